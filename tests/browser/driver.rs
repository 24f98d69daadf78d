//! The browser's driver: a program of its own that is started, talked to, and always ended.

use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;
use url::{ParseError, Url};

/// How long the browser may take to end by itself.
const GOODBYE: Duration = Duration::from_secs(10);

/// A driver, ended when it goes out of scope, whatever happened.
#[derive(Debug)]
struct Driver {
    process: Child,
    address: String,
    /// The driver may still write to it; a closed pipe would end it.
    _output: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts the driver on a port that it picks itself, and waits until it says which.
    fn start() -> Self {
        let program = named("EXPLORER_CHROMEDRIVER");
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{program} does not start: {error}"));
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut said = String::new();
        let mut line = String::new();
        while output.read_line(&mut line).is_ok_and(|length| length > 0) {
            if let Some(port) = port(&line) {
                let address = format!("http://127.0.0.1:{port}");
                return Self {
                    process,
                    address,
                    _output: output,
                };
            }
            said.push_str(&line);
            line.clear();
        }
        // The driver closed its output, so it is ending or has ended.
        let _ = process.kill();
        let _ = process.wait();
        panic!("{program} did not say its port: {said}");
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The port in "ChromeDriver was started successfully on port 40123."
fn port(line: &str) -> Option<u16> {
    let (_, after) = line.split_once("successfully on port ")?;
    after.trim().trim_end_matches('.').parse().ok()
}

/// A part of the surroundings that the tests need.
pub(crate) fn named(variable: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| {
        panic!("{variable} is not set: `cargo xtask test browser` runs these tests")
    })
}

/// A browser with an empty profile.
#[derive(Debug)]
pub(crate) struct Browser {
    client: Client,
    _driver: Driver,
}

impl Browser {
    /// Starts the browser, with a driver of its own.
    pub(crate) async fn start() -> Self {
        let driver = Driver::start();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities())
            .connect(&driver.address)
            .await
            .unwrap_or_else(|error| panic!("the browser does not start: {error}"));
        Self {
            client,
            _driver: driver,
        }
    }

    /// What talks to the browser.
    pub(crate) fn client(&self) -> Client {
        self.client.clone()
    }

    /// Ends the browser, then the driver.
    pub(crate) async fn close(self) {
        // A browser that does not answer ends with its driver.
        let _ = tokio::time::timeout(GOODBYE, self.client.clone().close()).await;
    }
}

/// A browser without a screen, that asks no one but the site and looks the same everywhere.
fn capabilities() -> Capabilities {
    let wanted = json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "binary": named("EXPLORER_CHROMIUM"),
            "args": [
                "--headless=new",
                // Chromium refuses to start with its sandbox as root, as in most containers; it opens
                // nothing but the page under test.
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--window-size=1280,900",
                "--force-device-scale-factor=1",
                "--force-color-profile=srgb",
                "--disable-lcd-text",
                "--font-render-hinting=none",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-default-apps",
                "--disable-extensions",
                "--no-first-run",
                "--disable-features=OptimizationHints,MediaRouter,Translate",
            ],
        },
    });
    serde_json::from_value(wanted).unwrap()
}

/// What only Chromium's driver can do.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

/// Sends a command of the browser's own protocol, as its developer tools do.
pub(crate) async fn developer_tools(client: &Client, command: &str, parameters: Value) -> Value {
    let sent = Extension {
        path: "goog/cdp/execute",
        body: json!({ "cmd": command, "params": parameters }),
    };
    let answer = client.issue_cmd(sent).await;
    answer.unwrap_or_else(|error| panic!("{command} is refused: {error}"))
}

/// The errors in the console since the last look.
pub(crate) async fn console_errors(client: &Client) -> Vec<String> {
    let asked = Extension {
        path: "se/log",
        body: json!({ "type": "browser" }),
    };
    let entries = client.issue_cmd(asked).await.unwrap();
    let entries = entries.as_array().cloned().unwrap_or_default();
    entries
        .iter()
        .filter(|entry| entry["level"] == "SEVERE")
        .map(|entry| entry["message"].as_str().unwrap_or_default().to_owned())
        .filter(|message| !message.contains("favicon.ico"))
        .collect()
}

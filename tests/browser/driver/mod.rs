//! The browsers' drivers: what every engine can do the way the W3C's WebDriver says, and one module for
//! each engine's own ways. What an engine cannot be asked for stands in [`ability`], and nowhere else.

mod ability;
mod chromium;
mod firefox;
mod process;
mod webkit;

pub(crate) use ability::Ability;

use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand, WindowHandle};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use process::Process;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use url::{ParseError, Url};

/// The window that every test begins with.
const WINDOW: (u32, u32) = (1280, 900);

/// A part of the surroundings that the tests need.
pub(crate) fn named(variable: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| {
        panic!("{variable} is not set: `cargo xtask test browser` runs these tests")
    })
}

/// What shows the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// The one that `EXPLORER_ENGINE` names; without it, Chromium.
    pub(crate) fn chosen() -> Self {
        match std::env::var("EXPLORER_ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok(other) => panic!("EXPLORER_ENGINE knows chromium, firefox and webkit, not {other}"),
        }
    }
}

/// A browser with an empty profile, for one test after the other: the page stores nothing, and each test
/// has a window of its own.
#[derive(Debug)]
pub(crate) struct Browser {
    engine: Engine,
    client: Client,
    started: Arc<Started>,
}

/// The programs of a browser, which end with it.
#[derive(Debug)]
struct Started {
    _driver: Process,
    /// What the browser keeps is here, and so are the files that it saves.
    home: PathBuf,
    /// What it shows itself on, where it needs a screen.
    _screen: Option<Process>,
}

impl Browser {
    /// Starts the browser, with a driver of its own.
    pub(crate) async fn start() -> Self {
        let engine = Engine::chosen();
        let home = process::home();
        let (driver, screen, address, wanted) = match engine {
            Engine::Chromium => chromium::start(&home),
            Engine::Firefox => firefox::start(&home),
            Engine::WebKit => webkit::start(&home),
        };
        let wanted: Capabilities = serde_json::from_value(wanted).unwrap();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted)
            .connect(&address)
            .await
            .unwrap_or_else(|error| panic!("{engine:?} does not start: {error}"));
        let started = Arc::new(Started {
            _driver: driver,
            home,
            _screen: screen,
        });
        Self {
            engine,
            client,
            started,
        }
    }

    /// A window for one test.
    pub(crate) async fn window(&self) -> Window {
        let before = self.client.windows().await.unwrap();
        let opened = new_window(self.engine, &self.client).await;
        // Only the one window that there is has the focus, whatever the browser.
        for window in before {
            self.client.switch_to_window(window).await.unwrap();
            self.client.close_window().await.unwrap();
        }
        self.client.switch_to_window(opened).await.unwrap();
        match self.engine {
            Engine::Chromium => chromium::bring_to_front(&self.client).await,
            Engine::Firefox => firefox::as_it_was(&self.client).await,
            Engine::WebKit => {}
        }
        let window = Window {
            engine: self.engine,
            client: self.client.clone(),
            started: Arc::clone(&self.started),
        };
        if self.engine != Engine::Chromium {
            window.resize(WINDOW.0).await;
        }
        // What was said to an earlier test is not for this one.
        window.errors().await;
        window
    }

    /// Ends the browser.
    pub(crate) async fn close(self) {
        // A browser that does not answer ends with its driver.
        let goodbye = self.client.clone().close();
        let _ = tokio::time::timeout(Duration::from_secs(10), goodbye).await;
    }
}

/// A window of a browser, and what can be asked of it.
#[derive(Clone, Debug)]
pub(crate) struct Window {
    pub(crate) engine: Engine,
    pub(crate) client: Client,
    started: Arc<Started>,
}

impl Window {
    /// Opens another window beside this one, and turns to it.
    pub(crate) async fn open_another(&self) {
        let opened = new_window(self.engine, &self.client).await;
        self.client.switch_to_window(opened).await.unwrap();
        if self.engine == Engine::WebKit {
            self.resize(WINDOW.0).await;
        }
    }

    /// The errors in the console since the last look.
    pub(crate) async fn errors(&self) -> Vec<String> {
        let errors = match self.engine {
            Engine::Chromium => chromium::errors(&self.client).await,
            Engine::Firefox => firefox::errors(&self.client).await,
            Engine::WebKit => webkit::errors(&self.client).await,
        };
        let is_ours = |message: &String| !message.contains("favicon.ico");
        errors.into_iter().filter(is_ours).collect()
    }

    /// Listens for errors in the page that is open, where there is no console to look into.
    pub(crate) async fn listen(&self) {
        if self.engine == Engine::WebKit {
            webkit::listen(&self.client).await;
        }
    }

    /// Gives the page a screen: its width in CSS pixels, and device pixels for each of them.
    pub(crate) async fn screen(&self, width: u32, ratio: f64) {
        match self.engine {
            Engine::Chromium => chromium::screen(&self.client, width, ratio).await,
            Engine::Firefox => firefox::screen(&self.client, width, ratio).await,
            Engine::WebKit => self.resize(width).await,
        }
    }

    /// Makes the window so wide that the page in it is.
    async fn resize(&self, width: u32) {
        let client = &self.client;
        client.set_window_rect(0, 0, width, WINDOW.1).await.unwrap();
        let inner = client.execute("return innerWidth", vec![]).await;
        let inner = inner
            .unwrap()
            .as_u64()
            .and_then(|inner| u32::try_from(inner).ok());
        let frame = width.saturating_sub(inner.unwrap());
        if frame > 0 {
            client
                .set_window_rect(0, 0, width + frame, WINDOW.1)
                .await
                .unwrap();
        }
    }

    /// Sets what the reader prefers: light or dark.
    pub(crate) async fn scheme(&self, scheme: &str) {
        match self.engine {
            Engine::Chromium => chromium::scheme(&self.client, scheme).await,
            Engine::Firefox => firefox::scheme(&self.client, scheme).await,
            Engine::WebKit => self.cannot(Ability::Media),
        }
    }

    /// Shows the page as on paper.
    pub(crate) async fn paper(&self) {
        match self.engine {
            Engine::Chromium => chromium::paper(&self.client).await,
            Engine::Firefox => firefox::paper(&self.client).await,
            Engine::WebKit => self.cannot(Ability::Media),
        }
    }

    /// Lets pages run their scripts, or not.
    pub(crate) async fn scripts(&self, run: bool) {
        match self.engine {
            Engine::Chromium => chromium::scripts(&self.client, run).await,
            Engine::Firefox => firefox::scripts(&self.client, run).await,
            Engine::WebKit => self.cannot(Ability::ScriptsOff),
        }
    }

    /// The languages that the reader prefers, as Accept-Language lists them.
    pub(crate) async fn languages(&self, list: &str) {
        match self.engine {
            Engine::Chromium => chromium::languages(&self.client, list).await,
            Engine::Firefox => firefox::languages(&self.client, list).await,
            Engine::WebKit => self.cannot(Ability::Languages),
        }
    }

    /// Makes the screen one for fingers.
    pub(crate) async fn touchscreen(&self) {
        match self.engine {
            Engine::Chromium => chromium::touchscreen(&self.client).await,
            Engine::Firefox => firefox::touchscreen(&self.client).await,
            Engine::WebKit => self.cannot(Ability::Touch),
        }
    }

    /// Lets the page put text on the clipboard, as a reader who is asked would.
    pub(crate) async fn allow_copying(&self) {
        // The others ask no one: a click is enough.
        if self.engine == Engine::Chromium {
            chromium::allow_copying(&self.client).await;
        }
    }

    /// Lets the browser save files without a question; in this folder, which is empty.
    pub(crate) async fn downloads(&self, name: &str) -> PathBuf {
        let folder = match self.engine {
            Engine::WebKit => webkit::downloads(&self.started.home),
            _ => self.started.home.join(name),
        };
        // What an earlier test has left.
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        match self.engine {
            Engine::Chromium => chromium::downloads(&self.client, &folder).await,
            Engine::Firefox => firefox::downloads(&self.client, &folder).await,
            Engine::WebKit => {}
        }
        folder
    }

    /// Makes the processor slower, and the network as slow as a phone's with no cache, or as it is. In
    /// Chromium, which measurements are made in.
    pub(crate) async fn slow(&self, slower: f64, slow_network: bool) {
        chromium::slow(&self.client, slower, slow_network).await;
    }

    /// Makes every page note when all of it answers, in `readyAt`.
    pub(crate) async fn watch_start(&self) {
        chromium::watch_start(&self.client).await;
    }

    /// Bytes that the page's scripts hold, after what they let go of has been collected.
    pub(crate) async fn memory(&self) -> f64 {
        chromium::memory(&self.client).await
    }

    fn cannot(&self, ability: Ability) {
        panic!(
            "{:?} has no {ability:?}: the test must say that it needs it",
            self.engine
        )
    }
}

/// Opens a window in which pages are painted.
async fn new_window(engine: Engine, client: &Client) -> WindowHandle {
    // WebKitGTK paints a new tab only once its reader has turned to it.
    let as_tab = engine != Engine::WebKit;
    client.new_window(as_tab).await.unwrap().handle
}

/// A command that the W3C's WebDriver does not have.
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

/// Sends a command of one engine's driver.
async fn send(client: &Client, path: &'static str, body: Value) -> Value {
    let what = body.to_string();
    let answer = client.issue_cmd(Extension { path, body }).await;
    answer.unwrap_or_else(|error| panic!("{path} {what} is refused: {error}"))
}

/// The value of a driver's answer as lines.
fn lines(value: &Value) -> Vec<String> {
    let entries = value.as_array().cloned().unwrap_or_default();
    entries
        .iter()
        .map(|entry| entry.as_str().unwrap_or_default().to_owned())
        .collect()
}

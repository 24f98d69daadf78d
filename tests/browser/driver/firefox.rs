//! Firefox's own ways: geckodriver, and scripts in the browser itself rather than in a page.

use super::process::{Process, free_port};
use super::{WINDOW, lines, named, send};
use fantoccini::Client;
use serde_json::{Value, json};
use std::path::Path;

/// A browser without a screen, that asks no one but the site: everything else goes to a proxy that is not
/// there, and nothing may go around it.
pub(super) fn start(home: &Path) -> (Process, Option<Process>, String, Value) {
    let driver = Process::start(
        &named("EXPLORER_GECKODRIVER"),
        &[
            "--port=0",
            // Its usual port is taken as soon as there are two.
            &format!("--websocket-port={}", free_port()),
            "--allow-system-access",
        ],
        &[("TMPDIR", home), ("HOME", home)],
    );
    let address: String = driver.says(|line| {
        let (_, address) = line.split_once("Listening on ")?;
        Some(format!("http://{}", address.trim()))
    });
    let wanted = json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": named("EXPLORER_FIREFOX"),
            "args": ["-headless", format!("--width={}", WINDOW.0), format!("--height={}", WINDOW.1)],
            "prefs": {
                "network.proxy.type": 1,
                "network.proxy.http": "127.0.0.1",
                "network.proxy.http_port": 9,
                "network.proxy.ssl": "127.0.0.1",
                "network.proxy.ssl_port": 9,
                "network.proxy.no_proxies_on": "127.0.0.1, localhost",
                "network.proxy.allow_bypass": false,
                "network.proxy.failover_direct": false,
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
                "network.dns.disablePrefetch": true,
                // Pictures are what was drawn, without a mark of the session.
                "privacy.baselineFingerprintingProtection": false,
                "layout.css.prefers-color-scheme.content-override": 1,
                "browser.download.folderList": 2,
                "browser.download.useDownloadDir": true,
                "browser.download.alwaysOpenPanel": false,
                "browser.download.manager.addToRecentDocs": false,
            },
        },
    });
    (driver, None, address, wanted)
}

/// Runs a script in the browser itself: `page` is the window's page, `argument` what is given.
async fn inside(client: &Client, script: &str, argument: Value) -> Value {
    send(client, "moz/context", json!({ "context": "chrome" })).await;
    let script =
        format!("const [argument] = arguments; const page = gBrowser.selectedBrowser; {script}");
    let answer = client.execute(&script, vec![argument]).await;
    send(client, "moz/context", json!({ "context": "content" })).await;
    answer.unwrap_or_else(|error| panic!("{error}\nin {script}"))
}

pub(super) async fn errors(client: &Client) -> Vec<String> {
    let script = "const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage); \
        const ours = (address) => /^(http:..127|file:|blob:|data:)/.test(address); \
        const said = storage.getEvents().filter((event) => event.level === 'error' && typeof event.innerID === 'number') \
            .map((event) => event.filename + ' ' + event.arguments.join(' ')); \
        for (const message of Services.console.getMessageArray()) { \
            if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) continue; \
            if (ours(message.sourceName)) said.push(message.sourceName + ' ' + message.errorMessage); \
        } \
        storage.clearEvents(); Services.console.reset(); return said;";
    lines(&inside(client, script, Value::Null).await)
}

pub(super) async fn screen(client: &Client, width: u32, ratio: f64) {
    // A window has a least width; the page in it has not.
    let script = "const [width, height, ratio] = argument; \
        Object.assign(page.style, { minWidth: width + 'px', maxWidth: width + 'px', \
            minHeight: height + 'px', maxHeight: height + 'px' }); \
        page.browsingContext.overrideDPPX = ratio;";
    inside(client, script, json!([width, WINDOW.1, ratio])).await;
}

pub(super) async fn scheme(client: &Client, scheme: &str) {
    let script = "page.browsingContext.prefersColorSchemeOverride = argument";
    inside(client, script, json!(scheme)).await;
}

pub(super) async fn paper(client: &Client) {
    let script = "page.browsingContext.mediumOverride = 'print'";
    inside(client, script, Value::Null).await;
}

pub(super) async fn scripts(client: &Client, run: bool) {
    let script = "page.browsingContext.allowJavascript = argument";
    inside(client, script, json!(run)).await;
}

pub(super) async fn languages(client: &Client, list: &str) {
    let script = "Services.prefs.setStringPref('intl.accept_languages', argument)";
    inside(client, script, json!(list)).await;
}

pub(super) async fn touchscreen(client: &Client) {
    let script = "page.browsingContext.touchEventsOverride = 'enabled'";
    inside(client, script, Value::Null).await;
}

pub(super) async fn downloads(client: &Client, folder: &Path) {
    let script = "Services.prefs.setStringPref('browser.download.dir', argument)";
    inside(client, script, json!(folder)).await;
}

/// Takes back what was set for the whole browser.
pub(super) async fn as_it_was(client: &Client) {
    let script = "Services.prefs.clearUserPref('intl.accept_languages')";
    inside(client, script, Value::Null).await;
}

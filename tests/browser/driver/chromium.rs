//! Chromium's own ways: chromedriver, and the protocol of its developer tools.

use super::process::Process;
use super::{WINDOW, named, send};
use fantoccini::Client;
use serde_json::{Value, json};
use std::path::Path;

/// A browser without a screen, that asks no one but the site and looks the same everywhere.
pub(super) fn start(home: &Path) -> (Process, Option<Process>, String, Value) {
    let driver = Process::start(
        &named("EXPLORER_CHROMEDRIVER"),
        &["--port=0"],
        &[("TMPDIR", home)],
    );
    // "ChromeDriver was started successfully on port 40123."
    let port: u16 = driver.says(|line| {
        let (_, after) = line.split_once("successfully on port ")?;
        after.trim().trim_end_matches('.').parse().ok()
    });
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
                format!("--window-size={},{}", WINDOW.0, WINDOW.1),
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
    (driver, None, format!("http://127.0.0.1:{port}"), wanted)
}

/// Sends a command of the developer tools.
async fn tools(client: &Client, command: &str, parameters: Value) -> Value {
    let body = json!({ "cmd": command, "params": parameters });
    send(client, "goog/cdp/execute", body).await
}

pub(super) async fn errors(client: &Client) -> Vec<String> {
    let entries = send(client, "se/log", json!({ "type": "browser" })).await;
    let entries = entries.as_array().cloned().unwrap_or_default();
    entries
        .iter()
        .filter(|entry| entry["level"] == "SEVERE")
        .map(|entry| entry["message"].as_str().unwrap_or_default().to_owned())
        .collect()
}

/// A window that a program has opened has no focus to give to a frame.
pub(super) async fn bring_to_front(client: &Client) {
    tools(client, "Page.bringToFront", json!({})).await;
}

pub(super) async fn screen(client: &Client, width: u32, ratio: f64) {
    let metrics = json!({
        "width": width, "height": WINDOW.1, "deviceScaleFactor": ratio, "mobile": false,
    });
    tools(client, "Emulation.setDeviceMetricsOverride", metrics).await;
}

pub(super) async fn scheme(client: &Client, scheme: &str) {
    let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    tools(client, "Emulation.setEmulatedMedia", features).await;
}

pub(super) async fn paper(client: &Client) {
    let print = json!({ "media": "print" });
    tools(client, "Emulation.setEmulatedMedia", print).await;
}

pub(super) async fn scripts(client: &Client, run: bool) {
    let off = json!({ "value": !run });
    tools(client, "Emulation.setScriptExecutionDisabled", off).await;
}

pub(super) async fn languages(client: &Client, list: &str) {
    let agent = client.execute("return navigator.userAgent", vec![]).await;
    let reader = json!({ "userAgent": agent.unwrap(), "acceptLanguage": list });
    tools(client, "Emulation.setUserAgentOverride", reader).await;
}

pub(super) async fn touchscreen(client: &Client) {
    let touch = json!({ "enabled": true });
    tools(client, "Emulation.setTouchEmulationEnabled", touch).await;
}

pub(super) async fn allow_copying(client: &Client) {
    let granted = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    tools(client, "Browser.grantPermissions", granted).await;
}

pub(super) async fn downloads(client: &Client, folder: &Path) {
    let allowed = json!({ "behavior": "allow", "downloadPath": folder });
    tools(client, "Browser.setDownloadBehavior", allowed).await;
}

pub(super) async fn slow(client: &Client, slower: f64, slow_network: bool) {
    let rate = json!({ "rate": slower });
    tools(client, "Emulation.setCPUThrottlingRate", rate).await;
    tools(client, "Network.enable", json!({})).await;
    let fresh = json!({ "cacheDisabled": true });
    tools(client, "Network.setCacheDisabled", fresh).await;
    // What the developer tools call slow 4G.
    let (latency, throughput) = if slow_network {
        (562.5, 180_000.0)
    } else {
        (0.0, -1.0)
    };
    let network = json!({
        "offline": false, "latency": latency,
        "downloadThroughput": throughput, "uploadThroughput": throughput,
    });
    tools(client, "Network.emulateNetworkConditions", network).await;
}

pub(super) async fn watch_start(client: &Client) {
    let source = "new MutationObserver((_, watch) => { \
        if (document.documentElement?.dataset.ready !== 'true') return; \
        globalThis.readyAt = performance.now(); \
        watch.disconnect(); \
    }).observe(document, { attributes: true, childList: true, subtree: true })";
    let script = json!({ "source": source });
    tools(client, "Page.addScriptToEvaluateOnNewDocument", script).await;
}

pub(super) async fn memory(client: &Client) -> f64 {
    tools(client, "HeapProfiler.collectGarbage", json!({})).await;
    let used = tools(client, "Runtime.getHeapUsage", json!({})).await;
    let [script, beside] = ["usedSize", "backingStorageSize"].map(|part| used[part].as_f64());
    script.unwrap() + beside.unwrap_or_default()
}

//! WebKitGTK's own ways: its driver, its small browser, and the screen that it needs.

use super::process::{Process, free_port};
use super::{WINDOW, lines, named};
use fantoccini::Client;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Buttons without a size.
const NARROW: &str = "* { min-width: 0; padding: 0; margin: 0; border-width: 0; } \
    toolbar image, headerbar image { -gtk-icon-transform: scale(0.01); }";

/// A browser on a screen that nobody sees.
pub(super) fn start(home: &Path) -> (Process, Option<Process>, String, Value) {
    let size = format!("{}x{}x24", WINDOW.0 + 100, WINDOW.1 + 100);
    // Two browsers on one screen would share its clipboard.
    let screen = Process::start(
        &named("EXPLORER_XVFB"),
        &["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp"],
        &[],
    );
    let number: u32 = screen.says(|line| line.trim().parse().ok());
    let display = PathBuf::from(format!(":{number}"));
    fs::create_dir_all(home.join(".config")).unwrap();
    fs::create_dir_all(downloads(home)).unwrap();
    let folders = "XDG_DOWNLOAD_DIR=\"$HOME/Downloads\"\n";
    fs::write(home.join(".config/user-dirs.dirs"), folders).unwrap();
    // Its buttons keep a window from being as narrow as a phone.
    fs::create_dir_all(home.join(".config/gtk-3.0")).unwrap();
    fs::write(home.join(".config/gtk-3.0/gtk.css"), NARROW).unwrap();
    let port = free_port();
    let driver = Process::start(
        &named("EXPLORER_WEBKITDRIVER"),
        &["--host=127.0.0.1", &format!("--port={port}")],
        &[
            ("DISPLAY", &display),
            ("HOME", home),
            ("XDG_CONFIG_HOME", &home.join(".config")),
            ("XDG_CACHE_HOME", &home.join(".cache")),
            ("XDG_DATA_HOME", &home.join(".local")),
            ("TMPDIR", home),
            ("LC_ALL", Path::new("C.UTF-8")),
            // There is no graphics card to compose layers on: doing as if takes seconds a page.
            ("WEBKIT_DISABLE_COMPOSITING_MODE", Path::new("1")),
            ("WEBKIT_SKIA_ENABLE_CPU_RENDERING", Path::new("1")),
        ],
    );
    driver.listens(port);
    let wanted = json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": {
            "binary": named("EXPLORER_MINIBROWSER"),
            "args": ["--automation"],
        },
    });
    (
        driver,
        Some(screen),
        format!("http://127.0.0.1:{port}"),
        wanted,
    )
}

/// Where it saves files.
pub(super) fn downloads(home: &Path) -> PathBuf {
    home.join("Downloads")
}

/// Listens to what goes wrong in a page from now on: the driver has no console to look into, and nothing
/// can be put into a page before it runs. That sizes are told a frame later is no error, though it is
/// announced as one.
pub(super) async fn listen(client: &Client) {
    let script = "if (window.wrong) return; window.wrong = []; \
        const note = (what) => { \
            if (!String(what).startsWith('ResizeObserver loop')) wrong.push(String(what)); }; \
        addEventListener('error', (event) => note(event.message ?? event.target?.src), true); \
        addEventListener('unhandledrejection', (event) => note(event.reason)); \
        addEventListener('securitypolicyviolation', (event) => note(event.violatedDirective)); \
        const { error } = console; \
        console.error = (...what) => { note(what.join(' ')); error.apply(console, what); };";
    client.execute(script, vec![]).await.unwrap();
}

/// What went wrong since the last look.
pub(super) async fn errors(client: &Client) -> Vec<String> {
    let script = "return window.wrong?.splice(0) ?? []";
    lines(&client.execute(script, vec![]).await.unwrap())
}

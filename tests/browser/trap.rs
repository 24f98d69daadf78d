//! A program that stops, which it never should: the page says so once, keeps its figures, and offers a
//! link and a way to load it again.

use super::page::Page;
use super::run::in_browser;
use super::wait::becomes;
use fantoccini::key::Key;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;

/// Waits until the page says that it does not compute.
async fn stopped(page: &Page) {
    let look = async || {
        page.ask::<bool>("return !document.getElementById('stopped').hidden")
            .await
    };
    becomes("the notice", true, look).await;
}

/// Destroys all that the program has in its memory, so that its next step ends in a trap of the machine;
/// counts those.
async fn break_program(page: &Page) {
    let script = "window.traps = []; \
        addEventListener('error', (event) => traps.push(String(event.error))); \
        addEventListener('unhandledrejection', (event) => traps.push(String(event.reason))); \
        const files = performance.getEntriesByType('resource').map((entry) => entry.name); \
        return import(files.find((name) => /explorer-page-.*[.]js$/.test(name))) \
            .then((program) => program.default()) \
            .then((exports) => { new Uint8Array(exports.memory.buffer).fill(0xff); return traps.length; })";
    assert_eq!(page.ask::<usize>(script).await, 0);
}

/// Every figure that is shown.
const FIGURES: &str = "return [...document.querySelectorAll('#page data')].map((figure) => figure.value + figure.innerText)";

#[test]
fn a_program_that_traps_says_so_once_and_its_figures_stay() {
    in_browser(async |page| {
        for (path, words, other) in [
            (
                "/fr/",
                "ne suivent plus vos changements",
                "ne fonctionne pas",
            ),
            (
                "/en/embed/?only=sentence~results~price",
                "no longer follow what you change",
                "does not run",
            ),
        ] {
            page.open(path).await;
            page.enter("price-exact", "20000").await;
            page.figure_of("chips", "meta", 350_000.0 * 20_000.0).await;
            let written = "return [location.href, document.querySelector('.embed footer a')?.href ?? ''].join()";
            let look = async || page.ask::<String>(written).await.contains("price=20000");
            becomes("the scenario's link", true, look).await;
            let figures: Vec<String> = page.ask(FIGURES).await;
            assert!(figures.len() > 5, "{figures:?}");
            page.focus("price").await;
            break_program(page).await;
            page.press(&[Key::PageUp, Key::PageUp, Key::PageUp]).await;
            stopped(page).await;

            let notice = page.text("#stopped").await;
            assert!(
                notice.contains(words) && !notice.contains(other),
                "{notice}"
            );
            let link: String = page
                .ask("return document.querySelector('#stopped a').href")
                .await;
            assert!(link.contains("price=20000"), "{link}");
            let seen = "const box = document.getElementById('stopped').getBoundingClientRect(); \
                return box.top >= 0 && box.bottom <= innerHeight";
            if path == "/fr/" {
                assert!(page.ask::<bool>(seen).await, "in sight");
            }
            // What was computed stays, and nothing that would have to be computed is offered.
            assert_eq!(page.ask::<Vec<String>>(FIGURES).await, figures);
            let figure = page.find("#page .results data[data-outcome='total']").await;
            assert!(figure.is_displayed().await.unwrap());
            let alive =
                "return document.querySelectorAll('#page :is(button,input,select):enabled').length";
            assert_eq!(page.ask::<usize>(alive).await, 0);

            // Whatever the reader then does, it happens once.
            let traps = "return window.traps";
            let once: Vec<String> = page.ask(traps).await;
            assert_eq!(once.len(), 1, "{once:?}");
            assert!(
                once.iter().all(|trap| trap.contains("RuntimeError")),
                "{once:?}"
            );
            page.press(&[Key::PageUp, Key::Tab, Key::Enter]).await;
            page.js("for (const part of document.querySelectorAll('#page :is(input,button)')) part.click()", [])
                .await;
            assert_eq!(page.ask::<Vec<String>>(traps).await, once);
            let told = page.window.errors().await;
            assert!(
                told.len() == 1 && told[0].contains("RuntimeError"),
                "{told:?}"
            );
            page.click("#stopped button").await;
            let again = "return !window.traps && document.getElementById('stopped').hidden";
            becomes("loaded again", true, async || page.ask(again).await).await;
            page.ready().await;
        }
    });
}

/// The site with one file that arrives in part, and nobody notices: an address.
fn in_part(kind: &'static str, ending: &'static str) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A browser that goes away needs no answer.
            thread::spawn(move || answer(&stream, kind, ending).ok());
        }
    });
    address
}

fn answer(mut stream: &TcpStream, kind: &str, ending: &str) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    while lines
        .next()
        .transpose()?
        .is_some_and(|line| !line.is_empty())
    {}
    let path = first
        .split(['?', ' '])
        .nth(1)
        .unwrap_or_default()
        .to_owned();
    let name = path.trim_start_matches('/');
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    let file: PathBuf = if path.ends_with('/') {
        dist.join(name).join("index.html")
    } else {
        dist.join(name)
    };
    let mut content = fs::read(&file)?;
    if name.starts_with(kind) && name.ends_with(ending) {
        content.truncate(content.len() / 2);
    }
    let media = match file.extension().and_then(|ending| ending.to_str()) {
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("css") => "text/css",
        Some("html") => "text/html",
        _ => "application/octet-stream",
    };
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {media}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        content.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&content)
}

#[test]
fn a_program_that_arrives_in_part_is_one_that_does_not_load() {
    in_browser(async |page| {
        for (kind, ending) in [
            ("explorer-page-", ".wasm"),
            ("explorer-page-", ".js"),
            ("rest-", ".js"),
            ("start-", ".js"),
        ] {
            let site = in_part(kind, ending);
            page.client.goto(&format!("{site}/en/")).await.unwrap();
            stopped(page).await;
            let notice = page.text("#stopped").await;
            assert!(
                notice.contains("does not run in this browser"),
                "{kind}{ending}: {notice}"
            );
            let figure = page.find("#printed data[data-outcome='total']").await;
            assert!(figure.is_displayed().await.unwrap(), "{kind}{ending}");
        }
        // The second part can be had again, and the first goes on without it.
        let site = in_part("rest-", ".wasm");
        page.client.goto(&format!("{site}/en/")).await.unwrap();
        let failed = "return document.querySelector('.failed button') !== null";
        becomes("the notice", true, async || page.ask::<bool>(failed).await).await;
        page.enter("price-sentence", "20000").await;
        page.figure_of("chips", "meta", 350_000.0 * 20_000.0).await;
        let errors = page.window.errors().await;
        assert!(errors.len() >= 5, "{errors:?}");
        for error in errors {
            let told = ["SyntaxError", "CompileError", "explorer-page-"]
                .iter()
                .any(|word| error.contains(word));
            assert!(told, "{error}");
        }
    });
}

//! Runs each test in a window of its own, and says what the page looked like when it fails.

use super::driver::{Ability, Browser, Engine, named};
use super::page::Page;
use std::fs::OpenOptions;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::sync::{Condvar, Mutex};
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};

/// How many browsers run at once; each is several processes.
const BROWSERS: usize = 2;
/// No test takes this long, on the slowest machine.
const LIMIT: Duration = Duration::from_mins(3);
/// How long a browser may take to say what it shows.
const TELLING: Duration = Duration::from_secs(10);

/// A browser, and what talks to it. Starting one takes seconds, so that tests hand it on.
struct Worker {
    runtime: Runtime,
    browser: Browser,
}

impl Worker {
    fn start() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let browser = runtime.block_on(Browser::start());
        Self { runtime, browser }
    }
}

/// The browsers that no test uses, and how many are in use.
#[derive(Default)]
struct Pool {
    idle: Vec<Worker>,
    busy: usize,
}

static POOL: Mutex<Pool> = Mutex::new(Pool {
    idle: Vec::new(),
    busy: 0,
});
static ENDED: Condvar = Condvar::new();

/// The right to run a browser.
struct Turn;

impl Turn {
    fn take() -> (Self, Option<Worker>) {
        let full = |pool: &mut Pool| pool.busy >= BROWSERS;
        let mut pool = ENDED.wait_while(POOL.lock().unwrap(), full).unwrap();
        pool.busy += 1;
        (Self, pool.idle.pop())
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        POOL.lock().unwrap().busy -= 1;
        ENDED.notify_one();
    }
}

/// Runs `test` in Chromium, and with `EXPLORER_EVERYTHING` in every engine: it is about what the page
/// does with what it is told, which the engine has no part in. What it panics with fails the test, and so
/// do errors in the browser's console.
pub(crate) fn in_browser(test: impl AsyncFnOnce(&Page)) {
    in_browser_with(&[], test);
}

/// [`in_browser`], for a test that needs these abilities: an engine that has not got them is named, with
/// the reason.
pub(crate) fn in_browser_with(needs: &[Ability], test: impl AsyncFnOnce(&Page)) {
    let engine = Engine::chosen();
    let why_not = needs.iter().find_map(|need| need.why_not(engine));
    if let Some(why_not) = why_not {
        return leave_out(engine, why_not);
    }
    if engine != Engine::Chromium && std::env::var_os("EXPLORER_EVERYTHING").is_none() {
        return note("later", &name());
    }
    in_every_browser(test);
}

/// Runs `test` in every engine, always: it is about what engines do in ways of their own, such as keys,
/// fingers, focus, canvases, frames, history, files.
pub(crate) fn in_every_browser(test: impl AsyncFnOnce(&Page)) {
    let (turn, idle) = Turn::take();
    let worker = idle.unwrap_or_else(Worker::start);
    let outcome = catch_unwind(AssertUnwindSafe(|| run(&worker, test)));
    let Worker { runtime, browser } = worker;
    match outcome {
        Ok(()) => POOL.lock().unwrap().idle.push(Worker { runtime, browser }),
        Err(_) => runtime.block_on(browser.close()),
    }
    drop(turn);
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

/// Runs `test` once, beside the tests in Chromium: it opens no browser.
pub(crate) fn without_browser(test: impl FnOnce()) {
    if Engine::chosen() == Engine::Chromium {
        test();
    }
}

/// Whether the browser has an ability that a part of a test needs; where it has not, says so.
pub(crate) fn can(page: &Page, ability: Ability) -> bool {
    let engine = page.window.engine;
    let why_not = ability.why_not(engine);
    if let Some(why_not) = why_not {
        let line = format!("not for {engine:?}: a part of {}: {why_not}\n", name());
        let _ = std::io::stderr().write_all(line.as_bytes());
        note("partly", &name());
    }
    why_not.is_none()
}

/// One test, from its window to the look at the console.
fn run(worker: &Worker, test: impl AsyncFnOnce(&Page)) {
    let Worker { runtime, browser } = worker;
    let page = Page::new(runtime.block_on(browser.window()), &named("EXPLORER_SITE"));
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            let whole = async {
                test(&page).await;
                let errors = page.window.errors().await;
                assert!(errors.is_empty(), "errors in the console: {errors:#?}");
            };
            let ended = tokio::time::timeout(LIMIT, whole).await;
            assert!(ended.is_ok(), "the test is not over after {LIMIT:?}");
        });
    }));
    if let Err(panic) = outcome {
        // A browser that is no longer there has nothing to show.
        let told = async { tokio::time::timeout(TELLING, tell(&page)).await };
        let told = catch_unwind(AssertUnwindSafe(|| runtime.block_on(told)));
        if !matches!(told, Ok(Ok(()))) {
            eprintln!("the browser does not say what it shows");
        }
        resume_unwind(panic);
    }
}

/// The name of the test that this thread runs.
fn name() -> String {
    let thread = std::thread::current();
    thread.name().unwrap_or("test").to_owned()
}

/// Says, past the test harness, that a test is not for this engine.
fn leave_out(engine: Engine, why: &str) {
    let line = format!("not for {engine:?}: {}: {why}\n", name());
    let _ = std::io::stderr().write_all(line.as_bytes());
    note("never", &name());
}

/// Notes that a test did not run, where `EXPLORER_LEFT_OUT` says, for whoever counts them.
fn note(when: &str, name: &str) {
    if let Ok(file) = std::env::var("EXPLORER_LEFT_OUT") {
        let file = OpenOptions::new().append(true).create(true).open(file);
        writeln!(file.unwrap(), "{when} {name}").unwrap();
    }
}

/// Says what the page shows, and keeps a picture of it.
async fn tell(page: &Page) {
    let name = name().replace("::", "-");
    let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    if let Ok(bytes) = page.client.screenshot().await {
        let kept = std::fs::write(&picture, bytes);
        eprintln!("screenshot: {} ({kept:?})", picture.display());
    }
    eprintln!("address: {:?}", page.client.current_url().await);
    eprintln!("console: {:#?}", page.window.errors().await);
    let text = page
        .client
        .execute("return document.body.innerText.slice(0, 800)", vec![])
        .await;
    eprintln!("text: {text:#?}");
}

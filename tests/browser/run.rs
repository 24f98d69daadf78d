//! Runs a test in a browser of its own, and says what the page looked like when it fails.

use super::driver::{Browser, named};
use super::page::Page;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::sync::{Condvar, Mutex, MutexGuard};
use std::time::Duration;

/// How many browsers run at once; each is several processes.
const BROWSERS: usize = 2;
/// No test takes this long, on the slowest machine.
const LIMIT: Duration = Duration::from_mins(3);

static RUNNING: Mutex<usize> = Mutex::new(0);
static ENDED: Condvar = Condvar::new();

/// The right to run a browser.
struct Turn;

impl Turn {
    fn take() -> Self {
        let mut running = running();
        while *running >= BROWSERS {
            running = ENDED.wait(running).unwrap();
        }
        *running += 1;
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *running() -= 1;
        ENDED.notify_one();
    }
}

fn running() -> MutexGuard<'static, usize> {
    RUNNING.lock().unwrap()
}

/// Runs `test` in a browser of its own. What it panics with fails the test, and so do errors in the
/// browser's console.
pub(crate) fn in_browser(test: impl AsyncFnOnce(&Page)) {
    let _turn = Turn::take();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let site = named("EXPLORER_SITE");
    let browser = runtime.block_on(Browser::start());
    let page = Page::new(browser.client(), &site);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            let whole = async {
                test(&page).await;
                let errors = page.console_errors().await;
                assert!(errors.is_empty(), "errors in the console: {errors:#?}");
            };
            let ended = tokio::time::timeout(LIMIT, whole).await;
            assert!(ended.is_ok(), "the test is not over after {LIMIT:?}");
        });
    }));
    if outcome.is_err() {
        // A browser that is no longer there has nothing to show.
        let told = catch_unwind(AssertUnwindSafe(|| runtime.block_on(tell(&page))));
        if told.is_err() {
            eprintln!("the browser does not say what it shows");
        }
    }
    runtime.block_on(browser.close());
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

/// Says what the page shows, and keeps a picture of it.
async fn tell(page: &Page) {
    let thread = std::thread::current();
    let name = thread.name().unwrap_or("test").replace("::", "-");
    let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    if let Ok(bytes) = page.client.screenshot().await {
        let kept = std::fs::write(&picture, bytes);
        eprintln!("screenshot: {} ({kept:?})", picture.display());
    }
    eprintln!("address: {:?}", page.client.current_url().await);
    let text = page
        .client
        .execute("return document.body.innerText.slice(0, 800)", vec![])
        .await;
    eprintln!("text: {text:#?}");
}

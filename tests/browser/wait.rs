//! Waiting for what will come, and watching what must not.

use std::fmt::Debug;
use std::time::{Duration, Instant};

/// How long anything may take; a loaded machine is slow.
const DEADLINE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(25);

/// Looks again and again until what it sees is accepted, and gives that.
pub(crate) async fn until<T: Debug>(
    what: &str,
    mut look: impl AsyncFnMut() -> T,
    accept: impl Fn(&T) -> bool,
) -> T {
    let start = Instant::now();
    loop {
        let seen = look().await;
        if accept(&seen) {
            return seen;
        }
        assert!(
            start.elapsed() < DEADLINE,
            "{what}: not within {DEADLINE:?}; last seen: {seen:#?}"
        );
        tokio::time::sleep(PAUSE).await;
    }
}

/// Looks again and again until it sees what is expected.
pub(crate) async fn becomes<T: Debug + PartialEq>(
    what: &str,
    expected: T,
    look: impl AsyncFnMut() -> T,
) {
    let what = format!("{what}: expected {expected:?}");
    until(&what, look, |seen| *seen == expected).await;
}

/// Looks again and again for a while: what it sees must not change.
pub(crate) async fn stays<T: Debug + PartialEq>(
    what: &str,
    expected: T,
    during: Duration,
    mut look: impl AsyncFnMut() -> T,
) {
    let start = Instant::now();
    while start.elapsed() < during {
        assert_eq!(look().await, expected, "{what} changed");
        tokio::time::sleep(PAUSE).await;
    }
}

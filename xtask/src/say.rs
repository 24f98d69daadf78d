//! What the commands tell the person who typed them, on standard error:
//! standard output belongs to results (`evaluate` prints JSON there).

use std::{
    env,
    io::{IsTerminal, Write, stderr},
    time::Duration,
};

/// One line about what is done and why.
pub(crate) fn line(text: &str) {
    // A closed standard error must not stop a build.
    let _ = writeln!(stderr().lock(), "{text}");
}

/// Whether somebody watches, rather than a log.
pub(crate) fn is_live() -> bool {
    stderr().is_terminal() && env::var_os("CI").is_none()
}

/// Shows that a long step is alive: one rewritten line in a terminal, a line now and then in a log.
#[derive(Debug)]
pub(crate) struct Progress {
    live: bool,
    last: Duration,
    drawn: usize,
}

impl Progress {
    pub(crate) fn new() -> Self {
        Self {
            live: is_live(),
            last: Duration::ZERO,
            drawn: 0,
        }
    }

    /// Shows `text` if it is time to; `elapsed` is counted from the step's start.
    pub(crate) fn show(&mut self, elapsed: Duration, text: impl FnOnce() -> String) {
        let every = Duration::from_secs(if self.live { 1 } else { 15 });
        if elapsed < self.last + every {
            return;
        }
        self.last = elapsed;
        let text = format!("  … {}, {}", span(elapsed), text());
        if self.live {
            let drawn = self.drawn;
            let _ = write!(stderr().lock(), "\r{text:<drawn$}");
            self.drawn = text.chars().count();
        } else {
            line(&text);
        }
    }

    /// Removes the rewritten line, so that the next one starts at the margin.
    pub(crate) fn clear(&mut self) {
        if self.drawn > 0 {
            let drawn = self.drawn;
            let _ = write!(stderr().lock(), "\r{:drawn$}\r", "");
            self.drawn = 0;
        }
    }
}

/// A duration for people: "8 s", "2 min 05 s".
pub(crate) fn span(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match (seconds / 60, seconds % 60) {
        (0, seconds) => format!("{seconds} s"),
        (minutes, seconds) => format!("{minutes} min {seconds:02} s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_read_well() {
        assert_eq!(span(Duration::from_millis(8_400)), "8 s");
        assert_eq!(span(Duration::from_secs(125)), "2 min 05 s");
    }
}

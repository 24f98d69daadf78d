//! Why a command stopped, in words that help: what was attempted, what happened, what to do.
//!
//! Knows nothing of the commands; `main` is the only place that shows one.

use std::fmt;

/// A command that could not go on.
#[derive(Debug)]
pub(crate) struct Failure {
    attempted: String,
    cause: String,
    fix: Option<String>,
}

impl Failure {
    /// `attempted` completes the sentence "could not …".
    pub(crate) fn new(attempted: impl Into<String>, cause: impl fmt::Display) -> Self {
        Self {
            attempted: attempted.into(),
            cause: cause.to_string(),
            fix: None,
        }
    }

    /// What the reader can do about it.
    pub(crate) fn fix(mut self, fix: impl Into<String>) -> Self {
        self.fix = Some(fix.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "could not {}: {}", self.attempted, self.cause.trim_end())?;
        match &self.fix {
            Some(fix) => write!(f, "\n{fix}"),
            None => Ok(()),
        }
    }
}

/// Adds what was attempted to an error of the standard library.
pub(crate) trait Attempt<T> {
    fn attempt(self, attempted: impl FnOnce() -> String) -> Result<T, Failure>;
}

impl<T, E: fmt::Display> Attempt<T> for Result<T, E> {
    fn attempt(self, attempted: impl FnOnce() -> String) -> Result<T, Failure> {
        self.map_err(|error| Failure::new(attempted(), error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_was_attempted_why_it_failed_and_what_to_do() {
        let failure = Failure::new("listen on 127.0.0.1:80", "denied\n").fix("Choose --port 8080.");
        assert_eq!(
            failure.to_string(),
            "could not listen on 127.0.0.1:80: denied\nChoose --port 8080."
        );
    }
}

//! Why a command stopped, and the code that tells a shell.

use std::{fmt, process::ExitCode};

/// What a shell expects of a command that was given what it cannot work with.
const USAGE: u8 = 2;

/// A command that could not do its work.
#[derive(Debug)]
pub(crate) struct Stop {
    code: u8,
    reason: String,
}

impl Stop {
    /// The command was called wrongly, or given a file that it cannot use.
    pub(crate) fn usage(reason: impl Into<String>) -> Self {
        Self {
            code: USAGE,
            reason: reason.into(),
        }
    }

    pub(crate) fn code(&self) -> ExitCode {
        ExitCode::from(self.code)
    }
}

/// Anything else that went wrong.
impl From<String> for Stop {
    fn from(reason: String) -> Self {
        Self { code: 1, reason }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

//! Results, on standard output.

use std::io::{ErrorKind, Write, stdout};

/// Prints a result and ends its line.
///
/// # Errors
/// Why it could not be written. Whoever reads only the first lines, as `head` does, may stop reading.
pub(crate) fn print(text: &str) -> Result<(), String> {
    match writeln!(stdout().lock(), "{text}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(format!("could not write the result: {error}"))
        }
        _ => Ok(()),
    }
}

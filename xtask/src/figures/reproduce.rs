//! `figures reproduce FILE.csv`: recomputes published cases with the product's own formulas.
//!
//! It knows quantities and the names of their inputs, never cases: a case that nobody has seen is
//! computed like any other of its kind.

mod amortised;
mod cases;
mod figure;
mod inputs;
mod quantities;
mod table;
mod terms;
mod verdict;

use std::{fs, path::Path, process::ExitCode};

use crate::{print::print, stop::Stop};
use verdict::{Row, Verdict};

pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Stop> {
    let [file] = arguments else {
        return Err(Stop::usage(
            "reproduce takes one file of cases: cargo xtask reproduce tests/backtests.csv",
        ));
    };
    let rows = judge_file(Path::new(file))
        .map_err(|reason| Stop::usage(format!("could not reproduce {file}: {reason}")))?;
    print(&table::report(&rows))?;
    let failed = rows.iter().any(|row| row.verdict.is_failure());
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn judge_file(file: &Path) -> Result<Vec<Row>, String> {
    let bytes = fs::read(file).map_err(|error| error.to_string())?;
    let text = String::from_utf8(bytes).map_err(|_| "it is not text in UTF-8")?;
    judge_text(&text)
}

/// The verdict on each case of a file, in its order.
///
/// # Errors
/// Why the file as a whole cannot be used.
fn judge_text(text: &str) -> Result<Vec<Row>, String> {
    Ok(cases::read(text)?.into_iter().map(verdict::judge).collect())
}

#[cfg(test)]
mod tests;

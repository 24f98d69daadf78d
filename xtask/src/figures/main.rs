//! What the developers' commands compute with the product's own code: finished pages and figures.
//!
//! `cargo xtask` calls it; nobody needs to type its name. Each command is a module with
//! `run(arguments) -> Result<ExitCode, String>`; a new one is a line in [`command`].

mod compress;
mod html;
mod page_text;
mod pages;
mod sizes;

use std::{env, process::ExitCode};

/// What a shell expects of a command that was typed wrongly.
const USAGE: u8 = 2;

/// A command, given the words after its name.
type Run = fn(&[String]) -> Result<ExitCode, String>;

/// Every command by its name.
fn command(name: &str) -> Option<Run> {
    Some(match name {
        "pages" => pages::run,
        "sizes" => sizes::run,
        _ => return None,
    })
}

fn main() -> ExitCode {
    let words: Vec<String> = env::args_os()
        .skip(1)
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let (name, arguments) = words
        .split_first()
        .map_or(("", &[][..]), |(name, rest)| (name, rest));
    let Some(run) = command(name) else {
        eprintln!("error: figures has no command named {name:?}");
        return ExitCode::from(USAGE);
    };
    run(arguments).unwrap_or_else(|error| {
        eprintln!("error: could not carry out {name}: {error}");
        ExitCode::FAILURE
    })
}

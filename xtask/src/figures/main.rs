//! What the developers' commands compute with the product's own code: finished pages and figures.
//!
//! `cargo xtask` calls it; nobody needs to type its name. Each command is a module with
//! `run(arguments) -> Result<ExitCode, Stop>`; a new one is a line in [`command`].

mod compress;
mod evaluate;
mod explain;
mod pages;
mod print;
mod reproduce;
mod sizes;
mod stop;

use std::{env, process::ExitCode};

use stop::Stop;

/// A command, given the words after its name.
type Run = fn(&[String]) -> Result<ExitCode, Stop>;

/// Every command by its name.
fn command(name: &str) -> Option<Run> {
    Some(match name {
        "evaluate" => evaluate::run,
        "explain" => explain::run,
        "pages" => pages::run,
        "reproduce" => reproduce::run,
        "sizes" => sizes::run,
        _ => return None,
    })
}

fn main() -> ExitCode {
    let words: Vec<String> = env::args_os()
        .skip(1)
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let done = match words.split_first() {
        Some((name, arguments)) => command(name).map_or_else(
            || Err(Stop::usage(format!("there is no command named {name}"))),
            |run| run(arguments),
        ),
        None => Err(Stop::usage("it takes a command")),
    };
    done.unwrap_or_else(|stop| {
        eprintln!("error: {stop}");
        stop.code()
    })
}

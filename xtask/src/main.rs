//! What developers run: `cargo xtask serve`, `build`, `test` and the rest.
//!
//! Knows nothing of the product, so that it compiles in seconds and works when the product does not
//! compile; what needs the product is the second binary, `figures`. Every failure ends here.

mod arguments;
mod bench;
mod checks;
mod deny;
mod engines;
mod failure;
mod figures;
mod fuzz;
mod jobs;
mod places;
mod say;
mod serve;
mod server;
mod site;
mod split;
mod tools;

use std::{env, process::ExitCode};

use arguments::Command;
use checks::Engines;
use failure::Failure;
use places::Places;

/// What a shell expects of a command that was typed wrongly.
const USAGE: u8 = 2;

fn main() -> ExitCode {
    if split::stands_in() {
        return match split::run() {
            Ok(code) => ExitCode::from(code),
            Err(failure) => failed(&failure),
        };
    }
    match arguments::read(env::args_os().skip(1)) {
        Ok(command) => match run(command) {
            Ok(code) => ExitCode::from(code),
            Err(failure) => failed(&failure),
        },
        Err(misread) => {
            say::line(&format!("error: {misread}\n\n{}", arguments::HELP));
            ExitCode::from(USAGE)
        }
    }
}

fn failed(failure: &Failure) -> ExitCode {
    say::line(&format!("error: {failure}"));
    ExitCode::FAILURE
}

fn run(command: Command) -> Result<u8, Failure> {
    let places = Places::find()?;
    match command {
        Command::Help => say::line(arguments::HELP),
        Command::Serve { port, release } => serve::serve(port, release, &places)?,
        Command::Build { site } => {
            let kit = tools::ensure(tools::need::FOR_RELEASE, &places)?;
            site::build(&kit, &places, site.as_deref())?;
        }
        Command::Test {
            part,
            engines,
            everything,
            extra,
        } => checks::run(
            part,
            &Engines {
                engines,
                everything,
            },
            &extra,
            &places,
        )?,
        Command::Bench { page: false } => bench::model(&places)?,
        Command::Bench { page: true } => checks::measure(&places)?,
        Command::Fuzz {
            target,
            seconds,
            keep,
        } => fuzz::run(target.as_deref(), seconds, keep, &places)?,
        Command::Figures(arguments) => return figures::pass_on(&places, &arguments),
    }
    Ok(0)
}

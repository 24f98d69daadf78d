//! Calls the second binary of this package, which knows the product. This one does not.

use std::{env, ffi::OsString, process::Command};

use crate::{
    failure::{Attempt, Failure},
    jobs,
    places::Places,
};

/// Runs a step of a build.
pub(crate) fn run(places: &Places, arguments: impl FnOnce(&mut Command)) -> Result<(), Failure> {
    let mut command = figures(places);
    arguments(&mut command);
    jobs::watch("finish the site", &mut command)
}

/// Passes a command of the reader's on, with the folder it was typed in: it may name files.
pub(crate) fn pass_on(places: &Places, arguments: &[OsString]) -> Result<u8, Failure> {
    let here = env::current_dir().attempt(|| "find the current folder".into())?;
    let mut command = figures(places);
    command.args(arguments).current_dir(here);
    let status = jobs::status("compute figures", &mut command)?;
    // Ended by a signal: there is no code to pass on.
    Ok(status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .unwrap_or(1))
}

fn figures(places: &Places) -> Command {
    let mut command = cargo(places);
    command
        .args(["run", "--quiet", "--manifest-path"])
        .arg(places.root().join("xtask").join("Cargo.toml"))
        .args(["--features", "figures", "--bin", "figures", "--"]);
    command
}

/// The Cargo that runs this program, for work on this machine's own target.
pub(crate) fn cargo(places: &Places) -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(places.root());
    command
}

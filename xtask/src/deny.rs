//! Licences, sources and doubles of every crate, as `deny.toml` has them: cargo-deny, which is compiled
//! when it is first needed.

use std::{fs, path::PathBuf, process::Command};

use crate::{
    failure::{Attempt, Failure},
    figures::cargo,
    jobs::{self, Job},
    places::{Places, one_at_a_time},
    say,
};

const VERSION: &str = "0.20.2";

/// Checks every crate of the lock file, without asking anyone.
pub(crate) fn check(places: &Places) -> Result<(), Failure> {
    say::line("test: licences, sources and doubles of crates");
    let mut command = Command::new(program(places)?);
    command
        .current_dir(places.root())
        .args([
            "--offline",
            "--workspace",
            "--all-features",
            "--log-level",
            "error",
        ])
        .args(["check", "bans", "licenses", "sources"]);
    let status = jobs::status("run cargo-deny", &mut command)?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(
            "find nothing but what deny.toml allows",
            "see above",
        ))
    }
}

/// The tool, compiled if it has to be: a minute of the machine's time.
fn program(places: &Places) -> Result<PathBuf, Failure> {
    let place = places.tool("cargo-deny", VERSION);
    let program = place
        .join("bin")
        .join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if program.is_file() {
        return Ok(program);
    }
    fs::create_dir_all(&place).attempt(|| format!("make {}", place.display()))?;
    let _lock = one_at_a_time(&place.join("lock"), "compiling cargo-deny")?;
    if program.is_file() {
        return Ok(program);
    }
    say::line(&format!(
        "set-up: compiling cargo-deny {VERSION}, which reads the licences of crates (once for all clones)"
    ));
    let mut install = cargo(places);
    install
        // Without its default features it asks no registry.
        .args([
            "install",
            "cargo-deny",
            "--locked",
            "--debug",
            "--no-default-features",
        ])
        .args(["--version", &format!("={VERSION}"), "--root"])
        .arg(&place)
        // Away from the clone, whose Cargo settings are not for tools.
        .current_dir(places.cache())
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env_remove("RUSTFLAGS");
    jobs::run(Job {
        name: "cargo-deny".into(),
        command: install,
        limit: None,
    })?;
    Ok(program)
}

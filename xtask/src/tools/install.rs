//! Carries out the steps of a plan: one line each on what and why, then progress.
//!
//! Tools go to the cache by way of a temporary folder and a rename, so that an interrupted run leaves
//! either a whole tool or none.

use std::{
    fs,
    path::Path,
    process::{self, Command},
    time::Duration,
};

use super::{
    compile::compile,
    debian::is_root,
    need::{BINARYEN, Need, PACKAGES, PACKAGES_EDITION},
    plan::{Facts, Step, Way},
};
use crate::{
    failure::{Attempt, Failure},
    jobs::{Job, run, side_by_side},
    places::Places,
    say,
};

/// rustup waits for ever on servers that a firewall swallows; where there is another way, not that long.
const RUSTUP_LIMIT: Duration = Duration::from_mins(1);
const RUSTUP_LIMIT_ALONE: Duration = Duration::from_mins(5);

/// Marks a folder that is not a tool yet.
const UNFINISHED: &str = "unfinished-";

/// Does the steps, quick ones first; one that fails closes its way in `facts`. Returns those it tried:
/// minutes of compiling are for when nothing else is in the way.
pub(crate) fn carry_out(
    steps: &[Step],
    facts: &mut Facts,
    places: &Places,
    wasm_bindgen: &str,
) -> Vec<Step> {
    let (slow, quick): (Vec<&Step>, Vec<&Step>) = steps.iter().partition(|step| step.is_slow());
    let mut tried = Vec::new();
    let mut all_well = true;
    for step in quick {
        let result = match step {
            Step::AddRustupTarget => add_target(facts.apt == Way::Open),
            Step::DebianPackages(packages) => debian_packages(packages),
            Step::Binaryen => binaryen(places),
            Step::NpmPackages => npm_packages(places),
            Step::InstallTrunk
            | Step::InstallWasmBindgen
            | Step::InstallWasmSplit
            | Step::InstallGeckodriver => continue,
        };
        all_well &= result.is_ok();
        close_if_failed(step, result, facts);
        tried.push(step.clone());
    }
    if all_well {
        let results = compile(&slow, places, wasm_bindgen);
        for (step, result) in slow.into_iter().zip(results) {
            close_if_failed(step, result, facts);
            tried.push(step.clone());
        }
    }
    tried
}

/// Makes a failed step's way a closed one.
pub(crate) fn close_if_failed(step: &Step, result: Result<(), Failure>, facts: &mut Facts) {
    let Err(failure) = result else { return };
    let way = match step {
        Step::AddRustupTarget => &mut facts.rustup,
        Step::DebianPackages(_) => &mut facts.apt,
        Step::Binaryen | Step::NpmPackages => &mut facts.npm_install,
        Step::InstallTrunk => &mut facts.install_trunk,
        Step::InstallWasmBindgen => &mut facts.install_wasm_bindgen,
        Step::InstallWasmSplit => &mut facts.install_wasm_split,
        Step::InstallGeckodriver => &mut facts.install_geckodriver,
    };
    *way = Way::Closed(failure.to_string());
}

/// Removes what interrupted runs left. Only under the lock: another run's are not leftovers.
pub(crate) fn tidy(places: &Places) {
    let leftover = |name: &str| name.contains(UNFINISHED);
    let entries = fs::read_dir(places.cache().join("tools"));
    for entry in entries.into_iter().flatten().flatten() {
        if entry.file_name().to_str().is_some_and(leftover) {
            // It costs disk, nothing else.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn add_target(another_way: bool) -> Result<(), Failure> {
    say::line(
        "set-up: asking rustup for the wasm32-unknown-unknown target, which compiles the page",
    );
    let mut command = Command::new("rustup");
    command.args(["target", "add", "wasm32-unknown-unknown"]);
    run(Job {
        name: "rustup target add".into(),
        command,
        limit: Some(if another_way {
            RUSTUP_LIMIT
        } else {
            RUSTUP_LIMIT_ALONE
        }),
    })
}

/// Asks rustup for the sources of the standard library. Without them the page is larger, and works.
pub(super) fn add_library() {
    say::line("set-up: asking rustup for the standard library's sources, for a smaller page");
    let mut command = Command::new("rustup");
    command.args(["component", "add", "rust-src"]);
    let ended = run(Job {
        name: "rustup component add".into(),
        command,
        limit: Some(RUSTUP_LIMIT),
    });
    if ended.is_err() {
        say::line("set-up: not to be had; the page will be a sixth larger");
    }
}

fn debian_packages(packages: &[String]) -> Result<(), Failure> {
    let list = packages.join(" ");
    say::line(&format!(
        "set-up: installing Debian packages (half a minute or so): {list}"
    ));
    let update = apt_get(&["update"], &[]);
    // A list that cannot be refreshed may still be good enough.
    let updated = run(update);
    run(apt_get(
        &["install", "--yes", "--no-install-recommends"],
        packages,
    ))
    .map_err(|failure| match updated {
        Ok(()) => failure,
        Err(update) => Failure::new("install Debian packages", format!("{failure}\n{update}")),
    })
}

fn apt_get(arguments: &[&str], packages: &[String]) -> Job {
    let mut command = Command::new(if is_root() { "apt-get" } else { "sudo" });
    if !is_root() {
        command.args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    }
    // Another apt-get may be at work: wait for it.
    command
        .args(["-q", "-o", "DPkg::Lock::Timeout=300"])
        .args(arguments)
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive");
    Job {
        name: format!("apt-get {}", arguments.first().unwrap_or(&"")),
        command,
        limit: None,
    }
}

fn binaryen(places: &Places) -> Result<(), Failure> {
    say::line(&format!(
        "set-up: installing wasm-opt (npm package binaryen {BINARYEN}), which {}",
        Need::WasmOpt.purpose()
    ));
    npm_install(
        &places.tool("binaryen", BINARYEN),
        &[&format!("binaryen@{BINARYEN}")],
    )
}

fn npm_packages(places: &Places) -> Result<(), Failure> {
    say::line(&format!(
        "set-up: installing npm packages, which {}: {}",
        Need::Packages.purpose(),
        PACKAGES.join(" ")
    ));
    npm_install(&places.tool("packages", PACKAGES_EDITION), &PACKAGES)
}

fn npm_install(place: &Path, packages: &[&str]) -> Result<(), Failure> {
    in_place(place, |folder| {
        let mut command = Command::new("npm");
        command
            .args([
                "install",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
                "--prefix",
            ])
            .arg(folder)
            .args(packages)
            .current_dir(folder);
        vec![Job {
            name: "npm install".into(),
            command,
            limit: None,
        }]
    })
}

fn in_place(place: &Path, jobs: impl FnOnce(&Path) -> Vec<Job>) -> Result<(), Failure> {
    let folder = temporary(place);
    fs::create_dir_all(&folder).attempt(|| format!("make the folder {}", folder.display()))?;
    let ended: Result<(), Failure> = side_by_side(jobs(&folder)).into_iter().collect();
    ended
        .and_then(|()| finish(&folder, place))
        .inspect_err(|_| {
            // What went wrong matters more than what it left.
            let _ = fs::remove_dir_all(&folder);
        })
}

/// Beside its final place, so that a rename suffices.
pub(super) fn temporary(place: &Path) -> std::path::PathBuf {
    place.with_added_extension(format!("{UNFINISHED}{}", process::id()))
}

pub(super) fn finish(folder: &Path, place: &Path) -> Result<(), Failure> {
    if place.exists() {
        // It was there and not usable, or nobody would have installed it.
        fs::remove_dir_all(place).attempt(|| format!("replace {}", place.display()))?;
    }
    fs::rename(folder, place).attempt(|| format!("move {} into place", place.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_is_whole_or_absent() -> Result<(), Failure> {
        let here = std::env::temp_dir().join(format!("explorer-install-{}", process::id()));
        let place = here.join("tool-1.2.3");
        fs::create_dir_all(place.join("broken")).attempt(|| "make a folder".into())?;
        let folder = temporary(&place);
        assert_eq!(folder.parent(), place.parent());
        fs::create_dir_all(folder.join("bin")).attempt(|| "make a folder".into())?;
        finish(&folder, &place)?;
        assert!(place.join("bin").exists() && !place.join("broken").exists() && !folder.exists());
        fs::remove_dir_all(here).attempt(|| "tidy up".into())
    }
}

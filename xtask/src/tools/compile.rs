//! Tools that Cargo compiles: in the cheapest profile, side by side.
//!
//! What Cargo has compiled so far stays when a run is interrupted, and is taken up again.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{
    install::{finish, temporary},
    need::{GECKODRIVER, Need, TRUNK, WASM_SPLIT},
    plan::Step,
};
use crate::{
    failure::Failure,
    jobs::{Job, side_by_side},
    places::Places,
    say,
};

struct CargoTool {
    need: Need,
    name: &'static str,
    krate: &'static str,
    version: String,
    arguments: &'static [&'static str],
}

impl CargoTool {
    fn of(step: &Step, wasm_bindgen: &str) -> Self {
        match step {
            Step::InstallTrunk => Self {
                need: Need::Trunk,
                name: "trunk",
                krate: "trunk",
                version: TRUNK.into(),
                // The default features are downloads, which `--offline` forbids anyway.
                arguments: &["--locked", "--no-default-features"],
            },
            Step::InstallWasmSplit => Self {
                need: Need::WasmSplit,
                name: "wasm-split",
                krate: "wasm_split_cli_support",
                version: WASM_SPLIT.into(),
                arguments: &["--locked", "--features", "build-binary"],
            },
            Step::InstallGeckodriver => Self {
                need: Need::Geckodriver,
                name: "geckodriver",
                krate: "geckodriver",
                version: GECKODRIVER.into(),
                arguments: &["--locked"],
            },
            _ => Self {
                need: Need::WasmBindgen,
                name: "wasm-bindgen",
                krate: "wasm-bindgen-cli",
                version: wasm_bindgen.into(),
                arguments: &["--no-default-features", "--bin", "wasm-bindgen"],
            },
        }
    }

    /// Unoptimised and without debug information: compiled in a third of the time, and fast enough.
    fn job(&self, into: &Path, places: &Places) -> Job {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command
            .args([
                "install",
                self.krate,
                "--version",
                &format!("={}", self.version),
                "--debug",
            ])
            .args(self.arguments)
            .arg("--root")
            .arg(into)
            .arg("--target-dir")
            .arg(self.build_folder(places))
            // Away from the clone, whose Cargo settings are not for tools.
            .current_dir(places.cache())
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_PROGRESS_WHEN", "always")
            .env("CARGO_TERM_PROGRESS_WIDTH", "80")
            .env_remove("CARGO_TERM_QUIET")
            .env_remove("RUSTFLAGS");
        Job {
            name: self.name.into(),
            command,
            limit: None,
        }
    }

    fn build_folder(&self, places: &Places) -> PathBuf {
        places
            .cache()
            .join("compiling")
            .join(format!("{}-{}", self.name, self.version))
    }
}

/// Compiles and installs the tools of these steps; returns how each ended.
pub(super) fn compile(
    steps: &[&Step],
    places: &Places,
    wasm_bindgen: &str,
) -> Vec<Result<(), Failure>> {
    let tools: Vec<CargoTool> = steps
        .iter()
        .map(|step| CargoTool::of(step, wasm_bindgen))
        .collect();
    let mut folders = Vec::new();
    for tool in &tools {
        say::line(&format!(
            "set-up: compiling {} {}, which {} (minutes, once for all clones)",
            tool.name,
            tool.version,
            tool.need.purpose()
        ));
        folders.push(temporary(&places.tool(tool.name, &tool.version)));
    }
    let jobs = tools
        .iter()
        .zip(&folders)
        .map(|(tool, folder)| tool.job(folder, places))
        .collect();
    side_by_side(jobs)
        .into_iter()
        .zip(tools.iter().zip(&folders))
        .map(|(ended, (tool, folder))| {
            ended?;
            finish(folder, &places.tool(tool.name, &tool.version))?;
            // Only the program is wanted from here on; a leftover costs disk, nothing else.
            let _ = fs::remove_dir_all(tool.build_folder(places));
            Ok(())
        })
        .collect()
}

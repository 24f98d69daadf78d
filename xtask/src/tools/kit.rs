//! The tools of one run, and how to start programs with them.

use std::{
    env,
    ffi::OsString,
    fmt, fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{
    debian,
    need::{Need, TRUNK},
    plan::{DebianRust, Facts, WebKit},
};
use crate::{
    failure::{Attempt, Failure},
    places::Places,
    split,
};

/// Options of unstable Rust for a small page: a panic stops at once, and says neither what nor where.
const SMALL: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none --cfg unstable";

/// What [`super::ensure`] found or installed.
#[derive(Debug)]
pub(crate) struct Kit {
    root: PathBuf,
    /// Folders that go before the reader's own PATH.
    first_on_path: Vec<PathBuf>,
    /// Debian's Rust, where the one in use has no wasm target.
    debian_rust: Option<DebianRust>,
    /// The folders of wasm-bindgen and of the tool that cuts programs in two.
    to_split: Option<(PathBuf, PathBuf)>,
    /// Where the second part of a program goes.
    second_part: PathBuf,
    /// Whether the sources of the standard library are at hand.
    library: bool,
    /// The program that opens pages, and its driver.
    pub(crate) browser: Option<(PathBuf, PathBuf)>,
    /// Firefox and its driver.
    pub(crate) firefox: Option<(PathBuf, PathBuf)>,
    pub(crate) webkit: Option<WebKit>,
    /// The folder of the packages that tests bring.
    pub(crate) packages: Option<PathBuf>,
    summary: String,
}

impl Kit {
    pub(super) fn new(
        needs: &[Need],
        facts: Facts,
        places: &Places,
        wasm_bindgen: &str,
    ) -> Result<Self, Failure> {
        let to_split = facts
            .wasm_bindgen
            .clone()
            .zip(facts.wasm_split)
            .filter(|_| needs.contains(&Need::WasmSplit));
        let mut first_on_path: Vec<PathBuf> = [facts.trunk, facts.wasm_bindgen, facts.wasm_opt]
            .into_iter()
            .flatten()
            .collect();
        let mut summary = vec![
            format!("Trunk {TRUNK}"),
            format!("wasm-bindgen {wasm_bindgen}"),
        ];
        let debian_rust = facts.debian_rust.filter(|_| !facts.target);
        if let Some(rust) = &debian_rust {
            first_on_path.push(only_this_rust(rust, places.cache())?);
            summary.push(format!("Debian's Rust {} for WebAssembly", rust.version));
        } else {
            summary.push("this Rust's own wasm target".into());
        }
        let browser = facts
            .chromium
            .zip(facts.chromedriver)
            .filter(|_| needs.contains(&Need::Browser));
        if let Some((chromium, _)) = &browser {
            summary.push(chromium.display().to_string());
        }
        let gecko = facts
            .geckodriver
            .map(|folder| program(&folder, "geckodriver"));
        let firefox = facts
            .firefox
            .zip(gecko)
            .filter(|_| needs.contains(&Need::Firefox));
        if let Some((firefox, _)) = &firefox {
            summary.push(firefox.display().to_string());
        }
        let webkit = facts.webkit.filter(|_| needs.contains(&Need::WebKit));
        if let Some(webkit) = &webkit {
            summary.push(webkit.browser.display().to_string());
        }
        Ok(Self {
            root: places.root().to_path_buf(),
            first_on_path,
            to_split,
            second_part: places.unfinished("split"),
            library: debian_rust.is_some() || facts.library,
            debian_rust,
            browser,
            firefox,
            webkit,
            packages: facts.packages,
            summary: summary.join(", "),
        })
    }

    /// A program that builds the page: run in the repository, with these tools before all others.
    pub(crate) fn command(&self, program: &str) -> Result<Command, Failure> {
        let mut command = Command::new(program);
        command
            .current_dir(&self.root)
            .env("PATH", self.path(None)?)
            // Set by the Cargo that runs this program, for this program.
            .env_remove("LD_LIBRARY_PATH")
            .env_remove("CARGO");
        if let Some(rust) = &self.debian_rust {
            // Its standard library comes as source only, which takes an option of unstable Rust.
            command
                .env("RUSTC", &rust.rustc)
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
                .env(
                    "CARGO_TARGET_DIR",
                    debian::target_folder(&self.root, "debian"),
                );
            if let Some(linker) = &rust.linker {
                command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
            }
        }
        Ok(command)
    }

    /// [`Kit::command`] for what readers download. Where the sources of the standard library are at
    /// hand it is compiled with the page: a sixth less to download. A panic, which no reader ought to
    /// see, then stops the page without a text of its own.
    pub(crate) fn release(&self, program: &str) -> Result<Command, Failure> {
        let mut command = self.command(program)?;
        if self.library {
            command
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
                .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
                .env("RUSTFLAGS", SMALL);
            if self.debian_rust.is_none() {
                command.env(
                    "CARGO_TARGET_DIR",
                    debian::target_folder(&self.root, "small"),
                );
            }
        }
        Ok(command)
    }

    /// Trunk, which takes its tools from PATH and nothing from the network.
    pub(crate) fn trunk(&self, release: bool) -> Result<Command, Failure> {
        let mut command = if release {
            let mut command = self.release("trunk")?;
            self.split(&mut command)?;
            command
        } else {
            self.command("trunk")?
        };
        // Trunk 0.21 reads NO_COLOR=1 as a flag with a bad value, and stops.
        if env::var_os("NO_COLOR").is_some() {
            command.env_remove("NO_COLOR").env("TRUNK_COLOR", "never");
        }
        command.env("TRUNK_SKIP_VERSION_CHECK", "true");
        Ok(command)
    }

    /// Lets the release build of Trunk cut the page's program in two; the rest of it waits in
    /// [`Kit::second_part`].
    fn split(&self, trunk: &mut Command) -> Result<(), Failure> {
        let Some((wasm_bindgen, tool)) = &self.to_split else {
            return Ok(());
        };
        let stand_in = split::stand_in(&self.second_part)?;
        let rustflags = if self.library { SMALL } else { "" };
        trunk
            .env("PATH", self.path(Some(stand_in))?)
            .env(split::WASM_BINDGEN, program(wasm_bindgen, "wasm-bindgen"))
            .env(split::TOOL, program(tool, "wasm-split-cli"))
            .env(split::FOLDER, &self.second_part)
            // The tool goes by the linker's relocations and by the functions' names.
            .env(
                "RUSTFLAGS",
                format!("{rustflags} -Clink-args=--emit-relocs"),
            )
            .env("CARGO_PROFILE_RELEASE_STRIP", "false");
        Ok(())
    }

    /// Where the second part of the page's program is after Trunk has built it.
    pub(crate) fn second_part(&self) -> PathBuf {
        self.second_part.join("split_rest.wasm")
    }

    /// PATH with the tools before all else, and before them `first`.
    fn path(&self, first: Option<PathBuf>) -> Result<OsString, Failure> {
        let own = env::var_os("PATH").unwrap_or_default();
        let folders = first
            .into_iter()
            .chain(self.first_on_path.iter().cloned())
            .chain(env::split_paths(&own));
        env::join_paths(folders).attempt(|| "put the tools on PATH".into())
    }
}

impl fmt::Display for Kit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.summary)
    }
}

fn program(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// A folder with nothing but this cargo and rustc: their own holds every other program of the system.
fn only_this_rust(rust: &DebianRust, cache: &Path) -> Result<PathBuf, Failure> {
    let folder = cache.join("debian-rust");
    fs::create_dir_all(&folder).attempt(|| format!("make the folder {}", folder.display()))?;
    for (name, program) in [("cargo", &rust.cargo), ("rustc", &rust.rustc)] {
        let link = folder.join(name);
        if fs::read_link(&link).is_ok_and(|target| target == *program) {
            continue;
        }
        link_to(program, &link).attempt(|| format!("link to {}", program.display()))?;
    }
    Ok(folder)
}

#[cfg(unix)]
fn link_to(program: &Path, link: &Path) -> std::io::Result<()> {
    match std::os::unix::fs::symlink(program, link) {
        // Another run was faster.
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        result => result,
    }
}

#[cfg(not(unix))]
fn link_to(_: &Path, _: &Path) -> std::io::Result<()> {
    Err(std::io::Error::other("Debian's Rust runs on Debian only"))
}

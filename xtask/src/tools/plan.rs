//! Facts in, steps out: decides what to install, and how, for a list of needs.
//!
//! Pure: it asks the machine nothing and does nothing. A step that failed comes back as a closed [`Way`],
//! and the next plan goes around it.

use std::path::PathBuf;

use super::need::{Need, USUAL_LLVM};

/// Whether something can be tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Open,
    /// It cannot, or was tried and failed, for this reason.
    Closed(String),
}

/// Debian's second Rust, `rustc-web`, which comes with the sources of the standard library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DebianRust {
    pub(crate) rustc: PathBuf,
    pub(crate) cargo: PathBuf,
    pub(crate) version: String,
    pub(crate) llvm: u32,
    /// A linker at least as new as its LLVM, if there is one.
    pub(crate) linker: Option<PathBuf>,
}

/// WebKitGTK's programs for tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WebKit {
    pub(crate) driver: PathBuf,
    pub(crate) browser: PathBuf,
    /// A screen that nobody sees.
    pub(crate) screen: PathBuf,
}

/// What is there and what can be tried.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    /// The Rust in use has the wasm target.
    pub(crate) target: bool,
    /// The Rust in use has the sources of its standard library.
    pub(crate) library: bool,
    pub(crate) debian_rust: Option<DebianRust>,
    /// Folders to put on PATH for each tool; `None` when it is to be installed.
    pub(crate) trunk: Option<PathBuf>,
    pub(crate) wasm_bindgen: Option<PathBuf>,
    pub(crate) wasm_split: Option<PathBuf>,
    pub(crate) wasm_opt: Option<PathBuf>,
    pub(crate) chromium: Option<PathBuf>,
    pub(crate) chromedriver: Option<PathBuf>,
    pub(crate) firefox: Option<PathBuf>,
    /// The folder of Firefox's driver.
    pub(crate) geckodriver: Option<PathBuf>,
    pub(crate) webkit: Option<WebKit>,
    /// The folder of the packages that tests bring.
    pub(crate) packages: Option<PathBuf>,
    /// npm is on PATH, and so Node.
    pub(crate) npm: bool,
    pub(crate) rustup: Way,
    pub(crate) apt: Way,
    pub(crate) npm_install: Way,
    pub(crate) install_trunk: Way,
    pub(crate) install_wasm_bindgen: Way,
    pub(crate) install_wasm_split: Way,
    pub(crate) install_geckodriver: Way,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    AddRustupTarget,
    DebianPackages(Vec<String>),
    Binaryen,
    NpmPackages,
    InstallTrunk,
    InstallWasmBindgen,
    InstallWasmSplit,
    InstallGeckodriver,
}

impl Step {
    /// Whether it takes minutes of this machine's time.
    pub(crate) fn is_slow(&self) -> bool {
        matches!(
            self,
            Self::InstallTrunk
                | Self::InstallWasmBindgen
                | Self::InstallWasmSplit
                | Self::InstallGeckodriver
        )
    }
}

/// A need that cannot be met from here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Missing {
    pub(crate) need: Need,
    pub(crate) reasons: Vec<String>,
}

/// What to do now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    Ready,
    /// Do these, look again, plan again.
    Do(Vec<Step>),
    /// `missing` cannot be had; `waiting` could, by these steps.
    Stop {
        missing: Vec<Missing>,
        waiting: Vec<Need>,
        steps: Vec<Step>,
    },
}

/// Plans for all needs at once, so that one message can name everything that is missing.
pub(crate) fn plan(needs: &[Need], facts: &Facts) -> Plan {
    let mut steps = Vec::new();
    let mut packages = Vec::new();
    let mut missing = Vec::new();
    let mut waiting = Vec::new();
    for &need in needs {
        match way_to(need, facts) {
            Ok(Found::Ready) => {}
            Ok(Found::Step(step)) => {
                steps.push(step);
                waiting.push(need);
            }
            Ok(Found::Packages(more)) => {
                // npm serves more than one need.
                let new = |package: &String| !packages.contains(package);
                let more: Vec<String> = more.into_iter().filter(new).collect();
                packages.extend(more);
                waiting.push(need);
            }
            Err(reasons) => missing.push(Missing { need, reasons }),
        }
    }
    if !packages.is_empty() {
        steps.push(Step::DebianPackages(packages));
    }
    if !missing.is_empty() {
        Plan::Stop {
            missing,
            waiting,
            steps,
        }
    } else if steps.is_empty() {
        Plan::Ready
    } else {
        Plan::Do(steps)
    }
}

enum Found {
    Ready,
    Step(Step),
    Packages(Vec<String>),
}

fn way_to(need: Need, facts: &Facts) -> Result<Found, Vec<String>> {
    match need {
        Need::WasmTarget => wasm_target(facts),
        Need::Trunk => compiled(
            facts.trunk.as_ref(),
            &facts.install_trunk,
            Step::InstallTrunk,
        ),
        Need::WasmBindgen => compiled(
            facts.wasm_bindgen.as_ref(),
            &facts.install_wasm_bindgen,
            Step::InstallWasmBindgen,
        ),
        Need::WasmSplit => compiled(
            facts.wasm_split.as_ref(),
            &facts.install_wasm_split,
            Step::InstallWasmSplit,
        ),
        Need::WasmOpt => by_npm(facts.wasm_opt.as_ref(), Step::Binaryen, facts),
        Need::Packages => by_npm(facts.packages.as_ref(), Step::NpmPackages, facts),
        Need::Browser => {
            let there = facts.chromium.is_some() && facts.chromedriver.is_some();
            // Without a font, Chromium draws charts without any text.
            let packages = ["chromium", "chromium-driver", "fonts-dejavu-core"];
            by_apt(there, &packages, facts)
        }
        Need::Firefox => by_apt(
            facts.firefox.is_some(),
            &["firefox-esr", "fonts-dejavu-core"],
            facts,
        ),
        Need::Geckodriver => compiled(
            facts.geckodriver.as_ref(),
            &facts.install_geckodriver,
            Step::InstallGeckodriver,
        ),
        Need::WebKit => by_apt(
            facts.webkit.is_some(),
            &["webkit2gtk-driver", "xvfb", "fonts-dejavu-core"],
            facts,
        ),
    }
}

/// A tool that Cargo compiles.
fn compiled(found: Option<&PathBuf>, way: &Way, step: Step) -> Result<Found, Vec<String>> {
    match (found, way) {
        (Some(_), _) => Ok(Found::Ready),
        (None, Way::Open) => Ok(Found::Step(step)),
        (None, Way::Closed(reason)) => Err(vec![reason.clone()]),
    }
}

fn wasm_target(facts: &Facts) -> Result<Found, Vec<String>> {
    let linker = |rust: &DebianRust| rust.linker.is_some();
    if facts.target || facts.debian_rust.as_ref().is_some_and(linker) {
        return Ok(Found::Ready);
    }
    let rustup = match &facts.rustup {
        Way::Open => return Ok(Found::Step(Step::AddRustupTarget)),
        Way::Closed(reason) => reason.clone(),
    };
    let packages = match &facts.debian_rust {
        Some(rust) => vec![format!("lld-{}", rust.llvm)],
        None => vec![
            "rustc-web".into(),
            "cargo-web".into(),
            "rust-web-src".into(),
            format!("lld-{USUAL_LLVM}"),
        ],
    };
    with_apt(facts, packages).map_err(|apt| vec![rustup, apt])
}

fn by_npm(there: Option<&PathBuf>, step: Step, facts: &Facts) -> Result<Found, Vec<String>> {
    if there.is_some() {
        return Ok(Found::Ready);
    }
    match &facts.npm_install {
        Way::Open if facts.npm => Ok(Found::Step(step)),
        Way::Open => with_apt(facts, vec!["nodejs".into(), "npm".into()])
            .map_err(|apt| vec!["npm: not found".into(), apt]),
        Way::Closed(reason) => Err(vec![reason.clone()]),
    }
}

/// What Debian has, if it is not there.
fn by_apt(there: bool, packages: &[&str], facts: &Facts) -> Result<Found, Vec<String>> {
    if there {
        return Ok(Found::Ready);
    }
    let packages = packages.iter().map(|name| (*name).to_owned()).collect();
    with_apt(facts, packages).map_err(|reason| vec![reason])
}

fn with_apt(facts: &Facts, packages: Vec<String>) -> Result<Found, String> {
    match &facts.apt {
        Way::Open => Ok(Found::Packages(packages)),
        Way::Closed(reason) => Err(reason.clone()),
    }
}

#[cfg(test)]
#[path = "plan_tests.rs"]
pub(super) mod tests;

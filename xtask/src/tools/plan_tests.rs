//! Machines on paper, and what is planned for them.

use super::*;
use crate::{
    engines::Engine,
    tools::need::{FOR_DEVELOPMENT, FOR_RELEASE, for_browser_tests},
};

/// A Debian container with nothing but Rust, as root.
pub(in crate::tools) fn bare() -> Facts {
    Facts {
        target: false,
        library: false,
        debian_rust: None,
        trunk: None,
        wasm_bindgen: None,
        wasm_split: None,
        wasm_opt: None,
        packages: None,
        chromium: None,
        chromedriver: None,
        firefox: None,
        geckodriver: None,
        webkit: None,
        npm: false,
        rustup: Way::Open,
        apt: Way::Open,
        npm_install: Way::Open,
        install_trunk: Way::Open,
        install_wasm_bindgen: Way::Open,
        install_wasm_split: Way::Open,
        install_geckodriver: Way::Open,
    }
}

/// Where everything has been installed.
fn complete() -> Facts {
    let some = || Some(PathBuf::from("/somewhere"));
    Facts {
        target: true,
        trunk: some(),
        wasm_bindgen: some(),
        wasm_split: some(),
        wasm_opt: some(),
        packages: some(),
        chromium: some(),
        chromedriver: some(),
        firefox: some(),
        geckodriver: some(),
        webkit: Some(WebKit {
            driver: "/somewhere".into(),
            browser: "/somewhere".into(),
            screen: "/somewhere".into(),
        }),
        ..bare()
    }
}

fn closed(reason: &str) -> Way {
    Way::Closed(reason.into())
}

fn debian_rust(linker: Option<&str>) -> DebianRust {
    DebianRust {
        rustc: "/usr/bin/rustc".into(),
        cargo: "/usr/bin/cargo".into(),
        version: "1.97.0".into(),
        llvm: 23,
        linker: linker.map(PathBuf::from),
    }
}

fn packages(names: &[&str]) -> Step {
    Step::DebianPackages(names.iter().map(|name| (*name).to_owned()).collect())
}

#[test]
fn a_complete_machine_is_ready_for_everything() {
    assert_eq!(
        plan(&for_browser_tests(&Engine::ALL), &complete()),
        Plan::Ready
    );
}

#[test]
fn nothing_is_installed_that_the_command_does_not_need() {
    let without_opt = Facts {
        wasm_opt: None,
        packages: None,
        ..complete()
    };
    assert_eq!(plan(FOR_DEVELOPMENT, &without_opt), Plan::Ready);
    assert_ne!(plan(FOR_RELEASE, &without_opt), Plan::Ready);
}

#[test]
fn rustup_is_tried_before_debian() {
    let Plan::Do(steps) = plan(&[Need::WasmTarget], &bare()) else {
        unreachable!("everything can be tried")
    };
    assert_eq!(steps, [Step::AddRustupTarget]);
    let refused = Facts {
        rustup: closed("rustup: no network"),
        ..bare()
    };
    let debian = packages(&["rustc-web", "cargo-web", "rust-web-src", "lld-22"]);
    assert_eq!(plan(&[Need::WasmTarget], &refused), Plan::Do(vec![debian]));
}

#[test]
fn debians_rust_is_used_once_it_is_complete() {
    let facts = |linker| Facts {
        debian_rust: Some(debian_rust(linker)),
        ..bare()
    };
    assert_eq!(
        plan(&[Need::WasmTarget], &facts(Some("/usr/bin/wasm-ld-23"))),
        Plan::Ready
    );
}

#[test]
fn the_linker_follows_the_llvm_of_debians_rust() {
    let facts = Facts {
        debian_rust: Some(debian_rust(None)),
        rustup: closed("rustup: not found"),
        ..bare()
    };
    assert_eq!(
        plan(&[Need::WasmTarget], &facts),
        Plan::Do(vec![packages(&["lld-23"])])
    );
}

#[test]
fn debian_packages_are_installed_in_one_step() {
    let facts = Facts {
        rustup: closed("rustup: not found"),
        trunk: Some("/somewhere".into()),
        wasm_bindgen: Some("/somewhere".into()),
        wasm_split: Some("/somewhere".into()),
        geckodriver: Some("/somewhere".into()),
        ..bare()
    };
    let all = packages(&[
        "rustc-web",
        "cargo-web",
        "rust-web-src",
        "lld-22",
        "nodejs",
        "npm",
        "chromium",
        "chromium-driver",
        "fonts-dejavu-core",
        "firefox-esr",
        "webkit2gtk-driver",
        "xvfb",
    ]);
    let needs = for_browser_tests(&Engine::ALL);
    assert_eq!(plan(&needs, &facts), Plan::Do(vec![all]));
}

#[test]
fn an_engine_that_is_left_out_needs_nothing() {
    let facts = Facts {
        firefox: None,
        geckodriver: None,
        webkit: None,
        ..complete()
    };
    let needs = for_browser_tests(&[Engine::Chromium]);
    assert_eq!(plan(&needs, &facts), Plan::Ready);
    let needs = for_browser_tests(&[Engine::Chromium, Engine::Firefox]);
    let steps = vec![
        Step::InstallGeckodriver,
        packages(&["firefox-esr", "fonts-dejavu-core"]),
    ];
    assert_eq!(plan(&needs, &facts), Plan::Do(steps));
}

#[test]
fn a_browser_without_its_driver_is_not_enough() {
    let facts = Facts {
        chromedriver: None,
        apt: closed("apt-get: not root"),
        ..complete()
    };
    let missing = vec![Missing {
        need: Need::Browser,
        reasons: vec!["apt-get: not root".into()],
    }];
    let (waiting, steps) = (Vec::new(), Vec::new());
    assert_eq!(
        plan(&for_browser_tests(&Engine::ALL), &facts),
        Plan::Stop {
            missing,
            waiting,
            steps
        }
    );
}

#[test]
fn a_machine_that_can_install_nothing_is_told_all_at_once() {
    let facts = Facts {
        rustup: closed("rustup: not found"),
        apt: closed("apt-get: not found"),
        install_trunk: closed("cargo: no network"),
        ..bare()
    };
    let Plan::Stop {
        missing,
        waiting,
        steps,
    } = plan(&for_browser_tests(&Engine::ALL), &facts)
    else {
        unreachable!("it cannot go on")
    };
    let needs: Vec<Need> = missing.iter().map(|missing| missing.need).collect();
    assert_eq!(
        needs,
        [
            Need::WasmTarget,
            Need::Trunk,
            Need::WasmOpt,
            Need::Packages,
            Need::Browser,
            Need::Firefox,
            Need::WebKit
        ]
    );
    assert_eq!(
        waiting,
        [Need::WasmBindgen, Need::WasmSplit, Need::Geckodriver]
    );
    assert_eq!(
        steps,
        [
            Step::InstallWasmBindgen,
            Step::InstallWasmSplit,
            Step::InstallGeckodriver
        ]
    );
    let reasons = missing.first().map(|missing| missing.reasons.clone());
    assert_eq!(
        reasons.unwrap_or_default(),
        ["rustup: not found", "apt-get: not found"]
    );
}

//! What commands can need, and of which version. Plain data.

use std::fmt;

use crate::engines::Engine;

/// Trunk 0.22 wants a newer Rust than this project does.
pub(crate) const TRUNK: &str = "0.21.14";
/// The npm package that carries wasm-opt. Debian's 108 and the crate's 116 refuse today's wasm-bindgen output.
pub(crate) const BINARYEN: &str = "132.0.0";
/// The tool that cuts the page's program in two, for the crate `wasm_split_helpers` of the page.
pub(crate) const WASM_SPLIT: &str = "0.2.4";
/// Firefox's driver, as its authors publish it; Debian has no package of it.
pub(crate) const GECKODRIVER: &str = "0.37.1";
/// npm packages that tests bring to the page: the scripts with which newsrooms size frames, as their
/// authors publish them, what looks for barriers in a page, and what reads its HTML as the standard does.
pub(crate) const PACKAGES: [&str; 6] = [
    "iframe-resizer-3@npm:iframe-resizer@3.6.6",
    "iframe-resizer-4@npm:iframe-resizer@4.4.5",
    "pym.js@1.3.2",
    "@newswire/frames@1.0.0",
    "axe-core@4.14.1",
    "html-validate@10.17.0",
];
/// Changes with the list: the folder of one list does not serve another.
pub(crate) const PACKAGES_EDITION: &str = "1";
/// The oldest wasm-opt that reads what wasm-bindgen writes.
pub(crate) const OLDEST_WASM_OPT: u32 = 117;
/// LLVM of Debian's Rust, as long as that Rust is not there to say so itself.
pub(crate) const USUAL_LLVM: u32 = 22;
/// The Rust that the product is written for (`rust-version` in its manifest), as (1, minor).
pub(crate) const OLDEST_RUST: (u32, u32) = (1, 95);

/// Something that a command cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// A Rust that compiles to WebAssembly.
    WasmTarget,
    Trunk,
    WasmBindgen,
    WasmSplit,
    WasmOpt,
    /// Chromium and its driver.
    Browser,
    Firefox,
    Geckodriver,
    /// WebKitGTK with its driver, and the screen that it needs.
    WebKit,
    /// [`PACKAGES`].
    Packages,
}

/// For a page with live reload: Trunk leaves wasm-opt out of development builds.
pub(crate) const FOR_DEVELOPMENT: &[Need] = &[Need::WasmTarget, Need::Trunk, Need::WasmBindgen];
/// For the release site.
pub(crate) const FOR_RELEASE: &[Need] = &[
    Need::WasmTarget,
    Need::Trunk,
    Need::WasmBindgen,
    Need::WasmSplit,
    Need::WasmOpt,
];
/// For the release site, its HTML, and the engines that open it.
pub(crate) fn for_browser_tests(engines: &[Engine]) -> Vec<Need> {
    let engines = engines.iter().flat_map(|engine| engine.needs());
    let site = FOR_RELEASE.iter().chain(&[Need::Packages]);
    site.chain(engines).copied().collect()
}
/// For the model alone, in a browser.
pub(crate) const FOR_MEASURING: &[Need] = &[
    Need::WasmTarget,
    Need::WasmBindgen,
    Need::WasmOpt,
    Need::Browser,
];

impl Need {
    /// What it is for, to complete "…, which".
    pub(crate) fn purpose(self) -> &'static str {
        match self {
            Self::WasmTarget => "compiles the page",
            Self::Trunk => "assembles the page",
            Self::WasmBindgen => "joins the page to the browser",
            Self::WasmSplit => "cuts off what the first view does without",
            Self::WasmOpt => "halves the page's size",
            Self::Browser | Self::Firefox | Self::WebKit => "open the page in tests",
            Self::Geckodriver => "drives Firefox in tests",
            Self::Packages => "try the page in articles, and its HTML",
        }
    }

    /// How a person installs it.
    pub(crate) fn by_hand(self, wasm_bindgen: &str) -> Vec<String> {
        match self {
            Self::WasmTarget => vec![
                "rustup target add wasm32-unknown-unknown".into(),
                format!("or, on Debian: apt-get install --no-install-recommends rustc-web cargo-web rust-web-src lld-{USUAL_LLVM}"),
            ],
            Self::Trunk => vec![format!("cargo install trunk --version {TRUNK} --locked")],
            Self::WasmBindgen => {
                vec![format!("cargo install wasm-bindgen-cli --version {wasm_bindgen}")]
            }
            Self::WasmSplit => vec![format!(
                "cargo install wasm_split_cli_support --version {WASM_SPLIT} --locked --features build-binary"
            )],
            Self::WasmOpt => vec![
                format!("npm install --global binaryen@{BINARYEN}"),
                format!("or any wasm-opt of version {OLDEST_WASM_OPT} or later, on PATH"),
            ],
            Self::Browser => vec![
                "apt-get install chromium chromium-driver".into(),
                "or any Chromium and its chromedriver, named in EXPLORER_CHROMIUM and EXPLORER_CHROMEDRIVER".into(),
            ],
            Self::Firefox => vec![
                "apt-get install firefox-esr".into(),
                "or any Firefox, named in EXPLORER_FIREFOX".into(),
                "or `cargo xtask test --without firefox`, but not in CI".into(),
            ],
            Self::Geckodriver => {
                vec![format!("cargo install geckodriver --version {GECKODRIVER} --locked")]
            }
            Self::WebKit => vec![
                "apt-get install --no-install-recommends webkit2gtk-driver xvfb".into(),
                "or WebKitWebDriver, MiniBrowser and Xvfb, named in EXPLORER_WEBKITDRIVER, EXPLORER_MINIBROWSER and EXPLORER_XVFB".into(),
                "or `cargo xtask test --without webkit`, but not in CI".into(),
            ],
            Self::Packages => vec!["apt-get install npm, which this command then calls".into()],
        }
    }
}

impl fmt::Display for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::WasmTarget => "a Rust with the wasm32-unknown-unknown target",
            Self::Trunk => "Trunk",
            Self::WasmBindgen => "wasm-bindgen",
            Self::WasmSplit => "wasm-split-cli",
            Self::WasmOpt => "wasm-opt",
            Self::Browser => "Chromium and chromedriver",
            Self::Firefox => "Firefox",
            Self::Geckodriver => "geckodriver",
            Self::WebKit => "WebKitGTK, its driver and Xvfb",
            Self::Packages => "npm packages for tests",
        })
    }
}

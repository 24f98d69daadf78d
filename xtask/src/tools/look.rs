//! Looks at the machine and reports [`Facts`]. Changes nothing.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

use super::{
    debian,
    need::{BINARYEN, GECKODRIVER, OLDEST_WASM_OPT, PACKAGES_EDITION, TRUNK, WASM_SPLIT},
    plan::{Facts, Way, WebKit},
};
use crate::{jobs::ask, places::Places};

/// Where a variable names a program itself.
pub(crate) const CHROMIUM: &str = "EXPLORER_CHROMIUM";
pub(crate) const CHROMEDRIVER: &str = "EXPLORER_CHROMEDRIVER";
pub(crate) const FIREFOX: &str = "EXPLORER_FIREFOX";
pub(crate) const WEBKITDRIVER: &str = "EXPLORER_WEBKITDRIVER";
pub(crate) const MINIBROWSER: &str = "EXPLORER_MINIBROWSER";
pub(crate) const XVFB: &str = "EXPLORER_XVFB";

/// Everything a plan depends on. Ways start open unless the machine has no door there.
pub(crate) fn look(places: &Places, wasm_bindgen: &str) -> Facts {
    let has = |name: &str| on_path(name).is_some();
    Facts {
        target: has_wasm_target(),
        library: has_library(),
        debian_rust: debian::look(),
        trunk: folder_of("trunk", &places.tool("trunk", TRUNK).join("bin"), |said| {
            said.trim() == format!("trunk {TRUNK}")
        }),
        wasm_bindgen: folder_of(
            "wasm-bindgen",
            &places.tool("wasm-bindgen", wasm_bindgen).join("bin"),
            |said| said.split_whitespace().nth(1) == Some(wasm_bindgen),
        ),
        // It does not tell its version; in the cache its place does.
        wasm_split: folder_that_answers(
            "wasm-split-cli",
            "--help",
            &places.tool("wasm-split", WASM_SPLIT).join("bin"),
            |said| said.contains(".wasm"),
        ),
        wasm_opt: folder_of(
            "wasm-opt",
            &places.tool("binaryen", BINARYEN).join("node_modules/.bin"),
            |said| wasm_opt_version(said).is_some_and(|version| version >= OLDEST_WASM_OPT),
        ),
        chromium: named(CHROMIUM, &["chromium", "chromium-browser", "google-chrome"]),
        chromedriver: named(CHROMEDRIVER, &["chromedriver"]),
        firefox: named(FIREFOX, &["firefox-esr", "firefox"]),
        geckodriver: folder_of(
            "geckodriver",
            &places.tool("geckodriver", GECKODRIVER).join("bin"),
            |said| said.starts_with(&format!("geckodriver {GECKODRIVER}")),
        ),
        webkit: webkit(),
        packages: Some(
            places
                .tool("packages", PACKAGES_EDITION)
                .join("node_modules"),
        )
        .filter(|folder| folder.is_dir()),
        npm: has("npm") && has("node"),
        rustup: if has("rustup") {
            Way::Open
        } else {
            Way::Closed("rustup: not found".into())
        },
        apt: debian::apt(),
        npm_install: Way::Open,
        install_trunk: Way::Open,
        install_wasm_bindgen: Way::Open,
        install_wasm_split: Way::Open,
        install_geckodriver: Way::Open,
    }
}

/// A program's full path, looked for as a shell would.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(&file))
        .find(|path| is_program(path))
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

/// The folder that holds a tool of the right version: the cache's own, else one on PATH.
fn folder_of(name: &str, cached: &Path, right: impl Fn(&str) -> bool) -> Option<PathBuf> {
    folder_that_answers(name, "--version", cached, right)
}

/// The folder that holds a tool which gives the right answer to an option.
fn folder_that_answers(
    name: &str,
    option: &str,
    cached: &Path,
    right: impl Fn(&str) -> bool,
) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let on_path = on_path(name);
    let candidates = [Some(cached.join(&file)), on_path];
    candidates
        .into_iter()
        .flatten()
        .find(|program| {
            is_program(program) && ask(program, &[option]).is_some_and(|said| right(&said))
        })
        .and_then(|program| program.parent().map(Path::to_path_buf))
}

fn named(variable: &str, names: &[&str]) -> Option<PathBuf> {
    match env::var_os(variable).filter(|value| !value.is_empty()) {
        Some(value) => Some(PathBuf::from(value)).filter(|path| is_program(path)),
        None => names.iter().find_map(|name| on_path(name)),
    }
}

/// WebKitGTK's programs, if all are there. Its small browser stands beside the library, not on PATH.
fn webkit() -> Option<WebKit> {
    let library = format!("/usr/lib/{}-linux-gnu", env::consts::ARCH);
    let browser = named(MINIBROWSER, &[]).or_else(|| {
        [&*library, "/usr/libexec", "/usr/lib"]
            .into_iter()
            .map(|folder| Path::new(folder).join("webkit2gtk-4.1/MiniBrowser"))
            .find(|path| is_program(path))
    });
    Some(WebKit {
        driver: named(WEBKITDRIVER, &["WebKitWebDriver"])?,
        browser: browser?,
        screen: named(XVFB, &["Xvfb"])?,
    })
}

/// Asks the Rust in use, not rustup: a distribution's Rust may bring the target as a package.
fn has_wasm_target() -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    ask(
        rustc,
        &[
            "--print",
            "target-libdir",
            "--target",
            "wasm32-unknown-unknown",
        ],
    )
    .is_some_and(|folder| holds_libraries(Path::new(folder.trim())))
}

/// Asks the same Rust for the sources of its standard library.
pub(super) fn has_library() -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    ask(rustc, &["--print", "sysroot"]).is_some_and(|sysroot| debian::has_library(&sysroot))
}

fn holds_libraries(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.any(|entry| entry.is_ok()))
}

/// 132 in "wasm-opt version 132 (version_132)".
fn wasm_opt_version(said: &str) -> Option<u32> {
    said.strip_prefix("wasm-opt version ")?
        .split(|c: char| !c.is_ascii_digit())
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_version_of_wasm_opt() {
        assert_eq!(
            wasm_opt_version("wasm-opt version 132 (version_132)\n"),
            Some(132)
        );
        assert_eq!(wasm_opt_version("wasm-opt version 108\n"), Some(108));
        assert_eq!(wasm_opt_version("usage"), None);
    }
}

//! Debian's second Rust (made for its browsers) as a source of WebAssembly, and Debian's installer.
//!
//! Only looks; [`super::install`] installs.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use super::{
    look::on_path,
    need::OLDEST_RUST,
    plan::{DebianRust, Way},
};
use crate::jobs::ask;

/// Its compiler stands here under the usual names; rustup's stand elsewhere.
const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";

/// Debian's Rust, if it is new enough and has the library's sources.
pub(crate) fn look() -> Option<DebianRust> {
    let said = ask(RUSTC, &["-vV"])?;
    let (version, llvm) = versions(&said)?;
    let sysroot = ask(RUSTC, &["--print", "sysroot"])?;
    let complete = has_library(&sysroot) && Path::new(CARGO).is_file();
    complete.then(|| DebianRust {
        rustc: RUSTC.into(),
        cargo: CARGO.into(),
        version,
        llvm,
        linker: linker(llvm),
    })
}

/// Whether the sources of the standard library stand below this folder of a Rust.
pub(crate) fn has_library(sysroot: &str) -> bool {
    let library = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library");
    library.join("Cargo.toml").is_file()
}

/// The release and LLVM's major version from `rustc -vV`, when the release is new enough.
fn versions(said: &str) -> Option<(String, u32)> {
    let value = |key: &str| said.lines().find_map(|line| line.strip_prefix(key));
    let release = value("release: ")?;
    let mut numbers = release
        .split('.')
        .map_while(|part| part.parse::<u32>().ok());
    let release_number = (numbers.next()?, numbers.next()?);
    let llvm = value("LLVM version: ")?.split('.').next()?.parse().ok()?;
    (release_number >= OLDEST_RUST).then(|| (release.to_owned(), llvm))
}

/// An older linker than the compiler's LLVM may not read what it writes.
fn linker(llvm: u32) -> Option<PathBuf> {
    let exact = on_path(&format!("wasm-ld-{llvm}"))
        .or_else(|| Some(PathBuf::from(format!("/usr/lib/llvm-{llvm}/bin/wasm-ld"))))
        .filter(|path| path.exists());
    exact.or_else(|| {
        let plain = on_path("wasm-ld")?;
        let said = ask(&plain, &["--version"])?;
        (lld_version(&said)? >= llvm).then_some(plain)
    })
}

/// 22 in "Debian LLD 22.1.8".
fn lld_version(said: &str) -> Option<u32> {
    let (_, rest) = said.split_once("LLD ")?;
    rest.split('.').next()?.trim().parse().ok()
}

/// Whether Debian packages can be installed from here.
pub(crate) fn apt() -> Way {
    if fs::metadata("/etc/debian_version").is_err() {
        Way::Closed("apt-get: this is not Debian".into())
    } else if on_path("apt-get").is_none() {
        Way::Closed("apt-get: not found".into())
    } else if is_root() || (on_path("sudo").is_some() && ask("sudo", &["-n", "true"]).is_some()) {
        Way::Open
    } else {
        Way::Closed("apt-get: needs root, or sudo without a password".into())
    }
}

/// Whether no `sudo` is needed.
pub(crate) fn is_root() -> bool {
    ask("id", &["-u"]).is_some_and(|id| id.trim() == "0")
}

/// Where Cargo keeps what another compiler builds, or this one with other options: they would fight
/// over one folder.
pub(crate) fn target_folder(root: &Path, what: &str) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    root.join(target).join(what)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(release: &str) -> String {
        format!(
            "rustc 1.96.0\nhost: x86_64-unknown-linux-gnu\nrelease: {release}\nLLVM version: 22.1.8\n"
        )
    }

    #[test]
    fn takes_only_a_rust_that_is_new_enough() {
        assert_eq!(versions(&said("1.96.0")), Some(("1.96.0".into(), 22)));
        assert_eq!(versions(&said("1.85.1")), None);
    }

    #[test]
    fn reads_the_version_of_the_linker() {
        assert_eq!(lld_version("Debian LLD 22.1.8"), Some(22));
        assert_eq!(
            lld_version("LLD 14.0.6 (compatible with GNU linkers)"),
            Some(14)
        );
    }
}

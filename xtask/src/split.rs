//! Cuts the page's program in two, between Cargo and wasm-bindgen: what the first view does without
//! goes into a file of its own.
//!
//! Trunk goes from one to the other by itself, so this program stands in for wasm-bindgen on Trunk's
//! PATH: it cuts, then lets wasm-bindgen do its work on the first part. Where to cut is said in the
//! page's code, by an attribute.

use std::{
    env,
    ffi::{OsStr, OsString},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    failure::{Attempt, Failure},
    jobs,
};

/// The variables that say where wasm-bindgen is, where the tool that cuts, where its files go.
pub(crate) const WASM_BINDGEN: &str = "EXPLORER_WASM_BINDGEN";
pub(crate) const TOOL: &str = "EXPLORER_WASM_SPLIT";
pub(crate) const FOLDER: &str = "EXPLORER_SPLIT_FOLDER";

/// Under this name this program stands in for wasm-bindgen.
const NAME: &str = "wasm-bindgen";
/// What the first part is called, and the module in JavaScript that both know.
const FIRST: &str = "explorer-page";

/// A folder that holds this program under the other's name; `place` is emptied first.
pub(crate) fn stand_in(place: &Path) -> Result<PathBuf, Failure> {
    let here = env::current_exe().attempt(|| "find this program".into())?;
    if place.exists() {
        fs::remove_dir_all(place).attempt(|| format!("empty {}", place.display()))?;
    }
    let folder = place.join("bin");
    fs::create_dir_all(&folder).attempt(|| format!("make {}", folder.display()))?;
    let copy = folder.join(format!("{NAME}{}", env::consts::EXE_SUFFIX));
    fs::copy(&here, &copy).attempt(|| format!("copy {}", here.display()))?;
    Ok(folder)
}

/// Whether this program was started under the other's name.
pub(crate) fn stands_in() -> bool {
    let name = env::args_os().next().map(PathBuf::from);
    name.is_some_and(|name| name.file_stem() == Some(OsStr::new(NAME)))
}

/// Does what wasm-bindgen would do, on a program that is cut in two before.
pub(crate) fn run() -> Result<u8, Failure> {
    let named = |variable: &str| {
        env::var_os(variable).ok_or_else(|| {
            Failure::new(
                "stand in for wasm-bindgen",
                format!("{variable} is not set"),
            )
        })
    };
    let mut arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let program = arguments
        .iter_mut()
        .find(|word| Path::new(word).extension() == Some(OsStr::new("wasm")));
    if let Some(program) = program {
        let folder = PathBuf::from(named(FOLDER)?);
        let mut tool = Command::new(named(TOOL)?);
        tool.arg(&*program).arg(&folder).args(["--out-name", FIRST]);
        jobs::watch("cut the page's program in two", &mut tool)?;
        *program = folder.join(format!("{FIRST}.wasm")).into_os_string();
        // Both parts call each other through the linker's table.
        arguments.push("--keep-lld-exports".into());
    }
    let mut wasm_bindgen = Command::new(named(WASM_BINDGEN)?);
    let status = jobs::status("run wasm-bindgen", wasm_bindgen.args(arguments))?;
    Ok(u8::from(!status.success()))
}

//! Looks for inputs of which the checks in `fuzz/` do not hold: libFuzzer, guided by the coverage that
//! the usual compiler can count. Knows nothing of the product but the names of the targets.

use std::{fs, path::Path, process::Command};

use crate::{
    failure::{Attempt, Failure},
    figures::cargo,
    jobs::{self, Job},
    places::Places,
    say,
};

/// What cargo-fuzz asks of the compiler, but for the sanitizers, which only its nightly versions have.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Ccodegen-units=1 \
    -Cdebug-assertions -Coverflow-checks \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// The longest input, in bytes: longer ones say nothing new, slowly.
const LONGEST: &str = "-max_len=400";

/// Looks for so many seconds in each target, or in one. With `keep`, what reaches the most code in the
/// fewest inputs becomes the corpus.
pub(crate) fn run(
    only: Option<&str>,
    seconds: u32,
    keep: bool,
    places: &Places,
) -> Result<(), Failure> {
    let corpora = places.root().join("fuzz").join("corpus");
    let targets: Vec<String> = names(&corpora)?
        .into_iter()
        .filter(|name| only.is_none_or(|only| only == name))
        .collect();
    if targets.is_empty() {
        return Err(Failure::new("look for inputs", "there is no such target"));
    }
    let build = places.root().join("target").join("fuzz");
    say::line("fuzz: building the targets, with what counts coverage");
    let host = host(places)?;
    let mut command = cargo(places);
    command
        .args(["build", "--release", "--package", "explorer-fuzz", "--bins"])
        // Named, so that what runs while building is not instrumented.
        .args(["--target", &host, "--target-dir"])
        .arg(&build)
        .env("RUSTFLAGS", FLAGS)
        .env("CARGO_PROFILE_RELEASE_LTO", "false")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "3")
        .env("CARGO_PROFILE_RELEASE_PANIC", "unwind");
    jobs::watch("build the targets", &mut command).map_err(|failure| {
        failure.fix("libFuzzer itself is compiled too: that needs g++ or clang++.")
    })?;
    for target in targets {
        let program = build.join(&host).join("release").join(&target);
        let found = build.join("corpus").join(&target);
        let kept = corpora.join(&target);
        make_folder(&found)?;
        say::line(&format!("fuzz: {target}, {seconds} s"));
        let mut look = Command::new(&program);
        look.args([LONGEST, "-verbosity=0", "-print_final_stats=1"])
            .arg(format!("-max_total_time={seconds}"))
            .arg(format!(
                "-artifact_prefix={}",
                build.join(format!("{target}-")).display()
            ))
            .args([&found, &kept]);
        let ended = jobs::status(&format!("look for {target}"), &mut look)?;
        if !ended.success() {
            return Err(Failure::new(
                format!("find that the checks of {target} hold"),
                "see above",
            )
            .fix(
                "The input is in the file that is named there; `cargo run -p explorer-fuzz \
                     --bin TARGET FILE` tries it again.",
            ));
        }
        if keep {
            shrink(&program, &target, &kept, &found, &build)?;
        }
    }
    Ok(())
}

/// Replaces a corpus by the fewest inputs that reach what it and the found ones reach.
fn shrink(
    program: &Path,
    target: &str,
    kept: &Path,
    found: &Path,
    build: &Path,
) -> Result<(), Failure> {
    let fewest = build.join("fewest");
    if fewest.exists() {
        fs::remove_dir_all(&fewest).attempt(|| format!("empty {}", fewest.display()))?;
    }
    make_folder(&fewest)?;
    let mut merge = Command::new(program);
    merge
        .args(["-set_cover_merge=1", "-use_counters=0", LONGEST])
        .args([fewest.as_path(), kept, found]);
    jobs::run(Job {
        name: format!("shrink the corpus of {target}"),
        command: merge,
        limit: None,
    })?;
    fs::remove_dir_all(kept).attempt(|| format!("empty {}", kept.display()))?;
    make_folder(kept)?;
    let mut count = 0;
    for name in names(&fewest)? {
        fs::copy(fewest.join(&name), kept.join(&name)).attempt(|| format!("keep {name}"))?;
        count += 1;
    }
    say::line(&format!("fuzz: {target} has {count} inputs now"));
    Ok(())
}

/// What is in a folder, sorted.
fn names(folder: &Path) -> Result<Vec<String>, Failure> {
    let read = || format!("read {}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).attempt(read)? {
        names.push(
            entry
                .attempt(read)?
                .file_name()
                .to_string_lossy()
                .into_owned(),
        );
    }
    names.sort();
    Ok(names)
}

fn make_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).attempt(|| format!("make {}", folder.display()))
}

/// What this machine's compiler compiles for.
fn host(places: &Places) -> Result<String, Failure> {
    let mut rustc = Command::new("rustc");
    rustc.current_dir(places.root()).arg("-vV");
    let said = rustc
        .output()
        .attempt(|| "ask rustc what it compiles for".into())?;
    let said = String::from_utf8_lossy(&said.stdout);
    said.lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
        .ok_or_else(|| Failure::new("ask rustc what it compiles for", "it does not say"))
}

//! Builds the release site: Trunk into a staging folder, `figures` into a finished one, then `dist/` is
//! replaced in one go. A build that fails leaves the last good site where it was.

use std::{fs, path::Path, process::Command, time::Instant};

use crate::{
    failure::{Attempt, Failure},
    figures, jobs,
    jobs::Job,
    places::{Places, one_at_a_time},
    say,
    tools::Kit,
};

/// Builds and replaces `dist/`; prints what it weighs. `address` is where the site will stand, if that
/// is known.
pub(crate) fn build(kit: &Kit, places: &Places, address: Option<&str>) -> Result<(), Failure> {
    let start = Instant::now();
    let staging = places.unfinished("staging");
    let finished = places.unfinished("finished");
    make_folder(&places.unfinished(""))?;
    let _lock = one_at_a_time(&places.unfinished("lock"), "building in this clone")?;
    empty(&staging)?;
    empty(&finished)?;

    download_crates(kit.release("cargo")?)?;
    say::line("build: the page, with Trunk (release; the first time takes a minute or two)");
    let mut trunk = kit.trunk(true)?;
    trunk
        .args([
            "build",
            "--release",
            "--offline",
            "--features",
            "split",
            "--public-url",
            "./",
            "--dist",
        ])
        .arg(&staging);
    jobs::watch("build the page", &mut trunk)?;

    // What Trunk does to the first part of the program, for the second.
    let mut optimise = kit.command("wasm-opt")?;
    optimise
        .arg("-Oz")
        .arg(kit.second_part())
        .arg("-o")
        .arg(staging.join("rest.wasm"));
    jobs::run(Job {
        name: "wasm-opt".into(),
        command: optimise,
        limit: None,
    })?;

    say::line("build: a page for each language and claim, and compressed copies");
    figures::run(places, |command| {
        command.arg("pages").arg(&staging).arg(&finished);
        if let Some(address) = address {
            command.args(["--site", address]);
        }
    })?;
    replace(&finished, &places.dist(), &places.unfinished("previous"))?;
    say::line(&format!(
        "build: dist/ is ready after {}",
        say::span(start.elapsed())
    ));
    figures::run(places, |command| {
        command.arg("sizes").arg(places.dist());
    })
}

/// Trunk builds offline, so whatever Cargo.lock names must be there before. Instant when it is.
/// `fetch` is the Cargo that will build.
pub(crate) fn download_crates(mut fetch: Command) -> Result<(), Failure> {
    fetch.args(["fetch", "--quiet", "--target", "wasm32-unknown-unknown"]);
    fetch_or_explain(&mut fetch)
}

fn fetch_or_explain(fetch: &mut Command) -> Result<(), Failure> {
    jobs::watch("download the crates that the page is made of", fetch)
        .map_err(|failure| failure.fix("This needs the network once; later builds do not."))
}

fn empty(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).attempt(|| format!("empty {}", folder.display()))?;
    }
    make_folder(folder)
}

fn make_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).attempt(|| format!("make {}", folder.display()))
}

/// Puts `finished` where `dist` is, which goes away only then.
fn replace(finished: &Path, dist: &Path, previous: &Path) -> Result<(), Failure> {
    if previous.exists() {
        fs::remove_dir_all(previous).attempt(|| format!("empty {}", previous.display()))?;
    }
    let had_one = dist.exists();
    if had_one {
        fs::rename(dist, previous).attempt(|| format!("set {} aside", dist.display()))?;
    }
    let moved = fs::rename(finished, dist).attempt(|| format!("replace {}", dist.display()));
    if had_one && moved.is_err() {
        // The failure to report is the first one.
        let _ = fs::rename(previous, dist);
    } else if had_one {
        let _ = fs::remove_dir_all(previous);
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_replaced_whole_or_not_at_all() -> Result<(), Failure> {
        let here = std::env::temp_dir().join(format!("explorer-replace-{}", std::process::id()));
        let (new, dist, old) = (here.join("new"), here.join("dist"), here.join("old"));
        let site = |folder: &Path, text: &str| {
            fs::create_dir_all(folder)
                .and_then(|()| fs::write(folder.join("index.html"), text))
                .attempt(|| "make a site".into())
        };
        let page = || fs::read_to_string(dist.join("index.html")).unwrap_or_default();

        site(&new, "one")?;
        replace(&new, &dist, &old)?;
        assert_eq!(page(), "one");

        site(&new, "two")?;
        site(&old, "left by an interrupted run")?;
        replace(&new, &dist, &old)?;
        assert_eq!(page(), "two");

        assert!(replace(&here.join("absent"), &dist, &old).is_err());
        assert_eq!(page(), "two");
        fs::remove_dir_all(here).attempt(|| "tidy up".into())
    }
}

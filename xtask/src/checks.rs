//! Runs every check, in the order that finds the cheapest mistakes first; stops at the first that fails.

use std::{env, ffi::OsString, fs, process::Command};

use crate::{
    arguments::Part,
    deny,
    engines::Engine,
    failure::Failure,
    figures::{self, cargo},
    jobs,
    places::Places,
    say,
    server::SiteServer,
    site,
    tools::{
        self, CHROMEDRIVER, CHROMIUM, FIREFOX, Kit, MINIBROWSER, WEBKITDRIVER, XVFB,
        need::for_browser_tests,
    },
};

/// Where the browser tests find the site.
const SITE: &str = "EXPLORER_SITE";
/// In which engine they open it.
const ENGINE: &str = "EXPLORER_ENGINE";
/// Where they note which did not run.
const LEFT_OUT: &str = "EXPLORER_LEFT_OUT";
/// Set when every test is to run in every engine.
const EVERYTHING: &str = "EXPLORER_EVERYTHING";
/// Where they find Firefox's driver.
const GECKODRIVER: &str = "EXPLORER_GECKODRIVER";
/// Where they find the scripts of others.
const SCRIPTS: &str = "EXPLORER_SCRIPTS";

/// In which engines the browser tests run.
#[derive(Debug)]
pub(crate) struct Engines {
    pub(crate) engines: Vec<Engine>,
    /// Every test in each of them, rather than those that engines have a part in.
    pub(crate) everything: bool,
}

/// Runs the checks of `part`; `extra` goes to `cargo test`.
pub(crate) fn run(
    part: Part,
    engines: &Engines,
    extra: &[OsString],
    places: &Places,
) -> Result<(), Failure> {
    if engines.engines.len() < Engine::ALL.len() && env::var_os("CI").is_some() {
        return Err(Failure::new("leave an engine out", "in CI all of them run"));
    }
    // What cannot be installed is known before the first check, not after the last.
    let kit = part
        .browser()
        .then(|| tools::ensure(&for_browser_tests(&engines.engines), places))
        .transpose()?;
    if part.native() {
        native(extra, places)?;
    }
    if let Some(kit) = kit {
        browser(&kit, engines, extra, places)?;
    }
    say::line("test: everything passed");
    Ok(())
}

fn native(extra: &[OsString], places: &Places) -> Result<(), Failure> {
    check("formatting", places, |cargo| {
        cargo.args(["fmt", "--all", "--check"]);
    })
    .map_err(|failure| failure.fix("`cargo fmt --all` repairs it."))?;
    check("lints", places, |cargo| {
        cargo.args(["clippy", "--workspace", "--all-targets", "--all-features"]);
        // Hundreds of "Checking …" help only those who watch.
        if !say::is_live() {
            cargo.arg("--quiet");
        }
        cargo.args(["--", "-D", "warnings"]);
    })?;
    deny::check(places)?;
    check("native tests", places, |cargo| {
        cargo
            .args(["test", "--workspace", "--features", "xtask/figures"])
            .args(extra);
    })
}

fn browser(
    kit: &Kit,
    engines: &Engines,
    extra: &[OsString],
    places: &Places,
) -> Result<(), Failure> {
    site::build(kit, places, None)?;
    html(kit, places)?;
    figures::run(places, |command| {
        command
            .arg("sizes")
            .arg(places.dist())
            .arg("--within-budget");
    })?;
    let server = SiteServer::start(&places.dist(), 0)?;
    let notes = places.unfinished("left-out");
    for engine in &engines.engines {
        // What an earlier run has noted.
        let _ = fs::remove_file(&notes);
        check(&format!("browser tests in {engine}"), places, |cargo| {
            cargo
                .args(["test", "--features", "browser-tests", "--test", "browser"])
                .args(extra)
                .env(SITE, server.url())
                .env(ENGINE, engine.key())
                .env(LEFT_OUT, &notes);
            if engines.everything {
                cargo.env(EVERYTHING, "1");
            }
            programs(kit, cargo);
        })?;
        say_left_out(*engine, &fs::read_to_string(&notes).unwrap_or_default());
    }
    Ok(())
}

/// Measures the release page in Chromium, and prints what was found. It is for an idle machine.
pub(crate) fn measure(places: &Places) -> Result<(), Failure> {
    let kit = tools::ensure(&for_browser_tests(&[Engine::Chromium]), places)?;
    site::build(&kit, places, None)?;
    let server = SiteServer::start(&places.dist(), 0)?;
    check("measurements", places, |cargo| {
        cargo
            .args(["test", "--quiet", "--features", "browser-tests"])
            .args(["--test", "browser", "measure::", "--"])
            .args(["--ignored", "--nocapture"])
            .env(SITE, server.url())
            .env(ENGINE, Engine::Chromium.key());
        programs(&kit, cargo);
    })
}

/// How many tests did not run, and why.
fn say_left_out(engine: Engine, notes: &str) {
    let count = |when: &str| notes.lines().filter(|line| line.starts_with(when)).count();
    let [never, partly, later] = ["never", "partly", "later"].map(count);
    if never + partly + later > 0 {
        say::line(&format!(
            "test: in {engine} {later} of these tests are left to `--everything`; {never} and a part of \
             {partly} are not for this engine, as said above"
        ));
    }
}

/// Tells the tests where the engines are, and the scripts of others.
fn programs(kit: &Kit, cargo: &mut Command) {
    if let Some((chromium, driver)) = &kit.browser {
        cargo.env(CHROMIUM, chromium).env(CHROMEDRIVER, driver);
    }
    if let Some((firefox, driver)) = &kit.firefox {
        cargo.env(FIREFOX, firefox).env(GECKODRIVER, driver);
    }
    if let Some(webkit) = &kit.webkit {
        cargo
            .env(WEBKITDRIVER, &webkit.driver)
            .env(MINIBROWSER, &webkit.browser)
            .env(XVFB, &webkit.screen);
    }
    if let Some(packages) = &kit.packages {
        cargo.env(SCRIPTS, packages);
    }
}

/// Every page is valid HTML, as the standard's validator would say.
fn html(kit: &Kit, places: &Places) -> Result<(), Failure> {
    say::line("test: HTML");
    let Some(packages) = &kit.packages else {
        return Err(Failure::new(
            "read the pages' HTML",
            "there is no validator",
        ));
    };
    let mut command = Command::new(packages.join(".bin").join("html-validate"));
    command
        .args([
            "--preset",
            "standard",
            "--max-warnings",
            "0",
            "--ext",
            "html",
        ])
        .arg(places.dist())
        // Away from the settings of any project around this one.
        .current_dir(packages);
    let status = jobs::status("read the pages' HTML", &mut command)?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new("find the pages' HTML valid", "see above"))
    }
}

fn check(name: &str, places: &Places, arguments: impl FnOnce(&mut Command)) -> Result<(), Failure> {
    say::line(&format!("test: {name}"));
    let mut command = cargo(places);
    arguments(&mut command);
    let status = jobs::status(&format!("run {name}"), &mut command)?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("pass {name}"), "see above"))
    }
}

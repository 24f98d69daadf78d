//! Runs every check, in the order that finds the cheapest mistakes first; stops at the first that fails.

use std::{ffi::OsString, process::Command};

use crate::{
    arguments::Part,
    deny,
    failure::Failure,
    figures::{self, cargo},
    jobs,
    places::Places,
    say,
    server::SiteServer,
    site,
    tools::{self, CHROMEDRIVER, CHROMIUM, Kit, need::FOR_BROWSER_TESTS},
};

/// Where the browser tests find the site.
const SITE: &str = "EXPLORER_SITE";
/// Where they find the scripts of others.
const SCRIPTS: &str = "EXPLORER_SCRIPTS";

/// Runs the checks of `part`; `extra` goes to `cargo test`.
pub(crate) fn run(part: Part, extra: &[OsString], places: &Places) -> Result<(), Failure> {
    // What cannot be installed is known before the first check, not after the last.
    let kit = part
        .browser()
        .then(|| tools::ensure(FOR_BROWSER_TESTS, places))
        .transpose()?;
    if part.native() {
        native(extra, places)?;
    }
    if let Some(kit) = kit {
        browser(&kit, extra, places)?;
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

fn browser(kit: &Kit, extra: &[OsString], places: &Places) -> Result<(), Failure> {
    site::build(kit, places, None)?;
    html(kit, places)?;
    figures::run(places, |command| {
        command
            .arg("sizes")
            .arg(places.dist())
            .arg("--within-budget");
    })?;
    let server = SiteServer::start(&places.dist(), 0)?;
    check("browser tests", places, |cargo| {
        cargo
            .args(["test", "--features", "browser-tests", "--test", "browser"])
            .args(extra)
            .env(SITE, server.url());
        if let Some((chromium, driver)) = &kit.browser {
            cargo.env(CHROMIUM, chromium).env(CHROMEDRIVER, driver);
        }
        if let Some(packages) = &kit.packages {
            cargo.env(SCRIPTS, packages);
        }
    })
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

//! How fast the model is: the same program here and in the browser that the tests use, beside
//! JavaScript that does the same work.
//!
//! `bench/` holds the program and the page; this builds both, opens the page, and prints a table.

mod table;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{self, Child, Command, Stdio},
};

use crate::{
    failure::{Attempt, Failure},
    figures::cargo,
    jobs,
    places::Places,
    say,
    server::SiteServer,
    site,
    tools::{self, Kit, need::FOR_MEASURING},
};
use table::Row;

const TARGET: &str = "wasm32-unknown-unknown";

/// Measures, and prints what was found.
pub(crate) fn model(places: &Places) -> Result<(), Failure> {
    let kit = tools::ensure(FOR_MEASURING, places)?;
    let page = places.unfinished("bench");
    build(&kit, places, &page)?;
    say::line("bench: on this machine");
    let here = output("measure here", &mut program(places))?;
    say::line("bench: in the browser");
    let dom = open(&kit, &page)?;
    let element = |name| {
        element(&dom, name).ok_or_else(|| {
            Failure::new(
                "measure in the browser",
                format!("its page has no {name}: {dom}"),
            )
        })
    };
    let (wasm, script) = (element("results")?, element("javascript")?);
    say::line(&table::table(
        &Row::all(&here),
        &Row::all(wasm),
        &Row::all(script),
    ));
    Ok(())
}

/// The program for this machine, optimised for speed whatever the page is optimised for.
fn program(places: &Places) -> Command {
    let mut command = cargo(places);
    command
        .args(["run", "--quiet", "--release", "--package", "bench"])
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "3");
    command
}

/// The program for the browser, built as the page is, with its page, into `folder`.
fn build(kit: &Kit, places: &Places, folder: &Path) -> Result<(), Failure> {
    say::line("bench: building for the browser");
    fs::create_dir_all(folder).attempt(|| format!("make {}", folder.display()))?;
    site::download_crates(kit.release("cargo")?)?;
    let mut cargo = kit.release("cargo")?;
    cargo.args(["build", "--quiet", "--release", "--offline", "--package"]);
    cargo.args(["bench", "--target", TARGET, "--message-format", "json"]);
    let said = output("build the benchmark", &mut cargo)?;
    let wasm = executable(&said)
        .ok_or_else(|| Failure::new("build the benchmark", "Cargo names no program"))?;
    let mut bindgen = kit.command("wasm-bindgen")?;
    bindgen
        .args(["--target", "no-modules", "--no-typescript", "--out-name"])
        .args(["bench", "--out-dir"])
        .args([folder, &wasm]);
    jobs::watch("join the benchmark to the browser", &mut bindgen)?;
    let program = folder.join("bench_bg.wasm");
    let mut optimise = kit.command("wasm-opt")?;
    optimise.arg("-Oz").arg(&program).arg("-o").arg(&program);
    jobs::watch("make the benchmark smaller", &mut optimise)?;
    let source = places.root().join("xtask").join("bench").join("page");
    for name in ["index.html", "total.js", "run.js"] {
        fs::copy(source.join(name), folder.join(name)).attempt(|| format!("copy {name}"))?;
    }
    Ok(())
}

/// The program in Cargo's messages. Its path has nothing to unescape where this runs.
fn executable(messages: &str) -> Option<PathBuf> {
    let message = messages
        .lines()
        .rfind(|line| line.contains(r#""reason":"compiler-artifact""#) && line.contains(".wasm"))?;
    let (_, after) = message.split_once(r#""executable":""#)?;
    Some(PathBuf::from(after.split_once('"')?.0))
}

/// The page, when it has measured everything: it does so before it says that it has loaded.
fn open(kit: &Kit, folder: &Path) -> Result<String, Failure> {
    let browser = kit.browser.as_ref().map(|(chromium, _)| chromium);
    let browser = browser.ok_or_else(|| Failure::new("open the page", "there is no browser"))?;
    let profile = std::env::temp_dir().join(format!("explorer-bench-{}", process::id()));
    let server = SiteServer::start(folder, 0)?;
    let mut command = Command::new(browser);
    command
        .args(["--headless=new", "--no-sandbox", "--disable-gpu"])
        .args(["--disable-dev-shm-usage", "--no-first-run", "--dump-dom"])
        .arg("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(server.url())
        .stderr(Stdio::null());
    let dom = output("measure in the browser", &mut command);
    // A profile that is left behind harms nobody.
    let _ = fs::remove_dir_all(profile);
    dom
}

/// What a program prints.
fn output(attempted: &str, command: &mut Command) -> Result<String, Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .and_then(Child::wait_with_output)
        .attempt(|| format!("{attempted} (start {program})"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let cause = format!("{program} ended with {}", output.status);
        Err(Failure::new(attempted, cause))
    }
}

/// The text of an element that holds nothing else, if it holds something.
fn element<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = page.split_once(&format!("<pre id=\"{name}\">"))?;
    let (text, _) = after.split_once("</pre>")?;
    (!text.trim().is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_program_in_what_cargo_says() {
        let said = "{\"reason\":\"compiler-artifact\",\"filenames\":[\"/t/libx.rlib\"],\"executable\":null}\n\
                    {\"reason\":\"compiler-artifact\",\"filenames\":[\"/t/bench.wasm\"],\"executable\":\"/t/bench.wasm\",\"fresh\":true}\n\
                    {\"reason\":\"build-finished\",\"success\":true}";
        assert_eq!(executable(said), Some(PathBuf::from("/t/bench.wasm")));
        assert_eq!(executable("{}"), None);
    }

    #[test]
    fn an_empty_element_is_none() {
        let page = "<body>\n<pre id=\"results\">a\t1</pre><pre id=\"javascript\"></pre>";
        assert_eq!(element(page, "results"), Some("a\t1"));
        assert_eq!(element(page, "javascript"), None);
        assert_eq!(element(page, "other"), None);
    }
}

//! Makes sure that a command has what it needs: look, plan, install, look again.
//!
//! [`need`] says what there is to need, [`look`] what is there, [`plan`] what to do (pure),
//! [`install`] does it, [`kit`] is the result. Nothing here knows what the commands do with it.

mod compile;
mod debian;
mod install;
mod kit;
mod look;
pub(crate) mod need;
mod plan;

use std::{fs, fs::File, path::Path};

pub(crate) use kit::Kit;
pub(crate) use look::{CHROMEDRIVER, CHROMIUM, FIREFOX, MINIBROWSER, WEBKITDRIVER, XVFB};

use crate::{
    failure::{Attempt, Failure},
    places::{Places, one_at_a_time},
    say,
};
use need::Need;
use plan::{Facts, Missing, Plan, Step};

/// Everything in `needs`, installed if it has to be.
pub(crate) fn ensure(needs: &[Need], places: &Places) -> Result<Kit, Failure> {
    let wasm_bindgen = locked_wasm_bindgen(places.root())?;
    let mut facts = look::look(places, &wasm_bindgen);
    if plan::plan(needs, &facts) != Plan::Ready {
        let _lock = lock(places.cache())?;
        install::tidy(places);
        // Another run may have installed it all while this one waited.
        facts = look::look(places, &wasm_bindgen);
        install_all(needs, &mut facts, places, &wasm_bindgen)?;
    }
    if needs.contains(&Need::WasmOpt)
        && facts.target
        && !facts.library
        && facts.rustup == plan::Way::Open
    {
        install::add_library();
        facts.library = look::has_library();
    }
    let kit = Kit::new(needs, facts, places, &wasm_bindgen)?;
    say::line(&format!("set-up: ready ({kit})"));
    Ok(kit)
}

fn install_all(
    needs: &[Need],
    facts: &mut Facts,
    places: &Places,
    wasm_bindgen: &str,
) -> Result<(), Failure> {
    let mut done: Vec<Step> = Vec::new();
    loop {
        let (steps, failure) = match plan::plan(needs, facts) {
            Plan::Ready => return Ok(()),
            Plan::Do(steps) => (steps, None),
            Plan::Stop {
                missing,
                waiting,
                mut steps,
            } => {
                // Quick steps are still tried, so that one message tells all that fails.
                steps.retain(|step| !step.is_slow());
                (steps, Some(stop(&missing, &waiting, wasm_bindgen)))
            }
        };
        if let (true, Some(failure)) = (steps.is_empty(), failure) {
            return Err(failure);
        }
        let (again, new): (Vec<Step>, Vec<Step>) =
            steps.into_iter().partition(|step| done.contains(step));
        for step in again {
            let unfit = Failure::new(
                "use what was installed",
                "it is too old, or does not run here",
            );
            install::close_if_failed(&step, Err(unfit), facts);
        }
        done.extend(install::carry_out(&new, facts, places, wasm_bindgen));
        // What failed stays failed; what is there is looked at afresh.
        *facts = Facts {
            rustup: facts.rustup.clone(),
            apt: facts.apt.clone(),
            npm_install: facts.npm_install.clone(),
            install_trunk: facts.install_trunk.clone(),
            install_wasm_bindgen: facts.install_wasm_bindgen.clone(),
            install_wasm_split: facts.install_wasm_split.clone(),
            install_geckodriver: facts.install_geckodriver.clone(),
            ..look::look(places, wasm_bindgen)
        };
    }
}

/// Two runs at once must not install the same thing twice.
fn lock(cache: &Path) -> Result<File, Failure> {
    let tools = cache.join("tools");
    fs::create_dir_all(&tools)
        .attempt(|| format!("keep tools in {}", tools.display()))
        .and_then(|()| one_at_a_time(&cache.join("lock"), "installing tools"))
        .map_err(|failure| failure.fix("Set EXPLORER_CACHE to a folder you can write to."))
}

/// One message with all that is missing.
fn stop(missing: &[Missing], waiting: &[Need], wasm_bindgen: &str) -> Failure {
    let mut lines = Vec::new();
    for Missing { need, reasons } in missing {
        lines.push(format!("\n* {need}, which {}", need.purpose()));
        let tried =
            |reason: &String| format!("  tried     {}", reason.replace('\n', "\n            "));
        lines.extend(reasons.iter().map(tried));
        lines.extend(by_hand(*need, wasm_bindgen));
    }
    if !waiting.is_empty() {
        lines.push("\nAlso needed; the next run installs these by itself, or you do:".into());
    }
    for need in waiting {
        lines.push(format!("\n* {need}, which {}", need.purpose()));
        lines.extend(by_hand(*need, wasm_bindgen));
    }
    let cause = format!(
        "some of it cannot be installed from here\n{}",
        lines.join("\n")
    );
    Failure::new("get everything this command needs", cause)
        .fix("\nInstall the above, then run the same command again.")
}

fn by_hand(need: Need, wasm_bindgen: &str) -> Vec<String> {
    let ways = need.by_hand(wasm_bindgen).into_iter();
    ways.map(|way| format!("  by hand   {way}")).collect()
}

/// The page and its tool must be of the same version, to the last digit.
fn locked_wasm_bindgen(root: &Path) -> Result<String, Failure> {
    let lock = root.join("Cargo.lock");
    let text = fs::read_to_string(&lock).attempt(|| format!("read {}", lock.display()))?;
    locked(&text, "wasm-bindgen").ok_or_else(|| {
        Failure::new(
            "find the version of wasm-bindgen",
            format!("{} does not name it", lock.display()),
        )
        .fix("Run `cargo update --workspace`, which completes the file.")
    })
}

fn locked(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    Some(version.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_locked_version() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked(lock, "yew"), None);
    }

    #[test]
    fn the_message_names_everything_and_how_to_get_it() {
        let missing = Missing {
            need: Need::WasmTarget,
            reasons: vec!["rustup: not found".into(), "apt-get: needs root".into()],
        };
        let said = stop(&[missing], &[Need::WasmBindgen], "0.2.130").to_string();
        for part in [
            "rustup: not found",
            "apt-get: needs root",
            "rustup target add wasm32-unknown-unknown",
            "cargo install wasm-bindgen-cli --version 0.2.130",
        ] {
            assert!(said.contains(part), "{part} is not in: {said}");
        }
    }

    #[test]
    fn a_step_that_changed_nothing_closes_its_way() {
        let mut facts = plan::tests::bare();
        let unfit = Failure::new("use it", "too old");
        install::close_if_failed(&Step::DebianPackages(Vec::new()), Err(unfit), &mut facts);
        assert_eq!(
            facts.apt,
            plan::Way::Closed("could not use it: too old".into())
        );
    }
}

//! Nothing gets in or out but by the ways that are meant for it: the sources are read for the ways that
//! are not.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// What turns text into elements or into a program.
const TEXT_THAT_RUNS: [&str; 14] = [
    "inner_html",
    "outer_html",
    "insert_adjacent_html",
    "from_html_unchecked",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "createContextualFragment",
    "document.write",
    "srcdoc",
    "javascript:",
    "eval(",
    "Function(",
    "setHTML",
];

/// Where one of them stands, and why that is no way in.
const MEANT: [(&str, &str); 2] = [
    // Nothing at all.
    ("src/browser/document.rs", "set_inner_html(\"\")"),
    // Charts of the page's own text, made before anyone opens it: not in a browser.
    ("src/page/still.rs", "from_html_unchecked(drawing.into())"),
];

/// What keeps something of a reader's, or tells it to someone.
const KEPT_OR_TOLD: [&str; 14] = [
    "localStorage",
    "sessionStorage",
    "local_storage",
    "session_storage",
    "indexedDB",
    ".cookie",
    "set_cookie",
    "sendBeacon",
    "send_beacon",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "gtag(",
    "serviceWorker",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file under a folder of the repository that ends so.
fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        if path.is_dir() {
            found.extend(files(&path, endings));
        } else if ending.is_some_and(|ending| endings.contains(&ending)) {
            found.push(path);
        }
    }
    found
}

/// What ships, by its path in the repository, without comments that stand on lines of their own.
fn shipped() -> Vec<(String, String)> {
    let mut shipped: Vec<_> = files(&root().join("src"), &["rs"]);
    shipped.extend(files(&root().join("static"), &["js", "html"]));
    shipped.push(root().join("index.html"));
    assert!(shipped.len() > 200);
    shipped
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let lines = text.lines().map(str::trim_start);
            let code: Vec<&str> = lines.filter(|line| !line.starts_with("//")).collect();
            let name = path.strip_prefix(root()).unwrap().to_string_lossy();
            (name.replace('\\', "/"), code.join("\n"))
        })
        .collect()
}

#[test]
fn no_text_becomes_elements_or_a_program() {
    let mut met = 0;
    for (name, code) in shipped() {
        for way in TEXT_THAT_RUNS {
            for (at, _) in code.match_indices(way) {
                let line = code[..at].rfind('\n').map_or(0, |end| end + 1);
                let line = code[line..].lines().next().unwrap();
                let meant = MEANT
                    .iter()
                    .any(|(file, call)| *file == name && line.contains(call));
                assert!(meant, "{name}: {line}");
                met += 1;
            }
        }
    }
    assert!(met > 0, "the sources are read");
}

#[test]
fn nothing_of_a_reader_is_kept_or_told() {
    for (name, code) in shipped() {
        for way in KEPT_OR_TOLD {
            assert!(!code.contains(way), "{name}: {way}");
        }
        // The one thing that is fetched is the program's own second part.
        let fetched = code.matches("fetch(").count();
        let expected = usize::from(name == "static/rest.js");
        assert_eq!(fetched, expected, "{name}");
    }
}

#[test]
fn what_opens_elsewhere_cannot_reach_back() {
    let tools = files(&root().join("xtask").join("src"), &["rs"]);
    let tools = tools.iter().map(|path| {
        (
            path.display().to_string(),
            fs::read_to_string(path).unwrap(),
        )
    });
    let mut met = 0;
    for (name, code) in shipped().into_iter().chain(tools) {
        let code = code.replace("\\\"", "\"");
        for (at, _) in code.match_indices("target=\"_blank\"") {
            let element = code[at..].split(['>', ';']).next().unwrap();
            assert!(element.contains("rel=\"noopener\""), "{name}: {element}");
            met += 1;
        }
        assert!(
            !code.contains("window.open(") && !code.contains("open_with_url"),
            "{name}"
        );
    }
    assert!(met >= 2);
}

#[test]
fn every_message_is_looked_at_for_its_sender() {
    for (name, code) in shipped() {
        let heard = code.matches("\"message\"").count();
        let asked = code.matches("source !== parent").count()
            + code.matches("contentWindow !== source").count()
            + code.matches("*source != page").count();
        assert!(
            heard <= asked,
            "{name} hears {heard} kinds of messages and asks {asked} times from whom"
        );
    }
}

/// The crates that a table of `Cargo.toml` names.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut inside = false;
    for line in manifest.lines() {
        if let Some(table) = line.strip_prefix('[') {
            let table = table.trim_end_matches(']');
            inside = table == "dependencies";
            names.extend(table.strip_prefix("dependencies.").map(str::to_owned));
        } else if let (true, Some((name, _))) = (inside, line.split_once(" = ")) {
            names.push(name.to_owned());
        }
    }
    names.sort();
    names
}

#[test]
fn the_readme_says_why_each_crate_ships() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let (_, table) = readme.split_once("## What ships, and why").unwrap();
    let rows = table.lines().skip_while(|line| !line.starts_with("|---"));
    let rows = rows.skip(1).take_while(|line| line.starts_with('|'));
    let mut told: Vec<String> = rows
        .flat_map(|row| row.split('|').nth(1).unwrap().split(','))
        .map(|name| name.trim().to_owned())
        .collect();
    told.sort();
    assert_eq!(told, dependencies(&manifest));
}

//! Holds the layers of the house: which room may use which. One crate has no compiler wall, so the
//! sources are read instead.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test stops at the first surprise, and exact figures are promised"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// Each room, and the rooms of ours that it may use.
const ROOMS: [(&str, &[&str]); 10] = [
    ("units", &[]),
    ("language", &["units"]),
    ("catalog", &["units"]),
    ("model", &["units", "catalog"]),
    ("readings", &["units", "catalog", "model"]),
    (
        "scenario",
        &["units", "catalog", "model", "readings", "language"],
    ),
    (
        "charts",
        &[
            "units", "catalog", "model", "readings", "language", "scenario",
        ],
    ),
    (
        "export",
        &[
            "units", "catalog", "model", "readings", "language", "scenario", "charts",
        ],
    ),
    ("browser", &[]),
    (
        "page",
        &[
            "units", "catalog", "model", "readings", "language", "scenario", "charts", "export",
            "browser",
        ],
    ),
];

/// What only these rooms may name: the browser's types and the page's framework.
const OF_THE_BROWSER: [&str; 6] = [
    "web_sys",
    "js_sys",
    "gloo",
    "wasm_bindgen",
    "plotters_canvas",
    "yew",
];

fn sources(room: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(room).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// A file's code, without comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn source_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

#[test]
fn rooms_use_only_the_rooms_below_them() {
    for (room, allowed) in ROOMS {
        let folder = source_folder().join(room);
        let files = sources(&folder);
        assert!(!files.is_empty(), "room {room} is empty");
        for file in files {
            let code = code(&file);
            assert!(
                !code.contains("crate::{"),
                "{}: name each room in a `use` of its own",
                file.display()
            );
            for used in code.split("crate::").skip(1) {
                let used: String = used
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                assert!(
                    used == room || allowed.contains(&used.as_str()),
                    "{}: {room} may not use {used}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn only_browser_and_page_name_what_belongs_to_the_browser() {
    for (room, _) in ROOMS {
        if matches!(room, "browser" | "page") {
            continue;
        }
        for file in sources(&source_folder().join(room)) {
            let code = code(&file);
            for name in OF_THE_BROWSER {
                assert!(
                    !code.contains(&format!("{name}::")),
                    "{}: {name}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn every_room_is_listed() {
    let listed: Vec<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    for entry in fs::read_dir(source_folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            let room = path.file_name().unwrap().to_str().unwrap().to_owned();
            assert!(
                listed.contains(&room.as_str()),
                "{room} has no place in the layers"
            );
        }
    }
}

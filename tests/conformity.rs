//! `CONFORMITY.md` counts every criterion once, and names tests that there are.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// How many criteria each theme of RGAA 4.1 has.
const THEMES: [usize; 13] = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

fn page() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CONFORMITY.md")).unwrap()
}

/// The cells of the rows of a part's table, without its head.
fn rows<'a>(page: &'a str, heading: &str) -> Vec<Vec<&'a str>> {
    let (_, part) = page.split_once(heading).unwrap();
    let part = part.split("\n## ").next().unwrap();
    let rows = part.lines().skip_while(|line| !line.starts_with("|---"));
    rows.skip(1)
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

/// What the summary says of a guideline: met, not applicable, not met.
fn summed(page: &str, guideline: &str) -> [usize; 3] {
    let all = rows(page, "# Conformity");
    let row = all
        .iter()
        .find(|row| row[0].starts_with(guideline))
        .unwrap();
    [1, 2, 3].map(|cell| row[cell].parse().unwrap())
}

#[test]
fn every_criterion_of_wcag_is_counted_once() {
    let page = page();
    let rows = rows(&page, "\n## WCAG 2.2");
    let numbers: BTreeSet<_> = rows.iter().map(|row| row[0].split(' ').next()).collect();
    assert_eq!((numbers.len(), rows.len()), (55, 55));
    let count = |state| rows.iter().filter(|row| row[1] == state).count();
    assert_eq!(summed(&page, "WCAG"), ["met", "n/a", "not met"].map(count));
    assert!(
        rows.iter().all(|row| row[2].len() > 5),
        "each says how it is held"
    );
}

#[test]
fn every_criterion_of_rgaa_is_counted_once() {
    let page = page();
    let mut sums = [0; 3];
    for ((theme, row), size) in rows(&page, "\n## RGAA 4.1").iter().enumerate().zip(THEMES) {
        let mut listed = BTreeSet::new();
        for (state, sum) in sums.iter_mut().enumerate() {
            let criteria: Vec<&str> = row[state + 1].split_whitespace().collect();
            *sum += criteria.len();
            listed.extend(criteria.into_iter().map(str::to_owned));
        }
        let expected: BTreeSet<String> = (1..=size)
            .map(|number| format!("{}.{number}", theme + 1))
            .collect();
        assert_eq!(listed, expected);
    }
    assert_eq!(sums.iter().sum::<usize>(), 106);
    assert_eq!(summed(&page, "RGAA"), sums);
}

#[test]
fn every_test_that_is_named_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = page();
    let mut met = 0;
    for name in page.split('`').skip(1).step_by(2) {
        let (file, test) = name.split_once("::").unwrap_or((name, ""));
        if !file
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || b"_/".contains(&byte))
        {
            continue;
        }
        let places: [PathBuf; 2] =
            ["tests", "src"].map(|part| root.join(part).join(format!("{file}.rs")));
        if let Some(code) = places
            .iter()
            .find_map(|place| fs::read_to_string(place).ok())
        {
            assert!(code.contains(&format!("fn {test}")), "{name}");
            met += 1;
        } else {
            assert!(test.is_empty() && !file.contains("browser/"), "{name}");
        }
    }
    assert!(met > 40, "{met}");
}

/// Every source under a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

#[test]
fn every_table_has_a_caption() {
    let mut met = 0;
    for file in sources(
        &Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src")
            .join("page"),
    ) {
        let code = fs::read_to_string(&file).unwrap();
        for (at, _) in code.match_indices("<table") {
            let inside = code[at..].split_once('>').unwrap().1.trim_start();
            assert!(inside.starts_with("<caption"), "{}", file.display());
            met += 1;
        }
    }
    assert!(met >= 6, "{met}");
}

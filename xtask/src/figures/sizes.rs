//! `figures sizes SITE [--within-budget]`: what a reader downloads, raw and with brotli; with the flag,
//! fails where that is too much.

use std::{collections::BTreeSet, fs, path::Path, process::ExitCode};

use crate::{
    compress::{brotli_copy, files},
    print::print,
    stop::Stop,
};

/// The page that stands for all: the heaviest language.
const PAGE: &str = "fr/index.html";
/// What the first view of that page may weigh, in bytes with brotli; it weighed 177,909 when this was
/// last looked at. A change that needs more says why here.
const BUDGET: u64 = 180_000;
/// The same for what comes after it; it weighed 193,304.
const BUDGET_LATER: u64 = 198_000;

pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Stop> {
    let (site, strict) = match arguments {
        [site] => (site, false),
        [site, flag] if flag == "--within-budget" => (site, true),
        _ => {
            return Err(Stop::usage(
                "sizes takes one folder, the site, and perhaps --within-budget",
            ));
        }
    };
    let visit = Visit::of(Path::new(site))?;
    if !strict {
        print(&visit.table()?)?;
        return Ok(ExitCode::SUCCESS);
    }
    match visit.too_much() {
        Some(words) => Err(words.into()),
        None => Ok(ExitCode::SUCCESS),
    }
}

/// A file of the site, by its name there, with its sizes.
type File = (String, u64, u64);

/// What a visit of the page loads, in two steps.
struct Visit {
    /// Before the first view answers: the page, and what its elements and scripts name.
    first: Vec<File>,
    /// What comes after it by itself.
    later: Vec<File>,
}

impl Visit {
    /// Follows the names of files through the page, its style sheet and its scripts.
    fn of(site: &Path) -> Result<Self, String> {
        let names: Vec<String> = files(site)?
            .iter()
            .filter_map(|file| file.strip_prefix(site).ok()?.to_str().map(String::from))
            .filter(|name| {
                ["wasm", "js", "css"]
                    .iter()
                    .any(|kind| has_kind(name, kind))
            })
            .collect();
        let page = read(site, PAGE)?;
        let head = page.split_once("</head>").map_or("", |(head, _)| head);
        let mut found: BTreeSet<&String> = BTreeSet::new();
        let mut texts = vec![head.to_owned()];
        while let Some(text) = texts.pop() {
            for name in names.iter().filter(|name| text.contains(name.as_str())) {
                if found.insert(name) && has_kind(name, "js") {
                    texts.push(read(site, name)?);
                }
            }
        }
        let (later, first): (Vec<&String>, Vec<&String>) = found
            .into_iter()
            .partition(|name| has_kind(name, "wasm") && name.starts_with("rest-"));
        let page = String::from(PAGE);
        Ok(Self {
            first: sized(site, [&page].into_iter().chain(first))?,
            later: sized(site, later.into_iter())?,
        })
    }

    fn table(&self) -> Result<String, String> {
        let mut rows = vec![format!("{:<44} {:>11} {:>11}", "bytes", "raw", "brotli")];
        for (title, files) in [("first view", &self.first), ("after it", &self.later)] {
            if files.is_empty() {
                return Err(format!("the site has nothing for the {title}"));
            }
            rows.extend(files.iter().map(row));
            let raw = files.iter().map(|(_, raw, _)| raw).sum();
            rows.push(row(&(title.to_uppercase(), raw, weight(files))));
        }
        Ok(rows.join("\n"))
    }

    /// What is over its budget, in words.
    fn too_much(&self) -> Option<String> {
        let all = [
            ("the first view", weight(&self.first), BUDGET),
            ("what comes after it", weight(&self.later), BUDGET_LATER),
        ];
        let (what, weight, budget) = all
            .into_iter()
            .find(|(_, weight, budget)| weight > budget)?;
        Some(format!(
            "{what} weighs {} bytes with brotli, and may weigh {}: see xtask/src/figures/sizes.rs",
            grouped(weight),
            grouped(budget)
        ))
    }
}

fn has_kind(name: &str, kind: &str) -> bool {
    Path::new(name).extension().is_some_and(|own| own == kind)
}

fn sized<'a>(site: &Path, names: impl Iterator<Item = &'a String>) -> Result<Vec<File>, String> {
    names
        .map(|name| {
            let file = site.join(name);
            Ok((name.clone(), size(&file)?, size(&brotli_copy(&file))?))
        })
        .collect()
}

fn weight(files: &[File]) -> u64 {
    files.iter().map(|(_, _, small)| small).sum()
}

fn read(site: &Path, name: &str) -> Result<String, String> {
    fs::read_to_string(site.join(name)).map_err(|error| format!("read {name}: {error}"))
}

fn row((name, raw, small): &File) -> String {
    format!("{name:<44} {:>11} {:>11}", grouped(*raw), grouped(*small))
}

fn size(file: &Path) -> Result<u64, String> {
    let meta =
        fs::metadata(file).map_err(|error| format!("measure {}: {error}", file.display()))?;
    Ok(meta.len())
}

/// 217122 as "217 122".
fn grouped(number: u64) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{} {rest:03}", grouped(thousands)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_thousands() {
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_217_022), "1 217 022");
    }

    #[test]
    fn a_visit_is_what_the_page_and_its_scripts_name() -> Result<(), String> {
        let site = std::env::temp_dir().join(format!("explorer-sizes-{}", std::process::id()));
        let put = |name: &str, text: &str| {
            let file = site.join(name);
            let folder = file.parent().unwrap_or(&site);
            fs::create_dir_all(folder)
                .and_then(|()| fs::write(&file, text))
                .and_then(|()| fs::write(brotli_copy(&file), &text.as_bytes()[..1]))
                .map_err(|error| error.to_string())
        };
        put(
            PAGE,
            "<link href=\"../a.css\"><script src=\"../start-1.js\"></head>embed.js",
        )?;
        put("a.css", "a {}")?;
        put("embed.js", "never")?;
        put(
            "start-1.js",
            "import './page.js'; new URL('./page_bg.wasm')",
        )?;
        put("page.js", "import './rest-2.js'")?;
        put("page_bg.wasm", "first")?;
        put("rest-2.js", "fetch('./rest-3.wasm')")?;
        put("rest-3.wasm", "second")?;
        let visit = Visit::of(&site)?;
        let names = |files: &[File]| -> Vec<String> {
            files.iter().map(|(name, ..)| name.clone()).collect()
        };
        let first = [
            PAGE,
            "a.css",
            "page.js",
            "page_bg.wasm",
            "rest-2.js",
            "start-1.js",
        ];
        assert_eq!(names(&visit.first), first);
        assert_eq!(names(&visit.later), ["rest-3.wasm"]);
        assert_eq!(weight(&visit.first), 6);
        assert!(visit.table()?.contains("FIRST VIEW"));
        fs::remove_dir_all(site).map_err(|error| error.to_string())
    }
}

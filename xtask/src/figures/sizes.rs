//! `figures sizes SITE`: what a reader downloads, raw and with brotli.

use std::{fs, path::Path, process::ExitCode};

use crate::{
    compress::{brotli_copy, files},
    print::print,
    stop::Stop,
};

/// What a page is made of, in the order of the table.
const KINDS: [&str; 4] = ["wasm", "js", "css", "html"];

pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Stop> {
    let [site] = arguments else {
        return Err(Stop::usage("sizes takes one folder: the site"));
    };
    print(&table(Path::new(site))?)?;
    Ok(ExitCode::SUCCESS)
}

fn table(site: &Path) -> Result<String, String> {
    let mut rows = vec![format!("{:<44} {:>11} {:>11}", "bytes", "raw", "brotli")];
    let (mut all_raw, mut all_small) = (0, 0);
    for kind in KINDS {
        for file in files(site)?
            .iter()
            .filter(|file| file.extension().is_some_and(|own| own == kind))
        {
            let raw = size(file)?;
            let small = size(&brotli_copy(file))?;
            let name = file.strip_prefix(site).unwrap_or(file);
            rows.push(row(&name.to_string_lossy(), raw, small));
            // A visit reads one page: the one at the top stands for the others.
            if kind != "html" || name == Path::new("index.html") {
                all_raw += raw;
                all_small += small;
            }
        }
    }
    rows.push(row("one visit", all_raw, all_small));
    Ok(rows.join("\n"))
}

fn row(name: &str, raw: u64, small: u64) -> String {
    format!("{name:<44} {:>11} {:>11}", grouped(raw), grouped(small))
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
}

//! The small scripts around the page's program, under names that tell their content.

use std::{fmt::Write, fs, path::Path};

use explorer::{page::PageKind, page::Place, scenario::link::beside_the_scenario};
use sha2::{Digest, Sha256};

use super::tight::script;

/// Runs before anything is shown.
pub(crate) const FIRST: &str = include_str!("../../../../static/first.js");
/// How the program's first part imports the script that loads its second.
const SECOND: &str = " from \"./__wasm_split.js\"";
/// The program's second part as the build leaves it.
const REST_PROGRAM: &str = "rest.wasm";
/// Loads the second part.
pub(crate) const REST: &str = include_str!("../../../../static/rest.js");
/// Starts the program.
const START: &str = include_str!("../../../../static/start.js");

/// Comes first in a frame.
const FRAME: &str = include_str!("../../../../static/frame.js");
/// For the pages around frames, which know it by name.
const EMBED: &str = include_str!("../../../../static/embed.js");

/// The scripts as files at the top of the site.
#[derive(Debug)]
pub(crate) struct Scripts {
    pub(crate) first: String,
    pub(crate) start: String,
    /// The program's own script, under Trunk's name for it and under that of the site.
    pub(crate) program: [String; 2],
    /// The script that loads the program's second part, and that part.
    pub(crate) rest: String,
    pub(crate) rest_program: String,
    pub(crate) frame: String,
}

impl Scripts {
    /// Writes the scripts, and names the program's second part; `files` are the files that Trunk
    /// wrote, which stand in `site` already.
    ///
    /// # Errors
    /// What Trunk did not write, or what could not be written.
    pub(crate) fn write(files: &[String], site: &Path) -> Result<Self, String> {
        let named = |end: &str| {
            let found = files.iter().find(|name| name.ends_with(end));
            found.ok_or_else(|| format!("Trunk wrote no file that ends in {end}"))
        };
        let wasm = named("_bg.wasm")?;
        let trunks = named(&format!("{}.js", wasm.trim_end_matches("_bg.wasm")))?;
        let rest = take(site, REST_PROGRAM)?;
        let rest_program = format!("rest-{}.wasm", digest(&rest));
        fs::write(site.join(&rest_program), rest)
            .map_err(|error| format!("write {rest_program}: {error}"))?;
        let rest = write(site, "rest", &put(REST, REST_PROGRAM, &rest_program)?)?;
        let program = String::from_utf8(take(site, trunks)?).map_err(|error| error.to_string())?;
        let program = put(&program, SECOND, &format!(" from \"./{rest}\""))?;
        let program = write(site, "explorer-page", &program)?;
        let start = put(START, "explorer-page.js", &program)?;
        let start = put(&start, "explorer-page_bg.wasm", wasm)?;
        let start = put(&start, "rest.js", &rest)?;
        fs::write(site.join("embed.js"), EMBED)
            .map_err(|error| format!("write embed.js: {error}"))?;
        Ok(Self {
            frame: write(site, "frame", FRAME)?,
            first: write(site, "first", FIRST)?,
            start: write(site, "start", &start)?,
            program: [trunks.clone(), program],
            rest,
            rest_program,
        })
    }

    /// The elements for a page's head.
    pub(crate) fn elements(&self, place: Place) -> String {
        // The page at the top knows the way to its twin.
        let other = match place.kind {
            PageKind::Root => " data-other=\"./fr/\"",
            _ => "",
        };
        // After the style sheet, whose colours it reads.
        let frame = match place.kind {
            PageKind::Embed => format!("<script src=\"./{}\"></script>\n    ", self.frame),
            _ => String::new(),
        };
        format!(
            "{frame}<script src=\"./{}\" data-beside=\"{}\"{other}></script>\n    \
             <link rel=\"modulepreload\" href=\"./{}\">\n    \
             <script type=\"module\" src=\"./{}\"></script>",
            self.first,
            beside(),
            self.rest,
            self.start
        )
    }
}

/// The names in an address that leave the scenario as it is, as [`FIRST`] reads them.
pub(crate) fn beside() -> String {
    let names: Vec<&str> = beside_the_scenario().collect();
    names.join(" ")
}

/// Takes a file away.
fn take(site: &Path, name: &str) -> Result<Vec<u8>, String> {
    let file = site.join(name);
    let content = fs::read(&file).map_err(|error| format!("read {name}: {error}"))?;
    fs::remove_file(&file).map_err(|error| format!("remove {name}: {error}"))?;
    Ok(content)
}

/// Puts something in the place of what has to be there.
pub(crate) fn put(text: &str, old: &str, new: &str) -> Result<String, String> {
    if text.contains(old) {
        Ok(text.replace(old, new))
    } else {
        Err(format!("a script does not name {old}"))
    }
}

fn write(site: &Path, name: &str, text: &str) -> Result<String, String> {
    let text = &script(text);
    let file = format!("{name}-{}.js", digest(text.as_bytes()));
    fs::write(site.join(&file), text).map_err(|error| format!("write {file}: {error}"))?;
    Ok(file)
}

/// The first digits of the content's SHA-256, for a name.
pub(crate) fn digest(content: &[u8]) -> String {
    let mut name = String::new();
    for byte in Sha256::digest(content).iter().take(8) {
        // Writing to a string cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    name
}

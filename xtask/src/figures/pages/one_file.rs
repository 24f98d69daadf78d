//! The page as one file, with everything in it: it opens from a disk or an e-mail, and asks nobody for
//! anything.

use std::{fs, path::Path};

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use super::{
    policy::guarded,
    scripts::{FIRST, REST, Scripts, beside, put},
};

/// The files that Trunk wrote, by their names.
#[derive(Debug)]
pub(crate) struct Parts {
    style: String,
    /// The program's script, with the one that loads its second part.
    program: String,
    wasm: Vec<u8>,
}

/// Starts the program that stands in the page.
const START: &str = "\n__wbg_init({ module_or_path: inPage(\"{wasm}\") }).then(started, (error) => { \
    console.error(error); dispatchEvent(new Event(\"explorer-stopped\")); });\n";
/// Where the script for the second part gets it from, in a site and here.
const FILE: &str = "fetch(new URL(\"./rest.wasm\", import.meta.url))";
const IN_PAGE: &str = "new Response(inPage(\"{rest}\"))";
/// Reads what stands in the page as text.
const READ: &str =
    "const inPage = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));\n";

impl Parts {
    /// Reads them; `names` are the names at the top of `folder`.
    ///
    /// # Errors
    /// What is missing, or cannot stand inside a page.
    pub(crate) fn read(folder: &Path, names: &[String], scripts: &Scripts) -> Result<Self, String> {
        let file = |end: &str| {
            let name = names.iter().find(|name| name.ends_with(end));
            let name = name.ok_or_else(|| format!("the site has no file that ends in {end}"))?;
            fs::read(folder.join(name)).map_err(|error| format!("read {name}: {error}"))
        };
        let text = |content: Vec<u8>| -> Result<String, String> {
            let text = String::from_utf8(content).map_err(|error| error.to_string())?;
            let harmless = !text.contains("</script") && !text.contains("</style");
            harmless
                .then_some(text)
                .ok_or_else(|| "a file of the page would end the element that it stands in".into())
        };
        let [_, program] = &scripts.program;
        let rest = STANDARD.encode(file(&scripts.rest_program)?);
        Ok(Self {
            style: text(file(".css")?)?,
            program: joined(&text(file(program)?)?, &scripts.rest, &rest)?,
            wasm: file("_bg.wasm")?,
        })
    }

    /// Puts everything into a finished page, in place of what it would load; `page` has no scripts of
    /// its own.
    ///
    /// # Errors
    /// What the page lacks.
    pub(crate) fn inline(&self, page: &str) -> Result<String, String> {
        let program = self.program.clone() + &START.replace("{wasm}", &STANDARD.encode(&self.wasm));
        let hashes = [FIRST, &program].map(hash).join(" ");
        let policy = format!(
            "default-src 'none'; script-src {hashes} 'wasm-unsafe-eval'; style-src {}; img-src data: blob:; base-uri 'none'; form-action 'none'",
            hash(&self.style)
        );
        let mut kept = String::with_capacity(page.len() + program.len());
        let (head, body) = page
            .split_once("</head>")
            .ok_or("the page has no </head>")?;
        // What is loaded stands on lines or in elements of their own.
        for element in head.split_inclusive('>') {
            if !element.contains("<link rel=\"stylesheet\"")
                && !element.contains("<link rel=\"modulepreload\"")
                && !element.contains("<link rel=\"preload\"")
            {
                kept.push_str(element);
            }
        }
        Ok(format!(
            "{}<style>{}</style>\n    <script data-beside=\"{}\">{FIRST}</script>\n    \
             <script type=\"module\">{program}</script>\n  </head>{body}",
            guarded(&kept, &policy)?,
            self.style,
            beside(),
        ))
    }
}

/// The program's script, which imports `second`, with that script in it, and with the program's second
/// part in that.
fn joined(program: &str, second: &str, rest: &str) -> Result<String, String> {
    let from = format!(" from \"./{second}\"");
    let (import, program) = program
        .split_once('\n')
        .filter(|(first, _)| first.contains(&from))
        .ok_or("the program's script does not begin with its import")?;
    let name = import
        .trim_start_matches("import * as ")
        .split(' ')
        .next()
        .unwrap_or_default();
    let second = put(REST, FILE, &IN_PAGE.replace("{rest}", rest))?;
    let second = put(&second, "export const ", "const ")?;
    Ok(format!(
        "{READ}{second}\nconst {name} = {{ __wasm_split_load_rest }};\n{program}"
    ))
}

/// How a policy names an element's content.
fn hash(content: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_stands_in_the_page_and_nothing_is_loaded() -> Result<(), String> {
        let parts = Parts {
            style: "p { margin: 0 }".into(),
            program: "const __wbg_init = 1;".into(),
            wasm: b"\0asm".to_vec(),
        };
        let page = "<html><head><meta charset=\"utf-8\"><title>T</title>\
            <link rel=\"stylesheet\" href=\"./a.css\"/><link rel=\"modulepreload\" href=\"./a.js\">\
            </head><body>b</body></html>";
        let page = parts.inline(page)?;
        for part in [
            "<title>T</title>",
            "<style>p {",
            "AGFzbQ==",
            "'sha256-",
            "<body>b",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(!page.contains("href="), "{page}");
        Ok(())
    }
}

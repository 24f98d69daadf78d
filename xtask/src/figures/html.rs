//! Makes one language's page out of the page that Trunk wrote: text in, text out.

/// The page in `language`, for a folder `depth` levels below the site's own.
///
/// `files` are the names at the top of the site, which the page may refer to.
///
/// # Errors
/// What the page lacks, or an address that would lead nowhere from there.
pub(crate) fn localise(
    page: &str,
    language: &str,
    (title, description): (&str, &str),
    depth: usize,
    files: &[String],
) -> Result<String, String> {
    let page = replace_between(page, "<html lang=\"", "\"", language)?;
    let page = replace_between(&page, "<title>", "</title>", &escape(title))?;
    let page = describe(&page, &escape(description))?;
    relocate(&page, depth, files)
}

fn replace_between(page: &str, start: &str, end: &str, new: &str) -> Result<String, String> {
    let parts = page.split_once(start).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(end)?;
        Some((before, after))
    });
    let (before, after) = parts.ok_or_else(|| format!("index.html has no {start}…{end}"))?;
    Ok(format!("{before}{start}{new}{end}{after}"))
}

/// Puts the description in, in place of one that is there.
fn describe(page: &str, description: &str) -> Result<String, String> {
    const START: &str = "<meta name=\"description\" content=\"";
    if page.contains(START) {
        return replace_between(page, START, "\"", description);
    }
    let (before, after) = page
        .split_once("</title>")
        .ok_or("index.html has no </title>")?;
    Ok(format!(
        "{before}</title>\n    {START}{description}\">{after}"
    ))
}

/// Addresses are relative, so that the site works in any folder of any host.
fn relocate(page: &str, depth: usize, files: &[String]) -> Result<String, String> {
    let mut moved = page.to_owned();
    for file in files {
        for quote in ['"', '\''] {
            let to = format!("{quote}{}{file}", "../".repeat(depth));
            if depth > 0 {
                moved = moved.replace(&format!("{quote}./{file}"), &to);
            }
            if moved.contains(&format!("{quote}/{file}"))
                || (depth > 0 && moved.contains(&format!("{quote}{file}")))
            {
                return Err(format!(
                    "index.html names {file} by an address that only works in one folder: write ./{file}"
                ));
            }
        }
    }
    let left = ["\"./", "'./"]
        .iter()
        .find(|start| depth > 0 && moved.contains(**start));
    match left {
        Some(_) => Err("index.html names a file that the site does not have".into()),
        None => Ok(moved),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html lang=\"en\"><head><title>T</title>\
        <link rel=\"stylesheet\" href=\"./a-1.css\">\
        <script type=\"module\">import init from './a-1.js'; await init({ module_or_path: './a-1_bg.wasm' });</script>\
        </head><body></body></html>";

    fn files() -> Vec<String> {
        ["a-1.css", "a-1.js", "a-1_bg.wasm"]
            .map(String::from)
            .to_vec()
    }

    #[test]
    fn a_page_gets_its_language_title_and_description() -> Result<(), String> {
        let page = localise(
            PAGE,
            "fr",
            ("Le « prix » <b>", "R&D \"chère\""),
            0,
            &files(),
        )?;
        assert!(page.contains("<html lang=\"fr\">"), "{page}");
        assert!(
            page.contains("<title>Le « prix » &lt;b&gt;</title>"),
            "{page}"
        );
        let description = "<meta name=\"description\" content=\"R&amp;D &quot;chère&quot;\">";
        assert!(page.contains(description), "{page}");
        let again = localise(&page, "en", ("T", "D"), 0, &files())?;
        assert_eq!(
            again.matches("name=\"description\" content=\"D\"").count(),
            1
        );
        assert!(!again.contains("chère"), "{again}");
        Ok(())
    }

    #[test]
    fn a_page_in_a_folder_reaches_up_for_its_files() -> Result<(), String> {
        let page = localise(PAGE, "fr", ("", ""), 1, &files())?;
        for address in ["\"../a-1.css\"", "'../a-1.js'", "'../a-1_bg.wasm'"] {
            assert!(page.contains(address), "{address}: {page}");
        }
        let root = localise(PAGE, "en", ("", ""), 0, &files())?;
        assert!(root.contains("'./a-1.js'"), "{root}");
        Ok(())
    }

    #[test]
    fn an_address_that_works_in_one_folder_only_is_refused() {
        for (bad, depth) in [("'/a-1.js'", 0), ("'a-1.js'", 1), ("'./b.js'", 1)] {
            let page = PAGE.replace("'./a-1.js'", bad);
            assert!(
                localise(&page, "en", ("", ""), depth, &files()).is_err(),
                "{bad}"
            );
        }
        assert!(localise("<html><title></title>", "en", ("", ""), 0, &[]).is_err());
    }
}

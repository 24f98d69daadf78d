//! Makes a page of the site out of the page that Trunk wrote: text in, text out.

use super::escape::escape;

/// What a page has of its own.
#[derive(Debug)]
pub(crate) struct Own<'a> {
    pub(crate) language: &'a str,
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    /// More lines for the head.
    pub(crate) head: &'a str,
    /// What stands there before the page's program, which it takes the place of.
    pub(crate) printed: &'a str,
    /// The page's path in the site.
    pub(crate) path: &'a str,
    /// What stands before all else in the body.
    pub(crate) notice: &'a str,
    pub(crate) no_script: &'a str,
    /// The way to the top of the site.
    pub(crate) up: &'a str,
    /// The scripts, in place of Trunk's own, which stands in the page and which a strict policy refuses.
    pub(crate) scripts: &'a str,
}

/// The page; `files` are the names at the top of the site, which it may refer to.
///
/// # Errors
/// What Trunk's page lacks, or an address that would lead nowhere from there.
pub(crate) fn page(trunk: &str, own: &Own, files: &[String]) -> Result<String, String> {
    let page = replace_between(trunk, "<html lang=\"", "\"", own.language)?;
    let page = replace_between(&page, "<title>", "</title>", &escape(own.title))?;
    let page = describe(&page, &escape(own.description))?;
    let page = swap(&page, "<script type=\"module\">", "</script>", own.scripts)?;
    let page = relocate(&page, own.up, files)?;
    let page = swap(&page, "<noscript>", "</noscript>", own.no_script)?;
    let page = swap(&page, "</head>", "", &format!("  {}\n  </head>", own.head))?;
    let page = swap(&page, "<body>", "", &format!("<body>\n    {}", own.notice))?;
    let page = swap(
        &page,
        "<div id=\"page\">",
        "",
        &format!("<div id=\"page\" data-path=\"{}\">", own.path),
    )?;
    replace_between(&page, "<div id=\"printed\">", "</div>", own.printed)
}

/// Puts `new` in place of what runs from `start` to `end`, with both.
fn swap(page: &str, start: &str, end: &str, new: &str) -> Result<String, String> {
    let parts = page.split_once(start).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(end)?;
        Some((before, after))
    });
    let (before, after) = parts.ok_or_else(|| format!("index.html has no {start}…{end}"))?;
    Ok(format!("{before}{new}{after}"))
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
fn relocate(page: &str, up: &str, files: &[String]) -> Result<String, String> {
    let mut moved = page.to_owned();
    for file in files {
        for quote in ['"', '\''] {
            let outside = [format!("{quote}/{file}"), format!("{quote}{file}")];
            if outside.iter().any(|address| moved.contains(address)) {
                return Err(format!(
                    "index.html names {file} by an address that only works in one folder: write ./{file}"
                ));
            }
            moved = moved.replace(&format!("{quote}./{file}"), &format!("{quote}{up}{file}"));
        }
    }
    let left = up != "./" && (moved.contains("\"./") || moved.contains("'./"));
    if left {
        return Err("index.html names a file that the site does not have".into());
    }
    Ok(moved)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html lang=\"en\"><head><title>T</title>\
        <link rel=\"stylesheet\" href=\"./a-1.css\">\
        <script type=\"module\">import init from './a-1.js';</script>\
        <link rel=\"preload\" href=\"./a-1_bg.wasm\"></head>\
        <body><div id=\"printed\"></div><div id=\"page\"></div><noscript>none</noscript></body></html>";

    const OWN: Own = Own {
        language: "fr",
        title: "Le « prix » <b>",
        description: "R&D \"chère\"",
        head: "<meta name=\"of-its-own\">",
        printed: "<main>10,5</main>",
        path: "fr/",
        notice: "<p>notice</p>",
        no_script: "<noscript>plain</noscript>",
        up: "../",
        scripts: "<script type=\"module\" src=\"./start.js\"></script>",
    };

    fn files() -> Vec<String> {
        ["a-1.css", "a-1.js", "a-1_bg.wasm", "start.js"]
            .map(String::from)
            .to_vec()
    }

    #[test]
    fn a_page_gets_what_it_has_of_its_own() -> Result<(), String> {
        let page = page(PAGE, &OWN, &files())?;
        for part in [
            "<html lang=\"fr\">",
            "<title>Le « prix » &lt;b&gt;</title>",
            "<meta name=\"description\" content=\"R&amp;D &quot;chère&quot;\">",
            "<meta name=\"of-its-own\">",
            "<body>\n    <p>notice</p>",
            "<div id=\"printed\"><main>10,5</main></div><div id=\"page\" data-path=\"fr/\"></div>",
            "<noscript>plain</noscript></body>",
            "<script type=\"module\" src=\"../start.js\"></script>",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(!page.contains("import init"), "{page}");
        Ok(())
    }

    #[test]
    fn a_page_in_a_folder_reaches_up_for_its_files() -> Result<(), String> {
        let deep = Own {
            up: "../../",
            ..OWN
        };
        for (own, address) in [
            (deep, "\"../../a-1.css\""),
            (Own { up: "./", ..OWN }, "\"./a-1.css\""),
        ] {
            let page = page(PAGE, &own, &files())?;
            assert!(page.contains(address), "{address}: {page}");
        }
        Ok(())
    }

    #[test]
    fn an_address_that_works_in_one_folder_only_is_refused() {
        for bad in ["\"/a-1.css\"", "\"a-1.css\"", "\"./b.css\""] {
            let trunk = PAGE.replace("\"./a-1.css\"", bad);
            assert!(page(&trunk, &OWN, &files()).is_err(), "{bad}");
        }
        assert!(page("<html><title></title>", &OWN, &[]).is_err());
    }
}

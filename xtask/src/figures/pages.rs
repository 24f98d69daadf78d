//! `figures pages STAGING SITE`: turns what Trunk wrote into the site that is published.
//!
//! A page for each language and one at the top, the same files for all, compressed copies beside them.

use std::{fs, path::Path, process::ExitCode};

use explorer::language::{Language, Message};

use crate::{
    compress::{compress_site, files},
    html::localise,
    stop::Stop,
};

/// Folder, depth and language of every page.
const PAGES: [(&str, usize, Language); 3] = [
    ("", 0, Language::English),
    ("en", 1, Language::English),
    ("fr", 1, Language::French),
];

pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Stop> {
    let [staging, site] = arguments else {
        return Err(Stop::usage(
            "pages takes two folders: what Trunk wrote, and where the site goes",
        ));
    };
    let (staging, site) = (Path::new(staging), Path::new(site));
    copy_files(staging, site)?;
    write_pages(staging, site)?;
    compress_site(site)?;
    Ok(ExitCode::SUCCESS)
}

fn copy_files(staging: &Path, site: &Path) -> Result<(), String> {
    for from in files(staging)? {
        let name = from.strip_prefix(staging).unwrap_or(&from);
        if name == Path::new("index.html") {
            continue;
        }
        let to = site.join(name);
        make_folder(to.parent().unwrap_or(site))?;
        fs::copy(&from, &to).map_err(|error| format!("copy {}: {error}", from.display()))?;
    }
    Ok(())
}

fn write_pages(staging: &Path, site: &Path) -> Result<(), String> {
    let index = staging.join("index.html");
    let page =
        fs::read_to_string(&index).map_err(|error| format!("read {}: {error}", index.display()))?;
    let names = top_names(staging)?;
    for (folder, depth, language) in PAGES {
        // The title names the product's subject, not the product: search results show some 70 letters.
        let words = [Message::Title, Message::Description].map(|message| message.text(language));
        let page = localise(&page, language.tag(), words.into(), depth, &names)?;
        let folder = site.join(folder);
        make_folder(&folder)?;
        let file = folder.join("index.html");
        fs::write(&file, page).map_err(|error| format!("write {}: {error}", file.display()))?;
    }
    Ok(())
}

/// Files and folders that pages may refer to.
fn top_names(staging: &Path) -> Result<Vec<String>, String> {
    let mut names: Vec<String> = files(staging)?
        .iter()
        .filter_map(|file| file.strip_prefix(staging).ok()?.iter().next()?.to_str())
        .filter(|name| *name != "index.html")
        .map(String::from)
        .collect();
    names.dedup();
    Ok(names)
}

fn make_folder(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("make {}: {error}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_has_a_page_at_the_top_and_one_for_each_language() -> Result<(), String> {
        let here = std::env::temp_dir().join(format!("explorer-pages-{}", std::process::id()));
        let (staging, site) = (here.join("staging"), here.join("site"));
        make_folder(&staging.join("pictures"))?;
        let put = |name: &str, text: &str| {
            fs::write(staging.join(name), text).map_err(|error| error.to_string())
        };
        put(
            "index.html",
            "<html lang=\"en\"><title></title><script src=\"./a.js\"></script>",
        )?;
        put("a.js", "let a")?;
        put("pictures/b.png", "PNG")?;
        let folders = [&staging, &site].map(|folder| folder.to_string_lossy().into_owned());
        run(&folders).map_err(|stop| stop.to_string())?;

        let read = |name: &str| fs::read_to_string(site.join(name)).unwrap_or_default();
        assert!(read("index.html").contains("\"./a.js\""));
        assert!(read("fr/index.html").contains("<html lang=\"fr\">"));
        for (folder, _, language) in PAGES {
            let page = read(format!("{folder}/index.html").trim_start_matches('/'));
            let title = format!("<title>{}</title>", Message::Title.text(language));
            assert!(page.contains(&title), "{folder}: {page}");
        }
        assert!(read("en/index.html").contains("\"../a.js\""));
        assert_eq!(read("pictures/b.png"), "PNG");
        for copy in ["a.js.br", "a.js.gz", "fr/index.html.br"] {
            assert!(site.join(copy).is_file(), "{copy}");
        }
        assert!(!site.join("pictures/b.png.br").exists());
        fs::remove_dir_all(here).map_err(|error| error.to_string())
    }
}

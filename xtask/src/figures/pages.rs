//! `figures pages STAGING SITE [--site ADDRESS]`: turns what Trunk wrote into the site that is published.
//!
//! A page for each language, claim and purpose, each with its content as text; the same files for all;
//! compressed copies beside them.

mod card;
mod demo;
mod escape;
mod head;
mod notices;
mod oembed;
mod one_file;
mod policy;
mod printed;
mod scripts;
mod shell;
mod tight;
mod words;

use std::{collections::HashMap, fs, path::Path, process::ExitCode};

use explorer::{
    language::Language,
    page::{PageKind, Place},
    scenario::Preset,
};

use crate::{
    compress::{compress_site, files},
    stop::Stop,
};
use head::Site;
use one_file::Parts;
use policy::{framed, guarded};
use scripts::Scripts;
use shell::Own;

/// Every page.
fn places() -> impl Iterator<Item = Place> {
    let presets = Preset::ALL.into_iter().map(PageKind::Preset);
    let kinds = [PageKind::Folder, PageKind::Embed]
        .into_iter()
        .chain(presets);
    let root = Place {
        language: Language::English,
        kind: PageKind::Root,
    };
    let others = kinds.flat_map(|kind| Language::ALL.map(|language| Place { language, kind }));
    [root].into_iter().chain(others)
}

pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Stop> {
    let (staging, site, address) = match arguments {
        [staging, site] => (staging, site, Site::default()),
        [staging, site, flag, address] if flag == "--site" => {
            (staging, site, Site::read(address).map_err(Stop::usage)?)
        }
        _ => {
            return Err(Stop::usage(
                "pages takes two folders, what Trunk wrote and where the site goes, and perhaps --site ADDRESS",
            ));
        }
    };
    let (staging, site) = (Path::new(staging), Path::new(site));
    copy_files(staging, site)?;
    write_pages(staging, site, &address)?;
    demo::write(site)?;
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
        let copied = if from.extension().is_some_and(|kind| kind == "css") {
            fs::read_to_string(&from).and_then(|text| fs::write(&to, tight::style(&text)))
        } else {
            fs::copy(&from, &to).map(drop)
        };
        copied.map_err(|error| format!("copy {}: {error}", from.display()))?;
    }
    Ok(())
}

fn write_pages(staging: &Path, site: &Path, address: &Site) -> Result<(), String> {
    let index = staging.join("index.html");
    let trunk =
        fs::read_to_string(&index).map_err(|error| format!("read {}: {error}", index.display()))?;
    let scripts = Scripts::write(&top_names(staging)?, site)?;
    let [trunks, ours] = &scripts.program;
    let trunk = trunk.replace(trunks, ours);
    let names = top_names(site)?;
    let mut cards = HashMap::new();
    for place in places() {
        // Pages that open the same share a picture.
        let shown = Place {
            kind: PageKind::Preset(place.preset()),
            ..place
        };
        let card = match cards.get(&shown.path()) {
            Some(card) => String::clone(card),
            None => card::write(shown, address, site)?,
        };
        cards.insert(shown.path(), card.clone());
        let oembed = oembed::write(place, address, &card, site)?;
        let head = head::head(place, address, &card, oembed.as_deref());
        let page = page(&trunk, place, &scripts.elements(place), &head, &names)?;
        let page = guarded(&page, &framed(address))?;
        let folder = site.join(place.path());
        make_folder(&folder)?;
        let file = folder.join("index.html");
        fs::write(&file, page).map_err(|error| format!("write {}: {error}", file.display()))?;
    }
    let parts = Parts::read(site, &names, &scripts)?;
    for language in Language::ALL {
        let place = Place {
            language,
            kind: PageKind::File,
        };
        let page = parts.inline(&page(&trunk, place, "", "", &names)?)?;
        let file = site.join(place.path());
        fs::write(&file, page).map_err(|error| format!("write {}: {error}", file.display()))?;
    }
    Ok(())
}

fn page(
    trunk: &str,
    place: Place,
    scripts: &str,
    head: &str,
    names: &[String],
) -> Result<String, String> {
    let own = Own {
        language: place.language.tag(),
        title: &words::title(place),
        description: words::description(place),
        head,
        printed: &printed::printed(place),
        path: &place.path(),
        notice: &notices::stopped(place),
        no_script: &notices::no_script(place),
        up: place.up(),
        scripts,
    };
    shell::page(trunk, &own, names)
}

/// Files and folders that pages may refer to.
fn top_names(folder: &Path) -> Result<Vec<String>, String> {
    let mut names: Vec<String> = files(folder)?
        .iter()
        .filter_map(|file| file.strip_prefix(folder).ok()?.iter().next()?.to_str())
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

    const INDEX: &str = include_str!("../../../index.html");

    /// What Trunk makes of index.html, as far as it matters here.
    fn trunk() -> String {
        INDEX.replace(
            "</head>",
            "<script type=\"module\">import init from './a.js';</script></head>",
        )
    }

    #[test]
    fn a_site_has_a_page_for_each_language_claim_and_purpose() -> Result<(), String> {
        let here = std::env::temp_dir().join(format!("explorer-pages-{}", std::process::id()));
        let (staging, site) = (here.join("staging"), here.join("site"));
        make_folder(&staging.join("pictures"))?;
        let put = |name: &str, text: &str| {
            fs::write(staging.join(name), text).map_err(|error| error.to_string())
        };
        put("index.html", &trunk())?;
        put("a.js", "import * as b from \"./__wasm_split.js\"\nlet a")?;
        put("a.css", "a {}")?;
        put("a_bg.wasm", "wasm")?;
        put("rest.wasm", "rest")?;
        put("pictures/b.png", "PNG")?;
        let folders = [&staging, &site].map(|folder| folder.to_string_lossy().into_owned());
        run(&folders).map_err(|stop| stop.to_string())?;

        let read = |name: &str| fs::read_to_string(site.join(name)).unwrap_or_default();
        let mut pages = 0;
        for place in places() {
            let page = read(&format!("{}index.html", place.path()));
            let title = format!("<title>{}</title>", words::title(place));
            assert!(page.contains(&title), "{place:?}");
            assert!(page.contains(&format!("<html lang=\"{}\">", place.language.tag())));
            assert!(page.contains("data-outcome=\"total\""), "{place:?}");
            assert!(
                page.contains(&format!("src=\"{}start-", place.up())),
                "{place:?}"
            );
            assert!(!page.contains("import init"), "{place:?}");
            assert!(page.contains(&framed(&Site::default())), "{place:?}");
            pages += 1;
        }
        assert_eq!(pages, 13);
        for language in ["en", "fr"] {
            let file = read(&format!("explorer-{language}.html"));
            assert!(file.contains(&format!("<html lang=\"{language}\">")));
            assert_eq!(file.matches("Content-Security-Policy").count(), 1);
            assert!(!file.contains("'self'"), "nothing is loaded");
            let article = read(&format!("demo/{language}/index.html"));
            assert!(article.contains(policy::POLICY));
            for loaded in [" src=", "<link rel=\"stylesheet", "modulepreload"] {
                assert!(!file.contains(loaded), "{loaded}");
            }
        }
        assert_eq!(read("pictures/b.png"), "PNG");
        for copy in ["a_bg.wasm.br", "a_bg.wasm.gz", "fr/index.html.br"] {
            assert!(site.join(copy).is_file(), "{copy}");
        }
        assert!(!site.join("pictures/b.png.br").exists());
        fs::remove_dir_all(here).map_err(|error| error.to_string())
    }
}

//! Where a page stands in the site, and how to get from there to the others.

use crate::language::Language;
use crate::scenario::Preset;

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The language of the page.
    pub language: Language,
    /// Which page of that language.
    pub kind: PageKind,
}

/// The pages that each language has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// At the top of the site, in the reader's language.
    Root,
    /// In the language's own folder.
    Folder,
    /// A preset's own page.
    Preset(Preset),
    /// The page for frames in articles.
    Embed,
    /// The page that is one file, with everything in it.
    File,
}

/// The folder of the page for frames.
const EMBED: &str = "embed";

impl Place {
    /// Reads a path; where that names no language, takes the reader's preference.
    pub fn of(path: &str, preferred: &[String]) -> Self {
        let segments: Vec<&str> = path.split('/').collect();
        let language = |tag: &str| Language::ALL.into_iter().find(|one| one.tag() == tag);
        let named = match segments.as_slice() {
            [.., tag, _] if language(tag).is_some() => {
                language(tag).map(|language| (language, PageKind::Folder))
            }
            [.., tag, EMBED, _] => language(tag).map(|language| (language, PageKind::Embed)),
            [.., tag, preset, _] => {
                language(tag).zip(Preset::from_key(preset).map(PageKind::Preset))
            }
            _ => None,
        };
        let file = || {
            let file = segments.last()?.strip_prefix("explorer-")?;
            let language = language(file.strip_suffix(".html")?)?;
            Some((language, PageKind::File))
        };
        let (language, kind) = named.or_else(file).unwrap_or_else(|| {
            let preferred = preferred.iter().find_map(|tag| Language::from_tag(tag));
            (preferred.unwrap_or(Language::English), PageKind::Root)
        });
        Self { language, kind }
    }

    /// The page's path, from the top of the site.
    pub fn path(self) -> String {
        let language = self.language.tag();
        match self.kind {
            PageKind::Root => String::new(),
            PageKind::Folder => format!("{language}/"),
            PageKind::Preset(preset) => format!("{language}/{}/", preset.key()),
            PageKind::Embed => format!("{language}/{EMBED}/"),
            PageKind::File => format!("explorer-{language}.html"),
        }
    }

    /// The way from the page to the top of the site.
    pub const fn up(self) -> &'static str {
        match self.kind {
            PageKind::Root | PageKind::File => "./",
            PageKind::Folder => "../",
            PageKind::Preset(_) | PageKind::Embed => "../../",
        }
    }

    /// The same page in a language, seen from this one.
    pub fn sibling(self, language: Language) -> String {
        let kind = match self.kind {
            PageKind::Root => PageKind::Folder,
            kind => kind,
        };
        format!("{}{}", self.up(), Self { language, kind }.path())
    }

    /// The claim that the page opens when its address names no scenario.
    pub fn preset(self) -> Preset {
        match self.kind {
            PageKind::Preset(preset) => preset,
            _ => Preset::default(),
        }
    }

    /// The query that the page opens, when its address has this one: a preset's own page needs not
    /// name the preset.
    pub fn query(self, address: &str) -> String {
        let query = address.strip_prefix('?').unwrap_or(address);
        match self.kind {
            PageKind::Preset(preset) if !query.split('&').any(|pair| pair.starts_with("p=")) => {
                let join = if query.is_empty() { "" } else { "&" };
                format!("p={}{join}{query}", preset.key())
            }
            _ => query.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, French};
    use Preset::Bought2023;

    #[test]
    fn the_path_names_the_page_and_else_the_reader_names_the_language() {
        let french = vec!["fr-CA".to_owned(), "en".to_owned()];
        let german = vec!["de".to_owned()];
        let table = [
            ("/fr/", &german, French, PageKind::Folder),
            ("/en/index.html", &french, English, PageKind::Folder),
            ("/some/where/fr/", &german, French, PageKind::Folder),
            ("/", &french, French, PageKind::Root),
            ("/", &german, English, PageKind::Root),
            ("", &german, English, PageKind::Root),
            ("/frames/", &french, French, PageKind::Root),
            (
                "/fr/bought-2023/",
                &german,
                French,
                PageKind::Preset(Bought2023),
            ),
            ("/fr/bought-1923/", &german, English, PageKind::Root),
            ("/a/en/embed/index.html", &french, English, PageKind::Embed),
            ("/home/me/explorer-fr.html", &german, French, PageKind::File),
            ("/fr/en/", &german, English, PageKind::Folder),
        ];
        for (path, preferred, language, kind) in table {
            let place = Place { language, kind };
            assert_eq!(Place::of(path, preferred), place, "{path}");
        }
    }

    #[test]
    fn every_page_finds_itself_and_its_sibling() {
        let kinds = [
            PageKind::Folder,
            PageKind::Preset(Bought2023),
            PageKind::Embed,
            PageKind::File,
        ];
        for kind in kinds {
            for language in Language::ALL {
                let place = Place { language, kind };
                assert_eq!(Place::of(&place.path(), &[]), place);
            }
        }
        let at = |path| Place::of(path, &[]).sibling(French);
        assert_eq!(at("en/"), "../fr/");
        assert_eq!(at(""), "./fr/");
        assert_eq!(at("en/bought-2023/"), "../../fr/bought-2023/");
        assert_eq!(at("explorer-en.html"), "./explorer-fr.html");
    }

    #[test]
    fn a_presets_page_opens_its_preset_unless_the_address_says_otherwise() {
        let place = Place::of("/en/bought-2023/", &[]);
        assert_eq!(place.query(""), "p=bought-2023");
        assert_eq!(place.query("?price=1"), "p=bought-2023&price=1");
        assert_eq!(place.query("?v=1&p=announced"), "v=1&p=announced");
        assert_eq!(Place::of("/en/", &[]).query("?price=1"), "price=1");
    }
}

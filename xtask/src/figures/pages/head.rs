//! What machines read of a page: its address, its other languages, its card, what it is.

use explorer::{
    language::{Language, Message},
    page::{PageKind, Place},
};
use serde_json::json;

use super::{
    escape::{escape, script_data},
    words,
};

/// Where the site will stand, if that is known: an address with a slash at its end.
#[derive(Clone, Debug, Default)]
pub(crate) struct Site(Option<String>);

impl Site {
    /// Reads an address.
    ///
    /// # Errors
    /// Where it is none that a site can stand at.
    pub(crate) fn read(address: &str) -> Result<Self, String> {
        let host = address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"))
            .unwrap_or_default();
        let plain = address
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._~:/%".contains(&byte));
        if host.is_empty() || host.starts_with('/') || !plain {
            return Err(format!(
                "{address} is no address of a site: write it as https://example.org/folder/"
            ));
        }
        Ok(Self(Some(format!("{}/", address.trim_end_matches('/')))))
    }

    /// The scheme and the host of the site's address, where that is known.
    pub(crate) fn origin(&self) -> Option<&str> {
        let address = self.0.as_deref()?;
        let (scheme, rest) = address.split_once("://")?;
        let host = rest.find('/').unwrap_or(rest.len());
        address.get(..scheme.len() + 3 + host)
    }

    /// The address of a path of the site, where the site's own is known.
    pub(crate) fn whole(&self, path: &str) -> Option<String> {
        self.0.as_ref().map(|site| format!("{site}{path}"))
    }

    /// The address of a path of the site: whole, or seen from a page.
    pub(crate) fn from(&self, place: Place, path: &str) -> String {
        self.whole(path)
            .unwrap_or_else(|| format!("{}{path}", place.up()))
    }
}

/// The page that says the same, of which search engines keep one.
fn canonical(place: Place) -> Place {
    let kind = match place.kind {
        PageKind::Preset(preset) if preset != explorer::scenario::Preset::default() => place.kind,
        _ => PageKind::Folder,
    };
    Place { kind, ..place }
}

/// The lines of a page's head that depend on the page; `card` is the path of its picture.
/// Where its answer to content systems stands, `oembed`, is said where there is one.
pub(crate) fn head(place: Place, site: &Site, card: &str, oembed: Option<&str>) -> String {
    let canonical = canonical(place);
    let mut lines = Vec::new();
    if let Some(address) = site.whole(&canonical.path()) {
        lines.push(format!("<link rel=\"canonical\" href=\"{address}\">"));
        lines.push(meta("property", "og:url", &address));
    }
    if place.kind == PageKind::Embed {
        lines.push(meta("name", "robots", "noindex"));
    } else {
        lines.extend(alternates(place, canonical, site));
    }
    if let Some(answer) = oembed.and_then(|path| site.whole(path)) {
        lines.push(format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{answer}\" title=\"{}\">",
            escape(&words::title(place))
        ));
    }
    lines.extend(cards(place, site, card));
    lines.push(about(place, canonical, site));
    lines.join("\n    ")
}

fn meta(kind: &str, name: &str, content: &str) -> String {
    format!("<meta {kind}=\"{name}\" content=\"{}\">", escape(content))
}

/// The same page in each language; for readers of others, the top of the site.
fn alternates(place: Place, canonical: Place, site: &Site) -> Vec<String> {
    let line = |tag: &str, path: &str| {
        let address = site.from(place, path);
        format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">")
    };
    let mut lines: Vec<String> = Language::ALL
        .into_iter()
        .map(|language| {
            line(
                language.tag(),
                &Place {
                    language,
                    ..canonical
                }
                .path(),
            )
        })
        .collect();
    if canonical.kind == PageKind::Folder {
        lines.push(line("x-default", ""));
    }
    lines
}

fn cards(place: Place, site: &Site, card: &str) -> Vec<String> {
    let title = words::title(place);
    let locale = match place.language {
        Language::English => "en_US",
        Language::French => "fr_FR",
    };
    let property = |name: &str, content: &str| meta("property", name, content);
    vec![
        property("og:type", "website"),
        property("og:site_name", Message::Name.text(place.language)),
        property("og:locale", locale),
        property("og:title", &title),
        property("og:description", words::description(place)),
        property("og:image", &site.from(place, card)),
        property("og:image:width", "1200"),
        property("og:image:height", "630"),
        property("og:image:alt", &words::card_alternative(place)),
        meta("name", "twitter:card", "summary_large_image"),
    ]
}

/// What the page is, in the vocabulary of schema.org.
fn about(place: Place, canonical: Place, site: &Site) -> String {
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "WebApplication",
        "name": Message::Name.text(place.language),
        "headline": words::title(place),
        "description": words::description(place),
        "inLanguage": place.language.tag(),
        "applicationCategory": "EducationalApplication",
        "operatingSystem": "Any",
        "isAccessibleForFree": true,
        "license": "https://opensource.org/license/mit",
    });
    if let (Some(data), Some(address)) = (data.as_object_mut(), site.whole(&canonical.path())) {
        data.insert("url".into(), address.into());
    }
    format!(
        "<script type=\"application/ld+json\">{}</script>",
        script_data(&data)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_a_plain_address() {
        let at = |address| Site::read(address).ok().and_then(|site| site.whole("fr/"));
        assert_eq!(
            at("https://example.org/a").as_deref(),
            Some("https://example.org/a/fr/")
        );
        assert_eq!(
            at("http://127.0.0.1:8080/").as_deref(),
            Some("http://127.0.0.1:8080/fr/")
        );
        for bad in [
            "",
            "example.org",
            "ftp://a/",
            "https://",
            "https:///a",
            "https://a/\"b",
        ] {
            assert_eq!(at(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_page_names_its_twin_and_one_address() -> Result<(), String> {
        let site = Site::read("https://example.org/")?;
        let head = |path| {
            head(
                Place::of(path, &[]),
                &site,
                "cards/a.png",
                Some("oembed/a.json"),
            )
        };
        let preset = head("/fr/bought-2023/");
        for line in [
            "<link rel=\"canonical\" href=\"https://example.org/fr/bought-2023/\">",
            "hreflang=\"en\" href=\"https://example.org/en/bought-2023/\"",
            "content=\"https://example.org/cards/a.png\"",
            "content=\"fr_FR\"",
            "type=\"application/json+oembed\" href=\"https://example.org/oembed/a.json\"",
        ] {
            assert!(preset.contains(line), "{line}: {preset}");
        }
        for twice in ["", "/fr/announced/", "/en/embed/"] {
            let language = Place::of(twice, &[]).language.tag();
            let canonical = format!("\"canonical\" href=\"https://example.org/{language}/\"");
            assert!(head(twice).contains(&canonical), "{twice}");
        }
        assert!(head("/en/embed/").contains("noindex"));
        Ok(())
    }

    #[test]
    fn where_the_site_stands_nowhere_yet_addresses_are_relative() {
        let place = Place::of("/fr/bought-2023/", &[]);
        let head = head(place, &Site::default(), "cards/a.png", None);
        assert!(
            !head.contains("canonical") && !head.contains("og:url"),
            "{head}"
        );
        assert!(head.contains("hreflang=\"en\" href=\"../../en/bought-2023/\""));
        assert!(head.contains("content=\"../../cards/a.png\""));
    }
}

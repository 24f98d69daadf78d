//! What an SVG says of itself beside its picture: title, description, and the scenario's link.
//!
//! It must not know what is drawn, nor how.

use std::borrow::Cow;

/// What the element that holds the link is called.
const OPEN: &str = "<metadata id=\"scenario\">";
const CLOSE: &str = "</metadata";

/// An SVG with a title, a description and a scenario's link in it, as its first elements.
pub(super) fn with_words(svg: &str, title: &str, description: &str, link: &str) -> String {
    // The root's opening tag holds no text of ours, so its end is the first one.
    let (root, rest) = svg.split_once('>').unwrap_or((svg, ""));
    [
        root,
        ">\n<title>",
        &escaped(title),
        "</title>\n<desc>",
        &escaped(description),
        "</desc>\n",
        OPEN,
        &escaped(link),
        CLOSE,
        ">",
        rest,
    ]
    .concat()
}

/// The link that [`with_words`] put into an SVG; none where there is none.
pub(super) fn link(file: &[u8]) -> Option<String> {
    let file = String::from_utf8_lossy(file);
    let (_, after) = file.split_once(OPEN)?;
    let (link, _) = after.split_once(CLOSE)?;
    Some(plain(link))
}

/// Whether a file begins like an SVG, whatever declarations stand before it.
pub(super) fn is_svg(file: &[u8]) -> bool {
    let file = String::from_utf8_lossy(file);
    let start = file.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    start.starts_with('<') && start.contains("<svg")
}

/// Text as XML holds it, in elements and in attributes; what XML cannot hold becomes U+FFFD.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => safe.push('\u{fffd}'),
            _ => safe.push(letter),
        }
    }
    safe
}

/// Text as it was before [`escaped`].
fn plain(text: &str) -> String {
    // The ampersand last, or `&amp;lt;` would become a bracket.
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ]
    .into_iter()
    .fold(Cow::Borrowed(text), |text, (entity, letter)| {
        text.replace(entity, letter).into()
    })
    .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SVG: &str = "<svg width=\"1\" xmlns=\"http://www.w3.org/2000/svg\">\n<rect/>\n</svg>\n";

    #[test]
    fn words_stand_before_the_picture() {
        let svg = with_words(SVG, "A < B", "C & D", "https://example.org/?v=1&price=2");
        assert_eq!(
            svg,
            "<svg width=\"1\" xmlns=\"http://www.w3.org/2000/svg\">\n<title>A &lt; B</title>\n\
             <desc>C &amp; D</desc>\n\
             <metadata id=\"scenario\">https://example.org/?v=1&amp;price=2</metadata>\n<rect/>\n</svg>\n"
        );
        assert!(is_svg(svg.as_bytes()));
        assert!(is_svg(
            format!("\u{feff}<?xml version=\"1.0\"?>\n{svg}").as_bytes()
        ));
        assert!(!is_svg(b"<html>"));
        assert_eq!(link(SVG.as_bytes()), None);
    }

    #[test]
    fn a_hostile_link_comes_back_as_it_was_and_breaks_nothing() {
        for hostile in [
            "</metadata><script>alert(1)</script>?v=1",
            "?v=1&amp;price=1&lt;",
            "]]><!-- -->?v=1",
            "<metadata id=\"scenario\">?v=1</metadata>",
            "\"'&&&",
        ] {
            let svg = with_words(SVG, hostile, hostile, hostile);
            assert_eq!(link(svg.as_bytes()).as_deref(), Some(hostile));
            assert_eq!(svg.matches("<script").count(), 0);
            assert_eq!(svg.matches("<metadata").count(), 1);
        }
    }

    proptest! {
        #[test]
        fn any_link_comes_back(text in "\\PC{0,80}") {
            let svg = with_words(SVG, &text, &text, &text);
            prop_assert_eq!(link(svg.as_bytes()), Some(text));
        }

        #[test]
        fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            is_svg(&bytes);
            link(&[OPEN.as_bytes(), &bytes].concat());
        }
    }
}

//! The scenario that an exported image carries.
//!
//! Any file may be given: what it is not is said. It must not know how the file came here.

use super::{png, xml};

/// Why a file gives no scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoScenario {
    /// It is neither a PNG nor an SVG.
    OtherFile,
    /// It is an image, but no scenario stands in it: it was not made here, or another program has
    /// thrown out what stood beside the picture.
    NotInIt,
}

/// The query of the link in the first bytes of an image that the explorer made. Our words stand before
/// the picture, so a megabyte is more than enough.
///
/// # Errors
/// Why there is none.
pub fn reopen(file: &[u8]) -> Result<String, NoScenario> {
    let words = if png::is_png(file) {
        png::words(file)
    } else if xml::is_svg(file) {
        xml::link(file)
    } else {
        return Err(NoScenario::OtherFile);
    };
    words
        .as_deref()
        .and_then(query)
        .map(str::to_owned)
        .ok_or(NoScenario::NotInIt)
}

/// The query of a link of ours: every one says which version of the format it is in.
fn query(link: &str) -> Option<&str> {
    let (_, query) = link.split_once('?')?;
    let query = query.split('#').next()?;
    query
        .split('&')
        .any(|pair| pair.starts_with("v="))
        .then_some(query)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_links_of_ours_are_taken() {
        let svg = |link| xml::with_words("<svg>\n</svg>", "", "", link).into_bytes();
        let link = "https://example.org/en/?v=1&d=2026-11&p=announced&price=26268#charts";
        assert_eq!(
            reopen(&svg(link)).as_deref(),
            Ok("v=1&d=2026-11&p=announced&price=26268")
        );
        assert_eq!(
            reopen(&svg("?p=announced&v=1")).as_deref(),
            Ok("p=announced&v=1")
        );
        for other in ["", "v=1", "https://example.org/", "?p=announced", "?#v=1"] {
            assert_eq!(reopen(&svg(other)), Err(NoScenario::NotInIt), "{other}");
        }
        assert_eq!(reopen(b""), Err(NoScenario::OtherFile));
        assert_eq!(reopen(b"%PDF-1.7"), Err(NoScenario::OtherFile));
        assert_eq!(reopen(b"\x89PNG\r\n\x1a\n"), Err(NoScenario::NotInIt));
    }

    proptest! {
        #[test]
        fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            for start in [&b""[..], b"\x89PNG\r\n\x1a\n", b"<svg><metadata id=\"scenario\">"] {
                let _ = reopen(&[start, &bytes].concat());
            }
        }
    }
}

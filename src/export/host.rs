//! Messages between a frame and the page around it, as `static/hosting.md` tells its editors.
//!
//! This module must not know how messages are sent, nor what the page does about them.

use crate::language::Language;
use crate::scenario::link::Theme;

/// How messages name us.
pub const US: &str = "ai-investment-explorer";

/// The longest query that is taken, in bytes.
const LONGEST: usize = 4096;

/// What the page around a frame asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked<'a> {
    /// The scenario of a link, by its query.
    Scenario(&'a str),
    /// The page in a language.
    Language(Language),
    /// Other colours, which the frame's own script paints.
    Theme(Theme),
    /// What is shown now.
    State,
    /// Nothing: it is a message of ours, sent back. An answer could go round for ever.
    Nothing,
}

/// What messages to the page around a frame are about.
const OURS: [&str; 5] = ["ready", "change", "height", "share", "error"];

/// What a message asks for; none where it is not understood.
pub fn asked<'a>(kind: &str, value: Option<&'a str>) -> Option<Asked<'a>> {
    Some(match kind {
        "set" => Asked::Scenario(value.filter(|query| query.len() <= LONGEST)?),
        "lang" => Asked::Language(
            Language::ALL
                .into_iter()
                .find(|language| value == Some(language.tag()))?,
        ),
        "theme" => Asked::Theme(Theme::from_key(value?)?),
        "get" => Asked::State,
        _ if OURS.contains(&kind) => Asked::Nothing,
        _ => return None,
    })
}

/// A message to the page around the frame, in JSON; `data` is the inside of an object.
pub fn message(kind: &str, data: &str) -> String {
    [
        "{\"source\":\"",
        US,
        "\",\"v\":1,\"type\":\"",
        kind,
        "\",\"data\":{",
        data,
        "}}",
    ]
    .concat()
}

/// What a message says of a scenario: the query of its link, which holds nothing that JSON escapes, and
/// its total in dollars, where there is one.
pub fn state(query: &str, total: Option<f64>) -> String {
    // A number that JSON can write, or none.
    let total = total.filter(|total| total.is_finite());
    let total = total.map_or_else(|| "null".to_owned(), |total| total.to_string());
    ["\"link\":\"", query, "\",\"total\":", &total].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_understood_asks_for_nothing() {
        let long = "a".repeat(LONGEST + 1);
        let table = [
            ("set", Some("price=1"), Some(Asked::Scenario("price=1"))),
            ("set", Some(""), Some(Asked::Scenario(""))),
            // No text at all is no wish for the page's own preset.
            ("set", None, None),
            ("set", Some(long.as_str()), None),
            ("lang", Some("fr"), Some(Asked::Language(Language::French))),
            ("lang", Some("de"), None),
            ("lang", None, None),
            ("theme", Some("dark"), Some(Asked::Theme(Theme::Dark))),
            ("theme", Some("pink"), None),
            ("get", None, Some(Asked::State)),
            ("get", Some("x"), Some(Asked::State)),
            ("undo", None, None),
            ("error", None, Some(Asked::Nothing)),
            ("", Some("price=1"), None),
        ];
        for (kind, value, expected) in table {
            assert_eq!(asked(kind, value), expected, "{kind} {value:?}");
        }
    }

    #[test]
    fn what_is_said_is_json() {
        let table = [
            (Some(3.5e10), "35000000000"),
            (Some(f64::NAN), "null"),
            (None, "null"),
        ];
        for (total, written) in table {
            let message = message("change", &state("v=1&p=announced", total));
            assert_eq!(
                message,
                format!(
                    "{{\"source\":\"ai-investment-explorer\",\"v\":1,\"type\":\"change\",\"data\":\
                     {{\"link\":\"v=1&p=announced\",\"total\":{written}}}}}"
                )
            );
            assert!(serde_json::from_str::<serde_json::Value>(&message).is_ok());
        }
    }
}

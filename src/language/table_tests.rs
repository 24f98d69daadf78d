//! What every table of texts keeps to.

use super::{
    ChartText, ClaimText, CompareText, ControlText, EditorText, EmbedText, ExplainText, Label,
    LinkText, Message, MoneyText, Piece, PressText, RestText, ShareText, SiteText, Term, pieces,
};

/// A text: its name, in English, in French.
type Row = (&'static str, &'static str, &'static str);

/// Every table: its name, and its texts.
const TABLES: &[(&str, &[Row])] = &[
    ("ChartText", ChartText::ALL),
    ("ClaimText", ClaimText::ALL),
    ("CompareText", CompareText::ALL),
    ("ControlText", ControlText::ALL),
    ("EditorText", EditorText::ALL),
    ("EmbedText", EmbedText::ALL),
    ("ExplainText", ExplainText::ALL),
    ("Label", Label::ALL),
    ("LinkText", LinkText::ALL),
    ("Message", Message::ALL),
    ("MoneyText", MoneyText::ALL),
    ("PressText", PressText::ALL),
    ("RestText", RestText::ALL),
    ("ShareText", ShareText::ALL),
    ("SiteText", SiteText::ALL),
    ("Term", Term::ALL),
];

/// Every text with where it stands.
fn texts() -> impl Iterator<Item = (String, &'static str, &'static str)> {
    TABLES.iter().flat_map(|(table, texts)| {
        texts
            .iter()
            .map(move |(name, english, french)| (format!("{table}::{name}"), *english, *french))
    })
}

fn slots(text: &str) -> Vec<&str> {
    let mut slots: Vec<_> = pieces(text)
        .filter_map(|piece| match piece {
            Piece::Slot(name) => Some(name),
            Piece::Text(_) => None,
        })
        .collect();
    slots.sort_unstable();
    slots
}

#[test]
fn both_languages_say_something_and_leave_the_same_slots() {
    for (name, english, french) in texts() {
        assert!(!english.trim().is_empty(), "{name} in English");
        assert!(!french.trim().is_empty(), "{name} in French");
        assert_eq!(slots(english), slots(french), "{name}");
    }
}

#[test]
fn french_is_set_as_french_newspapers_set_it() {
    // The link to the other language is in the other language.
    for (name, _, text) in texts().filter(|(name, ..)| name != "Message::OtherLanguage") {
        for wrong in [
            " :", " ;", " !", " ?", "« ", " »", "'", "\"", "billion", "Bn", "8 bits", "16 bits",
        ] {
            assert!(!text.contains(wrong), "{name} has {wrong:?}: {text}");
        }
    }
}

#[test]
fn french_names_no_magnitude_that_means_another_one_in_english() {
    for (name, _, text) in texts() {
        // There, B is a scenario.
        let named = if name.starts_with("CompareText::") {
            "B"
        } else {
            ""
        };
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            if word == named {
                continue;
            }
            assert!(
                !["B", "Bn", "T", "bn", "tn", "trillion", "trillions"].contains(&word),
                "{name}: {text}"
            );
        }
    }
}

#[test]
fn english_uses_its_own_quotes() {
    for (name, text, _) in texts() {
        for wrong in ["«", "»", "'", "\"", " :", " ;"] {
            assert!(!text.contains(wrong), "{name} has {wrong:?}: {text}");
        }
    }
}

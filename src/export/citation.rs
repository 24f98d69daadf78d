//! How to cite a scenario: in a line, in full, and for bibliographies.
//!
//! It must not know where the words go.

use super::Edition;
use crate::language::{Message, PressText, fill};
use std::fmt::Write;

/// A line, for a caption or between brackets.
pub fn short(edition: &Edition) -> String {
    let slots = [
        ("name", edition.name()),
        ("scenario", &scenario(edition)),
        ("date", &edition.date()),
    ];
    fill(edition.voice.say(PressText::Short), &slots)
}

/// Everything that it takes to find the scenario again, and what it rests on.
pub fn full(edition: &Edition) -> String {
    let slots = [
        ("name", edition.name()),
        ("title", edition.voice.say(Message::Title)),
        ("scenario", &scenario(edition)),
        ("edition", &edition.edition()),
        ("sources", &edition.listed(&edition.sources().0)),
        ("date", &edition.date()),
        ("link", &edition.link()),
    ];
    fill(edition.voice.say(PressText::Full), &slots)
}

/// An entry of a bibliography. `url` and `urldate` are as biblatex has them; older styles leave them
/// out and still show the note.
pub fn bibtex(edition: &Edition) -> String {
    let year = edition.day.split('-').next().unwrap_or_default();
    let note = [scenario(edition), edition.edition()].join(", ");
    let fields = [
        ("author", ["{", &tex(edition.name()), "}"].concat()),
        (
            "title",
            ["{", &tex(edition.voice.say(Message::Title)), "}"].concat(),
        ),
        ("year", tex(year)),
        ("version", tex(Edition::VERSION)),
        ("note", tex(&note)),
        ("url", address(&edition.link())),
        ("urldate", tex(edition.day)),
    ];
    let mut entry = format!("@misc{{{},\n", edition.file("scenario"));
    for (name, value) in fields {
        // Writing to a string never fails.
        let _ = writeln!(entry, "  {name} = {{{value}}},");
    }
    entry + "}\n"
}

fn scenario(edition: &Edition) -> String {
    let text = if edition.is_changed() {
        PressText::ScenarioChanged
    } else {
        PressText::Scenario
    };
    fill(edition.voice.say(text), &[("preset", edition.preset())])
}

/// Text as TeX prints it.
fn tex(text: &str) -> String {
    let mut safe = String::new();
    for letter in text.chars() {
        match letter {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => safe.extend(['\\', letter]),
            '~' => safe.push_str("\\textasciitilde{}"),
            '^' => safe.push_str("\\textasciicircum{}"),
            '\\' => safe.push_str("\\textbackslash{}"),
            // A space that must not break, and a narrow one, are marks of their own in TeX.
            '\u{a0}' => safe.push('~'),
            '\u{202f}' => safe.push_str("\\,"),
            _ => safe.push(letter),
        }
    }
    safe
}

/// A link inside an entry, where only what would end the field must not stand.
fn address(link: &str) -> String {
    link.replace('\\', "%5C")
        .replace('{', "%7B")
        .replace('}', "%7D")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tex_prints_what_it_would_take_for_a_command() {
        assert_eq!(
            tex("50 % of $1 & #2_{a}~b^c\\d « x\u{a0}»\u{202f}!"),
            "50 \\% of \\$1 \\& \\#2\\_\\{a\\}\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d « x~»\\,!"
        );
        assert_eq!(address("a{b}\\c%20&d"), "a%7Bb%7D%5Cc%20&d");
    }
}

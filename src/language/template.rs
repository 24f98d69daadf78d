//! Sentences with slots: `Meta buys {fleet} H100s`.
//!
//! This module must not know what fills a slot: text here, elements on the page.

/// A part of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words as they stand.
    Text(&'a str),
    /// The name of what goes here.
    Slot(&'a str),
}

/// Takes a sentence apart at its braces. A brace that is never closed is text.
pub fn pieces(sentence: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = sentence;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((slot, after)) = rest
            .strip_prefix('{')
            .and_then(|inside| inside.split_once('}'))
        {
            rest = after;
            return Some(Piece::Slot(slot));
        }
        // A leading brace is text here, so the next one is looked for behind it.
        let end = rest
            .char_indices()
            .skip(1)
            .find(|(_, c)| *c == '{')
            .map_or(rest.len(), |(at, _)| at);
        let (text, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        rest = after;
        Some(Piece::Text(text))
    })
}

/// A sentence with its slots filled by text. A slot that nothing fills keeps its name, which a test
/// of the page would show.
pub fn fill(sentence: &str, slots: &[(&str, &str)]) -> String {
    pieces(sentence)
        .map(|piece| match piece {
            Piece::Text(text) => text,
            Piece::Slot(name) => slots
                .iter()
                .find(|(slot, _)| *slot == name)
                .map_or(name, |(_, text)| text),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sentences_come_apart_at_their_braces() {
        let parts: Vec<_> = pieces("Meta buys {fleet} at {price}.").collect();
        assert_eq!(
            parts,
            [
                Piece::Text("Meta buys "),
                Piece::Slot("fleet"),
                Piece::Text(" at "),
                Piece::Slot("price"),
                Piece::Text("."),
            ]
        );
    }

    #[test]
    fn slots_are_filled_by_name() {
        let filled = fill("{a} and {b}, {a}", &[("b", "two"), ("a", "one")]);
        assert_eq!(filled, "one and two, one");
    }

    proptest! {
        #[test]
        fn any_text_comes_apart_and_together_again(text in ".*") {
            let together: String = pieces(&text)
                .map(|piece| match piece {
                    Piece::Text(text) => text.to_owned(),
                    Piece::Slot(name) => format!("{{{name}}}"),
                })
                .collect();
            prop_assert_eq!(together, text);
        }
    }
}

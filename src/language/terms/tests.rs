use super::*;
use crate::language::{Piece, pieces};

fn slots(term: Term, language: Language) -> Vec<&'static str> {
    let slot = |piece| match piece {
        Piece::Slot(name) => Some(name),
        Piece::Text(_) => None,
    };
    pieces(term.text(language)).filter_map(slot).collect()
}

#[test]
fn both_languages_say_something_and_leave_the_same_slots() {
    for &term in Term::ALL {
        for language in Language::ALL {
            assert!(!term.text(language).trim().is_empty(), "{term:?}");
        }
        assert_eq!(
            slots(term, Language::English),
            slots(term, Language::French),
            "{term:?}"
        );
    }
}

#[test]
fn french_is_set_as_french_newspapers_set_it() {
    for &term in Term::ALL {
        let text = term.text(Language::French);
        for wrong in [
            " :", " ;", " !", " ?", "« ", " »", "'", "\"", "billion", "Bn", "8 bits", "16 bits",
        ] {
            assert!(!text.contains(wrong), "{term:?} has {wrong:?}: {text}");
        }
    }
}

#[test]
fn english_uses_its_own_quotes() {
    for &term in Term::ALL {
        let text = term.text(Language::English);
        for wrong in ["«", "»", "'", "\"", " :", " ;"] {
            assert!(!text.contains(wrong), "{term:?} has {wrong:?}: {text}");
        }
    }
}

#[test]
fn names_lose_their_capital_inside_a_sentence_but_not_their_initials() {
    for (alone, inside) in [
        ("Unit price of an H100", "unit price of an H100"),
        ("Électricité annuelle", "électricité annuelle"),
        ("À la hausse", "à la hausse"),
        ("H100s of Meta", "H100s of Meta"),
        ("PUE of Meta", "PUE of Meta"),
        ("GPU d’un entraînement", "GPU d’un entraînement"),
        ("8-bit speed", "8-bit speed"),
        ("Rest of the server, per GPU", "rest of the server per GPU"),
        ("", ""),
    ] {
        assert_eq!(in_a_sentence(alone), inside);
    }
}

#[test]
fn names_that_begin_with_a_vowel_are_elided_in_french_alone() {
    for (text, french) in [
        ("H100 de Amazon", "H100 d’Amazon"),
        ("H100 de Meta", "H100 de Meta"),
    ] {
        assert_eq!(elided(text, Language::French), french);
        assert_eq!(elided(text, Language::English), text);
    }
}

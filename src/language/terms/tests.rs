use super::*;

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

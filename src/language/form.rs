//! A number put in order with the words around it, for the eye and for a voice.
//!
//! It must not know how numbers are rounded or which magnitude they take: `numbers` decides.

use super::Language;
use super::decimal::Decimal;
use super::wording::{Magnitude, Scale, Wording};

/// The space that separates thousands in French (U+202F, narrow and unbreakable).
const NARROW: &str = "\u{202f}";
/// The space between a number and its unit (U+00A0, unbreakable).
const GAP: &str = "\u{a0}";

/// What stands before a number.
#[derive(Clone, Copy)]
pub(super) enum Sign {
    None,
    Minus,
    Plus,
}

impl Sign {
    /// The sign of a value shown by itself: only a minus, and none on zero.
    pub(super) fn of(value: f64) -> Self {
        if value < 0.0 { Self::Minus } else { Self::None }
    }
}

/// A number rounded and scaled, ready to be written: what stands in front, its magnitude, and the unit's words.
pub(super) struct Form<'a> {
    front: Decimal,
    /// The power of ten written out, as in 3.8 × 10²⁵.
    power: Option<i32>,
    magnitude: Option<Magnitude>,
    wording: &'a Wording,
    language: Language,
}

impl<'a> Form<'a> {
    pub(super) fn new(
        size: &Decimal,
        magnitude: Option<Magnitude>,
        by_power: bool,
        wording: &'a Wording,
        language: Language,
    ) -> Self {
        let power = by_power.then(|| size.leading());
        let front = size.shifted(-power.unwrap_or(0));
        Self {
            front,
            power,
            magnitude,
            wording,
            language,
        }
    }

    fn is_plural(&self) -> bool {
        match self.language {
            _ if self.power.is_some() => true,
            Language::English => !self.front.is_one(),
            Language::French => !self.front.is_below_two(),
        }
    }

    fn number(&self, french_group: &str) -> String {
        let is_bare_money = matches!(self.wording.scale, Scale::Money)
            && self.magnitude.is_none()
            && self.power.is_none();
        let least = if is_bare_money && self.front.has_fraction() {
            2
        } else {
            0
        };
        match self.language {
            Language::English => self.front.text(",", '.', least),
            Language::French => self.front.text(french_group, ',', least),
        }
    }

    fn choose(&self, [one, many]: [&'static str; 2]) -> &'static str {
        if self.is_plural() { many } else { one }
    }

    /// The number, its magnitude as a word when it has one, and a noun: "1,5 milliard de dollars".
    fn counted(&self, number: &str, gap: &str, nouns: [&'static str; 2]) -> String {
        let mut text = number.to_owned();
        let Some(named) = self.magnitude else {
            let noun = self.choose(nouns);
            if !noun.is_empty() {
                text.push_str(gap);
                text.push_str(noun);
            }
            return text;
        };
        text.push_str(gap);
        text.push_str(self.choose([named.one, named.many]));
        let [_, noun] = nouns;
        if !noun.is_empty() {
            text.push_str(match self.language {
                Language::English => " ",
                // Every noun of ours that starts with an h has a silent one.
                Language::French if noun.starts_with(['a', 'e', 'é', 'h', 'o']) => " d’",
                Language::French => " de ",
            });
            text.push_str(noun);
        }
        text
    }

    /// For the eye.
    pub(super) fn seen(&self, sign: Sign) -> String {
        let mut number = self.number(NARROW);
        if let Some(power) = self.power {
            number.push_str("\u{a0}×\u{a0}10");
            number.extend(power.to_string().chars().map(superscript));
        }
        let sign = match sign {
            Sign::None => "",
            Sign::Minus => "−",
            Sign::Plus => "+",
        };
        let symbol = self.magnitude.map_or("", |named| named.seen);
        let words = self.choose(self.wording.seen);
        let mark = self.wording.mark;
        let body = match (self.wording.scale, self.language) {
            (Scale::Money, Language::English) if symbol.is_empty() => [mark, &number].concat(),
            (Scale::Money, Language::English) => [mark, &number, GAP, symbol].concat(),
            (Scale::Money, Language::French) => [&number, GAP, symbol, mark].concat(),
            (Scale::Count | Scale::Powers, _) => self.counted(&number, GAP, self.wording.seen),
            (Scale::Metric { .. } | Scale::Tonnes, _) => [&number, GAP, symbol, words].concat(),
            // The percent sign hugs its number in English, not in French: the tables hold the space.
            (Scale::Percent, _) => [&number, words].concat(),
            (Scale::Plain, _) if words.is_empty() => number,
            (Scale::Plain, _) => [&number, GAP, words].concat(),
        };
        [sign, &body, self.wording.seen_tail].concat()
    }

    /// For a sentence that is read: money in words, all else as it is seen.
    pub(super) fn written(&self, sign: Sign) -> String {
        let body = match (self.wording.scale, self.language, self.magnitude) {
            (Scale::Money, ..) if self.power.is_some() => return self.seen(sign),
            (Scale::Money, Language::French, _) => {
                let words = self.counted(&self.number(NARROW), GAP, self.wording.spoken);
                words + self.wording.spoken_tail
            }
            (Scale::Money, Language::English, Some(named)) => {
                let number = self.number("");
                let words = [self.wording.mark, &number, GAP, named.one];
                words.concat() + self.wording.seen_tail
            }
            _ => return self.seen(sign),
        };
        match sign {
            Sign::None => body,
            Sign::Minus => ["−", &body].concat(),
            Sign::Plus => ["+", &body].concat(),
        }
    }

    /// For a voice.
    pub(super) fn spoken(&self, sign: Sign) -> String {
        let mut number = self.number("");
        if let Some(power) = self.power {
            number.push_str(match (self.language, power < 0) {
                (Language::English, false) => " times 10 to the ",
                (Language::English, true) => " times 10 to the minus ",
                (Language::French, false) => " fois 10 puissance ",
                (Language::French, true) => " fois 10 puissance moins ",
            });
            number.push_str(&power.unsigned_abs().to_string());
        }
        let sign = match (sign, self.language) {
            (Sign::None, _) => "",
            (Sign::Minus, Language::English) => "minus ",
            (Sign::Minus, Language::French) => "moins ",
            (Sign::Plus, _) => "plus ",
        };
        let body = match (self.wording.scale, self.magnitude) {
            (Scale::Metric { .. }, Some(named)) => {
                [&number, " ", named.one, self.choose(self.wording.spoken)].concat()
            }
            _ => self.counted(&number, " ", self.wording.spoken),
        };
        [sign, &body, self.wording.spoken_tail].concat()
    }
}

/// A digit or a minus, raised.
fn superscript(letter: char) -> char {
    match letter {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4' => '⁴',
        '5' => '⁵',
        '6' => '⁶',
        '7' => '⁷',
        '8' => '⁸',
        '9' => '⁹',
        '-' => '⁻',
        _ => '⁰',
    }
}

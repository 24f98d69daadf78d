//! Digits as people type them: grouped, with a point or a comma, or with a power of ten.
//!
//! It must not know units or words.

use super::nearest::nearest;
use super::{Language, ReadError};

/// Digits without mark, times a power of ten.
pub(super) struct Numeral {
    digits: String,
    exponent: i32,
}

impl Numeral {
    /// Reads digits with their groups and decimal mark.
    pub(super) fn of(token: &str, language: Language) -> Result<Self, ReadError> {
        let dots = token.matches('.').count();
        let commas = token.matches(',').count();
        let mark = match (dots, commas) {
            (1, 0) => Some('.'),
            (0, 1) if language == Language::English && is_thousands(token) => None,
            (0, 1) => Some(','),
            (_, 0) | (0, _) => None,
            // Both: the last one is the mark, and the other separates groups.
            _ if token.rfind('.') > token.rfind(',') => Some('.'),
            _ => Some(','),
        };
        let (whole, fraction) = mark
            .and_then(|mark| token.split_once(mark))
            .unwrap_or((token, ""));
        if fraction.contains([' ', '\'']) {
            return Err(ReadError::SeveralNumbers);
        }
        let mut digits = ungrouped(whole)?;
        if !fraction.bytes().all(|letter| letter.is_ascii_digit()) {
            return Err(ReadError::NotANumber);
        }
        digits.push_str(fraction);
        let decimals = i32::try_from(fraction.len()).map_err(|_| ReadError::NotANumber)?;
        Ok(Self {
            digits,
            exponent: -decimals,
        })
    }

    /// Multiplies by a power of ten.
    pub(super) fn shift(&mut self, power: i32) {
        self.exponent = self.exponent.saturating_add(power);
    }

    /// Takes "e6", "× 10²⁵", "x 10^25", or the power of a bare 10, from the start of `text`.
    pub(super) fn take_power<'a>(&mut self, text: &'a str) -> &'a str {
        let times = text.trim_start().strip_prefix(['×', 'x', '*', '·']);
        if let Some(rest) = text
            .strip_prefix('e')
            .and_then(|rest| self.take_exponent(rest))
        {
            return rest;
        }
        let ten = times.and_then(|rest| rest.trim_start().strip_prefix("10"));
        if let Some(rest) = ten.and_then(|rest| self.take_raised(rest)) {
            return rest;
        }
        if self.digits == "10"
            && self.exponent == 0
            && let Some(rest) = self.take_raised(text)
        {
            "1".clone_into(&mut self.digits);
            return rest;
        }
        text
    }

    fn take_raised<'a>(&mut self, text: &'a str) -> Option<&'a str> {
        if let Some(rest) = text.strip_prefix('^') {
            return self.take_exponent(rest);
        }
        let rest = text.trim_start_matches(|letter| lowered(letter).is_some());
        let raised: String = text
            .strip_suffix(rest)?
            .chars()
            .filter_map(lowered)
            .collect();
        self.take_exponent(&raised)?.is_empty().then_some(rest)
    }

    /// Takes a signed whole number from the start of `text` as a power of ten.
    fn take_exponent<'a>(&mut self, text: &'a str) -> Option<&'a str> {
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let rest = unsigned.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let digits = unsigned
            .strip_suffix(rest)
            .filter(|digits| !digits.is_empty())?;
        // Far beyond any double either way; what it does is told by the value.
        let power = digits.parse::<i32>().unwrap_or(1_000_000);
        let power = if text.starts_with('-') { -power } else { power };
        self.shift(power);
        Some(rest)
    }

    /// The nearest double.
    pub(super) fn value(&self) -> Result<f64, ReadError> {
        let text = [&self.digits, "e", &self.exponent.to_string()].concat();
        let value = nearest(&text).ok_or(ReadError::NotANumber)?;
        if value.is_finite() {
            Ok(value)
        } else {
            Err(ReadError::TooLarge)
        }
    }
}

/// Whether an English comma separates thousands: "30,000", but neither "1,5" nor "0,081".
fn is_thousands(token: &str) -> bool {
    token.split_once(',').is_some_and(|(whole, rest)| {
        (1..=3).contains(&whole.len())
            && !whole.starts_with('0')
            && rest.len() == 3
            && !rest.contains([' ', '\''])
    })
}

/// The digits of a whole number, its groups of three (of one separator) put together.
fn ungrouped(whole: &str) -> Result<String, ReadError> {
    let Some(separator) = whole.chars().find(|letter| !letter.is_ascii_digit()) else {
        return Ok(whole.to_owned());
    };
    let error = if separator == ' ' {
        ReadError::SeveralNumbers
    } else {
        ReadError::NotANumber
    };
    let mut digits = String::new();
    for (place, group) in whole.split(separator).enumerate() {
        let fits = if place == 0 {
            (1..=3).contains(&group.len())
        } else {
            group.len() == 3
        };
        if !fits || !group.bytes().all(|letter| letter.is_ascii_digit()) {
            return Err(error);
        }
        digits.push_str(group);
    }
    Ok(digits)
}

fn lowered(letter: char) -> Option<char> {
    Some(match letter {
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴' => '4',
        '⁵' => '5',
        '⁶' => '6',
        '⁷' => '7',
        '⁸' => '8',
        '⁹' => '9',
        '⁻' => '-',
        '⁺' => '+',
        _ => return None,
    })
}

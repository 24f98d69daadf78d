//! Reading what people type in a number field: total on any text, and exact.
//!
//! The decimal exponent is moved in the text and the number parsed once at the end, so "30.3k" is
//! 30300 and nothing near it. It must not know which values an input allows, nor tell the reader what
//! went wrong: `reading_help` words that.

use super::numeral::Numeral;
use super::vocabulary::{Part, is_some_unit, next};
use super::{Currency, Language, Voice};
use crate::units::Unit;

/// Why a text is not a number of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// There is nothing but spaces.
    Empty,
    /// There is no number, or something unknown beside it.
    NotANumber,
    /// There are several numbers, or groups that are not of three digits.
    SeveralNumbers,
    /// The number is beyond what a double holds.
    TooLarge,
    /// "billion" or "trillion" on a French page, where they are not what they are in English.
    AmbiguousMagnitude,
    /// The number has a unit, and not one of this field.
    WrongUnit,
}

/// No number anyone types is longer, and nothing longer is worth a reader's time.
const LONGEST: usize = 200;

/// The number in a text, in `unit`; a sum is in the voice's own money, and is not converted.
///
/// Both languages take the same words, spaces and apostrophes between groups of three digits, and a
/// point or a comma before decimals. They differ where a text means two things: "30,000" is thirty
/// thousand in English and thirty in French, and "billion" is refused in French. A share without
/// percent sign is a percentage above 1: "75" and "0,75" are the same.
///
/// # Errors
///
/// A [`ReadError`] for anything that is not one finite number with words of this unit.
pub fn read(text: &str, unit: Unit, voice: impl Into<Voice>) -> Result<f64, ReadError> {
    let Voice { language, currency } = voice.into();
    if text.len() > LONGEST * 4 || text.chars().count() > LONGEST {
        return Err(ReadError::NotANumber);
    }
    let mut text = tidy(text);
    if unit.is_money() && currency != Currency::Usd {
        text = dollars_of(&text)?;
    }
    let text = text.trim();
    if text.is_empty() {
        return Err(ReadError::Empty);
    }
    let (before, text) = split_at_number(text).ok_or(ReadError::NotANumber)?;
    let after_number =
        text.trim_start_matches(|letter: char| letter.is_ascii_digit() || " '.,".contains(letter));
    let token = text.strip_suffix(after_number).unwrap_or(text).trim_end();
    let mut number = Numeral::of(token, language)?;
    let text = number.take_power(after_number);

    let before: String = before.chars().filter(|letter| *letter != ' ').collect();
    let after: String = text.chars().filter(|letter| *letter != ' ').collect();
    let (is_negative, has_unit) = sign_and_currency(&before, unit, language)?;
    let (shift, has_unit) = suffix(&after, unit, language, has_unit)?;
    number.shift(shift);
    let mut size = number.value()?;
    if unit == Unit::Share && !has_unit && size > 1.0 {
        number.shift(-2);
        size = number.value()?;
    }
    Ok(if is_negative { -size } else { size })
}

/// One form for each thing that can be typed in several: spaces, minus signs, apostrophes, full-width
/// digits, capitals.
fn tidy(text: &str) -> String {
    let simple = text.chars().map(|letter| match letter {
        '’' | 'ʼ' => '\'',
        '−' | '–' | '‐' | '‑' => '-',
        '₂' => '2',
        'É' => 'é',
        'È' => 'è',
        '０'..='９' => u32::from(letter)
            .checked_sub(u32::from('０'))
            .and_then(|digit| char::from_digit(digit, 10))
            .unwrap_or(letter),
        _ if letter.is_whitespace() => ' ',
        _ => letter.to_ascii_lowercase(),
    });
    let mut tidied = String::with_capacity(text.len());
    for letter in simple {
        if letter != ' ' || !tidied.ends_with(' ') {
            tidied.push(letter);
        }
    }
    tidied
}

/// The text of a sum of euros as one of dollars, whose words are known; dollars themselves are refused.
fn dollars_of(euros: &str) -> Result<String, ReadError> {
    if ["$", "usd", "dollar"]
        .iter()
        .any(|name| euros.contains(name))
    {
        return Err(ReadError::WrongUnit);
    }
    let names = ["euros", "euro", "eur", "€"].into_iter();
    Ok(names.fold(euros.to_owned(), |text, name| text.replace(name, "$")))
}

/// What stands before the first digit (or before the mark of ".5"), and the rest.
fn split_at_number(text: &str) -> Option<(&str, &str)> {
    let digit = text.find(|letter: char| letter.is_ascii_digit())?;
    let (before, _) = text.split_at_checked(digit)?;
    let start = if before.ends_with(['.', ',']) {
        digit - 1
    } else {
        digit
    };
    text.split_at_checked(start)
}

/// What may stand before the digits: a sign and a currency, in either order.
fn sign_and_currency(
    text: &str,
    unit: Unit,
    language: Language,
) -> Result<(bool, bool), ReadError> {
    let sign = |text: &str| text.starts_with(['+', '-']);
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let currency = unsigned.strip_suffix(['+', '-']).unwrap_or(unsigned);
    if sign(text) && currency.len() < unsigned.len() {
        return Err(ReadError::NotANumber);
    }
    let is_negative = text.starts_with('-') || (text.ends_with('-') && !text.is_empty());
    if currency.is_empty() {
        return Ok((is_negative, false));
    }
    match next(currency, unit, language) {
        Some((Part::Unit, 0, "")) if currency.contains('$') || currency == "usd" => {
            Ok((is_negative, true))
        }
        _ if is_some_unit(currency) => Err(ReadError::WrongUnit),
        _ => Err(ReadError::NotANumber),
    }
}

/// The power of ten of what follows the digits, and whether a unit was named.
fn suffix(
    text: &str,
    unit: Unit,
    language: Language,
    has_unit: bool,
) -> Result<(i32, bool), ReadError> {
    let mut known = if has_unit {
        vec![Part::Unit]
    } else {
        Vec::new()
    };
    let mut power = 0;
    let mut rest = text;
    while !rest.is_empty() {
        match next(rest, unit, language) {
            Some((Part::Ambiguous, ..)) => return Err(ReadError::AmbiguousMagnitude),
            Some((part, shift, after)) if part == Part::Link || !known.contains(&part) => {
                known.push(part);
                power += shift;
                rest = after;
            }
            _ if is_some_unit(rest) => return Err(ReadError::WrongUnit),
            _ if rest.contains(|letter: char| letter.is_ascii_digit()) => {
                return Err(ReadError::SeveralNumbers);
            }
            // "H100e" in a field of GPUs begins with a word of the field.
            _ if is_some_unit(text) => return Err(ReadError::WrongUnit),
            _ => return Err(ReadError::NotANumber),
        }
    }
    Ok((power, known.contains(&Part::Unit)))
}

#[cfg(test)]
mod tests;

//! Numbers as a newspaper of the language prints them, and as a voice says them.
//!
//! On the page three significant digits ([`figure`]); in fields, tables and exports all of them
//! ([`exact`]). It must not know what a number means, where it is shown, or how it is typed.
//!
//! House style, beyond the tables of `wording`:
//! - dollars below 1,000 that are not whole have at least two decimals ("2,30 $"), and from 1 to 100
//!   they are rounded to the cent, the step money itself has;
//! - a peak speed for each GPU keeps four digits: it is a published specification, known as 989.4;
//! - numbers that would need ten digits before the mark, or that are below a millionth, are written
//!   with a power of ten;
//! - nothing seen breaks between a number and its unit (U+00A0), in both languages;
//! - nothing spoken is grouped in French, as a voice may read "350 000" as two numbers.

use super::decimal::Decimal;
use super::form::{Form, Sign};
use super::wording::{Scale, Wording, magnitudes, points, prefix, wording};
use super::{Currency, Language, Voice};
use crate::units::Unit;
use serde::Serialize;

/// One number in two strings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    /// For the eye: "10,5 Md$".
    pub seen: String,
    /// For a screen reader: "10,5 milliards de dollars".
    pub spoken: String,
}

/// A number for the page, to three significant digits.
///
/// `value` is in `unit`. What is not finite is a dash, said "not defined".
pub fn figure(value: f64, unit: Unit, voice: impl Into<Voice>) -> Words {
    figure_in(value, unit, voice.into())
}

fn figure_in(value: f64, unit: Unit, voice: Voice) -> Words {
    let (value, language) = (voice.converted(value, unit), voice.language);
    let Some(size) = Decimal::of(value) else {
        return undefined(language);
    };
    let wording = worded(unit, voice);
    words(
        &rounded(&size, digits(unit), &wording, language),
        Sign::of(value),
    )
}

/// What [`figure`] gives, for a sentence that is read: money is "10,5 milliards de dollars" and "$10.5
/// billion" there, all else as it is seen.
pub fn written(value: f64, unit: Unit, voice: impl Into<Voice>) -> String {
    written_in(value, unit, voice.into(), false)
}

/// What [`written`] gives, with all digits, as [`exact`] has them: "26 268 dollars".
pub fn written_exactly(value: f64, unit: Unit, voice: impl Into<Voice>) -> String {
    written_in(value, unit, voice.into(), true)
}

fn written_in(value: f64, unit: Unit, voice: Voice, exactly: bool) -> String {
    let (value, language) = (voice.converted(value, unit), voice.language);
    let Some(size) = Decimal::of(value) else {
        return undefined(language).seen;
    };
    let wording = worded(unit, voice);
    let form = if exactly {
        unrounded(&size, &wording, language)
    } else {
        rounded(&size, digits(unit), &wording, language)
    };
    form.written(Sign::of(value))
}

/// How many significant digits a figure of the page has.
fn digits(unit: Unit) -> usize {
    if unit == Unit::TeraflopsPerGpu { 4 } else { 3 }
}

/// A form for the eye and for a voice.
fn words(form: &Form, sign: Sign) -> Words {
    Words {
        seen: form.seen(sign),
        spoken: form.spoken(sign),
    }
}

/// The words of a unit in a language and a currency.
fn worded(unit: Unit, voice: Voice) -> Wording {
    let wording = wording(unit, voice.language);
    match voice.currency {
        Currency::Eur { .. } if unit.is_money() => wording.in_euros(),
        _ => wording,
    }
}

/// A number with all its digits, in the unit itself: "10 500 000 000 $", "0,0806 $/kWh", "75 %".
///
/// `read` gives back exactly `value` for every finite one. What is not finite is a dash.
pub fn exact(value: f64, unit: Unit, voice: impl Into<Voice>) -> String {
    exactly_in(value, unit, voice.into()).seen
}

/// What [`exact`] gives, in two strings.
pub fn exactly(value: f64, unit: Unit, voice: impl Into<Voice>) -> Words {
    exactly_in(value, unit, voice.into())
}

fn exactly_in(value: f64, unit: Unit, voice: Voice) -> Words {
    let (value, language) = (voice.converted(value, unit), voice.language);
    let Some(size) = Decimal::of(value) else {
        return undefined(language);
    };
    let wording = worded(unit, voice);
    words(&unrounded(&size, &wording, language), Sign::of(value))
}

/// All digits of a number, in the unit itself.
fn unrounded<'a>(size: &Decimal, wording: &'a Wording, language: Language) -> Form<'a> {
    let size = if matches!(wording.scale, Scale::Percent) {
        size.shifted(2)
    } else {
        size.clone()
    };
    let magnitude = match wording.scale {
        Scale::Metric { own, .. } => Some(prefix(own, language)),
        _ => None,
    };
    // Beyond 10^15 a double no longer holds every unit, and the digits stop being all meant.
    let by_power = size.leading() >= 15 || size.leading() < -6;
    Form::new(&size, magnitude, by_power, wording, language)
}

/// What a number became: the signed difference, "+1,2 Md$", shares in points.
///
/// `None` when the reader would see no difference between the two figures, or when one is not finite.
pub fn change(now: f64, before: f64, unit: Unit, voice: impl Into<Voice>) -> Option<Words> {
    let voice = voice.into();
    let language = voice.language;
    let difference = voice.converted(now - before, unit);
    let size = Decimal::of(difference)?;
    if size.is_zero() || figure_in(now, unit, voice).seen == figure_in(before, unit, voice).seen {
        return None;
    }
    let sign = if difference < 0.0 {
        Sign::Minus
    } else {
        Sign::Plus
    };
    let wording = if unit == Unit::Share {
        points(language)
    } else {
        worded(unit, voice)
    };
    Some(words(&rounded(&size, 3, &wording, language), sign))
}

fn undefined(language: Language) -> Words {
    let spoken = match language {
        Language::English => "not defined",
        Language::French => "non défini",
    };
    Words {
        seen: "–".to_owned(),
        spoken: spoken.to_owned(),
    }
}

/// Rounds, then picks the magnitude: in that order, so that 999.6 million becomes 1 billion.
fn rounded<'a>(
    size: &Decimal,
    digits: usize,
    wording: &'a Wording,
    language: Language,
) -> Form<'a> {
    // Three digits are cents from 1 to 10 dollars already; from 10 to 100 it takes four.
    let in_cents = matches!(wording.scale, Scale::Money) && size.leading() == 1;
    let digits = if in_cents { 4 } else { digits };
    let size = size.rounded(digits);
    let leading = size.leading();
    let (shift, magnitude) = match wording.scale {
        Scale::Metric { own, least, most } => {
            let prefix = prefix((leading + own).clamp(least, most), language);
            (own - prefix.power, Some(prefix))
        }
        Scale::Percent => (2, None),
        scale => {
            let magnitude = magnitudes(scale, language)
                .iter()
                .rfind(|named| named.power <= leading)
                .copied();
            (magnitude.map_or(0, |named| -named.power), magnitude)
        }
    };
    let front = leading + shift;
    let limit = if matches!(wording.scale, Scale::Powers) {
        6
    } else {
        9
    };
    if front >= limit || front < -6 {
        let (size, magnitude) = match wording.scale {
            Scale::Metric { own, .. } => (size, Some(prefix(own, language))),
            Scale::Percent => (size.shifted(2), None),
            _ => (size, None),
        };
        Form::new(&size, magnitude, true, wording, language)
    } else {
        Form::new(&size.shifted(shift), magnitude, false, wording, language)
    }
}

#[cfg(test)]
mod tests;

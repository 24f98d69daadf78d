//! What to tell someone whose number could not be read: one calm sentence with examples that work.
//!
//! It must not know which input is being typed, nor the limits of its values: only its unit.

use super::{Language, ReadError};
use crate::units::Unit;

/// One sentence that says what a field of `unit` accepts, and why `error` happened when that helps.
pub fn explain(error: ReadError, unit: Unit, language: Language) -> String {
    let examples = listed(examples(unit, language), language);
    let problem = match (language, error) {
        (Language::English, ReadError::Empty) => "The field is empty: type a number, such as ",
        (Language::English, ReadError::NotANumber) => "This field takes a number, such as ",
        (Language::English, ReadError::SeveralNumbers) => {
            "This field takes one number, its digits together or in groups of three, such as "
        }
        (Language::English, ReadError::TooLarge) => {
            "This number is too large to compute with: type one such as "
        }
        (Language::English, ReadError::AmbiguousMagnitude) => {
            "This word is not the same number in French and in English: write it another way, such as "
        }
        (Language::English, ReadError::WrongUnit) => {
            "This unit is not the one of the field: type a number such as "
        }
        (Language::French, ReadError::Empty) => {
            "Le champ est vide\u{a0}: tapez un nombre, par exemple "
        }
        (Language::French, ReadError::NotANumber) => "Ce champ attend un nombre, par exemple ",
        (Language::French, ReadError::SeveralNumbers) => {
            "Ce champ attend un seul nombre, d’un trait ou par groupes de trois chiffres, par exemple "
        }
        (Language::French, ReadError::TooLarge) => {
            "Ce nombre est trop grand pour être calculé\u{a0}: tapez par exemple "
        }
        // The word itself is not repeated: it must not be read as one of ours.
        (Language::French, ReadError::AmbiguousMagnitude) => {
            "Ce mot ne désigne pas le même nombre en français et en anglais\u{a0}: écrivez par exemple "
        }
        (Language::French, ReadError::WrongUnit) => {
            "Cette unité n’est pas celle du champ\u{a0}: tapez par exemple "
        }
    };
    [problem, &examples, "."].concat()
}

/// What may be typed in a field of `unit`; each example is read without error.
pub(super) fn examples(unit: Unit, language: Language) -> &'static [&'static str] {
    match language {
        Language::English => english(unit),
        Language::French => french(unit),
    }
}

fn english(unit: Unit) -> &'static [&'static str] {
    match unit {
        Unit::Usd | Unit::UsdPerMegawatt | Unit::UsdPerYear => &["30,000", "1.5 M", "18 bn"],
        Unit::UsdPerGpu => &["30000", "30,000", "$30k"],
        Unit::UsdPerGpuHour => &["6.88", "$2.30"],
        Unit::UsdPerKilowattHour => &["0.0806", "8.06 ¢", "80.6 $/MWh"],
        Unit::Gpus => &["350000", "350,000", "350k"],
        Unit::H100Equivalents => &["600000", "600,000", "600k"],
        Unit::Kilowatts => &["700 kW", "12 MW", "1.5 GW"],
        Unit::KilowattsPerGpu => &["1.275", "700 W"],
        Unit::KilowattHours | Unit::KilowattHoursPerYear => &["500 MWh", "3.2 TWh"],
        Unit::GramsPerKilowattHour => &["369.5", "50 g/kWh"],
        Unit::Tonnes | Unit::TonnesPerYear => &["5,000", "1.2 Mt"],
        Unit::Flop => &["3.8e25", "3.8 × 10^25"],
        Unit::FlopPerSecond => &["1e18", "139 EFLOP/s"],
        Unit::TeraflopsPerGpu => &["989.4", "1.98 PFLOP/s"],
        Unit::GpuHours => &["30,840,000", "30.8 million"],
        Unit::TokensPerSecond | Unit::TokensPerSecondPerGpu => &["3066", "3,066 tokens/s"],
        Unit::TokensPerUserDay => &["10000", "10,000"],
        Unit::Users => &["1000000", "1 million"],
        Unit::UsdPerMillionTokens => &["0.62", "$0.62"],
        Unit::OrdersOfMagnitudePerYear => &["0.14", "0.2"],
        Unit::Days => &["54", "78.3 days"],
        Unit::Hours => &["24", "8,766 hours"],
        Unit::Months => &["12", "18 months"],
        Unit::Years => &["5", "4.5 years"],
        Unit::PerYear => &["12", "0.5"],
        Unit::Share => &["75%", "0.75"],
        Unit::Ratio => &["1.08", "1.5"],
    }
}

// Thousands are shown with the space that a French keyboard types.
fn french(unit: Unit) -> &'static [&'static str] {
    match unit {
        Unit::Usd | Unit::UsdPerMegawatt | Unit::UsdPerYear => &["30 000", "1,5 M", "18 Md"],
        Unit::UsdPerGpu => &["30000", "30 000", "30 k$"],
        Unit::UsdPerGpuHour => &["6,88", "2,30 $"],
        Unit::UsdPerKilowattHour => &["0,0806", "8,06 ¢", "80,6 $/MWh"],
        Unit::Gpus => &["350000", "350 000", "350k"],
        Unit::H100Equivalents => &["600000", "600 000", "600k"],
        Unit::Kilowatts => &["700 kW", "12 MW", "1,5 GW"],
        Unit::KilowattsPerGpu => &["1,275", "700 W"],
        Unit::KilowattHours | Unit::KilowattHoursPerYear => &["500 MWh", "3,2 TWh"],
        Unit::GramsPerKilowattHour => &["369,5", "50 g/kWh"],
        Unit::Tonnes | Unit::TonnesPerYear => &["5 000", "1,2 Mt"],
        Unit::Flop => &["3,8e25", "3,8 × 10^25"],
        Unit::FlopPerSecond => &["1e18", "139 EFLOP/s"],
        Unit::TeraflopsPerGpu => &["989,4", "1,98 PFLOP/s"],
        Unit::GpuHours => &["30 840 000", "30,8 millions"],
        Unit::TokensPerSecond | Unit::TokensPerSecondPerGpu => &["3066", "3 066 jetons/s"],
        Unit::TokensPerUserDay => &["10000", "10 000"],
        Unit::Users => &["1000000", "1 million"],
        Unit::UsdPerMillionTokens => &["0,62", "0,62 $"],
        Unit::OrdersOfMagnitudePerYear => &["0,14", "0,2"],
        Unit::Days => &["54", "78,3 jours"],
        Unit::Hours => &["24", "8 766 heures"],
        Unit::Months => &["12", "18 mois"],
        Unit::Years => &["5", "4,5 ans"],
        Unit::PerYear => &["12", "0,5"],
        Unit::Share => &["75 %", "0,75"],
        Unit::Ratio => &["1,08", "1,5"],
    }
}

/// "a, b or c".
fn listed(items: &[&str], language: Language) -> String {
    let or = match language {
        Language::English => " or ",
        Language::French => " ou ",
    };
    match items.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, first)) => [&first.join(", "), or, last].concat(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{read, testing::UNITS};
    use super::*;

    const ERRORS: [ReadError; 6] = [
        ReadError::Empty,
        ReadError::NotANumber,
        ReadError::SeveralNumbers,
        ReadError::TooLarge,
        ReadError::AmbiguousMagnitude,
        ReadError::WrongUnit,
    ];

    #[test]
    fn every_example_is_read() {
        for language in Language::ALL {
            for unit in UNITS {
                for example in examples(unit, language) {
                    assert!(
                        read(example, unit, language).is_ok(),
                        "{example} as {unit:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn every_error_is_one_sentence_with_examples() {
        for language in Language::ALL {
            for (unit, error) in UNITS
                .into_iter()
                .flat_map(|unit| ERRORS.map(|error| (unit, error)))
            {
                let text = explain(error, unit, language);
                assert!(text.ends_with('.') && !text.contains(". "), "{text}");
                assert!(
                    examples(unit, language)
                        .iter()
                        .all(|example| text.contains(example)),
                    "{text}"
                );
                let banned =
                    language == Language::French && text.to_lowercase().contains("billion");
                assert!(!banned, "{text}");
            }
        }
        assert_eq!(
            explain(ReadError::NotANumber, Unit::UsdPerGpu, Language::English),
            "This field takes a number, such as 30000, 30,000 or $30k."
        );
        assert_eq!(
            explain(ReadError::Empty, Unit::Share, Language::French),
            "Le champ est vide\u{a0}: tapez un nombre, par exemple 75 % ou 0,75."
        );
    }
}

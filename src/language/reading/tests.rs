//! What people type, in both languages, and what is refused.

use proptest::prelude::*;

use super::super::Language::{English, French};
use super::super::testing::UNITS;
use super::ReadError::{
    self, AmbiguousMagnitude, Empty, NotANumber, SeveralNumbers, TooLarge, WrongUnit,
};
use super::{Currency, Voice, read};
use crate::units::Unit;

/// The same in both languages.
#[rustfmt::skip]
const BOTH: &[(&str, Unit, Result<f64, ReadError>)] = &[
    // Groups.
    ("30000", Unit::UsdPerGpu, Ok(30_000.0)),
    ("30 000", Unit::UsdPerGpu, Ok(30_000.0)),
    ("30\u{a0}000", Unit::UsdPerGpu, Ok(30_000.0)),
    ("30\u{202f}000", Unit::UsdPerGpu, Ok(30_000.0)),
    ("30\u{2009}000", Unit::UsdPerGpu, Ok(30_000.0)),
    ("30  000", Unit::UsdPerGpu, Ok(30_000.0)),
    ("30'000", Unit::UsdPerGpu, Ok(30_000.0)),
    ("30’000", Unit::UsdPerGpu, Ok(30_000.0)),
    ("1 234 567,5", Unit::Usd, Ok(1_234_567.5)),
    ("1 234 567.5", Unit::Usd, Ok(1_234_567.5)),
    ("1,234,567", Unit::Usd, Ok(1_234_567.0)),
    ("1.234.567", Unit::Usd, Ok(1_234_567.0)),
    ("1,234.5", Unit::Usd, Ok(1_234.5)),
    ("1.234,5", Unit::Usd, Ok(1_234.5)),
    // Magnitudes.
    ("30k", Unit::UsdPerGpu, Ok(30_000.0)),
    ("30 k$", Unit::UsdPerGpu, Ok(30_000.0)),
    ("$30k", Unit::UsdPerGpu, Ok(30_000.0)),
    ("$ 30 K", Unit::UsdPerGpu, Ok(30_000.0)),
    ("30.3k", Unit::UsdPerGpu, Ok(30_300.0)),
    ("1,5 M", Unit::Usd, Ok(1.5e6)),
    ("1.5M", Unit::Usd, Ok(1.5e6)),
    ("18 Md", Unit::Usd, Ok(18e9)),
    ("18 Mds$", Unit::Usd, Ok(18e9)),
    ("18,4 Md US$", Unit::Usd, Ok(18.4e9)),
    ("18 bn", Unit::Usd, Ok(18e9)),
    ("18 B", Unit::Usd, Ok(18e9)),
    ("18,4 G $US", Unit::Usd, Ok(18.4e9)),
    ("1.84 tn", Unit::Usd, Ok(1.84e12)),
    ("$1.84T", Unit::Usd, Ok(1.84e12)),
    ("1,5 milliard", Unit::Usd, Ok(1.5e9)),
    ("10,5 milliards de dollars", Unit::Usd, Ok(10.5e9)),
    ("2 millions de dollars par an", Unit::UsdPerYear, Ok(2e6)),
    ("350 mille", Unit::Gpus, Ok(350_000.0)),
    ("350 thousand GPUs", Unit::Gpus, Ok(350_000.0)),
    ("1e6", Unit::Usd, Ok(1e6)),
    ("1E+6 $", Unit::Usd, Ok(1e6)),
    ("5e-2", Unit::Ratio, Ok(0.05)),
    ("3,8 × 10²⁵", Unit::Flop, Ok(3.8e25)),
    ("3.8 x 10^25 FLOP", Unit::Flop, Ok(3.8e25)),
    ("10²⁵", Unit::Flop, Ok(1e25)),
    ("10^-2", Unit::Ratio, Ok(0.01)),
    // Currency, signs, decimals, odd digits.
    ("USD 30000", Unit::Usd, Ok(30_000.0)),
    ("US$30000", Unit::Usd, Ok(30_000.0)),
    ("30 000 dollars", Unit::Usd, Ok(30_000.0)),
    ("+5", Unit::Ratio, Ok(5.0)),
    ("-5", Unit::Ratio, Ok(-5.0)),
    ("−5 $", Unit::Usd, Ok(-5.0)),
    ("−$5", Unit::Usd, Ok(-5.0)),
    ("$-5", Unit::Usd, Ok(-5.0)),
    (".5", Unit::Ratio, Ok(0.5)),
    (",5", Unit::Ratio, Ok(0.5)),
    ("5.", Unit::Ratio, Ok(5.0)),
    ("３０", Unit::Ratio, Ok(30.0)),
    ("0.0806", Unit::UsdPerKilowattHour, Ok(0.0806)),
    ("0,0806 $/kWh", Unit::UsdPerKilowattHour, Ok(0.0806)),
    ("8.06 ¢", Unit::UsdPerKilowattHour, Ok(0.0806)),
    ("8,06 c/kWh", Unit::UsdPerKilowattHour, Ok(0.0806)),
    ("80.6 $/MWh", Unit::UsdPerKilowattHour, Ok(0.0806)),
    // Units.
    ("30 000 $ / GPU", Unit::UsdPerGpu, Ok(30_000.0)),
    ("2,30 $/h", Unit::UsdPerGpuHour, Ok(2.3)),
    ("11.7 M$/MW", Unit::UsdPerMegawatt, Ok(11.7e6)),
    ("11 700 $/kW", Unit::UsdPerMegawatt, Ok(11.7e6)),
    ("350000 H100", Unit::Gpus, Ok(350_000.0)),
    ("600 000 éq. H100", Unit::H100Equivalents, Ok(600_000.0)),
    ("482 MW", Unit::Kilowatts, Ok(482_000.0)),
    ("1,5 gigawatt", Unit::Kilowatts, Ok(1.5e6)),
    ("700 W", Unit::KilowattsPerGpu, Ok(0.7)),
    ("1.275 kW/GPU", Unit::KilowattsPerGpu, Ok(1.275)),
    ("3,17 TWh/an", Unit::KilowattHoursPerYear, Ok(3.17e9)),
    ("369.5 g/kWh", Unit::GramsPerKilowattHour, Ok(369.5)),
    ("370 g CO₂e/kWh", Unit::GramsPerKilowattHour, Ok(370.0)),
    ("1,17 Mt CO2e", Unit::Tonnes, Ok(1.17e6)),
    ("989,4 TFLOP/s", Unit::TeraflopsPerGpu, Ok(989.4)),
    ("1.5 PFLOPS", Unit::TeraflopsPerGpu, Ok(1_500.0)),
    ("30,8 millions d’heures GPU", Unit::GpuHours, Ok(30.8e6)),
    ("5 ans", Unit::Years, Ok(5.0)),
    ("4.5 years", Unit::Years, Ok(4.5)),
    ("18 mois", Unit::Months, Ok(18.0)),
    ("54 j", Unit::Days, Ok(54.0)),
    ("75 %", Unit::Share, Ok(0.75)),
    ("75%", Unit::Share, Ok(0.75)),
    ("75", Unit::Share, Ok(0.75)),
    ("0.75", Unit::Share, Ok(0.75)),
    ("1", Unit::Share, Ok(1.0)),
    ("1 %", Unit::Share, Ok(0.01)),
    ("0,5 %", Unit::Share, Ok(0.005)),
    ("7", Unit::Share, Ok(0.07)),
    ("1,08 ×", Unit::Ratio, Ok(1.08)),
    // Refusals.
    ("", Unit::Usd, Err(Empty)),
    (" \u{a0}\t", Unit::Usd, Err(Empty)),
    ("abc", Unit::Usd, Err(NotANumber)),
    ("$", Unit::Usd, Err(NotANumber)),
    ("–", Unit::Usd, Err(NotANumber)),
    ("NaN", Unit::Usd, Err(NotANumber)),
    ("inf", Unit::Usd, Err(NotANumber)),
    ("about 30", Unit::Usd, Err(NotANumber)),
    ("30 xyz", Unit::Usd, Err(NotANumber)),
    ("+-5", Unit::Usd, Err(NotANumber)),
    ("1.2.3", Unit::Usd, Err(NotANumber)),
    ("1,2,3", Unit::Usd, Err(NotANumber)),
    ("30 kk", Unit::Usd, Err(NotANumber)),
    ("5 M", Unit::Kilowatts, Err(NotANumber)),
    ("5 m", Unit::Months, Err(NotANumber)),
    ("٣", Unit::Usd, Err(NotANumber)),
    ("12 15", Unit::Usd, Err(SeveralNumbers)),
    ("30 0000", Unit::Usd, Err(SeveralNumbers)),
    ("10-20", Unit::Usd, Err(SeveralNumbers)),
    ("1.5 2", Unit::Usd, Err(SeveralNumbers)),
    ("2 ans 3", Unit::Years, Err(SeveralNumbers)),
    ("1e999", Unit::Usd, Err(TooLarge)),
    ("9e307 Md", Unit::Usd, Err(TooLarge)),
    ("1e99999999999999999999", Unit::Usd, Err(TooLarge)),
    ("30 000 €", Unit::UsdPerGpu, Err(WrongUnit)),
    ("€30k", Unit::UsdPerGpu, Err(WrongUnit)),
    ("12 MW", Unit::Usd, Err(WrongUnit)),
    ("350 000 H100e", Unit::Gpus, Err(WrongUnit)),
    ("75 %", Unit::Years, Err(WrongUnit)),
    ("5 mois", Unit::Years, Err(WrongUnit)),
    ("$5", Unit::Years, Err(WrongUnit)),
];

#[test]
fn where_sums_are_in_euros_they_are_read_as_euros_and_never_converted() {
    let euros = |language| Voice {
        language,
        currency: Currency::Eur { per_dollar: 0.5 },
    };
    for (text, unit, expected) in [
        ("33,5 Md€", Unit::Usd, Ok(33.5e9)),
        ("33,5 milliards d'euros", Unit::Usd, Ok(33.5e9)),
        ("400 M€/an", Unit::UsdPerYear, Ok(4e8)),
        ("1000 euros", Unit::Usd, Ok(1000.0)),
        ("1 000 EUR", Unit::Usd, Ok(1000.0)),
        ("1000", Unit::Usd, Ok(1000.0)),
        ("1000 $", Unit::Usd, Err(WrongUnit)),
        ("1000 dollars", Unit::Usd, Err(WrongUnit)),
        ("", Unit::Usd, Err(Empty)),
        ("5 ans", Unit::Years, Ok(5.0)),
    ] {
        assert_eq!(read(text, unit, euros(French)), expected, "{text}");
    }
    for text in ["€40bn", "40 bn €", "40 billion euros"] {
        assert_eq!(read(text, Unit::Usd, euros(English)), Ok(40e9), "{text}");
        // Where sums are in dollars they are another money.
        assert_eq!(read(text, Unit::Usd, English), Err(WrongUnit), "{text}");
    }
}

#[test]
fn both_languages_read_the_same() {
    for (text, unit, expected) in BOTH {
        for language in [English, French] {
            assert_eq!(
                read(text, *unit, language),
                *expected,
                "{text:?} {unit:?} {language:?}"
            );
        }
    }
}

#[test]
fn a_text_with_two_meanings_follows_the_page() {
    for (text, english, french) in [
        ("30,000", Ok(30_000.0), Ok(30.0)),
        ("1,500 M", Ok(1.5e9), Ok(1.5e6)),
        ("350,000", Ok(350_000.0), Ok(350.0)),
        ("1,275", Ok(1_275.0), Ok(1.275)),
        ("1,5", Ok(1.5), Ok(1.5)),
        ("0,081", Ok(0.081), Ok(0.081)),
        ("1234,567", Ok(1_234.567), Ok(1_234.567)),
        ("1 234,567", Ok(1_234.567), Ok(1_234.567)),
        ("30.000", Ok(30.0), Ok(30.0)),
        ("1.5 billion", Ok(1.5e9), Err(AmbiguousMagnitude)),
        (
            "1,5 billions de dollars",
            Ok(1.5e9),
            Err(AmbiguousMagnitude),
        ),
        ("2 trillion", Ok(2e12), Err(AmbiguousMagnitude)),
    ] {
        assert_eq!(
            read(text, Unit::Usd, English),
            english,
            "{text:?} in English"
        );
        assert_eq!(read(text, Unit::Usd, French), french, "{text:?} in French");
    }
}

#[test]
fn a_very_long_text_is_refused_at_once() {
    assert_eq!(
        read(&"9".repeat(1_000_000), Unit::Usd, French),
        Err(NotANumber)
    );
    assert_eq!(
        read(&"9".repeat(150), Unit::Usd, French).map(f64::is_finite),
        Ok(true)
    );
}

/// Texts made of the pieces a field knows, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(
        [
            "1", "30", "000", ",", ".", " ", "\u{202f}", "'", "-", "+", "−", "e", "10", "×", "^",
            "²", "⁻", "k", "M", "Md", "billion", "$", "US$", "%", "kW", "/", "GPU", "ans", "¢",
            "€", "é", "d’", "H100", "０", "\u{301}",
        ]
        .as_slice(),
    );
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn reading_is_total(text in prop_oneof![any::<String>(), pieces()], unit in proptest::sample::select(UNITS.as_slice())) {
        for language in [English, French] {
            if let Ok(value) = read(&text, unit, language) {
                prop_assert!(value.is_finite(), "{text:?}: {value}");
            }
        }
    }
}

//! The formatter's table, byte for byte: U+202F and U+00A0 are written as escapes.

use proptest::prelude::*;

use super::super::Language::{self, English, French};
use super::super::{read, testing::UNITS};
use super::{Currency, Voice, change, exact, figure, written, written_exactly};
use crate::units::Unit;

type Case = (
    f64,
    Unit,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

/// Value, unit, French seen and spoken, English seen and spoken.
#[rustfmt::skip]
const FIGURES: &[Case] = &[
    // Dollars, large.
    (10.5e9, Unit::Usd, "10,5\u{a0}Md$", "10,5 milliards de dollars", "$10.5\u{a0}bn", "10.5 billion dollars"),
    (1.5e9, Unit::Usd, "1,5\u{a0}Md$", "1,5 milliard de dollars", "$1.5\u{a0}bn", "1.5 billion dollars"),
    (1e9, Unit::Usd, "1\u{a0}Md$", "1 milliard de dollars", "$1\u{a0}bn", "1 billion dollars"),
    (1.994e9, Unit::Usd, "1,99\u{a0}Md$", "1,99 milliard de dollars", "$1.99\u{a0}bn", "1.99 billion dollars"),
    (1.996e9, Unit::Usd, "2\u{a0}Md$", "2 milliards de dollars", "$2\u{a0}bn", "2 billion dollars"),
    (1.84e12, Unit::Usd, "1\u{202f}840\u{a0}Md$", "1840 milliards de dollars", "$1.84\u{a0}tn", "1.84 trillion dollars"),
    (255e6, Unit::Usd, "255\u{a0}M$", "255 millions de dollars", "$255\u{a0}m", "255 million dollars"),
    (1.24e6, Unit::Usd, "1,24\u{a0}M$", "1,24 million de dollars", "$1.24\u{a0}m", "1.24 million dollars"),
    (999.6e6, Unit::Usd, "1\u{a0}Md$", "1 milliard de dollars", "$1\u{a0}bn", "1 billion dollars"),
    (999.4e6, Unit::Usd, "999\u{a0}M$", "999 millions de dollars", "$999\u{a0}m", "999 million dollars"),
    (-1.2e9, Unit::Usd, "−1,2\u{a0}Md$", "moins 1,2 milliard de dollars", "−$1.2\u{a0}bn", "minus 1.2 billion dollars"),
    (5e17, Unit::Usd, "500\u{202f}000\u{202f}000\u{a0}Md$", "500000000 milliards de dollars", "$500,000\u{a0}tn", "500,000 trillion dollars"),
    (1e30, Unit::Usd, "1\u{a0}×\u{a0}10³⁰\u{a0}$", "1 fois 10 puissance 30 dollars", "$1\u{a0}×\u{a0}10³⁰", "1 times 10 to the 30 dollars"),
    // Dollars, below a million, cents, and nothing.
    (999_600.0, Unit::Usd, "1\u{a0}M$", "1 million de dollars", "$1\u{a0}m", "1 million dollars"),
    (30_000.0, Unit::Usd, "30\u{202f}000\u{a0}$", "30000 dollars", "$30,000", "30,000 dollars"),
    (26_268.0, Unit::Usd, "26\u{202f}300\u{a0}$", "26300 dollars", "$26,300", "26,300 dollars"),
    (1_005.0, Unit::Usd, "1\u{202f}010\u{a0}$", "1010 dollars", "$1,010", "1,010 dollars"),
    (123.4, Unit::Usd, "123\u{a0}$", "123 dollars", "$123", "123 dollars"),
    (45.53, Unit::Usd, "45,53\u{a0}$", "45,53 dollars", "$45.53", "45.53 dollars"),
    (45.5, Unit::Usd, "45,50\u{a0}$", "45,50 dollars", "$45.50", "45.50 dollars"),
    (99.996, Unit::Usd, "100\u{a0}$", "100 dollars", "$100", "100 dollars"),
    (6.876, Unit::Usd, "6,88\u{a0}$", "6,88 dollars", "$6.88", "6.88 dollars"),
    (1.5, Unit::Usd, "1,50\u{a0}$", "1,50 dollar", "$1.50", "1.50 dollars"),
    (1.0, Unit::Usd, "1\u{a0}$", "1 dollar", "$1", "1 dollar"),
    (0.5, Unit::Usd, "0,50\u{a0}$", "0,50 dollar", "$0.50", "0.50 dollars"),
    (0.0, Unit::Usd, "0\u{a0}$", "0 dollar", "$0", "0 dollars"),
    (-0.0, Unit::Usd, "0\u{a0}$", "0 dollar", "$0", "0 dollars"),
    (2.5e-9, Unit::Usd, "2,5\u{a0}×\u{a0}10⁻⁹\u{a0}$", "2,5 fois 10 puissance moins 9 dollars", "$2.5\u{a0}×\u{a0}10⁻⁹", "2.5 times 10 to the minus 9 dollars"),
    (f64::NAN, Unit::Usd, "–", "non défini", "–", "not defined"),
    (f64::INFINITY, Unit::Years, "–", "non défini", "–", "not defined"),
    (f64::NEG_INFINITY, Unit::Share, "–", "non défini", "–", "not defined"),
    // Prices.
    (30_000.0, Unit::UsdPerGpu, "30\u{202f}000\u{a0}$", "30000 dollars par GPU", "$30,000", "30,000 dollars per GPU"),
    (2.3, Unit::UsdPerGpuHour, "2,30\u{a0}$/h", "2,30 dollars par heure de GPU", "$2.30/h", "2.30 dollars per GPU-hour"),
    (11.7e6, Unit::UsdPerMegawatt, "11,7\u{a0}M$/MW", "11,7 millions de dollars par mégawatt", "$11.7\u{a0}m/MW", "11.7 million dollars per megawatt"),
    (0.0806, Unit::UsdPerKilowattHour, "0,0806\u{a0}$/kWh", "0,0806 dollar par kilowattheure", "$0.0806/kWh", "0.0806 dollars per kilowatt-hour"),
    (0.08, Unit::UsdPerKilowattHour, "0,08\u{a0}$/kWh", "0,08 dollar par kilowattheure", "$0.08/kWh", "0.08 dollars per kilowatt-hour"),
    (255e6, Unit::UsdPerYear, "255\u{a0}M$/an", "255 millions de dollars par an", "$255\u{a0}m/year", "255 million dollars a year"),
    // Machines.
    (350_000.0, Unit::Gpus, "350\u{202f}000", "350000 GPU", "350,000", "350,000 GPUs"),
    (1.0, Unit::Gpus, "1", "1 GPU", "1", "1 GPU"),
    (1.05e6, Unit::Gpus, "1,05\u{a0}million", "1,05 million de GPU", "1.05\u{a0}million", "1.05 million GPUs"),
    (2e6, Unit::Gpus, "2\u{a0}millions", "2 millions de GPU", "2\u{a0}million", "2 million GPUs"),
    (600_000.0, Unit::H100Equivalents, "600\u{202f}000\u{a0}H100e", "600000 équivalents H100", "600,000\u{a0}H100e", "600,000 H100 equivalents"),
    (1.2e6, Unit::H100Equivalents, "1,2\u{a0}million de H100e", "1,2 million d’équivalents H100", "1.2\u{a0}million H100e", "1.2 million H100 equivalents"),
    // Power and energy.
    (482_000.0, Unit::Kilowatts, "482\u{a0}MW", "482 mégawatts", "482\u{a0}MW", "482 megawatts"),
    (1.5e6, Unit::Kilowatts, "1,5\u{a0}GW", "1,5 gigawatt", "1.5\u{a0}GW", "1.5 gigawatts"),
    (999.7, Unit::Kilowatts, "1\u{a0}MW", "1 mégawatt", "1\u{a0}MW", "1 megawatt"),
    (0.7, Unit::Kilowatts, "0,7\u{a0}kW", "0,7 kilowatt", "0.7\u{a0}kW", "0.7 kilowatts"),
    (5e9, Unit::Kilowatts, "5\u{202f}000\u{a0}GW", "5000 gigawatts", "5,000\u{a0}GW", "5,000 gigawatts"),
    (1.275, Unit::KilowattsPerGpu, "1,28\u{a0}kW/GPU", "1,28 kilowatt par GPU", "1.28\u{a0}kW/GPU", "1.28 kilowatts per GPU"),
    (12_345.0, Unit::KilowattHours, "12,3\u{a0}MWh", "12,3 mégawattheures", "12.3\u{a0}MWh", "12.3 megawatt-hours"),
    (3.17e9, Unit::KilowattHoursPerYear, "3,17\u{a0}TWh/an", "3,17 térawattheures par an", "3.17\u{a0}TWh/year", "3.17 terawatt-hours a year"),
    (0.0, Unit::KilowattHours, "0\u{a0}kWh", "0 kilowattheure", "0\u{a0}kWh", "0 kilowatt-hours"),
    // Carbon.
    (369.5, Unit::GramsPerKilowattHour, "370\u{a0}g\u{a0}CO₂e/kWh", "370 grammes d’équivalent CO2 par kilowattheure", "370\u{a0}g\u{a0}CO₂e/kWh", "370 grams of CO2 equivalent per kilowatt-hour"),
    (1.17e6, Unit::Tonnes, "1,17\u{a0}Mt\u{a0}CO₂e", "1,17 million de tonnes d’équivalent CO2", "1.17\u{a0}Mt\u{a0}CO₂e", "1.17 million tonnes of CO2 equivalent"),
    (8_930.0, Unit::Tonnes, "8\u{202f}930\u{a0}t\u{a0}CO₂e", "8930 tonnes d’équivalent CO2", "8,930\u{a0}t\u{a0}CO₂e", "8,930 tonnes of CO2 equivalent"),
    (1.17e6, Unit::TonnesPerYear, "1,17\u{a0}Mt\u{a0}CO₂e/an", "1,17 million de tonnes d’équivalent CO2 par an", "1.17\u{a0}Mt\u{a0}CO₂e/year", "1.17 million tonnes of CO2 equivalent a year"),
    // Compute.
    (3.8e25, Unit::Flop, "3,8\u{a0}×\u{a0}10²⁵\u{a0}FLOP", "3,8 fois 10 puissance 25 opérations en virgule flottante", "3.8\u{a0}×\u{a0}10²⁵\u{a0}FLOP", "3.8 times 10 to the 25 floating-point operations"),
    (139e18, Unit::FlopPerSecond, "139\u{a0}EFLOP/s", "139 exaflops", "139\u{a0}EFLOP/s", "139 exaflops"),
    (999.6e18, Unit::FlopPerSecond, "1\u{a0}ZFLOP/s", "1 zettaflops", "1\u{a0}ZFLOP/s", "1 zettaflops"),
    (989.4, Unit::TeraflopsPerGpu, "989,4\u{a0}TFLOP/s", "989,4 téraflops par GPU", "989.4\u{a0}TFLOP/s", "989.4 teraflops per GPU"),
    (30.84e6, Unit::GpuHours, "30,8\u{a0}millions d’heures GPU", "30,8 millions d’heures de GPU", "30.8\u{a0}million GPU-hours", "30.8 million GPU-hours"),
    (1.0, Unit::GpuHours, "1\u{a0}heure GPU", "1 heure de GPU", "1\u{a0}GPU-hour", "1 GPU-hour"),
    // Time.
    (78.3, Unit::Days, "78,3\u{a0}jours", "78,3 jours", "78.3\u{a0}days", "78.3 days"),
    (1.5, Unit::Days, "1,5\u{a0}jour", "1,5 jour", "1.5\u{a0}days", "1.5 days"),
    (1.0, Unit::Days, "1\u{a0}jour", "1 jour", "1\u{a0}day", "1 day"),
    (0.0, Unit::Days, "0\u{a0}jour", "0 jour", "0\u{a0}days", "0 days"),
    (24.0, Unit::Hours, "24\u{a0}heures", "24 heures", "24\u{a0}hours", "24 hours"),
    (1.0, Unit::Months, "1\u{a0}mois", "1 mois", "1\u{a0}month", "1 month"),
    (5.0, Unit::Years, "5\u{a0}ans", "5 ans", "5\u{a0}years", "5 years"),
    (12.34, Unit::PerYear, "12,3/an", "12,3 fois par an", "12.3/year", "12.3 times a year"),
    // Parts and factors.
    (0.75, Unit::Share, "75\u{a0}%", "75 pour cent", "75%", "75 percent"),
    (0.0012, Unit::Share, "0,12\u{a0}%", "0,12 pour cent", "0.12%", "0.12 percent"),
    (0.9996, Unit::Share, "100\u{a0}%", "100 pour cent", "100%", "100 percent"),
    (1.08, Unit::Ratio, "1,08", "1,08", "1.08", "1.08"),
    (2.0, Unit::Ratio, "2", "2", "2", "2"),
];

#[test]
fn figures_are_as_a_newspaper_prints_them() {
    for (value, unit, french, french_spoken, english, english_spoken) in FIGURES {
        for (language, seen, spoken) in [
            (French, french, french_spoken),
            (English, english, english_spoken),
        ] {
            let words = figure(*value, *unit, language);
            assert_eq!(words.seen, *seen, "{value} {unit:?} {language:?}");
            assert_eq!(words.spoken, *spoken, "{value} {unit:?} {language:?}");
        }
    }
}

#[test]
fn exact_figures_keep_every_digit() {
    for (value, unit, french, english) in [
        (
            10_500_000_000.0,
            Unit::Usd,
            "10\u{202f}500\u{202f}000\u{202f}000\u{a0}$",
            "$10,500,000,000",
        ),
        (26_268.0, Unit::UsdPerGpu, "26\u{202f}268\u{a0}$", "$26,268"),
        (
            0.0806,
            Unit::UsdPerKilowattHour,
            "0,0806\u{a0}$/kWh",
            "$0.0806/kWh",
        ),
        (6.876, Unit::UsdPerGpuHour, "6,876\u{a0}$/h", "$6.876/h"),
        (2.3, Unit::UsdPerGpuHour, "2,30\u{a0}$/h", "$2.30/h"),
        (0.75, Unit::Share, "75\u{a0}%", "75%"),
        (0.07, Unit::Share, "7\u{a0}%", "7%"),
        (
            1.275,
            Unit::KilowattsPerGpu,
            "1,275\u{a0}kW/GPU",
            "1.275\u{a0}kW/GPU",
        ),
        (
            482_000.0,
            Unit::Kilowatts,
            "482\u{202f}000\u{a0}kW",
            "482,000\u{a0}kW",
        ),
        (
            989.4,
            Unit::TeraflopsPerGpu,
            "989,4\u{a0}TFLOP/s",
            "989.4\u{a0}TFLOP/s",
        ),
        (
            3.8e25,
            Unit::Flop,
            "3,8\u{a0}×\u{a0}10²⁵\u{a0}FLOP",
            "3.8\u{a0}×\u{a0}10²⁵\u{a0}FLOP",
        ),
        (350_000.0, Unit::Gpus, "350\u{202f}000", "350,000"),
        (4.5, Unit::Years, "4,5\u{a0}ans", "4.5\u{a0}years"),
        (1.0, Unit::Years, "1\u{a0}an", "1\u{a0}year"),
        (-1_234.5, Unit::Usd, "−1\u{202f}234,50\u{a0}$", "−$1,234.50"),
        (
            1_170_000.0,
            Unit::Tonnes,
            "1\u{202f}170\u{202f}000\u{a0}t\u{a0}CO₂e",
            "1,170,000\u{a0}t\u{a0}CO₂e",
        ),
        (f64::NAN, Unit::Usd, "–", "–"),
    ] {
        assert_eq!(exact(value, unit, French), french, "{value} {unit:?}");
        assert_eq!(exact(value, unit, English), english, "{value} {unit:?}");
    }
}

#[test]
fn changes_are_signed_and_silent_when_nobody_would_see_them() {
    let seen =
        |now, before, unit, language| change(now, before, unit, language).map(|words| words.seen);
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        seen(11.7e9, 10.5e9, Unit::Usd, French),
        some("+1,2\u{a0}Md$")
    );
    assert_eq!(
        seen(11.7e9, 10.5e9, Unit::Usd, English),
        some("+$1.2\u{a0}bn")
    );
    assert_eq!(
        seen(10.5e9, 11.7e9, Unit::Usd, French),
        some("−1,2\u{a0}Md$")
    );
    assert_eq!(
        seen(0.75, 0.70, Unit::Share, French),
        some("+5\u{a0}points")
    );
    assert_eq!(seen(0.70, 0.71, Unit::Share, English), some("−1\u{a0}pt"));
    assert_eq!(seen(10.5e9, 10.5e9, Unit::Usd, French), None);
    assert_eq!(seen(10.5e9, 10.501e9, Unit::Usd, French), None);
    assert_eq!(seen(f64::NAN, 1.0, Unit::Usd, French), None);
    assert_eq!(seen(f64::INFINITY, 1.0, Unit::Usd, English), None);
    let spoken =
        |now, before, unit, language| change(now, before, unit, language).map(|words| words.spoken);
    assert_eq!(
        spoken(11.7e9, 10.5e9, Unit::Usd, French),
        some("plus 1,2 milliard de dollars")
    );
    assert_eq!(
        spoken(0.70, 0.75, Unit::Share, French),
        some("moins 5 points de pourcentage")
    );
    assert_eq!(
        spoken(0.76, 0.75, Unit::Share, English),
        some("plus 1 percentage point")
    );
}

fn any_unit() -> impl Strategy<Value = Unit> {
    proptest::sample::select(UNITS.as_slice())
}

fn any_language() -> impl Strategy<Value = Language> {
    proptest::sample::select(Language::ALL.as_slice())
}

/// Values of every size, the usual ones often.
fn any_value() -> impl Strategy<Value = f64> {
    prop_oneof![
        (any::<i64>(), 0..=6).prop_map(|(digits, decimals)| {
            let digits = digits % 10_i64.pow(15);
            format!("{digits}e-{decimals}")
                .parse::<f64>()
                .unwrap_or(0.0)
        }),
        (-1e3..1e3, -12..30).prop_map(|(size, power)| size * 10_f64.powi(power)),
        any::<f64>(),
        Just(0.0),
    ]
}

/// Whether a magnitude of English, false in French, stands in a text.
fn holds_a_false_friend(text: &str) -> bool {
    text.to_lowercase().contains("billion")
        || text.to_lowercase().contains("trillion")
        || text
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|word| ["Bn", "bn", "tn", "B", "T"].contains(&word))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn exact_figures_read_back(value in any_value(), unit in any_unit(), language in any_language()) {
        prop_assume!(value.is_finite());
        let text = exact(value, unit, language);
        let back = read(&text, unit, language);
        prop_assert!(back.is_ok_and(|back| back.total_cmp(&value).is_eq() || (back == 0.0 && value == 0.0)), "{text}: {back:?}");
    }

    #[test]
    fn figures_read_back_to_three_digits(value in any_value(), unit in any_unit(), language in any_language()) {
        prop_assume!(value.is_finite() && value.abs() < 1e300 && (value == 0.0 || value.abs() > 1e-300));
        let text = figure(value, unit, language).seen;
        let back = read(&text, unit, language);
        prop_assert!(back.is_ok_and(|back| (back - value).abs() <= value.abs() * 0.005_001), "{text}: {back:?}");
    }

    #[test]
    fn french_holds_no_false_friend(value in any_value(), before in any_value(), unit in any_unit()) {
        let words = figure(value, unit, French);
        let changed = change(value, before, unit, French);
        let texts = [words.seen, words.spoken, exact(value, unit, French)];
        let more = changed.into_iter().flat_map(|words| [words.seen, words.spoken]);
        for text in texts.into_iter().chain(more) {
            prop_assert!(!holds_a_false_friend(&text), "{text}");
        }
    }

    #[test]
    fn nothing_undefined_is_printed(value in any_value(), unit in any_unit(), language in any_language()) {
        for value in [value, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let words = figure(value, unit, language);
            for text in [words.seen, exact(value, unit, language)] {
                prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
            }
            prop_assert!(!words.spoken.contains("NaN") && !words.spoken.contains(" inf"));
            prop_assert!(!words.spoken.contains(['\u{202f}', '\u{a0}']), "{}", words.spoken);
        }
    }
}

#[test]
fn euros_are_dollars_at_a_rate_in_the_same_style() {
    use super::super::{Currency, Voice};
    let voice = |language| Voice {
        language,
        currency: Currency::Eur { per_dollar: 0.5 },
    };
    #[rustfmt::skip]
    let cases: [Case; 6] = [
        (21e9, Unit::Usd, "10,5\u{a0}Md€", "10,5 milliards d’euros", "€10.5\u{a0}bn", "10.5 billion euros"),
        (3e9, Unit::Usd, "1,5\u{a0}Md€", "1,5 milliard d’euros", "€1.5\u{a0}bn", "1.5 billion euros"),
        (60_000.0, Unit::UsdPerGpu, "30\u{202f}000\u{a0}€", "30000 euros par GPU", "€30,000", "30,000 euros per GPU"),
        (13.76, Unit::UsdPerGpuHour, "6,88\u{a0}€/h", "6,88 euros par heure de GPU", "€6.88/h", "6.88 euros per GPU-hour"),
        (2e6, Unit::UsdPerYear, "1\u{a0}M€/an", "1 million d’euros par an", "€1\u{a0}m/year", "1 million euros a year"),
        (350_000.0, Unit::Gpus, "350\u{202f}000", "350000 GPU", "350,000", "350,000 GPUs"),
    ];
    for (value, unit, french, french_spoken, english, english_spoken) in cases {
        let words = |language| voice(language).figure(value, unit);
        assert_eq!(words(French).seen, french);
        assert_eq!(words(French).spoken, french_spoken);
        assert_eq!(words(English).seen, english);
        assert_eq!(words(English).spoken, english_spoken);
    }
    let change = voice(French).change(4e9, 1e9, Unit::Usd);
    assert_eq!(change.unwrap().seen, "+1,5\u{a0}Md€");
    let exact = voice(French).exactly(1_000.0, Unit::Usd);
    assert_eq!(exact.seen, "500\u{a0}€");
}

#[test]
fn money_is_in_words_where_sentences_are_read() {
    let euros = |language| Voice {
        language,
        currency: Currency::Eur { per_dollar: 0.5 },
    };
    for (value, unit, english, french) in [
        (
            10.5e9,
            Unit::Usd,
            "$10.5\u{a0}billion",
            "10,5\u{a0}milliards de dollars",
        ),
        (
            1.5e9,
            Unit::Usd,
            "$1.5\u{a0}billion",
            "1,5\u{a0}milliard de dollars",
        ),
        (
            1.84e12,
            Unit::Usd,
            "$1.84\u{a0}trillion",
            "1\u{202f}840\u{a0}milliards de dollars",
        ),
        (
            30_000.0,
            Unit::UsdPerGpu,
            "$30,000",
            "30\u{202f}000\u{a0}dollars par GPU",
        ),
        (
            0.0806,
            Unit::UsdPerKilowattHour,
            "$0.0806/kWh",
            "0,0806\u{a0}dollar par kilowattheure",
        ),
        (
            3.92e8,
            Unit::UsdPerYear,
            "$392\u{a0}million/year",
            "392\u{a0}millions de dollars par an",
        ),
        (350_000.0, Unit::Gpus, "350,000", "350\u{202f}000"),
        (
            4.86e9,
            Unit::KilowattHours,
            "4.86\u{a0}TWh",
            "4,86\u{a0}TWh",
        ),
        (
            -2e9,
            Unit::Usd,
            "−$2\u{a0}billion",
            "−2\u{a0}milliards de dollars",
        ),
        (f64::NAN, Unit::Usd, "–", "–"),
    ] {
        assert_eq!(written(value, unit, English), english);
        assert_eq!(written(value, unit, French), french);
    }
    let price = |language| written_exactly(26_268.0, Unit::Usd, language);
    assert_eq!(price(English), "$26,268");
    assert_eq!(price(French), "26\u{202f}268\u{a0}dollars");
    assert_eq!(written(2e9, Unit::Usd, euros(English)), "€1\u{a0}billion");
    assert_eq!(
        written(3e9, Unit::Usd, euros(French)),
        "1,5\u{a0}milliard d’euros"
    );
}

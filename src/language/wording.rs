//! How each unit is written and said in each language: one row a unit.
//!
//! It must not know how digits are rounded or separated, nor what may be typed.

use super::Language;
use crate::units::Unit;

/// How large and small numbers of a unit are abbreviated.
#[derive(Clone, Copy)]
pub(super) enum Scale {
    /// Dollars: cents below 100, then "M$" and "Md$", or "m", "bn" and "tn".
    Money,
    /// Things counted: whole words, "million" and above.
    Count,
    /// A count so large that powers of ten are the usual notation.
    Powers,
    /// Tonnes: letters seen ("Mt"), words spoken ("million tonnes").
    Tonnes,
    /// Prefixes of the International System, by their powers of ten.
    Metric {
        /// The prefix the value itself is counted in.
        own: i32,
        /// The smallest prefix used.
        least: i32,
        /// The largest prefix used.
        most: i32,
    },
    /// A part of a whole, as a percentage.
    Percent,
    /// As it is.
    Plain,
}

/// A power of ten that has a name.
#[derive(Clone, Copy)]
pub(super) struct Magnitude {
    pub(super) power: i32,
    pub(super) seen: &'static str,
    pub(super) one: &'static str,
    pub(super) many: &'static str,
}

/// The words of one unit in one language.
pub(super) struct Wording {
    pub(super) scale: Scale,
    /// What money is marked with; only a scale of money shows it.
    pub(super) mark: &'static str,
    /// After the number on the page: for one, for several. Of a metric unit, without the prefix.
    pub(super) seen: [&'static str; 2],
    /// What closes the figure on the page, such as "/an".
    pub(super) seen_tail: &'static str,
    /// After the number aloud: for one, for several.
    pub(super) spoken: [&'static str; 2],
    /// What closes the spoken figure, such as " par an".
    pub(super) spoken_tail: &'static str,
}

impl Wording {
    /// The same in euros, whose name is the same in both languages.
    pub(super) fn in_euros(self) -> Self {
        Self {
            mark: "€",
            spoken: ["euro", "euros"],
            ..self
        }
    }
}

const fn row(
    scale: Scale,
    [seen_one, seen_many, seen_tail]: [&'static str; 3],
    [one, many, spoken_tail]: [&'static str; 3],
) -> Wording {
    Wording {
        scale,
        mark: "$",
        seen: [seen_one, seen_many],
        seen_tail,
        spoken: [one, many],
        spoken_tail,
    }
}

const fn named(power: i32, seen: &'static str, one: &'static str, many: &'static str) -> Magnitude {
    Magnitude {
        power,
        seen,
        one,
        many,
    }
}

const PREFIXES: [(Magnitude, Magnitude); 8] = [
    (named(0, "", "", ""), named(0, "", "", "")),
    (named(3, "k", "kilo", "kilo"), named(3, "k", "kilo", "kilo")),
    (named(6, "M", "mega", "mega"), named(6, "M", "méga", "méga")),
    (named(9, "G", "giga", "giga"), named(9, "G", "giga", "giga")),
    (
        named(12, "T", "tera", "tera"),
        named(12, "T", "téra", "téra"),
    ),
    (
        named(15, "P", "peta", "peta"),
        named(15, "P", "péta", "péta"),
    ),
    (named(18, "E", "exa", "exa"), named(18, "E", "exa", "exa")),
    (
        named(21, "Z", "zetta", "zetta"),
        named(21, "Z", "zetta", "zetta"),
    ),
];

/// The metric prefix of a power of ten, or the one just below it.
pub(super) fn prefix(power: i32, language: Language) -> Magnitude {
    let mut found = named(0, "", "", "");
    for (english, french) in PREFIXES {
        if english.power <= power {
            found = match language {
                Language::English => english,
                Language::French => french,
            };
        }
    }
    found
}

/// The named magnitudes of a scale, in rising order; none for scales that do not use them.
///
/// French stops at the milliard: "billion" is 10^12 there and 10^9 in English, so a thousand of them
/// is "1 000 Md$".
pub(super) fn magnitudes(scale: Scale, language: Language) -> &'static [Magnitude] {
    const ENGLISH_MONEY: &[Magnitude] = &[
        named(6, "m", "million", "million"),
        named(9, "bn", "billion", "billion"),
        named(12, "tn", "trillion", "trillion"),
    ];
    const FRENCH_MONEY: &[Magnitude] = &[
        named(6, "M", "million", "millions"),
        named(9, "Md", "milliard", "milliards"),
    ];
    const ENGLISH_TONNES: &[Magnitude] = &[
        named(6, "M", "million", "million"),
        named(9, "G", "billion", "billion"),
    ];
    const FRENCH_TONNES: &[Magnitude] = &[
        named(6, "M", "million", "millions"),
        named(9, "G", "milliard", "milliards"),
    ];
    match (scale, language) {
        // A count's magnitude is the same word seen and spoken, so it shares the rows of money.
        (Scale::Money | Scale::Count, Language::English) => ENGLISH_MONEY,
        (Scale::Money | Scale::Count, Language::French) => FRENCH_MONEY,
        (Scale::Tonnes, Language::English) => ENGLISH_TONNES,
        (Scale::Tonnes, Language::French) => FRENCH_TONNES,
        _ => &[],
    }
}

const KILOWATTS: Scale = Scale::Metric {
    own: 3,
    least: 3,
    most: 9,
};
const KILOWATTS_ONLY: Scale = Scale::Metric {
    own: 3,
    least: 3,
    most: 3,
};
const KILOWATT_HOURS: Scale = Scale::Metric {
    own: 3,
    least: 3,
    most: 12,
};
const OPERATIONS: Scale = Scale::Metric {
    own: 0,
    least: 0,
    most: 21,
};
const TERAFLOPS_ONLY: Scale = Scale::Metric {
    own: 12,
    least: 12,
    most: 12,
};

/// The words of a unit.
pub(super) fn wording(unit: Unit, language: Language) -> Wording {
    match language {
        Language::English => english(unit),
        Language::French => french(unit),
    }
}

// A price for each GPU is seen as a plain price: the label or the sentence around it says "each" or
// "par GPU", and "$30,000/GPU" would be neither. Aloud, where the label may be far, it is said.
// "flops" carries its S for "second", so it has no singular.

#[rustfmt::skip]
fn english(unit: Unit) -> Wording {
    use Scale::{Count, Money, Percent, Plain, Powers, Tonnes};
    match unit {
        Unit::Usd => row(Money, ["", "", ""], ["dollar", "dollars", ""]),
        Unit::UsdPerGpu => row(Money, ["", "", ""], ["dollar", "dollars", " per GPU"]),
        Unit::UsdPerGpuHour => row(Money, ["", "", "/h"], ["dollar", "dollars", " per GPU-hour"]),
        Unit::UsdPerMegawatt => row(Money, ["", "", "/MW"], ["dollar", "dollars", " per megawatt"]),
        Unit::UsdPerKilowattHour => row(Money, ["", "", "/kWh"], ["dollar", "dollars", " per kilowatt-hour"]),
        Unit::UsdPerYear => row(Money, ["", "", "/year"], ["dollar", "dollars", " a year"]),
        Unit::Gpus => row(Count, ["", "", ""], ["GPU", "GPUs", ""]),
        Unit::H100Equivalents => row(Count, ["H100e", "H100e", ""], ["H100 equivalent", "H100 equivalents", ""]),
        Unit::Kilowatts => row(KILOWATTS, ["W", "W", ""], ["watt", "watts", ""]),
        Unit::KilowattsPerGpu => row(KILOWATTS_ONLY, ["W", "W", "/GPU"], ["watt", "watts", " per GPU"]),
        Unit::KilowattHours => row(KILOWATT_HOURS, ["Wh", "Wh", ""], ["watt-hour", "watt-hours", ""]),
        Unit::KilowattHoursPerYear => row(KILOWATT_HOURS, ["Wh", "Wh", "/year"], ["watt-hour", "watt-hours", " a year"]),
        Unit::GramsPerKilowattHour => row(Plain, ["g\u{a0}CO₂e", "g\u{a0}CO₂e", "/kWh"], ["gram", "grams", " of CO2 equivalent per kilowatt-hour"]),
        Unit::Tonnes => row(Tonnes, ["t", "t", "\u{a0}CO₂e"], ["tonne", "tonnes", " of CO2 equivalent"]),
        Unit::TonnesPerYear => row(Tonnes, ["t", "t", "\u{a0}CO₂e/year"], ["tonne", "tonnes", " of CO2 equivalent a year"]),
        Unit::Flop => row(Powers, ["FLOP", "FLOP", ""], ["floating-point operation", "floating-point operations", ""]),
        Unit::FlopPerSecond => row(OPERATIONS, ["FLOP/s", "FLOP/s", ""], ["flops", "flops", ""]),
        Unit::TeraflopsPerGpu => row(TERAFLOPS_ONLY, ["FLOP/s", "FLOP/s", ""], ["flops", "flops", " per GPU"]),
        Unit::GpuHours => row(Count, ["GPU-hour", "GPU-hours", ""], ["GPU-hour", "GPU-hours", ""]),
        Unit::TokensPerSecond => row(Count, ["token/s", "tokens/s", ""], ["token", "tokens", " a second"]),
        Unit::TokensPerSecondPerGpu => row(Count, ["token/s", "tokens/s", ""], ["token", "tokens", " a second per GPU"]),
        Unit::TokensPerUserDay => row(Count, ["token/day", "tokens/day", ""], ["token", "tokens", " a day per user"]),
        Unit::Users => row(Count, ["user", "users", ""], ["user", "users", ""]),
        Unit::UsdPerMillionTokens => row(Money, ["", "", ""], ["dollar", "dollars", " per million tokens"]),
        Unit::OrdersOfMagnitudePerYear => row(Plain, ["", "", "\u{a0}OOM/year"], ["order of magnitude", "orders of magnitude", " a year"]),
        Unit::Days => row(Count, ["day", "days", ""], ["day", "days", ""]),
        Unit::Hours => row(Count, ["hour", "hours", ""], ["hour", "hours", ""]),
        Unit::Months => row(Count, ["month", "months", ""], ["month", "months", ""]),
        Unit::Years => row(Count, ["year", "years", ""], ["year", "years", ""]),
        Unit::PerYear => row(Plain, ["", "", "/year"], ["time", "times", " a year"]),
        Unit::Share => row(Percent, ["", "", "%"], ["percent", "percent", ""]),
        Unit::Ratio => row(Plain, ["", "", ""], ["", "", ""]),
    }
}

#[rustfmt::skip]
fn french(unit: Unit) -> Wording {
    use Scale::{Count, Money, Percent, Plain, Powers, Tonnes};
    match unit {
        Unit::Usd => row(Money, ["", "", ""], ["dollar", "dollars", ""]),
        Unit::UsdPerGpu => row(Money, ["", "", ""], ["dollar", "dollars", " par GPU"]),
        Unit::UsdPerGpuHour => row(Money, ["", "", "/h"], ["dollar", "dollars", " par heure de GPU"]),
        Unit::UsdPerMegawatt => row(Money, ["", "", "/MW"], ["dollar", "dollars", " par mégawatt"]),
        Unit::UsdPerKilowattHour => row(Money, ["", "", "/kWh"], ["dollar", "dollars", " par kilowattheure"]),
        Unit::UsdPerYear => row(Money, ["", "", "/an"], ["dollar", "dollars", " par an"]),
        Unit::Gpus => row(Count, ["", "", ""], ["GPU", "GPU", ""]),
        Unit::H100Equivalents => row(Count, ["H100e", "H100e", ""], ["équivalent H100", "équivalents H100", ""]),
        Unit::Kilowatts => row(KILOWATTS, ["W", "W", ""], ["watt", "watts", ""]),
        Unit::KilowattsPerGpu => row(KILOWATTS_ONLY, ["W", "W", "/GPU"], ["watt", "watts", " par GPU"]),
        Unit::KilowattHours => row(KILOWATT_HOURS, ["Wh", "Wh", ""], ["wattheure", "wattheures", ""]),
        Unit::KilowattHoursPerYear => row(KILOWATT_HOURS, ["Wh", "Wh", "/an"], ["wattheure", "wattheures", " par an"]),
        Unit::GramsPerKilowattHour => row(Plain, ["g\u{a0}CO₂e", "g\u{a0}CO₂e", "/kWh"], ["gramme", "grammes", " d’équivalent CO2 par kilowattheure"]),
        Unit::Tonnes => row(Tonnes, ["t", "t", "\u{a0}CO₂e"], ["tonne", "tonnes", " d’équivalent CO2"]),
        Unit::TonnesPerYear => row(Tonnes, ["t", "t", "\u{a0}CO₂e/an"], ["tonne", "tonnes", " d’équivalent CO2 par an"]),
        Unit::Flop => row(Powers, ["FLOP", "FLOP", ""], ["opération en virgule flottante", "opérations en virgule flottante", ""]),
        Unit::FlopPerSecond => row(OPERATIONS, ["FLOP/s", "FLOP/s", ""], ["flops", "flops", ""]),
        Unit::TeraflopsPerGpu => row(TERAFLOPS_ONLY, ["FLOP/s", "FLOP/s", ""], ["flops", "flops", " par GPU"]),
        Unit::GpuHours => row(Count, ["heure GPU", "heures GPU", ""], ["heure de GPU", "heures de GPU", ""]),
        Unit::TokensPerSecond => row(Count, ["jeton/s", "jetons/s", ""], ["jeton", "jetons", " par seconde"]),
        Unit::TokensPerSecondPerGpu => row(Count, ["jeton/s", "jetons/s", ""], ["jeton", "jetons", " par seconde et par GPU"]),
        Unit::TokensPerUserDay => row(Count, ["jeton/jour", "jetons/jour", ""], ["jeton", "jetons", " par jour et par utilisateur"]),
        Unit::Users => row(Count, ["utilisateur", "utilisateurs", ""], ["utilisateur", "utilisateurs", ""]),
        Unit::UsdPerMillionTokens => row(Money, ["", "", ""], ["dollar", "dollars", " par million de jetons"]),
        Unit::OrdersOfMagnitudePerYear => row(Plain, ["", "", "\u{a0}OOM/an"], ["ordre de grandeur", "ordres de grandeur", " par an"]),
        Unit::Days => row(Count, ["jour", "jours", ""], ["jour", "jours", ""]),
        Unit::Hours => row(Count, ["heure", "heures", ""], ["heure", "heures", ""]),
        Unit::Months => row(Count, ["mois", "mois", ""], ["mois", "mois", ""]),
        Unit::Years => row(Count, ["an", "ans", ""], ["an", "ans", ""]),
        Unit::PerYear => row(Plain, ["", "", "/an"], ["fois", "fois", " par an"]),
        Unit::Share => row(Percent, ["", "", "\u{a0}%"], ["pour cent", "pour cent", ""]),
        Unit::Ratio => row(Plain, ["", "", ""], ["", "", ""]),
    }
}

/// The words of a difference between two shares: 70 % to 75 % is 5 points, not 5 %.
pub(super) fn points(language: Language) -> Wording {
    match language {
        Language::English => row(
            Scale::Percent,
            ["\u{a0}pt", "\u{a0}pts", ""],
            ["percentage point", "percentage points", ""],
        ),
        Language::French => row(
            Scale::Percent,
            ["\u{a0}point", "\u{a0}points", ""],
            ["point de pourcentage", "points de pourcentage", ""],
        ),
    }
}

//! The words and signs that may follow a number in a field, and the power of ten each stands for.
//!
//! The same words are known in both languages, as a reader of one often pastes from the other. Words
//! are in lower case and without spaces, as is the text they are compared with. It must not know digits
//! or separators.

use super::Language;
use crate::units::Unit;

/// A part of what follows a number; each may occur once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// "k", "Md", "million".
    Magnitude,
    /// The unit: "$", "MW", "%", "jours".
    Unit,
    /// What a price or a flow is counted by: "/GPU", "par an".
    By,
    /// What the tonnes or grams are of: "CO2e".
    Of,
    /// "de", "of", which mean nothing here.
    Link,
    /// "billion" and "trillion" on a French page: 10^12 or 10^9, nobody can tell.
    Ambiguous,
}

/// Words that stand for the same power of ten, separated by spaces; several such rows.
type Table = &'static [(i32, &'static str)];

const LINKS: Table = &[(0, "de d' of")];

// "G" is the giga of Canadian French ("18,4 G$").
const LETTERS: Table = &[(3, "k"), (6, "m mn"), (9, "md mds mrd bn b g")];
const LARGE_LETTERS: Table = &[(12, "tn t")];
const WORDS: Table = &[
    (3, "mille thousand"),
    (6, "million millions"),
    (9, "milliard milliards"),
];
const FALSE_FRIENDS: Table = &[(9, "billion billions"), (12, "trillion trillions")];

const DOLLARS: Table = &[(0, "$ us$ $us usd dollar dollars")];
const CENTS: Table = &[(-2, "¢ us¢ c c$ ct cts cent cents centime centimes")];
const BY_GPU: Table = &[(0, "/gpu /h100 pergpu perh100 pargpu parh100 each pièce")];
const BY_GPU_HOUR: Table = &[
    (
        0,
        "/h /hr /hour /heure /gpu-h /gpu-hour /gpu/h /hgpu /heuregpu",
    ),
    (0, "anhour perhour pergpu-hour"),
    (0, "parheure parheuregpu parheuredegpu"),
];
const BY_MEGAWATT: Table = &[
    (0, "/mw permw parmw permegawatt parmégawatt"),
    (3, "/kw"),
    (6, "/w"),
];
const BY_KILOWATT_HOUR: Table = &[
    (
        0,
        "/kwh perkwh parkwh lekwh perkilowatt-hour parkilowattheure",
    ),
    (-3, "/mwh permwh parmwh lemwh"),
];
const BY_YEAR: Table = &[(
    0,
    "/an /year /yr /y paran peryear ayear timesayear foisparan",
)];
const GPUS: Table = &[(0, "gpu gpus h100 h100s")];
const EQUIVALENTS: Table = &[
    (0, "h100e h100 éq.h100 éqh100 eq.h100"),
    (
        0,
        "équivalenth100 équivalentsh100 h100equivalent h100equivalents",
    ),
];
const GPU_HOURS: Table = &[
    (0, "gpu-h gpu-hour gpu-hours gpuhour gpuhours hgpu h"),
    (0, "heuregpu heuresgpu heuredegpu heuresdegpu"),
];
const TOKENS: Table = &[(0, "token tokens jeton jetons")];
const BY_SECOND: Table = &[(0, "/s asecond persecond parseconde")];
const BY_DAY: Table = &[(0, "/day /jour aday perday parjour")];
const USERS: Table = &[(0, "user users utilisateur utilisateurs")];
const BY_MILLION_TOKENS: Table = &[(0, "/mtokens permilliontokens parmilliondejetons")];
const ORDERS: Table = &[(0, "oom")];
const DAYS: Table = &[(0, "j d jour jours day days")];
const HOURS: Table = &[(0, "h heure heures hour hours")];
const MONTHS: Table = &[(0, "mois month months")];
const YEARS: Table = &[(0, "an ans année années y yr yrs year years")];
const PERCENT: Table = &[(-2, "% percent pourcent pct")];
const TIMES: Table = &[(0, "x ×")];
const TONNES: Table = &[(0, "t tonne tonnes"), (3, "kt"), (6, "mt"), (9, "gt")];
const GRAMS: Table = &[(0, "g gramme grammes gram grams"), (3, "kg")];
const CO2: Table = &[
    (0, "co2 co2e co2eq éqco2 éq.co2"),
    (0, "équivalentco2 co2equivalent"),
];
const CURRENCIES: Table = &[(0, "€ eur euro euros £ gbp ¥ rmb cny")];

// Roots that take a metric prefix.
const WATTS: &str = "w watt watts";
const WATT_HOURS: &str = "wh wattheure wattheures watt-hour watt-hours";
const FLOP: &str = "flop flops";
const FLOP_PER_SECOND: &str = "flop/s flops/s flops flop";
const PREFIXES: Table = &[
    (3, "k kilo"),
    (6, "m mega méga"),
    (9, "g giga"),
    (12, "t tera téra"),
    (15, "p peta péta"),
    (18, "e exa"),
    (21, "z zetta"),
];

/// The tables of a unit's own words.
fn tables(unit: Unit) -> &'static [(Part, Table)] {
    use Part::{By, Of, Unit as Own};
    match unit {
        Unit::Usd => &[(Own, DOLLARS)],
        Unit::UsdPerGpu => &[(Own, DOLLARS), (By, BY_GPU)],
        Unit::UsdPerGpuHour => &[(Own, DOLLARS), (Own, CENTS), (By, BY_GPU_HOUR)],
        Unit::UsdPerMegawatt => &[(Own, DOLLARS), (By, BY_MEGAWATT)],
        Unit::UsdPerKilowattHour => &[(Own, DOLLARS), (Own, CENTS), (By, BY_KILOWATT_HOUR)],
        Unit::UsdPerYear => &[(Own, DOLLARS), (By, BY_YEAR)],
        Unit::Gpus => &[(Own, GPUS)],
        Unit::H100Equivalents => &[(Own, EQUIVALENTS)],
        Unit::KilowattsPerGpu | Unit::TeraflopsPerGpu => &[(By, BY_GPU)],
        Unit::Kilowatts | Unit::KilowattHours | Unit::Flop | Unit::FlopPerSecond => &[],
        Unit::KilowattHoursPerYear | Unit::PerYear => &[(By, BY_YEAR)],
        Unit::GramsPerKilowattHour => &[(Own, GRAMS), (Of, CO2), (By, BY_KILOWATT_HOUR)],
        Unit::Tonnes => &[(Own, TONNES), (Of, CO2)],
        Unit::TonnesPerYear => &[(Own, TONNES), (Of, CO2), (By, BY_YEAR)],
        Unit::GpuHours => &[(Own, GPU_HOURS)],
        Unit::TokensPerSecond => &[(Own, TOKENS), (By, BY_SECOND)],
        Unit::TokensPerSecondPerGpu => &[(Own, TOKENS), (By, BY_SECOND), (By, BY_GPU)],
        Unit::TokensPerUserDay => &[(Own, TOKENS), (By, BY_DAY)],
        Unit::Users => &[(Own, USERS)],
        Unit::UsdPerMillionTokens => &[(Own, DOLLARS), (By, BY_MILLION_TOKENS)],
        Unit::OrdersOfMagnitudePerYear => &[(Own, ORDERS), (By, BY_YEAR)],
        Unit::Days => &[(Own, DAYS)],
        Unit::Hours => &[(Own, HOURS)],
        Unit::Months => &[(Own, MONTHS)],
        Unit::Years => &[(Own, YEARS)],
        Unit::Share => &[(Own, PERCENT)],
        Unit::Ratio => &[(Own, TIMES)],
    }
}

/// The roots a unit's prefixes go before, and the prefix the value is counted in.
fn roots(unit: Unit) -> Option<(&'static str, i32)> {
    match unit {
        Unit::Kilowatts | Unit::KilowattsPerGpu => Some((WATTS, 3)),
        Unit::KilowattHours | Unit::KilowattHoursPerYear => Some((WATT_HOURS, 3)),
        Unit::Flop => Some((FLOP, 0)),
        Unit::FlopPerSecond => Some((FLOP_PER_SECOND, 0)),
        Unit::TeraflopsPerGpu => Some((FLOP_PER_SECOND, 12)),
        _ => None,
    }
}

/// The magnitudes a unit takes.
///
/// Single letters only where they cannot be taken for a prefix or a unit: "5 M" in a field of kilowatts
/// is megawatts to one reader and millions of kilowatts to the next, and "5 m" may be months.
fn magnitudes(unit: Unit) -> &'static [Table] {
    match unit {
        Unit::Usd
        | Unit::UsdPerGpu
        | Unit::UsdPerGpuHour
        | Unit::UsdPerMegawatt
        | Unit::UsdPerKilowattHour
        | Unit::UsdPerMillionTokens
        | Unit::UsdPerYear => &[LETTERS, LARGE_LETTERS, WORDS],
        Unit::Gpus
        | Unit::H100Equivalents
        | Unit::GpuHours
        | Unit::TokensPerSecond
        | Unit::TokensPerSecondPerGpu
        | Unit::TokensPerUserDay
        | Unit::Users => &[LETTERS, WORDS],
        Unit::Share | Unit::Ratio => &[],
        _ => &[WORDS],
    }
}

/// Every way a table's words begin a text: the power of ten, and what follows the word.
fn beginnings(text: &str, table: Table) -> impl Iterator<Item = (i32, &str)> {
    table.iter().flat_map(move |(power, words)| {
        words
            .split(' ')
            .filter_map(move |word| Some((*power, text.strip_prefix(word)?)))
    })
}

/// Every way a text begins with one of the roots, with or without a metric prefix.
fn prefixed<'a>(text: &'a str, roots: &'static str) -> impl Iterator<Item = (i32, &'a str)> {
    std::iter::once((0, text))
        .chain(beginnings(text, PREFIXES))
        .flat_map(move |(power, rest)| {
            roots
                .split(' ')
                .filter_map(move |root| Some((power, rest.strip_prefix(root)?)))
        })
}

/// The longest known beginning of `text`: its part, its power of ten, and what follows it.
///
/// `None` when nothing known begins it.
pub(super) fn next(text: &str, unit: Unit, language: Language) -> Option<(Part, i32, &str)> {
    let words = tables(unit).iter().copied();
    let magnitudes = magnitudes(unit);
    let false_friend = match language {
        Language::English => Part::Magnitude,
        Language::French => Part::Ambiguous,
    };
    let friends = (!magnitudes.is_empty()).then_some((false_friend, FALSE_FRIENDS));
    let scales = magnitudes.iter().map(|table| (Part::Magnitude, *table));
    let rooted = roots(unit).into_iter().flat_map(|(roots, own)| {
        prefixed(text, roots).map(move |(power, rest)| (Part::Unit, power - own, rest))
    });
    words
        .chain(scales)
        .chain(friends)
        .chain([(Part::Link, LINKS)])
        .flat_map(|(part, table)| {
            beginnings(text, table).map(move |(power, rest)| (part, power, rest))
        })
        .chain(rooted)
        // Of two equally long the first is kept: a unit's own word comes before a magnitude ("g").
        .min_by_key(|(_, _, rest)| rest.len())
}

/// Whether `text` begins with a unit or a currency, ours or not.
///
/// It tells "12 MW" in a field of dollars, which is a wrong unit, from "12 xyz", which is nothing.
pub(super) fn is_some_unit(text: &str) -> bool {
    let ends = |(_, rest): (i32, &str)| !rest.starts_with(char::is_alphabetic);
    let tables = [
        CURRENCIES,
        DOLLARS,
        CENTS,
        BY_GPU,
        BY_GPU_HOUR,
        BY_MEGAWATT,
        BY_KILOWATT_HOUR,
        BY_YEAR,
        GPUS,
        EQUIVALENTS,
        GPU_HOURS,
        DAYS,
        HOURS,
        MONTHS,
        YEARS,
        PERCENT,
        TONNES,
        GRAMS,
        CO2,
    ];
    tables
        .into_iter()
        .any(|table| beginnings(text, table).any(ends))
        || [WATTS, WATT_HOURS, FLOP_PER_SECOND]
            .into_iter()
            .any(|roots| prefixed(text, roots).any(ends))
}

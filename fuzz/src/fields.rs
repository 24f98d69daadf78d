//! Number fields: any text is a number or a reason, and what the page writes is read as what it was.

use explorer::language::{
    Currency, Language, ReadError, Voice, change, exact, explain, figure, read, written,
};
use explorer::model::Metric;
use explorer::scenario::PARAMS;
use explorer::units::Unit;
use std::sync::LazyLock;

/// Every unit of a field or of a figure.
static UNITS: LazyLock<Vec<Unit>> = LazyLock::new(|| {
    let fields = PARAMS.iter().map(|row| row.unit);
    let mut units: Vec<Unit> = Vec::new();
    for unit in fields.chain(Metric::ALL.iter().map(|metric| metric.unit())) {
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    units
});

/// What must hold of any text in any field: the first byte says which, the second in which voice.
///
/// # Panics
/// Where it does not.
pub fn check(data: &[u8]) {
    let (unit, data) = crate::decision(data);
    let (voice, data) = crate::decision(data);
    let place = usize::from(unit) % UNITS.len();
    let unit = UNITS.get(place).copied().unwrap_or(Unit::Usd);
    let language = Language::ALL
        .into_iter()
        .cycle()
        .nth(voice.into())
        .unwrap_or(Language::French);
    let currency = if voice & 2 == 0 {
        Currency::Usd
    } else {
        // What is read is not converted, so what is written must not be either.
        Currency::Eur { per_dollar: 1.0 }
    };
    let voice = Voice { language, currency };
    let text = crate::text(data);
    match read(&text, unit, voice) {
        Ok(value) => {
            assert!(value.is_finite(), "{text:?} is {value}");
            plainly(&text, value, unit);
            says(value, unit, voice);
        }
        Err(error) => {
            let reason = explain(error, unit, language);
            assert!(reason.ends_with('.') && reason.len() > 20, "{reason}");
            let empty = text.chars().all(char::is_whitespace);
            assert!(
                !empty || error == ReadError::Empty || text.len() > 200,
                "{text:?}: {error:?}"
            );
        }
    }
    // The same bytes as a number.
    if let Some(bits) = data.first_chunk() {
        says(f64::from_bits(u64::from_le_bytes(*bits)), unit, voice);
    }
}

/// Digits that mean one thing to everyone are read as the standard library reads them.
fn plainly(text: &str, value: f64, unit: Unit) {
    let digits = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    // "1.234.567" is grouped, and shares above 1 are percentages.
    if digits && text.matches('.').count() <= 1 && unit != Unit::Share {
        assert_eq!(Ok(value), text.parse(), "{text}");
    }
}

/// What the page writes of a number is never the machine's word for one, and reads back.
fn says(value: f64, unit: Unit, voice: Voice) {
    let words = figure(value, unit, voice);
    let exactly = exact(value, unit, voice);
    let more = change(value, 1.0, unit, voice).map(|words| words.seen);
    for text in [
        &words.seen,
        &words.spoken,
        &exactly,
        &written(value, unit, voice),
    ]
    .into_iter()
    .chain(&more)
    {
        assert!(
            !text.is_empty() && !text.contains("NaN") && !text.contains("inf"),
            "{value}: {text}"
        );
    }
    if !value.is_finite() {
        return;
    }
    assert_eq!(
        read(&exactly, unit, voice),
        Ok(value),
        "{value} is written {exactly}"
    );
    // Rounded to three digits at least, so off by half of the third at most; what is nearly the largest
    // number may round to one that is none.
    let near = read(&words.seen, unit, voice);
    let off = near.map(|near| (near - value).abs());
    let close = off.is_ok_and(|off| off <= value.abs() * 0.005_001);
    assert!(
        close || value.abs() > 1e308,
        "{value} is written {}: {near:?}",
        words.seen
    );
}

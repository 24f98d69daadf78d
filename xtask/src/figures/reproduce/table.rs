//! The verdicts as a table, with a closing summary.

use std::collections::BTreeMap;

use super::{Row, Verdict};

const HEADER: [&str; 8] = [
    "case",
    "quantity",
    "computed",
    "published",
    "unit",
    "relative error",
    "tolerance",
    "verdict",
];
/// Which columns hold numbers, and stand to the right.
const NUMBERS: [bool; 8] = [false, false, true, true, false, true, true, false];
const NOTHING: &str = "-";
/// Digits that are shown of a figure.
const DIGITS: i32 = 9;

/// The whole report: a line for each case, what is wrong with those that cannot be read, the
/// quantities that are not known, and the count.
pub(super) fn report(rows: &[Row]) -> String {
    let mut lines = table(rows);
    let notes: Vec<String> = unreadable(rows).chain(unknown(rows)).collect();
    if !notes.is_empty() {
        lines.push(String::new());
        lines.extend(notes);
    }
    lines.push(String::new());
    lines.push(summary(rows));
    lines.join("\n")
}

fn table(rows: &[Row]) -> Vec<String> {
    let cells: Vec<[String; 8]> = [HEADER.map(String::from)]
        .into_iter()
        .chain(rows.iter().map(cells))
        .collect();
    let mut widths = [0; 8];
    for row in &cells {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let line = |row: &[String; 8]| {
        let cells: Vec<String> = row
            .iter()
            .zip(widths)
            .zip(NUMBERS)
            .map(|((cell, width), number)| {
                if number {
                    format!("{cell:>width$}")
                } else {
                    format!("{cell:<width$}")
                }
            })
            .collect();
        cells.join("  ").trim_end().to_owned()
    };
    cells.iter().map(line).collect()
}

fn cells(row: &Row) -> [String; 8] {
    let shown = |number: Option<f64>, show: fn(f64) -> String| {
        number.map_or_else(|| NOTHING.to_owned(), show)
    };
    let text = |text: &str| {
        let plain = plain(text);
        if plain.is_empty() {
            NOTHING.to_owned()
        } else {
            plain
        }
    };
    [
        text(&row.name),
        text(&row.quantity),
        shown(row.computed, figure),
        shown(row.published, figure),
        text(&row.unit),
        shown(row.error, small),
        shown(row.tolerance, small),
        row.verdict.word().to_owned(),
    ]
}

fn unreadable(rows: &[Row]) -> impl Iterator<Item = String> {
    rows.iter().filter_map(|row| match &row.verdict {
        Verdict::Unreadable(reason) => Some(format!(
            "unreadable: {}: {}",
            plain(&row.name),
            plain(reason)
        )),
        _ => None,
    })
}

fn unknown(rows: &[Row]) -> impl Iterator<Item = String> {
    let mut quantities: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.verdict == Verdict::Pending) {
        let cases = quantities.entry(&row.quantity).or_default();
        cases.push(plain(&row.name));
    }
    quantities.into_iter().map(|(quantity, cases)| {
        format!(
            "pending: no formula for {} so far: {}",
            plain(quantity),
            cases.join(", ")
        )
    })
}

fn summary(rows: &[Row]) -> String {
    let count = |these: fn(&Verdict) -> bool| rows.iter().filter(|row| these(&row.verdict)).count();
    let unreadable = count(|verdict| matches!(verdict, Verdict::Unreadable(_)));
    let of_them = match unreadable {
        0 => String::new(),
        some => format!(" ({some} unreadable)"),
    };
    format!(
        "{} passed, {} failed{of_them}, {} pending",
        count(|verdict| *verdict == Verdict::Ok),
        count(Verdict::is_failure),
        count(|verdict| *verdict == Verdict::Pending),
    )
}

/// A file's text on one line, without what steers a terminal.
fn plain(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// A figure with the digits that matter, none of them zeros at the end.
fn figure(value: f64) -> String {
    let size = value.abs();
    if value != 0.0 && !(1e-4..1e15).contains(&size) {
        let text = format!("{value:.8e}");
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        return format!("{}e{exponent}", without_end_zeros(digits));
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the logarithm of a number in this range is small"
    )]
    let whole = size.max(1.0).log10().floor() as i32;
    let decimals = usize::try_from(DIGITS - 1 - whole).unwrap_or(0);
    without_end_zeros(&format!("{value:.decimals$}")).to_owned()
}

fn without_end_zeros(digits: &str) -> &str {
    if digits.contains('.') {
        digits.trim_end_matches('0').trim_end_matches('.')
    } else {
        digits
    }
}

/// An error or a tolerance.
fn small(value: f64) -> String {
    if value == 0.0 {
        return "0".into();
    }
    format!("{value:.2e}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_show_their_digits_and_no_more() {
        for (value, text) in [
            (10.5e9, "10500000000"),
            (449.839_28, "449.83928"),
            (0.434_606_832_423_691_1, "0.43460683"),
            (1.821_428_571_428_571_4, "1.82142857"),
            (0.0, "0"),
            (8.4e23, "8.4e23"),
            (3.7908e25, "3.7908e25"),
            (1e15, "1e15"),
            (-12.5, "-12.5"),
        ] {
            assert_eq!(figure(value), text);
        }
        assert_eq!(small(0.01), "1.00e-2");
    }
}

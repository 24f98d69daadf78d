//! When the money is spent: a line for each company, month by month.

use super::ticks::axis;
use super::{Axis, Chart, Ink, Line, Lines, Tick};
use crate::catalog::{CalendarMonth, Company};
use crate::language::{Language, figure};
use crate::model::{Metric, Timeline};
use crate::scenario::Preset;

/// Spending so far, by company.
pub fn cumulative(timeline: &Timeline, language: Language) -> Chart {
    let lines: Vec<Line> = Company::ALL
        .iter()
        .zip(&timeline.companies)
        .map(|(&company, spent)| Line {
            label: company.name().to_owned(),
            ink: Ink::Company(company),
            values: spent.iter().map(|spent| spent.value()).collect(),
        })
        .collect();
    let most = lines
        .iter()
        .flat_map(|line| &line.values)
        .copied()
        .fold(0.0, f64::max);
    let seen = |value| figure(value, Metric::Total.unit(), language).seen;
    Chart::Lines(Lines {
        x: months(timeline),
        y: axis(most, 5.0, seen),
        lines,
    })
}

/// The month in which the last company of a preset ends its purchases.
pub fn end_of_purchases(preset: Preset) -> CalendarMonth {
    let [first, others @ ..] = Company::ALL.map(|company| preset.last_purchase(company));
    others.into_iter().fold(first, Ord::max)
}

/// A scale of months with a tick for each January.
fn months(timeline: &Timeline) -> Axis {
    let count = timeline
        .companies
        .iter()
        .map(Vec::len)
        .max()
        .unwrap_or_default();
    let ticks = (0..)
        .take(count)
        .map(|month| (month, timeline.first.plus(month)))
        .filter(|(_, date)| date.month == 1)
        .map(|(month, date)| Tick {
            at: f64::from(month),
            label: date.year.to_string(),
        })
        .collect();
    let months = i32::try_from(count).unwrap_or(i32::MAX);
    Axis {
        end: f64::from((months - 1).max(1)),
        ticks,
    }
}

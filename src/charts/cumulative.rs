//! When the money is spent: a line for each company, month by month.

use super::chart::Facts;
use super::data::{Cell, Data, Name, Series};
use super::ticks::{axis, log_axis};
use super::{Axis, Growth, Ink, Line, Lines, Options, Picture, Tick};
use crate::catalog::{CalendarMonth, Company};
use crate::language::Message;
use crate::model::{Metric, Timeline};
use crate::scenario::{Preset, Range};

/// Spending so far, by company.
pub(super) fn cumulative(facts: &Facts, options: Options) -> (Picture, Data) {
    let timeline = facts.timeline;
    let unit = Metric::Total.unit();
    let of = |company: Company| timeline.companies.get(company.index());
    let band = |company| band(facts, company);
    let shown = |company: Company| options.hidden.shows(company.index());
    let lines: Vec<Line> = Company::ALL
        .into_iter()
        .filter(|company| shown(*company))
        .map(|company| Line {
            series: company.index(),
            label: company.name().to_owned(),
            ink: Ink::Company(company),
            shape: company.into(),
            values: of(company)
                .into_iter()
                .flatten()
                .map(|spent| spent.value())
                .collect(),
            band: band(company).collect(),
        })
        .collect();
    let most = lines
        .iter()
        .flat_map(|line| {
            let highs = line.band.iter().map(|range| range.high);
            line.values.iter().copied().chain(highs)
        })
        .fold(0.0, f64::max);
    let picture = Picture::Lines(Lines {
        x: months(timeline),
        y: match options.growth {
            // A thousandth of the most is where a line begins: nothing has no logarithm.
            Growth::Log if most > 0.0 => log_axis(most / 1000.0, most, unit, facts.voice),
            _ => axis(most, 5.0, unit, facts.voice),
        },
        lines,
        crossing: None,
    });
    let companies = Company::ALL.into_iter().map(|company| Series {
        key: company.key(),
        name: company.into(),
        ink: Some(Ink::Company(company)),
        shown: shown(company),
    });
    let together = Series {
        key: "together",
        name: Name::Text(Message::Together),
        ink: None,
        shown: true,
    };
    let series = companies.chain([together]).collect();
    let first = timeline.first;
    let count = length(timeline);
    let places = (0..count).map(|month| Name::Month(first.plus(month)));
    let data = Data::new(facts.voice, series, places.collect(), &mut |at| {
        let company = Company::ALL.get(at.series).copied();
        let month = first.plus(i32::try_from(at.place).unwrap_or(i32::MAX));
        let spent = timeline.spent(company, month).value();
        let range = company.and_then(|company| band(company).nth(at.place));
        Cell {
            range,
            ..Cell::of(spent, unit)
        }
    });
    (picture, data.summed_by(Company::ALL.len()))
}

/// What nine draws in ten of a company's spending lie between, month by month of the timeline.
fn band(facts: &Facts, company: Company) -> impl Iterator<Item = Range> {
    let months = length(facts.timeline).unsigned_abs() as usize;
    let bands = facts
        .bands
        .filter(|bands| bands.first == facts.timeline.first);
    let bands = bands.map_or(&[] as &[_], |bands| bands.of(company));
    bands.iter().take(months).map(|band| Range {
        low: band.p5.value(),
        high: band.p95.value(),
    })
}

/// The month in which the last company of a preset ends its purchases.
pub fn end_of_purchases(preset: Preset) -> CalendarMonth {
    let [first, others @ ..] = Company::ALL.map(|company| preset.last_purchase(company));
    others.into_iter().fold(first, Ord::max)
}

/// How many months a timeline has.
fn length(timeline: &Timeline) -> i32 {
    timeline.last().since(timeline.first) + 1
}

/// A scale of months with a tick for each January.
fn months(timeline: &Timeline) -> Axis {
    let count = length(timeline);
    let ticks = (0..count)
        .map(|month| (month, timeline.first.plus(month)))
        .filter(|(_, date)| date.month == 1)
        .map(|(month, date)| Tick {
            at: f64::from(month),
            label: date.year.to_string(),
        })
        .collect();
    Axis {
        start: 0.0,
        end: f64::from((count - 1).max(1)),
        growth: Growth::Linear,
        ticks,
    }
}

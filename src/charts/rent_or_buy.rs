//! When owning pays: the same GPUs bought, and rented, month by month.

use super::chart::Facts;
use super::data::{Cell, Data, Series};
use super::ticks::axis;
use super::{Axis, Crossing, Growth, Ink, Line, Lines, Name, Options, Picture, Shape, Tick};
use crate::language::{Label, fill};
use crate::model::{Input, Metric, Ownership};
use crate::units::{MONTHS_PER_YEAR, Unit, Years};

/// What owning and renting have cost so far, of a company's GPUs or of all.
pub(super) fn rent_or_buy(facts: &Facts, options: Options) -> (Picture, Data) {
    let unit = Metric::Total.unit();
    let figures = facts.outcome.of(options.whose);
    let ownership = Ownership::of(figures, &facts.scenario.inputs());
    let even = figures.get(Metric::BreakEven).ok();
    let last = horizon(facts.scenario.value(Input::Life), even);
    let spent = |series: usize, months: f64| {
        let age = Years::new(months / MONTHS_PER_YEAR);
        match series {
            0 => ownership.owned(age).value(),
            _ => ownership.rented(age).value(),
        }
    };
    let ways = [
        ("buying", Label::Buying, Ink::Accent, Shape::Circle),
        ("renting", Label::Renting, Ink::Text, Shape::Square),
    ];
    let shows = |series| options.hidden.shows(series);
    let lines: Vec<Line> = ways
        .iter()
        .enumerate()
        .filter(|(series, _)| shows(*series))
        .map(|(series, (_, label, ink, shape))| Line {
            series,
            label: facts.voice.say(*label).to_owned(),
            ink: *ink,
            shape: *shape,
            values: (0..=last)
                .map(|month| spent(series, f64::from(month)))
                .collect(),
            band: Vec::new(),
        })
        .collect();
    let most = lines
        .iter()
        .filter_map(|line| line.values.last())
        .copied()
        .fold(0.0, f64::max);
    let met = even.filter(|months| *months <= f64::from(last) && lines.len() == ways.len());
    let picture = Picture::Lines(Lines {
        x: months(last, facts),
        y: axis(most, 4.0, unit, facts.voice),
        crossing: met.map(|months| {
            let time = facts.voice.figure(months, Unit::Months).seen;
            Crossing {
                x: months,
                y: spent(0, months),
                label: fill(facts.voice.say(Label::SameCost), &[("time", &time)]),
                short: time,
            }
        }),
        lines,
    });
    let series = ways
        .iter()
        .enumerate()
        .map(|(index, (key, name, ink, _))| Series {
            key,
            name: Name::Label(*name),
            ink: Some(*ink),
            shown: shows(index),
        });
    let places = (0..=last).map(|month| Name::Figure(f64::from(month), Unit::Months));
    let data = Data::new(facts.voice, series.collect(), places.collect(), &mut |at| {
        let month = i32::try_from(at.place).unwrap_or(last);
        Cell::of(spent(at.series, f64::from(month)), unit)
    });
    (picture, data)
}

/// How many months to show: twice the break-even in whole years, but never longer than the machines
/// run.
fn horizon(life: f64, even: Option<f64>) -> i32 {
    let all = (life * MONTHS_PER_YEAR).ceil().max(1.0);
    let years = even.map(|months| (months * 2.0 / MONTHS_PER_YEAR).ceil() * MONTHS_PER_YEAR);
    let months = years.map_or(all, |months| months.clamp(1.0, all));
    #[expect(
        clippy::cast_possible_truncation,
        reason = "machines run for some years"
    )]
    let months = months.min(1200.0) as i32;
    months
}

/// A scale of months, labelled in months while they are few.
fn months(last: i32, facts: &Facts) -> Axis {
    let step = [1, 3, 6, 12, 24, 60, 120]
        .into_iter()
        .find(|step| last / step <= 8)
        .unwrap_or(240);
    let ticks = (0..=last / step).map(|tick| tick * step).map(|at| {
        let (count, unit) = if step < 12 {
            (f64::from(at), Unit::Months)
        } else {
            (f64::from(at) / MONTHS_PER_YEAR, Unit::Years)
        };
        Tick {
            at: f64::from(at),
            label: facts.voice.figure(count, unit).seen,
        }
    });
    Axis {
        start: 0.0,
        end: f64::from(last.max(1)),
        growth: Growth::Linear,
        ticks: ticks.collect(),
    }
}

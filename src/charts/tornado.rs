//! What matters most: how far the total moves when one input goes to the ends of its range.

use super::chart::Facts;
use super::data::{Cell, Data, Series};
use super::ticks::axis_between;
use super::{At, Bar, Bars, Ink, Name, Options, Picture, Segment};
use crate::language::Label;
use crate::model::Metric;
use crate::readings::{Swing, swings};
use crate::scenario::{Range, param};

/// How many inputs are shown.
const INPUTS: usize = 8;

/// Swings of the total of a company, or of all together, the widest first.
pub(super) fn tornado(facts: &Facts, options: Options) -> (Picture, Data) {
    let whose = options.whose;
    let unit = Metric::Total.unit();
    let scenario = facts.scenario;
    let center = facts
        .outcome
        .of(whose)
        .get(Metric::Total)
        .unwrap_or_default();
    let span = |input| scenario.span(input);
    let mut swings = swings(*scenario.choices(), span, Metric::Total, whose).unwrap_or_default();
    swings.retain(|swing| swing.width() > 0.0);
    swings.truncate(INPUTS);
    let ends = |swing: &Swing| {
        let [low, high] = [swing.at_low, swing.at_high].map(|end| end.unwrap_or(center));
        (low, high)
    };
    let bar = |(place, swing): (usize, &Swing)| {
        let (low, high) = ends(swing);
        let range = span(swing.input);
        let unit = param(swing.input).unit;
        let side = |series, ink, end: f64, value| Segment {
            at: At { series, place },
            ink,
            span: Range {
                low: end.min(center),
                high: end.max(center),
            },
            label: facts.voice.figure(value, unit).seen,
        };
        Bar {
            name: param(swing.input).called(facts.voice.language),
            segments: vec![
                side(1, Ink::AccentOther, low, range.low),
                side(3, Ink::Accent, high, range.high),
            ],
            sum: String::new(),
            range: None,
        }
    };
    let (least, most) = swings
        .iter()
        .map(ends)
        .fold((center, center), |(least, most), (low, high)| {
            (least.min(low).min(high), most.max(low).max(high))
        });
    let picture = Picture::Bars(Bars {
        rows: swings.iter().enumerate().map(bar).collect(),
        axis: axis_between(least, most, 4.0, unit, facts.voice),
        center: Some(center),
        ranged: false,
    });
    let series = [
        ("low", Label::Low, None),
        ("at-low", Label::AtLow, Some(Ink::AccentOther)),
        ("high", Label::High, None),
        ("at-high", Label::AtHigh, Some(Ink::Accent)),
    ]
    .map(|(key, name, ink)| Series {
        key,
        name: Name::Label(name),
        ink,
        shown: true,
    });
    let places = swings.iter().map(|swing| Name::Input(swing.input));
    let data = Data::new(facts.voice, series.to_vec(), places.collect(), &mut |at| {
        let Some(swing) = swings.get(at.place) else {
            return Cell::of(center, unit);
        };
        let range = span(swing.input);
        let of_total = |value| Cell {
            value,
            ..Cell::of(center, unit)
        };
        match at.series {
            0 => Cell::of(range.low, param(swing.input).unit),
            1 => of_total(swing.at_low),
            2 => Cell::of(range.high, param(swing.input).unit),
            _ => of_total(swing.at_high),
        }
    });
    (picture, data)
}

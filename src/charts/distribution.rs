//! How sure are we: twenty dots, each of them one chance in twenty.

use super::chart::Facts;
use super::data::{Cell, Data, Series};
use super::ticks::axis_between;
use super::{At, Dots, Ink, Name, Options, Picture};
use crate::language::{Label, Message};
use crate::model::Metric;
use crate::readings::{DOTS, Distribution};
use crate::units::Unit;

/// The total of a company, or of all together, in dots of equal chance.
pub(super) fn distribution(facts: &Facts, options: Options) -> (Picture, Data) {
    let unit = Metric::Total.unit();
    let whose = options.whose;
    let sure = facts
        .outcome
        .of(whose)
        .get(Metric::Total)
        .unwrap_or_default();
    let found = facts.totals.and_then(|totals| totals.of(whose).ok());
    let places = found.map_or_else(|| vec![(Place::Here, sure)], |found| places(found, sure));
    let values = places.iter().map(|(_, value)| *value);
    let least = values.clone().fold(f64::INFINITY, f64::min);
    let most = values.fold(f64::NEG_INFINITY, f64::max);
    let at = |place| At { series: 0, place };
    let mut dots = Vec::new();
    let mut marks = Vec::new();
    for (index, (place, value)) in places.iter().enumerate() {
        match place {
            Place::Dot(_) => dots.push((at(index), *value)),
            Place::Mark(_) | Place::Here => {
                let name = place.name().text(facts.voice);
                let figure = facts.voice.figure(*value, unit).seen;
                marks.push((at(index), *value, [name, figure]));
            }
        }
    }
    let picture = Picture::Dots(Dots {
        axis: axis_between(least, most, 4.0, unit, facts.voice),
        dots,
        marks,
    });
    let series = vec![Series {
        key: Metric::Total.key(),
        name: Name::Text(Message::Total),
        ink: Some(Ink::Accent),
        shown: true,
    }];
    let names = places.iter().map(|(place, _)| place.name());
    let data = Data::new(facts.voice, series, names.collect(), &mut |at| {
        let value = places.get(at.place).map_or(sure, |(_, value)| *value);
        Cell::of(value, unit)
    });
    (picture, data)
}

/// A place of the distribution.
#[derive(Clone, Copy)]
enum Place {
    /// A dot, by the chance that the truth lies below.
    Dot(f64),
    /// What is marked, by the same chance.
    Mark(f64),
    /// What the page's own inputs give, wherever that lies.
    Here,
}

impl Place {
    fn name(self) -> Name {
        match self {
            Self::Mark(0.5) => Name::Label(Label::Median),
            Self::Dot(chance) | Self::Mark(chance) => Name::Figure(chance, Unit::Share),
            Self::Here => Name::Label(Label::Here),
        }
    }
}

/// Dots and marks together, from the least.
fn places(found: &Distribution, sure: f64) -> Vec<(Place, f64)> {
    #[expect(clippy::cast_precision_loss, reason = "twenty")]
    let chance = |dot: usize| (dot as f64 + 0.5) / DOTS as f64;
    let dots = found.dots.iter().enumerate();
    let dots = dots.map(|(dot, value)| (Place::Dot(chance(dot)), *value));
    let marks = [(0.05, found.p5), (0.5, found.p50), (0.95, found.p95)];
    let marks = marks.map(|(chance, value)| (Place::Mark(chance), value));
    let here = [(Place::Here, sure)];
    let mut places: Vec<_> = dots.chain(marks).chain(here).collect();
    places.sort_by(|(_, one), (_, other)| one.total_cmp(other));
    places
}

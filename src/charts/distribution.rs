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
    let places = found.map_or_else(|| vec![(Place::Mark(0.5), sure)], places);
    let values = places.iter().map(|(_, value)| *value);
    let least = values.clone().fold(f64::INFINITY, f64::min);
    let most = values.fold(f64::NEG_INFINITY, f64::max);
    let at = |place| At { series: 0, place };
    let mut dots = Vec::new();
    let mut marks = Vec::new();
    for (index, (place, value)) in places.iter().enumerate() {
        match place {
            Place::Dot(_) => dots.push((at(index), *value)),
            Place::Mark(_) => {
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

/// A place of the distribution, by the chance that the truth lies below.
#[derive(Clone, Copy)]
enum Place {
    Dot(f64),
    Mark(f64),
}

impl Place {
    const fn chance(self) -> f64 {
        match self {
            Self::Dot(chance) | Self::Mark(chance) => chance,
        }
    }

    fn name(self) -> Name {
        match self {
            Self::Mark(0.5) => Name::Label(Label::Median),
            place => Name::Figure(place.chance(), Unit::Share),
        }
    }
}

/// Dots and marks together, from the least likely to be exceeded.
fn places(found: &Distribution) -> Vec<(Place, f64)> {
    #[expect(clippy::cast_precision_loss, reason = "twenty")]
    let chance = |dot: usize| (dot as f64 + 0.5) / DOTS as f64;
    let dots = found.dots.iter().enumerate();
    let dots = dots.map(|(dot, value)| (Place::Dot(chance(dot)), *value));
    let marks = [(0.05, found.p5), (0.5, found.p50), (0.95, found.p95)];
    let marks = marks.map(|(chance, value)| (Place::Mark(chance), value));
    let mut places: Vec<_> = dots.chain(marks).collect();
    places.sort_by(|(one, _), (other, _)| one.chance().total_cmp(&other.chance()));
    places
}

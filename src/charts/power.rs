//! How much electricity is that: a year of it beside homes, reactors and a region.

use super::chart::Facts;
use super::data::{Cell, Data, Series};
use super::ticks::{axis, step};
use super::{At, Bar, Bars, Ink, Name, Picture, Segment};
use crate::catalog::Company;
use crate::catalog::comparison::{HOME, PARIS_REGION, REACTOR};
use crate::language::{Label, Message};
use crate::model::Metric;
use crate::scenario::Range;
use crate::units::Unit;

/// Yearly energy of each company, of all together, and of as many known things as come near it.
pub(super) fn power(facts: &Facts) -> (Picture, Data) {
    let unit = Metric::Energy.unit();
    let value = |whose| {
        facts
            .outcome
            .of(whose)
            .get(Metric::Energy)
            .unwrap_or_default()
    };
    let together = value(None);
    let beside = beside(together);
    let segment = |series, place, ink, low, high| Segment {
        at: At { series, place },
        ink,
        span: Range { low, high },
        label: String::new(),
    };
    let said = |value| facts.voice.figure(value, unit).seen;
    let mut rows: Vec<Bar> = Company::ALL
        .into_iter()
        .map(|company| {
            let energy = value(Some(company));
            Bar {
                name: company.name().to_owned(),
                segments: vec![segment(
                    0,
                    company.index(),
                    Ink::Company(company),
                    0.0,
                    energy,
                )],
                sum: said(energy),
                range: None,
            }
        })
        .collect();
    let mut start = 0.0;
    let parts = Company::ALL.into_iter().map(|company| {
        let low = start;
        start += value(Some(company));
        segment(0, Company::ALL.len(), Ink::Company(company), low, start)
    });
    rows.push(Bar {
        name: facts.voice.say(Message::Together).to_owned(),
        segments: parts.collect(),
        sum: said(together),
        range: None,
    });
    for (index, (name, energy)) in beside.iter().enumerate() {
        let place = Company::ALL.len() + 1 + index;
        rows.push(Bar {
            name: name.text(facts.voice),
            segments: vec![segment(0, place, Ink::Beside, 0.0, *energy)],
            sum: said(*energy),
            range: None,
        });
    }
    let most = beside
        .iter()
        .map(|(_, energy)| *energy)
        .fold(together, f64::max);
    let picture = Picture::Bars(Bars {
        rows,
        axis: axis(most, 4.0, unit, facts.voice),
        center: None,
        ranged: false,
    });
    (picture, data(facts, &beside))
}

/// Round numbers of things whose yearly energy is nearest to this one, with that energy.
fn beside(energy: f64) -> [(Name, f64); 3] {
    let round = |thing: f64| {
        let count = energy / thing;
        // Half-way up a step, the next round number is the nearer one.
        if count > 0.0 {
            step(count / 1.5, 1.0)
        } else {
            1.0
        }
    };
    let some = |thing: f64, one: Label, many: Label, part: Label| {
        let count = round(thing);
        let name = if count < 1.0 {
            Name::Count(part, count, Unit::Share)
        } else if count < 2.0 {
            Name::Label(one)
        } else {
            Name::Count(many, count, Unit::Ratio)
        };
        (name, count * thing)
    };
    // Never one, which would have another name.
    let homes = round(HOME.energy.value()).max(2.0);
    [
        (
            Name::Count(Label::CountHomes, homes, Unit::Ratio),
            homes * HOME.energy.value(),
        ),
        some(
            REACTOR.energy.value(),
            Label::OneReactor,
            Label::CountReactors,
            Label::PartReactor,
        ),
        some(
            PARIS_REGION.energy.value(),
            Label::OneRegion,
            Label::CountRegions,
            Label::PartRegion,
        ),
    ]
}

fn data(facts: &Facts, beside: &[(Name, f64); 3]) -> Data {
    let columns = [
        (Metric::Energy, Name::Text(Message::Energy)),
        (Metric::Power, Name::Text(Message::Power)),
        (Metric::Homes, Name::Label(Label::Homes)),
        (Metric::Reactors, Name::Label(Label::Reactors)),
        (Metric::ParisRegions, Name::Label(Label::Region)),
    ];
    let series = columns.map(|(metric, name)| Series {
        key: metric.key(),
        name,
        ink: (metric == Metric::Energy).then_some(Ink::Accent),
        shown: true,
    });
    let companies = Company::ALL.map(Name::from).into_iter();
    let places = companies
        .chain([Name::Text(Message::Together)])
        .chain(beside.iter().map(|(name, _)| *name));
    let known = [HOME.energy, REACTOR.energy, PARIS_REGION.energy];
    Data::new(facts.voice, series.to_vec(), places.collect(), &mut |at| {
        let (metric, _) = columns.get(at.series).copied().unwrap_or(columns[0]);
        match at.place.checked_sub(Company::ALL.len() + 1) {
            None => Cell::figure(facts, metric, Company::ALL.get(at.place).copied()),
            Some(thing) => {
                let energy = beside.get(thing).map_or(0.0, |(_, energy)| *energy);
                let value = match at.series.checked_sub(2) {
                    // Everything is told by what it is beside the others, power by its energy.
                    Some(other) => known.get(other).map_or(0.0, |other| energy / other.value()),
                    None if metric == Metric::Power => energy / crate::units::HOURS_PER_YEAR,
                    None => energy,
                };
                Cell::of(value, metric.unit())
            }
        }
    })
}

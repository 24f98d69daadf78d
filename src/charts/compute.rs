//! What it can do: compute in H100 equivalents.

use super::chart::Facts;
use super::data::{Cell, Data, Name, Series};
use super::ticks::axis;
use super::{At, Bar, Bars, Ink, Picture, Segment};
use crate::catalog::Company;
use crate::language::Message;
use crate::model::Metric;
use crate::scenario::Range;

/// Compute by company: H100s, then other accelerators.
pub(super) fn compute(facts: &Facts) -> (Picture, Data) {
    let value = |company, metric| {
        facts
            .outcome
            .of(Some(company))
            .get(metric)
            .unwrap_or_default()
    };
    let unit = Metric::H100Equivalents.unit();
    let said = |value| facts.voice.figure(value, unit).seen;
    let all = |company| value(company, Metric::H100Equivalents);
    let most = Company::ALL.into_iter().map(all).fold(0.0, f64::max);
    let rows = Company::ALL
        .into_iter()
        .enumerate()
        .map(|(place, company)| {
            let (own, all) = (value(company, Metric::Gpus), all(company));
            let part = |series, ink, low, high| Segment {
                at: At { series, place },
                ink,
                span: Range { low, high },
                label: String::new(),
            };
            Bar {
                name: company.name().to_owned(),
                segments: vec![
                    part(0, Ink::Company(company), 0.0, own),
                    part(1, Ink::Other(company), own, all),
                ],
                sum: said(all),
                range: None,
            }
        });
    let picture = Picture::Bars(Bars {
        rows: rows.collect(),
        axis: axis(most, 5.0, unit, facts.voice),
        center: None,
        ranged: false,
    });
    let series = [
        (
            Metric::Gpus.key(),
            Message::ComputeOwn,
            Some(Ink::Company(Company::Meta)),
        ),
        (
            "other",
            Message::ComputeOther,
            Some(Ink::Other(Company::Meta)),
        ),
        (Metric::H100Equivalents.key(), Message::ResultCompute, None),
    ]
    .map(|(key, name, ink)| Series {
        key,
        name: Name::Text(name),
        ink,
        shown: true,
    });
    let companies = Company::ALL.map(Name::from).into_iter();
    let places = companies.chain([Name::Text(Message::Together)]);
    let data = Data::new(facts.voice, series.to_vec(), places.collect(), &mut |at| {
        let company = Company::ALL.get(at.place).copied();
        let [own, all] = [Metric::Gpus, Metric::H100Equivalents]
            .map(|metric| Cell::figure(facts, metric, company));
        match (at.series, own.value, all.value) {
            (0, _, _) => own,
            (1, Ok(own), Ok(all)) => Cell::of(all - own, unit),
            _ => all,
        }
    });
    let data = data.summed_by(2);
    (picture, data)
}

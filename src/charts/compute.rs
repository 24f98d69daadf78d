//! What it can do: compute in H100 equivalents.

use super::chart::Facts;
use super::data::{Cell, Data, Name, Series};
use super::ticks::axis;
use super::{At, Bar, Bars, Ink, Options, Picture, Segment};
use crate::catalog::Company;
use crate::language::Message;
use crate::model::Metric;
use crate::scenario::Range;

/// Compute by company: H100s, then other accelerators.
pub(super) fn compute(facts: &Facts, options: Options) -> (Picture, Data) {
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
                label: "",
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
        axis: axis(most, 5.0, said),
    });
    let _ = options;
    let metrics = [
        (
            Metric::Gpus,
            Message::ComputeOwn,
            Some(Ink::Company(Company::Meta)),
        ),
        (Metric::H100Equivalents, Message::ResultCompute, None),
    ];
    let series = metrics.map(|(metric, name, ink)| Series {
        key: metric.key(),
        name: Name::Text(name),
        ink,
        shown: true,
    });
    let places = Company::ALL.map(Name::from);
    let data = Data::new(facts.voice, series.to_vec(), places.to_vec(), &mut |at| {
        let company = Company::ALL.get(at.place).copied();
        let metric = metrics
            .get(at.series)
            .map_or(Metric::Gpus, |(metric, _, _)| *metric);
        Cell::figure(facts, metric, company)
    });
    (picture, data)
}

//! What it really costs: a bar for each company, stacked by component.

use super::ticks::axis;
use super::{Bar, Bars, Chart, Ink, Segment};
use crate::catalog::Company;
use crate::language::{Language, figure};
use crate::model::{Metric, Outcome, Scope};

/// What is counted of the spending over the machines' life, by company and component.
pub fn spending(outcome: &Outcome, scope: Scope, language: Language) -> Chart {
    let value = |company, metric| outcome.of(Some(company)).get(metric).unwrap_or_default();
    let seen = |value| figure(value, Metric::Total.unit(), language).seen;
    let most = Company::ALL
        .iter()
        .map(|&company| value(company, Metric::Total))
        .fold(0.0, f64::max);
    Chart::Bars(Bars {
        rows: Company::ALL
            .iter()
            .map(|&company| Bar {
                label: company.name(),
                segments: Metric::SPENDING
                    .iter()
                    .filter(|metric| scope.counts(**metric))
                    .map(|&metric| Segment {
                        ink: Ink::Component(metric),
                        length: value(company, metric),
                    })
                    .collect(),
                after: vec![seen(value(company, Metric::Total))],
            })
            .collect(),
        axis: axis(most, 5.0, seen),
    })
}

//! What it can do: compute in H100 equivalents, with the days of one training run.

use super::ticks::axis;
use super::{Bar, Bars, Chart, Ink, Segment};
use crate::catalog::Company;
use crate::language::{Language, figure};
use crate::model::{Metric, Outcome};

/// Compute by company: H100s, then other accelerators.
pub fn compute(outcome: &Outcome, language: Language) -> Chart {
    let value = |company, metric| outcome.of(Some(company)).get(metric).unwrap_or_default();
    let seen = |value, metric: Metric| figure(value, metric.unit(), language).seen;
    let most = Company::ALL
        .iter()
        .map(|&company| value(company, Metric::H100Equivalents))
        .fold(0.0, f64::max);
    Chart::Bars(Bars {
        rows: Company::ALL
            .iter()
            .map(|&company| {
                let own = value(company, Metric::Gpus);
                let all = value(company, Metric::H100Equivalents);
                let days = outcome.of(Some(company)).get(Metric::FleetTrainingDays);
                Bar {
                    label: company.name(),
                    segments: vec![
                        Segment {
                            ink: Ink::Company(company),
                            length: own,
                        },
                        Segment {
                            ink: Ink::Other(company),
                            length: all - own,
                        },
                    ],
                    after: std::iter::once(seen(all, Metric::Gpus))
                        .chain(days.ok().map(|days| seen(days, Metric::FleetTrainingDays)))
                        .collect(),
                }
            })
            .collect(),
        axis: axis(most, 5.0, |value| seen(value, Metric::Gpus)),
    })
}

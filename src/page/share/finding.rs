//! What a chart finds, as plain text for its image.

use crate::catalog::Company;
use crate::charts::{Kind, end_of_purchases};
use crate::language::{Message, exact, fill};
use crate::model::{Input, Metric};
use crate::page::view::View;
use crate::scenario::param;
use crate::units::Unit;

/// The charts that have words of their own.
pub(super) const KINDS: [Kind; 3] = [Kind::Spending, Kind::Cumulative, Kind::Compute];

/// The words of a chart.
pub(super) struct Finding {
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) alternative: String,
}

pub(super) fn finding(view: &View, kind: Kind) -> Finding {
    let voice = view.voice;
    let seen = |metric: Metric, company| {
        let value = view.value(metric, company).unwrap_or(f64::NAN);
        voice.figure(value, metric.unit()).seen
    };
    let (title, subtitle) = match kind {
        Kind::Spending => {
            let title = if view.scenario.choices().scope.counts(Metric::Chips) {
                Message::SpendingTitle
            } else {
                Message::SpendingTitleCounted
            };
            let years = exact(
                view.scenario.value(Input::Life),
                param(Input::Life).unit,
                voice,
            );
            (
                fill(
                    voice.say(title),
                    &[
                        ("total", &seen(Metric::Total, None)),
                        ("chips", &seen(Metric::Chips, None)),
                    ],
                ),
                fill(voice.say(Message::SpendingSubtitle), &[("years", &years)]),
            )
        }
        Kind::Cumulative => {
            let end = end_of_purchases(view.scenario.preset());
            let spent = view.timeline.spent(None, end).value();
            let spent = voice.figure(spent, Unit::Usd).seen;
            let title = fill(
                voice.say(Message::CumulativeTitle),
                &[
                    ("date", &end.year.to_string()),
                    ("spent", &spent),
                    ("total", &seen(Metric::Total, None)),
                ],
            );
            (title, voice.say(Message::CumulativeSubtitle).to_owned())
        }
        _ => {
            let model = view.scenario.choices().reference.name;
            let days = seen(Metric::FleetTrainingDays, Some(Company::Meta));
            let run = exact(
                view.scenario.value(Input::RunGpus),
                param(Input::RunGpus).unit,
                voice,
            );
            (
                fill(
                    voice.say(Message::ComputeTitle),
                    &[("model", model), ("days", &days)],
                ),
                fill(
                    voice.say(Message::ComputeSubtitle),
                    &[
                        ("gpus", &run),
                        ("model", model),
                        ("days", &seen(Metric::TrainingDays, None)),
                    ],
                ),
            )
        }
    };
    Finding {
        alternative: title.clone(),
        title,
        subtitle,
    }
}

//! What can it do? How long training takes.

use super::{Besides, Told, filled, rows};
use crate::catalog::Company;
use crate::language::{ChartText, Message, exact};
use crate::model::{Input, Metric};
use crate::page::view::View;
use crate::page::words::{datum, spoken, weave};
use crate::scenario::param;
use yew::prelude::*;

/// What training the reference model takes.
pub(super) const RUNS: Besides = (
    Message::TrainingDays,
    &[
        (Message::ComputeOwn, Metric::Gpus),
        (Message::TrainingDays, Metric::FleetTrainingDays),
        (Message::RunsPerYear, Metric::RunsPerYear),
    ],
);

/// Days to train each model on every H100 of a company.
pub(super) fn tell(view: &View) -> Told {
    let meta = Some(Company::Meta);
    let title = match view.value(Metric::FleetTrainingDays, meta) {
        Ok(_) => Message::ComputeTitle,
        Err(_) => Message::ComputeTitleNone,
    };
    let model = view.scenario.choices().reference.name;
    let run = Input::RunGpus;
    let run = exact(view.scenario.value(run), param(run).unit, view.language);
    let rows = rows(view.voice, |company| {
        spoken(view, Metric::FleetTrainingDays, Some(company))
    });
    Told {
        title: weave(view.voice.say(title), |slot| match slot {
            "model" => html! { {model} },
            _ => datum(view, Metric::FleetTrainingDays, meta),
        }),
        subtitle: weave(
            view.voice.say(ChartText::TrainingSubtitle),
            |slot| match slot {
                "gpus" => html! { {&run} },
                "model" => html! { {model} },
                _ => datum(view, Metric::TrainingDays, None),
            },
        ),
        alternative: filled(
            ChartText::TrainingAlt,
            view.voice,
            &[("model", model), ("rows", &rows)],
        ),
    }
}

//! What can it do? How long training takes.

use super::{Besides, Fill, Finding, Told, filled, rows};
use crate::catalog::Company;
use crate::language::{ChartText, Message, exact};
use crate::model::{Input, Metric};
use crate::page::view::View;
use crate::page::words::spoken;
use crate::scenario::param;

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
        title: Finding::of(
            view.language,
            view.voice.say(title),
            &[("model", model)],
            vec![("days", Fill::Figure(Metric::FleetTrainingDays, meta))],
        ),
        subtitle: Finding::of(
            view.language,
            view.voice.say(ChartText::TrainingSubtitle),
            &[("gpus", &run), ("model", model)],
            vec![("days", Fill::Figure(Metric::TrainingDays, None))],
        ),
        alternative: filled(
            ChartText::TrainingAlt,
            view.voice,
            &[("model", model), ("rows", &rows)],
        ),
    }
}

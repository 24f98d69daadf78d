//! What can it do?

use super::{Besides, Told};
use crate::catalog::Company;
use crate::language::{Message, exact, fill};
use crate::model::{Input, Metric};
use crate::page::view::View;
use crate::page::words::{datum, spoken, weave};
use crate::scenario::param;
use yew::prelude::*;

/// What training takes.
pub(super) const TRAINING: Besides = (
    Message::ResultCompute,
    &[
        (Message::ComputeOwn, Metric::Gpus),
        (Message::ResultCompute, Metric::H100Equivalents),
        (Message::TrainingDays, Metric::FleetTrainingDays),
        (Message::RunsPerYear, Metric::RunsPerYear),
    ],
);

/// What the machines draw.
pub(super) const POWER: Besides = (
    Message::PowerTable,
    &[
        (Message::Power, Metric::Power),
        (Message::Energy, Metric::Energy),
        (Message::ElectricityBill, Metric::Electricity),
        (Message::CarbonYear, Metric::Carbon),
    ],
);

/// Compute by company, with the days of one training run.
pub(super) fn tell(view: &View) -> Told {
    let language = view.language;
    let meta = Some(Company::Meta);
    let title = match view.value(Metric::FleetTrainingDays, meta) {
        Ok(_) => Message::ComputeTitle,
        Err(_) => Message::ComputeTitleNone,
    };
    let model = view.scenario.choices().reference.name;
    let run = exact(
        view.scenario.value(Input::RunGpus),
        param(Input::RunGpus).unit,
        language,
    );
    let rows = Company::ALL.map(|company| {
        let of = |metric| spoken(view, metric, Some(company));
        fill(
            language.say(Message::ComputeAltRow),
            &[
                ("company", company.name()),
                ("compute", &of(Metric::H100Equivalents)),
                ("days", &of(Metric::FleetTrainingDays)),
            ],
        )
    });
    Told {
        title: weave(language.say(title), |slot| match slot {
            "model" => html! { {model} },
            _ => datum(view, Metric::FleetTrainingDays, meta),
        }),
        subtitle: weave(language.say(Message::ComputeSubtitle), |slot| match slot {
            "gpus" => html! { {&run} },
            "model" => html! { {model} },
            _ => datum(view, Metric::TrainingDays, None),
        }),
        alternative: fill(
            language.say(Message::ComputeAlt),
            &[("rows", &rows.join("; "))],
        ),
    }
}

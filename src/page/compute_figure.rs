//! What can it do?

use super::chart_canvas::ChartCanvas;
use super::charts::{FigureProps, legend};
use super::table::MetricTable;
use super::words::{datum, spoken, weave};
use crate::catalog::Company;
use crate::charts::Kind;
use crate::language::{Message, exact, fill};
use crate::model::{Input, Metric};
use crate::scenario::param;
use yew::prelude::*;

const COLUMNS: &[(Message, Metric)] = &[
    (Message::ComputeOwn, Metric::Gpus),
    (Message::ResultCompute, Metric::H100Equivalents),
    (Message::TrainingDays, Metric::FleetTrainingDays),
    (Message::RunsPerYear, Metric::RunsPerYear),
];

const POWER_COLUMNS: &[(Message, Metric)] = &[
    (Message::Power, Metric::Power),
    (Message::Energy, Metric::Energy),
    (Message::ElectricityBill, Metric::Electricity),
    (Message::CarbonYear, Metric::Carbon),
];

/// Compute by company, with the days of one training run.
#[component]
pub(super) fn ComputeFigure(props: &FigureProps) -> Html {
    let shown = &props.shown;
    let language = shown.language;
    let meta = Some(Company::Meta);
    let title = match shown.value(Metric::FleetTrainingDays, meta) {
        Ok(_) => Message::ComputeTitle,
        Err(_) => Message::ComputeTitleNone,
    };
    let model = shown.scenario.choices().reference.name;
    let run = exact(
        shown.scenario.value(Input::RunGpus),
        param(Input::RunGpus).unit,
        language,
    );
    let rows: Vec<String> = Company::ALL
        .iter()
        .map(|&company| {
            let of = |metric| spoken(shown, metric, Some(company));
            fill(
                language.say(Message::ComputeAltRow),
                &[
                    ("company", company.name()),
                    ("compute", &of(Metric::H100Equivalents)),
                    ("days", &of(Metric::FleetTrainingDays)),
                ],
            )
        })
        .collect();
    let alternative = fill(
        language.say(Message::ComputeAlt),
        &[("rows", &rows.join("; "))],
    );
    let entries = [
        ("meta".to_owned(), language.say(Message::ComputeOwn)),
        ("meta-other".to_owned(), language.say(Message::ComputeOther)),
    ];
    html! {
        <figure id="chart-compute">
            <figcaption>
                <h2>
                    {weave(language.say(title), |slot| match slot {
                        "model" => html! { {model} },
                        _ => datum(shown, Metric::FleetTrainingDays, meta),
                    })}
                </h2>
                <p>
                    {weave(language.say(Message::ComputeSubtitle), |slot| match slot {
                        "gpus" => html! { {&run} },
                        "model" => html! { {model} },
                        _ => datum(shown, Metric::TrainingDays, None),
                    })}
                </p>
                {legend(entries.into_iter())}
            </figcaption>
            <ChartCanvas
                chart={shown.chart(Kind::Compute)}
                screen={props.screen}
                {alternative}
                painted={props.painted.clone()}
            />
            <details>
                <summary>{language.say(Message::Table)}</summary>
                <MetricTable shown={shown.clone()} caption={language.say(Message::ResultCompute)} columns={COLUMNS.to_vec()} />
                <MetricTable
                    shown={shown.clone()}
                    caption={language.say(Message::PowerTable)}
                    columns={POWER_COLUMNS.to_vec()}
                />
            </details>
        </figure>
    }
}

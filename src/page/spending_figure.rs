//! What does it really cost?

use super::chart_canvas::ChartCanvas;
use super::charts::{FigureProps, legend};
use super::table::MetricTable;
use super::words::{datum, spoken, weave};
use crate::catalog::Company;
use crate::charts::Kind;
use crate::language::{Message, exact, fill};
use crate::model::{Input, Metric};
use crate::scenario::{param, part_name};
use yew::prelude::*;

/// Spending by company, stacked by component.
#[component]
pub(super) fn SpendingFigure(props: &FigureProps) -> Html {
    let shown = &props.shown;
    let language = shown.language;
    let years = exact(
        shown.scenario.value(Input::Life),
        param(Input::Life).unit,
        language,
    );
    let subtitle = fill(
        language.say(Message::SpendingSubtitle),
        &[("years", &years)],
    );
    // What the chips are a part of is only said where they are.
    let (title, row) = if shown.scenario.choices().scope.counts(Metric::Chips) {
        (Message::SpendingTitle, Message::SpendingAltRow)
    } else {
        (
            Message::SpendingTitleCounted,
            Message::SpendingAltRowCounted,
        )
    };
    let rows: Vec<String> = Company::ALL
        .iter()
        .map(|&company| {
            let of = |metric| spoken(shown, metric, Some(company));
            fill(
                language.say(row),
                &[
                    ("company", company.name()),
                    ("total", &of(Metric::Total)),
                    ("chips", &of(Metric::Chips)),
                ],
            )
        })
        .collect();
    let alternative = fill(
        language.say(Message::SpendingAlt),
        &[("rows", &rows.join("; "))],
    );
    let scope = shown.scenario.choices().scope;
    // The columns of the table are the parts of the stack, and their sum.
    let parts = Metric::SPENDING
        .into_iter()
        .filter(|part| scope.counts(*part));
    let mut columns: Vec<_> = parts.map(|part| (part_name(part), part)).collect();
    let colors = columns
        .iter()
        .map(|(name, part)| (part.key().to_owned(), language.say(*name)));
    let colors = legend(colors);
    columns.push((Message::Total, Metric::Total));
    html! {
        <figure id="chart-spending">
            <figcaption>
                <h2>
                    {weave(language.say(title), |slot| {
                        let metric = if slot == "chips" { Metric::Chips } else { Metric::Total };
                        datum(shown, metric, None)
                    })}
                </h2>
                <p>{&subtitle}</p>
                {colors}
            </figcaption>
            <ChartCanvas
                chart={shown.chart(Kind::Spending)}
                screen={props.screen}
                {alternative}
                painted={props.painted.clone()}
            />
            <details>
                <summary>{language.say(Message::Table)}</summary>
                <MetricTable shown={shown.clone()} caption={subtitle} {columns} />
            </details>
        </figure>
    }
}

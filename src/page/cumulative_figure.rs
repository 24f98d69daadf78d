//! When is the money spent?

use super::chart_canvas::ChartCanvas;
use super::charts::FigureProps;
use super::table::Scroll;
use super::view::View;
use super::words::{Naming, data, datum, weave};
use crate::catalog::{CalendarMonth, Company};
use crate::charts::{Kind, end_of_purchases};
use crate::language::{Message, figure, fill};
use crate::model::Metric;
use crate::units::Unit;
use yew::prelude::*;

/// Spending so far, month by month.
#[component]
pub(super) fn CumulativeFigure(props: &FigureProps) -> Html {
    let shown = &props.shown;
    let language = shown.language;
    let end = end_of_purchases(shown.scenario.preset());
    let date = end.year.to_string();
    let rows: Vec<String> = Company::ALL
        .iter()
        .map(|&company| {
            let words = |value| figure(value, Unit::Usd, shown.voice).spoken;
            fill(
                language.say(Message::CumulativeAltRow),
                &[
                    ("company", company.name()),
                    ("date", &date),
                    (
                        "spent",
                        &words(shown.timeline.spent(Some(company), end).value()),
                    ),
                    (
                        "total",
                        &words(
                            shown
                                .value(Metric::Total, Some(company))
                                .unwrap_or_default(),
                        ),
                    ),
                ],
            )
        })
        .collect();
    let alternative = fill(
        language.say(Message::CumulativeAlt),
        &[("rows", &rows.join("; "))],
    );
    html! {
        <figure id="chart-cumulative">
            <figcaption>
                <h2>
                    {weave(language.say(Message::CumulativeTitle), |slot| match slot {
                        "date" => html! { {&date} },
                        "spent" => spent(shown, None, end),
                        _ => datum(shown, Metric::Total, None),
                    })}
                </h2>
                <p>{language.say(Message::CumulativeSubtitle)}</p>
            </figcaption>
            <ChartCanvas
                chart={shown.chart(Kind::Cumulative)}
                screen={props.screen}
                {alternative}
                painted={props.painted.clone()}
            />
            <details>
                <summary>{language.say(Message::Table)}</summary>
                {table(shown)}
            </details>
        </figure>
    }
}

/// Spending so far at the end of a month, of a company or of all together.
fn spent(view: &View, company: Option<Company>, month: CalendarMonth) -> Html {
    let naming = Naming {
        outcome: "cumulative",
        company,
        year: Some(month.year),
    };
    let value = view.timeline.spent(company, month).value();
    data(naming, value, Unit::Usd, view.voice)
}

/// Spending so far at the end of each year.
fn table(view: &View) -> Html {
    let language = view.language;
    let years = view.timeline.first.year..=view.timeline.last().year;
    let rows = Company::ALL.map(Some).into_iter().chain([None]);
    let caption = language.say(Message::CumulativeSubtitle);
    html! {
        <Scroll label={caption}>
            <table>
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{language.say(Message::Company)}</th>
                        {for years.clone().map(|year| html! {
                            <th scope="col" class="number">
                                {fill(language.say(Message::EndOf), &[("year", &year.to_string())])}
                            </th>
                        })}
                    </tr>
                </thead>
                <tbody>
                    {for rows.map(|company| html! {
                        <tr>
                            <th scope="row">
                                {company.map_or(language.say(Message::Together), |company| company.name())}
                            </th>
                            {for years.clone().map(|year| html! {
                                <td class="number">{spent(view, company, CalendarMonth { year, month: 12 })}</td>
                            })}
                        </tr>
                    })}
                </tbody>
            </table>
        </Scroll>
    }
}

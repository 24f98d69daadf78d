//! A chart's figures with all their digits.

use crate::charts::{At, Chart, Data};
use crate::language::{ChartText, fill};
use crate::page::same::Same;
use crate::page::table::Scroll;
use crate::page::words::{cell, explainable, said};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) chart: Same<Chart>,
    pub(super) caption: AttrValue,
    /// What the places are: companies, months.
    pub(super) places: AttrValue,
    /// How many rows it may have, in the text of a page, where figures that the model has no name for are
    /// as short as the picture's: of more places, every second one stands there, or every third …
    pub(super) rows: Option<usize>,
}

/// A row for each place, a column for each series.
#[component]
pub(super) fn DataTable(props: &Props) -> Html {
    let data = &props.chart.data;
    let rows = props.rows.unwrap_or(usize::MAX).max(1);
    let every = data.places.len().div_ceil(rows).max(1);
    let figure = |at: At| {
        let named = data.cell(at).is_some_and(|cell| cell.figure.is_some());
        if named || props.rows.is_none() {
            exactly(data, at)
        } else {
            html! { <>{data.words(at).seen}{range(data, at)}</> }
        }
    };
    html! {
        <Scroll label={&props.caption}>
            <table>
                <caption>{&props.caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{&props.places}</th>
                        {for (0..data.series.len()).map(|series| html! {
                            <th scope="col" class="number">{data.series_name(series)}</th>
                        })}
                    </tr>
                </thead>
                <tbody>
                    {for (0..data.places.len()).step_by(every).map(|place| html! {
                        <tr>
                            <th scope="row">{data.place_name(place)}</th>
                            {for (0..data.series.len()).map(|series| html! {
                                <td class="number">{figure(At { series, place })}</td>
                            })}
                        </tr>
                    })}
                </tbody>
            </table>
        </Scroll>
    }
}

fn exactly(data: &Data, at: At) -> Html {
    let voice = data.voice;
    let words = data.cell(at).and_then(|one| {
        let value = one.value.ok()?;
        Some(voice.exactly(value, one.unit))
    });
    let words = words.unwrap_or_else(|| data.words(at));
    html! {
        <>
            if data.cell(at).is_some_and(|cell| cell.figure.is_some() && cell.value.is_ok()) {
                {explainable(cell(data, at, said(&words)), voice.language)}
            } else {
                {cell(data, at, said(&words))}
            }
            {range(data, at)}
        </>
    }
}

fn range(data: &Data, at: At) -> Option<Html> {
    let [low, high] = data.range_words(at)?;
    let slots = [("low", low.seen.as_str()), ("high", &high.seen)];
    Some(html! { <span class="range">{fill(data.voice.say(ChartText::Range), &slots)}</span> })
}

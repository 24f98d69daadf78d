//! The series of a chart by name and colour; each can be hidden, or shown alone.

use super::ink_class;
use crate::charts::{Chart, Hidden};
use crate::language::{ChartText, fill};
use crate::page::same::Same;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) chart: Same<Chart>,
    pub(super) hidden: Hidden,
    /// Told what is to be hidden. Without it the series are named only.
    pub(super) hide: Option<Callback<Hidden>>,
}

/// The legend.
#[component]
pub(super) fn Legend(props: &Props) -> Html {
    let data = &props.chart.data;
    let voice = data.voice;
    let drawn: Vec<usize> = data.drawn().map(|(series, _)| series).collect();
    let button = |series: usize, content: Html| {
        let Some(hide) = &props.hide else {
            return html! { <span class="series">{content}</span> };
        };
        let name = data.series_name(series);
        let toggled = props.hidden.toggled(series, drawn.iter().copied());
        let only = props.hidden.only(series, drawn.iter().copied());
        let shows = props.hidden.shows(series);
        html! {
            <>
                <button
                    type="button"
                    class="series"
                    aria-pressed={if shows { "true" } else { "false" }}
                    onclick={hide.reform(move |_| toggled)}
                >
                    {content}
                </button>
                <button
                    type="button"
                    class="only"
                    aria-label={fill(voice.say(ChartText::OnlyThis), &[("series", &name)])}
                    aria-pressed={if only == Hidden::default() { "true" } else { "false" }}
                    onclick={hide.reform(move |_| only)}
                >
                    {voice.say(ChartText::Only)}
                </button>
            </>
        }
    };
    html! {
        <ul class="legend" aria-label={voice.say(ChartText::Legend)}>
            {for data.drawn().map(|(series, drawn)| html! {
                <li>
                    {button(series, html! {
                        <>
                            <span class={classes!("swatch", ink_class(drawn.key))} aria-hidden="true"></span>
                            {data.series_name(series)}
                        </>
                    })}
                </li>
            })}
        </ul>
    }
}

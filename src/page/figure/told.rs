//! What a chart has at a place, for those who point there: a sentence to hear, rows to see.

use super::ink_class;
use crate::charts::{At, Data};
use crate::language::{ChartText, fill};
use crate::page::words::cell;
use crate::units::Unit;
use yew::prelude::*;

/// A cell as a sentence, to be heard.
pub(super) fn sentence(data: &Data, at: At) -> String {
    let voice = data.voice;
    let point = [
        ("place", data.place_name(at.place)),
        ("series", data.series_name(at.series)),
        ("value", data.words(at).spoken),
    ];
    let mut told = filled(voice.say(ChartText::Point), &point);
    if let Some(share) = data.share(at) {
        let share = voice.figure(share, Unit::Share).spoken;
        told += &filled(voice.say(ChartText::PointShare), &[("share", share)]);
    }
    if let Some([low, high]) = data.range_words(at) {
        let ends = [("low", low.spoken), ("high", high.spoken)];
        told += &filled(voice.say(ChartText::PointRange), &ends);
    }
    told
}

fn filled(sentence: &str, slots: &[(&str, String)]) -> String {
    let slots: Vec<_> = slots
        .iter()
        .map(|(slot, text)| (*slot, text.as_str()))
        .collect();
    fill(sentence, &slots)
}

/// All that is shown at a place: the whole first, then its parts.
pub(super) fn rows(data: &Data, at: At) -> Html {
    let shown = data.series.iter().enumerate();
    let parts = shown.filter(|(series, of)| of.shown && Some(*series) != data.whole);
    let order = data
        .whole
        .into_iter()
        .chain(parts.map(|(series, _)| series));
    html! {
        <>
            <p class="place">{data.place_name(at.place)}</p>
            <ul>
                {for order.map(|series| row(data, At { series, ..at }, series == at.series))}
            </ul>
        </>
    }
}

fn row(data: &Data, at: At, here: bool) -> Html {
    let Some(series) = data.series.get(at.series) else {
        return Html::default();
    };
    let share = data.share(at);
    html! {
        <li class={classes!(here.then_some("here"))}>
            <span class={classes!("swatch", series.ink.map(|_| ink_class(series.key)))}></span>
            <span>{data.series_name(at.series)}</span>
            {cell(data, at, html! { {data.words(at).seen} })}
            <span class="share">
                {share.map(|share| data.voice.figure(share, Unit::Share).seen)}
            </span>
            if let Some([low, high]) = data.range_words(at) {
                <span class="range">
                    {filled(data.voice.say(ChartText::Range), &[("low", low.seen), ("high", high.seen)])}
                </span>
            }
        </li>
    }
}

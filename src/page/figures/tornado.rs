//! What matters most?

use super::{Fill, Finding, Told, filled, whose};
use crate::catalog::Company;
use crate::charts::{At, Data, Name};
use crate::language::{ChartText, fill, in_a_sentence};
use crate::model::Metric;
use crate::page::view::View;
use crate::readings::swings;
use crate::scenario::{Action, param};
use yew::prelude::*;

/// How many swings the alternative names.
const NAMED: usize = 3;

/// Swings of the total by input.
pub(super) fn tell(view: &View, company: Option<Company>) -> Told {
    let (voice, language) = (view.voice, view.language);
    let who = whose(company, language);
    let scenario = &view.scenario;
    let span = |input| scenario.span(input);
    let unit = Metric::Total.unit();
    let mut swings = swings(*scenario.choices(), span, Metric::Total, company).unwrap_or_default();
    swings.retain(|swing| swing.width() > 0.0);
    let ends = swings.iter().filter_map(|swing| {
        let (low, high) = (swing.at_low.ok()?, swing.at_high.ok()?);
        let name = in_a_sentence(&param(swing.input).called(language));
        Some((name, low.min(high), low.max(high)))
    });
    let rows: Vec<String> = ends
        .clone()
        .take(NAMED)
        .map(|(name, low, high)| {
            let [low, high] = [low, high].map(|end| voice.figure(end, unit).spoken);
            let slots = [("input", name.as_str()), ("low", &low), ("high", &high)];
            fill(voice.say(ChartText::TornadoRow), &slots)
        })
        .collect();
    let title = match ends.clone().next() {
        Some((name, low, high)) => Finding::of(
            language,
            voice.say(ChartText::TornadoTitle),
            &[("input", &name)],
            vec![
                ("low", Fill::Words(voice.figure(low, unit))),
                ("high", Fill::Words(voice.figure(high, unit))),
            ],
        ),
        None => Finding::of(
            language,
            voice.say(ChartText::TornadoTitleNone),
            &[],
            Vec::new(),
        ),
    };
    Told {
        title,
        subtitle: Finding::of(
            language,
            voice.say(ChartText::TornadoSubtitle),
            &[("whose", who)],
            Vec::new(),
        ),
        alternative: filled(
            ChartText::TornadoAlt,
            voice,
            &[
                ("rows", &rows.join(voice.say(ChartText::Then))),
                ("whose", who),
            ],
        ),
    }
}

/// Buttons that set each input of the chart to an end of its range.
pub(super) fn buttons(data: &Data, act: &Callback<Action>) -> Html {
    let voice = data.voice;
    let language = voice.language;
    let button = |input, series: usize, place: usize, name: &str, text| {
        let value = data.value(At { series, place })?;
        let words = voice.figure(value, param(input).unit);
        let total = data.words(At {
            series: series + 1,
            place,
        });
        let slots = [
            ("input", name),
            ("value", &words.spoken),
            ("total", &total.spoken),
        ];
        let act = act.reform(move |_| Action::Set(input, value));
        let text = fill(voice.say(text), &[("value", &words.seen)]);
        // Who asks for a button by what is written on it must find it.
        let label = [&text, ". ", &fill(voice.say(ChartText::SetTo), &slots)].concat();
        Some(html! {
            <button type="button" aria-label={label} onclick={act}>{text}</button>
        })
    };
    let rows = data.places.iter().enumerate().filter_map(|(place, name)| {
        let Name::Input(input) = *name else {
            return None;
        };
        let name = param(input).called(language);
        let ends = [
            button(input, 0, place, &name, ChartText::ToLow),
            button(input, 2, place, &name, ChartText::ToHigh),
        ];
        Some(html! {
            <li><span>{&name}</span>{for ends.into_iter().flatten()}</li>
        })
    });
    html! {
        <details class="swings">
            <summary>{voice.say(ChartText::Swings)}</summary>
            <ul>{for rows}</ul>
        </details>
    }
}

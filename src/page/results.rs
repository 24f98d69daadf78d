//! The three results that stay in sight.

use super::view::Shown;
use super::words::{datum, said};
use crate::language::{Message, Piece, change, exact, fill, pieces};
use crate::model::{Input, Metric};
use crate::scenario::param;
use yew::prelude::*;

/// What the bar shows: a figure, what it is called, and how it is computed.
const RESULTS: [(Metric, Message, Message); 3] = [
    (Metric::Total, Message::ResultTotal, Message::ExplainTotal),
    (
        Metric::Electricity,
        Message::ResultElectricity,
        Message::ExplainElectricity,
    ),
    (
        Metric::H100Equivalents,
        Message::ResultCompute,
        Message::ExplainCompute,
    ),
];

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
}

/// The result bar.
#[component]
pub(super) fn Results(props: &Props) -> Html {
    let shown = &props.shown;
    let language = shown.language;
    let years = exact(
        shown.scenario.value(Input::Life),
        param(Input::Life).unit,
        language,
    );
    html! {
        <>
            <section class="results" aria-label={language.say(Message::Results)}>
                <dl>
                    {for RESULTS.into_iter().map(|(metric, name, _)| html! {
                        <div>
                            <dt>{fill(language.say(name), &[("years", &years)])}</dt>
                            <dd class="result">{datum(shown, metric, None)}</dd>
                            <dd class="change">{against_preset(shown, metric)}</dd>
                        </div>
                    })}
                </dl>
            </section>
            <details class="how">
                <summary>{language.say(Message::HowComputed)}</summary>
                <dl>
                    {for RESULTS.into_iter().map(|(_, name, explanation)| html! {
                        <>
                            <dt>{fill(language.say(name), &[("years", &years)])}</dt>
                            <dd>{language.say(explanation)}</dd>
                        </>
                    })}
                </dl>
            </details>
        </>
    }
}

/// The difference that the reader's changes make.
fn against_preset(shown: &Shown, metric: Metric) -> Html {
    let language = shown.language;
    let now = shown.value(metric, None).ok();
    let before = shown.before.together.get(metric).ok();
    let difference = now
        .zip(before)
        .and_then(|(now, before)| change(now, before, metric.unit(), shown.voice));
    let Some(words) = difference else {
        return html! { {language.say(Message::ResultUnchanged)} };
    };
    // A small screen shows the number alone.
    pieces(language.say(Message::ResultChanged))
        .map(|piece| match piece {
            Piece::Text(text) => html! { <span class="wide">{text}</span> },
            Piece::Slot(_) => said(&words),
        })
        .collect()
}

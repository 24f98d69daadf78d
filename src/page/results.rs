//! The three results that stay in sight.

use super::goal::{self, Drag, movable};
use super::rest::Rest;
use super::view::Shown;
use super::words::{datum, said};
use crate::browser;
use crate::language::{
    CompareText, ControlText, Message, Piece, RestText, change, exact, fill, pieces,
};
use crate::model::{Input, Metric};
use crate::scenario::{Action, param};
use yew::prelude::*;

/// What the bar shows: a figure, and what it is called.
const RESULTS: [(Metric, Message); 3] = [
    (Metric::Total, Message::ResultTotal),
    (Metric::Electricity, Message::ResultElectricity),
    (Metric::H100Equivalents, Message::ResultCompute),
];

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
    pub(super) act: Callback<Action>,
    /// What finds how to reach a goal, once it is there.
    pub(super) rest: Option<Rest>,
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
    let first = |metric: Metric| movable(metric).first().copied().unwrap_or(Input::Price);
    let aimed = use_state_eq(|| None::<Metric>);
    let moves = use_state_eq(move || RESULTS.map(|(metric, ..)| first(metric)));
    let drag = use_mut_ref(|| None::<Drag>);
    let end_drag = {
        let drag = drag.clone();
        Callback::from(move |_: PointerEvent| *drag.borrow_mut() = None)
    };
    let result = |(place, (metric, name)): (usize, (Metric, Message))| {
        let name = fill(language.say(name), &[("years", &years)]);
        let input = moves.get(place).copied().unwrap_or(Input::Price);
        let onpointerdown = {
            let (drag, shown) = (drag.clone(), shown.clone());
            move |event: PointerEvent| *drag.borrow_mut() = Drag::begin(&event, &shown, metric)
        };
        let onpointermove = {
            let (drag, act) = (drag.clone(), props.act.clone());
            move |event: PointerEvent| {
                let mut drag = drag.borrow_mut();
                let asked = drag
                    .as_mut()
                    .and_then(|drag| drag.go_on(&event, metric, input));
                drop(drag);
                if let Some(action) = asked {
                    act.emit(action);
                }
            }
        };
        let is_aimed = *aimed == Some(metric);
        let aim = {
            let aimed = aimed.setter();
            move |_: MouseEvent| aimed.set((!is_aimed).then_some(metric))
        };
        html! {
            <div>
                <dt>{&name}</dt>
                <dd
                    class="result"
                    title={language.say(ControlText::AimDrag)}
                    {onpointerdown}
                    {onpointermove}
                    onpointerup={end_drag.clone()}
                    onpointercancel={end_drag.clone()}
                >
                    {datum(shown, metric, None)}
                </dd>
                <dd class="change">{against(shown, metric)}</dd>
                <dd class="aim">
                    <button
                        type="button"
                        id={aim_id(metric)}
                        aria-expanded={if is_aimed { "true" } else { "false" }}
                        aria-label={fill(language.say(ControlText::AimAt), &[("name", &name)])}
                        onclick={aim}
                    >
                        <span aria-hidden="true">{"◎"}</span>
                        <span class="wide">{language.say(ControlText::Aim)}</span>
                    </button>
                </dd>
            </div>
        }
    };
    let goal = |(place, (metric, name)): (usize, (Metric, Message))| {
        let choose = {
            let moves = moves.clone();
            move |input| {
                let mut chosen = *moves;
                if let Some(slot) = chosen.get_mut(place) {
                    *slot = input;
                }
                moves.set(chosen);
            }
        };
        let close = {
            let aimed = aimed.setter();
            move |()| {
                aimed.set(None);
                // The button is about to go: the focus goes back to where it was opened.
                let _ = browser::focus(&aim_id(metric));
            }
        };
        let Some(rest) = props.rest else {
            return html! { <p class="goal" role="status">{language.say(RestText::Coming)}</p> };
        };
        (rest.goal)(goal::Props {
            place,
            shown: shown.clone(),
            metric,
            name: fill(language.say(name), &[("years", &years)]).into(),
            input: moves.get(place).copied().unwrap_or(Input::Price),
            choose: Callback::from(choose),
            act: props.act.clone(),
            close: Callback::from(close),
        })
    };
    let places = || RESULTS.into_iter().enumerate();
    // One node, there or not: more of them would make Yew take those before it for others.
    let open = places()
        .find(|(_, (metric, ..))| *aimed == Some(*metric))
        .map_or_else(Html::default, goal);
    html! {
        <section class="results" aria-label={language.say(Message::Results)}>
            <dl>{for places().map(result)}</dl>
            {open}
        </section>
    }
}

/// The `id` of the button that opens a figure's goal.
fn aim_id(metric: Metric) -> String {
    format!("aim-{}", metric.key())
}

/// The difference from the preset, or from the scenario that is kept.
fn against(shown: &Shown, metric: Metric) -> Html {
    let language = shown.language;
    let now = shown.value(metric, None).ok();
    let before = shown.before.together.get(metric).ok();
    let difference = now
        .zip(before)
        .and_then(|(now, before)| change(now, before, metric.unit(), shown.voice));
    let Some(words) = difference else {
        return html! { {language.say(Message::ResultUnchanged)} };
    };
    let message = if shown.kept.is_some() {
        language.say(CompareText::AgainstA)
    } else {
        language.say(Message::ResultChanged)
    };
    // A small screen shows the number alone.
    pieces(message)
        .map(|piece| match piece {
            Piece::Text(text) => html! { <span class="wide">{text}</span> },
            Piece::Slot(_) => said(&words),
        })
        .collect()
}

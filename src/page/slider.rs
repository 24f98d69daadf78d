//! One slider: the browser's own, with round steps, over a track that shows where it started from,
//! what was published and what the value may lie between.

use crate::language::{ControlText, Language, exact, figure, fill, nearest};
use crate::model::Input;
use crate::readings::Span;
use crate::scenario::{Action, Baseline, Param, Published, Scale, param};
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// Steps that a page key takes.
const PAGE: i32 = 10;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) input: Input,
    pub(super) span: Span,
    pub(super) baseline: Baseline,
    pub(super) language: Language,
    pub(super) act: Callback<Action>,
}

/// The steps that a key asks for, in sliders and in fields.
pub(super) fn steps(key: &str, vertical_only: bool) -> Option<i32> {
    match key {
        "ArrowUp" => Some(1),
        "ArrowDown" => Some(-1),
        "ArrowRight" if !vertical_only => Some(1),
        "ArrowLeft" if !vertical_only => Some(-1),
        "PageUp" => Some(PAGE),
        "PageDown" => Some(-PAGE),
        _ => None,
    }
}

/// A slider. An even one's element takes any value (`step="any"`), so that it can stand exactly at a
/// default that is not a round number; a logarithmic one's counts places. What the reader does to
/// either goes from place to place.
#[component]
pub(super) fn Slider(props: &Props) -> Html {
    let (input, value) = (props.input, props.span.value);
    let row = param(input);
    let even = row.scale == Scale::Even;
    let act = props.act.clone();
    let oninput = move |event: InputEvent| {
        let element = event.target_dyn_into::<HtmlInputElement>();
        let moved = element.map(|element| element.value_as_number());
        if let Some(moved) = moved.filter(|moved| moved.is_finite()) {
            let place = if even { row.place(moved) } else { moved };
            act.emit(Action::Set(input, row.at(place)));
        }
    };
    let act = props.act.clone();
    let onkeydown = move |event: KeyboardEvent| {
        if let Some(steps) = steps(&event.key(), false) {
            event.prevent_default();
            act.emit(Action::Set(input, row.moved(value, steps)));
        }
    };
    // The marks' names wait for a pointer: a hundred of them weigh as much as the rest of the inputs.
    let near = use_state_eq(|| false);
    let onpointerenter = {
        let near = near.setter();
        move |_: PointerEvent| near.set(true)
    };
    let (min, max, at) = if even {
        (row.slider.low, row.slider.high, value)
    } else {
        (0.0, row.last(), row.place(value))
    };
    // While it is dragged the thumb is the pointer's; once let go it stands where the value does.
    let onchange = move |event: Event| {
        if let Some(element) = event.target_dyn_into::<HtmlInputElement>() {
            element.set_value_as_number(at);
        }
    };
    html! {
        <div class="slide" {onpointerenter}>
            {track(props, row, *near)}
            <input
                type="range"
                id={row.key}
                min={min.to_string()}
                max={max.to_string()}
                step="any"
                value={at.to_string()}
                data-value={(!even).then(|| value.to_string())}
                aria-valuetext={figure(value, row.unit, props.language).spoken}
                {oninput}
                {onchange}
                {onkeydown}
            />
        </div>
    }
}

/// The track under the slider. The marks can be clicked; whoever cannot has the same figures as
/// buttons in the row's details.
fn track(props: &Props, row: &'static Param, named: bool) -> Html {
    let (input, Span { low, value, high }) = (props.input, props.span);
    let at = |value| percent(row.along(value));
    let bar = |class: &'static str, from: f64, to: f64, y: &'static str| {
        let (from, to) = (row.along(from.min(to)), row.along(from.max(to)));
        html! { <rect {class} x={percent(from)} width={percent(to - from)} {y} height="4" /> }
    };
    let (start, _) = props.baseline.start(input);
    html! {
        <svg class="track" aria-hidden="true" onclick={taking(input, &props.act)}>
            <rect class="groove" width="100%" y="12" height="4" />
            {bar("moved", start, value, "12")}
            {bar("span", low, high, "27")}
            {for props.baseline.published(input).iter().map(|published| {
                html! {
                    <rect class="mark" x={at(published.value)} y="24" width="2" height="10" data-set={published.value.to_string()}>
                        if named {
                            <title>{told(published, row, props.language)}</title>
                        }
                    </rect>
                }
            })}
            <rect class="start" x={at(start)} y="8" width="2" height="12" />
        </svg>
    }
}

/// Takes the figure of the mark or button that is clicked.
pub(super) fn taking(input: Input, act: &Callback<Action>) -> Callback<MouseEvent> {
    let act = act.clone();
    Callback::from(move |event: MouseEvent| {
        let clicked = event.target_dyn_into::<Element>();
        let figure = clicked.and_then(|element| element.get_attribute("data-set"));
        if let Some(figure) = figure.and_then(|figure| nearest(&figure)) {
            act.emit(Action::Set(input, figure));
        }
    })
}

/// A part as SVG has it.
fn percent(part: f64) -> String {
    format!("{:.2}%", part * 100.0)
}

/// A published figure with who said so.
pub(super) fn told(published: &Published, row: &Param, language: Language) -> String {
    fill(
        language.say(ControlText::EstimateValue),
        &[
            ("what", &published.called(language)),
            ("value", &exact(published.value, row.unit, language)),
        ],
    )
}

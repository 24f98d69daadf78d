//! One slider: the browser's own, with round steps.

use crate::language::{Language, figure};
use crate::model::Input;
use crate::scenario::{Action, Scale, param};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Steps that a page key takes.
const PAGE: i32 = 10;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) input: Input,
    pub(super) value: f64,
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
    let (input, value) = (props.input, props.value);
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
    let (min, max, at) = if even {
        (row.slider.low, row.slider.high, value)
    } else {
        (0.0, row.last(), row.place(value))
    };
    html! {
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
            {onkeydown}
        />
    }
}

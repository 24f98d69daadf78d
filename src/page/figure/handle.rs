//! The point of the map: where the scenario is, to be moved by pointer and by keys.

use crate::browser;
use crate::catalog::Company;
use crate::charts::{Layout, fleets};
use crate::language::{ChartText, fill};
use crate::model::{Input, Metric};
use crate::page::same::Same;
use crate::page::view::{Shown, View};
use crate::page::words::spoken;
use crate::scenario::{Action, param};
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Steps that a page key takes.
const PAGE: i32 = 10;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) layout: Same<Layout>,
    pub(super) shown: Shown,
    /// Whose fleet the map is of.
    pub(super) whose: Option<Company>,
    pub(super) act: Callback<Action>,
}

/// The handle. A finger drags it in any direction; elsewhere on the map it scrolls the page.
#[component]
pub(super) fn MapHandle(props: &Props) -> Html {
    let handle = use_node_ref();
    let held = use_mut_ref(|| false);
    let Props {
        layout,
        shown,
        whose,
        act,
    } = props;
    let (whose, voice) = (*whose, shown.voice);
    let price = shown.scenario.value(Input::Price);
    let fleet = fleet(shown, whose);
    let place = layout.point_of(price, fleet);
    {
        let handle = handle.clone();
        use_effect_with(place, move |place| {
            if let (Some(handle), Some((x, y))) = (handle.cast::<HtmlElement>(), place) {
                browser::set_pixels(&handle, "--x", *x);
                browser::set_pixels(&handle, "--y", *y);
            }
        });
    }
    let move_to = {
        let (shown, act) = (shown.clone(), act.clone());
        move |price: f64, fleet: f64| {
            act.emit(Action::Set(Input::Price, price));
            for (company, fleet) in fleets(&shown.scenario, whose, fleet) {
                act.emit(Action::Set(Input::Fleet(company), fleet));
            }
        }
    };
    let onpointerdown = {
        let (held, handle) = (held.clone(), handle.clone());
        move |event: PointerEvent| {
            if let Some(handle) = handle.cast::<Element>() {
                // A pointer that is already gone cannot be held.
                *held.borrow_mut() = handle.set_pointer_capture(event.pointer_id()).is_ok();
            }
        }
    };
    let onpointermove = {
        let (held, handle, layout) = (held.clone(), handle.clone(), layout.clone());
        let move_to = move_to.clone();
        move |event: PointerEvent| {
            event.stop_propagation();
            let picture = handle
                .cast::<Element>()
                .filter(|_| *held.borrow())
                .and_then(|handle| handle.parent_element());
            let Some(picture) = picture else { return };
            let picture = picture.get_bounding_client_rect();
            let x = f64::from(event.client_x()) - picture.left();
            let y = f64::from(event.client_y()) - picture.top();
            if let Some((price, fleet)) = layout.values_at(x, y) {
                let [price, fleet] = [(Input::Price, price), (A_FLEET, fleet)]
                    .map(|(input, value)| param(input).stepped(value));
                move_to(price, fleet);
            }
        }
    };
    let release = move |_: PointerEvent| *held.borrow_mut() = false;
    let onkeydown = move |event: KeyboardEvent| {
        let (across, up) = match event.key().as_str() {
            "ArrowRight" => (1, 0),
            "ArrowLeft" => (-1, 0),
            "ArrowUp" => (0, 1),
            "ArrowDown" => (0, -1),
            "PageUp" => (0, PAGE),
            "PageDown" => (0, -PAGE),
            _ => return,
        };
        event.prevent_default();
        // What a key does not move stays exactly where it is.
        let moved = |input, value, steps| match steps {
            0 => value,
            steps => param(input).moved(value, steps),
        };
        move_to(
            moved(Input::Price, price, across),
            moved(A_FLEET, fleet, up),
        );
    };
    let slots = [
        (
            "price",
            voice.figure(price, param(Input::Price).unit).spoken,
        ),
        ("fleet", spoken(shown, Metric::Gpus, whose)),
        ("total", spoken(shown, Metric::Total, whose)),
    ];
    let slots: Vec<_> = slots
        .iter()
        .map(|(slot, text)| (*slot, text.as_str()))
        .collect();
    html! {
        <div
            class="handle"
            id="map-point"
            ref={handle}
            tabindex="0"
            role="slider"
            aria-label={voice.say(ChartText::MapPoint)}
            aria-valuemin="0"
            aria-valuemax={param(Input::Price).slider.high.to_string()}
            aria-valuenow={price.to_string()}
            aria-valuetext={fill(voice.say(ChartText::MapValue), &slots)}
            {onpointerdown}
            {onpointermove}
            onpointerup={release.clone()}
            onpointercancel={release}
            {onkeydown}
        />
    }
}

/// Every fleet has the same steps.
const A_FLEET: Input = Input::Fleet(Company::Meta);

/// The fleet that the map is of.
fn fleet(view: &View, whose: Option<Company>) -> f64 {
    view.value(Metric::Gpus, whose).unwrap_or_default()
}

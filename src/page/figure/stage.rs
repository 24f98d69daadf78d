//! A picture that can be pointed at: with a mouse, a finger or the keyboard.
//!
//! A hovering mouse shows what is at its place and loses it on leaving; a tap keeps it until the next
//! tap elsewhere. Vertical movements of a finger stay the page's own (`touch-action` in the style
//! sheet). Keys move from cell to cell, and each is spoken through a status that is always there.

use super::crosshair::crosshair;
use super::pointing::{By, Pointing, step};
use super::told;
use crate::browser;
use crate::charts::{Along, Chart, Layout};
use crate::language::{ChartText, Language};
use crate::page::same::Same;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};
use yew::prelude::*;

/// Narrower than this, a tip beside the pointer would cover the picture.
const WIDE: f64 = 460.0;
/// How far a finger may move in a tap, in CSS pixels.
const TAP: f64 = 10.0;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    /// The chart and where it is; nothing where it was never in sight.
    pub(super) plan: Option<(Same<Chart>, Same<Layout>)>,
    pub(super) id: AttrValue,
    /// What the chart is about, in few words.
    pub(super) label: AttrValue,
    /// The language of the instructions.
    pub(super) language: Language,
    /// The picture.
    pub(super) children: Html,
    /// What stands over it and takes the pointer itself.
    pub(super) over: Html,
}

/// The picture with everything that follows the reader's pointer and keys.
#[component]
pub(super) fn Stage(props: &Props) -> Html {
    let stage = use_node_ref();
    let tip = use_node_ref();
    let pointing = use_state_eq(|| None::<Pointing>);
    let status = use_state_eq(AttrValue::default);
    // A place whose tip was closed stays closed while the pointer stays there.
    let closed = use_mut_ref(|| None::<usize>);
    let pressed = use_mut_ref(|| None::<(f64, f64)>);
    let say = props.language;
    // Where a pointer is in the picture.
    let place = {
        let stage = stage.clone();
        move |event: &PointerEvent| {
            let picture = stage.cast::<Element>()?.get_bounding_client_rect();
            let (x, y) = (event.client_x(), event.client_y());
            Some((f64::from(x) - picture.left(), f64::from(y) - picture.top()))
        }
    };
    let point = {
        let (setter, closed) = (pointing.setter(), closed.clone());
        let (now, plan) = (*pointing, props.plan.clone());
        move |by: By, from: (f64, f64)| {
            let (chart, layout) = plan.as_ref()?;
            let Some(at) = layout.hit(from.0, from.1) else {
                if by == By::Hover {
                    setter.set(None);
                }
                return None;
            };
            if by == By::Hover && *closed.borrow() == Some(at.place) {
                return None;
            }
            *closed.borrow_mut() = None;
            let before = now.filter(|now| now.at.place == at.place && now.by == by);
            let from = before.map_or(from, |before| before.from);
            setter.set(Some(Pointing { at, by, from }));
            Some(told::sentence(&chart.data, at))
        }
    };
    let onpointerdown = {
        let (pressed, place) = (pressed.clone(), place.clone());
        move |event: PointerEvent| *pressed.borrow_mut() = place(&event)
    };
    let onpointermove = {
        let (pressed, place, point) = (pressed.clone(), place.clone(), point.clone());
        let pinned = pointing.is_some_and(|now| now.by == By::Tap);
        move |event: PointerEvent| {
            let Some((x, y)) = place(&event) else { return };
            if event.pointer_type() != "touch" {
                if !pinned {
                    point(By::Hover, (x, y));
                }
                return;
            }
            // A finger that moves sideways reads along; one that moves up or down scrolls the page.
            let start = *pressed.borrow();
            let sideways = start.is_some_and(|(left, top)| {
                (x - left).abs() > TAP && (x - left).abs() > (y - top).abs()
            });
            if sideways {
                point(By::Tap, (x, y));
            }
        }
    };
    let onpointerup = {
        let (pressed, place, status) = (pressed.clone(), place.clone(), status.setter());
        let point = point.clone();
        move |event: PointerEvent| {
            let start = pressed.borrow_mut().take();
            let (Some(start), Some(end)) = (start, place(&event)) else {
                return;
            };
            let moved = (end.0 - start.0).hypot(end.1 - start.1);
            if event.pointer_type() != "touch" || moved > TAP {
                return;
            }
            if let Some(told) = point(By::Tap, end) {
                status.set(told.into());
            }
        }
    };
    let leave = |by: By| {
        let (setter, now) = (pointing.setter(), *pointing);
        move || {
            if now.is_some_and(|now| now.by == by) {
                setter.set(None);
            }
        }
    };
    let onpointerleave = {
        let (leave, closed) = (leave(By::Hover), closed.clone());
        move |_: PointerEvent| {
            *closed.borrow_mut() = None;
            leave();
        }
    };
    let onpointercancel = move |_: PointerEvent| *pressed.borrow_mut() = None;
    let onblur = {
        let leave = leave(By::Keys);
        move |_: FocusEvent| leave()
    };
    let onkeydown = {
        let (setter, now, plan) = (pointing.setter(), *pointing, props.plan.clone());
        let status = status.setter();
        move |event: KeyboardEvent| {
            let Some((chart, _)) = &plan else { return };
            let Some(at) = step(now.map(|now| now.at), &event.key(), &chart.data) else {
                return;
            };
            event.prevent_default();
            let by = By::Keys;
            let from = (0.0, 0.0);
            setter.set(Some(Pointing { at, by, from }));
            status.set(told::sentence(&chart.data, at).into());
        }
    };
    let close = {
        let (setter, status) = (pointing.setter(), status.setter());
        let current = use_mut_ref(|| None::<Pointing>);
        *current.borrow_mut() = *pointing;
        use_callback((), move |by_key: bool, ()| {
            if by_key {
                *closed.borrow_mut() = current.borrow().map(|now| now.at.place);
            }
            setter.set(None);
            status.set(AttrValue::default());
        })
    };
    use_closing(&stage, pointing.is_some(), close);
    let open = pointing.and_then(|now| {
        let (chart, layout) = props.plan.as_ref()?;
        chart.data.cell(now.at).map(|_| (chart, layout, now))
    });
    let spot = open.and_then(|(_, layout, now)| spot(layout, now));
    {
        let tip = tip.clone();
        use_effect_with(spot, move |spot| {
            if let (Some(tip), Some(spot)) = (tip.cast::<HtmlElement>(), spot) {
                browser::set_pixels(&tip, "--x", spot.x);
                browser::set_pixels(&tip, "--y", spot.y);
            }
        });
    }
    let tip_class = spot.map_or(classes!("panel"), |spot| {
        classes!(
            if spot.along == Along::X {
                "under"
            } else {
                "beside"
            },
            spot.back.then_some("back"),
            spot.above.then_some("above"),
        )
    });
    let described = format!("{0}-alternative {0}-keys", props.id);
    html! {
        <>
            <div
                class="picture"
                ref={stage}
                {onpointerdown}
                {onpointermove}
                {onpointerup}
                {onpointerleave}
                {onpointercancel}
            >
                <div
                    class="reader"
                    id={format!("{}-reader", props.id)}
                    tabindex="0"
                    role="application"
                    aria-roledescription={say.say(ChartText::Role)}
                    aria-label={&props.label}
                    aria-describedby={described}
                    {onkeydown}
                    {onblur}
                >
                    {props.children.clone()}
                </div>
                {props.over.clone()}
                if let Some((chart, layout, now)) = open {
                    {crosshair(layout, &chart.data, now.at)}
                    <div
                        class={classes!("tip", tip_class)}
                        ref={tip}
                        aria-hidden="true"
                        onpointermove={|event: PointerEvent| event.stop_propagation()}
                    >
                        {told::rows(&chart.data, now.at)}
                    </div>
                }
                <p class="tip panel keys" id={format!("{}-keys", props.id)} hidden={open.is_some()}>
                    {say.say(ChartText::Keys)}
                </p>
            </div>
            <div class="spoken" role="status">{&*status}</div>
        </>
    }
}

/// Where a tip stands that is not a panel under the picture.
#[derive(Clone, Copy, PartialEq)]
struct Spot {
    along: Along,
    x: f64,
    y: f64,
    /// Whether it reaches back from its place rather than forth.
    back: bool,
    /// Whether it stands above its place rather than under it.
    above: bool,
}

/// The pointer can always be moved onto the tip: it stands where the pointer goes without coming to
/// another place of the chart.
fn spot(layout: &Layout, now: Pointing) -> Option<Spot> {
    if now.by != By::Hover || layout.width < WIDE {
        return None;
    }
    let point = layout.point(now.at)?;
    let (x, y) = match layout.along {
        Along::X => (point.0, now.from.1),
        Along::Y => (now.from.0, point.1),
    };
    Some(Spot {
        along: layout.along,
        x,
        y,
        back: x > layout.width / 2.0,
        above: y > layout.height / 2.0,
    })
}

/// Closes what is open with Escape, wherever the focus is, and with a press elsewhere.
#[hook]
fn use_closing(stage: &NodeRef, open: bool, close: Callback<bool>) {
    let stage = stage.clone();
    use_effect_with(open, move |open| {
        let watched = open.then(|| {
            let leave = close.clone();
            let escape = browser::watch_window("keydown", move |event| {
                let key = event.dyn_ref::<web_sys::KeyboardEvent>();
                if key.is_some_and(|event| event.key() == "Escape") {
                    close.emit(true);
                }
            });
            let elsewhere = browser::watch_window("pointerdown", move |event| {
                let target = event.target();
                let target = target.as_ref().and_then(JsCast::dyn_ref::<Node>);
                let stage = stage.get();
                if !stage.is_some_and(|stage| stage.contains(target)) {
                    leave.emit(false);
                }
            });
            (escape.ok(), elsewhere.ok())
        });
        move || drop(watched)
    });
}

//! When a reader's gesture is over, and the keys that take it back.

use super::{Refused, window};
use gloo::events::{EventListener, EventListenerOptions};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, KeyboardEvent};

/// What a reader did anywhere on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// Ended what was going on: let go, pressed, went elsewhere.
    Over,
    /// Asked with the keyboard to take the last change back.
    Undo,
    /// Asked with the keyboard to take it again.
    Redo,
}

/// Keeps listening for as long as it is kept.
#[derive(Debug)]
pub struct Listening {
    _listeners: [EventListener; 4],
}

/// Calls back at each gesture. The keys are left to a text field that has the focus: there they undo
/// typing.
///
/// # Errors
/// Where there is no document.
pub fn watch_gestures(told: impl Fn(Gesture) + 'static) -> Result<Listening, Refused> {
    let document = window()?.document().ok_or(Refused::NoDocument)?;
    let told = Rc::new(told);
    let listener = |event: &'static str| {
        let told = Rc::clone(&told);
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&document, event, options, move |event| {
            if let Some(gesture) = gesture(event) {
                if gesture != Gesture::Over {
                    event.prevent_default();
                }
                told(gesture);
            }
        })
    };
    Ok(Listening {
        _listeners: ["pointerdown", "pointerup", "focusout", "keydown"].map(listener),
    })
}

fn gesture(event: &Event) -> Option<Gesture> {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
        return Some(Gesture::Over);
    };
    let asked = match key.key().as_str() {
        "Enter" | " " => return Some(Gesture::Over),
        _ if !(key.ctrl_key() || key.meta_key()) || key.alt_key() => return None,
        "z" if !key.shift_key() => Gesture::Undo,
        "z" | "Z" | "y" => Gesture::Redo,
        _ => return None,
    };
    (!event.default_prevented() && !is_typed_in(event)).then_some(asked)
}

/// Whether an event goes to an element whose text its reader types.
fn is_typed_in(event: &Event) -> bool {
    let target = event.target();
    let Some(element) = target
        .as_ref()
        .and_then(|target| target.dyn_ref::<web_sys::Element>())
    else {
        return false;
    };
    match element.dyn_ref::<HtmlInputElement>() {
        Some(input) => !matches!(input.type_().as_str(), "range" | "radio" | "checkbox"),
        None => element.tag_name().eq_ignore_ascii_case("textarea"),
    }
}

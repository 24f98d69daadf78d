//! Messages between a frame and the page around it.

use super::media::Watched;
use super::{Refused, window};
use gloo::events::EventListener;
use js_sys::{JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window};

/// The page around this one's frame.
fn parent() -> Result<Window, Refused> {
    let own = window()?;
    let parent = own.parent().ok().flatten();
    parent
        .filter(|parent| *parent != own)
        .ok_or(Refused::NoDocument)
}

/// Sends an object, written as JSON, to the page around the frame, whichever it is.
///
/// # Errors
/// Where the page stands in no frame.
pub fn tell_parent(json: &str) -> Result<(), Refused> {
    let message = JSON::parse(json).map_err(|_| Refused::NoDocument)?;
    let sent = parent()?.post_message(&message, "*");
    sent.map_err(|_| Refused::NoDocument)
}

/// Calls back with `type` and `data.value` of each message that the page around the frame sends and
/// that names `us` as its `source`; nobody else is heard.
///
/// # Errors
/// Where the page stands in no frame.
pub fn watch_parent(
    us: &'static str,
    mut heard: impl FnMut(&str, &str) + 'static,
) -> Result<Watched, Refused> {
    let parent: JsValue = parent()?.into();
    let listener = EventListener::new(&window()?.into(), "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else {
            return;
        };
        if event.source().is_none_or(|source| *source != parent) {
            return;
        }
        let message = event.data();
        let text = |of: &JsValue, name: &str| {
            let found = Reflect::get(of, &name.into()).ok()?;
            found.as_string()
        };
        if text(&message, "source").as_deref() != Some(us) {
            return;
        }
        let value = Reflect::get(&message, &"data".into()).ok();
        let value = value.and_then(|data| text(&data, "value"));
        if let Some(kind) = text(&message, "type") {
            heard(&kind, &value.unwrap_or_default());
        }
    });
    Ok(Watched {
        _listener: listener,
    })
}

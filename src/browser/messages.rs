//! Messages between a frame and the page around it.

use super::media::Watched;
use super::{Refused, window};
use gloo::events::EventListener;
use js_sys::{JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlIFrameElement, MessageEvent, Window};

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

/// Calls back with `type` and, where it is text, `data.value` of each message that the page around the
/// frame sends and that names `us` as its `source`; nobody else is heard.
///
/// # Errors
/// Where the page stands in no frame.
pub fn watch_parent(
    us: &'static str,
    mut heard: impl FnMut(&str, Option<&str>) + 'static,
) -> Result<Watched, Refused> {
    let parent = parent()?;
    watch(us, parent, move |kind, data| {
        let value = Reflect::get(data, &"value".into()).ok();
        heard(kind, value.and_then(|value| value.as_string()).as_deref());
    })
}

/// Calls back with the height, in CSS pixels, that the page in a frame of this one says it has, in
/// messages that name `us`; nobody else is heard.
///
/// # Errors
/// Where the frame holds no page.
pub fn watch_height(
    us: &'static str,
    frame: &HtmlIFrameElement,
    mut heard: impl FnMut(f64) + 'static,
) -> Result<Watched, Refused> {
    let page = frame.content_window().ok_or(Refused::NoDocument)?;
    watch(us, page, move |kind, data| {
        let height = Reflect::get(data, &"height".into()).ok();
        if let ("height", Some(height)) = (kind, height.and_then(|height| height.as_f64())) {
            heard(height);
        }
    })
}

/// Calls back with `type` and `data` of each message from a page that names `us` as its `source`.
fn watch(
    us: &'static str,
    page: Window,
    mut heard: impl FnMut(&str, &JsValue) + 'static,
) -> Result<Watched, Refused> {
    let page = JsValue::from(page);
    let listener = EventListener::new(&window()?.into(), "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else {
            return;
        };
        if event.source().is_none_or(|source| *source != page) {
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
        let data = Reflect::get(&message, &"data".into()).unwrap_or_default();
        heard(&text(&message, "type").unwrap_or_default(), &data);
    });
    Ok(Watched {
        _listener: listener,
    })
}

//! The clipboard and the system's own sharing: what a frame around the page may forbid.

use super::{Refused, window};
use js_sys::futures::spawn_local;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlDocument, HtmlTextAreaElement};

/// Copies a text.
///
/// # Errors
/// Where the page may not.
pub async fn copy(text: &str) -> Result<(), Refused> {
    let clipboard = window()?.navigator().clipboard();
    // There is none on pages that came without encryption.
    if clipboard.is_undefined() {
        return Err(Refused::Clipboard);
    }
    let copied = clipboard.write_text(text).await;
    copied.map(|_| ()).map_err(|_| Refused::Clipboard)
}

/// Copies an image that is still being made: some browsers only take the promise of one.
///
/// # Errors
/// Where the page may not, or the browser knows no images on the clipboard.
pub async fn copy_image(image: &Promise<Blob>) -> Result<(), Refused> {
    let window = window()?;
    let clipboard = window.navigator().clipboard();
    let parts = Object::new();
    let refused = |_| Refused::Clipboard;
    Reflect::set(&parts, &"image/png".into(), image).map_err(refused)?;
    let maker = Reflect::get(&window, &"ClipboardItem".into()).map_err(refused)?;
    let maker: Function = maker.dyn_into().map_err(refused)?;
    let item = Reflect::construct(&maker, &Array::of1(&parts)).map_err(refused)?;
    if clipboard.is_undefined() {
        return Err(Refused::Clipboard);
    }
    let copied = clipboard.write(&Array::of1(&item)).await;
    copied.map(|_| ()).map_err(refused)
}

/// Selects the text of a `<textarea>`, for the reader to copy.
///
/// # Errors
/// Where there is no such element.
pub fn select(id: &str) -> Result<(), Refused> {
    let document = window()?.document().ok_or(Refused::NoDocument)?;
    let element = document.get_element_by_id(id).ok_or(Refused::NoDocument)?;
    let text: &HtmlTextAreaElement = element.dyn_ref().ok_or(Refused::NoDocument)?;
    text.focus().map_err(|_| Refused::NoDocument)?;
    text.select();
    Ok(())
}

/// Copies what is selected in the old way, which frames allow that forbid the new one.
///
/// # Errors
/// Where the browser does not.
pub fn copy_selected() -> Result<(), Refused> {
    let document = window()?.document().ok_or(Refused::NoDocument)?;
    let document: &HtmlDocument = document.dyn_ref().ok_or(Refused::NoDocument)?;
    match document.exec_command("copy") {
        Ok(true) => Ok(()),
        _ => Err(Refused::Clipboard),
    }
}

/// What the system would be asked to share.
fn shared(title: &str, link: &str) -> Result<Object, Refused> {
    let parts = Object::new();
    for (name, value) in [("title", title), ("url", link)] {
        let set = Reflect::set(&parts, &name.into(), &value.into());
        set.map_err(|_| Refused::Clipboard)?;
    }
    Ok(parts)
}

/// Asks a function of the navigator that older browsers do not have.
fn ask_navigator(name: &str, parts: &Object) -> Result<JsValue, Refused> {
    let navigator = window()?.navigator();
    let refused = |_| Refused::Clipboard;
    let function = Reflect::get(&navigator, &name.into()).map_err(refused)?;
    let function: Function = function.dyn_into().map_err(refused)?;
    function.call1(&navigator, parts).map_err(refused)
}

/// Whether the system has a way of its own to share links.
pub fn can_share(link: &str) -> bool {
    let asked = shared("", link).and_then(|parts| ask_navigator("canShare", &parts));
    asked.is_ok_and(|answer| answer.is_truthy())
}

/// Opens the system's own way to share. What the reader does there stays there.
///
/// # Errors
/// Where it does not open.
pub fn share(title: &str, link: &str) -> Result<(), Refused> {
    let asked = ask_navigator("share", &shared(title, link)?)?;
    if let Ok(promise) = asked.dyn_into::<Promise>() {
        // A reader who closes it again is no error.
        spawn_local(async move {
            let _ = promise.await;
        });
    }
    Ok(())
}

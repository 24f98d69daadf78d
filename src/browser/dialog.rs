//! Panels over the page: native dialogs, and what stands in for them.

use super::{Refused, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlElement};

/// The least height that a panel beside its place wants, in CSS pixels.
const ROOM: f64 = 560.0;

/// Shows a dialog over the page, which waits; where the browser has no such dialogs, or refuses, shows
/// it where it stands.
///
/// # Errors
/// Where even that is refused.
pub fn open_over(dialog: &Element) -> Result<(), Refused> {
    if dialog.has_attribute("open") {
        return Ok(());
    }
    match dialog.dyn_ref::<HtmlDialogElement>() {
        Some(native) if native.show_modal().is_ok() => Ok(()),
        _ => show(dialog),
    }
}

/// Shows a dialog under an element of the document, and lets the page go on: in a frame as tall as its
/// document, the middle of the window is out of sight.
///
/// # Errors
/// Where there is no document.
pub fn open_under(dialog: &HtmlElement, element: Option<&Element>) -> Result<(), Refused> {
    show(dialog)?;
    let document = window()?.document().ok_or(Refused::NoDocument)?;
    let page = document.document_element().ok_or(Refused::NoDocument)?;
    let page = page.get_bounding_client_rect();
    let under = element.map_or(0.0, |element| {
        element.get_bounding_client_rect().bottom() - page.top()
    });
    let top = under.min(page.height() - ROOM).max(0.0);
    let style = dialog.style();
    for (name, pixels) in [("top", top), ("max-height", page.height() - top)] {
        style
            .set_property(name, &format!("{pixels}px"))
            .map_err(|_| Refused::NoDocument)?;
    }
    Ok(())
}

fn show(dialog: &Element) -> Result<(), Refused> {
    let shown = dialog.set_attribute("open", "");
    shown.map_err(|_| Refused::NoDocument)
}

/// Closes a dialog, however it was opened.
///
/// # Errors
/// Where there is none to close.
pub fn close(dialog: &Element) -> Result<(), Refused> {
    if let Some(native) = dialog.dyn_ref::<HtmlDialogElement>() {
        native.close();
    }
    let closed = dialog.remove_attribute("open");
    closed.map_err(|_| Refused::NoDocument)
}

//! The document around the page.

use super::{Refused, window};
use wasm_bindgen::JsCast;

fn root() -> Result<web_sys::Element, Refused> {
    let document = window()?.document().ok_or(Refused::NoDocument)?;
    document.document_element().ok_or(Refused::NoDocument)
}

/// The element that the page is rendered into: `#page`.
///
/// # Errors
/// Where there is no such element.
pub fn mount_point() -> Result<web_sys::Element, Refused> {
    let document = window()?.document().ok_or(Refused::NoDocument)?;
    document
        .get_element_by_id("page")
        .ok_or(Refused::NoDocument)
}

/// Uncovers the first part of the page, which is painted, and puts in the place of the rest, `.still`,
/// what stood there in the page's text: `.live` in `#printed`, which goes away.
///
/// # Errors
/// Where there is no document.
pub fn mark_started() -> Result<(), Refused> {
    let root = root()?;
    let place = root.query_selector("#page .still").ok().flatten();
    let text = root.query_selector("#printed .live").ok().flatten();
    if let (Some(place), Some(text)) = (place, text) {
        while let Some(node) = text.first_child() {
            if place.append_child(&node).is_err() {
                break;
            }
        }
    }
    remove(&root, "#printed");
    Ok(())
}

fn remove(root: &web_sys::Element, selector: &str) {
    if let Ok(Some(element)) = root.query_selector(selector) {
        element.remove();
    }
}

/// Says in the document that the page's program has stopped.
///
/// # Errors
/// Where there is no window.
pub fn mark_stopped() -> Result<(), Refused> {
    let event = web_sys::Event::new("explorer-stopped").map_err(|_| Refused::NoDocument)?;
    let told = window()?.dispatch_event(&event);
    told.map(drop).map_err(|_| Refused::NoDocument)
}

/// Says in the document, for programs and for the style sheet, that everything is painted. What stood
/// there before, `#printed` or `.still`, goes away: until then it is what the reader sees.
///
/// # Errors
/// Where there is no document.
pub fn mark_ready() -> Result<(), Refused> {
    let root = root()?;
    let marked = root.set_attribute("data-ready", "true");
    remove(&root, "#printed");
    if let Ok(Some(still)) = root.query_selector(".still") {
        // The place itself is the page's program's.
        still.set_inner_html("");
    }
    marked.map_err(|_| Refused::NoDocument)
}

/// Says in the document which language it is in, and what it is called.
///
/// # Errors
/// Where there is no document.
pub fn set_language(tag: &str, title: &str) -> Result<(), Refused> {
    let marked = root()?.set_attribute("lang", tag);
    marked.map_err(|_| Refused::NoDocument)?;
    let document = window()?.document().ok_or(Refused::NoDocument)?;
    document.set_title(title);
    Ok(())
}

/// Gives the focus to an element.
///
/// # Errors
/// Where there is no such element.
pub fn focus(id: &str) -> Result<(), Refused> {
    let document = window()?.document().ok_or(Refused::NoDocument)?;
    let element = document.get_element_by_id(id).ok_or(Refused::NoDocument)?;
    let element: &web_sys::HtmlElement = element.dyn_ref().ok_or(Refused::NoDocument)?;
    element.focus().map_err(|_| Refused::NoDocument)
}

/// Brings an element into sight, with the focus on it: what it is folded into is opened.
///
/// # Errors
/// Where there is no such element.
pub fn reveal(id: &str) -> Result<(), Refused> {
    let document = window()?.document().ok_or(Refused::NoDocument)?;
    let mut inside = document.get_element_by_id(id);
    while let Some(element) = inside {
        if element.tag_name() == "DETAILS" {
            let opened = element.set_attribute("open", "");
            opened.map_err(|_| Refused::NoDocument)?;
        }
        inside = element.parent_element();
    }
    focus(id)
}

/// Whether the page stands in a frame of another one.
pub fn framed() -> bool {
    let Ok(window) = window() else { return false };
    let above = window.parent().ok().flatten();
    above.is_some_and(|above| above != window)
}

/// The languages that the reader prefers, best first.
///
/// # Errors
/// Where there is no window.
pub fn languages() -> Result<Vec<String>, Refused> {
    let languages = window()?.navigator().languages();
    Ok(languages
        .iter()
        .filter_map(|language| language.as_string())
        .collect())
}

/// The reader's day, as `2026-11-25`.
///
/// # Errors
/// Where there is no window, and so no clock.
pub fn today() -> Result<String, Refused> {
    window()?;
    let now = js_sys::Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    Ok(format!("{year}-{month:02}-{day:02}"))
}

//! How wide an element is, as it changes.

use super::Refused;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};

/// Keeps observing for as long as it is kept.
#[derive(Debug)]
pub struct WidthObserver {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Drop for WidthObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back with the element's width in CSS pixels, at once and whenever it changes.
///
/// # Errors
/// Where sizes are not observed.
pub fn watch_width(
    element: &Element,
    mut changed: impl FnMut(f64) + 'static,
) -> Result<WidthObserver, Refused> {
    let measured = element.clone();
    let callback =
        Closure::<dyn FnMut()>::new(move || changed(measured.get_bounding_client_rect().width()));
    let observer =
        ResizeObserver::new(callback.as_ref().unchecked_ref()).map_err(|_| Refused::Size)?;
    observer.observe(element);
    Ok(WidthObserver {
        observer,
        _callback: callback,
    })
}

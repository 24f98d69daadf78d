//! Whether an element is in sight, as the reader scrolls.

use super::Refused;
use wasm_bindgen::prelude::*;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// Keeps observing for as long as it is kept.
#[derive(Debug)]
pub struct SightObserver {
    observer: IntersectionObserver,
    _callback: Closure<dyn FnMut(js_sys::Array)>,
}

impl Drop for SightObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back with whether the element is in sight or less than a third of a window away from it: at
/// once, and whenever that changes.
///
/// # Errors
/// Where nothing is observed.
pub fn watch_sight(
    element: &Element,
    mut changed: impl FnMut(bool) + 'static,
) -> Result<SightObserver, Refused> {
    let callback = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        // Several changes at once come in their order; the last one holds.
        let last = entries.pop().dyn_into::<IntersectionObserverEntry>();
        if let Ok(entry) = last {
            changed(entry.is_intersecting());
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin("33% 0px");
    let observer =
        IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &options)
            .map_err(|_| Refused::Size)?;
    observer.observe(element);
    Ok(SightObserver {
        observer,
        _callback: callback,
    })
}

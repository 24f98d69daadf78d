//! What a chart must know of where it stands: in sight or not, how wide, on paper.

use crate::browser;
use web_sys::Element;
use yew::prelude::*;

/// Where a chart stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sight {
    /// Whether the reader sees it, or nearly; unknown at first.
    pub(super) near: Option<bool>,
    /// Whether the page is about to be printed, which shows everything.
    pub(super) printing: bool,
    /// Its width in CSS pixels; 0 while it is hidden or not known.
    pub(super) width: f64,
}

/// Where an element stands, as it changes. Without a window, as where a page is made ahead, everything
/// is in sight.
#[hook]
pub(super) fn use_sight(place: &NodeRef) -> Sight {
    let near = use_state_eq(|| (!browser::is_there()).then_some(true));
    let printing = use_printing();
    let width = use_state_eq(|| 0.0_f64);
    {
        let place = place.clone();
        let (near, width) = (near.setter(), width.setter());
        use_effect_with((), move |()| {
            let element = place.cast::<Element>();
            let watched = element.map(|element| {
                let seen = near.clone();
                let sight = browser::watch_sight(&element, move |now| seen.set(Some(now)));
                if sight.is_err() {
                    near.set(Some(true));
                }
                (
                    sight.ok(),
                    browser::watch_width(&element, move |now| width.set(now)).ok(),
                )
            });
            move || drop(watched)
        });
    }
    Sight {
        near: *near,
        printing,
        width: *width,
    }
}

/// Whether the page is about to be printed.
#[hook]
pub(in crate::page) fn use_printing() -> bool {
    let printing = use_state_eq(|| false);
    {
        let (before, after) = (printing.setter(), printing.setter());
        use_effect_with((), move |()| {
            let watched = (
                browser::watch_window("beforeprint", move |_| before.set(true)).ok(),
                browser::watch_window("afterprint", move |_| after.set(false)).ok(),
            );
            move || drop(watched)
        });
    }
    *printing
}

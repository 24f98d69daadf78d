//! The reader's screen: light or dark, how many pixels.

use crate::browser;
use crate::charts::Theme;
use yew::prelude::*;

/// What a canvas must know of the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Screen {
    pub(super) theme: Theme,
    pub(super) ratio: f64,
}

impl Screen {
    /// Looks at the screen; where it cannot, takes the most common one.
    fn look() -> Self {
        Self {
            theme: if browser::dark().unwrap_or(false) {
                Theme::Dark
            } else {
                Theme::Light
            },
            ratio: browser::pixel_ratio().unwrap_or(1.0),
        }
    }
}

/// The screen, as it changes.
#[hook]
pub(super) fn use_screen() -> Screen {
    let screen = use_state_eq(Screen::look);
    let look = {
        let setter = screen.setter();
        use_callback((), move |(), ()| setter.set(Screen::look()))
    };
    let ratio = screen.ratio;
    use_effect_with(ratio, move |ratio| {
        let again = {
            let look = look.clone();
            move || look.emit(())
        };
        // Without an answer the first look stands.
        let watched = (
            browser::watch_dark(again.clone()).ok(),
            browser::watch_pixel_ratio(*ratio, again).ok(),
        );
        move || drop(watched)
    });
    *screen
}

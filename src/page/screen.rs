//! The reader's screen: its colours, how many pixels.

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
            theme: match (
                browser::dark().unwrap_or(false),
                browser::contrast().unwrap_or(false),
            ) {
                (false, false) => Theme::Light,
                (true, false) => Theme::Dark,
                (false, true) => Theme::LightContrast,
                (true, true) => Theme::DarkContrast,
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
            browser::watch_colors(again.clone()).ok(),
            browser::watch_pixel_ratio(*ratio, again).ok(),
        );
        move || drop(watched)
    });
    *screen
}

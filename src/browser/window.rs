//! What happens anywhere in the window.

use super::media::Watched;
use super::{Refused, window};
use gloo::events::EventListener;
use web_sys::Event;

/// Whether there is a window at all.
pub fn is_there() -> bool {
    window().is_ok()
}

/// Calls back for each event of a type that reaches the window.
///
/// # Errors
/// Where there is no window.
pub fn watch_window(
    event: &'static str,
    happened: impl FnMut(&Event) + 'static,
) -> Result<Watched, Refused> {
    Ok(Watched {
        _listener: EventListener::new(&window()?.into(), event, happened),
    })
}

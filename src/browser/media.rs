//! What the reader's screen is like.

use super::{Refused, window};
use gloo::events::EventListener;

const DARK: &str = "(prefers-color-scheme: dark)";

/// Keeps watching for as long as it is kept.
#[derive(Debug)]
pub struct Watched {
    pub(super) _listener: EventListener,
}

fn media(query: &str) -> Result<web_sys::MediaQueryList, Refused> {
    let list = window()?.match_media(query).map_err(|_| Refused::Media)?;
    list.ok_or(Refused::Media)
}

fn watch(query: &str, mut changed: impl FnMut() + 'static) -> Result<Watched, Refused> {
    Ok(Watched {
        _listener: EventListener::new(&media(query)?.into(), "change", move |_| changed()),
    })
}

/// Whether the reader prefers light on dark.
///
/// # Errors
/// Where media queries are not answered.
pub fn dark() -> Result<bool, Refused> {
    Ok(media(DARK)?.matches())
}

/// Calls back when the reader's preference for light or dark changes.
///
/// # Errors
/// Where media queries are not answered.
pub fn watch_dark(changed: impl FnMut() + 'static) -> Result<Watched, Refused> {
    watch(DARK, changed)
}

/// Device pixels for each CSS pixel; at least a tenth, at most ten.
///
/// # Errors
/// Where there is no window.
pub fn pixel_ratio() -> Result<f64, Refused> {
    Ok(window()?.device_pixel_ratio().clamp(0.1, 10.0))
}

/// Calls back once when the number of device pixels for each CSS pixel is no longer `ratio`, as when
/// the reader zooms or moves the window to another screen.
///
/// # Errors
/// Where media queries are not answered.
pub fn watch_pixel_ratio(ratio: f64, changed: impl FnMut() + 'static) -> Result<Watched, Refused> {
    watch(&format!("(resolution: {ratio}dppx)"), changed)
}

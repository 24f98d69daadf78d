//! What the reader's screen is like.

use super::{Refused, window};
use gloo::events::EventListener;

const DARK: &str = "(prefers-color-scheme: dark)";
const CONTRAST: &str = "(forced-colors: active), (prefers-contrast: more)";

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

/// Whether the page is light on dark: as its document says, or else as the reader prefers.
///
/// # Errors
/// Where media queries are not answered.
pub fn dark() -> Result<bool, Refused> {
    let root = window()?
        .document()
        .and_then(|document| document.document_element());
    match root.and_then(|root| root.get_attribute("data-theme")) {
        Some(theme) => Ok(theme == "dark"),
        None => Ok(media(DARK)?.matches()),
    }
}

/// Whether the reader asks for colours as far apart as can be.
///
/// # Errors
/// Where media queries are not answered.
pub fn contrast() -> Result<bool, Refused> {
    Ok(media(CONTRAST)?.matches())
}

/// What tells the page that its document's theme was changed.
const THEME: &str = "explorer-theme";

/// Calls back when the page turns light or dark, or its colours further apart.
///
/// # Errors
/// Where media queries are not answered.
pub fn watch_colors(changed: impl Fn() + Clone + 'static) -> Result<[Watched; 3], Refused> {
    let told = changed.clone();
    let listener = EventListener::new(&window()?.into(), THEME, move |_| told());
    Ok([
        watch(DARK, changed.clone())?,
        watch(CONTRAST, changed)?,
        Watched {
            _listener: listener,
        },
    ])
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

//! What touches the browser: address, media, sizes, canvases. Every function says what it could not
//! do; none panics, whatever frame the page stands in.
//!
//! This module must not know scenarios, charts or words: text in, text out.

mod address;
mod canvas;
mod dialog;
mod document;
mod gestures;
mod media;
mod size;

pub use address::{path, query, replace_query};
pub use canvas::{backend, resize};
pub use dialog::{close, open_over, open_under};
pub use document::{focus, framed, languages, mark_ready, mount_point, reveal, set_language};
pub use gestures::{Gesture, Listening, watch_gestures};
pub use media::{Watched, dark, pixel_ratio, watch_dark, watch_pixel_ratio};
pub use size::{WidthObserver, watch_width};

/// What the browser would not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no window or document, as in a test without a browser.
    NoDocument,
    /// The address cannot be read or written here, as in a sandboxed frame.
    Address,
    /// Media queries are not answered.
    Media,
    /// Sizes are not observed.
    Size,
    /// The canvas cannot be drawn on.
    Canvas,
}

fn window() -> Result<web_sys::Window, Refused> {
    // Outside a browser, where components are rendered to text, even asking would panic.
    let window = if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    };
    window.ok_or(Refused::NoDocument)
}

//! What touches the browser: address, media, sizes, canvases. Every function says what it could not
//! do; none panics, whatever frame the page stands in.
//!
//! This module must not know scenarios, charts or words: text in, text out.

mod address;
mod canvas;
mod clipboard;
mod dialog;
mod document;
mod frame;
mod gestures;
mod incoming;
mod media;
mod messages;
mod save;
mod sight;
mod size;
mod style;
mod window;

pub use address::{address, entry, go, path, push_query, query, replace_query};
pub use canvas::{backend, resize};
pub use clipboard::{can_share, copy, copy_image, copy_selected, select, share};
pub use dialog::{close, open_over, open_under};
pub use document::{
    focus, framed, languages, mark_ready, mark_started, mark_stopped, mount_point, reveal,
    set_language, today,
};
pub use frame::{Frame, next_frame};
pub use gestures::{Gesture, Listening, watch_gestures};
pub use incoming::{Incoming, first_bytes, picked, watch_files};
pub use media::{Watched, contrast, dark, pixel_ratio, watch_colors, watch_pixel_ratio};
pub use messages::{tell_parent, watch_height, watch_parent};
pub use save::{Saving, address_of, png, save, saving, text_file, with_bytes};
pub use sight::{SightObserver, watch_sight};
pub use size::{WidthObserver, watch_width};
pub use style::set_pixels;
pub use window::{is_there, watch_window};

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
    /// The page may not copy or share.
    Clipboard,
    /// The file cannot be made or read.
    File,
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

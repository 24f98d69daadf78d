//! The screen's frames.

use super::{Refused, window};
use wasm_bindgen::prelude::*;

/// Something to do before the next frame is shown; forgotten when this is dropped earlier.
#[derive(Debug)]
pub struct Frame {
    handle: i32,
    _callback: Closure<dyn FnMut()>,
}

impl Drop for Frame {
    fn drop(&mut self) {
        if let Ok(window) = window() {
            // A frame that has been shown cannot be cancelled, and need not.
            let _ = window.cancel_animation_frame(self.handle);
        }
    }
}

/// Does something once, before the next frame is shown.
///
/// # Errors
/// Where there is no window.
pub fn next_frame(work: impl FnMut() + 'static) -> Result<Frame, Refused> {
    let callback = Closure::<dyn FnMut()>::new(work);
    let asked = window()?.request_animation_frame(callback.as_ref().unchecked_ref());
    Ok(Frame {
        handle: asked.map_err(|_| Refused::NoDocument)?,
        _callback: callback,
    })
}

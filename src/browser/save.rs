//! Files that leave the page.

use super::{Refused, window};
use gloo::timers::callback::Timeout;
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlCanvasElement, Url};

/// How long a file is kept for the browser or the reader to take it, in milliseconds: a quarter of an
/// hour.
const KEPT: u32 = 900_000;

/// A file, of text or of other files' parts.
fn file(parts: &Array, kind: &str) -> Result<Blob, Refused> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_blob_sequence_and_options(parts, &options).map_err(|_| Refused::File)
}

/// A file of text.
///
/// # Errors
/// Where the browser makes none.
pub fn text_file(text: &str, kind: &str) -> Result<Blob, Refused> {
    file(&Array::of1(&text.into()), kind)
}

/// What a canvas shows, as PNG.
pub fn png(canvas: &HtmlCanvasElement) -> Promise<Blob> {
    Promise::new_typed::<Blob>(&mut |resolve, reject| {
        // A canvas that is too large gives nothing, and what is nothing is refused where it is used.
        if canvas.to_blob(resolve.unchecked_ref()).is_err() {
            let _ = reject.call0(&JsValue::UNDEFINED);
        }
    })
}

/// A file with more bytes put in at a place.
///
/// # Errors
/// Where the promise was not kept, or the browser makes no files.
pub async fn with_bytes(made: Promise<Blob>, at: u32, bytes: &[u8]) -> Result<Blob, Refused> {
    let refused = |_| Refused::File;
    let made: JsValue = made.await.map_err(refused)?.into();
    let made: Blob = made.dyn_into().map_err(refused)?;
    let head = made
        .slice_with_f64_and_f64(0.0, f64::from(at))
        .map_err(refused)?;
    let tail = made.slice_with_f64(f64::from(at)).map_err(refused)?;
    let bytes = Uint8Array::from(bytes);
    file(&Array::of3(&head, &bytes, &tail), &made.type_())
}

/// Whether a page may save files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// It may.
    Allowed,
    /// It stands in a frame that is not told; most allow it.
    Unknown,
    /// It stands in a frame without an origin of its own; few allow it, and trying is an error there.
    Doubtful,
}

/// Whether this page may save files.
pub fn saving() -> Saving {
    let Ok(window) = window() else {
        return Saving::Doubtful;
    };
    let of_a_file = window.location().protocol().is_ok_and(|of| of == "file:");
    let on_top = window.top().ok().flatten().is_some_and(|top| top == window);
    if window.origin() == "null" && !of_a_file {
        Saving::Doubtful
    } else if on_top {
        Saving::Allowed
    } else {
        Saving::Unknown
    }
}

/// An address at which the page itself finds a file, for a while.
///
/// # Errors
/// Where the browser gives none.
pub fn address_of(file: &Blob) -> Result<String, Refused> {
    let address = Url::create_object_url_with_blob(file).map_err(|_| Refused::File)?;
    let forgotten = address.clone();
    let forget = move || {
        let _ = Url::revoke_object_url(&forgotten);
    };
    Timeout::new(KEPT, forget).forget();
    Ok(address)
}

/// Saves the file of an address of [`address_of`] where the browser puts what it downloads.
///
/// # Errors
/// Where it cannot.
pub fn save(address: &str, name: &str) -> Result<(), Refused> {
    let document = window()?.document().ok_or(Refused::NoDocument)?;
    let anchor = document.create_element("a").map_err(|_| Refused::File)?;
    let anchor: HtmlAnchorElement = anchor.dyn_into().map_err(|_| Refused::File)?;
    anchor.set_href(address);
    anchor.set_download(name);
    anchor.click();
    Ok(())
}

//! Files that a reader drops on the page, pastes or picks.

use super::{Refused, window};
use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Event, File, HtmlInputElement};

/// Watches for files until it is dropped.
#[derive(Debug)]
pub struct Incoming {
    _listeners: [EventListener; 3],
}

/// Tells of every file that is dropped or pasted anywhere on the page.
///
/// # Errors
/// Where there is no window.
pub fn watch_files(told: impl Fn(File) + Clone + 'static) -> Result<Incoming, Refused> {
    let window = window()?;
    let listen = |name: &'static str, heard: Box<dyn Fn(&Event)>| {
        // A file that nobody prevents the browser from opening takes the place of the page.
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window, name, options, move |event| heard(event))
    };
    let over = |event: &Event| {
        if brought(event).is_some_and(|brought| brought.types().includes(&"Files".into(), 0)) {
            event.prevent_default();
        }
    };
    let take = move |event: &Event| {
        let files = brought(event).and_then(|brought| brought.files());
        if let Some(file) = files.and_then(|files| files.get(0)) {
            event.prevent_default();
            told(file);
        }
    };
    Ok(Incoming {
        _listeners: [
            listen("dragover", Box::new(over)),
            listen("drop", Box::new(take.clone())),
            listen("paste", Box::new(take)),
        ],
    })
}

/// What a drag or a paste brings.
fn brought(event: &Event) -> Option<DataTransfer> {
    match event.dyn_ref::<DragEvent>() {
        Some(drag) => drag.data_transfer(),
        None => event.dyn_ref::<ClipboardEvent>()?.clipboard_data(),
    }
}

/// The file that was picked in an `<input type="file">`. The input is emptied, so that the same file
/// can be picked again.
pub fn picked(input: &HtmlInputElement) -> Option<File> {
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// The first bytes of a file.
///
/// # Errors
/// Where it cannot be read.
pub async fn first_bytes(file: &File, most: u32) -> Result<Vec<u8>, Refused> {
    let refused = |_| Refused::File;
    let head = file
        .slice_with_f64_and_f64(0.0, f64::from(most))
        .map_err(refused)?;
    let bytes = head.array_buffer().await.map_err(refused)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

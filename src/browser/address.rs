//! The page's address.

use super::{Refused, window};
use wasm_bindgen::JsValue;
use web_sys::History;

/// The query of the address, with its question mark, or nothing.
///
/// # Errors
/// Where the frame hides its address.
pub fn query() -> Result<String, Refused> {
    window()?.location().search().map_err(|_| Refused::Address)
}

/// The address of a page of the site, seen from this one, where others can use it too: on the web, not
/// in a file.
///
/// # Errors
/// Where the frame hides its address, or the page is not on the web.
pub fn address(relative: &str) -> Result<String, Refused> {
    let here = window()?.location().href().map_err(|_| Refused::Address)?;
    if !here.starts_with("http") {
        return Err(Refused::Address);
    }
    let there = web_sys::Url::new_with_base(relative, &here);
    there
        .map(|there| there.href())
        .map_err(|_| Refused::Address)
}

/// The path of the address.
///
/// # Errors
/// Where the frame hides its address.
pub fn path() -> Result<String, Refused> {
    window()?
        .location()
        .pathname()
        .map_err(|_| Refused::Address)
}

/// Writes a query (without question mark) in the address, in place of the present one, and a number by
/// which [`entry`] knows it again. The fragment stays.
///
/// # Errors
/// Where the frame or the browser's own limit forbids it.
pub fn replace_query(query: &str, entry: u32) -> Result<(), Refused> {
    write(query, |history, address| {
        history.replace_state_with_url(&entry.into(), "", Some(address))
    })
}

/// Writes a query as [`replace_query`] does, as a new entry of the history.
///
/// # Errors
/// Where the frame or the browser's own limit forbids it.
pub fn push_query(query: &str, entry: u32) -> Result<(), Refused> {
    write(query, |history, address| {
        history.push_state_with_url(&entry.into(), "", Some(address))
    })
}

fn write(
    query: &str,
    write: impl FnOnce(&History, &str) -> Result<(), JsValue>,
) -> Result<(), Refused> {
    let window = window()?;
    let fragment = window.location().hash().map_err(|_| Refused::Address)?;
    window
        .history()
        .and_then(|history| write(&history, &["?", query, &fragment].concat()))
        .map_err(|_| Refused::Address)
}

/// The number of the history's present entry; none where it was not written by the page.
pub fn entry() -> Option<u32> {
    let state = window().ok()?.history().ok()?.state().ok()?.as_f64()?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "what another script writes there becomes some number, which is no harm"
    )]
    Some(state as u32)
}

/// Opens another address in this one's place.
///
/// # Errors
/// Where the frame forbids it.
pub fn go(address: &str) -> Result<(), Refused> {
    let opened = window()?.location().replace(address);
    opened.map_err(|_| Refused::Address)
}

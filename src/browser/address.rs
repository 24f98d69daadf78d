//! The page's address.

use super::{Refused, window};
use wasm_bindgen::JsValue;

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

/// Writes a query (without question mark) in the address, in place of the present one. The fragment
/// stays.
///
/// # Errors
/// Where the frame or the browser's own limit forbids it.
pub fn replace_query(query: &str) -> Result<(), Refused> {
    let window = window()?;
    let fragment = window.location().hash().map_err(|_| Refused::Address)?;
    window
        .history()
        .and_then(|history| {
            let address = format!("?{query}{fragment}");
            history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
        })
        .map_err(|_| Refused::Address)
}

/// Opens another address in this one's place.
///
/// # Errors
/// Where the frame forbids it.
pub fn go(address: &str) -> Result<(), Refused> {
    let opened = window()?.location().replace(address);
    opened.map_err(|_| Refused::Address)
}

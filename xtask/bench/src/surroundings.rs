//! A clock, and somewhere to tell results: on this machine, or on a page.

/// Milliseconds since some moment.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn now() -> f64 {
    use std::{sync::LazyLock, time::Instant};
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed().as_secs_f64() * 1e3
}

/// Tells only results: nobody here compares.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn tell(what: &str, text: &str) {
    use std::io::Write;
    if what == "results" {
        // Who stopped reading needs no answer.
        let _ = writeln!(std::io::stdout().lock(), "{text}");
    }
}

/// Milliseconds since some moment.
#[cfg(target_arch = "wasm32")]
pub(crate) fn now() -> f64 {
    let performance = web_sys::window().and_then(|window| window.performance());
    performance.map_or(f64::NAN, |performance| performance.now())
}

/// Writes into the element of that name.
#[cfg(target_arch = "wasm32")]
pub(crate) fn tell(what: &str, text: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let element = document.and_then(|document| document.get_element_by_id(what));
    if let Some(element) = element {
        element.set_text_content(Some(text));
    }
}

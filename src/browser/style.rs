//! Styles that follow the pointer. A page that forbids `style` attributes still allows these.

use web_sys::HtmlElement;

/// Gives an element a length in CSS pixels, as a property of its style.
pub fn set_pixels(element: &HtmlElement, property: &str, pixels: f64) {
    // An element that takes no style stays where the style sheet puts it.
    let _ = element
        .style()
        .set_property(property, &format!("{pixels}px"));
}

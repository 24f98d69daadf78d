//! Canvases as plotters' backend.

use super::Refused;
use plotters_canvas::CanvasBackend;
use web_sys::HtmlCanvasElement;

/// Gives the canvas as many pixels as its CSS size has device pixels, which also clears it.
pub fn resize(canvas: &HtmlCanvasElement, width: f64, height: f64, ratio: f64) {
    let pixels = |css: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to what browsers can draw"
        )]
        let pixels = (css * ratio).round().clamp(1.0, 16_384.0) as u32;
        pixels
    };
    canvas.set_width(pixels(width));
    canvas.set_height(pixels(height));
}

/// What plotters draws on this canvas with.
///
/// # Errors
/// Where the canvas has no 2D context.
pub fn backend(canvas: HtmlCanvasElement) -> Result<CanvasBackend, Refused> {
    CanvasBackend::with_canvas_object(canvas).ok_or(Refused::Canvas)
}

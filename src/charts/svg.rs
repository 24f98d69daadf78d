//! A chart as SVG text, by the same painting code as on a canvas.

use super::{Chart, Layout, Surface, Theme, paint_layout};
use plotters::prelude::{IntoDrawingArea, SVGBackend};

/// The chart, so many CSS pixels wide; none where it cannot be painted.
pub fn svg(chart: &Chart, width: u32, theme: Theme) -> Option<String> {
    svg_layout(&Layout::of(chart, f64::from(width)), 1.0, theme)
}

/// What was laid out, `scale` pixels for each of the layout's; none where it cannot be painted.
pub fn svg_layout(layout: &Layout, scale: f64, theme: Theme) -> Option<String> {
    let surface = Surface {
        scale,
        // What plotters' SVG divides text sizes by.
        text: 1.24,
        theme,
    };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few thousand pixels"
    )]
    let [width, height] = [layout.width, layout.height].map(|size| (size * scale).round() as u32);
    let mut text = String::new();
    let area = SVGBackend::with_string(&mut text, (width, height)).into_drawing_area();
    let painted = paint_layout(&area, layout, surface).and_then(|()| area.present());
    drop(area);
    painted.ok().map(|()| text)
}

//! A chart as SVG text, by the same painting code as on a canvas.

use super::{Chart, Layout, Surface, Theme, paint_layout};
use plotters::prelude::{IntoDrawingArea, SVGBackend};

/// The chart, so many CSS pixels wide; none where it cannot be painted.
pub fn svg(chart: &Chart, width: u32, theme: Theme) -> Option<String> {
    let surface = Surface {
        scale: 1.0,
        // What plotters' SVG divides text sizes by.
        text: 1.24,
        theme,
    };
    let layout = Layout::of(chart, f64::from(width));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few hundred pixels"
    )]
    let height = layout.height.round() as u32;
    let mut text = String::new();
    let area = SVGBackend::with_string(&mut text, (width, height)).into_drawing_area();
    let painted = paint_layout(&area, &layout, surface).and_then(|()| area.present());
    drop(area);
    painted.ok().map(|()| text)
}

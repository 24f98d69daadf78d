//! Paints a chart with plotters, on any of its backends.

use super::layout::{
    AFTER_BAR, BAR, BOTTOM, LEADING, LINE_LABEL, ROW_LABEL, SCALE_LABEL, TEXT, TOP, apart, fitting,
};
use super::scale::Scale;
use super::{Bar, Bars, Chart, Ink, Lines, Theme};
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// The page's own font, on every machine.
const FONT: &str = "system-ui, sans-serif";

/// Where and how to paint: how large a CSS pixel is and how the backend counts text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Surface {
    /// Pixels of the picture for each CSS pixel.
    pub scale: f64,
    /// What a text size is multiplied by: 1 on a canvas, 1.24 for plotters' SVG, which divides by it.
    pub text: f64,
    /// The colours.
    pub theme: Theme,
}

type Painted<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// Paints a chart over the whole area.
///
/// # Errors
/// What the backend could not do.
pub fn paint<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Chart,
    surface: Surface,
) -> Painted<DB> {
    area.fill(&surface.theme.color(Ink::Paper))?;
    match chart {
        Chart::Bars(bars) => paint_bars(area, bars, surface),
        Chart::Lines(lines) => paint_lines(area, lines, surface),
    }
}

fn paint_bars<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    bars: &Bars,
    surface: Surface,
) -> Painted<DB> {
    let width = f64::from(area.dim_in_pixel().0) / surface.scale;
    let ticks = fitting(&bars.axis, width - ROW_LABEL - AFTER_BAR, 62.0);
    let rows = count(bars.rows.len());
    let mut chart = ChartBuilder::on(area)
        .margin_top(surface.pixels(TOP))
        .margin_right(surface.pixels(AFTER_BAR))
        .x_label_area_size(surface.pixels(BOTTOM))
        .y_label_area_size(surface.pixels(ROW_LABEL))
        .build_cartesian_2d(Scale::new(&bars.axis, &ticks), 0.0..rows)?;
    chart
        .configure_mesh()
        .disable_y_mesh()
        .disable_y_axis()
        .x_labels(ticks.len())
        .max_light_lines(0)
        .bold_line_style(surface.color(Ink::Grid))
        .axis_style(TRANSPARENT)
        .x_label_style(surface.words(Ink::Muted, HPos::Center, VPos::Top))
        .set_all_tick_mark_size(surface.pixels(4.0))
        .draw()?;
    let gap = surface.pixels(1.0).unsigned_abs();
    let middle = |row: usize| rows - count(row) - 0.5;
    chart.draw_series(bars.rows.iter().enumerate().flat_map(|(row, bar)| {
        spans(bar).map(move |(ink, from, to)| {
            let corners = [
                (from, middle(row) + BAR / 2.0),
                (to, middle(row) - BAR / 2.0),
            ];
            let mut rectangle = Rectangle::new(corners, surface.color(ink).filled());
            rectangle.set_margin(0, 0, 0, gap);
            rectangle
        })
    }))?;
    for (row, bar) in bars.rows.iter().enumerate() {
        let end: f64 = bar.segments.iter().map(|segment| segment.length).sum();
        let (x, y) = chart.backend_coord(&(end, middle(row)));
        let name = surface.words(Ink::Text, HPos::Left, VPos::Center);
        area.draw(&Text::new(bar.label, (0, y), name))?;
        let first = y - surface.pixels(LEADING * (count(bar.after.len()) - 1.0) / 2.0);
        for (line, text) in bar.after.iter().enumerate() {
            let ink = if line == 0 { Ink::Text } else { Ink::Muted };
            let place = (
                x + surface.pixels(6.0),
                first + surface.pixels(LEADING * count(line)),
            );
            area.draw(&Text::new(
                text.as_str(),
                place,
                surface.words(ink, HPos::Left, VPos::Center),
            ))?;
        }
    }
    Ok(())
}

/// The parts of a bar that can be seen: colour, start, end.
fn spans(bar: &Bar) -> impl Iterator<Item = (Ink, f64, f64)> {
    let mut start = 0.0;
    bar.segments
        .iter()
        .map(move |segment| {
            let from = start;
            start += segment.length;
            (segment.ink, from, start)
        })
        .filter(|(_, from, to)| to > from)
}

fn paint_lines<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    lines: &Lines,
    surface: Surface,
) -> Painted<DB> {
    let (width, height) = area.dim_in_pixel();
    let width = f64::from(width) / surface.scale;
    let x_ticks = fitting(&lines.x, width - SCALE_LABEL - LINE_LABEL, 44.0);
    let y_ticks: Vec<_> = lines.y.ticks.iter().collect();
    let mut chart = ChartBuilder::on(area)
        .margin_top(surface.pixels(TEXT))
        .margin_right(surface.pixels(LINE_LABEL))
        .x_label_area_size(surface.pixels(BOTTOM))
        .y_label_area_size(surface.pixels(SCALE_LABEL))
        .build_cartesian_2d(
            Scale::new(&lines.x, &x_ticks),
            Scale::new(&lines.y, &y_ticks),
        )?;
    chart
        .configure_mesh()
        .disable_x_mesh()
        .x_labels(x_ticks.len())
        .y_labels(y_ticks.len())
        .max_light_lines(0)
        .bold_line_style(surface.color(Ink::Grid))
        .axis_style(TRANSPARENT)
        .x_label_style(surface.words(Ink::Muted, HPos::Center, VPos::Top))
        .y_label_style(surface.words(Ink::Muted, HPos::Right, VPos::Center))
        .set_all_tick_mark_size(surface.pixels(6.0))
        .draw()?;
    for line in &lines.lines {
        let points = line
            .values
            .iter()
            .enumerate()
            .map(|(month, value)| (count(month), *value));
        let stroke = surface
            .color(line.ink)
            .stroke_width(surface.pixels(2.0).unsigned_abs());
        chart.draw_series(LineSeries::new(points, stroke))?;
    }
    let ends: Vec<f64> = lines
        .lines
        .iter()
        .map(|line| line.values.last().copied().unwrap_or_default())
        .map(|value| f64::from(chart.backend_coord(&(lines.x.end, value)).1))
        .collect();
    let gap = LEADING * surface.scale;
    let floor = f64::from(height) - (BOTTOM + LEADING / 2.0) * surface.scale;
    let right = chart.backend_coord(&(lines.x.end, 0.0)).0 + surface.pixels(6.0);
    for (line, y) in lines.lines.iter().zip(apart(&ends, gap, floor)) {
        let words = surface.words(line.ink, HPos::Left, VPos::Center);
        area.draw(&Text::new(line.label.as_str(), (right, whole(y)), words))?;
    }
    Ok(())
}

impl Surface {
    fn pixels(self, css: f64) -> i32 {
        whole(css * self.scale)
    }

    const fn color(self, ink: Ink) -> RGBColor {
        self.theme.color(ink)
    }

    fn words(self, ink: Ink, across: HPos, along: VPos) -> TextStyle<'static> {
        (FONT, TEXT * self.scale * self.text)
            .into_font()
            .color(&self.color(ink))
            .pos(Pos::new(across, along))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a picture has fewer than two thousand million pixels"
)]
fn whole(pixels: f64) -> i32 {
    pixels.round() as i32
}

#[expect(clippy::cast_precision_loss, reason = "rows and months, a few hundred")]
const fn count(things: usize) -> f64 {
    things as f64
}

//! Paints a laid-out picture with plotters, on any of its backends: a drawing call a mark.
//!
//! What is generic over the backend is compiled for each, so it is kept small: all that can be
//! decided before is decided in `layout`.

use super::mark::{Form, Mark, Side, Text, Tone};
use super::{Chart, Ink, Layout, Theme};
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

/// Paints a chart over the whole area, whose width decides the layout.
///
/// # Errors
/// What the backend could not do.
pub fn paint<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Chart,
    surface: Surface,
) -> Painted<DB> {
    let width = f64::from(area.dim_in_pixel().0) / surface.scale;
    paint_layout(area, &Layout::of(chart, width), surface)
}

/// Paints what was laid out over the whole area.
///
/// # Errors
/// What the backend could not do.
pub fn paint_layout<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    layout: &Layout,
    surface: Surface,
) -> Painted<DB> {
    area.fill(&surface.theme.color(Ink::Paper))?;
    for mark in layout.marks() {
        draw(area, mark, surface)?;
    }
    Ok(())
}

fn draw<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    mark: &Mark,
    surface: Surface,
) -> Painted<DB> {
    let color = surface.theme.color(mark.ink);
    match &mark.form {
        Form::Rectangle(from, to) => {
            let corners = [surface.point(*from), surface.point(*to)];
            area.draw(&Rectangle::new(corners, color.filled()))
        }
        Form::Line(points, width) => {
            let style = color.stroke_width(surface.pixels(*width).unsigned_abs().max(1));
            area.draw(&PathElement::new(surface.points(points), style))
        }
        Form::Area(points, veil) => {
            area.draw(&Polygon::new(surface.points(points), color.mix(*veil)))
        }
        Form::Circle(center, radius) => {
            let radius = surface.pixels(*radius);
            area.draw(&Circle::new(surface.point(*center), radius, color.filled()))
        }
        Form::Text(text) => {
            let color = match text.tone {
                Tone::Over => surface.theme.over(mark.ink),
                _ => color,
            };
            let style = surface.style(text, color);
            area.draw_text(&text.words, &style, surface.point(text.at))
        }
    }
}

impl Surface {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a picture has fewer than two thousand million pixels"
    )]
    fn pixels(self, css: f64) -> i32 {
        (css * self.scale).round() as i32
    }

    fn point(self, (x, y): (f64, f64)) -> (i32, i32) {
        (self.pixels(x), self.pixels(y))
    }

    fn points(self, points: &[(f64, f64)]) -> Vec<(i32, i32)> {
        points.iter().map(|point| self.point(*point)).collect()
    }

    fn style(self, text: &Text, color: RGBColor) -> TextStyle<'static> {
        let across = match text.side {
            Side::Left => HPos::Left,
            Side::Center => HPos::Center,
            Side::Right => HPos::Right,
        };
        let weight = match text.tone {
            Tone::Bold | Tone::Title => FontStyle::Bold,
            Tone::Plain | Tone::Over | Tone::Small => FontStyle::Normal,
        };
        let size = super::layout::TEXT * text.tone.size() * self.scale * self.text;
        (FONT, size, weight)
            .into_font()
            .color(&color)
            .pos(Pos::new(across, VPos::Center))
    }
}

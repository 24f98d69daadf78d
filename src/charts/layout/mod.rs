//! Where everything goes, in CSS pixels: marks to paint, and the places of the cells for pointers,
//! crosshairs and keyboards.
//!
//! Nothing here measures text in a browser, which would force a layout of the page: widths are
//! estimated, generously, so that no two labels meet and none leaves the picture.

mod bars;
mod lines;
mod text;

use super::mark::{Mark, Marks, Point};
use super::{At, Chart, Picture};
pub(super) use text::{LEADING, TEXT, wide};

/// A chart at a width: how high it is, what is painted where, and where each cell is.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// How wide the picture is, in CSS pixels.
    pub width: f64,
    /// How high it is, in CSS pixels.
    pub height: f64,
    /// Which way the places of the chart follow each other.
    pub along: Along,
    pub(super) marks: Marks,
    pub(super) spots: Vec<Spot>,
}

/// The direction of a chart's main axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    /// Places follow each other from left to right.
    X,
    /// Places follow each other from the top.
    Y,
}

/// Where a cell is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    at: At,
    point: Point,
    /// How far the cell reaches to both sides, across the main axis.
    reach: f64,
}

impl Layout {
    /// Lays a chart out in a width of CSS pixels; narrower than a small phone it is cut.
    pub fn of(chart: &Chart, width: f64) -> Self {
        Self::within(chart, width, None)
    }

    /// Lays a chart out in a width and, as far as it has no height of its own, in a height.
    pub(super) fn within(chart: &Chart, width: f64, height: Option<f64>) -> Self {
        let width = width.max(200.0);
        match &chart.picture {
            Picture::Bars(bars) => bars::lay_out(bars, width),
            Picture::Lines(lines) => lines::lay_out(lines, width, height),
        }
    }

    /// The cell that a pointer means: the nearest place along the main axis, there the nearest series.
    /// Nothing outside the picture.
    pub fn hit(&self, x: f64, y: f64) -> Option<At> {
        if !(0.0..=self.width).contains(&x) || !(0.0..=self.height).contains(&y) {
            return None;
        }
        let along = |spot: &Spot| match self.along {
            Along::X => (spot.point.0 - x).abs(),
            Along::Y => (spot.point.1 - y).abs(),
        };
        let across = |spot: &Spot| {
            let far = match self.along {
                Along::X => (spot.point.1 - y).abs(),
                Along::Y => (spot.point.0 - x).abs(),
            };
            (far - spot.reach).max(0.0)
        };
        let nearest = self.spots.iter().map(along).min_by(f64::total_cmp)?;
        self.spots
            .iter()
            .filter(|spot| along(spot) <= nearest + 0.5)
            .min_by(|one, other| across(one).total_cmp(&across(other)))
            .map(|spot| spot.at)
    }

    /// Where a cell is; nothing where it is hidden, has no figure or takes no room.
    pub fn point(&self, at: At) -> Option<Point> {
        let spot = self.spots.iter().find(|spot| spot.at == at)?;
        Some(spot.point)
    }

    /// How far a cell reaches to both sides of its point, across the main axis; 0 for points of lines.
    pub fn reach(&self, at: At) -> f64 {
        let spot = self.spots.iter().find(|spot| spot.at == at);
        spot.map_or(0.0, |spot| spot.reach)
    }

    /// The cells that can be seen, in the order of the places.
    pub fn cells(&self) -> impl Iterator<Item = At> {
        self.spots.iter().map(|spot| spot.at)
    }

    pub(super) fn marks(&self) -> &[Mark] {
        &self.marks.0
    }
}

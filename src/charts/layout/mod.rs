//! Where everything goes, in CSS pixels: marks to paint, and the places of the cells for pointers,
//! crosshairs and keyboards.
//!
//! Nothing here measures text in a browser, which would force a layout of the page: widths are
//! estimated, generously, so that no two labels meet and none leaves the picture.

mod bars;
mod dots;
mod lines;
mod map;
mod rows;
mod swings;
mod text;

use super::mark::{Mark, Marks, Point};
use super::{At, Chart, Picture};
#[cfg(test)]
pub(super) use text::bounds;
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
    pub(super) frame: Option<Frame>,
}

/// The direction of a chart's main axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    /// Places follow each other from left to right.
    X,
    /// Places follow each other from the top.
    Y,
}

/// Where a map is, and what its edges stand for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    /// Left and right edge, in CSS pixels.
    across: (f64, f64),
    /// Lower and upper edge, in CSS pixels.
    up: (f64, f64),
    /// What the left and the right edge stand for.
    x: (f64, f64),
    /// What the lower and the upper edge stand for.
    y: (f64, f64),
}

/// Where a cell is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    at: At,
    point: Point,
    /// Where its place is along the main axis; marks of one place may stand beside it.
    place: f64,
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
            Picture::Bars(bars) => match bars.center {
                Some(center) => swings::lay_out(bars, center, width),
                None => bars::lay_out(bars, width),
            },
            Picture::Lines(lines) => lines::lay_out(lines, width, height),
            Picture::Rows(rows) => rows::lay_out(rows, width),
            Picture::Map(map) => map::lay_out(map, width, height),
            Picture::Dots(dots) => dots::lay_out(dots, width, height),
        }
    }

    /// The cell that a pointer means: the nearest place along the main axis, there the nearest series.
    /// Nothing outside the picture.
    pub fn hit(&self, x: f64, y: f64) -> Option<At> {
        if !(0.0..=self.width).contains(&x) || !(0.0..=self.height).contains(&y) {
            return None;
        }
        let along = |spot: &Spot| match self.along {
            Along::X => (spot.place - x).abs(),
            Along::Y => (spot.place - y).abs(),
        };
        // Across the main axis first; marks that are level there differ along it.
        let far = |spot: &Spot| {
            let (dx, dy) = ((spot.point.0 - x).abs(), (spot.point.1 - y).abs());
            match self.along {
                Along::X => (dy - spot.reach).max(0.0) + dx * 0.01,
                Along::Y => (dx - spot.reach).max(0.0) + dy * 0.01,
            }
        };
        let nearest = self.spots.iter().map(along).min_by(f64::total_cmp)?;
        self.spots
            .iter()
            .filter(|spot| along(spot) <= nearest + 0.5)
            .min_by(|one, other| far(one).total_cmp(&far(other)))
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

    /// What a point of a map stands for, to the right and upwards; beyond its edges, the edge. Nothing
    /// where the chart is no map.
    pub fn values_at(&self, x: f64, y: f64) -> Option<(f64, f64)> {
        let frame = self.frame?;
        let value = |pixel: f64, (from, to): (f64, f64), (low, high): (f64, f64)| {
            let part = ((pixel - from) / (to - from)).clamp(0.0, 1.0);
            low + part * (high - low)
        };
        Some((value(x, frame.across, frame.x), value(y, frame.up, frame.y)))
    }

    /// Where two values are on a map; beyond its edges, on the edge. Nothing where the chart is no map.
    pub fn point_of(&self, x: f64, y: f64) -> Option<Point> {
        let frame = self.frame?;
        let pixel = |value: f64, (from, to): (f64, f64), (low, high): (f64, f64)| {
            let part = ((value - low) / (high - low)).clamp(0.0, 1.0);
            from + part * (to - from)
        };
        Some((pixel(x, frame.across, frame.x), pixel(y, frame.up, frame.y)))
    }

    pub(super) fn marks(&self) -> &[Mark] {
        &self.marks.0
    }
}

//! What a picture shows: bars, lines, marks and their scales, without a pixel.

use super::{At, Growth, Ink, Shape};
use crate::scenario::Range;

/// A picture, ready to be laid out.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// Horizontal bars, a row each.
    Bars(Bars),
    /// Lines from left to right.
    Lines(Lines),
}

/// Horizontal bars, stacked or to both sides of a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// The rows, from the top.
    pub rows: Vec<Bar>,
    /// The scale of the bars.
    pub axis: Axis,
}

/// One row of bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What the row is called.
    pub name: String,
    /// Its bars, from the left.
    pub segments: Vec<Segment>,
    /// What the whole row comes to.
    pub sum: String,
    /// What the sum may lie between.
    pub range: Option<Range>,
}

/// A part of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// The cell that it shows.
    pub at: At,
    /// Its colour.
    pub ink: Ink,
    /// Where it starts and ends on the axis.
    pub span: Range,
    /// What may stand inside, where it fits.
    pub label: &'static str,
}

/// Lines from left to right.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    /// The lines.
    pub lines: Vec<Line>,
    /// What is the same for all lines at one place, from left to right.
    pub x: Axis,
    /// The scale of the lines.
    pub y: Axis,
}

/// One line, a value for each place.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which series it shows.
    pub series: usize,
    /// What stands at its end.
    pub label: String,
    /// Its colour.
    pub ink: Ink,
    /// What marks it.
    pub shape: Shape,
    /// Its points, a place apart.
    pub values: Vec<f64>,
    /// What each may lie between; empty where that is not known.
    pub band: Vec<Range>,
}

/// A scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Where the scale starts.
    pub start: f64,
    /// Where it ends; above the start.
    pub end: f64,
    /// How it grows; only from a start above zero by factors.
    pub growth: Growth,
    /// Its labelled values.
    pub ticks: Vec<Tick>,
}

/// A labelled value of a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// The value.
    pub at: f64,
    /// What stands there.
    pub label: String,
}

impl Axis {
    /// Where a value lies: 0 at the start, 1 at the end. What lies beyond is at the nearer of both.
    pub fn part(&self, value: f64) -> f64 {
        let part = match self.growth {
            Growth::Linear => (value - self.start) / (self.end - self.start),
            // Below zero there is no logarithm, and no place but the start.
            Growth::Log if value <= self.start => 0.0,
            Growth::Log => (value / self.start).ln() / (self.end / self.start).ln(),
        };
        part.clamp(0.0, 1.0)
    }
}

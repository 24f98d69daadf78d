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
    /// Marks on rows.
    Rows(Rows),
    /// A map of one figure by two others.
    Map(Map),
    /// Dots of equal chance.
    Dots(Dots),
}

/// Horizontal bars, stacked or to both sides of a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// The rows, from the top.
    pub rows: Vec<Bar>,
    /// The scale of the bars.
    pub axis: Axis,
    /// The value that bars go out from to both sides; none where they start at the scale's start.
    pub center: Option<f64>,
    /// Whether rows may have a range; room is kept for it, so that a picture keeps its height.
    pub ranged: bool,
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
    /// What stands inside, where it fits; of bars to both sides, what stands at their ends.
    pub label: String,
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
    /// Where two lines meet, if they do.
    pub crossing: Option<Crossing>,
}

/// Where two lines meet.
#[derive(Clone, Debug, PartialEq)]
pub struct Crossing {
    /// How far from the left.
    pub x: f64,
    /// How high.
    pub y: f64,
    /// What stands there.
    pub label: String,
    /// The same where there is little room.
    pub short: String,
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

/// Marks on rows, those of a series in the same shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    /// The rows, from the top.
    pub rows: Vec<Row>,
    /// The scale of the marks.
    pub axis: Axis,
}

/// A row of marks.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What the row is called.
    pub name: &'static str,
    /// Whether it stands out.
    pub chosen: bool,
    /// Its marks.
    pub dots: Vec<Dot>,
}

/// A mark on a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// The cell that it shows.
    pub at: At,
    /// Where it is on the scale.
    pub value: f64,
    /// What its series is called.
    pub name: &'static str,
    /// Its colour.
    pub ink: Ink,
    /// Its form.
    pub shape: Shape,
}

/// A map of one figure by two others: lines of equal value, shaded between.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// From left to right.
    pub x: Axis,
    /// From the bottom.
    pub y: Axis,
    /// What grows to the right, and what grows upwards.
    pub titles: [String; 2],
    /// The lines, from the lowest value.
    pub contours: Vec<Contour>,
    /// Where the scenario is.
    pub here: (f64, f64),
    /// The value there, in words.
    pub label: String,
}

/// A line of equal value: what lies above it is worth more.
#[derive(Clone, Debug, PartialEq)]
pub struct Contour {
    /// The value, in words.
    pub label: String,
    /// The line, from left to right, within the map.
    pub points: Vec<(f64, f64)>,
}

/// Dots of equal chance along a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Dots {
    /// The scale.
    pub axis: Axis,
    /// Values of the dots, from the lowest.
    pub dots: Vec<(At, f64)>,
    /// Values to mark, from the lowest: the cell, the value, and what is written of it in two lines.
    pub marks: Vec<(At, f64, [String; 2])>,
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

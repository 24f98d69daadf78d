//! What a chart shows: series, scales and labels, without a pixel.

use super::Ink;

/// A chart, ready to be laid out.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// Horizontal bars, stacked.
    Bars(Bars),
    /// Lines over months.
    Lines(Lines),
}

/// Horizontal bars, a row each.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// The rows, from the top.
    pub rows: Vec<Bar>,
    /// The scale of the bars.
    pub axis: Axis,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What stands before the bar.
    pub label: &'static str,
    /// Its parts, from the left.
    pub segments: Vec<Segment>,
    /// What stands after the bar, a line each.
    pub after: Vec<String>,
}

/// A part of a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// Its colour.
    pub ink: Ink,
    /// Its length on the axis.
    pub length: f64,
}

/// Lines over months.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    /// The lines.
    pub lines: Vec<Line>,
    /// Months, counted from the first point.
    pub x: Axis,
    /// The scale of the lines.
    pub y: Axis,
}

/// One line, a value for each month.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What stands at its end.
    pub label: String,
    /// Its colour.
    pub ink: Ink,
    /// Its points.
    pub values: Vec<f64>,
}

/// A scale from zero.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Where the scale ends; above zero.
    pub end: f64,
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

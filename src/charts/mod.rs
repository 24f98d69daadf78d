//! Charts in three layers: *what* they show ([`Chart`]: series, scales and labels, no pixels), *where*
//! it goes ([`Layout`]: marks and hit testing in CSS pixels), and *paint* ([`paint()`]: plotters, on any
//! of its backends). [`Data`] tells the same figures in words.
//!
//! This module must not know the browser: the same code paints a canvas and an SVG. Titles, legends,
//! tables and tooltips are HTML and none of its business.

mod chart;
mod compute;
mod cumulative;
mod data;
mod distribution;
mod ink;
mod layout;
mod map;
mod mark;
mod options;
mod paint;
mod plate;
mod power;
mod rent_or_buy;
mod spending;
mod svg;
#[cfg(test)]
mod tests;
mod ticks;
mod tornado;
mod training;
mod what;

pub use chart::{Chart, Facts, Kind};
pub use cumulative::end_of_purchases;
pub use data::{At, Cell, Data, Name, Series, undefined};
pub use ink::{Ink, Theme};
pub use layout::{Along, Layout};
pub use map::{fleet_for, fleets};
pub use mark::{Point, Shape};
pub use options::{Growth, Hidden, Measure, Options};
pub use paint::{Surface, paint, paint_layout};
pub use plate::{Format, Plate};
pub use svg::{svg, svg_layout};
pub use what::{
    Axis, Bar, Bars, Contour, Crossing, Dot, Dots, Line, Lines, Map, Picture, Row, Rows, Segment,
    Tick,
};

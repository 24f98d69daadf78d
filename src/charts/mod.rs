//! Charts in three layers: *what* they show ([`spending()`], [`cumulative()`], [`compute()`]: series,
//! scales and labels, no pixels), *where* it goes (margins, rows, labels), and *paint* (plotters, on any of its
//! backends).
//!
//! This module must not know the browser: the same code paints a canvas and an SVG. Titles, legends,
//! tables and tooltips are HTML and none of its business.

mod compute;
mod cumulative;
mod ink;
mod layout;
mod paint;
mod scale;
mod spending;
mod svg;
mod ticks;
mod what;

pub use compute::compute;
pub use cumulative::{cumulative, end_of_purchases};
pub use ink::{Ink, Theme};
pub use layout::height;
pub use paint::{Surface, paint};
pub use spending::spending;
pub use svg::svg;
pub use what::{Axis, Bar, Bars, Chart, Line, Lines, Segment, Tick};

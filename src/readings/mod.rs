//! The model read in other numbers than plain ones: bounds, derivatives, distributions, traces. All
//! run the same [`evaluate`](crate::model::evaluate), and check each other.
//!
//! This module must not know defaults, links or words: it is given inputs and what they may lie
//! between.

mod draws;
mod gradient;
mod gradient_swings;
mod interval;
mod seek;
mod span;
mod trace;

pub use draws::{BARS, Band, Bands, DOTS, Distribution, Distributions, Draws, Lanes};
pub use gradient::{Dual, Sensitivity, elasticities, figure};
pub use gradient_swings::{Swing, swings};
pub use interval::{Interval, bounds};
pub use seek::{Sought, seek};
pub use span::Span;
pub use trace::{Name, Node, Operation, Step, Tree, trace};

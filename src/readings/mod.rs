//! The model read in other numbers than plain ones: bounds, derivatives, distributions, traces. All
//! run the same [`evaluate`](crate::model::evaluate), and check each other.
//!
//! This module must not know defaults, links or words: it is given inputs and what they may lie
//! between.

mod draws;
mod span;

pub use draws::{BARS, DOTS, Distribution, Distributions, Draws, Lanes};
pub use span::Span;

//! The model: inputs, formulas, outcomes. Each formula is written once, generic over [`Number`], so
//! that the same text gives values, bounds, derivatives, distributions and explanations.
//!
//! This module must not know defaults, links, languages or pixels: it is given numbers and gives
//! numbers, or says why there is none.

#![allow(
    clippy::inline_always,
    reason = "a reading of spending alone is spared what else there is only if the compiler sees that"
)]

mod choices;
mod complete;
mod constant;
mod evaluate;
pub mod formulas;
mod inputs;
mod metric;
mod names;
mod number;
mod outcome;
mod ownership;
mod parts;
mod schedule;
mod spent;
mod timeline;
mod training;

pub use choices::{Choices, Depreciation, Method, Scope};
pub use constant::Constant;
pub use evaluate::{evaluate, spending, spent};
pub use inputs::{CompanyInputs, Input, Inputs, Numbers};
pub use metric::Metric;
pub use number::Number;
pub use outcome::{CompanyOutcome, Outcome, Undefined};
pub use ownership::Ownership;
pub use schedule::{Arrivals, Purchases, Schedule};
pub use spent::Spending;
pub use timeline::{Pace, Timeline, timeline};

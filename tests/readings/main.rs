//! The readings check each other: bounds hold values, derivatives equal differences, a goal that is
//! reached gives the goal.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test stops at the first surprise, and exact figures are promised"
)]

mod any;
mod bands;
mod bounds;
mod gradient;
mod seek;

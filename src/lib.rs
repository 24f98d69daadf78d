//! AI Investment Explorer.

pub mod units;

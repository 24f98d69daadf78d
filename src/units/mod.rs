//! Typed quantities: a number that knows its unit, with only the legal operators.
//!
//! `Gpus * UsdPerGpu` is `Usd`; `Gpus + Usd` does not compile. Every type is generic over the number
//! it carries, so that one formula serves values, bounds and derivatives alike.
//!
//! This module must not know companies, formulas or languages: it needs nothing but `std`.

#![allow(
    clippy::inline_always,
    reason = "a unit costs nothing, in code that is compiled to be small too"
)]

mod convert;
mod quantity;
mod unit;

pub use convert::{DAYS_PER_YEAR, HOURS_PER_YEAR, MONTHS_PER_YEAR};
pub use quantity::*;
pub use unit::Unit;

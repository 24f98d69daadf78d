//! AI Investment Explorer: what the H100 purchases of Meta, Microsoft, Google and Amazon cost and can
//! compute.
//!
//! The house, from the ground up; each room may use those above it in this list, as `tests/layers.rs`
//! holds:
//!
//! | room | holds | must not know |
//! |---|---|---|
//! | [`units`] | typed quantities, with only the legal products | anything else |
//! | [`catalog`] | facts with their sources | formulas |
//! | [`language`] | sentences, numbers and dates in French and English | what they are about |
//! | [`model`] | the formulas, once, generic over the number | defaults, words |
//! | [`readings`] | bounds, derivatives, distributions, traces of the same formulas | defaults, words |
//! | [`scenario`] | the inputs' table, presets, links | pixels |
//! | [`charts`] | what to show, where, and how to paint it | the browser |
//! | [`export`] | reports for programs | the browser |
//! | `browser` | what touches the browser | everything of ours |
//! | `page` | the page, in Yew | |
//!
//! Invariants: no figure is computed in two places; nothing that a stranger sends ends in a panic or
//! a NaN; no sentence stands outside [`language`]; only `browser` and `page` name browser types, so
//! all else runs, and is tested, natively.

// Release builds that compile the standard library too say so: there the draws are compiled for speed,
// all else for size.
#![cfg_attr(unstable, feature(optimize_attribute))]
#![cfg_attr(test, allow(clippy::float_cmp, reason = "tests hold exact figures"))]

#[cfg(feature = "page")]
pub mod browser;
pub mod catalog;
pub mod charts;
pub mod export;
pub mod language;
pub mod model;
#[cfg(feature = "page")]
pub mod page;
pub mod readings;
pub mod scenario;
pub mod units;

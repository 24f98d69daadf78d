//! The published page in a real browser: what a reader sees, and what the reader's hands do to it.
//!
//! `cargo xtask test browser` builds the site, serves it and runs these tests. They find the site at
//! `EXPLORER_SITE`, the browser at `EXPLORER_CHROMIUM` and its driver at `EXPLORER_CHROMEDRIVER`. Each
//! test has its own browser with an empty profile, and ends with a look at the console: a page that
//! works has no error there.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test stops at the first surprise, and exact figures are promised"
)]

mod driver;
mod figures;
mod hands;
mod page;
mod picture;
mod run;
mod wait;

mod address;
mod back;
mod barriers;
mod chart_actions;
mod chart_options;
mod choices;
mod claims;
mod comparing;
mod conformity;
mod controls;
mod counts;
mod editorial;
mod editors;
mod embedding;
mod explaining;
mod fields;
mod focus;
mod frames;
mod host_scripts;
mod opening;
mod presets;
mod reading_charts;
mod rest;
mod safety;
mod same_picture;
mod sentence;
mod share;
mod sizes;
mod sliders;
mod strangers;
mod tables;
mod takeover;
mod trap;
mod vintages;
mod visits;

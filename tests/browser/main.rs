//! The published page in a real browser: what a reader sees, and what the reader's hands do to it.
//!
//! `cargo xtask test browser` builds the site, serves it and runs these tests, once for each engine. They
//! find the site at `EXPLORER_SITE`, and open it in the engine that `EXPLORER_ENGINE` names:
//!
//! | engine | program | driver |
//! |---|---|---|
//! | `chromium`, also without a name | `EXPLORER_CHROMIUM` | `EXPLORER_CHROMEDRIVER` |
//! | `firefox` | `EXPLORER_FIREFOX` | `EXPLORER_GECKODRIVER` |
//! | `webkit` | `EXPLORER_MINIBROWSER`, on a screen of `EXPLORER_XVFB` | `EXPLORER_WEBKITDRIVER` |
//!
//! In the others than Chromium, the tests run that engines have a part in; with `EXPLORER_EVERYTHING`, all.
//! Each test has a window of its own, and ends with a look at the console: a page that works has no error
//! there.

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
mod gate;
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
mod console;
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
mod many_frames;
mod measure;
mod opening;
mod presets;
mod readers;
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

//! What leaves the page: reports for programs.
//!
//! This module must not know the browser: it gives data, and others write it somewhere.

mod report;

pub use report::{OutcomeRow, Report};

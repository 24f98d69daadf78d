//! What leaves the page: reports for programs.
//!
//! This module must not know the browser: it gives data, and others write it somewhere.

mod explain;
mod report;

pub use explain::{Explanation, Kind, Origin, Said, no_value};
pub use report::{OutcomeRow, Report};

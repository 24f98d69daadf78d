//! What leaves the page: reports for programs.
//!
//! This module must not know the browser: it gives data, and others write it somewhere.

mod csv;
mod explain;
mod json;
mod png;
mod reopen;
mod report;
mod xml;

pub use csv::Style;
pub use explain::{Explanation, Kind, Origin, Said, no_value};
pub use png::{AFTER_HEADER, chunk};
pub use reopen::{NoScenario, reopen};
pub use report::{OutcomeRow, Report};

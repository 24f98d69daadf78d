//! What leaves the page: data, sentences, citations, images, reports for programs.
//!
//! This module must not know the browser: it gives data, and others write it somewhere.

pub mod citation;
mod csv;
pub mod data;
mod edition;
mod embed;
mod explain;
pub mod host;
mod image;
mod json;
mod plan;
mod png;
pub mod press;
mod reopen;
mod report;
mod xml;

pub use csv::Style;
pub use edition::Edition;
pub use embed::{Embed, HEIGHT};
pub use explain::{Explanation, Kind, Origin, constants, metric_name, no_value};
pub use image::Image;
pub use plan::Plan;
pub use png::{AFTER_HEADER, chunk};
pub use reopen::{NoScenario, reopen};
pub use report::{OutcomeRow, Report};

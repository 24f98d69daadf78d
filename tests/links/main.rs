//! Links: what is written reads back, what strangers send is answered and loses nothing.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_cmp,
    clippy::panic,
    reason = "a test stops at the first surprise, and exact figures are promised"
)]

mod golden;
mod properties;
mod reading;
mod writing;

use explorer::scenario::link::{Problem, read};

/// The problems of a link, by parameter.
pub(crate) fn problems(query: &str) -> Vec<(String, Problem)> {
    let (_, notices) = read(query);
    notices
        .into_iter()
        .map(|notice| (notice.key, notice.problem))
        .collect()
}

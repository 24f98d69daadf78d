//! Every chart, at every width, in every theme, of scenarios that strain it.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod figures;
mod look;
mod pictures;
mod scenes;
pub(super) mod sight;

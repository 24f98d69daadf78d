//! Facts: companies, reference models, deliveries, and where each figure comes from.
//!
//! Every figure names a [`Source`]; nothing here is computed. This module must not know formulas,
//! scenarios, languages or pixels: it needs `units` alone.

pub mod accelerator;
pub mod claims;
mod company;
pub mod comparison;
mod deliveries;
pub mod reference_model;
mod region;
mod source;
pub mod sources;

pub use accelerator::{ACCELERATORS, Accelerator, Basis};
pub use company::Company;
pub use deliveries::{CalendarMonth, DELIVERIES, Delivery};
pub use reference_model::{LLAMA_3_1_405B, REFERENCE_MODELS, ReferenceModel};
pub use region::Region;
pub use source::{Confidence, Source};

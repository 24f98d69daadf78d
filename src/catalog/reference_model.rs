//! Published training runs that compute is measured against.

use super::{Source, sources};
use crate::units::Flop;

/// A model whose training compute is published.
#[derive(Debug)]
pub struct ReferenceModel {
    /// The name in links and exports.
    pub key: &'static str,
    /// The model's own name, the same in every language.
    pub name: &'static str,
    /// Floating-point operations of the final training run.
    pub training: Flop,
    /// Where the training compute is stated.
    pub source: &'static Source,
}

/// Llama 3.1 405B: 3.8e25 FLOP, stated in its paper.
pub static LLAMA_3_1_405B: ReferenceModel = ReferenceModel {
    key: "llama-3.1-405b",
    name: "Llama 3.1 405B",
    training: Flop::new(3.8e25),
    source: &sources::TRAINING,
};

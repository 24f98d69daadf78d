//! The model, read once for each company and once for all together.

use super::complete::complete;
use super::parts::Parts;
use super::{Inputs, Number, Outcome};

/// Gives every outcome of these inputs.
pub fn evaluate<N: Number>(inputs: &Inputs<N>) -> Outcome<N> {
    let parts = inputs
        .companies
        .map(|company| (company, Parts::of(&company, inputs)));
    let [(_, first), others @ ..] = parts;
    let together = others
        .into_iter()
        .fold(first, |sum, (_, part)| sum.plus(part));
    Outcome {
        companies: parts.map(|(company, part)| complete(part, Some(&company), inputs)),
        together: complete(together.named(None), None, inputs),
    }
}

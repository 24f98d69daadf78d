//! The model, read once for each company and once for all together.

use super::complete::complete;
use super::names::Names;
use super::parts::Parts;
use super::{CompanyInputs, CompanyOutcome, Inputs, Number, Outcome, Spending};
use crate::catalog::Company;

/// Gives every outcome of these inputs.
pub fn evaluate<N: Number>(inputs: &Inputs<N>) -> Outcome<N> {
    let [first, second, third, fourth] = &inputs.companies;
    let one = parts(first, inputs);
    let two = parts(second, inputs);
    let three = parts(third, inputs);
    let four = parts(fourth, inputs);
    let together = one.plus(two).plus(three).plus(four).named(None);
    Outcome {
        companies: [
            completed(one, Some(first), inputs),
            completed(two, Some(second), inputs),
            completed(three, Some(third), inputs),
            completed(four, Some(fourth), inputs),
        ],
        together: completed(together, None, inputs),
    }
}

/// Gives what each company spends, in order, and all together: what [`evaluate`] gives, without
/// computing anything else.
#[inline(always)]
pub fn spending<N: Number>(inputs: &Inputs<N>) -> [Spending<N>; 5] {
    let [first, second, third, fourth] = &inputs.companies;
    let one = Parts::of(first, inputs);
    let two = Parts::of(second, inputs);
    let three = Parts::of(third, inputs);
    let four = Parts::of(fourth, inputs);
    let together = one.plus(two).plus(three).plus(four).named(None);
    // One by one: the compiler sees through that, and not through a map of so large arrays.
    let whose = |company: &CompanyInputs<N>| Names {
        whose: Some(company.company),
    };
    [
        Spending::of(&one, inputs, whose(first)),
        Spending::of(&two, inputs, whose(second)),
        Spending::of(&three, inputs, whose(third)),
        Spending::of(&four, inputs, whose(fourth)),
        Spending::of(&together, inputs, Names { whose: None }),
    ]
}

/// What a company spends, or all together when `company` is `None`.
#[inline(never)]
pub fn spent<N: Number>(inputs: &Inputs<N>, company: Option<Company>) -> Spending<N> {
    let [meta, microsoft, google, amazon, together] = spending(inputs);
    match company {
        Some(Company::Meta) => meta,
        Some(Company::Microsoft) => microsoft,
        Some(Company::Google) => google,
        Some(Company::Amazon) => amazon,
        None => together,
    }
}

// Once for each kind of number and not for each company too: smaller to download than it is slow.
#[inline(never)]
fn parts<N: Number>(company: &CompanyInputs<N>, inputs: &Inputs<N>) -> Parts<N> {
    Parts::of(company, inputs)
}

#[inline(never)]
fn completed<N: Number>(
    parts: Parts<N>,
    company: Option<&CompanyInputs<N>>,
    inputs: &Inputs<N>,
) -> CompanyOutcome<N> {
    complete(parts, company, inputs)
}

//! The model, read once for each company and once for all together.

use super::complete::complete;
use super::parts::Parts;
use super::{CompanyOutcome, Inputs, Number, Outcome};

/// Gives every outcome of these inputs.
pub fn evaluate<N: Number>(inputs: &Inputs<N>) -> Outcome<N> {
    // In a loop, which is smaller to download than it is slow: a page evaluates once a change.
    let companies = inputs.companies.each_ref();
    let parts = companies.map(|company| Parts::of(company, inputs));
    let [one, two, three, four] = parts;
    let together = one.plus(two).plus(three).plus(four).named(None);
    let [first, second, third, fourth] = companies.map(Some);
    let figures = [
        (one, first),
        (two, second),
        (three, third),
        (four, fourth),
        (together, None),
    ];
    let [meta, microsoft, google, amazon, together] =
        figures.map(|(parts, company)| complete(parts, company, inputs));
    Outcome {
        companies: [meta, microsoft, google, amazon],
        together,
    }
}

/// Gives `figure` of each company, in order, and of all together: what [`evaluate`] gives, without
/// computing more than `figure` asks for.
#[inline(always)]
pub fn evaluate_only<N: Number, F>(
    inputs: &Inputs<N>,
    figure: impl Fn(&CompanyOutcome<N>) -> F,
) -> [F; 5] {
    // One by one: the compiler sees through that, and not through a map of so large arrays.
    let [first, second, third, fourth] = &inputs.companies;
    let one = Parts::of(first, inputs);
    let two = Parts::of(second, inputs);
    let three = Parts::of(third, inputs);
    let four = Parts::of(fourth, inputs);
    let together = one.plus(two).plus(three).plus(four).named(None);
    [
        figure(&complete(one, Some(first), inputs)),
        figure(&complete(two, Some(second), inputs)),
        figure(&complete(three, Some(third), inputs)),
        figure(&complete(four, Some(fourth), inputs)),
        figure(&complete(together, None, inputs)),
    ]
}

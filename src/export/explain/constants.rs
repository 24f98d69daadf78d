//! Every constant that a formula may hold, with where it comes from.

use super::teller::unit;
use super::{Origin, names};
use crate::catalog::comparison::{Comparison, HOME, PARIS_REGION, REACTOR, capex_2024};
use crate::catalog::{ACCELERATORS, Basis, Company, REFERENCE_MODELS};
use crate::language::{Language, Words, exactly};
use crate::model::Constant;

/// The constants: what each is called, what it is worth, and where it comes from.
pub fn constants(language: Language) -> Vec<(String, Words, Origin)> {
    let capex = Company::ALL.into_iter().map(|company| {
        let value = capex_2024(company).yearly.value();
        (Constant::Capex(company), value)
    });
    let training = REFERENCE_MODELS
        .iter()
        .map(|model| (Constant::Training(model), model.training.value()));
    let speeds = ACCELERATORS.iter().flat_map(|one| {
        [Basis::Int8, Basis::Bf16].map(|basis| (Constant::Speed(one, basis), one.speed(basis)))
    });
    let energy = |thing: &Comparison| thing.energy.value();
    let things = [
        (Constant::Home, energy(&HOME)),
        (Constant::Reactor, energy(&REACTOR)),
        (Constant::ParisRegion, energy(&PARIS_REGION)),
    ];
    let all = capex.chain(training).chain(speeds).chain(things);
    all.map(|(constant, value)| {
        let name = names::of_constant(constant, language);
        (
            name,
            exactly(value, unit(constant), language),
            constant.into(),
        )
    })
    .collect()
}

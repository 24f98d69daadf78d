//! Renting or buying: what the same GPUs cost either way, as time passes.

use super::parts::Parts;
use super::spent::some;
use super::{CompanyOutcome, Inputs, Metric, Number, Undefined, formulas};
use crate::units::{Gpus, Months, Usd, UsdPerYear, Years};

/// What owning GPUs and renting as many of them takes; what is counted is what the total counts.
#[derive(Clone, Copy, Debug)]
pub struct Ownership<N = f64> {
    gpus: Gpus<N>,
    upfront: Usd<N>,
    /// What running them costs; none where it does not count.
    running: Option<UsdPerYear<N>>,
    rented: UsdPerYear<N>,
}

impl<N: Number> Ownership<N> {
    /// For the GPUs of a company, or of all together.
    pub fn of(figures: &CompanyOutcome<N>, inputs: &Inputs<N>) -> Self {
        Self::new(figures.gpus, figures.upfront, figures.electricity, inputs)
    }

    #[inline(always)]
    pub(super) fn of_parts(parts: &Parts<N>, upfront: Usd<N>, inputs: &Inputs<N>) -> Self {
        Self::new(parts.gpus, upfront, parts.electricity, inputs)
    }

    #[inline(always)]
    fn new(gpus: Gpus<N>, upfront: Usd<N>, electricity: UsdPerYear<N>, inputs: &Inputs<N>) -> Self {
        let counts = inputs.choices.scope.counts(Metric::LifetimeElectricity);
        Self {
            gpus,
            upfront,
            running: counts.then_some(electricity),
            rented: gpus.over_a_year() * inputs.rent,
        }
    }

    /// What owning has cost after some time.
    pub fn owned(&self, age: Years<N>) -> Usd<N> {
        formulas::owned(self.upfront, self.running, age)
    }

    /// What renting has cost after some time.
    pub fn rented(&self, age: Years<N>) -> Usd<N> {
        self.rented * age
    }

    /// Months after which both have cost the same; see [`Metric::BreakEven`].
    #[inline(always)]
    pub(super) fn break_even(&self) -> Result<Months<N>, Undefined> {
        some(self.gpus)?;
        let saved = self
            .running
            .map_or(self.rented, |running| self.rented - running);
        match saved.value().where_positive() {
            Some(saved) => Ok((self.upfront / UsdPerYear::new(saved)).in_months()),
            None => Err(Undefined::RentingIsCheaper),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Choices, Input, evaluate};

    /// One company with 1,000 GPUs at 30,000 USD and nothing else but electricity: 1 kW each, at
    /// 0.1 USD, so 876.6 USD a GPU and year.
    fn inputs(choices: Choices) -> Inputs {
        Inputs::collect(choices, |input| match input {
            Input::Fleet(crate::catalog::Company::Meta) => 1000.0,
            Input::Price => 30_000.0,
            Input::ServerPower | Input::Load | Input::Pue(_) => 1.0,
            Input::Rate => 0.1,
            Input::Rent => 2.0,
            Input::Life | Input::TokensPerUser | Input::Peak | Input::Mfu | Input::RunGpus => 5.0,
            _ => 0.0,
        })
    }

    #[test]
    fn owning_starts_with_the_purchase_and_renting_with_nothing() {
        let inputs = inputs(Choices::default());
        let outcome = evaluate(&inputs);
        let ownership = Ownership::of(&outcome.together, &inputs);
        assert_eq!(ownership.owned(Years::new(0.0)).value(), 30e6);
        assert_eq!(ownership.rented(Years::new(0.0)).value(), 0.0);
        // After two years: 2 × 876,600 of electricity; 2 × 8,766 hours at 2 USD for each of 1,000.
        assert!((ownership.owned(Years::new(2.0)).value() - 31_753_200.0).abs() < 1e-6);
        assert!((ownership.rented(Years::new(2.0)).value() - 35_064_000.0).abs() < 1e-6);
    }

    #[test]
    fn over_the_life_owning_costs_the_total() {
        for counts in [true, false] {
            let mut choices = Choices::default();
            choices.scope = choices.scope.with(Metric::LifetimeElectricity, counts);
            let inputs = inputs(choices);
            let outcome = evaluate(&inputs);
            let owned = Ownership::of(&outcome.together, &inputs).owned(inputs.life);
            let total = outcome.together.get(Metric::Total).unwrap();
            assert!((owned.value() / total - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn both_cost_the_same_at_the_break_even() {
        for counts in [true, false] {
            let mut choices = Choices::default();
            choices.scope = choices.scope.with(Metric::LifetimeElectricity, counts);
            let inputs = inputs(choices);
            let outcome = evaluate(&inputs);
            let months = outcome.together.get(Metric::BreakEven).unwrap();
            let ownership = Ownership::of(&outcome.together, &inputs);
            let age = Years::new(months / crate::units::MONTHS_PER_YEAR);
            let (owned, rented) = (ownership.owned(age), ownership.rented(age));
            assert!((owned / rented).value() - 1.0 < 1e-12);
            assert!(1.0 - (owned / rented).value() < 1e-12);
        }
    }
}

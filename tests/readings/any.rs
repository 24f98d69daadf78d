//! Scenarios of any kind, and what the readings of them may differ by.

use explorer::catalog::Company;
use explorer::model::{Depreciation, Input, Metric};
use explorer::readings::Dual;
use explorer::scenario::{Choice, PARAMS, Preset, Scenario};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Every figure of every company and of all together.
pub(crate) fn figures() -> impl Iterator<Item = (Option<Company>, Metric)> {
    let whose = Company::ALL.map(Some).into_iter().chain([None]);
    whose.flat_map(|company| Metric::ALL.iter().map(move |metric| (company, *metric)))
}

/// Any preset with any choices.
pub(crate) fn any_choices() -> impl Strategy<Value = Scenario> {
    let options = vec(any::<Index>(), Choice::ALL.len());
    let counted = vec(any::<bool>(), Metric::SPENDING.len());
    (select(&Preset::ALL[..]), options, counted).prop_map(|(preset, options, counted)| {
        let chosen = Choice::ALL.into_iter().zip(options);
        let scenario = chosen.fold(Scenario::of(preset), |scenario, (choice, option)| {
            let options = choice.options();
            scenario.choosing(choice, option.get(&options).key).unwrap()
        });
        let parts = Metric::SPENDING.into_iter().zip(counted);
        parts.fold(scenario, |scenario, (part, counts)| {
            scenario.counting(part, counts)
        })
    })
}

/// A place between 0 and 1: often an end, often near the low end, where real values are.
pub(crate) fn any_place() -> impl Strategy<Value = f64> {
    prop_oneof![
        1 => Just(0.0),
        1 => Just(1.0),
        2 => 0.0..=1.0_f64,
        4 => (0.0..=1.0_f64).prop_map(|place| place.powi(6)),
    ]
}

/// Any scenario that a link can hold: any choices, and half of the inputs anywhere in their fields.
pub(crate) fn any_scenario() -> impl Strategy<Value = Scenario> {
    let places = vec(proptest::option::of(any_place()), PARAMS.len());
    (any_choices(), places).prop_map(|(scenario, places)| {
        let rows = PARAMS.iter().zip(places);
        rows.fold(scenario, |scenario, (row, place)| match place {
            Some(place) => scenario.with(row.input, at(row.field.low, row.field.high, place)),
            None => scenario,
        })
    })
}

/// A place between two ends.
pub(crate) fn at(low: f64, high: f64, place: f64) -> f64 {
    (low + place * (high - low)).clamp(low, high)
}

/// An input as a dual number, when the derivative is taken by another or by itself.
pub(crate) fn dual(scenario: &Scenario, input: Input, by: Input) -> Dual {
    Dual {
        value: scenario.value(input),
        slope: if input == by { 1.0 } else { 0.0 },
    }
}

/// How far rounding may take a figure from what it would be without.
pub(crate) fn rounding(
    scenario: &Scenario,
    company: Option<Company>,
    metric: Metric,
    value: f64,
) -> f64 {
    let outcome = scenario.outcome();
    let of = |metric| outcome.of(company).get(metric).unwrap();
    // What is left of a subtraction keeps the rounding of what it was taken from.
    let market = scenario.choices().depreciation == Depreciation::Market;
    let scale = match metric {
        Metric::MarketGpuHour => of(Metric::GpuHour),
        Metric::TrainingCost if market => of(Metric::TrainingGpuHours) * of(Metric::GpuHour),
        Metric::MillionTokens if market => {
            of(Metric::GpuHour) / (scenario.value(Input::Tokens) * 0.0036)
        }
        Metric::BreakEven if value > 0.0 => {
            let free = scenario.counting(Metric::LifetimeElectricity, false);
            let of_free = free.outcome().of(company).get(metric).unwrap();
            value * (value / of_free)
        }
        _ => value,
    };
    64.0 * f64::EPSILON * scale
}

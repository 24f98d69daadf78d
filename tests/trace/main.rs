//! The formula tree gives what the formulas give, and explanations say it in words.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test stops at the first surprise, and exact figures are promised"
)]

mod explained;
mod told;

use explorer::catalog::Company;
use explorer::model::{Metric, Undefined};
use explorer::readings::{Step, Tree, trace};
use explorer::scenario::{Choice, PARAMS, Preset, Scenario};
use proptest::prelude::*;
use proptest::sample::Index;

/// Every figure, of each company and of all together.
fn figures() -> impl Iterator<Item = (Metric, Option<Company>)> {
    let companies = || Company::ALL.map(Some).into_iter().chain([None]);
    let metrics = Metric::ALL.iter();
    metrics.flat_map(move |metric| companies().map(|company| (*metric, company)))
}

fn traced(
    scenario: &Scenario,
    (metric, company): (Metric, Option<Company>),
) -> Result<Tree, Undefined> {
    let value = |input| scenario.value(input);
    trace(*scenario.choices(), value, metric, company)
}

/// Any preset, options, scope and values, corners of the fields included.
fn scenarios() -> impl Strategy<Value = Scenario> {
    let place = prop_oneof![Just(None), Just(Some(0.0)), (0.0..=1.0_f64).prop_map(Some)];
    (
        any::<Index>(),
        proptest::collection::vec(any::<Index>(), Choice::ALL.len()),
        proptest::collection::vec(any::<bool>(), Metric::SPENDING.len()),
        proptest::collection::vec(place, PARAMS.len()),
    )
        .prop_map(|(preset, options, counted, places)| {
            let mut scenario = Scenario::of(*preset.get(&Preset::ALL));
            for (choice, option) in Choice::ALL.into_iter().zip(options) {
                let option = option.get(&choice.options()).key;
                scenario = scenario.choosing(choice, option).unwrap();
            }
            for (part, counted) in Metric::SPENDING.into_iter().zip(counted) {
                scenario = scenario.counting(part, counted);
            }
            for (param, place) in PARAMS.iter().zip(places) {
                let field = param.field;
                if let Some(place) = place {
                    let value = field.low + place * (field.high - field.low);
                    scenario = scenario.with(param.input, value);
                }
            }
            scenario
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_trace_evaluated_is_the_value_to_the_last_bit(scenario in scenarios()) {
        let outcome = scenario.outcome();
        for (metric, company) in figures() {
            let plain = outcome.of(company).get(metric);
            match (traced(&scenario, (metric, company)), plain) {
                (Ok(tree), Ok(plain)) => {
                    let recorded = tree.node(tree.root()).unwrap().value;
                    prop_assert_eq!(recorded.to_bits(), plain.to_bits(), "{:?}", metric);
                    prop_assert_eq!(tree.evaluate().to_bits(), plain.to_bits(), "{:?}", metric);
                }
                (traced, plain) => prop_assert_eq!(traced.err(), plain.err()),
            }
        }
    }
}

/// A constant without a name is one that needs none, and a factor is one that explanations know.
#[test]
fn every_constant_and_factor_of_the_model_is_known() {
    let known = [1e-3, 1e-6, 1e12, 8766.0, 1.0 / 3600.0, 86_400.0, 1.0 / 24.0];
    let known = [&known[..], &[12.0, 3600.0 / 1e6]].concat();
    for (metric, company) in figures() {
        let tree = traced(&Scenario::default(), (metric, company)).unwrap();
        let mut exponents = Vec::new();
        for place in (0..=tree.root()).rev() {
            let node = tree.node(place).unwrap();
            match node.step {
                Step::Exp(of) => exponents.push(of),
                Step::Constant(None) => assert_eq!(node.value, 1.0),
                Step::Scaled(_, factor) if exponents.contains(&place) => {
                    assert_eq!(factor, -std::f64::consts::LN_10);
                }
                Step::Scaled(_, factor) => assert!(known.contains(&factor), "{factor}"),
                _ => {}
            }
        }
    }
}

/// Each step uses earlier ones only, so that no formula runs in circles.
#[test]
fn steps_use_earlier_ones() {
    for figure in figures() {
        let tree = traced(&Scenario::default(), figure).unwrap();
        for place in 0..=tree.root() {
            let used = match tree.node(place).unwrap().step {
                Step::Input(_) | Step::Constant(_) => vec![],
                Step::Same(of) | Step::Scaled(of, _) | Step::Exp(of) => vec![of],
                Step::Both(_, left, right) => vec![left, right],
            };
            assert!(used.iter().all(|of| *of < place));
        }
    }
}

//! Derivatives equal differences; swings are plain values.

use crate::any::{any_scenario, dual, figures, rounding};
use explorer::catalog::Company;
use explorer::model::{Input, Inputs, Metric, Outcome, Undefined, evaluate};
use explorer::readings::{bounds, elasticities, figure, swings};
use explorer::scenario::{Scenario, param};
use proptest::prelude::*;
use proptest::sample::select;

proptest! {
    #[test]
    fn a_dual_has_the_plain_value_bit_for_bit(scenario in any_scenario(), by in select(&Input::ALL[..])) {
        let values = scenario.outcome();
        let duals = evaluate(&Inputs::collect(*scenario.choices(), |input| dual(&scenario, input, by)));
        for (company, metric) in figures() {
            let (value, dual) = (values.of(company).get(metric), duals.of(company).get(metric));
            prop_assert_eq!(value.map(f64::to_bits), dual.map(|dual| dual.value.to_bits()));
            prop_assert!(dual.map_or(0.0, |dual| dual.slope).is_finite(), "{metric:?}");
        }
    }

    #[test]
    fn a_derivative_is_the_limit_of_differences(scenario in any_scenario(), by in select(&Input::ALL[..])) {
        let x = scenario.value(by);
        // An input of zero moves by a millionth of what its slider offers.
        let step = if x == 0.0 { param(by).slider.high } else { x } * 1e-6;
        let moved = |to: f64| evaluate(&Inputs::collect(*scenario.choices(), |input| {
            if input == by { to } else { scenario.value(input) }
        }));
        let (below, above) = (moved(x - step), moved(x + step));
        let duals = evaluate(&Inputs::collect(*scenario.choices(), |input| dual(&scenario, input, by)));
        for (company, metric) in figures() {
            let of = |outcome: &Outcome| outcome.of(company).get(metric);
            let (Ok(below), Ok(above), Ok(dual)) =
                (of(&below), of(&above), duals.of(company).get(metric)) else { continue };
            // A millionth is a large step where renting is next to being cheaper.
            let is_steep = (dual.slope * step).abs() > 1e-4 * dual.value;
            if is_steep && metric == Metric::BreakEven {
                continue;
            }
            let difference = (above - below) / (2.0 * step);
            let noise = rounding(&scenario, company, metric, dual.value) / step;
            prop_assert!(
                (difference - dual.slope).abs() <= 1e-5 * dual.slope.abs() + noise,
                "{company:?} {metric:?} by {by:?} at {x}: {difference} {dual:?}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn elasticities_are_derivatives_in_proportion(
        scenario in any_scenario(),
        metric in select(Metric::ALL),
        company in proptest::option::of(select(&Company::ALL[..])),
    ) {
        let choices = *scenario.choices();
        let value = scenario.outcome().of(company).get(metric);
        let found = elasticities(choices, |input| scenario.value(input), metric, company);
        prop_assert_eq!(found.as_ref().err(), value.as_ref().err());
        for (input, sensitivity) in found.unwrap_or_default() {
            let number = |one| dual(&scenario, one, input);
            let dual = figure(choices, number, metric, company).unwrap();
            prop_assert_eq!(sensitivity.slope, dual.slope);
            prop_assert_eq!(sensitivity.elasticity.is_none(), dual.value == 0.0);
            if let Some(elasticity) = sensitivity.elasticity {
                let expected = dual.slope * scenario.value(input);
                let found = elasticity * dual.value;
                prop_assert!((found - expected).abs() <= 1e-12 * expected.abs());
            }
        }
    }

    #[test]
    fn swings_are_values_at_the_ends_of_open_spans(
        scenario in any_scenario(),
        metric in select(Metric::ALL),
        company in proptest::option::of(select(&Company::ALL[..])),
    ) {
        let choices = *scenario.choices();
        let span = |input| scenario.span(input);
        let value = scenario.outcome().of(company).get(metric);
        let found = swings(choices, span, metric, company);
        prop_assert_eq!(found.as_ref().err(), value.as_ref().err());
        let found = found.unwrap_or_default();
        prop_assert!(found.windows(2).all(|pair| pair[0].width() >= pair[1].width()));
        let bounds = bounds(choices, span).of(company).get(metric);
        for swing in found {
            let moved = span(swing.input);
            prop_assert!(moved.is_open());
            for (end, there) in [(moved.low, swing.at_low), (moved.high, swing.at_high)] {
                let number = |input| if input == swing.input { end } else { scenario.value(input) };
                prop_assert_eq!(figure(choices, number, metric, company), there);
                if let Ok(bounds) = bounds {
                    prop_assert!(there.is_ok_and(|figure| bounds.holds(figure)));
                }
            }
        }
    }
}

#[test]
fn metas_chips_follow_price_and_fleet_one_for_one() {
    let scenario = Scenario::default();
    let value = |input| scenario.value(input);
    let meta = Some(Company::Meta);
    let found = elasticities(*scenario.choices(), value, Metric::Chips, meta).unwrap();
    assert_eq!(found.len(), Input::ALL.len() - Company::ALL.len());
    for (input, sensitivity) in found {
        let expected = match input {
            Input::Price => (350_000.0, 1.0),
            Input::Fleet(Company::Meta) => (30_000.0, 1.0),
            _ => (0.0, 0.0),
        };
        let elasticity = sensitivity.elasticity.unwrap();
        assert_eq!((sensitivity.slope, elasticity), expected, "{input:?}");
    }
}

#[test]
fn the_widest_swing_comes_first() {
    let scenario = Scenario::default();
    let span = |input| scenario.span(input);
    let meta = Some(Company::Meta);
    let found = swings(*scenario.choices(), span, Metric::Chips, meta).unwrap();
    // 350,000 to 639,015 GPUs at 30,000 USD; then 20,000 to 40,000 USD for 350,000 GPUs.
    assert_eq!(found[0].input, Input::Fleet(Company::Meta));
    assert_eq!((found[1].at_low, found[1].at_high), (Ok(7e9), Ok(14e9)));
    assert_eq!(found[2].width(), 0.0);
}

/// Nothing is wider than a swing to where owning never pays.
#[test]
fn a_swing_to_where_there_is_no_figure_is_the_widest() {
    let dear = Scenario::default()
        .with(Input::Rate, 1.0)
        .with(Input::ServerPower, 3.0);
    let span = |input| dear.span(input);
    let meta = Some(Company::Meta);
    let found = swings(*dear.choices(), span, Metric::BreakEven, meta).unwrap();
    let mut rents = found.iter().filter(|swing| swing.input == Input::Rent);
    let reason = rents.next().unwrap().at_low;
    assert_eq!(reason, Err(Undefined::RentingIsCheaper));
    assert_eq!(found[0].width(), f64::INFINITY);
}

//! Bounds hold every value, and next to nothing else where the inputs are one point.

use crate::any::{any_choices, any_place, any_scenario, at, figures, rounding};
use explorer::catalog::Company;
use explorer::model::{Input, Inputs, Metric, Outcome, Undefined, evaluate};
use explorer::readings::{Interval, Span, bounds};
use explorer::scenario::{PARAMS, Scenario, param};
use proptest::collection::vec;
use proptest::prelude::*;

fn is_finite(bounds: Interval) -> bool {
    bounds.low <= bounds.high && bounds.low.is_finite() && bounds.high.is_finite()
}

/// Where there are bounds there is a value, inside.
fn hold(bounds: &Outcome<Interval>, values: &Outcome) -> Result<(), TestCaseError> {
    for (company, metric) in figures() {
        if let Ok(bounds) = bounds.of(company).get(metric) {
            let value = values.of(company).get(metric);
            prop_assert!(
                is_finite(bounds) && value.is_ok_and(|value| bounds.holds(value)),
                "{company:?} {metric:?} {value:?} {bounds:?}"
            );
        }
    }
    Ok(())
}

/// The values at one place of each span.
fn values_at(scenario: &Scenario, spans: &[Span], places: &[f64]) -> Outcome {
    evaluate(&Inputs::collect(*scenario.choices(), |input| {
        let span = spans[input.index()];
        at(span.low, span.high, places[input.index()])
    }))
}

fn any_points() -> impl Strategy<Value = Vec<Vec<f64>>> {
    vec(vec(any_place(), PARAMS.len()), 8)
}

proptest! {
    #[test]
    fn bounds_of_one_point_are_its_value(scenario in any_scenario()) {
        let values = scenario.outcome();
        let bounds = bounds(*scenario.choices(), |input| Span::exactly(scenario.value(input)));
        hold(&bounds, &values)?;
        for (company, metric) in figures() {
            let Ok(value) = values.of(company).get(metric) else { continue };
            let allowed = rounding(&scenario, company, metric, value);
            match bounds.of(company).get(metric) {
                Ok(bounds) => prop_assert!(
                    bounds.high - bounds.low <= allowed,
                    "{company:?} {metric:?} {value} {bounds:?}"
                ),
                // Owning and renting cost the same but for the rounding.
                Err(reason) => prop_assert!(
                    reason == Undefined::RentingIsCheaper && allowed > 1e-3 * value,
                    "{company:?} {metric:?} {value} {reason:?}"
                ),
            }
        }
    }

    #[test]
    fn every_point_of_any_spans_is_inside_the_bounds(
        scenario in any_scenario(),
        ends in vec((any_place(), any_place()), PARAMS.len()),
        points in any_points(),
    ) {
        let spans: Vec<Span> = PARAMS.iter().zip(ends).map(|(row, (one, other))| {
            let value = scenario.value(row.input);
            let end = |place| at(row.field.low, row.field.high, place);
            Span {
                low: value.min(end(one)).min(end(other)),
                value,
                high: value.max(end(one)).max(end(other)),
            }
        }).collect();
        let bounds = bounds(*scenario.choices(), |input| spans[input.index()]);
        hold(&bounds, &scenario.outcome())?;
        for places in points {
            hold(&bounds, &values_at(&scenario, &spans, &places))?;
        }
    }

    #[test]
    fn every_point_of_the_published_spans_is_inside_the_bounds(
        scenario in any_choices(),
        points in any_points(),
    ) {
        let spans = Input::ALL.map(|input| scenario.span(input));
        let bounds = bounds(*scenario.choices(), |input| spans[input.index()]);
        hold(&bounds, &scenario.outcome())?;
        for places in points {
            hold(&bounds, &values_at(&scenario, &spans, &places))?;
        }
    }
}

/// Every field from its lowest to its highest.
#[test]
fn the_widest_spans_have_finite_bounds() {
    let bounds = bounds(*Scenario::default().choices(), |input| {
        let field = param(input).field;
        Span {
            low: field.low,
            value: param(input).default,
            high: field.high,
        }
    });
    for (company, metric) in figures() {
        if let Ok(bounds) = bounds.of(company).get(metric) {
            assert!(is_finite(bounds), "{company:?} {metric:?} {bounds:?}");
        }
    }
    // Somewhere in there nobody owns a GPU.
    let reason = bounds.together.get(Metric::GpuHour);
    assert_eq!(reason, Err(Undefined::NoGpus));
}

#[test]
fn nothing_costs_exactly_nothing() {
    let fleets = Company::ALL.map(Input::Fleet);
    let inputs = [Input::Price, Input::Rate, Input::Load];
    let nothing = inputs
        .into_iter()
        .chain(fleets)
        .fold(Scenario::default(), |scenario, input| {
            scenario.with(input, 0.0)
        });
    let bounds = bounds(*nothing.choices(), |input| {
        Span::exactly(nothing.value(input))
    });
    let others = [Metric::Total, Metric::Power, Metric::Carbon];
    for metric in Metric::SPENDING.into_iter().chain(others) {
        let found = bounds.together.get(metric);
        assert_eq!(found, Ok(Interval::exactly(0.0)), "{metric:?}");
    }
    let reason = bounds.together.get(Metric::GpuHour);
    assert_eq!(reason, Err(Undefined::NoGpus));
}

//! A goal that is reached gives the goal; one that is not lies beyond everything that was found.

use crate::any::{any_place, any_scenario, at};
use explorer::catalog::Company;
use explorer::model::{Input, Metric};
use explorer::readings::{Sought, figure, seek};
use explorer::scenario::param;
use proptest::prelude::*;
use proptest::sample::select;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_sought_is_reached_or_out_of_reach(
        scenario in any_scenario(),
        input in select(&Input::ALL[..]),
        metric in select(Metric::ALL),
        company in proptest::option::of(select(&Company::ALL[..])),
        place in any_place(),
        beyond in 0.5..1.5_f64,
    ) {
        let row = param(input);
        let (low, high) = (row.field.low, row.field.high);
        let figure_at = |value: f64| {
            let number = |one| if one == input { value } else { scenario.value(one) };
            figure(*scenario.choices(), number, metric, company).ok()
        };
        let gives = |value: f64, goal: f64| {
            let found = figure_at(value).unwrap();
            low <= value && value <= high && (found - goal).abs() <= 1e-9 * goal
        };
        let Some(goal) = figure_at(row.rounded(at(low, high, place))) else { return Ok(()) };
        // Every figure rises or falls all along: what some value of the field gives is reached.
        match seek(goal, (low, high), figure_at) {
            Sought::Reached { value } => prop_assert!(gives(value, goal), "{value} for {goal}"),
            other => prop_assert!(false, "{goal}: {other:?}"),
        }
        let goal = goal * beyond;
        match seek(goal, (low, high), figure_at) {
            Sought::Reached { value } => prop_assert!(gives(value, goal), "{value} for {goal}"),
            Sought::OutOfReach { lowest, highest, nearest, figure } => {
                let end = if goal < lowest { lowest } else { highest };
                prop_assert!(goal < lowest || highest < goal, "{goal} {lowest} {highest}");
                prop_assert_eq!(figure, end);
                prop_assert!(low <= nearest && nearest <= high);
                prop_assert_eq!(figure_at(nearest), Some(figure));
            }
            Sought::Undefined => prop_assert!(false, "it is defined at {place}"),
        }
    }
}

proptest! {
    #[test]
    fn nothing_outside_the_range_is_looked_at(
        one in -1e3..1e3_f64,
        width in prop_oneof![Just(0.0), 0.0..1e-12_f64, 0.0..1e3_f64],
        goal in -1e3..1e3_f64,
    ) {
        let (low, high) = (one, one + width);
        let seen = std::cell::Cell::new((low, high));
        let _ = seek(goal, (low, high), |x| {
            let (lowest, highest) = seen.get();
            seen.set((x.min(lowest), x.max(highest)));
            Some(x)
        });
        prop_assert_eq!(seen.get(), (low, high));
    }
}

#[track_caller]
fn reached(sought: Sought) -> f64 {
    match sought {
        Sought::Reached { value } => value,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_price_is_found_for_what_the_chips_cost() {
    let chips = |price: f64| Some(350_000.0 * price);
    let price = reached(seek(15e9, (0.0, 1e7), chips));
    assert!((price - 15e9 / 350_000.0).abs() < 1e-6);
    let expected = Sought::OutOfReach {
        lowest: 0.0,
        highest: 14e9,
        nearest: 40_000.0,
        figure: 14e9,
    };
    assert_eq!(seek(15e9, (0.0, 40_000.0), chips), expected);
}

#[test]
fn a_flat_figure_is_the_goal_or_out_of_reach() {
    let flat = |_| Some(5.0);
    assert_eq!(reached(seek(5.0, (0.0, 10.0), flat)), 0.0);
    let expected = Sought::OutOfReach {
        lowest: 5.0,
        highest: 5.0,
        nearest: 0.0,
        figure: 5.0,
    };
    assert_eq!(seek(6.0, (0.0, 10.0), flat), expected);
}

#[test]
fn what_is_nowhere_defined_is_undefined() {
    let range = (0.0, 10.0);
    assert_eq!(seek(6.0, range, |_| None), Sought::Undefined);
    assert_eq!(seek(6.0, range, |_| Some(f64::NAN)), Sought::Undefined);
    for goal in [f64::NAN, f64::INFINITY] {
        assert_eq!(seek(goal, range, Some), Sought::Undefined);
    }
    for range in [(10.0, 0.0), (f64::NAN, 1.0), (0.0, f64::INFINITY)] {
        assert_eq!(seek(6.0, range, Some), Sought::Undefined);
    }
    assert_eq!(reached(seek(6.0, (6.0, 6.0), Some)), 6.0);
}

#[test]
fn a_jump_over_the_goal_does_not_reach_it() {
    let jump = |x: f64| Some(if x < 3.3 { 1.0 } else { 8.0 });
    let Sought::OutOfReach {
        lowest,
        highest,
        nearest,
        figure,
    } = seek(5.0, (0.0, 10.0), jump)
    else {
        panic!("nothing gives 5");
    };
    assert_eq!((lowest, highest, figure), (1.0, 8.0, 8.0));
    assert_eq!(jump(nearest), Some(figure));
}

#[test]
fn the_lowest_crossing_of_a_turning_figure_is_found() {
    // 9 at 1 and at 9.
    let value = reached(seek(9.0, (0.0, 10.0), |x| Some(x * (10.0 - x))));
    assert!((value - 1.0).abs() < 1e-9);
}

#[test]
fn a_goal_of_zero_is_found_between_two_signs() {
    let value = reached(seek(0.0, (0.0, 10.0), |x| Some(x * x * x - 27.0)));
    assert!((value - 3.0).abs() < 1e-9);
}

#[test]
fn a_goal_is_found_up_to_where_the_figure_stops_being_defined() {
    let range = (0.0, 10.0);
    // Falling from infinity.
    let pole = |x: f64| (x > 2.0).then(|| 1.0 / (x - 2.0));
    for goal in [0.125, 1.0, 1e3, 1e9] {
        let figure = pole(reached(seek(goal, range, pole))).unwrap();
        assert!((figure / goal - 1.0).abs() < 1e-6, "{goal}");
    }
    let middle = |x: f64| (2.0..=4.0).contains(&x).then_some(x);
    for goal in [2.001, 3.0, 3.999] {
        assert!((reached(seek(goal, range, middle)) - goal).abs() < 1e-9);
    }
    let Sought::OutOfReach {
        lowest, highest, ..
    } = seek(5.0, range, middle)
    else {
        panic!("nothing gives 5");
    };
    assert!((lowest - 2.0).abs() < 1e-9 && (highest - 4.0).abs() < 1e-9);
}

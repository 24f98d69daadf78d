//! The result that a link carries, so that it checks itself.

use crate::language::nearest;
use crate::model::Metric;
use crate::scenario::Scenario;

/// The digits that a link carries of its result.
const DIGITS: i32 = 4;

/// A scenario's result, as links carry it: the total of all companies together, in dollars, to four
/// digits.
pub fn headline(scenario: &Scenario) -> Option<f64> {
    total(scenario).map(rounded)
}

fn total(scenario: &Scenario) -> Option<f64> {
    scenario.outcome().together.get(Metric::Total).ok()
}

/// The result now, where it differs from `then` by more than the rounding.
pub(super) fn other_result(scenario: &Scenario, then: f64) -> Option<f64> {
    let now = total(scenario)?;
    // A hair wider than half a step: the last bits of a total are no difference.
    let same = (now - then).abs() <= step(then) * 0.500_001;
    (!same).then(|| rounded(now))
}

/// What the last digit of a number counts.
fn step(value: f64) -> f64 {
    10_f64.powf(value.abs().log10().floor() + 1.0 - f64::from(DIGITS))
}

/// A number to four digits; written and read back, so that it is the nearest one to its decimals.
fn rounded(value: f64) -> f64 {
    nearest(&write(value)).unwrap_or(value)
}

/// The result as a link has it: `3.346e10`.
pub(super) fn write(value: f64) -> String {
    format!("{value:.3e}")
}

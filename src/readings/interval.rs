//! Bounds: the model read in intervals, so that no outcome of the inputs' ranges lies outside.
//!
//! The bounds are those of the formulas as written, with their constants taken as the `f64` that they
//! are. Every result that rounding may have touched is widened by one step of the floating point
//! grid at each end, so an interval holds both the exact result and the one that plain values give.
//! They may be wider than the truth where an input stands in a formula several times (the fleet in a
//! cost for each GPU-hour, the price in what the market leaves of it): each time counts as if it were
//! another input.
//!
//! This module must not know what the figures mean or where the ranges come from.

use super::Span;
use crate::model::{Choices, Input, Inputs, Number, Outcome, evaluate};
use std::iter::Sum;
use std::ops::{Add, Div, Mul, Sub};

/// What a number lies between, both ends included; `low ≤ high`, and neither is NaN. An end is
/// infinite only where no finite bound is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Nothing is below this.
    pub low: f64,
    /// Nothing is above this.
    pub high: f64,
}

impl Interval {
    const EVERYTHING: Self = Self {
        low: f64::NEG_INFINITY,
        high: f64::INFINITY,
    };

    /// One number, exactly.
    pub const fn exactly(value: f64) -> Self {
        Self {
            low: value,
            high: value,
        }
    }

    /// What an input may lie between.
    pub const fn of(span: Span) -> Self {
        Self {
            low: span.low,
            high: span.high,
        }
    }

    /// Whether `value` lies between the bounds.
    pub fn holds(self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }

    /// The bounds of a result that was rounded to the nearest `f64`.
    fn around(rounded: f64) -> Self {
        Self {
            low: rounded.next_down(),
            high: rounded.next_up(),
        }
    }

    /// The bounds of a sum of two plain numbers.
    fn sum_of(left: f64, right: f64) -> Self {
        let sum = left + right;
        // Both differences give the terms back only if nothing was rounded off: whole numbers of GPUs
        // stay whole.
        if (sum - left) - right == 0.0 && (sum - right) - left == 0.0 {
            Self::exactly(sum)
        } else {
            Self::around(sum)
        }
    }

    /// The bounds of a product or a quotient, which has its extremes at the ends of both.
    fn at_the_ends(self, other: Self, of_two: impl Fn(f64, f64) -> f64) -> Self {
        let ends = [
            (self.low, other.low),
            (self.low, other.high),
            (self.high, other.low),
            (self.high, other.high),
        ];
        let bounds = ends.map(|(left, right)| {
            // Nothing times anything is nothing, exactly, and even where the other is unbounded.
            if left == 0.0 || right == 0.0 {
                Self::exactly(0.0)
            } else {
                Self::around(of_two(left, right))
            }
        });
        let [first, others @ ..] = bounds;
        // `min` and `max` pass over the NaN of two infinities: the other ends bound it.
        others.into_iter().fold(first, |all, one| Self {
            low: all.low.min(one.low),
            high: all.high.max(one.high),
        })
    }
}

/// Every outcome's bounds, when each input lies anywhere in its span. A figure has bounds only if it
/// has a value wherever the inputs lie: `Err` means that somewhere in the spans it has none.
pub fn bounds(choices: Choices, span: impl Fn(Input) -> Span) -> Outcome<Interval> {
    evaluate(&Inputs::collect(choices, |input| Interval::of(span(input))))
}

impl Add for Interval {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            low: Self::sum_of(self.low, other.low).low,
            high: Self::sum_of(self.high, other.high).high,
        }
    }
}

impl Sub for Interval {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self {
            low: Self::sum_of(self.low, -other.high).low,
            high: Self::sum_of(self.high, -other.low).high,
        }
    }
}

impl Mul for Interval {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        self.at_the_ends(other, Mul::mul)
    }
}

impl Mul<f64> for Interval {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        self * Self::exactly(factor)
    }
}

impl Div for Interval {
    type Output = Self;
    fn div(self, divisor: Self) -> Self {
        if divisor.can_divide() {
            self.at_the_ends(divisor, Div::div)
        } else {
            // The formulas ask before they divide, or divide by what is above zero in every field.
            Self::EVERYTHING
        }
    }
}

impl Sum for Interval {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::exactly(0.0), Add::add)
    }
}

impl Number for Interval {
    fn constant(value: f64) -> Self {
        Self::exactly(value)
    }

    fn can_divide(self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }

    fn is_positive(self) -> bool {
        self.low > 0.0
    }

    fn at_most(self, limit: Self) -> Self {
        Self {
            low: self.low.min(limit.low),
            high: self.high.min(limit.high),
        }
    }

    fn at_least(self, limit: Self) -> Self {
        Self {
            low: self.low.max(limit.low),
            high: self.high.max(limit.high),
        }
    }

    fn exp(self) -> Self {
        // Libraries are off by less than one unit in the last place, not always to the same side: two
        // of them may disagree, or one may not be monotone, by two. Twice that is safe.
        const SLACK: f64 = 4.0 * f64::EPSILON;
        Self {
            low: (self.low.exp() * (1.0 - SLACK)).next_down().max(0.0),
            high: (self.high.exp() * (1.0 + SLACK)).next_up(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interval(low: f64, high: f64) -> Interval {
        Interval { low, high }
    }

    #[test]
    fn products_take_their_ends_by_sign() {
        let cases = [
            ((2.0, 3.0), (5.0, 7.0), (10.0, 21.0)),
            ((-2.0, 3.0), (5.0, 7.0), (-14.0, 21.0)),
            ((-2.0, 3.0), (-5.0, 7.0), (-15.0, 21.0)),
            ((-3.0, -2.0), (-7.0, -5.0), (10.0, 21.0)),
        ];
        for ((a, b), (c, d), (low, high)) in cases {
            let product = interval(a, b) * interval(c, d);
            assert_eq!(product.low, f64::next_down(low));
            assert_eq!(product.high, f64::next_up(high));
        }
    }

    #[test]
    fn zero_stays_zero_whatever_it_multiplies() {
        let zero = Interval::exactly(0.0);
        assert_eq!(zero * interval(-1.0, 3.0), zero);
        assert_eq!(zero * Interval::EVERYTHING, zero);
        assert_eq!(zero / interval(2.0, 3.0), zero);
        assert_eq!(
            interval(0.0, 2.0) * interval(1.0, 3.0),
            interval(0.0, 6.0_f64.next_up())
        );
    }

    #[test]
    fn a_product_too_small_for_a_float_is_still_held() {
        let tiny = Interval::exactly(f64::MIN_POSITIVE);
        let product = tiny * tiny;
        assert!(product.low <= 0.0 && product.high > 0.0);
    }

    #[test]
    fn sums_widen_only_where_something_was_rounded_off() {
        let whole = Interval::exactly(350_000.0) + Interval::exactly(150_000.0);
        assert_eq!(whole, Interval::exactly(500_000.0));
        let rounded = Interval::exactly(0.1) + Interval::exactly(0.2);
        assert_eq!(rounded, Interval::around(0.1 + 0.2));
        let (one, tiny) = (Interval::exactly(1.0), Interval::exactly(1e-30));
        for nearly_one in [one - tiny, one + tiny, tiny + one] {
            assert_eq!(nearly_one, Interval::around(1.0));
        }
    }

    #[test]
    fn dividing_by_what_may_be_zero_bounds_nothing() {
        let quotient = Interval::exactly(1.0) / interval(0.0, 1.0);
        assert_eq!(quotient, Interval::EVERYTHING);
        let again = quotient / quotient - quotient * quotient;
        assert_eq!(again, Interval::EVERYTHING);
        assert!(!interval(0.0, 1.0).can_divide() && interval(-2.0, -1.0).can_divide());
    }

    #[test]
    fn numbers_beyond_the_largest_are_bounded_by_infinity() {
        let large = Interval::exactly(f64::MAX);
        for beyond in [large * 2.0, large + large, large / Interval::exactly(0.5)] {
            assert_eq!(beyond, interval(f64::MAX, f64::INFINITY));
        }
        // The quotient of two that know no upper end: anything from zero on.
        let unbounded = interval(1.0, f64::INFINITY);
        let quotient = unbounded / unbounded;
        assert!(quotient.low <= 0.0 && quotient.low > -1.0 && quotient.high == f64::INFINITY);
    }

    #[test]
    fn limits_and_exponentials_keep_the_order() {
        assert_eq!(
            interval(1.0, 5.0).at_most(interval(2.0, 3.0)),
            interval(1.0, 3.0)
        );
        assert_eq!(
            interval(1.0, 5.0).at_least(interval(2.0, 3.0)),
            interval(2.0, 5.0)
        );
        let fallen = interval(-800.0, 0.0).exp();
        assert_eq!(fallen.low, 0.0);
        assert!(fallen.high > 1.0 && fallen.high < 1.0 + 1e-14);
    }

    #[test]
    fn a_sum_of_none_is_zero() {
        assert_eq!(
            std::iter::empty::<Interval>().sum::<Interval>(),
            Interval::exactly(0.0)
        );
    }
}

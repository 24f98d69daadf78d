//! Several draws in one number, so that one instruction of the processor serves them all.

use crate::model::Number;
use std::iter::Sum;
use std::ops::{Add, Div, Mul, Sub};

/// How many draws are read at once: two vectors of 128 bits, the width that browsers offer.
pub(super) const WIDTH: usize = 4;

/// The same number in [`WIDTH`] draws. A lane that is not a number is a draw without a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lanes([f64; WIDTH]);

impl Lanes {
    /// The same value in every draw.
    #[inline(always)]
    pub const fn all(value: f64) -> Self {
        Self([value; WIDTH])
    }

    #[inline(always)]
    pub(super) const fn of(values: [f64; WIDTH]) -> Self {
        Self(values)
    }

    /// The value in each draw.
    #[inline(always)]
    pub const fn values(self) -> [f64; WIDTH] {
        self.0
    }

    /// What `f` makes of each draw's figure, and `other` for a draw without one.
    #[inline(always)]
    pub(super) fn or_else(self, other: f64, f: impl Fn(f64) -> f64) -> Self {
        self.each(|value| if value.is_nan() { other } else { f(value) })
    }

    /// Only what is a figure: what is infinite came of a division by zero.
    #[inline(always)]
    pub(super) fn finite(self) -> Self {
        self.each(|value| if value.is_finite() { value } else { f64::NAN })
    }

    // Written out, as no loop is left for the compiler to unroll before it looks for vectors.
    #[inline(always)]
    fn each(self, f: impl Fn(f64) -> f64) -> Self {
        let [v0, v1, v2, v3] = self.0;
        Self([f(v0), f(v1), f(v2), f(v3)])
    }

    #[inline(always)]
    fn with(self, other: Self, f: impl Fn(f64, f64) -> f64) -> Self {
        let ([v0, v1, v2, v3], [w0, w1, w2, w3]) = (self.0, other.0);
        Self([f(v0, w0), f(v1, w1), f(v2, w2), f(v3, w3)])
    }
}

/// Declares an operator lane by lane.
macro_rules! operators {
    ($($trait:ident.$method:ident),*) => {$(
        impl $trait for Lanes {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                self.with(other, $trait::$method)
            }
        }
    )*};
}

operators!(Add.add, Sub.sub, Mul.mul, Div.div);

impl Mul<f64> for Lanes {
    type Output = Self;
    #[inline(always)]
    fn mul(self, factor: f64) -> Self {
        self.each(|value| value * factor)
    }
}

impl Sum for Lanes {
    #[inline(always)]
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::all(0.0), Add::add)
    }
}

impl Number for Lanes {
    #[inline(always)]
    fn constant(value: f64) -> Self {
        Self::all(value)
    }

    /// Whether some draw can: the others divide by zero, and have no figure.
    #[inline(always)]
    fn can_divide(self) -> bool {
        self.0.into_iter().any(|value| value != 0.0)
    }

    /// Whether some draw is: [`Number::where_positive`] leaves out the others.
    #[inline(always)]
    fn is_positive(self) -> bool {
        self.0.into_iter().any(|value| value > 0.0)
    }

    #[inline(always)]
    fn where_positive(self) -> Option<Self> {
        let positive = self.each(|value| if value > 0.0 { value } else { f64::NAN });
        self.is_positive().then_some(positive)
    }

    // The comparisons are written out because `f64::min` is a function call where it is not one
    // instruction: it has more to say about what is not a number.
    #[inline(always)]
    fn at_most(self, limit: Self) -> Self {
        self.with(
            limit,
            |value, limit| if limit < value { limit } else { value },
        )
    }

    #[inline(always)]
    fn at_least(self, limit: Self) -> Self {
        self.with(
            limit,
            |value, limit| if limit > value { limit } else { value },
        )
    }

    #[inline(always)]
    fn exp(self) -> Self {
        self.each(f64::exp)
    }
}

//! What the formulas ask of a number.

use super::{Constant, Metric};
use crate::catalog::Company;
use crate::units::Quantity;
use std::iter::Sum;
use std::ops::{Add, Div, Mul, Sub};

/// A number that the model can be read in: a plain value, an interval, a derivative, a trace.
pub trait Number:
    Copy
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Mul<f64, Output = Self>
    + Sum
{
    /// A constant of a formula.
    fn constant(value: f64) -> Self;

    /// A constant that a reader may ask the origin of. Only a trace keeps what it is.
    #[inline(always)]
    #[must_use]
    fn known(value: f64, _what: Constant) -> Self {
        Self::constant(value)
    }

    /// Whether dividing by this number has a result: it cannot be zero.
    fn can_divide(self) -> bool;

    /// Whether this number is above zero, whatever it stands for.
    fn is_positive(self) -> bool;

    /// This number where it is above zero, if it is so anywhere. A number that stands for several
    /// loses those that are not.
    fn where_positive(self) -> Option<Self> {
        self.is_positive().then_some(self)
    }

    /// The smaller of two numbers.
    #[must_use]
    fn at_most(self, limit: Self) -> Self;

    /// The larger of two numbers.
    #[must_use]
    fn at_least(self, limit: Self) -> Self;

    /// The exponential function.
    #[must_use]
    fn exp(self) -> Self;

    /// This number, known from here on as a figure: of a company, or of all together. Only a trace
    /// keeps the name.
    #[inline(always)]
    #[must_use]
    fn named(self, _metric: Metric, _company: Option<Company>) -> Self {
        self
    }
}

/// A quantity whose number is known from here on as a figure.
#[inline(always)]
pub(super) fn named<N: Number, Q: Quantity<N>>(
    quantity: Q,
    metric: Metric,
    company: Option<Company>,
) -> Q {
    Q::of(quantity.bare().named(metric, company))
}

impl Number for f64 {
    fn constant(value: f64) -> Self {
        value
    }

    fn can_divide(self) -> bool {
        self != 0.0
    }

    fn is_positive(self) -> bool {
        self > 0.0
    }

    fn at_most(self, limit: Self) -> Self {
        self.min(limit)
    }

    fn at_least(self, limit: Self) -> Self {
        self.max(limit)
    }

    fn exp(self) -> Self {
        self.exp()
    }
}

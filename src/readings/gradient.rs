//! Derivatives: the model read in numbers that carry their slope, so that "how much does this input
//! matter" has an exact answer at the reader's own values.
//!
//! This module must not know what the figures mean or where the values come from.

use crate::catalog::Company;
use crate::model::{Choices, Input, Inputs, Metric, Number, Undefined, evaluate, spent};
use std::iter::Sum;
use std::ops::{Add, Div, Mul, Sub};

/// A value with its derivative by one input. The value is the plain reading's, bit for bit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dual {
    /// The value.
    pub value: f64,
    /// How much the value grows for each unit that the input grows.
    pub slope: f64,
}

/// How much a figure follows one input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sensitivity {
    /// The derivative: how much the figure grows, in its unit, for each unit that the input grows.
    pub slope: f64,
    /// By how many percent the figure grows when the input grows by one; none where the figure is
    /// zero, of which nothing is a percentage.
    pub elasticity: Option<f64>,
}

/// One figure of the model, in any number: of a company, or of all together when `company` is `None`.
///
/// # Errors
/// The reason why the figure has no value.
pub fn figure<N: Number>(
    choices: Choices,
    number: impl FnMut(Input) -> N,
    metric: Metric,
    company: Option<Company>,
) -> Result<N, Undefined> {
    let inputs = Inputs::collect(choices, number);
    match metric {
        // Most figures asked for are this one, which takes a part of the model only.
        Metric::Total => Ok(spent(&inputs, company).total.value()),
        _ => evaluate(&inputs).of(company).get(metric),
    }
}

/// How much a figure follows each input that the model reads (all but [`Input::Months`]), in the
/// order of [`Input::ALL`], when every input has its `value`.
///
/// # Errors
/// The reason why the figure has no value there.
pub fn elasticities(
    choices: Choices,
    value: impl Fn(Input) -> f64,
    metric: Metric,
    company: Option<Company>,
) -> Result<Vec<(Input, Sensitivity)>, Undefined> {
    read_inputs()
        .map(|by| {
            let number = |input| Dual {
                value: value(input),
                slope: if input == by { 1.0 } else { 0.0 },
            };
            let Dual { value: y, slope } = figure(choices, number, metric, company)?;
            let elasticity = (y != 0.0).then(|| slope * (value(by) / y));
            Ok((by, Sensitivity { slope, elasticity }))
        })
        .collect()
}

/// The inputs that [`evaluate`] reads.
pub(super) fn read_inputs() -> impl Iterator<Item = Input> {
    Input::ALL
        .into_iter()
        .filter(|input| !matches!(input, Input::Months(_)))
}

impl Add for Dual {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            value: self.value + other.value,
            slope: self.slope + other.slope,
        }
    }
}

impl Sub for Dual {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self {
            value: self.value - other.value,
            slope: self.slope - other.slope,
        }
    }
}

impl Mul for Dual {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self {
            value: self.value * other.value,
            slope: self.slope * other.value + self.value * other.slope,
        }
    }
}

impl Mul<f64> for Dual {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        Self {
            value: self.value * factor,
            slope: self.slope * factor,
        }
    }
}

impl Div for Dual {
    type Output = Self;
    fn div(self, divisor: Self) -> Self {
        let value = self.value / divisor.value;
        Self {
            value,
            slope: (self.slope - value * divisor.slope) / divisor.value,
        }
    }
}

impl Sum for Dual {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        // Where the sum of plain values starts from too.
        parts.fold(Self::constant(-0.0), Add::add)
    }
}

impl Number for Dual {
    fn constant(value: f64) -> Self {
        Self { value, slope: 0.0 }
    }

    fn can_divide(self) -> bool {
        self.value != 0.0
    }

    fn is_positive(self) -> bool {
        self.value > 0.0
    }

    /// Where both are equal the slope is this number's, not the limit's.
    fn at_most(self, limit: Self) -> Self {
        if limit.value < self.value {
            limit
        } else {
            self
        }
    }

    /// Where both are equal the slope is this number's, not the limit's.
    fn at_least(self, limit: Self) -> Self {
        if limit.value > self.value {
            limit
        } else {
            self
        }
    }

    fn exp(self) -> Self {
        let value = self.value.exp();
        Self {
            value,
            slope: self.slope * value,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_take_the_slope_of_what_they_give() {
        let rising = Dual {
            value: 2.0,
            slope: 1.0,
        };
        let limit = Dual::constant(3.0);
        assert_eq!(rising.at_most(limit), rising);
        assert_eq!(rising.at_least(limit), limit);
        let same = Dual::constant(2.0);
        assert_eq!(
            (rising.at_most(same), rising.at_least(same)),
            (rising, rising)
        );
    }

    #[test]
    fn sums_are_those_of_plain_values() {
        let none = std::iter::empty::<Dual>().sum::<Dual>();
        assert_eq!(
            none.value.to_bits(),
            std::iter::empty::<f64>().sum::<f64>().to_bits()
        );
        let two = Dual {
            value: 2.0,
            slope: 3.0,
        };
        assert_eq!([two, two].into_iter().sum::<Dual>(), two * 2.0);
    }

    #[test]
    fn exponentials_and_quotients_follow_their_rules() {
        let by = Dual {
            value: 2.0,
            slope: 1.0,
        };
        assert_eq!(by.exp().slope, 2.0_f64.exp());
        assert_eq!((Dual::constant(1.0) / by).slope, -0.25);
        assert_eq!((by / by).slope, 0.0);
    }
}

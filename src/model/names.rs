//! Gives the figures of a company, or of all together, their names.

use super::number::named;
use super::{Metric, Number, Undefined};
use crate::catalog::Company;
use crate::units::Quantity;

/// Whose figures are named.
#[derive(Clone, Copy)]
pub(super) struct Names {
    pub(super) whose: Option<Company>,
}

impl Names {
    #[inline(always)]
    pub(super) fn give<N: Number, Q: Quantity<N>>(self, quantity: Q, metric: Metric) -> Q {
        named(quantity, metric, self.whose)
    }

    pub(super) fn give_some<N: Number, Q: Quantity<N>>(
        self,
        quantity: Result<Q, Undefined>,
        metric: Metric,
    ) -> Result<Q, Undefined> {
        quantity.map(|quantity| self.give(quantity, metric))
    }
}

//! What someone claims of an input.

use super::param::{Estimates, Range};
use crate::catalog::Source;
use crate::model::Input;

/// What a preset or a vintage says instead of an input's default.
pub(super) struct Claim {
    pub(super) input: Input,
    pub(super) value: f64,
    pub(super) source: &'static Source,
    pub(super) estimates: Option<Estimates>,
}

/// A claim that nobody publishes a range for.
pub(super) const fn claim(input: Input, value: f64, source: &'static Source) -> Claim {
    Claim {
        input,
        value,
        source,
        estimates: None,
    }
}

/// A claim with what published sources say the true value lies between.
pub(super) const fn between(
    (input, value, source): (Input, f64, &'static Source),
    (low, low_source): (f64, &'static Source),
    (high, high_source): (f64, &'static Source),
) -> Claim {
    Claim {
        estimates: Some(Estimates {
            range: Range { low, high },
            low: low_source,
            high: high_source,
        }),
        ..claim(input, value, source)
    }
}

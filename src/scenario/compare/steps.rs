//! Rounds parts so that what is shown adds up to the last digit.

/// The digits that are shown of the largest.
const DIGITS: i32 = 3;

/// Parts and their sum in whole steps.
pub(super) struct Steps {
    /// What the last digit counts.
    pub(super) step: f64,
    /// The sum.
    pub(super) gap: f64,
    /// The parts.
    pub(super) shown: Vec<f64>,
}

/// Rounds a gap and its parts to the same step. What rounding leaves over goes to the parts that it
/// took it from: no part is off by more than a step.
pub(super) fn in_steps(parts: &[f64], gap: f64) -> Steps {
    let largest = parts
        .iter()
        .fold(gap.abs(), |largest, part| largest.max(part.abs()));
    if largest == 0.0 || !largest.is_finite() {
        return Steps {
            step: 0.0,
            gap,
            shown: parts.to_vec(),
        };
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the exponent of a double is small"
    )]
    let exponent = largest.log10().floor() as i32 + 1 - DIGITS;
    let whole = |value: f64| scaled(value, -exponent).round();
    let mut steps: Vec<f64> = parts.iter().copied().map(whole).collect();
    let left = whole(gap) - steps.iter().sum::<f64>();
    let sign = left.signum();
    // The parts that rounding moved furthest from where the rest is missing.
    let mut order: Vec<usize> = (0..parts.len()).collect();
    let lost = |place: &usize| match (parts.get(*place), steps.get(*place)) {
        (Some(part), Some(step)) => (scaled(*part, -exponent) - step) * sign,
        _ => 0.0,
    };
    order.sort_by(|one, other| lost(other).total_cmp(&lost(one)));
    let mut missing = left.abs();
    for place in order {
        if let Some(step) = steps.get_mut(place).filter(|_| missing > 0.5) {
            *step += sign;
            missing -= 1.0;
        }
    }
    Steps {
        step: scaled(1.0, exponent),
        gap: scaled(whole(gap), exponent),
        shown: steps
            .into_iter()
            .map(|step| scaled(step, exponent) + 0.0)
            .collect(),
    }
}

/// A number times a power of ten; divided by one where that is exact.
fn scaled(value: f64, exponent: i32) -> f64 {
    if exponent < 0 {
        value / 10_f64.powi(-exponent)
    } else {
        value * 10_f64.powi(exponent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_adds_up() {
        let table: [(&[f64], f64, &[f64]); 6] = [
            (&[3.333, 3.333, 3.334], 10.0, &[3.3, 3.3, 3.4]),
            (&[0.4, 0.4, 0.4], 1.2, &[0.4, 0.4, 0.4]),
            (&[1.0e9, -9.994e8], 6.0e5, &[1.0e9, -1.0e9]),
            (&[12_345.0, 55.0], 12_400.0, &[12_300.0, 100.0]),
            (&[-0.012_34], -0.012_34, &[-0.0123]),
            (&[], 0.0, &[]),
        ];
        for (parts, gap, expected) in table {
            let steps = in_steps(parts, gap);
            assert_eq!(steps.shown, expected, "{parts:?}");
            let turned: Vec<_> = parts.iter().map(|part| -part).collect();
            let turned = in_steps(&turned, -gap).shown;
            let back: Vec<_> = turned.iter().map(|part| -part + 0.0).collect();
            assert_eq!(back, steps.shown, "{parts:?} turned");
        }
    }
}

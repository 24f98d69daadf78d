//! Round numbers for scales.

use super::{Axis, Growth, Tick};

/// A scale from zero that holds `most`, with about `count` round steps.
pub(super) fn axis(most: f64, count: f64, label: impl Fn(f64) -> String) -> Axis {
    let step = step(most, count);
    // A last step that the data hardly enters would waste the width of a small screen.
    let steps = (most / step - 0.05).ceil().max(1.0);
    // A step is a round number near a `count`th of `most`, so there are few.
    let ticks = (0..100)
        .map(f64::from)
        .take_while(|place| *place <= steps)
        .map(|place| Tick {
            at: place * step,
            label: label(place * step),
        })
        .collect();
    Axis {
        start: 0.0,
        end: most.max(steps * step),
        growth: Growth::Linear,
        ticks,
    }
}

/// A scale by factors that holds what lies between `low` and `most`, both above zero, with round steps.
pub(super) fn log_axis(low: f64, most: f64, label: impl Fn(f64) -> String) -> Axis {
    let decade = |value: f64| value.log10().floor();
    let (first, last) = (decade(low), decade(most));
    // The fewer the decades, the more numbers of each are round enough.
    let rounds: &[f64] = if last - first > 4.0 {
        &[1.0]
    } else {
        &[1.0, 2.0, 5.0]
    };
    let ticks = (0..40)
        .map(|step| first + f64::from(step))
        .take_while(|decade| *decade <= last)
        .flat_map(|decade| rounds.iter().map(move |round| round * 10_f64.powf(decade)))
        .filter(|at| (low..=most).contains(at))
        .map(|at| Tick {
            at,
            label: label(at),
        })
        .collect();
    Axis {
        start: low,
        end: most,
        growth: Growth::Log,
        ticks,
    }
}

/// The round number, 1, 2 or 5 times a power of ten, of which `count` cover `most`.
fn step(most: f64, count: f64) -> f64 {
    let raw = most / count;
    if !raw.is_normal() {
        return 1.0;
    }
    let power = 10_f64.powf(raw.log10().floor());
    let rest = raw / power;
    let round = [1.0, 2.0, 5.0]
        .into_iter()
        .find(|round| rest <= round * 1.0001)
        .unwrap_or(10.0);
    round * power
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(most: f64) -> Vec<f64> {
        let axis = axis(most, 4.0, |value| value.to_string());
        axis.ticks.into_iter().map(|tick| tick.at).collect()
    }

    #[test]
    fn steps_are_round() {
        assert_eq!(places(10.0), [0.0, 5.0, 10.0]);
        assert_eq!(places(18.0), [0.0, 5.0, 10.0, 15.0, 20.0]);
        assert_eq!(places(8.0), [0.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(places(0.0), [0.0, 1.0]);
    }

    #[test]
    fn every_scale_ends_above_its_data_with_few_ticks() {
        for power in -12..=18 {
            for digits in 10..100 {
                let most = f64::from(digits) * 10_f64.powi(power - 1);
                let axis = axis(most, 4.0, |value| value.to_string());
                assert!(axis.end >= most, "{most}");
                assert!(
                    (2..=6).contains(&axis.ticks.len()),
                    "{most}: {}",
                    axis.ticks.len()
                );
            }
        }
    }
}

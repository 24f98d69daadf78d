//! Round numbers for scales, round in the money that readers see.

use super::{Axis, Growth, Tick};
use crate::language::Voice;
use crate::units::Unit;

/// A scale from zero that holds `most`, with about `count` round steps.
pub(super) fn axis(most: f64, count: f64, unit: Unit, voice: Voice) -> Axis {
    let rate = voice.converted(1.0, unit);
    let step = step(most * rate, count) / rate;
    // A last step that the data hardly enters would waste the width of a small screen.
    let steps = (most / step - 0.05).ceil().max(1.0);
    ticked(
        0.0,
        most.max(steps * step),
        Growth::Linear,
        unit,
        voice,
        &mut multiples(0.0, steps, step),
    )
}

/// A scale that holds what lies between `low` and `most`, with about `count` round steps.
pub(super) fn axis_between(low: f64, most: f64, count: f64, unit: Unit, voice: Voice) -> Axis {
    let rate = voice.converted(1.0, unit);
    let step = step((most - low) * rate, count) / rate;
    let (first, last) = ((low / step).floor(), (most / step).ceil());
    let last = last.max(first + 1.0);
    ticked(
        first * step,
        last * step,
        Growth::Linear,
        unit,
        voice,
        &mut multiples(first, last, step),
    )
}

/// A scale by factors that holds what lies between `low` and `most`, both above zero and apart.
pub(super) fn log_axis(low: f64, most: f64, unit: Unit, voice: Voice) -> Axis {
    let rate = voice.converted(1.0, unit);
    let (first, last) = ((low * rate).log10().floor(), (most * rate).log10().floor());
    // The more decades, the fewer numbers of each are round enough.
    let rounds: &[f64] = if last - first > 3.0 {
        &[1.0]
    } else {
        &[1.0, 2.0, 5.0]
    };
    let mut decades = (0..60).map(|step| first + f64::from(step));
    let mut ticks = decades
        .by_ref()
        .take_while(|decade| *decade <= last)
        .flat_map(|decade| {
            rounds
                .iter()
                .map(move |round| round * 10_f64.powf(decade) / rate)
        })
        .filter(|at| (low..=most).contains(at));
    ticked(low, most, Growth::Log, unit, voice, &mut ticks)
}

/// The multiples of a step from one to another. A step is a round number near a part of the scale, so
/// there are few.
fn multiples(first: f64, last: f64, step: f64) -> impl Iterator<Item = f64> {
    (0..100)
        .map(move |place| first + f64::from(place))
        .take_while(move |place| *place <= last)
        .map(move |place| place * step)
}

fn ticked(
    start: f64,
    end: f64,
    growth: Growth,
    unit: Unit,
    voice: Voice,
    places: &mut dyn Iterator<Item = f64>,
) -> Axis {
    let ticks = places.map(|at| Tick {
        at,
        label: voice.figure(at, unit).seen,
    });
    Axis {
        start,
        end,
        growth,
        ticks: ticks.collect(),
    }
}

/// The round number, 1, 2 or 5 times a power of ten, of which `count` cover `most`.
pub(super) fn step(most: f64, count: f64) -> f64 {
    let raw = most / count;
    if !raw.is_normal() || raw < 0.0 {
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
    use crate::language::{Currency, Language};

    const ENGLISH: Voice = Voice {
        language: Language::English,
        currency: Currency::Usd,
    };

    fn of(axis: &Axis) -> Vec<f64> {
        axis.ticks.iter().map(|tick| tick.at).collect()
    }

    fn places(most: f64) -> Vec<f64> {
        of(&axis(most, 4.0, Unit::Usd, ENGLISH))
    }

    #[test]
    fn steps_are_round() {
        assert_eq!(places(10.0), [0.0, 5.0, 10.0]);
        assert_eq!(places(18.0), [0.0, 5.0, 10.0, 15.0, 20.0]);
        assert_eq!(places(8.0), [0.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(places(0.0), [0.0, 1.0]);
    }

    #[test]
    fn steps_are_round_in_the_readers_money() {
        let euros = Voice {
            currency: Currency::Eur { per_dollar: 0.5 },
            ..ENGLISH
        };
        assert_eq!(
            of(&axis(10.0, 5.0, Unit::Usd, euros)),
            [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]
        );
        assert_eq!(of(&log_axis(1.0, 9.0, Unit::Usd, euros)), [1.0, 2.0, 4.0]);
        let gpus = axis(10.0, 5.0, Unit::Gpus, euros);
        assert_eq!(gpus, axis(10.0, 5.0, Unit::Gpus, ENGLISH));
    }

    #[test]
    fn scales_between_two_values_hold_both() {
        let axis = axis_between(12.3, 17.8, 4.0, Unit::Usd, ENGLISH);
        assert_eq!(of(&axis), [12.0, 14.0, 16.0, 18.0]);
        let point = axis_between(12.0, 12.0, 4.0, Unit::Usd, ENGLISH);
        assert!(point.start <= 12.0 && point.end > point.start);
    }

    #[test]
    fn every_scale_ends_above_its_data_with_few_ticks() {
        for power in -12..=18 {
            for digits in 10..100 {
                let most = f64::from(digits) * 10_f64.powi(power - 1);
                let axis = axis(most, 4.0, Unit::Usd, ENGLISH);
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

//! How uncertain a scenario's inputs are.

use super::param::Range;
use super::params::param;
use super::state::Scenario;
use crate::model::{Input, Metric};
use crate::readings::{Bands, Distributions, Draws, Span};
use crate::units::Years;

impl Scenario {
    /// What an input may lie between: what the reader says, and else what sources say. Where the
    /// reader changed the value, it is taken to be as uncertain as the published figure was, in
    /// proportion; what nobody publishes a range for is taken as it is.
    pub fn span(&self, input: Input) -> Span {
        let value = self.value(input);
        let (start, _) = self.start(input);
        let (low, high) = if let Some(Range { low, high }) = self.range(input) {
            (low, high)
        } else {
            let Some(estimates) = self.estimates(input) else {
                return Span::exactly(value);
            };
            let Range { low, high } = estimates.range;
            if start > 0.0 {
                (value * (low / start), value * (high / start))
            } else {
                (value + (low - start), value + (high - start))
            }
        };
        let possible = param(input).field;
        Span {
            low: possible.nearest(low).min(value),
            value,
            high: possible.nearest(high).max(value),
        }
    }

    /// How a figure is distributed over the spans.
    pub fn distributions(&self, draws: &mut Draws, metric: Metric) -> Distributions {
        draws.read(*self.choices(), |input| self.span(input), metric)
    }

    /// Bands of spending so far, for the months of [`Scenario::timeline`]: machines of some draws live
    /// longer.
    pub fn bands(&self, draws: &mut Draws) -> Bands {
        let life = Years::new(self.value(Input::Life));
        draws.bands(
            *self.choices(),
            |input| self.span(input),
            &self.schedule(life),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{PARAMS, Preset};

    #[test]
    fn the_published_range_is_that_of_the_published_value() {
        let span = Scenario::default().span(Input::Price);
        assert_eq!(
            (span.low, span.value, span.high),
            (20_000.0, 30_000.0, 40_000.0)
        );
    }

    #[test]
    fn a_changed_value_is_as_uncertain_in_proportion() {
        let halved = Scenario::default()
            .with(Input::Price, 15_000.0)
            .span(Input::Price);
        assert!((halved.low - 10_000.0).abs() < 1e-9 && (halved.high - 20_000.0).abs() < 1e-9);
    }

    #[test]
    fn the_readers_own_range_counts_as_it_is_and_holds_the_value() {
        let range = |low, high| Some(Range { low, high });
        let own = Scenario::default().ranging(Input::Price, range(25_000.0, 35_000.004));
        let ends = |scenario: &Scenario| {
            let span = scenario.span(Input::Price);
            (span.low, span.value, span.high)
        };
        assert_eq!(ends(&own), (25_000.0, 30_000.0, 35_000.0));
        assert_eq!(ends(&own.with(Input::Price, 10.0)), (10.0, 10.0, 35_000.0));
        // Without a range, or with one that is none, the published one holds.
        let published = ends(&Scenario::default());
        assert_eq!(ends(&own.ranging(Input::Price, None)), published);
        assert_eq!(ends(&own.ranging(Input::Price, range(2.0, 1.0))), published);
        assert_eq!(
            ends(&own.ranging(Input::Price, range(f64::NAN, 1.0))),
            published
        );
    }

    #[test]
    fn spans_hold_their_value_inside_what_is_possible() {
        for preset in Preset::ALL {
            for row in &PARAMS {
                for place in [0.0, 0.3, 1.0] {
                    let value = row.field.low + place * (row.field.high - row.field.low);
                    let span = Scenario::of(preset).with(row.input, value).span(row.input);
                    assert!(
                        span.low <= span.value && span.value <= span.high,
                        "{}",
                        row.key
                    );
                    assert!(
                        row.field.holds(span.low) && row.field.holds(span.high),
                        "{}",
                        row.key
                    );
                }
            }
        }
    }
}

//! The distribution of an input that is known by three numbers.
//!
//! A published range says where a figure lies at the least, at the most and most likely, and nothing
//! more. The triangle between them says no more either: it is bounded, so that no draw leaves what the
//! bounds of the model allow, and needs no spread that nobody published.

use super::lanes::Lanes;
use crate::model::Number;
use crate::readings::Span;

/// An open [`Span`] made ready to be drawn from: two products a draw.
#[derive(Clone, Copy, Debug)]
pub(super) struct Triangle {
    low: Lanes,
    peak: Lanes,
    above: Lanes,
    high: Lanes,
    rise: Lanes,
    fall: Lanes,
}

impl Triangle {
    pub(super) fn of(span: Span) -> Self {
        let Span { low, value, high } = span;
        let (below, above, width) = (value - low, high - value, high - low);
        Self {
            low: Lanes::all(low),
            peak: Lanes::all(value),
            above: Lanes::all(above),
            high: Lanes::all(high),
            rise: Lanes::all((width * below).sqrt()),
            fall: Lanes::all((width * above).sqrt()),
        }
    }

    /// The values that have these [`Roots`].
    ///
    /// Below the peak the inverse of the distribution is `low + √u √(width × below)`, above it
    /// `high − √(1 − u) √(width × above)`. Each goes on beyond the peak on its own side of it, so
    /// that stopping both there makes one formula of the two, without a choice for each draw.
    #[inline(always)]
    pub(super) fn at(&self, roots: &Roots) -> Lanes {
        let below = (self.low + roots.below * self.rise).at_most(self.peak);
        let above = (self.above - roots.above * self.fall).at_least(Lanes::all(0.0));
        // Rounding may carry the sum past the end.
        (below + above).at_most(self.high)
    }
}

/// What a draw keeps of its place `u` in a distribution: its square roots, from below and from above.
/// They are the same wherever the reader moves the range.
#[derive(Clone, Copy, Debug)]
pub(super) struct Roots {
    below: Lanes,
    above: Lanes,
}

impl Roots {
    /// The roots of these places, each between 0 and 1.
    pub(super) fn of(places: Lanes) -> Self {
        let places = places.values();
        Self {
            below: Lanes::of(places.map(f64::sqrt)),
            above: Lanes::of(places.map(|place| (1.0 - place).sqrt())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Input;
    use crate::readings::draws::places::places;

    /// What 10,000 draws of an input are, from the lowest.
    fn drawn(input: Input, span: Span) -> Vec<f64> {
        let triangle = Triangle::of(span);
        let places = places(input.index()).take(2500);
        let mut values: Vec<f64> = places
            .flat_map(|places| triangle.at(&Roots::of(places)).values())
            .collect();
        values.sort_by(f64::total_cmp);
        values
    }

    /// The inverse of the triangular distribution, as textbooks write it.
    fn quantile(span: Span, share: f64) -> f64 {
        let Span { low, value, high } = span;
        let width = high - low;
        if share < (value - low) / width {
            low + (share * width * (value - low)).sqrt()
        } else {
            high - ((1.0 - share) * width * (high - value)).sqrt()
        }
    }

    const SPANS: [(f64, f64, f64); 4] = [
        (2.0, 3.0, 4.0),
        (2.0, 2.0, 4.0),
        (2.0, 4.0, 4.0),
        (0.0, 0.3, 20.0),
    ];

    #[test]
    fn every_input_is_drawn_from_its_triangle() {
        for (low, value, high) in SPANS {
            let span = Span { low, value, high };
            for input in Input::ALL {
                let values = drawn(input, span);
                let mean = values.iter().sum::<f64>() / 10_000.0;
                let near = |found: f64, expected: f64| {
                    let off = (found - expected).abs() / (high - low);
                    assert!(off < 1e-3, "{input:?} in {span:?}: {found}, not {expected}");
                };
                near(mean, (low + value + high) / 3.0);
                for (rank, share) in [(500, 0.05), (2500, 0.25), (5000, 0.5), (9500, 0.95)] {
                    near(values[rank], quantile(span, share));
                }
                assert!(low <= values[0] && values[9999] <= high, "{input:?}");
            }
        }
    }

    #[test]
    fn no_rounding_leads_out_of_a_span() {
        for ends in [0.0, f64::EPSILON, 1.0 - f64::EPSILON, 1.0] {
            for scale in [1e-9, 0.1, 1.0 / 3.0, 7e11] {
                for (low, value, high) in SPANS {
                    let [low, value, high] = [low, value, high].map(|end| end * scale);
                    let triangle = Triangle::of(Span { low, value, high });
                    for drawn in triangle.at(&Roots::of(Lanes::all(ends))).values() {
                        assert!((low..=high).contains(&drawn), "{drawn} of {low} to {high}");
                    }
                }
            }
        }
    }
}

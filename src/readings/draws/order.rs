//! Finds exact quantiles without sorting.

use super::distribution::{BARS, DOTS, Distribution};
use super::lanes::{Lanes, WIDTH};
use super::select::select;
use crate::model::Number;

/// Buckets that values are dealt into; each bar of the histogram is some of them.
const BUCKETS: usize = BARS * 32;

/// Room for the values of one figure, kept between readings.
#[derive(Clone, Debug)]
pub(super) struct Order {
    /// The values, those of each bucket side by side.
    values: Vec<f64>,
    /// Where each bucket ends in `values`.
    ends: Vec<u32>,
}

impl Order {
    pub(super) fn new(blocks: usize) -> Self {
        Self {
            values: vec![0.0; blocks * WIDTH],
            ends: vec![0; BUCKETS],
        }
    }

    /// The distribution of these draws; none if no draw has a figure.
    #[cfg_attr(unstable, optimize(speed))]
    pub(super) fn distribution(&mut self, draws: &[Lanes]) -> Option<Distribution> {
        let summary = Summary::of(draws);
        let Summary { low, high, .. } = summary;
        if summary.defined < 1.0 {
            return None;
        }
        self.deal(draws, Deal::over(low, high));
        let last = summary.defined - 1.0;
        let mut at = |share: f64| self.ranked((share * last).round());
        let dots = std::array::from_fn(|dot| at((as_f64(dot) + 0.5) / as_f64(DOTS)));
        Some(Distribution {
            p5: at(0.05),
            p50: at(0.5),
            p95: at(0.95),
            mean: (summary.sum / summary.defined).clamp(low, high),
            low,
            high,
            undefined: 1.0 - summary.defined / as_f64(self.values.len()),
            dots,
            histogram: self.histogram(),
        })
    }

    /// Deals the draws into buckets, in two looks at them: how many go where, then there.
    #[cfg_attr(unstable, optimize(speed))]
    fn deal(&mut self, draws: &[Lanes], deal: Deal) {
        self.ends.fill(0);
        for draw in draws {
            for value in draw.values() {
                if !value.is_nan()
                    && let Some(count) = self.ends.get_mut(deal.bucket(value))
                {
                    *count += 1;
                }
            }
        }
        let mut start = 0;
        for end in &mut self.ends {
            (start, *end) = (start + *end, start);
        }
        // Each bucket's start moves to its end while it fills.
        for draw in draws {
            for value in draw.values() {
                if !value.is_nan()
                    && let Some(next) = self.ends.get_mut(deal.bucket(value))
                {
                    if let Some(slot) = self.values.get_mut(*next as usize) {
                        *slot = value;
                    }
                    *next += 1;
                }
            }
        }
    }

    /// The value of this rank, counted from the lowest.
    fn ranked(&mut self, rank: f64) -> f64 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a rank is a count"
        )]
        let rank = rank as u32;
        let bucket = self.ends.partition_point(|end| *end <= rank);
        let end = |bucket: usize| self.ends.get(bucket).copied().unwrap_or(rank) as usize;
        let (start, end) = (bucket.checked_sub(1).map_or(0, end), end(bucket));
        let values = self.values.get_mut(start..end).unwrap_or_default();
        select(values, rank as usize - start)
    }

    fn histogram(&self) -> [u32; BARS] {
        let mut before = 0;
        let mut bars = [0; BARS];
        for (bar, ends) in bars.iter_mut().zip(self.ends.chunks_exact(BUCKETS / BARS)) {
            let end = ends.last().copied().unwrap_or(before);
            *bar = end - before;
            before = end;
        }
        bars
    }
}

/// Which bucket a value goes into; a higher value never into a lower bucket.
#[derive(Clone, Copy)]
struct Deal {
    low: f64,
    scale: f64,
}

impl Deal {
    fn over(low: f64, high: f64) -> Self {
        let scale = as_f64(BUCKETS) / (high - low);
        // A single value has no width to be dealt over.
        let scale = if scale.is_finite() { scale } else { 0.0 };
        Self { low, scale }
    }

    #[inline(always)]
    fn bucket(self, value: f64) -> usize {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "no value lies below the lowest"
        )]
        let bucket = ((value - self.low) * self.scale) as u32 as usize;
        bucket.min(BUCKETS - 1)
    }
}

/// What one look at the draws tells.
struct Summary {
    low: f64,
    high: f64,
    sum: f64,
    defined: f64,
}

impl Summary {
    #[cfg_attr(unstable, optimize(speed))]
    fn of(draws: &[Lanes]) -> Self {
        let zero = Lanes::all(0.0);
        let [mut low, mut high] = [f64::INFINITY, f64::NEG_INFINITY].map(Lanes::all);
        let [mut sum, mut defined] = [zero, zero];
        for draw in draws {
            // A comparison with a draw without a figure is false, which leaves the other side.
            low = low.at_most(*draw);
            high = high.at_least(*draw);
            sum = sum + draw.or_else(0.0, |value| value);
            defined = defined + draw.or_else(0.0, |_| 1.0);
        }
        let fold = |lanes: Lanes, f: fn(f64, f64) -> f64| {
            let [v0, v1, v2, v3] = lanes.values();
            f(f(v0, v1), f(v2, v3))
        };
        Self {
            low: fold(low, f64::min),
            high: fold(high, f64::max),
            sum: fold(sum, |a, b| a + b),
            defined: fold(defined, |a, b| a + b),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "there are fewer draws than 2⁵³")]
fn as_f64(count: usize) -> f64 {
    count as f64
}

//! Percentiles of many draws, month after month.
//!
//! From one month to the next the draws hardly change places. So those that were around a percentile
//! say where to look for the next one, and only what lies there is ranked.

use super::lanes::Lanes;
use super::select::{Ranked, select};

/// How many draws on either side of a percentile say where the next one is looked for.
const REACH: usize = 24;

/// The draw that one in twenty lies below, and the one that one in twenty lies above.
pub(super) struct Tails([Tail; 2]);

impl Tails {
    /// For this many draws.
    pub(super) fn new(count: usize) -> Self {
        Self([5, 95].map(|percent| Tail {
            rank: ((count - 1) * percent + 50) / 100,
            around: None,
            there: Vec::with_capacity(count),
        }))
    }

    /// The percentiles of these values of the draws.
    pub(super) fn of(&mut self, values: &[Lanes]) -> [f64; 2] {
        let Self([low, high]) = self;
        [low.of(values), high.of(values)]
    }
}

struct Tail {
    rank: usize,
    /// Two draws between which the percentile was last.
    around: Option<[Draw; 2]>,
    /// The draws there now.
    there: Vec<Draw>,
}

/// A draw: its block, its lane there, and its value.
#[derive(Clone, Copy)]
struct Draw {
    block: usize,
    lane: usize,
    value: f64,
}

impl Ranked for Draw {
    #[inline(always)]
    fn key(&self) -> f64 {
        self.value
    }
}

impl Tail {
    fn of(&mut self, values: &[Lanes]) -> f64 {
        let now = |draw: Draw| {
            let lanes = values.get(draw.block).map(|lanes| lanes.values());
            lanes.and_then(|lanes| lanes.get(draw.lane).copied())
        };
        let expected = self
            .around
            .and_then(|[first, last]| now(first).zip(now(last)));
        let place = expected
            .and_then(|(first, last)| self.look(values, first.min(last), first.max(last)))
            // It is not where it was; it is somewhere.
            .or_else(|| self.look(values, f64::NEG_INFINITY, f64::INFINITY));
        place.map_or(0.0, |place| self.found(place))
    }

    /// Gathers the draws from `low` to `high`; the percentile's rank among them, if it is there.
    #[cfg_attr(unstable, optimize(speed))]
    fn look(&mut self, values: &[Lanes], low: f64, high: f64) -> Option<usize> {
        self.there.clear();
        let mut below = 0;
        for (block, lanes) in values.iter().enumerate() {
            for (lane, value) in lanes.values().into_iter().enumerate() {
                if value < low {
                    below += 1;
                } else if value <= high {
                    self.there.push(Draw { block, lane, value });
                }
            }
        }
        let place = self.rank.checked_sub(below)?;
        (place < self.there.len()).then_some(place)
    }

    /// The percentile, of this rank among the draws gathered, which says where to look next.
    fn found(&mut self, place: usize) -> f64 {
        let value = select(&mut self.there, place);
        let last = self.there.len() - 1;
        let ends = [place.saturating_sub(REACH), (place + REACH).min(last)];
        let [low, high] = ends.map(|end| {
            select(&mut self.there, end);
            self.there.get(end).copied()
        });
        self.around = low.zip(high).map(|(low, high)| [low, high]);
        value
    }
}

//! Our scales for plotters: from zero, with the ticks and labels that were decided elsewhere.

use super::{Axis, Tick};
use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};
use std::ops::Range;

/// A linear scale that labels nothing but its ticks.
pub(super) struct Scale {
    end: f64,
    ticks: Vec<Tick>,
}

impl Scale {
    /// The scale of an axis, with those of its ticks that fit.
    pub(super) fn new(axis: &Axis, ticks: &[&Tick]) -> Self {
        Self {
            end: axis.end,
            ticks: ticks.iter().map(|tick| (*tick).clone()).collect(),
        }
    }
}

impl Ranged for Scale {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    #[expect(clippy::cast_possible_truncation, reason = "pixels of a picture")]
    fn map(&self, value: &f64, (from, to): (i32, i32)) -> i32 {
        let part = value / self.end;
        (f64::from(from) + part * f64::from(to - from)).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        if hint.weight().allow_light_points() {
            // Lines between the ticks would only add ink.
            return Vec::new();
        }
        self.ticks.iter().map(|tick| tick.at).collect()
    }

    fn range(&self) -> Range<f64> {
        0.0..self.end
    }
}

impl ValueFormatter<f64> for Scale {
    fn format_ext(&self, value: &f64) -> String {
        // Plotters gives back the very numbers that `key_points` gave it.
        let tick = self
            .ticks
            .iter()
            .find(|tick| tick.at.to_bits() == value.to_bits());
        tick.map_or_else(String::new, |tick| tick.label.clone())
    }
}

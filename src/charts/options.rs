//! What a reader may change about a chart without changing the scenario.

use crate::catalog::Company;

/// Series that the reader has hidden, by their places in [`super::Data::series`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hidden(u32);

impl Hidden {
    /// Whether a series is shown.
    pub const fn shows(self, series: usize) -> bool {
        series >= 32 || self.0 & 1 << series == 0
    }

    /// Whether any series is hidden.
    pub const fn any(self) -> bool {
        self.0 != 0
    }

    /// Hides a series, or shows it again. The last of `drawn` series that is shown stays.
    #[must_use]
    pub fn toggled(self, series: usize, drawn: impl Iterator<Item = usize>) -> Self {
        if series >= 32 {
            return self;
        }
        let toggled = Self(self.0 ^ 1 << series);
        let mut drawn = drawn;
        if drawn.any(|series| toggled.shows(series)) {
            toggled
        } else {
            self
        }
    }

    /// Shows one of `drawn` series alone, or all of them where it is alone already.
    #[must_use]
    pub fn only(self, series: usize, drawn: impl Iterator<Item = usize>) -> Self {
        let others = drawn
            .filter(|other| *other != series && *other < 32)
            .fold(0, |others, other| others | 1 << other);
        Self(if self.0 == others { 0 } else { others })
    }
}

/// How a scale grows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Growth {
    /// The same step adds the same amount.
    #[default]
    Linear,
    /// The same step multiplies by the same factor.
    Log,
}

/// What the parts of a stack are measured against.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// Their own unit.
    #[default]
    Absolute,
    /// The whole stack, which is 100 %.
    Share,
}

/// What a reader chose to see of a chart. Charts take from it what applies to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Which series are hidden.
    pub hidden: Hidden,
    /// How the value scale grows: of the cumulative spending.
    pub growth: Growth,
    /// What the bars of the spending show.
    pub measure: Measure,
    /// Whose figures, where a chart is about one company, or about all together.
    pub whose: Option<Company>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_series_cannot_be_hidden() {
        let one = Hidden::default().toggled(0, 0..2);
        assert!(!one.shows(0) && one.shows(1));
        assert_eq!(one.toggled(1, 0..2), one);
        assert_eq!(one.toggled(0, 0..2), Hidden::default());
    }

    #[test]
    fn one_series_alone_and_all_again() {
        let alone = Hidden::default().only(1, 0..3);
        assert!(alone.shows(1) && !alone.shows(0) && !alone.shows(2));
        assert_eq!(alone.only(1, 0..3), Hidden::default());
        assert_eq!(alone.only(2, 0..3), Hidden::default().only(2, 0..3));
    }
}

//! What an input may lie between.

/// An input's value with the lowest and the highest it may truly be; `low ≤ value ≤ high`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// The lowest value.
    pub low: f64,
    /// The value itself, the most likely one.
    pub value: f64,
    /// The highest value.
    pub high: f64,
}

impl Span {
    /// A value that is known exactly.
    pub const fn exactly(value: f64) -> Self {
        Self {
            low: value,
            value,
            high: value,
        }
    }

    /// Whether there is anything between the lowest and the highest.
    pub fn is_open(self) -> bool {
        self.low < self.high
    }
}

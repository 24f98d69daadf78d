//! What a link gets wrong.

use crate::model::Input;
use crate::scenario::Range;

/// Something in a link that was not taken as it stood, or that its reader should know.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// The parameter's name.
    pub key: String,
    /// What it said.
    pub raw: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Problem {
    /// No parameter has this name.
    Unknown,
    /// The value is no number, or no name that is known.
    Unreadable,
    /// The list has names that are not known; the others were taken.
    PartlyUnknown,
    /// The number is out of range; the nearest possible was taken.
    Clamped {
        /// The input.
        input: Input,
        /// What was taken.
        taken: f64,
    },
    /// The range reaches further than the input can; what is possible of it was taken.
    RangeClamped {
        /// The input.
        input: Input,
        /// What was taken.
        taken: Range,
    },
    /// The parameter stands there more than once; the first was taken.
    Repeated,
    /// The link was made by a later version of the explorer.
    LaterVersion,
    /// The link's data vintage is not known here; today's defaults were taken.
    UnknownVintage,
    /// The preset's claim had not been made in the link's vintage; the first preset was taken.
    LaterPreset,
    /// The result that the link was made with is not what the engine gives today.
    OtherResult {
        /// The result then, to four digits.
        then: f64,
        /// The result now, to four digits.
        now: f64,
    },
}

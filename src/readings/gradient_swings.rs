//! Swings: how far a figure moves when one input goes to the ends of its span, and the others stay.
//! Unlike a derivative they hold for large moves, and count how uncertain each input is.
//!
//! This module must not know what the figures mean or where the spans come from.

use super::Span;
use super::gradient::{figure, read_inputs};
use crate::catalog::Company;
use crate::model::{Choices, Input, Metric, Undefined};

/// A figure at both ends of one input's span.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Swing {
    /// The input that moves.
    pub input: Input,
    /// The figure where the input is lowest, or why there is none.
    pub at_low: Result<f64, Undefined>,
    /// The figure where the input is highest, or why there is none.
    pub at_high: Result<f64, Undefined>,
}

impl Swing {
    /// How far apart the ends are, in the figure's unit; infinite where one of them has no figure.
    pub fn width(&self) -> f64 {
        match (self.at_low, self.at_high) {
            (Ok(low), Ok(high)) => (high - low).abs(),
            _ => f64::INFINITY,
        }
    }
}

/// A figure's swings by every input that the model reads and whose span is open, the widest first;
/// those of one width in the order of [`Input::ALL`].
///
/// # Errors
/// The reason why the figure has no value where every input has its own.
pub fn swings(
    choices: Choices,
    span: impl Fn(Input) -> Span,
    metric: Metric,
    company: Option<Company>,
) -> Result<Vec<Swing>, Undefined> {
    // Each span is asked for once, though every swing reads all the values.
    let spans = Input::ALL.map(span);
    let value = |input: Input| spans.get(input.index()).map_or(0.0, |span| span.value);
    let with = |moved: Option<(Input, f64)>| {
        let number = |input| match moved {
            Some((one, value)) if one == input => value,
            _ => value(input),
        };
        figure(choices, number, metric, company)
    };
    with(None)?;
    let mut swings: Vec<Swing> = read_inputs()
        .filter_map(|input| {
            Some((
                input,
                spans.get(input.index()).filter(|span| span.is_open())?,
            ))
        })
        .map(|(input, span)| Swing {
            input,
            at_low: with(Some((input, span.low))),
            at_high: with(Some((input, span.high))),
        })
        .collect();
    swings.sort_by(|one, other| other.width().total_cmp(&one.width()));
    Ok(swings)
}

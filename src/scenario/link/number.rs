//! The numbers of a link.

use super::list::JOIN;
use crate::language::nearest;
use crate::scenario::Range;

/// Reads a number: ASCII digits, a point or a comma, an exponent. Too large a number is infinite,
/// which is out of every range; `NaN` and `inf` are not numbers.
pub(super) fn number(raw: &str) -> Option<f64> {
    let plain = raw
        .bytes()
        .all(|b| b.is_ascii_digit() || b".,-+eE".contains(&b));
    plain.then(|| nearest(&raw.replace(',', "."))).flatten()
}

/// Reads a range: two numbers, the lower one first.
pub(super) fn range(raw: &str) -> Option<Range> {
    let (low, high) = raw.split_once(JOIN)?;
    let (low, high) = (number(low)?, number(high)?);
    (low <= high).then_some(Range { low, high })
}

/// Writes a range.
pub(super) fn write_range(Range { low, high }: Range) -> String {
    format!("{low}{JOIN}{high}")
}

//! Bars: names before them where there is room, over them where there is not.

use super::text::{LEADING, fitting, wide};
use super::{Along, Layout, Marks, Spot};
use crate::charts::mark::{Form, Side, Tone};
use crate::charts::{Bar, Bars, Ink};

/// Narrower than this, names stand over their bars.
const WIDE: f64 = 460.0;
/// Height of a bar.
const BAR: f64 = 24.0;
/// Space under a bar for the range of its sum.
const RANGE: f64 = 8.0;
/// Space between rows.
const GAP: f64 = 10.0;
/// Space under the picture for the labels of the scale.
const BOTTOM: f64 = 22.0;

/// Where the bars of a picture are.
struct Frame {
    left: f64,
    right: f64,
    /// Height of the line that names stand on; 0 where they stand before the bars.
    over: f64,
    row: f64,
}

pub(super) fn lay_out(bars: &Bars, width: f64) -> Layout {
    let longest = |texts: &mut dyn Iterator<Item = &str>| texts.map(wide).fold(0.0, f64::max);
    let names = longest(&mut bars.rows.iter().map(|row| row.name.as_str()));
    let sums = longest(&mut bars.rows.iter().map(|row| row.sum.as_str())) * 1.1;
    let before = width >= WIDE && names < width / 4.0;
    let over = if before { 0.0 } else { LEADING + 2.0 };
    let ranges = bars.rows.iter().any(|row| row.range.is_some());
    let frame = Frame {
        left: if before { names + 10.0 } else { 0.0 },
        right: if before { width - sums - 8.0 } else { width },
        over,
        row: over + BAR + if ranges { RANGE } else { 0.0 } + GAP,
    };
    let mut marks = Marks::default();
    let mut spots = Vec::new();
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let bottom = frame.row * bars.rows.len() as f64;
    let span = frame.right - frame.left;
    let room = longest(&mut bars.axis.ticks.iter().map(|tick| tick.label.as_str())) + 12.0;
    for tick in fitting(&bars.axis, span, room) {
        let x = frame.left + bars.axis.part(tick.at) * span;
        let top = if before { 0.0 } else { frame.over };
        marks.rule((x, top), (x, bottom), Ink::Grid);
        let (side, x) = aligned(x, wide(&tick.label), width);
        marks.text(&tick.label, (x, bottom + 10.0), side, Ink::Muted);
    }
    let mut top = 0.0;
    for row in &bars.rows {
        lay_row(row, top, &frame, bars, &mut marks, &mut spots);
        top += frame.row;
    }
    Layout {
        width,
        height: bottom + BOTTOM,
        along: Along::Y,
        marks,
        spots,
    }
}

/// A label's place and side: centred, but never beyond the picture.
fn aligned(x: f64, size: f64, width: f64) -> (Side, f64) {
    if x - size / 2.0 < 0.0 {
        (Side::Left, x.max(0.0))
    } else if x + size / 2.0 > width {
        (Side::Right, x.min(width))
    } else {
        (Side::Center, x)
    }
}

fn lay_row(
    row: &Bar,
    top: f64,
    frame: &Frame,
    bars: &Bars,
    marks: &mut Marks,
    spots: &mut Vec<Spot>,
) {
    let span = frame.right - frame.left;
    let place = |value| frame.left + bars.axis.part(value) * span;
    let (from, to) = (top + frame.over, top + frame.over + BAR);
    let middle = from.midpoint(to);
    let mut end = place(0.0);
    for segment in &row.segments {
        let (left, right) = (place(segment.span.low), place(segment.span.high));
        // Parts are a pixel apart, but none disappears for it.
        let gap = if right - left > 3.0 { 1.0 } else { 0.0 };
        end = end.max(right);
        if right - left < 0.25 {
            continue;
        }
        marks.add(
            Form::Rectangle((left, from), (right - gap, to)),
            segment.ink,
        );
        let center = left.midpoint(right);
        if wide(segment.label) + 8.0 <= right - left {
            marks.write(
                segment.label,
                (center, middle),
                Side::Center,
                segment.ink,
                Tone::Over,
            );
        }
        spots.push(Spot {
            at: segment.at,
            point: (center, middle),
            reach: (right - left) / 2.0,
        });
    }
    if let Some(range) = row.range {
        let (low, high, y) = (place(range.low), place(range.high), to + 5.0);
        end = end.max(high);
        marks.add(Form::Line(vec![(low, y), (high, y)], 1.5), Ink::Text);
        for x in [low, high] {
            marks.add(Form::Line(vec![(x, y - 3.0), (x, y + 3.0)], 1.5), Ink::Text);
        }
    }
    if frame.over > 0.0 {
        let line = top + LEADING / 2.0;
        marks.text(&row.name, (0.0, line), Side::Left, Ink::Text);
        marks.write(
            &row.sum,
            (frame.right, line),
            Side::Right,
            Ink::Text,
            Tone::Bold,
        );
    } else {
        marks.text(&row.name, (0.0, middle), Side::Left, Ink::Text);
        marks.write(
            &row.sum,
            (end + 8.0, middle),
            Side::Left,
            Ink::Text,
            Tone::Bold,
        );
    }
}

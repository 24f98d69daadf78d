//! Bars to both sides of a value: what is written at their ends has room, and the bars have the rest.

use super::text::{LEADING, label, placed, wide, widest};
use super::{Along, Layout, Marks, Spot};
use crate::charts::mark::{Form, Side};
use crate::charts::{Axis, Bars, Ink, Segment};

/// Narrower than this, names stand over their bars.
const WIDE: f64 = 460.0;
const BAR: f64 = 16.0;
const GAP: f64 = 10.0;
const TOP: f64 = 4.0;
const BOTTOM: f64 = 22.0;
/// Space between a bar and what is written at its end.
const BESIDE: f64 = 6.0;

pub(super) fn lay_out(bars: &Bars, center: f64, width: f64) -> Layout {
    let names = widest(&mut bars.rows.iter().map(|row| row.name.as_str()));
    let before = width >= WIDE && names < width * 0.4;
    let (left, over) = if before {
        (names + 16.0, 0.0)
    } else {
        (0.0, LEADING + 2.0)
    };
    let axis = &widened(bars, center, (left, width));
    let place = |value: f64| left + axis.part(value) * (width - left);
    let row_height = over + BAR + GAP;
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let bottom = TOP + row_height * bars.rows.len() as f64;
    let mut marks = Marks::default();
    let mut spots = Vec::new();
    let ticks = placed(axis, (left, width), width);
    for tick in &ticks {
        marks.rule((tick.x, TOP + over), (tick.x, bottom), Ink::Grid);
    }
    label(&ticks, bottom + 10.0, &mut marks);
    let mut top = TOP;
    for row in &bars.rows {
        let middle = top + over + BAR / 2.0;
        let name = if before { middle } else { top + LEADING / 2.0 };
        marks.text(&row.name, (0.0, name), Side::Left, Ink::Text);
        for segment in &row.segments {
            let (from, to) = (place(segment.span.low), place(segment.span.high));
            // An end where the value is now has no bar, and nothing to say.
            if to - from < 0.25 {
                continue;
            }
            let half = BAR / 2.0;
            let corners = Form::Rectangle((from, middle - half), (to, middle + half));
            marks.add(corners, segment.ink);
            let (x, side) = if falls(segment, center) {
                (from - BESIDE, Side::Right)
            } else {
                (to + BESIDE, Side::Left)
            };
            marks.text(&segment.label, (x, middle), side, Ink::Muted);
            spots.push(Spot {
                at: segment.at,
                point: (from.midpoint(to), middle),
                place: middle,
                reach: (to - from) / 2.0,
            });
        }
        // The rule leaves out the names that stand over the bars.
        let x = place(center);
        marks.rule(
            (x, top + over - 2.0),
            (x, top + row_height - 2.0),
            Ink::Text,
        );
        top += row_height;
    }
    Layout {
        width,
        height: bottom + BOTTOM,
        along: Along::Y,
        marks,
        spots,
        frame: None,
    }
}

/// Whether a bar goes down from the center.
fn falls(segment: &Segment, center: f64) -> bool {
    segment.span.low < center
}

/// The scale on which bars are as long as they can be while each has room for what is written at its
/// ends.
fn widened(bars: &Bars, center: f64, (left, right): (f64, f64)) -> Axis {
    let segments = || bars.rows.iter().flat_map(|row| &row.segments);
    let ends = |down: bool| {
        let here = segments().filter(move |segment| falls(segment, center) == down);
        let reach = here.map(move |segment| {
            let far = if down {
                center - segment.span.low
            } else {
                segment.span.high - center
            };
            (far, wide(&segment.label) + BESIDE)
        });
        // The center itself needs no room beside it.
        reach.chain([(0.0, 1.0)])
    };
    let pixels_each = ends(true)
        .flat_map(|(down, before)| {
            ends(false).map(move |(up, after)| (right - left - before - after) / (down + up))
        })
        .fold(f64::INFINITY, f64::min);
    let axis = &bars.axis;
    if !(pixels_each.is_finite() && pixels_each > 0.0) {
        return axis.clone();
    }
    let x = ends(true)
        .map(|(down, before)| left + before + down * pixels_each)
        .fold(left, f64::max);
    let (start, end) = (
        center - (x - left) / pixels_each,
        center + (right - x) / pixels_each,
    );
    let ticks = axis.ticks.iter();
    Axis {
        start,
        end,
        growth: axis.growth,
        ticks: ticks
            .filter(|tick| (start..=end).contains(&tick.at))
            .cloned()
            .collect(),
    }
}

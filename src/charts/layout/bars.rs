//! Bars: names before them where there is room, over them where there is not.

use super::text::{BOLD, LEADING, label, placed, wide, widest};
use super::{Along, Layout, Marks, Spot};
use crate::charts::mark::{Form, Side, Tone};
use crate::charts::{Bar, Bars, Ink, Segment};

/// Narrower than this, names stand over their bars.
const WIDE: f64 = 460.0;
/// Height of a bar.
const BAR: f64 = 24.0;
/// Space under a bar for the range of its sum.
const RANGE: f64 = 8.0;
/// Space between rows.
const GAP: f64 = 10.0;
/// Space over the first row.
const TOP: f64 = 4.0;
/// Space under the picture for the labels of the scale.
const BOTTOM: f64 = 22.0;

/// Where the bars of a picture are.
struct Frame<'a> {
    bars: &'a Bars,
    left: f64,
    right: f64,
    /// Height of the line that names stand on; 0 where they stand before the bars.
    over: f64,
    /// Whether sums stand after the bars, not over their ends.
    after: bool,
}

pub(super) fn lay_out(bars: &Bars, width: f64) -> Layout {
    let names = widest(&mut bars.rows.iter().map(|row| row.name.as_str()));
    let sums = widest(&mut bars.rows.iter().map(|row| row.sum.as_str())) * BOLD;
    let before = width >= WIDE && names < width * 0.3;
    let meet = |row: &Bar| wide(&row.name) + wide(&row.sum) * BOLD + 8.0 > width;
    let after = before || bars.rows.iter().any(meet);
    let mut frame = Frame {
        bars,
        left: if before { names + 10.0 } else { 0.0 },
        right: width,
        over: if before { 0.0 } else { LEADING + 2.0 },
        after,
    };
    if after {
        frame.right -= sums + 8.0;
    }
    let range = if bars.ranged { RANGE } else { 0.0 };
    let row = frame.over + BAR + range + GAP;
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let bottom = TOP + row * bars.rows.len() as f64;
    let mut marks = Marks::default();
    let mut spots = Vec::new();
    frame.scale(&mut marks, bottom, width);
    let mut top = TOP;
    for bar in &bars.rows {
        frame.row(bar, top, &mut marks, &mut spots);
        top += row;
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

impl Frame<'_> {
    fn place(&self, value: f64) -> f64 {
        self.left + self.bars.axis.part(value) * (self.right - self.left)
    }

    /// The rules of the scale, and its labels under the bars.
    fn scale(&self, marks: &mut Marks, bottom: f64, width: f64) {
        let ticks = placed(&self.bars.axis, (self.left, self.right), width);
        for tick in &ticks {
            marks.rule((tick.x, TOP + self.over), (tick.x, bottom), Ink::Grid);
        }
        label(&ticks, bottom + 10.0, marks);
    }

    /// Draws a part of a bar, and says where it is; nothing where it takes no room.
    fn segment(&self, segment: &Segment, top: f64, marks: &mut Marks) -> Option<Spot> {
        let (left, right) = (self.place(segment.span.low), self.place(segment.span.high));
        if right - left < 0.25 {
            return None;
        }
        // Parts are a pixel apart, but none disappears for it.
        let gap = if right - left > 3.0 { 1.0 } else { 0.0 };
        let corner = (right - gap, top + BAR);
        marks.add(Form::Rectangle((left, top), corner), segment.ink);
        let point = (left.midpoint(right), top + BAR / 2.0);
        Some(Spot {
            at: segment.at,
            point,
            place: point.1,
            reach: (right - left) / 2.0,
        })
    }

    /// A stacked bar, its sum after it or over its end.
    fn row(&self, row: &Bar, top: f64, marks: &mut Marks, spots: &mut Vec<Spot>) {
        let from = top + self.over;
        let middle = from + BAR / 2.0;
        let mut end = self.left;
        for segment in &row.segments {
            end = end.max(self.place(segment.span.high));
            let Some(spot) = self.segment(segment, from, marks) else {
                continue;
            };
            if wide(&segment.label) + 8.0 <= spot.reach * 2.0 {
                marks.write(
                    &segment.label,
                    spot.point,
                    Side::Center,
                    segment.ink,
                    Tone::Over,
                );
            }
            spots.push(spot);
        }
        if let Some(range) = row.range {
            let y = from + BAR + 5.0;
            let (low, high) = (self.place(range.low), self.place(range.high));
            let stroke = |points| Form::Line(points, 1.5);
            marks.add(stroke(vec![(low, y), (high, y)]), Ink::Text);
            for x in [low, high] {
                marks.add(stroke(vec![(x, y - 3.0), (x, y + 3.0)]), Ink::Text);
            }
        }
        let line = if self.over > 0.0 {
            top + LEADING / 2.0
        } else {
            middle
        };
        let (at, side) = if self.after {
            ((end + 8.0, middle), Side::Left)
        } else {
            ((self.right, line), Side::Right)
        };
        marks.text(&row.name, (0.0, line), Side::Left, Ink::Text);
        marks.write(&row.sum, at, side, Ink::Text, Tone::Bold);
    }
}

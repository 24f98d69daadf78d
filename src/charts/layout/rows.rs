//! Marks on rows: their names once, over the first row.

use super::text::{BOLD, LEADING, apart, label, placed, wide, widest};
use super::{Along, Layout, Marks, Spot};
use crate::charts::mark::{Side, Tone};
use crate::charts::{Dot, Ink, Row, Rows};

/// Narrower than this, names stand over their rows.
const WIDE: f64 = 460.0;
/// Half the size of a mark.
const MARK: f64 = 5.0;
/// Height of the line of marks, where up to three stand one over the other.
const LINE: f64 = 30.0;
/// Space over the rows for the names of the marks.
const TOP: f64 = 20.0;
const BOTTOM: f64 = 22.0;

pub(super) fn lay_out(rows: &Rows, width: f64) -> Layout {
    let before = width >= WIDE;
    let over = if before { 0.0 } else { LEADING };
    let names = widest(&mut rows.rows.iter().map(|row| row.name)) * BOLD;
    let left = if before { names + 18.0 } else { MARK * 2.0 };
    let right = width - MARK * 2.0;
    let row_height = over + LINE;
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let bottom = TOP + row_height * rows.rows.len() as f64;
    let across = |value: f64| left + rows.axis.part(value) * (right - left);
    let mut marks = Marks::default();
    let mut spots = Vec::new();
    let ticks = placed(&rows.axis, (left, right), width);
    for tick in &ticks {
        marks.rule((tick.x, TOP), (tick.x, bottom), Ink::Grid);
    }
    label(&ticks, bottom + 10.0, &mut marks);
    if let Some(first) = rows.rows.first() {
        name_marks(first, &across, width, &mut marks);
    }
    let mut top = TOP;
    for row in &rows.rows {
        let y = top + over + LINE / 2.0;
        let name = if before { y } else { top + LEADING / 2.0 + 2.0 };
        let tone = if row.chosen { Tone::Bold } else { Tone::Plain };
        marks.write(row.name, (0.0, name), Side::Left, Ink::Text, tone);
        marks.rule((left, y), (right, y), Ink::Grid);
        for (dot, x, beside) in beside_each_other(&row.dots, &across) {
            let point = (x, y + beside);
            marks.add(dot.shape.around(point, MARK), dot.ink);
            spots.push(Spot {
                at: dot.at,
                point,
                place: y,
                reach: 0.0,
            });
        }
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

/// Each mark, how far from the left, and how far under its row's line: marks that would cover each
/// other stand one over the other.
fn beside_each_other<'a>(dots: &'a [Dot], across: &dyn Fn(f64) -> f64) -> Vec<(&'a Dot, f64, f64)> {
    let mut placed: Vec<(&Dot, f64, f64)> = dots
        .iter()
        .map(|dot| (dot, across(dot.value), 0.0))
        .collect();
    placed.sort_by(|(_, one, _), (_, other, _)| one.total_cmp(other));
    for near in placed.chunk_by_mut(|(_, one, _), (_, next, _)| next - one < MARK * 2.0) {
        #[expect(clippy::cast_precision_loss, reason = "a handful of marks")]
        let middle = (near.len() as f64 - 1.0) / 2.0;
        let step = if near.len() > 3 {
            MARK * 1.5
        } else {
            MARK * 2.0
        };
        for ((_, _, beside), place) in near.iter_mut().zip([0.0, 1.0, 2.0, 3.0]) {
            *beside = (place - middle) * step;
        }
    }
    placed
}

/// Names the marks of the first row, each as near over its mark as the others let it.
fn name_marks(row: &Row, across: &dyn Fn(f64) -> f64, width: f64, marks: &mut Marks) {
    let places: Vec<f64> = row.dots.iter().map(|dot| across(dot.value)).collect();
    let sizes: Vec<f64> = row
        .dots
        .iter()
        .map(|dot| wide(dot.name) * BOLD + 6.0)
        .collect();
    for (dot, x) in row.dots.iter().zip(apart(&places, &sizes, 0.0, width)) {
        marks.write(
            dot.name,
            (x, LEADING / 2.0),
            Side::Center,
            dot.ink,
            Tone::Bold,
        );
    }
}

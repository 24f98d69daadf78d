//! Dots of equal chance, stacked where they would cover each other, as Wilkinson draws them.

use super::text::{BOLD, LEADING, apart, label, placed, wide};
use super::{Along, Layout, Marks, Spot};
use crate::charts::mark::{Form, Side, Tone};
use crate::charts::{Dots, Ink};

/// Space over the dots for what is written of the marked values.
const TOP: f64 = 44.0;
const BOTTOM: f64 = 24.0;
/// Height of the dots.
const ROOM: f64 = 84.0;
/// How many of the largest dots an image's height has room for.
const STACKED: f64 = 9.0;
/// The smallest dots, across.
const SMALLEST: f64 = 5.0;

pub(super) fn lay_out(dots: &Dots, width: f64, height: Option<f64>) -> Layout {
    // About as many side by side as there are, if chance would have it so.
    let usual = (width / 22.0).clamp(12.0, 26.0);
    // Where there is height to fill, larger ones fill it.
    let largest = height.map_or(usual, |height| usual.max((height - TOP - BOTTOM) / STACKED));
    let (left, right) = (largest / 2.0, width - largest / 2.0);
    let across = |value: f64| left + dots.axis.part(value) * (right - left);
    let mut marks = Marks::default();
    let mut spots = Vec::new();
    let top = name_marks(dots, &across, width, &mut marks);
    let room = height.map_or(ROOM, |height| (height - top - BOTTOM).max(ROOM));
    let floor = top + room;
    for (at, value, _) in &dots.marks {
        let x = across(*value);
        marks.rule((x, top), (x, floor), Ink::Muted);
        spots.push(Spot {
            at: *at,
            point: (x, top),
            place: x,
            reach: 0.0,
        });
    }
    let values: Vec<f64> = dots.dots.iter().map(|(_, value)| across(*value)).collect();
    let size = fitting_size(&values, largest, room);
    let stacked = stack(&values, size);
    let edge = width - size / 2.0;
    for ((at, _), (x, level)) in dots.dots.iter().zip(stacked) {
        let x = x.min(edge);
        let point = (x, floor - size * (level + 0.5));
        marks.add(Form::Circle(point, size / 2.0 - 0.5), Ink::Accent);
        spots.push(Spot {
            at: *at,
            point,
            place: x,
            reach: 0.0,
        });
    }
    marks.rule((0.0, floor), (width, floor), Ink::Muted);
    label(
        &placed(&dots.axis, (left, right), width),
        floor + 14.0,
        &mut marks,
    );
    Layout {
        width,
        height: floor + BOTTOM,
        along: Along::X,
        marks,
        spots,
        frame: None,
    }
}

/// Writes what there is to say of the marked values over them, each as near as the others let it: in
/// one row, or in two where one has no room. Gives the height of all that.
fn name_marks(dots: &Dots, across: &dyn Fn(f64) -> f64, width: f64, marks: &mut Marks) -> f64 {
    let places = dots.marks.iter().map(|(_, value, _)| across(*value));
    let sizes = dots
        .marks
        .iter()
        .map(|(_, _, [name, figure])| wide(name).max(wide(figure) * BOLD) + 10.0);
    let (places, sizes): (Vec<f64>, Vec<f64>) = places.zip(sizes).unzip();
    let crowded = sizes.iter().sum::<f64>() > width;
    let rows = if crowded { 2 } else { 1 };
    let mut middles = places.clone();
    for row in 0..rows {
        let of_row =
            |all: &[f64]| -> Vec<f64> { all.iter().skip(row).step_by(rows).copied().collect() };
        let apart = apart(&of_row(&places), &of_row(&sizes), 0.0, width);
        let row = middles.iter_mut().skip(row).step_by(rows);
        for (middle, place) in row.zip(apart) {
            *middle = place;
        }
    }
    let top = if crowded { TOP + LEADING * 2.0 } else { TOP };
    let levels = [0.5, if crowded { 2.5 } else { 0.5 }].into_iter().cycle();
    for (((_, value, [name, figure]), x), level) in dots.marks.iter().zip(middles).zip(levels) {
        let y = LEADING * level;
        marks.text(name, (x, y), Side::Center, Ink::Muted);
        marks.write(
            figure,
            (x, y + LEADING),
            Side::Center,
            Ink::Text,
            Tone::Bold,
        );
        let stem = vec![(x, y + LEADING * 1.7), (across(*value), top)];
        marks.add(Form::Line(stem, 1.0), Ink::Muted);
    }
    top
}

/// The largest dots whose highest stack has room.
fn fitting_size(values: &[f64], largest: f64, room: f64) -> f64 {
    let mut size = largest;
    while size > SMALLEST {
        let highest = stack(values, size)
            .iter()
            .map(|(_, level)| *level)
            .fold(0.0, f64::max);
        if (highest + 1.0) * size <= room {
            break;
        }
        size -= 1.0;
    }
    size
}

/// Where each dot goes: how far from the left, and on how many others. A stack stands in the middle of
/// what it stands for, or as near as the one before lets it.
fn stack(values: &[f64], size: f64) -> Vec<(f64, f64)> {
    let mut placed = Vec::with_capacity(values.len());
    let mut free = f64::NEG_INFINITY;
    let mut rest = values;
    while let Some(first) = rest.first() {
        let count = rest
            .iter()
            .take_while(|value| **value < first + size)
            .count();
        let (stack, others) = rest.split_at(count);
        let middle = stack.last().map_or(*first, |last| first.midpoint(*last));
        let middle = middle.max(free);
        free = middle + size;
        let levels = (0..20).map(f64::from);
        placed.extend(stack.iter().zip(levels).map(|(_, level)| (middle, level)));
        rest = others;
    }
    placed
}

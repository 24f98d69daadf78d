//! Texts that must not meet: how wide they may be, and how they move apart.

use crate::charts::mark::{Marks, Side};
#[cfg(test)]
use crate::charts::mark::{Point, Text, Tone};
use crate::charts::{Axis, Ink, Tick};

/// Size of the text.
pub(in crate::charts) const TEXT: f64 = 13.0;
/// A line of text with its leading.
pub(in crate::charts) const LEADING: f64 = 16.0;

/// How much wider a bold text may be.
pub(super) const BOLD: f64 = 1.14;

/// How wide a text may be at [`TEXT`], in the widest of the fonts that systems have for their pages.
pub(in crate::charts) fn wide(text: &str) -> f64 {
    let ems: f64 = text.chars().map(em).sum();
    ems * TEXT
}

/// The width of a letter in DejaVu Sans, the widest of them, where 1 is the size of the text.
fn em(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | 'J' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | ' ' | '\u{a0}'
        | '\u{202f}' => 0.32,
        'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 0.42,
        'm' | 'M' | 'W' | '%' => 0.98,
        'w' | '+' | '−' | '×' | '≈' | '→' => 0.84,
        's' | 'c' | 'k' | 'v' | 'x' | 'y' | 'z' => 0.59,
        'L' | 'F' | 'T' | 'P' => 0.62,
        letter if letter.is_uppercase() => 0.78,
        _ => 0.64,
    }
}

/// The width of the widest of these texts.
pub(super) fn widest(texts: &mut dyn Iterator<Item = &str>) -> f64 {
    texts.map(wide).fold(0.0, f64::max)
}

/// A label's place and side: centred, but never beyond the picture.
pub(super) fn inside(x: f64, size: f64, width: f64) -> (Side, f64) {
    if x < size / 2.0 {
        (Side::Left, x.clamp(0.0, (width - size).max(0.0)))
    } else if x > width - size / 2.0 {
        (Side::Right, x.clamp(size.min(width), width))
    } else {
        (Side::Center, x)
    }
}

/// A tick of a scale from left to right: where it is, and where its label stands.
pub(super) struct Placed<'a> {
    pub(super) x: f64,
    label: &'a str,
    side: Side,
    start: f64,
    end: f64,
}

/// The ticks of a scale between two edges whose labels fit in the picture's width: every one, every
/// second …
pub(super) fn placed<'a>(axis: &'a Axis, (left, right): (f64, f64), width: f64) -> Vec<Placed<'a>> {
    let place = |tick: &'a Tick| {
        let x = left + axis.part(tick.at) * (right - left);
        let size = wide(&tick.label);
        let (anchor, edge) = inside(x, size, width);
        let start = match anchor {
            Side::Left => edge,
            Side::Center => edge - size / 2.0,
            Side::Right => edge - size,
        };
        Placed {
            x,
            label: &tick.label,
            side: anchor,
            start,
            end: start + size,
        }
    };
    let mut every = 0;
    loop {
        every += 1;
        let ticks: Vec<Placed> = axis.ticks.iter().step_by(every).map(place).collect();
        let fit = ticks.windows(2).all(|pair| match pair {
            [one, next] => one.end + 10.0 <= next.start,
            _ => true,
        });
        // A single label always fits.
        if fit {
            return ticks;
        }
    }
}

/// Labels ticks under a picture.
pub(super) fn label(ticks: &[Placed], y: f64, marks: &mut Marks) {
    for tick in ticks {
        let x = match tick.side {
            Side::Left => tick.start,
            Side::Center => tick.start.midpoint(tick.end),
            Side::Right => tick.end,
        };
        marks.text(tick.label, (x, y), tick.side, Ink::Muted);
    }
}

/// The corners that a text may reach.
#[cfg(test)]
pub(in crate::charts) fn bounds(text: &Text) -> (Point, Point) {
    let factor = if text.tone == Tone::Bold { BOLD } else { 1.0 };
    let size = wide(&text.words) * factor;
    let (x, y) = text.at;
    let left = match text.side {
        Side::Left => x,
        Side::Center => x - size / 2.0,
        Side::Right => x - size,
    };
    let half = TEXT * 0.55;
    ((left, y - half), (left + size, y + half))
}

/// The ticks of a scale upwards that fit when each needs `room` pixels of `width`: every one, every
/// second …
pub(super) fn fitting(axis: &Axis, width: f64, room: f64) -> Vec<&Tick> {
    let wanted = (1..=axis.ticks.len())
        .find(|every| {
            let kept: Vec<_> = axis.ticks.iter().step_by(*every).collect();
            kept.windows(2).all(|pair| match pair {
                [one, next] => (axis.part(next.at) - axis.part(one.at)) * width >= room,
                _ => true,
            })
        })
        .unwrap_or(1);
    axis.ticks.iter().step_by(wanted).collect()
}

/// Moves labels apart that overlap, as little as it takes, in their order, all of them between `start`
/// and `end` as long as there is room. `places` are their middles, `sizes` what each takes, gaps
/// included. Gives the middle of each, in the order given.
pub(super) fn apart(places: &[f64], sizes: &[f64], start: f64, end: f64) -> Vec<f64> {
    let mut order: Vec<(usize, f64, f64)> = places
        .iter()
        .zip(sizes)
        .enumerate()
        .map(|(index, (place, size))| (index, *place, size / 2.0))
        .collect();
    order.sort_by(|(_, one, _), (_, other, _)| one.total_cmp(other));
    let mut free = start;
    for (_, place, half) in &mut order {
        *place = place.max(free + *half);
        free = *place + *half;
    }
    let mut limit = end;
    for (_, place, half) in order.iter_mut().rev() {
        *place = place.min(limit - *half);
        limit = *place - *half;
    }
    order.sort_by_key(|(index, _, _)| *index);
    order.into_iter().map(|(_, place, _)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::Growth;

    fn lines(places: &[f64]) -> Vec<f64> {
        apart(places, &vec![16.0; places.len()], 0.0, 208.0)
    }

    #[test]
    fn labels_move_apart_and_stay_inside() {
        assert_eq!(lines(&[10.0, 100.0]), [10.0, 100.0]);
        assert_eq!(lines(&[50.0, 50.0, 51.0]), [50.0, 66.0, 82.0]);
        assert_eq!(lines(&[208.0, 10.0, 198.0]), [200.0, 10.0, 184.0]);
        assert_eq!(lines(&[-5.0]), [8.0]);
        assert!(lines(&[]).is_empty());
    }

    #[test]
    fn ticks_thin_out_on_a_narrow_screen() {
        let axis = Axis {
            start: 0.0,
            end: 72.0,
            growth: Growth::Linear,
            ticks: (0..7)
                .map(|year| Tick {
                    at: f64::from(year * 12),
                    label: String::new(),
                })
                .collect(),
        };
        assert_eq!(fitting(&axis, 600.0, 40.0).len(), 7);
        assert_eq!(fitting(&axis, 200.0, 40.0).len(), 4);
        assert_eq!(fitting(&axis, 10.0, 40.0).len(), 1);
    }
}

//! Lines: named at their ends, over a scale whose labels stand on its rules.

use super::text::{BOLD, LEADING, apart, fitting, label, placed, wide, widest};
use super::{Along, Layout, Marks, Spot};
use crate::charts::mark::{Form, Point, Side, Tone};
use crate::charts::{At, Crossing, Growth, Ink, Line, Lines};

/// Narrower than this, the labels of the scale stand inside the picture.
const WIDE: f64 = 460.0;
const TOP: f64 = 18.0;
const BOTTOM: f64 = 26.0;

pub(super) fn lay_out(lines: &Lines, width: f64, height: Option<f64>) -> Layout {
    let height = height.unwrap_or(if width < WIDE { 260.0 } else { 320.0 });
    let names = widest(&mut lines.lines.iter().map(|line| line.label.as_str())) * BOLD;
    let scale = widest(&mut lines.y.ticks.iter().map(|tick| tick.label.as_str()));
    // Lines that start from nothing leave room over their start for the labels of the scale.
    let starts = lines.lines.iter().filter_map(|line| line.values.first());
    let low = starts.fold(0.0_f64, |low, start| low.max(lines.y.part(*start)));
    let within = width < WIDE && low < 0.05 && lines.y.growth == Growth::Linear;
    let left = if within { 0.0 } else { scale + 10.0 };
    let right = width - names - 14.0;
    let floor = height - BOTTOM;
    let across = |place: f64| left + lines.x.part(place) * (right - left);
    let up = |value: f64| floor - lines.y.part(value) * (floor - TOP);
    // Below the start of a scale by factors there is no place.
    let has_place = |value: f64| lines.y.growth == Growth::Linear || value >= lines.y.start;
    let mut marks = Marks::default();
    let scale_ticks = fitting(&lines.y, floor - TOP, LEADING + 4.0);
    for tick in &scale_ticks {
        marks.rule((left, up(tick.at)), (right, up(tick.at)), Ink::Grid);
    }
    marks.rule((left, floor), (right, floor), Ink::Muted);
    label(
        &placed(&lines.x, (left, right), width),
        floor + 16.0,
        &mut marks,
    );
    let mut spots = Vec::new();
    for line in &lines.lines {
        let band = |pick: fn(&crate::scenario::Range) -> f64| {
            let points = line.band.iter().enumerate();
            let points = points.filter(|(_, range)| has_place(range.high));
            points.map(move |(place, range)| (across(count(place)), up(pick(range))))
        };
        let mut edge = thinned(band(|range| range.high));
        edge.extend(thinned(band(|range| range.low).rev()));
        if !edge.is_empty() {
            marks.add(Form::Area(edge, 0.16), line.ink);
        }
    }
    for tick in scale_ticks {
        let y = up(tick.at);
        if within {
            // Bands and lines may pass there; the label stays readable.
            let size = wide(&tick.label) + 2.0;
            let veil = vec![
                (0.0, y - 15.0),
                (size, y - 15.0),
                (size, y - 1.0),
                (0.0, y - 1.0),
            ];
            marks.add(Form::Area(veil, 0.7), Ink::Paper);
            marks.text(&tick.label, (0.0, y - 8.0), Side::Left, Ink::Muted);
        } else {
            marks.text(&tick.label, (left - 8.0, y), Side::Right, Ink::Muted);
        }
    }
    for line in &lines.lines {
        let values = line.values.iter().enumerate();
        let values = values.filter(|(_, value)| has_place(**value));
        let mut points: Vec<Point> = Vec::with_capacity(line.values.len());
        for (place, value) in values {
            let point = (across(count(place)), up(*value));
            points.push(point);
            spots.push(Spot {
                at: At {
                    series: line.series,
                    place,
                },
                point,
                place: point.0,
                reach: 0.0,
            });
        }
        let last = points.last().copied();
        if !points.is_empty() {
            marks.add(Form::Line(thinned(points.into_iter()), 2.0), line.ink);
        }
        if let Some(end) = last {
            marks.add(line.shape.around(end, 4.0), line.ink);
        }
    }
    if let Some(crossing) = &lines.crossing {
        let point = (across(crossing.x), up(crossing.y));
        let free = if within { scale + 8.0 } else { left };
        // Where the lines meet high enough, their names are higher still.
        let end = if point.1 < floor - LEADING * 3.0 {
            width
        } else {
            right
        };
        cross(point, crossing, floor, (free, end), &mut marks);
    }
    name_ends(lines, &mut marks, right, floor, &up);
    Layout {
        width,
        height,
        along: Along::X,
        marks,
        spots,
        frame: None,
    }
}

/// Marks where two lines meet: a ring, a rule down to the scale, and what is to say of it.
fn cross(
    (x, y): Point,
    crossing: &Crossing,
    floor: f64,
    (left, right): (f64, f64),
    marks: &mut Marks,
) {
    marks.rule((x, y), (x, floor), Ink::Muted);
    marks.add(Form::Circle((x, y), 5.0), Ink::Text);
    marks.add(Form::Circle((x, y), 3.0), Ink::Paper);
    let mut write = |words: &str, x, side| {
        marks.write(words, (x, floor - 12.0), side, Ink::Text, Tone::Bold);
    };
    let room = |words: &str| wide(words) * BOLD;
    // Right of the rule both lines are above it.
    let after = (x + 8.0).max(left);
    if after + room(&crossing.label) <= right {
        write(&crossing.label, after, Side::Left);
    } else if after + room(&crossing.short) <= right {
        write(&crossing.short, after, Side::Left);
    } else {
        write(&crossing.short, x - 8.0, Side::Right);
    }
}

/// Writes each line's name at its end, with its mark.
fn name_ends(lines: &Lines, marks: &mut Marks, right: f64, floor: f64, up: &dyn Fn(f64) -> f64) {
    let end = |line: &Line| line.values.last().map_or(floor, |value| up(*value));
    let ends: Vec<f64> = lines.lines.iter().map(end).collect();
    let sizes = vec![LEADING; ends.len()];
    for (line, y) in lines.lines.iter().zip(apart(&ends, &sizes, 0.0, floor)) {
        marks.write(
            &line.label,
            (right + 12.0, y),
            Side::Left,
            line.ink,
            Tone::Bold,
        );
    }
}

/// These points without those that a straight line passes so nearly that no one can see it: once
/// fleets are bought, spending rises evenly for years.
fn thinned(points: impl Iterator<Item = Point>) -> Vec<Point> {
    const UNSEEN: f64 = 0.05;
    let mut kept: Vec<Point> = Vec::new();
    // The slopes, from the last point kept, that pass every point left out since.
    let (mut gentlest, mut steepest) = (f64::NEG_INFINITY, f64::INFINITY);
    let mut last: Option<Point> = None;
    for point in points {
        let Some(from) = kept.last().copied() else {
            kept.push(point);
            continue;
        };
        let across = (point.0 - from.0).abs();
        let slope = |y: f64| (y - from.1) / across;
        if let Some(before) = last
            && !(gentlest..=steepest).contains(&slope(point.1))
        {
            kept.push(before);
            (gentlest, steepest) = (f64::NEG_INFINITY, f64::INFINITY);
            let across = (point.0 - before.0).abs();
            gentlest = gentlest.max((point.1 - UNSEEN - before.1) / across);
            steepest = steepest.min((point.1 + UNSEEN - before.1) / across);
        } else {
            gentlest = gentlest.max(slope(point.1 - UNSEEN));
            steepest = steepest.min(slope(point.1 + UNSEEN));
        }
        last = Some(point);
    }
    kept.extend(last);
    kept
}

#[expect(clippy::cast_precision_loss, reason = "places, a few hundred")]
const fn count(things: usize) -> f64 {
    things as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_left_out_no_one_can_see(
            heights in proptest::collection::vec(prop_oneof![0.0..300.0_f64, (0..3_i32).prop_map(f64::from)], 1..120),
            back: bool,
        ) {
            let places = heights.iter().enumerate();
            let mut points: Vec<Point> = places.map(|(place, y)| (count(place) * 3.0, *y)).collect();
            if back {
                points.reverse();
            }
            let kept = thinned(points.iter().copied());
            prop_assert_eq!((kept.first(), kept.last()), (points.first(), points.last()));
            for (x, y) in points {
                let near = kept.windows(2).find_map(|pair| {
                    let [from, to] = [pair[0], pair[1]];
                    let part = (x - from.0) / (to.0 - from.0);
                    (0.0..=1.0).contains(&part).then_some(from.1 + (to.1 - from.1) * part - y)
                });
                prop_assert!(kept.len() == 1 || near.unwrap().abs() < 0.051, "{x} {y} {near:?}");
            }
        }
    }
    #[test]
    fn a_straight_line_is_its_ends() {
        let line = (0..60).map(|month| (f64::from(month) * 3.0, 200.0 - f64::from(month)));
        assert_eq!(thinned(line).len(), 2);
    }
}

//! A map: lines of equal value, each named where it reaches the right edge, shaded in few steps.

use super::text::{BOLD, LEADING, fitting, label, placed, wide, widest};
use super::{Along, Frame, Layout, Marks, Spot};
use crate::charts::mark::{Form, Point, Side, Tone};
use crate::charts::{Ink, Map};

/// Narrower than this the map is lower.
const WIDE: f64 = 460.0;
const TOP: f64 = 24.0;
const BOTTOM: f64 = 46.0;
/// How much darker each step is.
const STEP: f64 = 0.09;

pub(super) fn lay_out(map: &Map, width: f64, height: Option<f64>) -> Layout {
    let height = height.unwrap_or(if width < WIDE { 320.0 } else { 400.0 });
    let [title, up_title] = &map.titles;
    let scale = widest(&mut map.y.ticks.iter().map(|tick| tick.label.as_str()));
    let floor = height - BOTTOM;
    let frame = Frame {
        // The mark of the scenario is whole even in a corner.
        across: (scale + 8.0, width - 8.0),
        up: (floor, TOP),
        x: (map.x.start, map.x.end),
        y: (map.y.start, map.y.end),
    };
    let mut layout = Layout {
        width,
        height,
        along: Along::X,
        marks: Marks::default(),
        spots: Vec::new(),
        frame: Some(frame),
    };
    let point = |x, y| layout.point_of(x, y).unwrap_or_default();
    let mut marks = Marks::default();
    let here = point(map.here.0, map.here.1);
    let corners = beside(here, wide(&map.label) * BOLD, &frame);
    contours(map, &point, &frame, corners, &mut marks);
    let (left, right) = frame.across;
    for tick in fitting(&map.y, floor - TOP, LEADING + 4.0) {
        let (_, y) = point(map.x.start, tick.at);
        marks.text(&tick.label, (left - 8.0, y), Side::Right, Ink::Muted);
    }
    marks.rule((left, floor), (right, floor), Ink::Muted);
    label(
        &placed(&map.x, frame.across, width),
        floor + 16.0,
        &mut marks,
    );
    marks.text(up_title, (0.0, LEADING / 2.0), Side::Left, Ink::Muted);
    marks.text(title, (width, floor + 34.0), Side::Right, Ink::Muted);
    marks.rule((here.0, here.1), (here.0, floor), Ink::Text);
    marks.rule((left, here.1), here, Ink::Text);
    marks.add(Form::Circle(here, 8.0), Ink::Paper);
    marks.add(Form::Circle(here, 6.0), Ink::Text);
    let ((low, top), (high, bottom)) = corners;
    marks.add(
        Form::Area(
            vec![(low, top), (high, top), (high, bottom), (low, bottom)],
            0.85,
        ),
        Ink::Paper,
    );
    marks.write(
        &map.label,
        (low + 4.0, top.midpoint(bottom)),
        Side::Left,
        Ink::Text,
        Tone::Bold,
    );
    let fleets = map.y.ticks.iter().filter(|tick| tick.at > 0.0);
    let mut spots = Vec::new();
    for (series, fleet) in fleets.enumerate() {
        for (place, price) in map.x.ticks.iter().enumerate() {
            let point = point(price.at, fleet.at);
            spots.push(Spot {
                at: crate::charts::At { series, place },
                point,
                place: point.0,
                reach: 0.0,
            });
        }
    }
    layout.marks = marks;
    layout.spots = spots;
    layout
}

/// The corners of a label beside a point, within the map.
fn beside((x, y): Point, size: f64, frame: &Frame) -> (Point, Point) {
    let size = size + 8.0;
    let (left, right) = frame.across;
    let from = if x + 12.0 + size <= right {
        x + 12.0
    } else {
        x - 12.0 - size
    };
    let from = from.clamp(left, (right - size).max(left));
    let top = (y - 12.0 - LEADING).max(frame.up.1);
    ((from, top), (from + size, top + LEADING))
}

/// Shades what costs more than each level, draws the lines over it, and names those that have room.
fn contours(
    map: &Map,
    point: &dyn Fn(f64, f64) -> Point,
    frame: &Frame,
    taken: (Point, Point),
    marks: &mut Marks,
) {
    let (_, right) = frame.across;
    let (floor, top) = frame.up;
    let seen = |index: &usize| map.contours.get(*index);
    // From the highest, so that a crowd of low levels loses the lowest.
    let mut last = top - LEADING;
    let mut kept = Vec::new();
    for index in (0..map.contours.len()).rev() {
        let Some(contour) = seen(&index) else {
            continue;
        };
        let Some((x, y)) = contour.points.last().map(|(x, y)| point(*x, *y)) else {
            continue;
        };
        let named = x >= right - 1.0;
        if named && (y < last + LEADING + 8.0 || y + LEADING + 2.0 > floor) {
            continue;
        }
        if named {
            last = y;
        }
        kept.push((contour, named.then_some(y)));
    }
    for (contour, _) in kept.iter().rev() {
        let mut area: Vec<Point> = contour.points.iter().map(|(x, y)| point(*x, *y)).collect();
        if let (Some((first, _)), Some((_, end))) = (area.first().copied(), area.last().copied()) {
            area.extend([(right, end), (right, top), (first, top)]);
        }
        marks.add(Form::Area(area, STEP), Ink::Accent);
    }
    for (contour, named) in &kept {
        let line = contour.points.iter().map(|(x, y)| point(*x, *y)).collect();
        marks.add(Form::Line(line, 1.0), Ink::Accent);
        let Some(y) = named else { continue };
        let (low, high) = (right - wide(&contour.label) - 6.0, right - 4.0);
        let middle = y + LEADING / 2.0 + 2.0;
        let ((from, above), (to, below)) = taken;
        let free = high < from || to < low || middle + 9.0 < above || below < middle - 9.0;
        if free {
            marks.text(&contour.label, (high, middle), Side::Right, Ink::Text);
        }
    }
}

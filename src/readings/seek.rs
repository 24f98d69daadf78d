//! Goal seek: the value of one input at which a figure reaches a goal.
//!
//! The range is looked at in 64 equal steps; where two neighbours lie on both sides of the goal,
//! the crossing between them is closed in on, each round by a secant and by halving, so it ends
//! however the figure bends. Where the figure stops being defined, the last place where it is counts
//! as a neighbour too.
//!
//! Every figure of the model rises or falls all along with each input, so a goal between what its ends
//! give is always found. Of a figure that turns, a crossing that two neighbours show is found, the
//! lowest first; two crossings inside one step may be missed, and the extremes that are told are those
//! of the places looked at.
//!
//! This module must not know what the figure is.

use std::ops::ControlFlow;

/// Equal steps in which the range is looked at.
const STEPS: u32 = 64;

/// How near a figure counts as the goal at once, in parts of the goal.
const AT_THE_GOAL: f64 = 1e-13;
/// How near it must be when the crossing cannot be told more finely, in parts of the goal or of the
/// step's height: a figure that jumps over the goal does not reach it.
const NEAR_THE_GOAL: f64 = 1e-9;
/// Rounds after which a crossing is known as finely as floats tell; 53 suffice but for roots near
/// zero.
const ROUNDS: u32 = 128;
/// Halvings of a step towards the place where the figure stops being defined: to 10^-13 of the range.
const HALVINGS: u32 = 40;

/// What seeking a goal found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sought {
    /// The goal is reached.
    Reached {
        /// The input's value there, inside the range.
        value: f64,
    },
    /// The goal is not reached anywhere that was looked at.
    OutOfReach {
        /// The figure's lowest.
        lowest: f64,
        /// The figure's highest.
        highest: f64,
        /// The input's value, inside the range, where the figure is nearest to the goal.
        nearest: f64,
        /// The figure there.
        figure: f64,
    },
    /// The figure is not defined anywhere that was looked at, or goal or range are not finite.
    Undefined,
}

/// A place in the range and the figure there.
#[derive(Clone, Copy)]
struct Point {
    value: f64,
    figure: f64,
}

/// Seeks the value in `range` (lowest, highest) at which `figure` is `goal`. Where the figure is
/// `None` or not finite it is not defined.
///
/// A value that is reached gives the goal to 10^-13 of it or, where the figure's own rounding is
/// coarser, to 10^-9 of the figure's range. It always ends: after some tens of evaluations for
/// the figures of the model, and some thousands for the worst that can be thought of.
pub fn seek(goal: f64, range: (f64, f64), figure: impl Fn(f64) -> Option<f64>) -> Sought {
    let (low, high) = range;
    if !(goal.is_finite() && low.is_finite() && high.is_finite() && low <= high) {
        return Sought::Undefined;
    }
    let at = |value: f64| {
        let figure = figure(value).filter(|figure| figure.is_finite());
        figure.map(|figure| Point { value, figure })
    };
    let places = (0..=STEPS).map(|step| {
        let part = f64::from(step) / f64::from(STEPS);
        // The rounding of a weighted mean must not leave the range.
        (low * (1.0 - part) + high * part).clamp(low, high)
    });
    match look(goal, places, &at) {
        ControlFlow::Break(value) => Sought::Reached { value },
        ControlFlow::Continue(seen) => seen.map_or(Sought::Undefined, |seen| Sought::OutOfReach {
            lowest: seen.lowest,
            highest: seen.highest,
            nearest: seen.nearest.value,
            figure: seen.nearest.figure,
        }),
    }
}

/// What was seen of a figure that has not reached its goal.
#[derive(Clone, Copy)]
struct Seen {
    lowest: f64,
    highest: f64,
    nearest: Point,
}

impl Seen {
    fn and(seen: Option<Self>, point: Point, goal: f64) -> Self {
        let Some(seen) = seen else {
            return Self {
                lowest: point.figure,
                highest: point.figure,
                nearest: point,
            };
        };
        let nearer = (point.figure - goal).abs() < (seen.nearest.figure - goal).abs();
        Self {
            lowest: seen.lowest.min(point.figure),
            highest: seen.highest.max(point.figure),
            nearest: if nearer { point } else { seen.nearest },
        }
    }
}

/// Looks at the places in turn; stops with the value that reaches the goal.
fn look(
    goal: f64,
    places: impl Iterator<Item = f64>,
    at: &impl Fn(f64) -> Option<Point>,
) -> ControlFlow<f64, Option<Seen>> {
    let mut seen = None;
    let mut before: Option<(f64, Option<Point>)> = None;
    for place in places {
        let here = at(place);
        // Defined on one side only: the place where it stops being so is looked at too.
        let (from, to) = match (before, here) {
            (Some((_, Some(from))), None) => (Some(from), Some(edge(from, place, at))),
            (Some((gone, None)), Some(to)) => (Some(edge(to, gone, at)), Some(to)),
            (before, here) => (before.and_then(|(_, point)| point), here),
        };
        for point in [from, to].into_iter().flatten() {
            if (point.figure - goal).abs() <= AT_THE_GOAL * goal.abs() {
                return ControlFlow::Break(point.value);
            }
            seen = Some(Seen::and(seen, point, goal));
        }
        if let (Some(from), Some(to)) = (from, to)
            && (from.figure < goal) != (to.figure < goal)
        {
            match close_in(goal, from, to, at) {
                Some(point) if is_near(goal, point, from, to) => {
                    return ControlFlow::Break(point.value);
                }
                Some(point) => seen = Some(Seen::and(seen, point, goal)),
                None => {}
            }
        }
        before = Some((place, here));
    }
    ControlFlow::Continue(seen)
}

/// Whether a crossing that floats tell no more finely is one, and not a jump.
fn is_near(goal: f64, point: Point, from: Point, to: Point) -> bool {
    let height = (to.figure - from.figure).abs();
    (point.figure - goal).abs() <= NEAR_THE_GOAL * goal.abs().max(height)
}

/// The last point that is defined on the way from `defined` to `gone`.
fn edge(mut defined: Point, mut gone: f64, at: &impl Fn(f64) -> Option<Point>) -> Point {
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(defined.value, gone);
        match at(middle) {
            Some(point) => defined = point,
            None => gone = middle,
        }
    }
    defined
}

/// Closes in on the goal between two points on both sides of it: the nearer of the two points that are
/// left, or none where the figure is not defined between them.
fn close_in(
    goal: f64,
    mut from: Point,
    mut to: Point,
    at: &impl Fn(f64) -> Option<Point>,
) -> Option<Point> {
    let rising = from.figure < goal;
    for _ in 0..ROUNDS {
        let width = to.value - from.value;
        for halve in [false, true] {
            let value = if halve {
                f64::midpoint(from.value, to.value)
            } else {
                let part = (goal - from.figure) / (to.figure - from.figure);
                from.value + (to.value - from.value) * part
            };
            if from.value < value && value < to.value {
                let point = at(value)?;
                if (point.figure - goal).abs() <= AT_THE_GOAL * goal.abs() {
                    return Some(point);
                }
                if (point.figure < goal) == rising {
                    from = point;
                } else {
                    to = point;
                }
            }
        }
        if to.value - from.value >= width {
            // No float lies between.
            break;
        }
    }
    let from_is_nearer = (from.figure - goal).abs() <= (to.figure - goal).abs();
    Some(if from_is_nearer { from } else { to })
}

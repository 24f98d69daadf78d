//! Where things go, in CSS pixels: margins, row heights, labels that must not meet.

use super::{Axis, Chart, Tick};

/// Size of the text.
pub(super) const TEXT: f64 = 13.0;
/// Space under the picture for the labels of the horizontal scale.
pub(super) const BOTTOM: f64 = 24.0;
/// Space above the picture.
pub(super) const TOP: f64 = 6.0;
/// Space for a bar's name.
pub(super) const ROW_LABEL: f64 = 74.0;
/// Space for what stands after a bar.
pub(super) const AFTER_BAR: f64 = 82.0;
/// Space for the labels of the vertical scale.
pub(super) const SCALE_LABEL: f64 = 58.0;
/// Space for a line's name.
pub(super) const LINE_LABEL: f64 = 72.0;
/// The part of a row that its bar fills.
pub(super) const BAR: f64 = 0.58;
/// A line of text with its leading.
pub(super) const LEADING: f64 = 16.0;

const ROW: f64 = 46.0;
const LINES_HEIGHT: f64 = 280.0;

/// The height that a chart needs, whatever its width.
pub fn height(chart: &Chart) -> f64 {
    match chart {
        #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
        Chart::Bars(bars) => TOP + BOTTOM + ROW * bars.rows.len() as f64,
        Chart::Lines(_) => LINES_HEIGHT,
    }
}

/// The ticks of a scale that fit when each needs `room` pixels of `width`: every one, every second …
pub(super) fn fitting(axis: &Axis, width: f64, room: f64) -> Vec<&Tick> {
    let wanted = (1..=axis.ticks.len())
        .find(|every| {
            let kept: Vec<_> = axis.ticks.iter().step_by(*every).collect();
            kept.windows(2).all(|pair| match pair {
                [one, next] => (next.at - one.at) / axis.end * width >= room,
                _ => true,
            })
        })
        .unwrap_or(1);
    axis.ticks.iter().step_by(wanted).collect()
}

/// Moves labels apart that are nearer than `gap`, as little as it takes, in their order, none beyond
/// `end`. Gives the place of each, in the order given.
pub(super) fn apart(places: &[f64], gap: f64, end: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    let at = |index: &usize| places.get(*index).copied().unwrap_or_default();
    order.sort_by(|one, other| at(one).total_cmp(&at(other)));
    let mut moved: Vec<(usize, f64)> = Vec::new();
    for index in order {
        let free = moved.last().map_or(f64::MIN, |(_, last)| last + gap);
        moved.push((index, at(&index).max(free)));
    }
    let mut ceiling = end;
    for (_, place) in moved.iter_mut().rev() {
        *place = place.min(ceiling);
        ceiling = *place - gap;
    }
    moved.sort_by_key(|(index, _)| *index);
    moved.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_move_apart_and_stay_inside() {
        assert_eq!(apart(&[10.0, 100.0], 16.0, 200.0), [10.0, 100.0]);
        assert_eq!(apart(&[50.0, 50.0, 51.0], 16.0, 200.0), [50.0, 66.0, 82.0]);
        assert_eq!(
            apart(&[199.0, 10.0, 198.0], 16.0, 200.0),
            [200.0, 10.0, 184.0]
        );
        assert!(apart(&[], 16.0, 200.0).is_empty());
    }

    #[test]
    fn ticks_thin_out_on_a_narrow_screen() {
        let axis = Axis {
            end: 72.0,
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

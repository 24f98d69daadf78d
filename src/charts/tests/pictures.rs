//! What holds for every picture: it can be painted, read and pointed at.

use super::scenes::{WIDTHS, options, scenes, voices};
use crate::charts::layout::bounds;
use crate::charts::mark::Form;
use crate::charts::{Chart, Kind, Layout, Theme, svg};

/// Drawing calls that a chart may take: a slow phone paints some thousands a frame.
const fn budget(kind: Kind) -> usize {
    match kind {
        Kind::Spending => 80,
        Kind::Cumulative | Kind::Map | Kind::Tornado => 60,
        Kind::Compute | Kind::RentOrBuy => 40,
        Kind::Training | Kind::Distribution | Kind::Power => 70,
    }
}

/// Each chart of each scene with each of the options, in one of the voices.
fn each(check: impl Fn(&Chart, &str)) {
    let mut voices = voices().into_iter().cycle();
    for scene in scenes() {
        for kind in Kind::ALL {
            for (number, option) in options().into_iter().enumerate() {
                let chart = scene.chart(kind, option, voices.next().unwrap());
                let name = format!("{} of {}, options {number}", kind.key(), scene.name);
                check(&chart, &name);
            }
        }
    }
}

#[test]
fn every_picture_is_painted_without_a_number_that_is_none() {
    each(|chart, name| {
        for (width, theme) in [(288, Theme::Light), (343, Theme::Dark), (720, Theme::Light)] {
            let svg = svg(chart, width, theme).unwrap();
            for wrong in ["NaN", "inf", "2147483647", "-2147483648"] {
                assert!(!svg.contains(wrong), "{name}: {wrong}");
            }
            // The picture, its paper, and a drawing call for each mark.
            let drawn = svg
                .split('<')
                .skip(1)
                .filter(|tag| !tag.starts_with('/'))
                .count();
            let marks = Layout::of(chart, f64::from(width)).marks().len();
            assert_eq!(drawn, marks + 2, "{name}");
        }
    });
}

#[test]
fn every_text_is_inside_and_none_covers_another() {
    each(|chart, name| {
        for width in WIDTHS {
            let layout = Layout::of(chart, width);
            let texts: Vec<_> = layout
                .marks()
                .iter()
                .filter_map(|mark| match &mark.form {
                    Form::Text(text) => Some((text, bounds(text))),
                    _ => None,
                })
                .collect();
            for (text, ((left, top), (right, bottom))) in &texts {
                assert!(
                    *left >= -0.5
                        && *right <= width + 0.5
                        && *top >= -0.5
                        && *bottom <= layout.height + 0.5,
                    "{name} at {width}: {:?} leaves the picture: {left} to {right}, {top} to {bottom} of {}",
                    text.words,
                    layout.height,
                );
            }
            for (index, (text, one)) in texts.iter().enumerate() {
                for (other, two) in texts.iter().skip(index + 1) {
                    let apart = one.1.0 <= two.0.0
                        || two.1.0 <= one.0.0
                        || one.1.1 <= two.0.1
                        || two.1.1 <= one.0.1;
                    assert!(
                        apart,
                        "{name} at {width}: {:?} covers {:?}",
                        text.words, other.words
                    );
                }
            }
        }
    });
}

#[test]
fn every_mark_is_inside() {
    each(|chart, name| {
        for width in WIDTHS {
            let layout = Layout::of(chart, width);
            for mark in layout.marks() {
                let points = match &mark.form {
                    Form::Rectangle(from, to) => vec![*from, *to],
                    Form::Line(points, _) | Form::Area(points, _) => points.clone(),
                    Form::Circle(center, _) => vec![*center],
                    Form::Text(_) => Vec::new(),
                };
                for (x, y) in points {
                    assert!(
                        (-0.5..=width + 0.5).contains(&x)
                            && (-0.5..=layout.height + 0.5).contains(&y),
                        "{name} at {width}: {x}, {y} in {:?}",
                        mark.ink
                    );
                }
            }
        }
    });
}

#[test]
fn every_picture_takes_few_drawing_calls() {
    each(|chart, name| {
        for width in WIDTHS {
            let calls = Layout::of(chart, width).marks().len() + 1;
            assert!(calls <= budget(chart.kind), "{name} at {width}: {calls}");
        }
    });
}

#[test]
fn pointing_at_a_cell_finds_it() {
    each(|chart, name| {
        for width in WIDTHS {
            let layout = Layout::of(chart, width);
            for at in layout.cells() {
                let point = layout.point(at).unwrap();
                let found = layout.hit(point.0, point.1).unwrap();
                // Cells that lie on each other, as lines of equal companies do, are one to a pointer.
                let same = layout.point(found).unwrap();
                let near = (same.0 - point.0).abs() < 1.0 && (same.1 - point.1).abs() < 1.0;
                assert!(
                    found == at || near,
                    "{name} at {width}: {at:?} is {found:?}"
                );
                assert!(chart.data.cell(at).is_some(), "{name}: {at:?}");
            }
            assert_eq!(layout.hit(-1.0, 10.0), None);
            assert_eq!(layout.hit(10.0, layout.height + 1.0), None);
        }
    });
}

#[test]
fn every_cell_is_told_in_words() {
    each(|chart, name| {
        let data = &chart.data;
        for place in 0..data.places.len() {
            assert!(!data.place_name(place).is_empty(), "{name}: place {place}");
            for series in 0..data.series.len() {
                let words = data.words(crate::charts::At { series, place });
                assert!(!words.seen.is_empty() && !words.spoken.is_empty(), "{name}");
                assert!(!words.seen.contains('{'), "{name}: {}", words.seen);
            }
        }
        for series in 0..data.series.len() {
            assert!(
                !data.series_name(series).is_empty(),
                "{name}: series {series}"
            );
        }
    });
}

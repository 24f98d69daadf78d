//! What charts show is what the model says.

use super::scenes::{Scene, scenes, voices};
use crate::catalog::Company;
use crate::charts::{
    At, Chart, Data, Hidden, Kind, Layout, Measure, Options, Picture, fleet_for, fleets,
};
use crate::model::{Input, Metric};
use crate::scenario::Scenario;

fn chart(scene: &Scene, kind: Kind, options: Options) -> Chart {
    scene.chart(kind, options, voices()[0])
}

fn announced() -> Scene {
    Scene::of("announced", Scenario::default())
}

fn value(data: &Data, series: usize, place: usize) -> f64 {
    data.value(At { series, place }).unwrap()
}

fn total(scenario: &Scenario, whose: Option<Company>) -> f64 {
    scenario.outcome().of(whose).get(Metric::Total).unwrap()
}

fn close(one: f64, other: f64, part: f64) -> bool {
    (one - other).abs() <= part * one.abs().max(other.abs())
}

#[test]
fn named_cells_are_the_models_figures() {
    for scene in scenes() {
        for kind in Kind::ALL {
            let facts = scene.facts(voices()[0]);
            let chart = chart(scene, kind, Options::default());
            let mut named = 0;
            for place in 0..chart.data.places.len() {
                for series in 0..chart.data.series.len() {
                    let cell = chart.data.cell(At { series, place }).unwrap();
                    if let Some((metric, company)) = cell.figure {
                        assert_eq!(cell.value, facts.outcome.of(company).get(metric));
                        assert_eq!(cell.unit, metric.unit());
                        named += 1;
                    }
                }
            }
            let all = matches!(
                kind,
                Kind::Spending | Kind::Compute | Kind::Training | Kind::Power
            );
            assert_eq!(named > 0, all, "{}", kind.key());
        }
    }
}

#[test]
fn a_stack_with_hidden_parts_packs_and_sums_what_is_left() {
    let scene = announced();
    let hidden = Hidden::default().toggled(0, 0..5);
    let chart = chart(
        &scene,
        Kind::Spending,
        Options {
            hidden,
            ..Options::default()
        },
    );
    let Picture::Bars(bars) = &chart.picture else {
        unreachable!("spending is bars")
    };
    let meta = bars.rows.first().unwrap();
    assert!(meta.segments.iter().all(|segment| segment.at.series != 0));
    assert!(meta.segments.first().unwrap().span.low.abs() < f64::EPSILON);
    let without_chips = Scenario::default().counting(Metric::Chips, false);
    let end = meta.segments.last().unwrap().span.high;
    assert!(close(
        end,
        total(&without_chips, Some(Company::Meta)),
        1e-12
    ));
    // The range is of everything, and would be wrong for a part.
    assert_eq!(meta.range, None);
}

#[test]
fn shares_fill_the_whole_scale() {
    for scene in scenes() {
        let options = Options {
            measure: Measure::Share,
            ..Options::default()
        };
        let chart = chart(scene, Kind::Spending, options);
        let Picture::Bars(bars) = &chart.picture else {
            unreachable!("spending is bars")
        };
        for (row, company) in bars.rows.iter().zip(Company::ALL) {
            let end = row.segments.last().map_or(0.0, |segment| segment.span.high);
            let facts = scene.facts(voices()[0]);
            let total = facts.outcome.of(Some(company)).get(Metric::Total).unwrap();
            let expected = if total > 0.0 { 1.0 } else { 0.0 };
            assert!((end - expected).abs() < 1e-12, "{}: {end}", scene.name);
        }
    }
}

#[test]
fn lines_of_equal_cost_cost_the_same() {
    for scene in scenes() {
        for whose in [None, Some(Company::Google)] {
            let options = Options {
                whose,
                ..Options::default()
            };
            let chart = chart(scene, Kind::Map, options);
            let Picture::Map(map) = &chart.picture else {
                unreachable!("the map is one")
            };
            let scenario = scene.facts(voices()[0]).scenario;
            for contour in &map.contours {
                let costs: Vec<f64> = contour
                    .points
                    .iter()
                    .map(|(price, fleet)| {
                        let priced = scenario.with(Input::Price, *price);
                        let fleets = fleets(scenario, whose, *fleet);
                        let there = fleets.fold(priced, |scenario, (company, fleet)| {
                            scenario.with(Input::Fleet(company), fleet)
                        });
                        total(&there, whose)
                    })
                    .collect();
                // Fleets are whole GPUs, and between the prices of the grid a line is straight.
                for cost in &costs {
                    let first = costs.first().unwrap();
                    assert!(
                        close(*cost, *first, 0.01),
                        "{}: {cost}, {first}",
                        scene.name
                    );
                }
            }
        }
    }
}

#[test]
fn a_point_of_the_map_is_found_again() {
    let chart = chart(&announced(), Kind::Map, Options::default());
    for width in super::scenes::WIDTHS {
        let layout = Layout::of(&chart, width);
        for (price, fleet) in [(0.0, 0.0), (30_000.0, 600_000.0), (12_345.0, 1_234_567.0)] {
            let (x, y) = layout.point_of(price, fleet).unwrap();
            let (found, there) = layout.values_at(x, y).unwrap();
            assert!(close(found, price, 1e-9) && close(there, fleet, 1e-9));
        }
        let beyond = layout.values_at(-50.0, 1e6).unwrap();
        assert_eq!(beyond, (0.0, 0.0));
    }
}

#[test]
fn a_cheaper_chip_buys_more_of_them_for_the_same_sum() {
    let scenario = Scenario::default();
    let whose = Some(Company::Meta);
    let fleet = fleet_for(&scenario, whose, 15_000.0).unwrap();
    assert!(fleet > 350_000.0);
    let there = scenario
        .with(Input::Price, 15_000.0)
        .with(Input::Fleet(Company::Meta), fleet);
    assert!(close(total(&there, whose), total(&scenario, whose), 1e-5));
}

#[test]
fn swings_are_sorted_and_hold_the_total_between_them() {
    for scene in scenes() {
        let chart = chart(scene, Kind::Tornado, Options::default());
        let Picture::Bars(bars) = &chart.picture else {
            unreachable!("swings are bars")
        };
        let center = bars.center.unwrap();
        let width = |place| (value(&chart.data, 1, place) - value(&chart.data, 3, place)).abs();
        let places = 0..chart.data.places.len();
        assert!(places.len() <= 8);
        for place in places.clone().skip(1) {
            assert!(width(place) <= width(place - 1), "{}", scene.name);
        }
        for place in places {
            let (low, high) = (value(&chart.data, 1, place), value(&chart.data, 3, place));
            let (low, high) = (low.min(high), low.max(high));
            assert!(
                low <= center * (1.0 + 1e-12) && center <= high * (1.0 + 1e-12),
                "{}",
                scene.name
            );
        }
    }
}

#[test]
fn lines_of_renting_and_buying_meet_at_the_break_even() {
    let scene = announced();
    let chart = chart(&scene, Kind::RentOrBuy, Options::default());
    let Picture::Lines(lines) = &chart.picture else {
        unreachable!("renting and buying are lines")
    };
    let crossing = lines.crossing.as_ref().unwrap();
    let even = scene
        .facts(voices()[0])
        .outcome
        .together
        .get(Metric::BreakEven)
        .unwrap();
    assert_eq!(crossing.x, even);
    let [buying, renting] = lines.lines.as_slice() else {
        unreachable!("two ways")
    };
    let cheaper = |month: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a month"
        )]
        let month = month as usize;
        buying.values[month] < renting.values[month]
    };
    assert!(!cheaper(even.floor()) && cheaper(even.ceil()));
}

#[test]
fn known_things_stand_near_the_electricity_they_are_compared_with() {
    for scene in scenes() {
        let chart = chart(scene, Kind::Power, Options::default());
        let together = value(&chart.data, 0, 4);
        if together > 0.0 {
            for thing in 5..8 {
                let part = value(&chart.data, 0, thing) / together;
                // No home is divided.
                let homes = thing == 5 && value(&chart.data, 2, thing) <= 1.0;
                assert!(
                    homes || (0.4..=2.0).contains(&part),
                    "{}: {part}",
                    scene.name
                );
            }
        }
    }
}

#[test]
fn dots_are_in_order_between_their_marks() {
    for scene in scenes() {
        let chart = chart(scene, Kind::Distribution, Options::default());
        let values: Vec<f64> = (0..chart.data.places.len())
            .map(|place| value(&chart.data, 0, place))
            .collect();
        // Twenty dots, three marks, and the total itself.
        assert_eq!(values.len(), 24);
        assert!(values.is_sorted(), "{}: {values:?}", scene.name);
    }
}

//! What is measured. A new reading is a line in [`ALL`] and a function that prepares it.

use std::hint::black_box;

use explorer::model::{Input, Metric, evaluate};
use explorer::readings::{Distributions, Draws, bounds, elasticities, trace};
use explorer::scenario::Scenario;

/// Something that can be run again and again.
type Run = Box<dyn FnMut()>;

pub(crate) struct Reading {
    pub(crate) name: &'static str,
    /// How many evaluations, or samples, one run makes.
    pub(crate) count: u32,
    pub(crate) prepare: fn() -> Run,
}

const EVALUATIONS: u32 = 1000;

pub(crate) const ALL: &[Reading] = &[
    Reading {
        name: "value",
        count: EVALUATIONS,
        prepare: || {
            let inputs = Scenario::default().inputs();
            Box::new(move || {
                for _ in 0..EVALUATIONS {
                    black_box(evaluate(black_box(&inputs)));
                }
            })
        },
    },
    Reading {
        name: "bounds",
        count: EVALUATIONS / 10,
        prepare: || {
            let scenario = Scenario::default();
            Box::new(move || {
                for _ in 0..EVALUATIONS / 10 {
                    let span = |input| scenario.span(input);
                    black_box(bounds(black_box(*scenario.choices()), span));
                }
            })
        },
    },
    Reading {
        name: "derivatives",
        count: EVALUATIONS / 10,
        prepare: || {
            let scenario = Scenario::default();
            Box::new(move || {
                for _ in 0..EVALUATIONS / 10 {
                    let value = |input| scenario.value(input);
                    let choices = black_box(*scenario.choices());
                    let _ = black_box(elasticities(choices, value, Metric::Total, None));
                }
            })
        },
    },
    Reading {
        name: "trace",
        count: EVALUATIONS / 10,
        prepare: || {
            let scenario = Scenario::default();
            Box::new(move || {
                for _ in 0..EVALUATIONS / 10 {
                    let value = |input| scenario.value(input);
                    let choices = black_box(*scenario.choices());
                    let _ = black_box(trace(choices, value, Metric::Total, None));
                }
            })
        },
    },
    Reading {
        name: "draws 10k",
        count: 4 * 10_000,
        prepare: || draws(10_000, &slider()),
    },
    Reading {
        name: "draws 100k",
        count: 4 * 100_000,
        prepare: || draws(100_000, &slider()),
    },
    Reading {
        name: "draws, all moved 10k",
        count: 4 * 10_000,
        prepare: || draws(10_000, &presets()),
    },
    Reading {
        name: "draws, any figure 10k",
        count: 4 * 10_000,
        prepare: || figures(10_000),
    },
    Reading {
        name: "bands of 500",
        count: 4 * 500,
        prepare: || bands(500),
    },
];

/// A slider in two places: one input moves.
fn slider() -> [Scenario; 2] {
    [30_000.0, 30_500.0].map(|price| Scenario::default().with(Input::Price, price))
}

/// Two scenarios in which every input that has a span lies elsewhere.
fn presets() -> [Scenario; 2] {
    let moved = Input::ALL
        .into_iter()
        .fold(Scenario::default(), |moved, input| {
            let value = moved.value(input) * 0.97;
            moved.with(input, value)
        });
    [Scenario::default(), moved]
}

/// Totals of four companies and of all together, with their percentiles, in one scenario and then in
/// the other.
fn draws(count: u32, scenarios: &[Scenario; 2]) -> Run {
    let [mut here, mut there] = scenarios.clone();
    let mut draws = Draws::new(count);
    Box::new(move || {
        std::mem::swap(&mut here, &mut there);
        black_box(totals(&mut draws, black_box(&here)));
    })
}

/// A figure that takes the whole model.
fn figures(count: u32) -> Run {
    let [mut here, mut there] = slider();
    let mut draws = Draws::new(count);
    Box::new(move || {
        std::mem::swap(&mut here, &mut there);
        black_box(black_box(&here).distributions(&mut draws, Metric::TrainingCost));
    })
}

/// Bands of spending so far, month by month.
fn bands(count: u32) -> Run {
    let [mut here, mut there] = slider();
    let mut draws = Draws::new(count);
    Box::new(move || {
        std::mem::swap(&mut here, &mut there);
        black_box(black_box(&here).bands(&mut draws));
    })
}

fn totals(draws: &mut Draws, scenario: &Scenario) -> Distributions {
    scenario.distributions(draws, Metric::Total)
}

/// The percentiles of all together, with which other programs show that they do the same.
pub(crate) fn check() -> String {
    let totals = totals(&mut Draws::new(10_000), &Scenario::default());
    totals.of(None).map_or_else(
        |_| String::new(),
        |total| format!("{}\t{}\t{}", total.p5, total.p50, total.p95),
    )
}

//! What is measured. A new reading is a line in [`ALL`] and a function that prepares it.

use std::hint::black_box;

use explorer::model::{Metric, evaluate};
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
        prepare: || draws(10_000),
    },
    Reading {
        name: "draws 100k",
        count: 4 * 100_000,
        prepare: || draws(100_000),
    },
];

/// Totals of four companies and of all together, with their percentiles.
fn draws(count: u32) -> Run {
    let (scenario, mut draws) = (Scenario::default(), Draws::new(count));
    Box::new(move || {
        black_box(totals(&mut draws, black_box(&scenario)));
    })
}

fn totals(draws: &mut Draws, scenario: &Scenario) -> Distributions {
    let span = |input| scenario.span(input);
    draws.read(*scenario.choices(), span, |figures| {
        figures.get(Metric::Total)
    })
}

/// The percentiles of all together, with which other programs show that they do the same.
pub(crate) fn check() -> String {
    let totals = totals(&mut Draws::new(10_000), &Scenario::default());
    totals.of(None).map_or_else(
        |_| String::new(),
        |total| format!("{}\t{}\t{}", total.p5, total.p50, total.p95),
    )
}

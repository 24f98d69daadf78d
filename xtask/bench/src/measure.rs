//! How long something takes, on a machine that does other things too.

use std::hint::black_box;

/// Long enough for a browser to have compiled what it runs as well as it can.
const WARM_UP: f64 = 400.0;
/// Long enough for a browser's clock, which ticks every tenth of a millisecond.
const BATCH: f64 = 8.0;
const BATCHES: usize = 41;

/// Milliseconds of one run.
pub(crate) struct Times {
    pub(crate) median: f64,
    pub(crate) p95: f64,
}

/// Measures runs in batches; `now` is a clock of milliseconds.
pub(crate) fn times(now: &dyn Fn() -> f64, run: &mut dyn FnMut()) -> Times {
    let (start, mut runs) = (now(), 0.0);
    while now() - start < WARM_UP {
        black_box(&mut *run)();
        runs += 1.0;
    }
    let one = (now() - start) / runs;
    let repeats = (BATCH / one).ceil().max(1.0);
    let mut taken: Vec<f64> = (0..BATCHES)
        .map(|_| {
            let start = now();
            let mut done = 0.0;
            while done < repeats {
                black_box(&mut *run)();
                done += 1.0;
            }
            (now() - start) / repeats
        })
        .collect();
    taken.sort_by(f64::total_cmp);
    let at = |rank: usize| taken.get(rank).copied().unwrap_or_default();
    Times {
        median: at(BATCHES / 2),
        p95: at(BATCHES * 95 / 100),
    }
}

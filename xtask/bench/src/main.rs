//! Measures the model's readings and tells the results as lines of `name, count, median, p95` between
//! tabs: how many things one run makes, and how many milliseconds it takes.
//!
//! The same program runs on this machine and in a browser, where the page beside it measures
//! JavaScript that does the same. It must not know what the results are compared with.

mod measure;
mod readings;
mod surroundings;

use explorer::model::Input;
use explorer::scenario::Scenario;

fn main() {
    let lines: Vec<String> = readings::ALL
        .iter()
        .map(|reading| {
            let times = measure::times(&surroundings::now, &mut *(reading.prepare)());
            let readings::Reading { name, count, .. } = reading;
            format!("{name}\t{count}\t{}\t{}", times.median, times.p95)
        })
        .collect();
    surroundings::tell("results", &lines.join("\n"));
    surroundings::tell("check", &readings::check());
    surroundings::tell("spans", &spans(&Scenario::default()));
}

/// What the draws are made of, for who makes the same: a line for each input.
fn spans(scenario: &Scenario) -> String {
    let lines = Input::ALL.map(|input| {
        let span = scenario.span(input);
        format!("{}\t{}\t{}", span.low, span.value, span.high)
    });
    lines.join("\n")
}

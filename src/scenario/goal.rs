//! What would make a figure reach a goal.

use super::params::param;
use super::state::Scenario;
use crate::catalog::Company;
use crate::model::{Input, Inputs, Metric, evaluate};
use crate::readings::{Sought, seek};
use Company::{Amazon, Google, Meta, Microsoft};

/// The figures whose goals can be sought, each with the inputs that may move to reach it: the few that
/// matter, the one that is taken first before the others.
pub const GOALS: [(Metric, &[Input]); 3] = [
    (
        Metric::Total,
        &[
            Input::Price,
            Input::Fleet(Meta),
            Input::Fleet(Microsoft),
            Input::Life,
            Input::Rate,
            Input::Server,
            Input::Building,
        ],
    ),
    (
        Metric::Electricity,
        &[
            Input::Rate,
            Input::Load,
            Input::ServerPower,
            Input::Fleet(Meta),
            Input::Fleet(Microsoft),
        ],
    ),
    (
        Metric::H100Equivalents,
        &[
            Input::Fleet(Meta),
            Input::Fleet(Microsoft),
            Input::Fleet(Google),
            Input::Fleet(Amazon),
            Input::Other(Meta),
            Input::Other(Google),
        ],
    ),
];

impl Scenario {
    /// The value of an input, among those that are possible, at which a figure of all companies
    /// together is `goal`.
    pub fn seek(&self, metric: Metric, goal: f64, input: Input) -> Sought {
        let possible = param(input).field;
        seek(goal, (possible.low, possible.high), |value| {
            let number = |of| if of == input { value } else { self.value(of) };
            let outcome = evaluate(&Inputs::collect(*self.choices(), number));
            outcome.together.get(metric).ok()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Preset;

    #[test]
    fn a_goal_between_two_scenarios_is_reached_with_each_input() {
        for preset in Preset::ALL {
            let scenario = Scenario::of(preset);
            for (metric, inputs) in GOALS {
                for input in inputs {
                    let row = param(*input);
                    let there = row.slider.low + 0.7 * (row.slider.high - row.slider.low);
                    let there = scenario.with(*input, there);
                    let goal = there.outcome().together.get(metric).unwrap();
                    let Sought::Reached { value } = scenario.seek(metric, goal, *input) else {
                        panic!("{metric:?} with {}", row.key);
                    };
                    let found = scenario.with(*input, value);
                    let figure = found.outcome().together.get(metric).unwrap();
                    // An input is kept with few decimals; that many parts of the figure are lost.
                    let rounding = 10_f64.powi(-row.decimals) / there.value(*input);
                    assert!(
                        (figure / goal - 1.0).abs() <= rounding,
                        "{metric:?} with {}: {figure} for {goal}",
                        row.key
                    );
                }
            }
        }
    }

    #[test]
    fn a_goal_out_of_reach_is_told_with_what_can_be_reached() {
        // Without electricity the four still pay for chips, servers, network and buildings.
        let scenario = Scenario::default();
        let least = scenario.with(Input::Rate, 0.0).outcome().together;
        let least = least.get(Metric::Total).unwrap();
        let sought = scenario.seek(Metric::Total, 1e9, Input::Rate);
        let Sought::OutOfReach {
            lowest, nearest, ..
        } = sought
        else {
            panic!("{sought:?}");
        };
        assert_eq!((lowest, nearest), (least, 0.0));
    }
}

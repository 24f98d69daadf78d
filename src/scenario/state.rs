//! A scenario: a preset and what was changed in it.

use super::baseline::Baseline;
use super::choice::Choice;
use super::param::{Estimates, Provenance, Range};
use super::params::{PARAMS, param};
use super::preset::Preset;
use super::vintage::Vintage;
use crate::catalog::Company;
use crate::model::{
    Choices, Input, Inputs, Metric, Outcome, Purchases, Schedule, Timeline, evaluate, timeline,
};
use crate::units::Years;

/// Every input's value. Cheap to copy and compare.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    baseline: Baseline,
    values: [f64; PARAMS.len()],
    /// The reader's own ranges, in the order of the inputs.
    ranges: Vec<(Input, Range)>,
    choices: Choices,
}

impl Default for Scenario {
    fn default() -> Self {
        Self::of(Preset::default())
    }
}

impl Scenario {
    /// A preset as it is today, unchanged.
    pub fn of(preset: Preset) -> Self {
        Self::starting(Baseline::today(preset))
    }

    /// A preset in a vintage, unchanged.
    pub fn starting(baseline: Baseline) -> Self {
        Self {
            baseline,
            values: Input::ALL.map(|input| baseline.start(input).0),
            ranges: Vec::new(),
            choices: baseline.vintage().choices(),
        }
    }

    /// What this scenario started from, without any change.
    #[must_use]
    pub fn unchanged(&self) -> Self {
        Self::starting(self.baseline)
    }

    /// What this scenario started from.
    pub const fn baseline(&self) -> Baseline {
        self.baseline
    }

    /// The preset that this scenario started from.
    pub const fn preset(&self) -> Preset {
        self.baseline.preset()
    }

    /// The data behind the defaults.
    pub const fn vintage(&self) -> Vintage {
        self.baseline.vintage()
    }

    /// An input's value.
    pub fn value(&self, input: Input) -> f64 {
        self.values.get(input.index()).copied().unwrap_or_default()
    }

    /// An input's value in the preset, and where it comes from.
    pub fn start(&self, input: Input) -> (f64, Provenance) {
        self.baseline.start(input)
    }

    /// What published sources say that an input of the preset lies between.
    pub fn estimates(&self, input: Input) -> Option<Estimates> {
        self.baseline.estimates(input)
    }

    /// Whether an input differs from the preset.
    pub fn is_changed(&self, input: Input) -> bool {
        // Both sides are rounded to the same decimals, so equal values have equal bits.
        self.value(input).to_bits() != self.start(input).0.to_bits()
    }

    /// The inputs that differ from the preset, in the order of the page.
    pub fn changed(&self) -> impl Iterator<Item = Input> {
        Input::ALL
            .into_iter()
            .filter(|input| self.is_changed(*input))
    }

    /// This scenario with an input set to the nearest value that is possible. What is not a number
    /// changes nothing.
    #[must_use]
    pub fn with(&self, input: Input, value: f64) -> Self {
        let mut changed = self.clone();
        if value.is_nan() {
            return changed;
        }
        if let Some(slot) = changed.values.get_mut(input.index()) {
            *slot = param(input).possible(value);
        }
        changed
    }

    /// What the reader says that an input lies between, instead of the published estimates.
    pub fn range(&self, input: Input) -> Option<Range> {
        let mut ranges = self.ranges.iter();
        ranges.find(|(of, _)| *of == input).map(|(_, range)| *range)
    }

    /// This scenario with a range of the reader's own for an input, as far as it is possible; with
    /// `None`, or with ends that are no numbers or the wrong way round, the published one again.
    #[must_use]
    pub fn ranging(&self, input: Input, range: Option<Range>) -> Self {
        let mut changed = self.clone();
        let ranges = &mut changed.ranges;
        ranges.retain(|(of, _)| *of != input);
        if let Some(Range { low, high }) = range.filter(|range| range.low <= range.high) {
            let [low, high] = [low, high].map(|end| param(input).possible(end));
            let place = ranges.partition_point(|(of, _)| of.index() < input.index());
            ranges.insert(place, (input, Range { low, high }));
        }
        changed
    }

    /// The reader's own ranges, in the order of the page.
    pub fn ranges(&self) -> impl Iterator<Item = (Input, Range)> {
        self.ranges.iter().copied()
    }

    /// What is chosen by name.
    pub const fn choices(&self) -> &Choices {
        &self.choices
    }

    /// This scenario with another option of a choice; none where there is no such option.
    pub fn choosing(&self, choice: Choice, option: &str) -> Option<Self> {
        let choices = choice.choose(&self.choices, option)?;
        Some(Self {
            choices,
            ..self.clone()
        })
    }

    /// This scenario with a part of [`Metric::SPENDING`] counted in the total or not.
    #[must_use]
    pub fn counting(&self, part: Metric, counts: bool) -> Self {
        let mut changed = self.clone();
        changed.choices.scope = changed.choices.scope.with(part, counts);
        changed
    }

    /// The model's inputs.
    pub fn inputs(&self) -> Inputs {
        Inputs::collect(self.choices, |input| self.value(input))
    }

    /// The model's outcomes.
    pub fn outcome(&self) -> Outcome {
        evaluate(&self.inputs())
    }

    /// Spending month by month.
    pub fn timeline(&self, outcome: &Outcome) -> Timeline {
        let life = Years::new(self.value(Input::Life));
        timeline(outcome, life, &self.schedule(life))
    }

    /// When each company's machines arrive, until `horizon` after the last.
    pub fn schedule(&self, horizon: Years) -> Schedule {
        let purchases = Company::ALL.map(|company| Purchases {
            last: self.preset().last_purchase(company),
            #[expect(
                clippy::cast_possible_truncation,
                reason = "the field's range is 1 to 27, without decimals"
            )]
            months: self.value(Input::Months(company)) as i32,
        });
        Schedule::of(purchases, horizon)
    }
}

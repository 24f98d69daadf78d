//! What a reader can do to a scenario.

use super::choice::Choice;
use super::preset::Preset;
use super::state::Scenario;
use crate::model::{Input, Metric};

/// A change that a reader asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// Give an input a value.
    Set(Input, f64),
    /// Give an input its preset's value again.
    Reset(Input),
    /// Take another option of a choice, by its key.
    Choose(Choice, &'static str),
    /// Count a part of the spending or not.
    Count(Metric, bool),
    /// Start again from a preset.
    Load(Preset),
}

impl Scenario {
    /// This scenario after an action.
    #[must_use]
    pub fn apply(&self, action: Action) -> Self {
        match action {
            Action::Set(input, value) => self.with(input, value),
            Action::Reset(input) => self.with(input, self.start(input).0),
            Action::Choose(choice, option) => self
                .choosing(choice, option)
                .unwrap_or_else(|| self.clone()),
            Action::Count(part, counts) => self.counting(part, counts),
            Action::Load(preset) => Self::of(preset),
        }
    }
}

//! What a reader can do to a scenario.

use super::preset::Preset;
use super::state::Scenario;
use crate::model::Input;

/// A change that a reader asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// Give an input a value.
    Set(Input, f64),
    /// Give an input its preset's value again.
    Reset(Input),
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
            Action::Load(preset) => Self::of(preset),
        }
    }
}

//! What a reader can do to a scenario.

use super::baseline::Baseline;
use super::choice::Choice;
use super::departure::Departure;
use super::param::Range;
use super::preset::Preset;
use super::state::Scenario;
use crate::language::{ClaimText, CompareText, Language, LinkText};
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
    /// Say what an input lies between, or take the published range again.
    Bound(Input, Option<Range>),
    /// Start again from a preset.
    Load(Preset),
    /// Take today's defaults, where the data are older.
    Update,
    /// Do one after the other, as one step: what a later source says instead of the article.
    All(&'static [Action]),
    /// Do something with two scenarios, see [`History::kept`](super::History::kept).
    Pair(Pairing),
}

/// What a reader can do with two scenarios: A, which was kept, and B, which the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pairing {
    /// Keep what the page shows as A.
    Keep,
    /// Show A, and keep B in its place.
    Swap,
    /// Show A again, and keep nothing.
    Return,
    /// Keep nothing.
    Stop,
}

impl Action {
    /// What the action changes, in words.
    pub fn called(self, language: Language) -> String {
        match self {
            Self::Set(input, _) | Self::Reset(input) => Departure::Value(input).called(language),
            Self::Choose(choice, _) => Departure::Choice(choice).called(language),
            Self::Count(part, _) => Departure::Scope(part).called(language),
            Self::Bound(input, _) => Departure::Range(input).called(language),
            Self::Load(preset) => language.say(preset.name()).to_owned(),
            Self::Update => language.say(LinkText::Today).to_owned(),
            Self::All(_) => language.say(ClaimText::Title).to_owned(),
            Self::Pair(pairing) => language.say(pairing.name()).to_owned(),
        }
    }

    /// Whether the page shows another scenario altogether afterwards, rather than this one with
    /// something else in it.
    pub(super) const fn leaps(self) -> bool {
        matches!(
            self,
            Self::Load(_)
                | Self::Update
                | Self::All(_)
                | Self::Pair(Pairing::Swap | Pairing::Return)
        )
    }
}

impl Pairing {
    /// What it is called.
    pub const fn name(self) -> CompareText {
        match self {
            Self::Keep => CompareText::Keep,
            Self::Swap => CompareText::Swap,
            Self::Return => CompareText::Return,
            Self::Stop => CompareText::Stop,
        }
    }
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
            Action::Bound(input, range) => self.ranging(input, range),
            Action::All(actions) => actions
                .iter()
                .fold(self.clone(), |scenario, action| scenario.apply(*action)),
            // In the same vintage, where it had that claim.
            Action::Load(preset) => Self::starting(
                Baseline::new(self.vintage(), preset).unwrap_or(Baseline::today(preset)),
            ),
            Action::Update => self.updated(),
            // Of two scenarios the history knows.
            Action::Pair(_) => self.clone(),
        }
    }
}

//! The names of a link's parameters.

use crate::scenario::{Choice, Param, param_of_key};

/// What stands before the keys of a second scenario.
pub(super) const SECOND: &str = "b.";
/// What stands before an input's key where its range is given.
pub(super) const RANGE: &str = "range.";
/// The key of what the total counts.
pub const SCOPE: &str = "scope";

/// Keys that hosts, networks and the page's own frame add: not ours to read, not worth a word.
const FOREIGN: [&str; 13] = [
    "initialWidth",
    "childId",
    "parentTitle",
    "parentUrl",
    "fbclid",
    "gclid",
    "msclkid",
    "auto",
    "amp",
    "referrer",
    "embed",
    "e",
    // The page for frames reads it itself.
    "accent",
];

/// Keys that say how a scenario is shown, not which.
const SETTINGS: [&str; 5] = ["lock", "only", "open", "lang", "theme"];

/// Every key that leaves the scenario as it is, but for those that start with `utm_`.
pub fn beside_the_scenario() -> impl Iterator<Item = &'static str> {
    FOREIGN.into_iter().chain(SETTINGS)
}

/// Whether a key is none of ours, and no mistake.
pub(super) fn is_foreign(key: &str) -> bool {
    FOREIGN.contains(&key) || key.starts_with("utm_")
}

/// What a parameter is about.
#[derive(Clone, Copy)]
pub(super) enum Key {
    Version,
    Headline,
    Lock,
    Only,
    Open,
    Language,
    Theme,
    Euros,
    /// A key of the scenario, or of the second one.
    Of(Which, State),
    Foreign,
    Unknown,
}

/// Of two scenarios, one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    First,
    Second,
}

/// A part of a scenario.
#[derive(Clone, Copy)]
pub(super) enum State {
    Vintage,
    Preset,
    Scope,
    Value(&'static Param),
    Range(&'static Param),
    Choice(Choice),
}

impl Key {
    pub(super) fn of(name: &str) -> Self {
        match name {
            "v" => Self::Version,
            "r" => Self::Headline,
            "lock" => Self::Lock,
            "only" => Self::Only,
            "open" => Self::Open,
            "lang" => Self::Language,
            "theme" => Self::Theme,
            "eur" => Self::Euros,
            _ if is_foreign(name) => Self::Foreign,
            _ => {
                let (which, name) = match name.strip_prefix(SECOND) {
                    Some(name) => (Which::Second, name),
                    None => (Which::First, name),
                };
                State::of(name).map_or(Self::Unknown, |state| Self::Of(which, state))
            }
        }
    }

    /// Whether a second parameter of this name says something that cannot be taken too.
    pub(super) const fn counts_once(self) -> bool {
        !matches!(
            self,
            Self::Foreign | Self::Unknown | Self::Language | Self::Theme
        )
    }
}

impl State {
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "d" => Self::Vintage,
            "p" => Self::Preset,
            SCOPE => Self::Scope,
            _ => {
                if let Some(input) = name.strip_prefix(RANGE) {
                    Self::Range(param_of_key(input)?)
                } else if let Some(choice) = Choice::from_key(name) {
                    Self::Choice(choice)
                } else {
                    Self::Value(param_of_key(name)?)
                }
            }
        })
    }
}

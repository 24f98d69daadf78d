//! What differs between a scenario and the claim that it started from.

use super::action::Action;
use super::choice::{Choice, OptionName, part_name};
use super::param::Range;
use super::params::{PARAMS, param};
use super::state::Scenario;
use crate::language::{ControlText, Language, exact, fill, in_a_sentence};
use crate::model::{Input, Metric};

/// A thing that can differ between two scenarios.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Departure {
    /// An input's value.
    Value(Input),
    /// What an input lies between.
    Range(Input),
    /// The option taken of a choice.
    Choice(Choice),
    /// Whether a part of the spending is counted.
    Scope(Metric),
}

impl Departure {
    /// What differs, in the order of the page.
    pub fn between(one: &Scenario, other: &Scenario) -> Vec<Self> {
        let inputs = PARAMS
            .iter()
            .flat_map(|row| [Self::Value(row.input), Self::Range(row.input)]);
        let scope = Metric::SPENDING.map(Self::Scope);
        let choices = Choice::ALL.map(Self::Choice);
        inputs
            .chain(scope)
            .chain(choices)
            .filter(|departure| match *departure {
                Self::Value(input) => one.value(input).to_bits() != other.value(input).to_bits(),
                Self::Range(input) => one.range(input) != other.range(input),
                Self::Choice(choice) => {
                    choice.chosen(one.choices()) != choice.chosen(other.choices())
                }
                Self::Scope(part) => {
                    one.choices().scope.counts(part) != other.choices().scope.counts(part)
                }
            })
            .collect()
    }

    /// A name for programs: short, and different for each.
    pub fn key(self) -> String {
        match self {
            Self::Value(input) => param(input).key.to_owned(),
            Self::Range(input) => format!("range.{}", param(input).key),
            Self::Choice(choice) => choice.key().to_owned(),
            Self::Scope(part) => format!("scope.{}", part.key()),
        }
    }

    /// What it is called.
    pub fn called(self, language: Language) -> String {
        match self {
            Self::Value(input) => param(input).called(language),
            Self::Range(input) => fill(
                language.say(ControlText::RangeOf),
                &[("name", &in_a_sentence(&param(input).called(language)))],
            ),
            Self::Choice(choice) => choice.called(language),
            Self::Scope(part) => language.say(part_name(part)).to_owned(),
        }
    }

    /// What a scenario says of it, in words.
    pub fn told(self, scenario: &Scenario, language: Language) -> String {
        match self {
            Self::Value(input) => exact(scenario.value(input), param(input).unit, language),
            Self::Range(input) => {
                let Some(Range { low, high }) = scenario.range(input) else {
                    return language.say(ControlText::AsPublished).to_owned();
                };
                let [low, high] = [low, high].map(|end| exact(end, param(input).unit, language));
                let ends = [("low", low.as_str()), ("high", high.as_str())];
                fill(language.say(ControlText::Between), &ends)
            }
            Self::Choice(choice) => match choice.chosen(scenario.choices()).name {
                OptionName::Words(message) => language.say(message),
                OptionName::Proper(name) => name,
            }
            .to_owned(),
            Self::Scope(part) => language
                .say(if scenario.choices().scope.counts(part) {
                    ControlText::Counted
                } else {
                    ControlText::NotCounted
                })
                .to_owned(),
        }
    }

    /// What makes it as another scenario has it.
    pub fn as_in(self, other: &Scenario) -> Action {
        match self {
            Self::Value(input) => Action::Set(input, other.value(input)),
            _ => self.reset(other),
        }
    }

    /// What makes it again as `start` has it.
    pub fn reset(self, start: &Scenario) -> Action {
        match self {
            Self::Value(input) => Action::Reset(input),
            Self::Range(input) => Action::Bound(input, start.range(input)),
            Self::Choice(choice) => Action::Choose(choice, choice.chosen(start.choices()).key),
            Self::Scope(part) => Action::Count(part, start.choices().scope.counts(part)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Preset;

    /// A scenario in which something of every kind was changed.
    fn changed() -> Scenario {
        let range = Range {
            low: 25_000.0,
            high: 35_000.0,
        };
        [
            Action::Set(Input::Price, 26_268.0),
            Action::Bound(Input::Price, Some(range)),
            Action::Choose(Choice::Basis, "bf16"),
            Action::Count(Metric::Buildings, false),
        ]
        .into_iter()
        .fold(Scenario::default(), |scenario, action| {
            scenario.apply(action)
        })
    }

    #[test]
    fn every_kind_of_change_is_told_as_it_was_and_as_it_is() {
        let (start, now) = (Scenario::default(), changed());
        let told: Vec<_> = Departure::between(&start, &now)
            .into_iter()
            .map(|departure| {
                (
                    departure.key(),
                    departure.called(Language::English),
                    departure.told(&start, Language::English),
                    departure.told(&now, Language::English),
                )
            })
            .collect();
        let row = |key: &str, called: &str, before: &str, after: &str| {
            [key, called, before, after].map(str::to_owned).into()
        };
        let expected: Vec<(String, String, String, String)> = vec![
            row("price", "Unit price of an H100", "$30,000", "$26,268"),
            row(
                "range.price",
                "Range: unit price of an H100",
                "as published",
                "$25,000 to $35,000",
            ),
            row("scope.buildings", "Buildings", "counted", "not counted"),
            row(
                "basis",
                "H100 equivalents by",
                "8-bit speed",
                "16-bit speed",
            ),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn resetting_every_change_gives_the_claim_again() {
        for preset in Preset::ALL {
            let now = changed().apply(Action::Load(preset));
            assert_eq!(Departure::between(&now, &now.unchanged()), []);
        }
        let start = Scenario::default();
        let reset = Departure::between(&start, &changed())
            .into_iter()
            .fold(changed(), |scenario, departure| {
                scenario.apply(departure.reset(&start))
            });
        assert_eq!(reset, start);
    }

    #[test]
    fn what_can_differ_has_distinct_keys() {
        let everything = PARAMS
            .iter()
            .flat_map(|row| [Departure::Value(row.input), Departure::Range(row.input)])
            .chain(Metric::SPENDING.map(Departure::Scope))
            .chain(Choice::ALL.map(Departure::Choice));
        let mut keys: Vec<_> = everything.map(Departure::key).collect();
        let all = keys.len();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), all);
    }
}

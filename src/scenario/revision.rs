//! What later sources made of the article's claims: each with the scenario that it means.
//!
//! No figure stands in a sentence: what it says is read from the scenario that it loads.

use super::action::Action;
use super::choice::Choice;
use super::departure::Departure;
use super::params::{param, param_of_key};
use super::preset::Preset;
use super::state::Scenario;
use crate::catalog::claims::{
    BOUGHT_IN_2023, PRICE_IN_2024, PRICE_IN_A_CLUSTER, PRICE_OF_BOTH_YEARS,
};
use crate::catalog::{Company, Source, sources};
use crate::language::{ClaimText, Language, fill};
use crate::model::{Input, Metric, Outcome};
use crate::units::Unit;
use Action::{All, Choose, Count, Load, Set, Update};
use Company::{Amazon, Google, Meta, Microsoft};

/// A claim of the article, and what is known since.
#[derive(Debug)]
pub struct Revision {
    /// What the article says; its slots are read from the preset of the announcement.
    pub said: ClaimText,
    /// What is known since; its slots are read from [`Revision::scenario`].
    pub known: ClaimText,
    /// Who says so.
    pub sources: &'static [&'static Source],
    /// What sets a scenario to what is known since.
    pub action: Action,
}

const fn revision(
    said: ClaimText,
    known: ClaimText,
    sources: &'static [&'static Source],
    actions: &'static [Action],
) -> Revision {
    Revision {
        said,
        known,
        sources,
        action: All(actions),
    }
}

/// Nothing but the chips is counted.
const CHIPS_ALONE: [Action; 4] = [
    Count(Metric::Servers, false),
    Count(Metric::Network, false),
    Count(Metric::Buildings, false),
    Count(Metric::LifetimeElectricity, false),
];
// A claim is about today's data, whatever the link's are.
const ANNOUNCED: Action = All(&[Update, Load(Preset::Announced)]);
const BOUGHT_2023: Action = All(&[Update, Load(Preset::Bought2023)]);
const BOUGHT_2024: Action = All(&[Update, Load(Preset::Bought2024)]);
const OWNED_2024: Action = All(&[Update, Load(Preset::Owned2024)]);
const META_2023: f64 = BOUGHT_IN_2023[0];
const MICROSOFT_2023: f64 = BOUGHT_IN_2023[1];
const GOOGLE_2023: f64 = BOUGHT_IN_2023[2];
const AMAZON_2023: f64 = BOUGHT_IN_2023[3];

/// Every revision, in the order of the page.
pub static REVISIONS: [Revision; 12] = [
    revision(
        ClaimText::SumSaid,
        ClaimText::SumKnown,
        &[&sources::C03],
        &[ANNOUNCED, All(&CHIPS_ALONE)],
    ),
    revision(
        ClaimText::PriceSaid,
        ClaimText::PriceKnown,
        &[&sources::H100_PRICES],
        &[ANNOUNCED, Set(Input::Price, PRICE_IN_2024)],
    ),
    revision(
        ClaimText::YearsSaid,
        ClaimText::YearsKnown,
        &[&sources::P01, &sources::H100_PRICES],
        &[ANNOUNCED, Set(Input::Price, PRICE_OF_BOTH_YEARS)],
    ),
    revision(
        ClaimText::YearsSaid,
        ClaimText::NetworkKnown,
        &[&sources::C31],
        &[
            ANNOUNCED,
            All(&CHIPS_ALONE),
            Count(Metric::Network, true),
            Set(Input::Server, 0.0),
        ],
    ),
    revision(
        ClaimText::YearsSaid,
        ClaimText::ClusterKnown,
        &[&sources::C14],
        &[
            ANNOUNCED,
            All(&CHIPS_ALONE),
            Set(Input::Price, PRICE_IN_A_CLUSTER),
        ],
    ),
    revision(
        ClaimText::ElectricitySaid,
        ClaimText::ElectricityKnown,
        &[&sources::S01, &sources::EPOCH_CONSTANTS],
        &[ANNOUNCED],
    ),
    revision(
        ClaimText::StockSaid,
        ClaimText::StockKnown,
        &[&sources::P01, &sources::P21],
        &[BOUGHT_2024],
    ),
    revision(
        ClaimText::OthersSaid,
        ClaimText::OthersKnown,
        &[&sources::P14, &sources::CHIP_COUNTS_2023],
        &[
            BOUGHT_2023,
            Set(Input::Fleet(Meta), META_2023),
            Set(Input::Fleet(Microsoft), MICROSOFT_2023),
            Set(Input::Fleet(Google), GOOGLE_2023),
            Set(Input::Fleet(Amazon), AMAZON_2023),
        ],
    ),
    revision(
        ClaimText::EquivalentsSaid,
        ClaimText::EquivalentsKnown,
        &[&sources::P31, &sources::P53],
        &[OWNED_2024],
    ),
    revision(
        ClaimText::TpuSaid,
        ClaimText::TpuKnown,
        &[&sources::P55],
        &[OWNED_2024],
    ),
    revision(
        ClaimText::TrainingSaid,
        ClaimText::TrainingKnown,
        &[&sources::P33],
        &[ANNOUNCED],
    ),
    revision(
        ClaimText::OpenSaid,
        ClaimText::OpenKnown,
        &[&sources::LLAMA_2],
        &[ANNOUNCED, Choose(Choice::Reference, "llama-2-70b")],
    ),
];

impl Revision {
    /// The scenario that it means, with today's data.
    pub fn scenario(&self) -> Scenario {
        Scenario::default().apply(self.action)
    }

    /// What it changes, in words: the preset that it starts from, and what differs from that.
    pub fn changes(&self, language: Language) -> String {
        let scenario = self.scenario();
        let start = scenario.unchanged();
        let departures = Departure::between(&start, &scenario);
        let mut changes: Vec<String> = departures
            .into_iter()
            .map(|departure| {
                let name = departure.called(language);
                let value = departure.told(&scenario, language);
                let slots = [("name", name.as_str()), ("value", value.as_str())];
                fill(language.say(ClaimText::Change), &slots)
            })
            .collect();
        if changes.is_empty() || scenario.preset() != Preset::Announced {
            changes.insert(0, language.say(scenario.preset().name()).to_owned());
        }
        changes.join(" · ")
    }
}

/// What a slot of a claim's sentence stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Slot {
    /// A figure of the model.
    Figure(f64, Unit),
    /// An input, as it was given.
    Given(f64, Unit),
}

impl Slot {
    /// Reads a slot in a scenario and its outcome: a figure's key with a company's, as `chips~meta`, or
    /// an input's key. None where the figure has no value, and where there is no such slot.
    pub fn read(slot: &str, scenario: &Scenario, outcome: &Outcome) -> Option<Self> {
        let (key, company) = match slot.split_once('~') {
            Some((key, company)) => (key, Some(Company::from_key(company)?)),
            None => (slot, None),
        };
        if let Some(row) = param_of_key(key) {
            return Some(Self::Given(
                scenario.value(row.input),
                param(row.input).unit,
            ));
        }
        let metric = Metric::from_key(key)?;
        let value = outcome.of(company).get(metric).ok()?;
        Some(Self::Figure(value, metric.unit()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Piece, pieces};

    /// The values of a sentence's slots.
    fn read(text: ClaimText, scenario: &Scenario) -> Vec<(&'static str, f64)> {
        pieces(text.text(Language::English))
            .filter_map(|piece| match piece {
                Piece::Slot(slot) => Some(slot),
                Piece::Text(_) => None,
            })
            .map(|slot| {
                let read = Slot::read(slot, scenario, &scenario.outcome());
                let (Slot::Figure(value, _) | Slot::Given(value, _)) = read.unwrap();
                (slot, value)
            })
            .collect()
    }

    #[test]
    fn each_scenario_gives_the_figures_that_its_sentence_claims() {
        let table: [&[(&str, f64)]; 12] = [
            &[("total~meta", 10.5e9)],
            &[("price", 26_268.0), ("chips~meta", 9.1938e9)],
            &[("price", 29_856.43), ("chips~meta", 10.44975e9)],
            &[("network", 0.19), ("total~meta", 12.962_963e9)],
            &[("price", 50_000.0), ("total~meta", 17.5e9)],
            &[
                ("electricity~meta", 255.4e6),
                ("lifetime-electricity~meta", 1.277e9),
                ("years", 5.0),
                ("upfront~meta", 19.913e9),
            ],
            &[("gpus~meta", 224_000.0)],
            &[
                ("gpus~microsoft", 225_299.0),
                ("gpus~google", 85_940.0),
                ("gpus~amazon", 86_046.0),
                ("gpus~meta", 118_302.0),
            ],
            &[("h100e~meta", 774_426.0)],
            &[("gpus~google", 351_180.0), ("google_other", 1_034_643.0)],
            &[("run_gpus", 16_384.0), ("fleet-share~meta", 0.046_811)],
            &[("run_gpus", 16_384.0), ("training-days", 1.499)],
        ];
        for (revision, expected) in REVISIONS.iter().zip(table) {
            let found = read(revision.known, &revision.scenario());
            assert_eq!(found.len(), expected.len(), "{:?}", revision.known);
            for ((slot, value), (name, worth)) in found.into_iter().zip(expected) {
                assert_eq!(slot, *name);
                assert!((value / worth - 1.0).abs() < 1e-3, "{slot}: {value}");
            }
        }
    }

    #[test]
    fn what_the_article_says_is_what_the_announcement_gives() {
        let announced = Scenario::default();
        let said = read(ClaimText::SumSaid, &announced);
        let expected = [
            ("gpus~meta", 350_000.0),
            ("price", 30_000.0),
            ("chips~meta", 10.5e9),
        ];
        assert_eq!(said, expected);
        for revision in &REVISIONS {
            read(revision.said, &announced);
        }
    }

    #[test]
    fn the_price_of_both_years_is_of_the_fleets_that_were_claimed() {
        let fleet = |preset: Preset| Scenario::of(preset).value(Input::Fleet(Meta));
        let (all, before) = (fleet(Preset::Announced), fleet(Preset::Bought2023));
        let paid = before * crate::catalog::claims::PRICE_IN_2023 + (all - before) * PRICE_IN_2024;
        assert!((PRICE_OF_BOTH_YEARS - paid / all).abs() < 1e-9);
    }

    #[test]
    fn buttons_say_what_they_change_and_are_one_step() {
        let [sum, price, .., open] = &REVISIONS;
        assert_eq!(
            price.changes(Language::English),
            "Unit price of an H100: $26,268"
        );
        assert!(sum.changes(Language::French).contains("Réseau\u{a0}: "));
        assert!(open.changes(Language::English).contains("Llama 2 70B"));
        for revision in &REVISIONS {
            let changes = revision.changes(Language::French);
            assert!(!changes.is_empty() && !changes.contains('{'), "{changes}");
            let (old, _) = crate::scenario::link::read("d=2024-01&rate=0.2");
            let touched = Scenario::of(Preset::Bought2023).with(Input::Rate, 0.2);
            for before in [old, touched] {
                assert_eq!(before.apply(revision.action), revision.scenario());
            }
        }
    }
}

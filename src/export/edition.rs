//! What everything that leaves the page says of itself: which scenario, from when, and where to find
//! it again.
//!
//! It must not know in which form it is said.

use crate::catalog::Source;
use crate::language::{Language, Message, PressText, Voice, date, fill, in_a_sentence};
use crate::model::Metric;
use crate::scenario::{
    Departure, PARAMS, Provenance, Scenario,
    link::{Link, Settings},
    part_name,
};

/// A scenario on a day, at an address, in a voice.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// What it is compared with.
    pub second: Option<&'a Scenario>,
    /// How figures are said.
    pub voice: Voice,
    /// The page's own address without its query; empty where nobody else could use it.
    pub address: &'a str,
    /// The day, as `2026-11-25`.
    pub day: &'a str,
}

impl Edition<'_> {
    /// The version of the explorer.
    pub const VERSION: &'static str = env!("CARGO_PKG_VERSION");

    /// The language.
    pub const fn language(&self) -> Language {
        self.voice.language
    }

    /// The whole link of the scenario, with the result that it leads to; relative where the page has no
    /// address.
    pub fn link(&self) -> String {
        let settings = Settings {
            currency: self.voice.currency,
            ..Settings::default()
        };
        [self.address, "?", &self.query(settings)].concat()
    }

    /// The query of a link to the scenario that decides how it is shown.
    pub(super) fn query(&self, settings: Settings) -> String {
        let mut link = Link::to(self.scenario.clone()).with_headline();
        link.second = self.second.cloned();
        link.settings = settings;
        link.write()
    }

    /// Whether the reader changed anything.
    pub fn is_changed(&self) -> bool {
        *self.scenario != self.scenario.unchanged()
    }

    /// The day in words.
    pub fn date(&self) -> String {
        date(self.day, self.language())
    }

    /// A file's name, without its ending: what it holds, of which scenario, from which day.
    pub fn file(&self, what: &str) -> String {
        let preset = self.scenario.preset().key();
        let start = ["ai-investment-explorer", preset, what].join("-");
        if self.day.is_empty() {
            start
        } else {
            [&start, "-", self.day].concat()
        }
    }

    /// What the explorer is called.
    pub(super) fn name(&self) -> &'static str {
        self.voice.say(Message::Name)
    }

    /// What the preset is called.
    pub(super) fn preset(&self) -> &'static str {
        self.voice.say(self.scenario.preset().name())
    }

    /// The version of the explorer and the vintage of its data, in words.
    pub(super) fn edition(&self) -> String {
        let vintage = date(self.scenario.vintage().key(), self.language());
        let slots = [("version", Self::VERSION), ("vintage", &vintage)];
        fill(self.voice.say(PressText::Edition), &slots)
    }

    /// Who published what the scenario still rests on, each once; and whether it rests on assumptions
    /// too. What the reader changed rests on nobody.
    pub(super) fn sources(&self) -> (Vec<&'static str>, bool) {
        let reference: &Source = self.scenario.choices().reference.source;
        let mut who = Vec::new();
        let mut assumed = false;
        let inputs = PARAMS
            .iter()
            .filter(|row| !self.scenario.is_changed(row.input));
        let provenances = inputs.map(|row| self.scenario.start(row.input).1);
        for provenance in provenances.chain([Provenance::Published(reference)]) {
            match provenance {
                Provenance::Published(source) => {
                    // Two may have published together.
                    for one in source.who.split(", ") {
                        if !who.contains(&one) {
                            who.push(one);
                        }
                    }
                }
                Provenance::Assumed => assumed = true,
            }
        }
        (who, assumed)
    }

    /// What the reader changed, from what into what, in words. Inputs are given in dollars, whatever
    /// their results are shown in.
    pub(super) fn changes(&self) -> Vec<String> {
        let (language, now) = (self.language(), self.scenario);
        let before = now.unchanged();
        Departure::between(&before, now)
            .into_iter()
            .map(|departure| {
                let slots = [
                    ("name", in_a_sentence(&departure.called(language))),
                    ("now", departure.told(now, language)),
                    ("before", departure.told(&before, language)),
                ];
                let slots = slots.each_ref().map(|(name, text)| (*name, text.as_str()));
                fill(language.say(PressText::Change), &slots)
            })
            .collect()
    }

    /// What the total counts, as a list in words; empty where it counts nothing.
    pub(super) fn counted(&self) -> String {
        let scope = self.scenario.choices().scope;
        let parts = Metric::SPENDING
            .into_iter()
            .filter(|part| scope.counts(*part));
        let names: Vec<_> = parts
            .map(|part| in_a_sentence(self.voice.say(part_name(part))))
            .collect();
        self.listed(&names)
    }

    /// "a, b and c".
    pub(super) fn listed(&self, names: &[impl AsRef<str>]) -> String {
        let mut list = String::new();
        for (place, name) in names.iter().enumerate() {
            if place > 0 {
                let ends = place + 1 == names.len();
                list.push_str(if ends {
                    self.voice.say(PressText::And)
                } else {
                    ", "
                });
            }
            list.push_str(name.as_ref());
        }
        list
    }
}

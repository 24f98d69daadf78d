//! Scenarios as the query of a link: `v=1&d=2026-11&p=announced&price=26268`.
//!
//! | key | holds |
//! |---|---|
//! | `v` | the version of this format |
//! | `d` | the vintage of the data behind the defaults; without it, today's |
//! | `p` | the preset |
//! | an input's, a choice's, `scope` | what differs from the preset, by the names of the tables |
//! | `range.price` | a range of the reader's own: `25000~35000` |
//! | `b.` before any of these but `v` | what stands beside the scenario, to compare it with: the page's A |
//! | `lock`, `only`, `open`, `lang`, `theme`, `eur` | how to show it, see [`Settings`] |
//! | `r` | the total of all together when the link was made, see [`headline`] |
//!
//! Only unreserved characters are written, so no network rewrites a link. Every parameter is read on
//! its own; what cannot be read is reported and the rest is kept. Links of every earlier version are
//! read for ever, see `migrate`.
//!
//! This module must not know where a link is shown or opened.

mod headline;
mod key;
mod list;
mod migrate;
mod notice;
mod number;
mod read;
mod settings;
mod write;

pub use headline::headline;
pub use key::{SCOPE, beside_the_scenario};
pub use migrate::VERSION;
pub use notice::{Notice, Problem};
pub use settings::{CONTROLS, EUROS, PANELS, PRESET, Settings, Theme, changeable, lockable};

use super::state::Scenario;
use crate::language::Language;

/// What a link says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    /// What the page shows.
    pub scenario: Scenario,
    /// What it is compared with. Everything that is not about this one means the same without it: so
    /// the page's preset is `p`, the result that `r` holds is the one that is shown, and who knows no
    /// comparison shows what its sender saw.
    pub second: Option<Scenario>,
    /// How it is shown.
    pub settings: Settings,
    /// What the [`headline`] was when the link was made.
    pub headline: Option<f64>,
}

impl Link {
    /// A link to a scenario.
    pub fn to(scenario: Scenario) -> Self {
        Self {
            scenario,
            ..Self::default()
        }
    }

    /// This link with its result in it, so that whoever opens it learns if the result has changed.
    #[must_use]
    pub fn with_headline(mut self) -> Self {
        self.headline = headline(&self.scenario);
        self
    }

    /// This link for readers of a language, which it names only where it named one.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.settings.language = self.settings.language.and(Some(language));
        self
    }

    /// This link with all that it keeps from its readers.
    #[must_use]
    pub fn unlimited(mut self) -> Self {
        self.settings.lock = Vec::new();
        self.settings.only = Vec::new();
        self
    }

    /// Reads the query of a link, with or without its question mark. Never fails: what cannot be
    /// read is listed, in the order of the link, and everything else is taken.
    pub fn read(query: &str) -> (Self, Vec<Notice>) {
        read::read(query)
    }

    /// Writes the query of the link, without a question mark.
    pub fn write(&self) -> String {
        write::write(self)
    }
}

/// The scenario of a link, for who needs nothing else of it; see [`Link::read`].
pub fn read(query: &str) -> (Scenario, Vec<Notice>) {
    let (link, notices) = Link::read(query);
    (link.scenario, notices)
}

/// The query of a link to a scenario; see [`Link::write`].
pub fn write(scenario: &Scenario) -> String {
    Link::to(scenario.clone()).write()
}

//! What the page shows, computed once for each change.

use crate::catalog::Company;
use crate::language::{Currency, Language, Voice};
use crate::model::{Metric, Outcome, Timeline, Undefined};
use crate::scenario::link::Settings;
use crate::scenario::{History, Scenario};
use std::ops::Deref;
use std::rc::Rc;

/// A scenario with everything that follows from it.
#[derive(Debug)]
pub(super) struct View {
    pub(super) language: Language,
    /// How sums are said.
    pub(super) voice: Voice,
    pub(super) scenario: Scenario,
    pub(super) outcome: Outcome,
    pub(super) timeline: Timeline,
    /// The scenario that the reader keeps to compare this one with.
    pub(super) kept: Option<Rc<Scenario>>,
    /// What results are measured against: what is kept or, without that, the preset unchanged.
    pub(super) before: Outcome,
    /// What the link decides for its readers.
    pub(super) settings: Rc<Settings>,
}

/// A shared [`View`]; two are equal when they are the same one, so comparing costs nothing.
#[derive(Clone, Debug)]
pub(super) struct Shown(Rc<View>);

impl Shown {
    pub(super) fn new(history: &History, language: Language, currency: Currency) -> Self {
        let (scenario, kept) = (history.now(), history.kept());
        let outcome = scenario.outcome();
        let before = kept.map_or_else(|| scenario.unchanged().outcome(), |kept| kept.outcome());
        Self(Rc::new(View {
            language,
            voice: Voice { language, currency },
            timeline: scenario.timeline(&outcome),
            before,
            scenario: (**scenario).clone(),
            kept: kept.cloned(),
            settings: history.settings().clone(),
            outcome,
        }))
    }
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Shown {
    type Target = View;

    fn deref(&self) -> &View {
        &self.0
    }
}

impl View {
    /// A figure of a company, or of all together.
    pub(super) fn value(&self, metric: Metric, company: Option<Company>) -> Result<f64, Undefined> {
        self.outcome.of(company).get(metric)
    }
}

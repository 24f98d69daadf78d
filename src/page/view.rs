//! What the page shows, computed once for each change.

use crate::catalog::Company;
use crate::language::{Currency, Language, Voice};
use crate::model::{Metric, Outcome, Timeline, Undefined};
use crate::scenario::Scenario;
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
    /// What the preset gives, unchanged.
    pub(super) before: Outcome,
}

/// A shared [`View`]; two are equal when they are the same one, so comparing costs nothing.
#[derive(Clone, Debug)]
pub(super) struct Shown(Rc<View>);

impl Shown {
    pub(super) fn new(scenario: &Scenario, language: Language, currency: Currency) -> Self {
        let outcome = scenario.outcome();
        Self(Rc::new(View {
            language,
            voice: Voice { language, currency },
            timeline: scenario.timeline(&outcome),
            before: scenario.unchanged().outcome(),
            scenario: scenario.clone(),
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

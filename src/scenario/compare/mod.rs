//! Two scenarios side by side: what differs in them, what that does to each figure, and how much each
//! difference has of it.
//!
//! This module must not know how a comparison is shown.

mod causes;
mod steps;

pub use causes::{Part, Waterfall};

use super::departure::Departure;
use super::state::Scenario;
use crate::catalog::Company;
use crate::model::{Metric, Outcome, Undefined};

/// Two scenarios and what follows from them.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The scenario that was kept.
    pub one: Scenario,
    /// The scenario beside it.
    pub other: Scenario,
    /// What differs, in the order of the page.
    pub departures: Vec<Departure>,
    /// What the first gives.
    pub before: Outcome,
    /// What the other gives.
    pub after: Outcome,
}

impl Compared {
    /// Compares two scenarios.
    pub fn of(one: Scenario, other: Scenario) -> Self {
        Self {
            departures: Departure::between(&one, &other),
            before: one.outcome(),
            after: other.outcome(),
            one,
            other,
        }
    }

    /// A figure in both, of a company or of all together.
    pub fn values(&self, metric: Metric, company: Option<Company>) -> [Result<f64, Undefined>; 2] {
        [&self.before, &self.after].map(|outcome| outcome.of(company).get(metric))
    }

    /// How much more a figure is in the other scenario than in the first.
    ///
    /// # Errors
    /// Why the figure has no value in one of them.
    pub fn difference(&self, metric: Metric, company: Option<Company>) -> Result<f64, Undefined> {
        let [before, after] = self.values(metric, company);
        Ok(after? - before?)
    }

    /// The difference of a figure by cause.
    ///
    /// # Errors
    /// Why the figure has no value in one of the scenarios.
    pub fn waterfall(
        &self,
        metric: Metric,
        company: Option<Company>,
    ) -> Result<Waterfall, Undefined> {
        let [before, after] = self.values(metric, company);
        Ok(causes::waterfall(self, metric, company, before?, after?))
    }
}

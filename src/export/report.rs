//! Every figure of a scenario, for programs.

use crate::catalog::Company;
use crate::model::{Metric, Undefined};
use crate::scenario::link::{self, VERSION};
use crate::scenario::{Choice, PARAMS, Provenance, Scenario};
use serde::Serialize;

/// Everything that a scenario holds and gives.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The query of the scenario's link.
    pub link: String,
    /// The version of the link's format.
    pub version: u32,
    /// The vintage of the data behind the defaults.
    pub data: &'static str,
    /// The preset that the scenario started from.
    pub preset: &'static str,
    /// The inputs, all of them.
    pub inputs: Vec<InputRow>,
    /// What is chosen by name: the choice and its option.
    pub choices: Vec<(&'static str, &'static str)>,
    /// The parts of the spending that the total counts.
    pub counted: Vec<&'static str>,
    /// The outcomes, for each company and for all together.
    pub outcomes: Vec<OutcomeRow>,
}

/// An input and where its preset value comes from.
#[derive(Debug, Serialize)]
pub struct InputRow {
    /// The name in links.
    pub key: &'static str,
    /// The value.
    pub value: f64,
    /// The value's unit.
    pub unit: &'static str,
    /// Whether it differs from the preset.
    pub changed: bool,
    /// The preset's value.
    pub default: f64,
    /// The identifier of the preset value's source; none where it is an assumption.
    pub source: Option<&'static str>,
}

/// A figure, or why there is none.
#[derive(Debug, Serialize)]
pub struct OutcomeRow {
    /// The figure's name.
    pub outcome: &'static str,
    /// The company; none for all together.
    pub company: Option<&'static str>,
    /// The value; none where it is not defined.
    pub value: Option<f64>,
    /// The value's unit.
    pub unit: &'static str,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undefined: Option<&'static str>,
}

impl Report {
    /// Reports a scenario.
    pub fn of(scenario: &Scenario) -> Self {
        let outcome = scenario.outcome();
        let companies = Company::ALL.map(Some).into_iter().chain([None]);
        Self {
            link: link::write(scenario),
            version: VERSION,
            data: scenario.vintage().key(),
            preset: scenario.preset().key(),
            inputs: PARAMS
                .iter()
                .map(|row| {
                    let (default, provenance) = scenario.start(row.input);
                    InputRow {
                        key: row.key,
                        value: scenario.value(row.input),
                        unit: row.unit.symbol(),
                        changed: scenario.is_changed(row.input),
                        default,
                        source: match provenance {
                            Provenance::Published(source) => Some(source.id),
                            Provenance::Assumed => None,
                        },
                    }
                })
                .collect(),
            choices: Choice::ALL
                .into_iter()
                .map(|choice| (choice.key(), choice.chosen(scenario.choices()).key))
                .collect(),
            counted: Metric::SPENDING
                .into_iter()
                .filter(|part| scenario.choices().scope.counts(*part))
                .map(Metric::key)
                .collect(),
            outcomes: companies
                .flat_map(|company| {
                    let figures = outcome.of(company);
                    Metric::ALL
                        .iter()
                        .map(move |&metric| row(metric, company, figures.get(metric)))
                })
                .collect(),
        }
    }
}

fn row(metric: Metric, company: Option<Company>, value: Result<f64, Undefined>) -> OutcomeRow {
    OutcomeRow {
        outcome: metric.key(),
        company: company.map(Company::key),
        value: value.ok(),
        unit: metric.unit().symbol(),
        undefined: value.err().map(|reason| match reason {
            Undefined::NoGpus => "no GPUs",
            Undefined::NoTokens => "no tokens",
            Undefined::RentingIsCheaper => "renting is cheaper",
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_holds_every_input_and_outcome() {
        let (scenario, _) = link::read("price=26268&google=0");
        let report = Report::of(&scenario);
        assert_eq!(report.inputs.len(), PARAMS.len());
        assert_eq!(report.outcomes.len(), Metric::ALL.len() * 5);
        let changed: Vec<_> = report
            .inputs
            .iter()
            .filter(|row| row.changed)
            .map(|row| row.key)
            .collect();
        assert_eq!(changed, ["price", "google"]);
        let chips = report
            .outcomes
            .iter()
            .find(|row| row.outcome == "chips" && row.company == Some("meta"));
        assert_eq!(chips.unwrap().value, Some(350_000.0 * 26_268.0));
        let undefined: Vec<_> = report
            .outcomes
            .iter()
            .filter(|row| row.value.is_none())
            .collect();
        assert!(undefined.iter().all(|row| row.company == Some("google")));
        assert!(undefined.iter().all(|row| row.undefined == Some("no GPUs")));
        let names: Vec<_> = undefined.iter().map(|row| row.outcome).collect();
        assert_eq!(
            names,
            [
                "gpu-hour",
                "market-gpu-hour",
                "fleet-training-days",
                "fleet-share",
                "training-cost",
                "million-tokens",
                "break-even",
            ]
        );
    }
}

//! The figures of the page, as it names them to programs.

use super::page::Page;
use super::wait::until;
use std::collections::BTreeMap;

/// The companies, as figures name them.
pub(crate) const COMPANIES: [&str; 4] = ["meta", "microsoft", "google", "amazon"];
/// What figures of all companies together name.
pub(crate) const TOGETHER: &str = "";

/// Every figure on the page: what it is of, and its value. Empty where there is none.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Figures(BTreeMap<Name, String>);

/// Outcome, company, month.
type Name = (String, String, String);

impl Figures {
    /// A figure; of [`TOGETHER`] for all companies.
    pub(crate) fn get(&self, outcome: &str, company: &str) -> f64 {
        let name = (outcome.to_owned(), company.to_owned(), String::new());
        let value = self.0.get(&name);
        let value = value.unwrap_or_else(|| panic!("there is no {outcome} of {company:?}"));
        value
            .parse()
            .unwrap_or_else(|_| panic!("{outcome} of {company:?} is {value:?}"))
    }

    /// Every figure that has a value.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&Name, &str)> {
        self.0.iter().map(|(name, value)| (name, value.as_str()))
    }
}

impl Page {
    /// Opens the table under every chart, and waits until it is made.
    pub(crate) async fn open_tables(&self) {
        let script = "const tables = [...document.querySelectorAll('figure > details:not(.swings)')]; \
            for (const table of tables) table.open = true; \
            return tables.every(table => table.querySelector('td'))";
        let look = async || self.ask(script).await;
        until("the tables are open", look, |made: &bool| *made).await;
    }

    /// Every figure on the page, tables included. The same figure in two places must have the same value.
    pub(crate) async fn figures(&self) -> Figures {
        self.open_tables().await;
        let script = "return [...document.querySelectorAll('data[data-outcome]')].map(figure => \
            [figure.dataset.outcome, figure.dataset.company ?? '', figure.dataset.month ?? '', figure.value])";
        let all: Vec<[String; 4]> = self.ask(script).await;
        let mut figures = BTreeMap::new();
        for [outcome, company, year, value] in all {
            let name = (outcome, company, year);
            let before = figures.insert(name.clone(), value.clone());
            assert!(
                before.as_ref().is_none_or(|before| *before == value),
                "{name:?} is {before:?} and {value:?}"
            );
        }
        assert!(
            figures.len() > 40,
            "the page shows few figures: {figures:?}"
        );
        Figures(figures)
    }

    /// A figure of a company.
    pub(crate) async fn figure(&self, outcome: &str, company: &str) -> f64 {
        self.figures().await.get(outcome, company)
    }

    /// Waits until a figure has a value.
    pub(crate) async fn figure_becomes(&self, outcome: &str, company: &str, expected: f64) {
        let what = format!("{outcome} of {company:?}: expected {expected}");
        let look = async || self.figure(outcome, company).await;
        until(&what, look, |seen| *seen == expected).await;
    }

    /// Waits until a figure has a value, but for the last digits of its arithmetic.
    pub(crate) async fn figure_nears(&self, outcome: &str, company: &str, expected: f64) {
        let what = format!("{outcome} of {company:?}: expected about {expected}");
        let look = async || self.figure(outcome, company).await;
        until(&what, look, |seen| (*seen / expected - 1.0).abs() < 1e-9).await;
    }
}

//! How a figure is computed: its formula in words and with its values, and the same for each figure in
//! it, down to the inputs and where they come from.
//!
//! This module must not know the browser or the page: an explanation is data in one language, to be
//! unfolded, written as text or exported.

mod constants;
mod formula;
mod names;
mod origin;
mod teller;
mod text;

pub use constants::constants;
pub use names::of_metric as metric_name;
pub use origin::Origin;

use crate::catalog::Company;
use crate::language::{Language, Message, Words};
use crate::model::{Metric, Undefined};
use crate::readings::trace;
use crate::scenario::Scenario;
use serde::Serialize;
use teller::Teller;

/// A figure, an input or a constant, and where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    /// What it is called, and whose it is where the figure that it is a part of does not say so.
    pub name: String,
    /// Its value, in its unit.
    pub value: f64,
    /// The unit, as programs read it.
    pub unit: &'static str,
    /// The value with its unit.
    pub words: Words,
    /// Its place among all that is explained; what is met again has the place where it was first.
    pub place: usize,
    /// Whether it was explained before, in another part.
    pub repeated: bool,
    /// Its part of the figure that it is in, where that is a sum.
    pub share: Option<f64>,
    /// Where the value comes from.
    #[serde(flatten)]
    pub kind: Kind,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Kind {
    /// A formula gives it.
    Figure {
        /// The figure's key.
        metric: &'static str,
        /// The company's key; none for all together.
        company: Option<&'static str>,
        /// The formula in words.
        formula: Words,
        /// The formula with its values.
        values: Words,
        /// What is in the formula, each once and in its order; none where the figure is repeated.
        parts: Vec<Explanation>,
    },
    /// The reader can change it.
    Input {
        /// The input's key.
        key: &'static str,
        /// Whether it differs from the preset.
        changed: bool,
        /// The preset's value.
        default: f64,
        /// The preset's value with its unit.
        default_words: Words,
        /// Where the preset's value comes from.
        origin: Origin,
    },
    /// It is a published fact.
    Constant {
        /// Where it comes from.
        origin: Origin,
    },
}

impl Explanation {
    /// Explains a figure of a scenario, of a company or of all together.
    ///
    /// # Errors
    /// The reason why the figure has no value; [`no_value`] says it in words.
    pub fn of(
        scenario: &Scenario,
        metric: Metric,
        company: Option<Company>,
        language: Language,
    ) -> Result<Self, Undefined> {
        let value = |input| scenario.value(input);
        let tree = trace(*scenario.choices(), value, metric, company)?;
        Ok(Teller::new(scenario, &tree, language).tell(metric, company))
    }

    /// The explanation as indented lines, in the language that it was given in.
    pub fn to_text(&self, language: Language) -> String {
        text::write(self, language)
    }

    /// What this is computed from.
    pub fn parts(&self) -> &[Self] {
        match &self.kind {
            Kind::Figure { parts, .. } => parts,
            _ => &[],
        }
    }
}

/// Says that a figure has no value, and why.
pub fn no_value(
    metric: Metric,
    company: Option<Company>,
    reason: Undefined,
    language: Language,
) -> String {
    let figure = names::of_figure(metric, company, language);
    names::worth(&figure, language.say(undefined(reason)), language)
}

/// Why a figure has no value.
pub(super) const fn undefined(reason: Undefined) -> Message {
    match reason {
        Undefined::NoGpus => Message::UndefinedNoGpus,
        Undefined::NoTokens => Message::UndefinedNoTokens,
        Undefined::RentingIsCheaper => Message::UndefinedRenting,
    }
}

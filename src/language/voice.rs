//! How figures are said: in which language, and in which money.
//!
//! The model counts in dollars; euros are the same figures shown at a rate that the page tells. It must
//! not know where the rate comes from.

use super::numbers::{Words, change, exactly, figure, written};
use super::{Language, Text};
use crate::units::Unit;

/// The money in which sums of dollars are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Currency {
    /// United States dollars.
    #[default]
    Usd,
    /// Euros, at a number of euros for a dollar.
    Eur {
        /// Euros for one dollar; above zero.
        per_dollar: f64,
    },
}

impl Currency {
    /// What a number of dollars is multiplied by.
    const fn per_dollar(self) -> f64 {
        match self {
            Self::Usd => 1.0,
            Self::Eur { per_dollar } => per_dollar,
        }
    }
}

/// A language and a currency: all that a figure needs to be said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Voice {
    /// The language.
    pub language: Language,
    /// The currency.
    pub currency: Currency,
}

impl From<Language> for Voice {
    fn from(language: Language) -> Self {
        Self {
            language,
            currency: Currency::Usd,
        }
    }
}

impl Voice {
    /// A text in this language.
    pub fn say(self, text: impl Text) -> &'static str {
        self.language.say(text)
    }

    /// What [`figure`] says.
    pub fn figure(self, value: f64, unit: Unit) -> Words {
        figure(value, unit, self)
    }

    /// What [`written`] says.
    pub fn written(self, value: f64, unit: Unit) -> String {
        written(value, unit, self)
    }

    /// What [`exactly`] says.
    pub fn exactly(self, value: f64, unit: Unit) -> Words {
        exactly(value, unit, self)
    }

    /// What [`change`] says.
    pub fn change(self, now: f64, before: f64, unit: Unit) -> Option<Words> {
        change(now, before, unit, self)
    }

    /// A value of a unit in this voice's money; what is not money stays as it is.
    pub fn converted(self, value: f64, unit: Unit) -> f64 {
        if unit.is_money() {
            value * self.currency.per_dollar()
        } else {
            value
        }
    }
}

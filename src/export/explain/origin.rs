//! Where a number that nothing computes comes from.

use crate::catalog::comparison::{HOME, PARIS_REGION, REACTOR, capex_2024};
use crate::catalog::{Source, sources};
use crate::model::Constant;
use crate::scenario::Provenance;
use serde::Serialize;

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// Someone published it.
    Published(Citation),
    /// The explorer assumes it.
    Assumption,
    /// It follows from what its name means.
    Definition,
}

/// A published source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// The identifier in the project's list of figures.
    pub id: &'static str,
    /// Who says so.
    pub who: &'static str,
    /// Who published what and where it was read.
    pub title: &'static str,
    /// Where it can be read.
    pub url: &'static str,
    /// When it was published or what period it covers, to the year, the month or the day.
    pub date: &'static str,
}

impl From<&'static Source> for Origin {
    fn from(source: &'static Source) -> Self {
        Self::Published(Citation {
            id: source.id,
            who: source.who,
            title: source.title,
            url: source.url,
            date: source.date,
        })
    }
}

impl From<Provenance> for Origin {
    fn from(provenance: Provenance) -> Self {
        match provenance {
            Provenance::Published(source) => source.into(),
            Provenance::Assumed => Self::Assumption,
        }
    }
}

impl From<Constant> for Origin {
    fn from(constant: Constant) -> Self {
        match constant {
            Constant::Nothing | Constant::OneYear => Self::Definition,
            Constant::Capex(company) => capex_2024(company).source.into(),
            Constant::Training(model) => model.source.into(),
            Constant::Speed(accelerator, _) => accelerator.source.into(),
            Constant::Home => HOME.source.into(),
            Constant::Reactor => REACTOR.source.into(),
            Constant::ParisRegion => PARIS_REGION.source.into(),
        }
    }
}

impl Origin {
    /// The length of the year, as Epoch AI's cost code has it.
    pub(super) fn of_the_year() -> Self {
        (&sources::C31).into()
    }

    /// The source, where there is one.
    pub const fn citation(&self) -> Option<&Citation> {
        match self {
            Self::Published(citation) => Some(citation),
            _ => None,
        }
    }
}

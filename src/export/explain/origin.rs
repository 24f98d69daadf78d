//! Where a number that nothing computes comes from.

use crate::catalog::comparison::{HOME, PARIS_REGION, REACTOR, capex_2024};
use crate::catalog::{Region, Source, sources};
use crate::model::Constant;
use crate::scenario::Provenance;
use serde::Serialize;

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// Someone published it.
    Published(&'static Source),
    /// The explorer assumes it.
    Assumption,
    /// It follows from what its name means.
    Definition,
}

impl From<&'static Source> for Origin {
    fn from(source: &'static Source) -> Self {
        Self::Published(source)
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
            Constant::Rate(_) => Region::RATE_SOURCE.into(),
            Constant::Carbon(_) => Region::CARBON_SOURCE.into(),
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
    pub const fn source(self) -> Option<&'static Source> {
        match self {
            Self::Published(source) => Some(source),
            _ => None,
        }
    }
}

//! What the model is told by name rather than by number.

use super::Metric;
use crate::catalog::{
    Accelerator, Basis, Company, LLAMA_3_1_405B, ReferenceModel, Region, accelerator::H100,
};

/// How a purchase becomes a cost for each hour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depreciation {
    /// The same part of the price each year of the machines' life.
    #[default]
    StraightLine,
    /// What the machines lose on the market while they run.
    Market,
}

/// Which energy of a training run is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Method {
    /// The GPUs' rated power alone, as in the cards that Meta publishes with its models.
    PublishedCard,
    /// The whole server at its average load, as Epoch AI counts.
    #[default]
    WholeServer,
}

/// Which parts of the spending are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    counted: [bool; Metric::SPENDING.len()],
}

impl Default for Scope {
    /// Everything but the other accelerators, whose price nobody publishes.
    fn default() -> Self {
        Self {
            counted: Metric::SPENDING.map(|part| part != Metric::OtherAccelerators),
        }
    }
}

impl Scope {
    /// Whether a part of [`Metric::SPENDING`] is counted.
    #[inline(always)]
    pub fn counts(self, part: Metric) -> bool {
        let [chips, servers, network, buildings, electricity, other] = self.counted;
        match part {
            Metric::Chips => chips,
            Metric::Servers => servers,
            Metric::Network => network,
            Metric::Buildings => buildings,
            Metric::LifetimeElectricity => electricity,
            Metric::OtherAccelerators => other,
            _ => false,
        }
    }

    /// This scope with a part of [`Metric::SPENDING`] counted or not.
    #[must_use]
    pub fn with(mut self, part: Metric, counts: bool) -> Self {
        for (one, counted) in Metric::SPENDING.into_iter().zip(&mut self.counted) {
            if one == part {
                *counted = counts;
            }
        }
        self
    }
}

/// Every choice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choices {
    /// How a purchase becomes a cost for each hour.
    pub depreciation: Depreciation,
    /// Which energy of a training run is counted.
    pub method: Method,
    /// Which speed accelerators are compared by.
    pub basis: Basis,
    /// What kind each company's other accelerators are, in the order of the companies; the H100
    /// stands for units that are counted in H100 equivalents already.
    pub kinds: [&'static Accelerator; 4],
    /// Where each company buys its electricity, in the order of the companies; none where the one rate
    /// and the one carbon intensity of the inputs hold.
    pub regions: [Option<Region>; 4],
    /// The published training run that compute is measured against.
    pub reference: &'static ReferenceModel,
    /// Which parts of the spending are counted.
    pub scope: Scope,
}

impl Choices {
    /// What kind a company's other accelerators are.
    pub fn kind(&self, company: Company) -> &'static Accelerator {
        self.kinds.get(company.index()).copied().unwrap_or(&H100)
    }

    /// Where a company buys its electricity; none where the inputs say what it costs.
    pub fn region(&self, company: Company) -> Option<Region> {
        self.regions.get(company.index()).copied().flatten()
    }
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            depreciation: Depreciation::default(),
            method: Method::default(),
            basis: Basis::default(),
            kinds: [&H100; 4],
            regions: [None; 4],
            reference: &LLAMA_3_1_405B,
            scope: Scope::default(),
        }
    }
}

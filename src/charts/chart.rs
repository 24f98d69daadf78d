//! The charts by name, and what they are made from.

use super::{Data, Options, Picture};
use crate::language::Voice;
use crate::model::{Outcome, Timeline};
use crate::readings::{Bands, Distributions};
use crate::scenario::Scenario;

/// A question that a chart answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What does it really cost?
    Spending,
    /// When is the money spent?
    Cumulative,
    /// What can it do? Compute in H100 equivalents.
    Compute,
    /// What can it do? Days to train each reference model.
    Training,
    /// How does the total move with price and fleet?
    Map,
    /// What matters most?
    Tornado,
    /// How sure are we?
    Distribution,
    /// How much electricity is that?
    Power,
    /// When does owning pay?
    RentOrBuy,
}

impl Kind {
    /// Every chart, in the order of the page.
    pub const ALL: [Self; 9] = [
        Self::Spending,
        Self::Cumulative,
        Self::Compute,
        Self::Training,
        Self::Map,
        Self::Tornado,
        Self::Distribution,
        Self::Power,
        Self::RentOrBuy,
    ];

    /// The name in attributes and files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Spending => "spending",
            Self::Cumulative => "cumulative",
            Self::Compute => "compute",
            Self::Training => "training",
            Self::Map => "map",
            Self::Tornado => "tornado",
            Self::Distribution => "distribution",
            Self::Power => "power",
            Self::RentOrBuy => "rent-or-buy",
        }
    }
}

/// What charts are made from: a scenario and the readings of it.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The inputs.
    pub scenario: &'a Scenario,
    /// What the model gives for them.
    pub outcome: &'a Outcome,
    /// When it is spent.
    pub timeline: &'a Timeline,
    /// How [`crate::model::Metric::Total`] is distributed, where draws were read.
    pub totals: Option<&'a Distributions>,
    /// How the timeline is distributed, where draws were read.
    pub bands: Option<&'a Bands>,
    /// How figures are said.
    pub voice: Voice,
}

/// A chart: the same figures as a picture and as data.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Which chart.
    pub kind: Kind,
    /// What is drawn.
    pub picture: Picture,
    /// What is told.
    pub data: Data,
}

impl Chart {
    /// Makes a chart.
    pub fn of(kind: Kind, facts: &Facts, options: Options) -> Self {
        let (picture, data) = match kind {
            Kind::Spending => super::spending::spending(facts, options),
            Kind::Cumulative => super::cumulative::cumulative(facts, options),
            Kind::Compute => super::compute::compute(facts),
            Kind::Training => super::training::training(facts, options),
            Kind::Map => super::map::map(facts, options),
            Kind::Tornado => super::tornado::tornado(facts, options),
            Kind::Distribution => super::distribution::distribution(facts, options),
            Kind::Power => super::power::power(facts),
            Kind::RentOrBuy => super::rent_or_buy::rent_or_buy(facts, options),
        };
        Self {
            kind,
            picture,
            data,
        }
    }
}

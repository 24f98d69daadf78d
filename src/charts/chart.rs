//! The charts by name, and what they are made from.

use super::{Data, Options, Picture};
use crate::language::Voice;
use crate::model::{Outcome, Timeline};
use crate::readings::Distributions;
use crate::scenario::{Range, Scenario};

/// A question that a chart answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What does it really cost?
    Spending,
    /// When is the money spent?
    Cumulative,
    /// What can it do? Compute in H100 equivalents.
    Compute,
}

impl Kind {
    /// Every chart, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Spending, Self::Cumulative, Self::Compute];

    /// The name in attributes and files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Spending => "spending",
            Self::Cumulative => "cumulative",
            Self::Compute => "compute",
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
    /// What nine draws in ten of the timeline lie between, month by month for each company, where draws
    /// were read.
    pub bands: Option<&'a [Vec<Range>; 4]>,
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
            Kind::Compute => super::compute::compute(facts, options),
        };
        Self {
            kind,
            picture,
            data,
        }
    }
}

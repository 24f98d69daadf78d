//! What each chart has to say in words: one file a chart. The findings follow the numbers.
//!
//! Nothing here draws or points: that is [`super::figure`], the same for every chart.

mod compute;
mod cumulative;
mod spending;

use super::view::View;
use crate::charts::Kind;
use crate::language::{ChartText, Message};
use crate::model::Metric;
use yew::prelude::*;

/// The words of a chart.
pub(super) struct Told {
    /// What it finds.
    pub(super) title: Html,
    /// What it shows, in which unit.
    pub(super) subtitle: Html,
    /// What can be seen in the picture.
    pub(super) alternative: String,
}

/// What a chart says.
pub(super) fn tell(kind: Kind, view: &View) -> Told {
    match kind {
        Kind::Spending => spending::tell(view),
        Kind::Cumulative => cumulative::tell(view),
        Kind::Compute => compute::tell(view),
    }
}

/// The question that a chart answers.
pub(super) const fn question(kind: Kind) -> ChartText {
    match kind {
        Kind::Spending => ChartText::SpendingQuestion,
        Kind::Cumulative => ChartText::CumulativeQuestion,
        Kind::Compute => ChartText::ComputeQuestion,
    }
}

/// What a reader may change about a chart.
#[derive(Clone, Copy)]
pub(super) struct Offers {
    /// Which series are drawn.
    pub(super) series: bool,
    /// How its scale grows.
    pub(super) growth: bool,
    /// Whether it shows values or shares.
    pub(super) measure: bool,
}

/// What may be changed about a chart, where that makes sense.
pub(super) const fn offers(kind: Kind) -> Offers {
    Offers {
        series: matches!(kind, Kind::Spending | Kind::Cumulative),
        growth: matches!(kind, Kind::Cumulative),
        measure: matches!(kind, Kind::Spending),
    }
}

/// What the places of a chart are.
pub(super) const fn places(kind: Kind) -> ChartText {
    match kind {
        Kind::Cumulative => ChartText::Month,
        _ => ChartText::Company,
    }
}

/// Figures that a chart's table has besides those of the picture.
pub(super) const fn more(kind: Kind) -> &'static [Besides] {
    match kind {
        Kind::Compute => &[compute::TRAINING, compute::POWER],
        _ => &[],
    }
}

/// A table of figures of the model, with its caption.
pub(super) type Besides = (Message, &'static [(Message, Metric)]);

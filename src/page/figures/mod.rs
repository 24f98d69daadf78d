//! What each chart has to say in words: one file a chart. The findings follow the numbers.
//!
//! Nothing here draws or points: that is [`super::figure`], the same for every chart.

mod compute;
mod cumulative;
mod distribution;
mod finding;
mod map;
mod power;
mod rent_or_buy;
mod spending;
mod tornado;
mod training;

use super::view::View;
use crate::catalog::Company;
use crate::charts::{Data, Kind, Options};
use crate::language::{ChartText, Language, Message, Voice, elided, fill};
use crate::model::Metric;
use crate::readings::Distributions;
use crate::scenario::Action;
use finding::{Fill, Finding};
use yew::prelude::*;

/// The words of a chart.
pub(super) struct Told {
    /// What it finds.
    pub(super) title: Finding,
    /// What it shows, in which unit.
    pub(super) subtitle: Finding,
    /// What can be seen in the picture.
    pub(super) alternative: String,
}

/// What a chart says. How the total is distributed is only told where it has been read.
pub(super) fn tell(
    kind: Kind,
    view: &View,
    totals: Option<&Distributions>,
    options: Options,
) -> Told {
    let whose = options.whose;
    match kind {
        Kind::Spending => spending::tell(view),
        Kind::Cumulative => cumulative::tell(view),
        Kind::Compute => compute::tell(view),
        Kind::Training => training::tell(view),
        Kind::Map => map::tell(view, whose),
        Kind::Tornado => tornado::tell(view, whose),
        Kind::Distribution => distribution::tell(view, totals, whose),
        Kind::Power => power::tell(view),
        Kind::RentOrBuy => rent_or_buy::tell(view, whose),
    }
}

/// The question that a chart answers.
pub(super) const fn question(kind: Kind) -> ChartText {
    match kind {
        Kind::Spending => ChartText::SpendingQuestion,
        Kind::Cumulative => ChartText::CumulativeQuestion,
        Kind::Compute => ChartText::ComputeQuestion,
        Kind::Training => ChartText::TrainingQuestion,
        Kind::Map => ChartText::MapQuestion,
        Kind::Tornado => ChartText::TornadoQuestion,
        Kind::Distribution => ChartText::DistributionQuestion,
        Kind::Power => ChartText::PowerQuestion,
        Kind::RentOrBuy => ChartText::RentQuestion,
    }
}

/// Something that a reader may change about a chart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Offer {
    /// Which series are drawn.
    Series,
    /// How its scale grows.
    Growth,
    /// Whether it shows values or shares.
    Measure,
    /// Whose figures it shows.
    Whose,
}

/// What may be changed about a chart: what makes sense for it.
pub(super) const fn offers(kind: Kind) -> &'static [Offer] {
    match kind {
        Kind::Spending => &[Offer::Series, Offer::Measure],
        Kind::Cumulative => &[Offer::Series, Offer::Growth],
        Kind::Training => &[Offer::Series],
        Kind::RentOrBuy => &[Offer::Series, Offer::Whose],
        Kind::Map | Kind::Tornado | Kind::Distribution => &[Offer::Whose],
        Kind::Compute | Kind::Power => &[],
    }
}

/// What a reader may do with the picture, which an image of it does not let them.
pub(super) const fn hint(kind: Kind) -> Option<ChartText> {
    match kind {
        Kind::Map => Some(ChartText::MapHint),
        _ => None,
    }
}

/// What the places of a chart are.
pub(super) const fn places(kind: Kind) -> ChartText {
    match kind {
        Kind::Spending | Kind::Compute => ChartText::Company,
        Kind::Cumulative => ChartText::Month,
        Kind::Training => ChartText::Model,
        Kind::Map => ChartText::Price,
        Kind::Tornado => ChartText::Input,
        Kind::Distribution => ChartText::Chance,
        Kind::Power => ChartText::Consumer,
        Kind::RentOrBuy => ChartText::Time,
    }
}

/// A table of figures of the model, with its caption.
pub(super) type Besides = (Message, &'static [(Message, Metric)]);

/// Figures that a chart's table has besides those of the picture.
pub(super) const fn more(kind: Kind) -> &'static [Besides] {
    match kind {
        Kind::Training => &[training::RUNS],
        Kind::Power => &[power::POWER],
        _ => &[],
    }
}

/// What stands under a chart to act on the scenario.
pub(super) fn actions(kind: Kind, data: &Data, act: &Callback<Action>) -> Html {
    match kind {
        Kind::Tornado => tornado::buttons(data, act),
        _ => Html::default(),
    }
}

/// A company, or all four.
pub(super) const fn whose(company: Option<Company>, language: Language) -> &'static str {
    match company {
        Some(company) => company.name(),
        None => ChartText::AllFour.text(language),
    }
}

/// A sentence of the charts with its slots filled.
fn filled(text: ChartText, voice: Voice, slots: &[(&str, &str)]) -> String {
    elided(&fill(voice.say(text), slots), voice.language)
}

/// One sentence for each company, joined.
fn rows(voice: Voice, mut row: impl FnMut(Company) -> String) -> String {
    let rows = Company::ALL.map(|company| {
        let row = row(company);
        let slots = [("company", company.name()), ("value", &row)];
        fill(voice.say(ChartText::Row), &slots)
    });
    rows.join(voice.say(ChartText::Then))
}

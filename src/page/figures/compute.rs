//! What can it do? How much compute there is.

use super::{Told, filled, rows};
use crate::language::{ChartText, Message, fill};
use crate::model::Metric;
use crate::page::view::View;
use crate::page::words::{datum, spoken, weave};
use yew::prelude::*;

/// Compute by company.
pub(super) fn tell(view: &View) -> Told {
    let rows = rows(view.voice, |company| {
        spoken(view, Metric::H100Equivalents, Some(company))
    });
    Told {
        title: weave(view.voice.say(ChartText::ComputeTitle), |slot| {
            let metric = match slot {
                "gpus" => Metric::Gpus,
                _ => Metric::H100Equivalents,
            };
            datum(view, metric, None)
        }),
        subtitle: html! { {filled(ChartText::ComputeSubtitle, view.voice, &[])} },
        alternative: fill(view.voice.say(Message::ComputeAlt), &[("rows", &rows)]),
    }
}

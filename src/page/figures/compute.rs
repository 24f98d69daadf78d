//! What can it do? How much compute there is.

use super::{Fill, Finding, Told, rows};
use crate::language::{ChartText, Message, fill};
use crate::model::Metric;
use crate::page::view::View;
use crate::page::words::spoken;

/// Compute by company.
pub(super) fn tell(view: &View) -> Told {
    let voice = view.voice;
    let rows = rows(voice, |company| {
        spoken(view, Metric::H100Equivalents, Some(company))
    });
    Told {
        title: Finding::of(
            voice.language,
            voice.say(ChartText::ComputeTitle),
            &[],
            vec![
                ("compute", Fill::Figure(Metric::H100Equivalents, None)),
                ("gpus", Fill::Figure(Metric::Gpus, None)),
            ],
        ),
        subtitle: Finding::of(
            voice.language,
            voice.say(ChartText::ComputeSubtitle),
            &[],
            Vec::new(),
        ),
        alternative: fill(voice.say(Message::ComputeAlt), &[("rows", &rows)]),
    }
}

//! How much electricity is that?

use super::{Besides, Fill, Finding, Told, filled, rows};
use crate::language::{ChartText, Message};
use crate::model::Metric;
use crate::page::view::View;
use crate::page::words::spoken;

/// What the machines draw, cost and emit.
pub(super) const POWER: Besides = (
    Message::PowerTable,
    &[
        (Message::Power, Metric::Power),
        (Message::Energy, Metric::Energy),
        (Message::ElectricityBill, Metric::Electricity),
        (Message::CarbonYear, Metric::Carbon),
    ],
);

/// A year's electricity beside homes, reactors and a region.
pub(super) fn tell(view: &View) -> Told {
    let voice = view.voice;
    // In French a plural begins at two.
    let title = match view.value(Metric::Homes, None) {
        Ok(homes) if homes >= 2.0 => ChartText::PowerTitle,
        Ok(homes) if homes > 0.0 => ChartText::PowerTitleFew,
        _ => ChartText::PowerTitleNone,
    };
    let rows = rows(voice, |company| spoken(view, Metric::Energy, Some(company)));
    let slots = [
        ("rows", rows.as_str()),
        ("energy", &spoken(view, Metric::Energy, None)),
    ];
    Told {
        title: Finding::of(
            voice.language,
            voice.say(title),
            &[],
            vec![("homes", Fill::Figure(Metric::Homes, None))],
        ),
        subtitle: Finding::of(
            voice.language,
            voice.say(ChartText::PowerSubtitle),
            &[],
            vec![
                ("energy", Fill::Figure(Metric::Energy, None)),
                ("power", Fill::Figure(Metric::Power, None)),
            ],
        ),
        alternative: filled(ChartText::PowerAlt, voice, &slots),
    }
}

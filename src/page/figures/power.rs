//! How much electricity is that?

use super::{Besides, Told, filled, rows};
use crate::language::{ChartText, Message};
use crate::model::Metric;
use crate::page::view::View;
use crate::page::words::{datum, spoken, weave};

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
        title: weave(voice.say(title), |_| datum(view, Metric::Homes, None)),
        subtitle: weave(voice.say(ChartText::PowerSubtitle), |slot| {
            let metric = match slot {
                "power" => Metric::Power,
                _ => Metric::Energy,
            };
            datum(view, metric, None)
        }),
        alternative: filled(ChartText::PowerAlt, voice, &slots),
    }
}

//! When is the money spent?

use super::Told;
use crate::catalog::{CalendarMonth, Company};
use crate::charts::end_of_purchases;
use crate::language::{ChartText, Message, figure, fill};
use crate::model::Metric;
use crate::page::view::View;
use crate::page::words::{datum, spent, spoken, weave};
use crate::units::Unit;
use yew::prelude::*;

/// Spending so far, month by month.
pub(super) fn tell(view: &View) -> Told {
    let language = view.language;
    let year = end_of_purchases(view.scenario.preset()).year;
    let end = CalendarMonth { year, month: 12 };
    let date = year.to_string();
    let rows = Company::ALL.map(|company| {
        let spent = view.timeline.spent(Some(company), end).value();
        fill(
            language.say(Message::CumulativeAltRow),
            &[
                ("company", company.name()),
                ("date", &date),
                ("spent", &figure(spent, Unit::Usd, view.voice).spoken),
                ("total", &spoken(view, Metric::Total, Some(company))),
            ],
        )
    });
    Told {
        title: weave(language.say(Message::CumulativeTitle), |slot| match slot {
            "date" => html! { {&date} },
            "spent" => spent(view, None, end),
            _ => datum(view, Metric::Total, None),
        }),
        subtitle: html! { {language.say(Message::CumulativeSubtitle)} },
        alternative: fill(
            language.say(Message::CumulativeAlt),
            &[("rows", &rows.join(language.say(ChartText::Then)))],
        ),
    }
}

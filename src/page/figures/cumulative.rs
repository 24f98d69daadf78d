//! When is the money spent?

use super::{Fill, Finding, Told};
use crate::catalog::{CalendarMonth, Company};
use crate::charts::end_of_purchases;
use crate::language::{ChartText, Message, fill};
use crate::model::Metric;
use crate::page::view::View;
use crate::page::words::{spent_words, spoken};

/// Spending so far, month by month.
pub(super) fn tell(view: &View) -> Told {
    let language = view.language;
    let year = end_of_purchases(view.scenario.preset()).year;
    let end = CalendarMonth { year, month: 12 };
    let date = year.to_string();
    let rows = Company::ALL.map(|company| {
        fill(
            language.say(Message::CumulativeAltRow),
            &[
                ("company", company.name()),
                ("date", &date),
                ("spent", &spent_words(view, Some(company), end).spoken),
                ("total", &spoken(view, Metric::Total, Some(company))),
            ],
        )
    });
    Told {
        title: Finding::of(
            language,
            language.say(Message::CumulativeTitle),
            &[("date", &date)],
            vec![
                ("spent", Fill::Spent(end)),
                ("total", Fill::Figure(Metric::Total, None)),
            ],
        ),
        subtitle: Finding::of(
            language,
            language.say(Message::CumulativeSubtitle),
            &[],
            Vec::new(),
        ),
        alternative: fill(
            language.say(Message::CumulativeAlt),
            &[("rows", &rows.join(language.say(ChartText::Then)))],
        ),
    }
}

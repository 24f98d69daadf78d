//! What does it really cost?

use super::Told;
use crate::catalog::Company;
use crate::language::{ChartText, Message, exact, fill};
use crate::model::{Input, Metric};
use crate::page::view::View;
use crate::page::words::{datum, spoken, weave};
use crate::scenario::param;
use yew::prelude::*;

/// Spending by company, stacked by component.
pub(super) fn tell(view: &View) -> Told {
    let language = view.language;
    let years = exact(
        view.scenario.value(Input::Life),
        param(Input::Life).unit,
        language,
    );
    // What the chips are a part of is only said where they are.
    let (title, row) = if view.scenario.choices().scope.counts(Metric::Chips) {
        (Message::SpendingTitle, Message::SpendingAltRow)
    } else {
        (
            Message::SpendingTitleCounted,
            Message::SpendingAltRowCounted,
        )
    };
    let rows = Company::ALL.map(|company| {
        let of = |metric| spoken(view, metric, Some(company));
        fill(
            language.say(row),
            &[
                ("company", company.name()),
                ("total", &of(Metric::Total)),
                ("chips", &of(Metric::Chips)),
            ],
        )
    });
    let subtitle = fill(
        language.say(Message::SpendingSubtitle),
        &[("years", &years)],
    );
    Told {
        title: weave(language.say(title), |slot| {
            let metric = match slot {
                "chips" => Metric::Chips,
                _ => Metric::Total,
            };
            datum(view, metric, None)
        }),
        subtitle: html! { {subtitle} },
        alternative: fill(
            language.say(Message::SpendingAlt),
            &[("rows", &rows.join(language.say(ChartText::Then)))],
        ),
    }
}

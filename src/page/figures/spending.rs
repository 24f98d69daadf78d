//! What does it really cost?

use super::{Fill, Finding, Told};
use crate::catalog::Company;
use crate::language::{ChartText, Message, exact, fill};
use crate::model::{Input, Metric};
use crate::page::view::View;
use crate::page::words::spoken;
use crate::scenario::param;

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
    Told {
        title: Finding::of(
            language,
            language.say(title),
            &[],
            vec![
                ("chips", Fill::Figure(Metric::Chips, None)),
                ("total", Fill::Figure(Metric::Total, None)),
            ],
        ),
        subtitle: Finding::of(
            language,
            language.say(Message::SpendingSubtitle),
            &[("years", &years)],
            Vec::new(),
        ),
        alternative: fill(
            language.say(Message::SpendingAlt),
            &[("rows", &rows.join(language.say(ChartText::Then)))],
        ),
    }
}

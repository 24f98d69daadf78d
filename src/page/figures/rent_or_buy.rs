//! When does owning pay?

use super::{Fill, Finding, Told, filled, whose};
use crate::catalog::Company;
use crate::language::{ChartText, exact};
use crate::model::{Input, Metric, Undefined};
use crate::page::view::View;
use crate::page::words::spoken;
use crate::scenario::param;
use crate::units::MONTHS_PER_YEAR;

/// The same GPUs bought, and rented.
pub(super) fn tell(view: &View, company: Option<Company>) -> Told {
    let voice = view.voice;
    let who = whose(company, view.language);
    let input = |input: Input| exact(view.scenario.value(input), param(input).unit, voice);
    let life = view.scenario.value(Input::Life) * MONTHS_PER_YEAR;
    let title = match view.value(Metric::BreakEven, company) {
        Ok(months) if months <= life => ChartText::RentTitle,
        Ok(_) => ChartText::RentTitleLate,
        Err(Undefined::RentingIsCheaper) => ChartText::RentTitleNever,
        Err(_) => ChartText::RentTitleNone,
    };
    let years = input(Input::Life);
    let slots = [
        ("whose", who),
        ("rent", &input(Input::Rent)),
        ("years", &years),
        ("months", &spoken(view, Metric::BreakEven, company)),
    ];
    Told {
        title: Finding::of(
            voice.language,
            voice.say(title),
            &[("years", &years)],
            vec![("months", Fill::Figure(Metric::BreakEven, company))],
        ),
        subtitle: Finding::of(
            voice.language,
            voice.say(ChartText::RentSubtitle),
            &slots,
            Vec::new(),
        ),
        alternative: filled(ChartText::RentAlt, voice, &slots),
    }
}

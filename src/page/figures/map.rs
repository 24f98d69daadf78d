//! How does the total move?

use super::{Fill, Finding, Told, filled, whose};
use crate::catalog::Company;
use crate::language::{ChartText, exact};
use crate::model::{Input, Metric, evaluate};
use crate::page::view::View;
use crate::page::words::spoken;
use crate::scenario::param;
use crate::units::{Unit, UsdPerGpu};

/// How much more an H100 costs in the finding.
const STEP: f64 = 1000.0;

/// The total over unit price and fleet.
pub(super) fn tell(view: &View, company: Option<Company>) -> Told {
    let voice = view.voice;
    let who = whose(company, view.language);
    let price = view.scenario.value(Input::Price);
    let mut dearer = view.scenario.inputs();
    dearer.price = UsdPerGpu::new(price + STEP);
    let dearer = evaluate(&dearer);
    let total = |total: Result<f64, _>| total.unwrap_or_default();
    let more =
        total(dearer.of(company).get(Metric::Total)) - total(view.value(Metric::Total, company));
    let title = if more > 0.0 {
        ChartText::MapTitle
    } else {
        ChartText::MapTitleNone
    };
    let price = exact(price, param(Input::Price).unit, view.language);
    let slots = [
        ("price", price.as_str()),
        ("fleet", &spoken(view, Metric::Gpus, company)),
        ("total", &spoken(view, Metric::Total, company)),
        ("whose", who),
    ];
    Told {
        title: Finding::of(
            voice.language,
            voice.say(title),
            &[],
            vec![
                ("step", Fill::Words(voice.figure(STEP, Unit::Usd))),
                ("change", Fill::Words(voice.figure(more, Unit::Usd))),
            ],
        ),
        subtitle: Finding::of(
            voice.language,
            voice.say(ChartText::MapSubtitle),
            &[("whose", who)],
            vec![("total", Fill::Figure(Metric::Total, company))],
        ),
        alternative: filled(ChartText::MapAlt, voice, &slots),
    }
}

//! How sure are we?

use super::{Fill, Finding, Told, filled, whose};
use crate::catalog::Company;
use crate::language::ChartText;
use crate::model::Metric;
use crate::page::view::View;
use crate::readings::Distributions;

/// The distribution of the total in dots; where it has not been read, the question.
pub(super) fn tell(view: &View, totals: Option<&Distributions>, company: Option<Company>) -> Told {
    let voice = view.voice;
    let who = whose(company, view.language);
    let unit = Metric::Total.unit();
    let finding =
        |text, fills| Finding::of(voice.language, voice.say(text), &[("whose", who)], fills);
    let subtitle = finding(ChartText::DistributionSubtitle, Vec::new());
    let Some(found) = totals.and_then(|totals| totals.of(company).ok()) else {
        let question = ChartText::DistributionQuestion;
        return Told {
            title: finding(question, Vec::new()),
            subtitle,
            alternative: voice.say(question).to_owned(),
        };
    };
    let [low, median, high] = [found.p5, found.p50, found.p95].map(|end| voice.figure(end, unit));
    let slots = [
        ("whose", who),
        ("low", low.spoken.as_str()),
        ("median", &median.spoken),
        ("high", &high.spoken),
    ];
    let alternative = filled(ChartText::DistributionAlt, voice, &slots);
    Told {
        title: finding(
            ChartText::DistributionTitle,
            vec![
                ("low", Fill::Words(low)),
                ("median", Fill::Words(median)),
                ("high", Fill::Words(high)),
            ],
        ),
        subtitle,
        alternative,
    }
}

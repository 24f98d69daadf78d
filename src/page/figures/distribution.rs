//! How sure are we?

use super::{Fill, Finding, Told, filled, whose};
use crate::catalog::Company;
use crate::language::{ChartText, fill};
use crate::model::Metric;
use crate::page::view::View;
use crate::readings::Distributions;

/// The distribution of the total in dots; where it has not been read, the question.
pub(super) fn tell(view: &View, totals: Option<&Distributions>, company: Option<Company>) -> Told {
    let voice = view.voice;
    let who = whose(company, view.language);
    let unit = Metric::Total.unit();
    let finding = |text: &str, fills| Finding::of(voice.language, text, &[("whose", who)], fills);
    let subtitle = voice.say(ChartText::DistributionSubtitle);
    let Some(found) = totals.and_then(|totals| totals.of(company).ok()) else {
        let question = voice.say(ChartText::DistributionQuestion);
        return Told {
            title: finding(question, Vec::new()),
            subtitle: finding(subtitle, Vec::new()),
            alternative: question.to_owned(),
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
    // The published ranges reach far above the article's figures, so that its total is not among the
    // likeliest; who sees both ought to be told.
    let sure = view.value(Metric::Total, company).unwrap_or_default();
    let stands = voice.say(if sure < found.p5 {
        ChartText::DistributionBelow
    } else if sure > found.p95 {
        ChartText::DistributionAbove
    } else {
        ChartText::DistributionAmong
    });
    let now = voice.figure(sure, unit);
    Told {
        title: finding(
            voice.say(ChartText::DistributionTitle),
            vec![
                ("low", Fill::Words(low)),
                ("median", Fill::Words(median)),
                ("high", Fill::Words(high)),
            ],
        ),
        subtitle: finding(
            &[subtitle, stands].concat(),
            vec![("now", Fill::Figure(Metric::Total, company))],
        ),
        alternative: [
            alternative.trim_end_matches('.'),
            &fill(stands, &[("now", &now.spoken)]),
            ".",
        ]
        .concat(),
    }
}

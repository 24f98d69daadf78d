//! How sure are we?

use super::{Told, filled, whose};
use crate::catalog::Company;
use crate::language::ChartText;
use crate::model::Metric;
use crate::page::view::View;
use crate::page::words::{said, weave};
use crate::readings::Distributions;
use yew::prelude::*;

/// The distribution of the total in dots; where it has not been read, the question.
pub(super) fn tell(view: &View, totals: Option<&Distributions>, company: Option<Company>) -> Told {
    let voice = view.voice;
    let who = whose(company, view.language);
    let unit = Metric::Total.unit();
    let subtitle = filled(ChartText::DistributionSubtitle, voice, &[("whose", who)]);
    let subtitle = html! { {subtitle} };
    let Some(found) = totals.and_then(|totals| totals.of(company).ok()) else {
        let question = voice.say(ChartText::DistributionQuestion);
        return Told {
            title: html! { {question} },
            subtitle,
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
    Told {
        title: weave(voice.say(ChartText::DistributionTitle), |slot| match slot {
            "low" => said(&low),
            "median" => said(&median),
            _ => said(&high),
        }),
        subtitle,
        alternative: filled(ChartText::DistributionAlt, voice, &slots),
    }
}

//! A scenario in sentences, ready to be printed: what it costs, what was changed, on what it rests.
//!
//! It must not know where the words go.

use super::Edition;
use crate::catalog::Company;
use crate::language::{Currency, PressText, exact, fill, written_exactly};
use crate::model::{Input, Metric, Outcome};
use crate::scenario::param;
use crate::units::Unit;

/// One sentence: what the H100s cost, alone and with everything that is counted.
pub fn sentence(edition: &Edition) -> String {
    first(edition, &edition.scenario.outcome())
}

/// A paragraph: the sentence, the four companies together, what the reader changed, the sources, and
/// where to find it all again.
pub fn paragraph(edition: &Edition) -> String {
    let voice = edition.voice;
    let outcome = edition.scenario.outcome();
    let mut sentences = vec![first(edition, &outcome)];
    if !edition.counted().is_empty() {
        sentences.push(together(edition, &outcome));
    }
    if let Currency::Eur { .. } = voice.currency {
        let rate = written_exactly(1.0, Unit::Usd, voice);
        sentences.push(fill(voice.say(PressText::Euros), &[("rate", &rate)]));
    }
    let changes = edition.changes();
    let assumptions = if changes.is_empty() {
        PressText::Unchanged
    } else {
        PressText::Changed
    };
    let slots = [
        ("preset", edition.preset()),
        ("changes", &changes.join(", ")),
    ];
    sentences.push(fill(voice.say(assumptions), &slots));
    let (sources, assumed) = edition.sources();
    let rests_on = if assumed {
        PressText::SourcesAndAssumptions
    } else {
        PressText::Sources
    };
    let sources = sources.join(", ");
    sentences.push(fill(voice.say(rests_on), &[("sources", &sources)]));
    let (versions, date, link) = (edition.edition(), edition.date(), edition.link());
    let slots = [
        ("name", edition.name()),
        ("edition", &versions),
        ("date", &date),
        ("link", &link),
    ];
    sentences.push(fill(voice.say(PressText::Signed), &slots));
    sentences.join(" ")
}

fn first(edition: &Edition, outcome: &Outcome) -> String {
    let (voice, scenario) = (edition.voice, edition.scenario);
    let meta = scenario.value(Input::Fleet(Company::Meta)) > 0.0;
    let whose = meta.then_some(Company::Meta);
    let figure = |metric: Metric| {
        let value = outcome.of(whose).get(metric).unwrap_or(f64::NAN);
        voice.written(value, metric.unit())
    };
    // "Each" and "pièce" are said around it, so the price is a plain sum.
    let price = written_exactly(scenario.value(Input::Price), Unit::Usd, voice);
    let slots = [
        ("company", Company::Meta.name()),
        ("fleet", &figure(Metric::Gpus)),
        ("chips", &figure(Metric::Chips)),
        ("price", &price),
    ];
    let start = if meta {
        PressText::Company
    } else {
        PressText::All
    };
    let start = fill(voice.say(start), &slots);
    let parts = edition.counted();
    let sentence = if parts.is_empty() {
        PressText::Alone
    } else {
        PressText::Counting
    };
    let years = exact(scenario.value(Input::Life), param(Input::Life).unit, voice);
    let slots = [
        ("start", start.as_str()),
        ("total", &figure(Metric::Total)),
        ("parts", &parts),
        ("years", &years),
    ];
    fill(voice.say(sentence), &slots)
}

fn together(edition: &Edition, outcome: &Outcome) -> String {
    let voice = edition.voice;
    let figure = |metric, unit| {
        let value = outcome.together.get(metric).unwrap_or(f64::NAN);
        voice.written(value, unit)
    };
    // The sentence says "each year", so a year's flow is said as the amount that it is.
    let slots = [
        ("gpus", figure(Metric::Gpus, Unit::Gpus)),
        ("total", figure(Metric::Total, Unit::Usd)),
        ("energy", figure(Metric::Energy, Unit::KilowattHours)),
        ("bill", figure(Metric::Electricity, Unit::Usd)),
        ("carbon", figure(Metric::Carbon, Unit::Tonnes)),
    ];
    let slots = slots.each_ref().map(|(name, text)| (*name, text.as_str()));
    fill(voice.say(PressText::Together), &slots)
}

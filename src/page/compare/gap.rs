//! The gap between two scenarios by cause: a picture that leads from A to B step by step, the same in
//! words and in a table.

use super::tables::told;
use super::{Pair, RESULTS};
use crate::language::{CompareText, Message, Words, fill};
use crate::page::words::{said, undefined, weave};
use crate::scenario::{Part, Waterfall};
use yew::prelude::*;

/// How wide the least is that is drawn, of a hundred: a place, or a part that is nearly nothing.
const LEAST: f64 = 0.5;

/// The picture with its finding, and what gap it is about to choose.
pub(super) fn figure(pair: &Pair, choose: Callback<Event>) -> Html {
    let voice = pair.shown.voice;
    let options = RESULTS.iter().enumerate().map(|(place, (_, name))| {
        html! { <option selected={place == pair.of}>{voice.say(*name)}</option> }
    });
    let (finding, picture) = content(pair);
    html! {
        <figure class="gap">
            <figcaption>
                <p class="choice">
                    <label for="gap-of">{voice.say(CompareText::Of)}</label>
                    <select id="gap-of" onchange={choose}>{for options}</select>
                </p>
                <h3>{finding}</h3>
            </figcaption>
            {picture}
        </figure>
    }
}

/// The finding, and what shows it; nothing where there is no gap.
fn content(pair: &Pair) -> (Html, Html) {
    let voice = pair.shown.voice;
    let Some((metric, name)) = RESULTS.get(pair.of) else {
        return Default::default();
    };
    let unit = metric.unit();
    let name = voice.say(*name);
    let waterfall = match pair.gap {
        Ok(waterfall) => waterfall,
        Err(reason) => {
            let slots = [
                ("figure", name),
                ("reason", undefined(*reason, voice.language)),
            ];
            let none = fill(voice.say(CompareText::Undefined), &slots);
            return (html! { {none} }, Html::default());
        }
    };
    // What is shown adds up in the money that it is shown in.
    let rate = voice.converted(1.0, unit);
    let waterfall = &waterfall.clone().times(rate);
    let step = |value: f64| {
        let step = voice.change(value / rate, 0.0, unit);
        step.unwrap_or_else(|| voice.figure(0.0, unit))
    };
    let [from, to] = [waterfall.from, waterfall.to].map(|end| voice.figure(end / rate, unit));
    let finding = if waterfall.parts.is_empty() {
        CompareText::Equal
    } else {
        CompareText::Finding
    };
    let title = weave(voice.say(finding), |slot| match slot {
        "figure" => html! { {name} },
        "from" => said(&from),
        "to" => said(&to),
        _ => said(&step(waterfall.gap)),
    });
    if waterfall.parts.is_empty() {
        return (title, Html::default());
    }
    let parts: Vec<(String, Words, &Part)> = waterfall
        .parts
        .iter()
        .map(|part| (called(pair, part), step(part.shown), part))
        .collect();
    let spoken: Vec<String> = parts
        .iter()
        .map(|(name, words, _)| [name, " ", &words.spoken].concat())
        .collect();
    let slots = [
        ("from", from.spoken.as_str()),
        ("to", &to.spoken),
        ("parts", &spoken.join(", ")),
    ];
    let caption = voice.say(CompareText::Causes);
    let picture = html! {
        <>
            <div class="steps" role="img" aria-label={fill(voice.say(CompareText::Alternative), &slots)}>
                {steps(waterfall, &parts, [&from, &to])}
            </div>
            <p class="method">{voice.say(CompareText::Method)}</p>
            <details>
                <summary>{voice.say(Message::Table)}</summary>
                <table>
                    <caption>{caption}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{voice.say(CompareText::Cause)}</th>
                            <th scope="col" class="number">{voice.say(CompareText::Part)}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {for parts.iter().map(|(name, words, part)| html! {
                            <tr>
                                <th scope="row">{name}</th>
                                <td class="number">{told("gap-part", part.exact / rate, said(words))}</td>
                            </tr>
                        })}
                        <tr>
                            <th scope="row">{voice.say(CompareText::Gap)}</th>
                            <td class="number">{sum(waterfall, rate, &step(waterfall.gap))}</td>
                        </tr>
                    </tbody>
                </table>
            </details>
        </>
    };
    (title, picture)
}

fn sum(waterfall: &Waterfall, rate: f64, words: &Words) -> Html {
    told("gap", (waterfall.to - waterfall.from) / rate, said(words))
}

/// The cause of a part, or how many it tells together.
fn called(pair: &Pair, part: &Part) -> String {
    let language = pair.shown.language;
    match part.causes.as_slice() {
        [cause] => cause.called(language),
        causes => {
            let count = causes.len().to_string();
            fill(language.say(CompareText::Together), &[("count", &count)])
        }
    }
}

/// A line for A, one for each part, which goes on where the one before it ended, and one for B. The scale
/// is what they lie between: it does not start at zero, so A and B are places on it, not lengths.
fn steps(waterfall: &Waterfall, parts: &[(String, Words, &Part)], ends: [&Words; 2]) -> Html {
    let mut low = waterfall.from.min(waterfall.to);
    let mut high = waterfall.from.max(waterfall.to);
    let mut at = waterfall.from;
    for (_, _, part) in parts {
        at += part.exact;
        low = low.min(at);
        high = high.max(at);
    }
    let along = |value: f64| (value - low) / (high - low) * 100.0;
    let line = |class: &'static str, name: &str, amount: &str, from: f64, to: f64| {
        let start = along(from.min(to)).min(100.0 - LEAST);
        let width = (along(from.max(to)) - start).max(LEAST);
        html! {
            <div class={class}>
                <span>{name}</span>
                <svg><rect x={percent(start)} width={percent(width)} height="100%" /></svg>
                <span>{amount}</span>
            </div>
        }
    };
    let mut at = waterfall.from;
    let between = parts.iter().map(|(name, words, part)| {
        let from = at;
        at += part.exact;
        let class = if part.exact < 0.0 { "falls" } else { "rises" };
        line(class, name, &words.seen, from, at)
    });
    let between: Vec<Html> = between.collect();
    let [from, to] = ends;
    html! {
        <>
            {line("end", "A", &from.seen, waterfall.from, waterfall.from)}
            {for between}
            {line("end", "B", &to.seen, waterfall.to, waterfall.to)}
        </>
    }
}

/// A part of the whole as SVG has it.
fn percent(part: f64) -> String {
    format!("{part:.2}%")
}

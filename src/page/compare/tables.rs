//! Both scenarios in tables: what they give, and what differs in them.

use super::{Pair, RESULTS};
use crate::language::CompareText;
use crate::page::table::Scroll;
use crate::page::words::{datum, said, undefined};
use yew::prelude::*;

/// The main results in both, and the difference of each.
pub(super) fn results(pair: &Pair) -> Html {
    let Pair {
        shown, compared, ..
    } = pair;
    let voice = shown.voice;
    let caption = voice.say(CompareText::Results);
    let [a, b] = pair.names();
    let rows = RESULTS.into_iter().map(|(metric, name)| {
        let unit = metric.unit();
        let [before, after] = compared.values(metric, None);
        let gap = match (before, after) {
            (Ok(before), Ok(after)) => match voice.change(after, before, unit) {
                Some(words) => told("gap", after - before, said(&words)),
                None => html! { {voice.say(CompareText::NoGap)} },
            },
            _ => said(&voice.figure(f64::NAN, unit)),
        };
        let before = match before {
            Ok(value) => told("a", value, said(&voice.figure(value, unit))),
            Err(reason) => html! { {undefined(reason, voice.language)} },
        };
        html! {
            <tr>
                <th scope="row">{voice.say(name)}</th>
                <td class="number">{before}</td>
                <td class="number">{datum(shown, metric, None)}</td>
                <td class="number">{gap}</td>
            </tr>
        }
    });
    let heads = [
        voice.say(CompareText::Result).to_owned(),
        a,
        b,
        voice.say(CompareText::Gap).to_owned(),
    ];
    table(caption, &heads, rows.collect())
}

/// What differs in the two, as each has it.
pub(super) fn changes(pair: &Pair) -> Html {
    let Pair {
        shown, compared, ..
    } = pair;
    let language = shown.language;
    let caption = language.say(CompareText::Changed);
    let [a, b] = pair.names();
    let rows = compared.departures.iter().map(|departure| {
        let [before, after] =
            [&compared.one, &compared.other].map(|one| departure.told(one, language));
        html! {
            <tr>
                <th scope="row">{departure.called(language)}</th>
                <td class="number">{before}</td>
                <td class="number">{after}</td>
            </tr>
        }
    });
    let heads = [language.say(CompareText::Input).to_owned(), a, b];
    table(caption, &heads, rows.collect())
}

/// A table of rows under the heads of their columns, the first of names, the others of figures.
fn table(caption: &'static str, heads: &[String], rows: Html) -> Html {
    html! {
        <Scroll label={caption}>
            <table>
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        {for heads.iter().enumerate().map(|(place, head)| html! {
                            <th scope="col" class={(place > 0).then_some("number")}>{head}</th>
                        })}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </Scroll>
    }
}

/// A figure of the comparison for programs, around what readers get.
pub(super) fn told(series: &'static str, value: f64, content: Html) -> Html {
    html! { <data value={value.to_string()} data-series={series}>{content}</data> }
}

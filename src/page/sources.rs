//! Where every default comes from.

use super::table::Scroll;
use crate::catalog::{Confidence, Source};
use crate::export::constants;
use crate::language::{ExplainText, Language, Message, date, exact};
use crate::scenario::{Baseline, Group, PARAMS, Param, Provenance, REVISIONS};
use yew::prelude::*;

/// A source as a link with its identifier, or the word that there is none.
pub(super) fn origin(provenance: Provenance, language: Language) -> Html {
    match provenance {
        Provenance::Published(source) => html! {
            <><a href={source.url} rel="noopener" lang="en">{source.title}</a>{" ["}{source.id}{"]"}</>
        },
        Provenance::Assumed => html! { {language.say(Message::Assumption)} },
    }
}

/// A source as a link, with its date and how closely it was read; or the word that there is none.
pub(super) fn cited(source: Option<&'static Source>, language: Language) -> Html {
    let Some(source) = source else {
        return origin(Provenance::Assumed, language);
    };
    html! {
        <>
            {origin(Provenance::Published(source), language)}
            {", "}{date(source.date, language)}{" · "}{language.say(sure(source))}
        </>
    }
}

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) language: Language,
    pub(super) baseline: Baseline,
}

/// Every default of the preset with its source.
#[component]
pub(super) fn SourcesTable(props: &Props) -> Html {
    let language = props.language;
    let say = |message| language.say(message);
    let groups = Group::ALL.into_iter().map(|group| {
        let inputs = PARAMS.iter().filter(|row| row.group == group);
        let rows = inputs.flat_map(|row| of_input(row, props.baseline, language));
        (language.say(group.name()), rows.collect::<Html>())
    });
    let constants = constants(language);
    let constants = constants
        .iter()
        .map(|(name, words, origin)| table_row(name, &words.seen, origin.source(), language));
    let claimed = REVISIONS.iter().flat_map(|revision| revision.sources);
    let claimed = claimed.map(|source| table_row(source.who, "", Some(source), language));
    let groups = groups.chain([
        (language.say(ExplainText::Constants), constants.collect()),
        (language.say(ExplainText::Claims), claimed.collect()),
    ]);
    html! {
        <details class="sources">
            <summary><h2>{say(Message::Sources)}</h2></summary>
            <p id="sources-summary">{say(Message::SourcesIntro)}</p>
            <Scroll label={say(Message::Sources)}>
                <table aria-describedby="sources-summary">
                    <caption class="spoken">{say(Message::Sources)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{say(Message::SourcesInput)}</th>
                            <th scope="col" class="number">{say(Message::SourcesValue)}</th>
                            <th scope="col">{say(Message::SourcesSource)}</th>
                        </tr>
                    </thead>
                    {for groups.map(|(name, rows)| html! {
                        <tbody>
                            <tr><th scope="rowgroup" colspan="3">{name}</th></tr>
                            {rows}
                        </tbody>
                    })}
                </table>
            </Scroll>
        </details>
    }
}

/// An input's default, then every other figure that was published about it.
fn of_input(row: &Param, baseline: Baseline, language: Language) -> Vec<Html> {
    let (start, provenance) = baseline.start(row.input);
    let name = row.called(language);
    let told = |name: &str, value: f64, source| {
        table_row(name, &exact(value, row.unit, language), source, language)
    };
    let mut rows = vec![told(&name, start, source_of(provenance))];
    for one in baseline.published(row.input) {
        if one.value.to_bits() != start.to_bits() {
            rows.push(told(&one.called(language), one.value, Some(one.source)));
        }
    }
    rows
}

const fn source_of(provenance: Provenance) -> Option<&'static Source> {
    match provenance {
        Provenance::Published(source) => Some(source),
        Provenance::Assumed => None,
    }
}

fn table_row(name: &str, value: &str, source: Option<&'static Source>, language: Language) -> Html {
    html! {
        <tr>
            <th scope="row">{name}</th>
            <td class="number">{value}</td>
            <td>{cited(source, language)}</td>
        </tr>
    }
}

const fn sure(source: &Source) -> Message {
    match source.confidence {
        Confidence::Read => Message::ConfidenceRead,
        Confidence::Secondary => Message::ConfidenceSecondary,
        Confidence::Computed => Message::ConfidenceComputed,
    }
}

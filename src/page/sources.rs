//! Where every default comes from.

use super::table::Scroll;
use crate::catalog::{Confidence, LLAMA_3_1_405B, Source};
use crate::language::{Language, Message, date, exact, figure};
use crate::scenario::{Baseline, PARAMS, Provenance};
use crate::units::Unit;
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
    let rows = PARAMS.iter().map(|row| {
        let (value, provenance) = props.baseline.start(row.input);
        table_row(
            &row.called(language),
            &exact(value, row.unit, language),
            provenance,
            language,
        )
    });
    let reference = table_row(
        LLAMA_3_1_405B.name,
        &figure(LLAMA_3_1_405B.training.value(), Unit::Flop, language).seen,
        Provenance::Published(LLAMA_3_1_405B.source),
        language,
    );
    html! {
        <details class="sources">
            <summary><h2>{say(Message::Sources)}</h2></summary>
            <p>{say(Message::SourcesIntro)}</p>
            <Scroll label={say(Message::Sources)}>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{say(Message::SourcesInput)}</th>
                            <th scope="col" class="number">{say(Message::SourcesValue)}</th>
                            <th scope="col">{say(Message::SourcesSource)}</th>
                            <th scope="col">{say(Message::SourcesDate)}</th>
                            <th scope="col">{say(Message::SourcesConfidence)}</th>
                        </tr>
                    </thead>
                    <tbody>{for rows}{reference}</tbody>
                </table>
            </Scroll>
        </details>
    }
}

fn table_row(name: &str, value: &str, provenance: Provenance, language: Language) -> Html {
    let (published, confidence) = match provenance {
        Provenance::Published(source) => (date(source.date, language), language.say(sure(source))),
        Provenance::Assumed => (String::new(), ""),
    };
    html! {
        <tr>
            <th scope="row">{name}</th>
            <td class="number">{value}</td>
            <td>{origin(provenance, language)}</td>
            <td>{published}</td>
            <td>{confidence}</td>
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

//! The sentence of the article, with its numbers to change in place.

use super::exact_field::ExactField;
use super::view::Shown;
use super::words::{datum, said, weave};
use crate::catalog::Company;
use crate::language::{Message, Voice, exactly, fill};
use crate::model::{Input, Metric, Scope};
use crate::scenario::{Action, param};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
    pub(super) act: Callback<Action>,
}

/// The sentence and the one after it.
#[component]
pub(super) fn Sentence(props: &Props) -> Html {
    let shown = &props.shown;
    let language = shown.language;
    let number = |input: Input| {
        let row = param(input);
        let value = shown.scenario.value(input);
        // What the link fixes is a part of the text.
        if shown.settings.locks(row.key) {
            return html! { <strong>{said(&exactly(value, row.unit, language))}</strong> };
        }
        html! {
            <ExactField
                unit={row.unit}
                possible={row.field}
                {value}
                steps={input}
                voice={Voice::from(language)}
                set={props.act.reform(move |value| Action::Set(input, value))}
                id={format!("{}-sentence", row.key)}
                label={fill(language.say(Message::ExactValue), &[("name", &row.called(language))])}
                in_sentence=true
            />
        }
    };
    let meta = Some(Company::Meta);
    let sentence = if shown.scenario.choices().scope == Scope::default() {
        Message::SentenceCompany
    } else {
        Message::SentenceCounted
    };
    html! {
        <div class="sentence">
            <p>
                {weave(language.say(sentence), |slot| match slot {
                    "fleet" => number(Input::Fleet(Company::Meta)),
                    "price" => number(Input::Price),
                    "years" => number(Input::Life),
                    "chips" => html! { <strong>{datum(shown, Metric::Chips, meta)}</strong> },
                    _ => html! { <strong>{datum(shown, Metric::Total, meta)}</strong> },
                })}
            </p>
            <p>
                {weave(language.say(Message::SentenceTogether), |slot| match slot {
                    "gpus" => html! { <strong>{datum(shown, Metric::Gpus, None)}</strong> },
                    _ => html! { <strong>{datum(shown, Metric::Total, None)}</strong> },
                })}
            </p>
            <p class="hint">{language.say(Message::SentenceHint)}</p>
        </div>
    }
}

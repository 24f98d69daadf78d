//! What is counted, and how: switches and selectors.

use super::lock;
use super::sources::origin;
use super::view::Shown;
use crate::catalog::Region;
use crate::language::Message;
use crate::model::Metric;
use crate::scenario::link::SCOPE;
use crate::scenario::{Action, Choice, Provenance, part_name};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
    pub(super) act: Callback<Action>,
}

/// The group of every choice that the link shows; nothing where it shows none.
#[component]
pub(super) fn ChoicesGroup(props: &Props) -> Html {
    let language = props.shown.language;
    let settings = &props.shown.settings;
    let choices = || {
        Choice::ALL
            .into_iter()
            .filter(|choice| settings.shows(choice.key()))
    };
    // What is counted is no input that could be named.
    let scope = settings.shows(SCOPE);
    if !scope && choices().next().is_none() {
        return Html::default();
    }
    let parts = || {
        html! {
            <fieldset class="scope">
                <legend>{language.say(Message::Scope)}</legend>
                {for Metric::SPENDING.into_iter().map(|part| switch(props, part))}
            </fieldset>
        }
    };
    html! {
        <details class="group" open={!scope}>
            <summary><h3>{language.say(Message::Choices)}</h3></summary>
            if scope {
                {lock::around(settings, SCOPE, language, parts())}
            }
            {for choices().map(|choice| {
                lock::around(settings, choice.key(), language, selector(props, choice))
            })}
            <p>{language.say(Message::RegionHelp)}</p>
            {for [Region::RATE_SOURCE, Region::CARBON_SOURCE].map(|source| html! {
                <p class="origin">{origin(Provenance::Published(source), language)}</p>
            })}
        </details>
    }
}

/// Whether a part of the spending is counted.
fn switch(props: &Props, part: Metric) -> Html {
    let id = format!("scope-{}", part.key());
    let onchange = props.act.reform(move |event: Event| {
        let switch = event.target_dyn_into::<HtmlInputElement>();
        Action::Count(part, switch.is_some_and(|switch| switch.checked()))
    });
    html! {
        <div class="switch" key={part.key()}>
            <input
                type="checkbox"
                id={id.clone()}
                checked={props.shown.scenario.choices().scope.counts(part)}
                {onchange}
            />
            <label for={id}>{props.shown.language.say(part_name(part))}</label>
        </div>
    }
}

/// One among several.
fn selector(props: &Props, choice: Choice) -> Html {
    let language = props.shown.language;
    let chosen = choice.chosen(props.shown.scenario.choices()).key;
    let act = props.act.clone();
    let onchange = move |event: Event| {
        let value = event
            .target_dyn_into::<HtmlSelectElement>()
            .map(|element| element.value());
        // Only our own options are there to choose; anything else would be no choice of the reader.
        let option = choice
            .options()
            .into_iter()
            .find(|option| Some(option.key) == value.as_deref());
        if let Some(option) = option {
            act.emit(Action::Choose(choice, option.key));
        }
    };
    html! {
        <div class="choice" key={choice.key()}>
            <label for={choice.key()}>{choice.called(language)}</label>
            <select id={choice.key()} {onchange}>
                {for choice.options().into_iter().map(|option| html! {
                    <option value={option.key} selected={option.key == chosen}>
                        {option.name.text(language)}
                    </option>
                })}
            </select>
        </div>
    }
}

//! Published figures to take: the marks of a slider's track, as buttons with their names.

use super::slider::{taking, told};
use crate::language::{ControlText, Language};
use crate::model::Input;
use crate::scenario::{Action, Baseline, param};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) input: Input,
    pub(super) baseline: Baseline,
    pub(super) language: Language,
    pub(super) act: Callback<Action>,
}

/// The list of an input's published figures; nothing where there is none to choose from.
#[component]
pub(super) fn Estimates(props: &Props) -> Html {
    let (input, language) = (props.input, props.language);
    let published = props.baseline.published(input);
    if published.len() < 2 {
        return Html::default();
    }
    html! {
        <>
            <p>{language.say(ControlText::Estimates)}</p>
            <ul class="estimates" onclick={taking(input, &props.act)}>
                {for published.iter().map(|one| html! {
                    <li>
                        <button type="button" data-set={one.value.to_string()}>
                            {told(one, param(input), language)}
                        </button>
                    </li>
                })}
            </ul>
        </>
    }
}

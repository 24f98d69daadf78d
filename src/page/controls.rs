//! The inputs, group by group: the few that matter first, the rest folded.

use super::choices::ChoicesGroup;
use super::input_row::InputRow;
use super::view::Shown;
use crate::scenario::{Action, Group, PARAMS};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
    pub(super) act: Callback<Action>,
}

/// Every input.
#[component]
pub(super) fn Controls(props: &Props) -> Html {
    let language = props.shown.language;
    let scenario = &props.shown.scenario;
    html! {
        <>
        {for Group::ALL.into_iter().map(|group| html! {
            <details class="group" key={group as usize} open={group == Group::Essentials}>
                <summary><h3>{language.say(group.name())}</h3></summary>
                {for PARAMS.iter().filter(|row| row.group == group).map(|row| html! {
                    <InputRow
                        key={row.key}
                        input={row.input}
                        span={scenario.span(row.input)}
                        own_range={scenario.range(row.input)}
                        baseline={scenario.baseline()}
                        {language}
                        act={props.act.clone()}
                    />
                })}
            </details>
        })}
        <ChoicesGroup shown={props.shown.clone()} act={props.act.clone()} />
        </>
    }
}

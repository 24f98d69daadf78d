//! The inputs, group by group: the few that matter first, the rest folded.

use super::choices::ChoicesGroup;
use super::input_row::InputRow;
use super::lock;
use super::view::Shown;
use crate::scenario::link::changeable;
use crate::scenario::{Action, Group, PARAMS};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
    pub(super) act: Callback<Action>,
}

/// Every input that the link shows.
#[component]
pub(super) fn Controls(props: &Props) -> Html {
    let language = props.shown.language;
    let scenario = &props.shown.scenario;
    let settings = &props.shown.settings;
    // The few that an editor picked are there to be seen.
    let picked = changeable().any(|key| settings.only.contains(&key));
    let group = |group: Group| {
        let rows = || {
            let all = PARAMS.iter();
            all.filter(move |row| row.group == group && settings.shows(row.key))
        };
        rows().next()?;
        Some(html! {
            <details class="group" key={group as usize} open={picked || group == Group::Essentials}>
                <summary><h3>{language.say(group.name())}</h3></summary>
                {for rows().map(|row| lock::around(settings, row.key, language, html! {
                    <InputRow
                        key={row.key}
                        input={row.input}
                        span={scenario.span(row.input)}
                        own_range={scenario.range(row.input)}
                        baseline={scenario.baseline()}
                        {language}
                        act={props.act.clone()}
                    />
                }))}
            </details>
        })
    };
    html! {
        <>
        {for Group::ALL.into_iter().filter_map(group)}
        <ChoicesGroup shown={props.shown.clone()} act={props.act.clone()} />
        </>
    }
}

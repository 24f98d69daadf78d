//! One of a few ways to see a chart.

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    /// Tells the options of one toggle from those of others.
    pub(super) name: AttrValue,
    /// What is chosen.
    pub(super) legend: AttrValue,
    /// The options by name.
    pub(super) options: [AttrValue; 2],
    /// Whether the second one is taken.
    pub(super) second: bool,
    /// Told whether the second one is wanted.
    pub(super) choose: Callback<bool>,
}

/// Two options, of which one is always taken.
#[component]
pub(super) fn Toggle(props: &Props) -> Html {
    html! {
        <fieldset class="toggle">
            <legend>{&props.legend}</legend>
            {for props.options.iter().enumerate().map(|(place, option)| {
                let second = place == 1;
                html! {
                    <label>
                        <input
                            type="radio"
                            name={&props.name}
                            checked={second == props.second}
                            onchange={props.choose.reform(move |_| second)}
                        />
                        {option}
                    </label>
                }
            })}
        </fieldset>
    }
}

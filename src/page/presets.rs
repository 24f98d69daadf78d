//! Presets as cards: claims to start from.

use crate::language::{Language, Message};
use crate::scenario::Preset;
use yew::prelude::*;

/// The `id` of a preset's radio button.
pub(super) fn preset_id(preset: Preset) -> String {
    format!("preset-{}", preset.key())
}

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) language: Language,
    pub(super) preset: Preset,
    pub(super) load: Callback<Preset>,
}

/// The cards, one of them chosen.
#[component]
pub(super) fn Presets(props: &Props) -> Html {
    let language = props.language;
    html! {
        <fieldset class="presets">
            <legend>{language.say(Message::Presets)}</legend>
            {for Preset::ALL.into_iter().map(|preset| {
                let id = preset_id(preset);
                html! {
                    <div class="preset">
                        <input
                            type="radio"
                            name="preset"
                            id={id.clone()}
                            value={preset.key()}
                            checked={preset == props.preset}
                            aria-describedby={format!("{id}-help")}
                            onchange={props.load.reform(move |_: Event| preset)}
                        />
                        <label for={id.clone()}>{language.say(preset.name())}</label>
                        <p id={format!("{id}-help")}>{language.say(preset.help())}</p>
                    </div>
                }
            })}
        </fieldset>
    }
}

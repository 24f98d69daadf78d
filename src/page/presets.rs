//! Presets as cards: claims to start from.

use crate::catalog::Company;
use crate::language::{Language, Message, date, exact};
use crate::model::Input;
use crate::scenario::{Baseline, Preset, Provenance};
use crate::units::Unit;
use yew::prelude::*;

/// The `id` of a preset's radio button.
pub(super) fn preset_id(preset: Preset) -> String {
    format!("preset-{}", preset.key())
}

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) language: Language,
    pub(super) baseline: Baseline,
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
                    // Not by what is checked: the text of the page and the page have one group.
                    <div class={classes!("preset", (preset == props.baseline.preset()).then_some("chosen"))}>
                        <input
                            type="radio"
                            name="preset"
                            id={id.clone()}
                            value={preset.key()}
                            checked={preset == props.baseline.preset()}
                            aria-describedby={format!("{id}-help")}
                            onchange={props.load.reform(move |_: Event| preset)}
                        />
                        <label for={id.clone()}>{language.say(preset.name())}</label>
                        <p id={format!("{id}-help")}>{language.say(preset.help())}</p>
                        {fleets(props.baseline, preset, language)}
                    </div>
                }
            })}
        </fieldset>
    }
}

/// The fleets that a preset claims, and who says so.
fn fleets(baseline: Baseline, preset: Preset, language: Language) -> Html {
    let claimed = Baseline::new(baseline.vintage(), preset).unwrap_or(Baseline::today(preset));
    let fleets = Company::ALL.map(|company| (company, claimed.start(Input::Fleet(company))));
    let mut who = Vec::new();
    for (_, (_, provenance)) in fleets {
        if let Provenance::Published(source) = provenance {
            let said = format!("{}, {}", source.who, date(source.date, language));
            if !who.contains(&said) {
                who.push(said);
            }
        }
    }
    html! {
        <>
            <ul class="fleets">
                {for fleets.into_iter().map(|(company, (fleet, _))| html! {
                    <li>{company.name()}{" "}<span>{exact(fleet, Unit::Ratio, language)}</span></li>
                })}
            </ul>
            <p class="who">{who.join(" · ")}</p>
        </>
    }
}

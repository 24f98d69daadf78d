//! What has changed since a link was made: to keep, or to take.

use super::presets::preset_id;
use super::view::Shown;
use crate::browser;
use crate::language::{LinkText, date, fill};
use crate::model::Metric;
use crate::scenario::{Action, Compared};
use yew::prelude::*;

/// The `id` of the button that takes today's defaults.
const UPDATE: &str = "update";

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
    pub(super) act: Callback<Action>,
}

/// The quiet banner of a scenario whose defaults are not today's. Where the reader keeps them, it goes
/// on saying which they are.
#[component]
pub(super) fn Outdated(props: &Props) -> Html {
    let kept = use_state(|| false);
    let Some(update) = props.shown.scenario.update() else {
        return Html::default();
    };
    let language = props.shown.language;
    let of = date(update.one.vintage().key(), language);
    let keep = {
        let kept = kept.clone();
        move |_| {
            kept.set(true);
            // The button is about to go, and what stays is its other half.
            let _ = browser::focus(UPDATE);
        }
    };
    let take = {
        let (act, preset) = (props.act.clone(), update.one.preset());
        move |_| {
            act.emit(Action::Update);
            let _ = browser::focus(&preset_id(preset));
        }
    };
    let message = if *kept {
        LinkText::Kept
    } else {
        LinkText::Outdated
    };
    html! {
        <section class="banner" aria-label={language.say(LinkText::What)}>
            <p>
                {fill(language.say(message), &[("date", &of)])}{" "}
                if !*kept {
                    {total(&props.shown, &update)}
                }
            </p>
            if !*kept {
                <details>
                    <summary>{language.say(LinkText::What)}</summary>
                    <ul>{for changes(&props.shown, &update)}</ul>
                </details>
            }
            <p>
                if !*kept {
                    <button type="button" onclick={keep}>{language.say(LinkText::Keep)}</button>{" "}
                }
                <button type="button" id={UPDATE} onclick={take}>{language.say(LinkText::Update)}</button>
            </p>
        </section>
    }
}

/// What the update does to the total.
fn total(shown: &Shown, update: &Compared) -> String {
    let [then, now] = update.values(Metric::Total, None).map(|total| {
        let total = total.unwrap_or(f64::NAN);
        shown.voice.figure(total, Metric::Total.unit()).seen
    });
    let message = if then == now {
        LinkText::Stays
    } else {
        LinkText::Moves
    };
    fill(
        shown.language.say(message),
        &[("then", &then), ("now", &now)],
    )
}

/// Each default that has changed.
fn changes(shown: &Shown, update: &Compared) -> Vec<Html> {
    let language = shown.language;
    let lines = update.departures.iter().map(|departure| {
        let name = departure.called(language);
        let [then, now] = [&update.one, &update.other].map(|one| departure.told(one, language));
        let slots = [("name", name.as_str()), ("then", &then), ("now", &now)];
        html! { <li>{fill(language.say(LinkText::Change), &slots)}</li> }
    });
    lines.collect()
}

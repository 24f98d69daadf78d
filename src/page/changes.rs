//! What differs from the claim, each with its way back; undoing and redoing.

use super::presets::preset_id;
use super::view::Shown;
use crate::browser;
use crate::language::{ControlText, Language, Message, fill, in_a_sentence};
use crate::scenario::{Action, Command, Departure};
use yew::prelude::*;

/// The `id` of the heading.
const TITLE: &str = "changes-title";

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
    /// What can be undone.
    pub(super) undoes: Option<Action>,
    /// What can be redone.
    pub(super) redoes: Option<Action>,
    pub(super) command: Callback<Command>,
}

/// The list of changes.
#[component]
pub(super) fn Changes(props: &Props) -> Html {
    let language = props.shown.language;
    let now = &props.shown.scenario;
    let start = now.unchanged();
    let departures = Departure::between(&start, now);
    let reset_all = {
        let (command, preset) = (props.command.clone(), now.preset());
        move |_| {
            command.emit(Command::Do(Action::Load(preset)));
            // The button is about to be disabled, which would drop the focus.
            let _ = browser::focus(&preset_id(preset));
        }
    };
    let chip = |(place, departure): (usize, &Departure)| {
        let name = departure.called(language);
        let [before, after] = [&start, now].map(|scenario| departure.told(scenario, language));
        let slots = [
            ("name", name.as_str()),
            ("now", &after),
            ("before", &before),
        ];
        let reset_slots = [("name", name.as_str()), ("value", &before)];
        // The chip is about to go: the focus moves to the next one, or to the heading.
        let next = departures
            .get(place + 1)
            .map_or_else(|| TITLE.to_owned(), |next| chip_id(*next));
        let (command, action) = (props.command.clone(), departure.reset(&start));
        let onclick = move |_| {
            let _ = browser::focus(&next);
            command.emit(Command::Do(action));
        };
        html! {
            <li class="chip" key={departure.key()}>
                <span class="spoken">{fill(language.say(ControlText::ChangeOf), &slots)}</span>
                <span aria-hidden="true">
                    {&name}{" "}<s>{&before}</s>{" → "}<strong>{&after}</strong>
                </span>
                <button
                    type="button"
                    id={chip_id(*departure)}
                    aria-label={fill(language.say(Message::Reset), &reset_slots)}
                    {onclick}
                >
                    <span aria-hidden="true">{"↺"}</span>
                </button>
            </li>
        }
    };
    html! {
        <section class="changes" aria-labelledby={TITLE}>
            <h3 id={TITLE} tabindex="-1">{language.say(ControlText::Changes)}</h3>
            <div class="history">
                {step(props, Command::Undo, props.undoes, [ControlText::Undo, ControlText::UndoOf], language)}
                {step(props, Command::Redo, props.redoes, [ControlText::Redo, ControlText::RedoOf], language)}
                <button type="button" class="reset-all" disabled={departures.is_empty()} onclick={reset_all}>
                    {language.say(Message::ResetAll)}
                </button>
            </div>
            if departures.is_empty() {
                <p>{language.say(ControlText::NoChange)}</p>
            } else {
                <ul>{for departures.iter().enumerate().map(chip)}</ul>
            }
        </section>
    }
}

/// The `id` of the button that takes a change back.
fn chip_id(departure: Departure) -> String {
    format!("reset-{}", departure.key())
}

/// The button of a step back or on again, which says what it would take.
fn step(
    props: &Props,
    command: Command,
    action: Option<Action>,
    [alone, with]: [ControlText; 2],
    language: Language,
) -> Html {
    let label = action.map_or_else(
        || language.say(alone).to_owned(),
        |action| {
            let what = in_a_sentence(&action.called(language));
            fill(language.say(with), &[("what", &what)])
        },
    );
    let id = if command == Command::Undo {
        "undo"
    } else {
        "redo"
    };
    html! {
        // Not `disabled`, which would drop the focus of whoever undoes the last step.
        <button
            type="button"
            {id}
            title={label.clone()}
            aria-disabled={action.is_none().then_some("true")}
            onclick={props.command.reform(move |_| command.clone())}
        >
            {label}
        </button>
    }
}

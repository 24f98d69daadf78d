//! One field for an exact value: it reads what people write, says what it could not read, and keeps
//! what was typed.

use super::slider::steps;
use crate::language::{Language, Message, exact, explain, fill, read};
use crate::model::Input;
use crate::scenario::{Action, Param, param};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Pixels of a sideways drag that make a step.
const DRAG: i32 = 6;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) input: Input,
    pub(super) value: f64,
    pub(super) language: Language,
    pub(super) act: Callback<Action>,
    /// The field's `id`; the message's is this with `-error`.
    pub(super) id: AttrValue,
    /// What the field is called.
    pub(super) label: AttrValue,
    /// Whether the number stands in a sentence, where it can be dragged.
    #[prop_or_default]
    pub(super) in_sentence: bool,
    #[prop_or_default]
    pub(super) field: NodeRef,
}

/// What was typed and not yet taken.
#[derive(Clone, PartialEq)]
struct Draft {
    text: String,
    error: Option<String>,
}

/// A drag of a number in the sentence.
#[derive(Clone, Copy)]
struct Drag {
    pointer: i32,
    from_x: i32,
    from_value: f64,
    moved: bool,
}

/// Takes what was typed, or says why not.
fn taken(row: &Param, text: &str, value: f64, language: Language) -> Result<f64, String> {
    let number = read(text, row.unit, language).map_err(|error| {
        let still = [("value", exact(value, row.unit, language))];
        let still = still.each_ref().map(|(slot, text)| (*slot, text.as_str()));
        format!(
            "{} {}",
            explain(error, row.unit, language),
            fill(language.say(Message::StillUses), &still)
        )
    })?;
    if row.field.holds(number) {
        return Ok(number);
    }
    let bounds = [
        ("low", row.field.low),
        ("high", row.field.high),
        ("value", value),
    ];
    let bounds = bounds.map(|(slot, bound)| (slot, exact(bound, row.unit, language)));
    let bounds = bounds.each_ref().map(|(slot, text)| (*slot, text.as_str()));
    Err(fill(language.say(Message::OutOfRange), &bounds))
}

/// The field and, where there is something to say, its message.
#[component]
pub(super) fn ExactField(props: &Props) -> Html {
    let (input, value, language) = (props.input, props.value, props.language);
    let row = param(input);
    let draft = use_state_eq(|| None::<Draft>);
    let drag = use_mut_ref(|| None::<Drag>);
    {
        // A value that came from elsewhere, a slider or a preset, is what the reader wants now.
        let draft = draft.setter();
        use_effect_with(value.to_bits(), move |_| draft.set(None));
    }
    let commit = {
        let (draft, act) = (draft.clone(), props.act.clone());
        Callback::from(move |()| {
            let Some(Draft { text, .. }) = &*draft else {
                return;
            };
            match taken(row, text, value, language) {
                Ok(number) => {
                    draft.set(None);
                    act.emit(Action::Set(input, number));
                }
                Err(error) => draft.set(Some(Draft {
                    text: text.clone(),
                    error: Some(error),
                })),
            }
        })
    };
    let oninput = {
        let draft = draft.setter();
        move |event: InputEvent| {
            if let Some(element) = event.target_dyn_into::<HtmlInputElement>() {
                draft.set(Some(Draft {
                    text: element.value(),
                    error: None,
                }));
            }
        }
    };
    let onkeydown = {
        let (draft, commit, act) = (draft.clone(), commit.clone(), props.act.clone());
        move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" => commit.emit(()),
            "Escape" => draft.set(None),
            key => {
                if let Some(steps) = steps(key, true) {
                    event.prevent_default();
                    draft.set(None);
                    act.emit(Action::Set(input, row.moved(value, steps)));
                }
            }
        }
    };
    let onblur = commit.reform(|_: FocusEvent| ());
    let onpointerdown = {
        let (drag, on) = (drag.clone(), props.in_sentence);
        move |event: PointerEvent| {
            if on && event.is_primary() {
                *drag.borrow_mut() = Some(Drag {
                    pointer: event.pointer_id(),
                    from_x: event.client_x(),
                    from_value: value,
                    moved: false,
                });
            }
        }
    };
    let onpointermove = {
        let (drag, act) = (drag.clone(), props.act.clone());
        move |event: PointerEvent| {
            let Some(now) = &mut *drag.borrow_mut() else {
                return;
            };
            let steps = (event.client_x() - now.from_x) / DRAG;
            if now.pointer != event.pointer_id() || (steps == 0 && !now.moved) {
                return;
            }
            if !now.moved {
                now.moved = true;
                if let Some(element) = event.target_dyn_into::<HtmlInputElement>() {
                    // Without capture the drag ends at the field's edge; it still works.
                    let _ = element.set_pointer_capture(now.pointer);
                }
            }
            event.prevent_default();
            let target = if steps == 0 {
                now.from_value
            } else {
                row.moved(now.from_value, steps)
            };
            act.emit(Action::Set(input, target));
        }
    };
    let end_drag = {
        let drag = drag.clone();
        Callback::from(move |_: PointerEvent| *drag.borrow_mut() = None)
    };
    let text = draft.as_ref().map_or_else(
        || exact(value, row.unit, language),
        |draft| draft.text.clone(),
    );
    let error = draft.as_ref().and_then(|draft| draft.error.clone());
    let message = format!("{}-error", props.id);
    let size = text.chars().count().max(3).to_string();
    html! {
        <>
            <input
                type="text"
                inputmode="decimal"
                autocomplete="off"
                spellcheck="false"
                ref={props.field.clone()}
                id={&props.id}
                class={if props.in_sentence { "exact in-sentence" } else { "exact" }}
                size={size}
                aria-label={&props.label}
                aria-invalid={error.is_some().then_some("true")}
                aria-describedby={error.is_some().then(|| message.clone())}
                value={text}
                {oninput}
                {onkeydown}
                {onblur}
                {onpointerdown}
                {onpointermove}
                onpointerup={end_drag.clone()}
                onpointercancel={end_drag}
            />
            if let Some(error) = error {
                <span class="error" id={message} role="alert">{error}</span>
            }
        </>
    }
}

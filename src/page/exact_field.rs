//! One field for an exact value: it reads what people write, says what it could not read, and keeps
//! what was typed.

use super::slider::steps;
use crate::language::{Message, Voice, exact, explain, fill, read};
use crate::model::Input;
use crate::scenario::{Range, param};
use crate::units::Unit;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Pixels of a sideways drag that make a step.
const DRAG: i32 = 6;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) unit: Unit,
    /// What the field takes.
    pub(super) possible: Range,
    pub(super) value: f64,
    /// The input whose steps the arrow keys take, if they take any.
    #[prop_or_default]
    pub(super) steps: Option<Input>,
    /// The money of a sum is the value's own too: nothing is converted.
    pub(super) voice: Voice,
    /// Takes the value that the reader gives.
    pub(super) set: Callback<f64>,
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

impl Props {
    /// Where `steps` steps lead from `value`, up or down.
    fn moved(&self, value: f64, steps: i32) -> Option<f64> {
        self.steps
            .map(|input| self.possible.nearest(param(input).moved(value, steps)))
    }

    /// Takes what was typed, or says why not.
    fn taken(&self, text: &str) -> Result<f64, String> {
        let say = |value| exact(value, self.unit, self.voice);
        let number = read(text, self.unit, self.voice).map_err(|error| {
            format!(
                "{} {}",
                explain(error, self.unit, self.voice.language),
                fill(
                    self.voice.say(Message::StillUses),
                    &[("value", &say(self.value))]
                )
            )
        })?;
        if self.possible.holds(number) {
            return Ok(number);
        }
        Err(fill(
            self.voice.say(Message::OutOfRange),
            &[
                ("low", &say(self.possible.low)),
                ("high", &say(self.possible.high)),
                ("value", &say(self.value)),
            ],
        ))
    }
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

/// The field and, where there is something to say, its message.
#[component]
pub(super) fn ExactField(props: &Props) -> Html {
    let value = props.value;
    let draft = use_state_eq(|| None::<Draft>);
    let drag = use_mut_ref(|| None::<Drag>);
    {
        // A value that came from elsewhere, a slider or a preset, is what the reader wants now.
        let draft = draft.setter();
        use_effect_with(value.to_bits(), move |_| draft.set(None));
    }
    let commit = {
        let (draft, props) = (draft.clone(), props.clone());
        Callback::from(move |()| {
            let Some(Draft { text, .. }) = &*draft else {
                return;
            };
            match props.taken(text) {
                Ok(number) => {
                    draft.set(None);
                    props.set.emit(number);
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
        let (draft, commit, props) = (draft.clone(), commit.clone(), props.clone());
        move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" => commit.emit(()),
            "Escape" => draft.set(None),
            key => {
                let moved = steps(key, true).and_then(|steps| props.moved(value, steps));
                if let Some(moved) = moved {
                    event.prevent_default();
                    draft.set(None);
                    props.set.emit(moved);
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
        let (drag, props) = (drag.clone(), props.clone());
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
                Some(now.from_value)
            } else {
                props.moved(now.from_value, steps)
            };
            if let Some(target) = target {
                props.set.emit(target);
            }
        }
    };
    let end_drag = {
        let drag = drag.clone();
        Callback::from(move |_: PointerEvent| *drag.borrow_mut() = None)
    };
    let text = draft.as_ref().map_or_else(
        || exact(value, props.unit, props.voice),
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

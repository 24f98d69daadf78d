//! What would make a figure reach a goal: typed, or by dragging the figure.

use super::exact_field::ExactField;
use super::view::{Shown, View};
use crate::browser;
use crate::language::{ControlText, Currency, Voice, exact, figure, fill, in_a_sentence, nearest};
use crate::model::{Input, Metric};
use crate::readings::Sought;
use crate::scenario::{Action, GOALS, Range, Scenario, param};
use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

/// The `id` of a goal's field.
const FIELD: &str = "goal-exact";
/// What the page keeps of a goal's field: more has no meaning here.
const POSSIBLE: Range = Range {
    low: 0.0,
    high: 1e18,
};
/// Pixels of a sideways drag that make a step.
const DRAG: i32 = 4;
/// What a step adds to a goal, in parts of it.
const STEP: f64 = 1.01;

/// The inputs that may move for a figure.
pub(super) fn movable(metric: Metric) -> &'static [Input] {
    GOALS
        .into_iter()
        .find(|(of, _)| *of == metric)
        .map_or(&[], |(_, inputs)| inputs)
}

/// A goal as people say it: three digits.
fn round(goal: f64) -> f64 {
    nearest(&format!("{goal:.2e}")).unwrap_or(goal)
}

/// The value that reaches a goal, or comes nearest to it.
fn found(sought: Sought) -> Option<f64> {
    match sought {
        Sought::Reached { value } => Some(value),
        Sought::OutOfReach {
            lowest,
            highest,
            nearest,
            ..
        } => (lowest < highest).then_some(nearest),
        Sought::Undefined => None,
    }
}

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    /// Which of the results it is.
    pub(super) place: usize,
    pub(super) shown: Shown,
    pub(super) metric: Metric,
    /// What the figure is called.
    pub(super) name: AttrValue,
    /// The input that moves.
    pub(super) input: Input,
    pub(super) choose: Callback<Input>,
    pub(super) act: Callback<Action>,
    pub(super) close: Callback<()>,
}

/// The goal of a figure: what to reach, what moves, what it would take.
#[component]
pub(super) fn Goal(props: &Props) -> Html {
    let (language, metric, input) = (props.shown.language, props.metric, props.input);
    // In the money that the page shows, of which the field converts nothing.
    let typed = use_state_eq(|| None::<(f64, u64)>);
    let now = props.shown.value(metric, None).unwrap_or_default();
    let per_one = props.shown.voice.converted(1.0, metric.unit());
    let goal = typed.and_then(|(goal, money)| (money == per_one.to_bits()).then_some(goal));
    let aim = goal.unwrap_or_else(|| round(now * per_one));
    let voice = Voice {
        language,
        currency: match props.shown.voice.currency {
            Currency::Usd => Currency::Usd,
            Currency::Eur { .. } => Currency::Eur { per_dollar: 1.0 },
        },
    };
    let choose = {
        let choose = props.choose.clone();
        move |event: Event| {
            let select = event.target_dyn_into::<HtmlSelectElement>();
            let chosen = select.map(|select| select.value());
            let mut inputs = movable(metric).iter();
            if let Some(input) = inputs.find(|input| Some(param(**input).key) == chosen.as_deref())
            {
                choose.emit(*input);
            }
        }
    };
    // Until something else is aimed at, the goal is what the figure is, whatever its field rounds.
    let sought = props
        .shown
        .scenario
        .seek(metric, goal.map_or(now, |goal| goal / per_one), input);
    let value = found(sought);
    use_effect_with((), |()| {
        let _ = browser::focus(FIELD);
    });
    let onkeydown = {
        let close = props.close.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                close.emit(());
            }
        }
    };
    let apply = {
        let (act, aimed) = (props.act.clone(), goal.is_some());
        move |_: MouseEvent| {
            if let (Some(value), true) = (value, aimed) {
                act.emit(Action::Set(input, value));
            }
        }
    };
    let name = fill(language.say(ControlText::Goal), &[("name", &props.name)]);
    let reached = matches!(sought, Sought::Reached { .. });
    html! {
        <div class="goal" role="group" aria-label={name.clone()} {onkeydown}>
            <span class="field">
                <span aria-hidden="true">{&name}</span>
                <ExactField
                    unit={metric.unit()}
                    possible={POSSIBLE}
                    value={aim}
                    {voice}
                    set={Callback::from({
                        let typed = typed.setter();
                        move |aim| typed.set(Some((aim, per_one.to_bits())))
                    })}
                    id={FIELD}
                    label={name.clone()}
                />
            </span>
            <label for="goal-input">{language.say(ControlText::GoalMoves)}</label>
            <select id="goal-input" onchange={choose}>
                {for movable(metric).iter().map(|one| html! {
                    <option value={param(*one).key} selected={*one == input}>
                        {in_a_sentence(&param(*one).called(language))}
                    </option>
                })}
            </select>
            <p role="status">{told(&props.shown, sought, input, metric)}</p>
            <button
                type="button"
                class="apply"
                aria-disabled={(goal.is_none() || value.is_none()).then_some("true")}
                onclick={apply}
            >
                {language.say(if reached { ControlText::GoalApply } else { ControlText::GoalNearest })}
            </button>
            <button type="button" onclick={props.close.reform(|_| ())}>{language.say(ControlText::Close)}</button>
        </div>
    }
}

/// What seeking found, in words.
fn told(view: &View, sought: Sought, input: Input, metric: Metric) -> String {
    let language = view.language;
    let row = param(input);
    let name = row.called(language);
    let say = |value| exact(row.rounded(value), row.unit, language);
    let seen = |value| figure(value, metric.unit(), view.voice).seen;
    let is_now = |value: f64| row.rounded(value).to_bits() == view.scenario.value(input).to_bits();
    let (text, slots) = match sought {
        Sought::Reached { value } if is_now(value) => (ControlText::GoalNow, Vec::new()),
        Sought::Reached { value } => {
            let slots = vec![("name", name), ("value", say(value))];
            let text = if row.slider.holds(value) {
                ControlText::GoalFound
            } else {
                ControlText::GoalBeyond
            };
            (text, slots)
        }
        Sought::OutOfReach {
            lowest,
            highest,
            nearest,
            figure,
        } if lowest < highest => (
            ControlText::GoalOut,
            vec![
                ("lowest", seen(lowest)),
                ("highest", seen(highest)),
                ("figure", seen(figure)),
                ("value", say(nearest)),
            ],
        ),
        Sought::OutOfReach { .. } | Sought::Undefined => (ControlText::GoalNone, Vec::new()),
    };
    let slots: Vec<_> = slots
        .iter()
        .map(|(slot, text)| (*slot, text.as_str()))
        .collect();
    fill(language.say(text), &slots)
}

/// A drag of a result.
pub(super) struct Drag {
    pointer: i32,
    from_x: i32,
    /// The scenario and its figure when the drag began.
    scenario: Scenario,
    figure: f64,
    moved: bool,
}

impl Drag {
    /// The drag that a pointer begins on a figure; none where the figure cannot grow in proportion.
    pub(super) fn begin(event: &PointerEvent, view: &View, metric: Metric) -> Option<Self> {
        let figure = view.value(metric, None).ok()?;
        (event.is_primary() && figure > 0.0).then(|| Self {
            pointer: event.pointer_id(),
            from_x: event.client_x(),
            scenario: view.scenario.clone(),
            figure,
            moved: false,
        })
    }

    /// What the pointer's move asks for.
    pub(super) fn go_on(
        &mut self,
        event: &PointerEvent,
        metric: Metric,
        input: Input,
    ) -> Option<Action> {
        let steps = (event.client_x() - self.from_x) / DRAG;
        if self.pointer != event.pointer_id() || (steps == 0 && !self.moved) {
            return None;
        }
        if !self.moved {
            self.moved = true;
            if let Some(element) = event.target_dyn_into::<Element>() {
                // Without capture the drag ends at the figure's edge; it still works.
                let _ = element.set_pointer_capture(self.pointer);
            }
        }
        event.prevent_default();
        let goal = round(self.figure * STEP.powi(steps));
        let value = if steps == 0 {
            self.scenario.value(input)
        } else {
            found(self.scenario.seek(metric, goal, input))?
        };
        Some(Action::Set(input, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goals_are_said_in_three_digits() {
        for (goal, said) in [
            (57_132_456_789.0, 57_100_000_000.0),
            (0.0, 0.0),
            (999_999.0, 1e6),
            (12.0, 12.0),
        ] {
            assert_eq!(round(goal), said);
        }
    }

    #[test]
    fn every_result_has_inputs_that_move_it() {
        for (metric, inputs) in GOALS {
            assert_eq!(movable(metric), inputs);
            assert!(!inputs.is_empty());
        }
        assert!(movable(Metric::Users).is_empty());
    }
}

//! One input: name, slider, exact field, reset, meaning and source.

use super::estimates::Estimates;
use super::exact_field::ExactField;
use super::own_range::OwnRange;
use super::slider::Slider;
use super::sources::origin;
use crate::language::{Language, Message, Voice, date, exact, fill};
use crate::model::Input;
use crate::readings::Span;
use crate::scenario::{self, Action, Baseline, Provenance, Range, param};
use web_sys::HtmlElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) input: Input,
    /// The value, and what it may lie between.
    pub(super) span: Span,
    /// What the reader says that it lies between.
    pub(super) own_range: Option<Range>,
    pub(super) baseline: Baseline,
    pub(super) language: Language,
    pub(super) act: Callback<Action>,
}

/// The row of an input.
#[component]
pub(super) fn InputRow(props: &Props) -> Html {
    let (input, value, language) = (props.input, props.span.value, props.language);
    let row = param(input);
    let name = row.called(language);
    let (start, provenance) = props.baseline.start(input);
    let changed = start.to_bits() != value.to_bits();
    let start_text = exact(start, row.unit, language);
    let field = use_node_ref();
    let opened = use_state_eq(|| false);
    let ontoggle = {
        let opened = opened.setter();
        // What was opened once stays; until then its fields and buttons need not be made.
        move |_: Event| opened.set(true)
    };
    let reset = {
        let (act, field) = (props.act.clone(), field.clone());
        move |_: MouseEvent| {
            act.emit(Action::Reset(input));
            // The button is about to go: the focus moves to the number it changed.
            if let Some(field) = field.cast::<HtmlElement>() {
                let _ = field.focus();
            }
        }
    };
    let reset_label = fill(
        language.say(Message::Reset),
        &[("name", &name), ("value", &start_text)],
    );
    html! {
        <div class={classes!("row", changed.then_some("changed"))}>
            <label for={row.key}>{&name}</label>
            <div class="value">
                <ExactField
                    unit={row.unit}
                    possible={row.field}
                    {value}
                    steps={input}
                    voice={Voice::from(language)}
                    set={props.act.reform(move |value| Action::Set(input, value))}
                    id={format!("{}-exact", row.key)}
                    label={fill(language.say(Message::ExactValue), &[("name", &name)])}
                    {field}
                />
            </div>
            <Slider {input} span={props.span} baseline={props.baseline} {language} act={props.act.clone()} />
            <button type="button" class="reset" hidden={!changed} aria-label={reset_label} onclick={reset}>
                <span aria-hidden="true">{"↺"}</span>
            </button>
            <details class="about" {ontoggle}>
                <summary>
                    {default_line(provenance, &start_text, language)}
                    <span class="spoken">{fill(language.say(Message::About), &[("name", &name)])}</span>
                </summary>
                <p>{language.say(row.help)}</p>
                if let Some(estimates) = props.baseline.estimates(input) {
                    <p>
                        {fill(language.say(Message::PublishedRange), &[
                            ("low", &exact(estimates.range.low, row.unit, language)),
                            ("high", &exact(estimates.range.high, row.unit, language)),
                        ])}
                    </p>
                }
                {for origins(props.baseline.estimates(input), provenance).into_iter().map(|provenance| html! {
                    <p class="origin">{origin(provenance, language)}</p>
                })}
                if *opened {
                    <Estimates {input} baseline={props.baseline} {language} act={props.act.clone()} />
                    <OwnRange
                        {input}
                        span={props.span}
                        own={props.own_range}
                        {language}
                        act={props.act.clone()}
                    />
                }
            </details>
        </div>
    }
}

/// Where the default comes from, in a line.
fn default_line(provenance: Provenance, value: &str, language: Language) -> String {
    match provenance {
        Provenance::Published(source) => fill(
            language.say(Message::DefaultFrom),
            &[
                ("value", value),
                ("source", source.who),
                ("date", &date(source.date, language)),
            ],
        ),
        Provenance::Assumed => fill(language.say(Message::DefaultAssumed), &[("value", value)]),
    }
}

/// Where the default and the published estimates come from, each source once.
fn origins(estimates: Option<scenario::Estimates>, provenance: Provenance) -> Vec<Provenance> {
    let mut origins = vec![provenance];
    if let Some(estimates) = estimates {
        for source in [estimates.low, estimates.high].map(Provenance::Published) {
            if !origins.contains(&source) {
                origins.push(source);
            }
        }
    }
    origins
}

//! Every figure answers to a click: its explanation opens in a panel.

use super::explanation::{PLACE, unfolded};
use super::rest::Rest;
use super::view::Shown;
use super::words::{said, weave};
use crate::browser;
use crate::catalog::Company;
use crate::export::{Explanation, no_value};
use crate::language::{Currency, ExplainText, Language, RestText, Term, Voice, exact};
use crate::model::Metric;
use crate::units::Unit;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// A figure of the page: which, and whose; nobody's is of all together.
pub(super) type Figure = (Metric, Option<Company>);

/// The `id` of the panel's heading, which gets the focus.
const HEADING: &str = "explained";

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
    /// The figure that is explained from the start.
    pub(super) initial: Option<Figure>,
    /// Whether the page stands in a frame, which may be taller than the window.
    pub(super) embedded: bool,
    /// What explains, once it is there.
    pub(super) rest: Option<Rest>,
    pub(super) children: Html,
}

/// How far a pointer may stray in a click, in CSS pixels.
const STILL: i32 = 3;

/// What the page holds, and over it the explanation of the figure that was asked for last.
#[component]
pub(super) fn Explained(props: &Props) -> Html {
    let asked = use_state_eq(|| props.initial);
    let dialog = use_node_ref();
    // The button that the focus goes back to.
    let button = use_mut_ref(|| None::<HtmlElement>);
    let pressed_at = use_mut_ref(|| 0);
    let onpointerdown = {
        let pressed_at = pressed_at.clone();
        move |event: PointerEvent| *pressed_at.borrow_mut() = event.client_x()
    };
    let ask = {
        let (asked, button) = (asked.setter(), button.clone());
        move |event: MouseEvent| {
            // What was dragged was not asked for; a key presses no pointer.
            let dragged = (event.client_x() - *pressed_at.borrow()).abs() > STILL;
            if dragged && event.detail() != 0 {
                return;
            }
            if let Some((figure, from)) = figure_at(&event) {
                *button.borrow_mut() = Some(from);
                asked.set(Some(figure));
            }
        }
    };
    {
        let (dialog, button, embedded) = (dialog.clone(), button.clone(), props.embedded);
        use_effect_with(*asked, move |asked| {
            let Some(dialog) = dialog.cast::<HtmlElement>().filter(|_| asked.is_some()) else {
                return;
            };
            // Where nothing can be opened, the page still reads as before.
            let _ = if embedded {
                browser::open_under(&dialog, button.borrow().as_deref())
            } else {
                browser::open_over(&dialog)
            };
            let _ = browser::focus(HEADING);
        });
    }
    let leave = {
        let (asked, dialog) = (asked.setter(), dialog.clone());
        use_callback((), move |to: Option<String>, ()| {
            let from = button.borrow_mut().take();
            if let Some(dialog) = dialog.cast::<Element>() {
                let _ = browser::close(&dialog);
            }
            asked.set(None);
            match (to, from) {
                (Some(id), _) => drop(browser::reveal(&id)),
                (None, Some(from)) => drop(from.focus()),
                (None, None) => {}
            }
        })
    };
    let onclick = {
        let leave = leave.clone();
        move |event: MouseEvent| follow(&event, &leave)
    };
    let onkeydown = {
        let leave = leave.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                leave.emit(None);
            }
        }
    };
    let onclose = {
        let dialog = dialog.clone();
        let leave = leave.clone();
        move |_: Event| {
            // By the time that the browser tells, another figure may have been asked for.
            let dialog = dialog.cast::<Element>();
            if dialog.is_some_and(|dialog| !dialog.has_attribute("open")) {
                leave.emit(None);
            }
        }
    };
    html! {
        <main {onpointerdown} onclick={ask}>
            {props.children.clone()}
            <dialog
                ref={dialog}
                class={if props.embedded { "explain beside" } else { "explain" }}
                aria-labelledby={HEADING}
                closedby={(!props.embedded).then_some("any")}
                {onclick}
                {onkeydown}
                {onclose}
            >
                {asked.map(|figure| match props.rest {
                    Some(rest) => (rest.explained)(&props.shown, figure, &leave),
                    None => coming(props.shown.language, &leave),
                })}
            </dialog>
        </main>
    }
}

/// The figure whose button was clicked, and the button.
fn figure_at(event: &MouseEvent) -> Option<(Figure, HtmlElement)> {
    let clicked = event.target_dyn_into::<Element>()?;
    let button = clicked.closest("button.why").ok().flatten()?;
    let data = button.first_element_child()?;
    let metric = Metric::from_key(&data.get_attribute("data-outcome")?)?;
    let company = data.get_attribute("data-company");
    let company = company.and_then(|key| Company::from_key(&key));
    Some((
        (metric, company),
        wasm_bindgen::JsCast::dyn_into(button).ok()?,
    ))
}

/// Goes where a link of the panel leads: further up in it, or to an input of the page.
fn follow(event: &MouseEvent, leave: &Callback<Option<String>>) {
    let clicked = event.target_dyn_into::<Element>();
    let link = clicked.and_then(|clicked| clicked.closest("[data-to]").ok().flatten());
    if let Some(to) = link.and_then(|link| link.get_attribute("data-to")) {
        event.prevent_default();
        if to.starts_with(PLACE) {
            let _ = browser::reveal(&to);
        } else {
            leave.emit(Some(to));
        }
    }
}

/// Formulas are in dollars, as the model counts; a page in euros says what the figure is there.
fn in_euros(voice: &Voice, dollars: f64, unit: Unit) -> Option<Html> {
    let Currency::Eur { per_dollar } = voice.currency else {
        return None;
    };
    let rate = exact(per_dollar, Unit::Ratio, voice.language);
    unit.is_money().then(|| {
        let told = weave(voice.say(ExplainText::InEuros), |slot| match slot {
            "rate" => html! { {&rate} },
            _ => said(&voice.figure(dollars, unit)),
        });
        html! { <p class="origin">{told}</p> }
    })
}

/// What stands in the panel until there is something to explain with.
fn coming(language: Language, leave: &Callback<Option<String>>) -> Html {
    html! {
        <>
            <h2 id={HEADING} tabindex="-1">{language.say(RestText::Coming)}</h2>
            {closing(language, leave)}
        </>
    }
}

fn closing(language: Language, leave: &Callback<Option<String>>) -> Html {
    html! {
        <button
            type="button"
            class="close"
            aria-label={language.say(ExplainText::Close)}
            onclick={leave.reform(|_: MouseEvent| None)}
        >
            <span aria-hidden="true">{"×"}</span>
        </button>
    }
}

/// The explanation of a figure; the second part's.
pub(super) fn panel(
    shown: &Shown,
    (metric, company): Figure,
    leave: &Callback<Option<String>>,
) -> Html {
    let language = shown.language;
    let (title, body) = match Explanation::of(&shown.scenario, metric, company, language) {
        Ok(explanation) => (
            weave(language.say(Term::Worth), |slot| match slot {
                "name" => html! { {&explanation.name} },
                _ => said(&explanation.words),
            }),
            html! { <>{in_euros(&shown.voice, explanation.value, metric.unit())}{unfolded(&explanation, language)}</> },
        ),
        Err(reason) => (
            no_value(metric, company, reason, language).into(),
            Html::default(),
        ),
    };
    html! {
        // Another figure begins folded again.
        <div key={format!("{}{company:?}", metric.key())}>
            <h2 id={HEADING} tabindex="-1">{title}</h2>
            {closing(language, leave)}
            {body}
        </div>
    }
}

//! The panel from which everything leaves the page. Nothing in it is made until its part is opened.
//!
//! What leaves is written by [`crate::export`]; here it is shown, copied and saved. The panel is one
//! component, and its buttons one kind of closure: each more would cost phones kilobytes.

mod desk;
mod job;
mod parcel;
mod parts;
mod reopen;
#[cfg(test)]
mod tests;
mod told;

pub(super) use reopen::use_reopen;

use super::figure::Readings;
use super::place::Place;
use super::view::Shown;
use crate::browser;
use crate::language::ShareText;
use desk::{Change, Desk, Panel};
use parts::Part;
use std::rc::Rc;
use web_sys::{File, HtmlCanvasElement, HtmlElement};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
    pub(super) place: Place,
    /// Takes a file that may hold a scenario.
    pub(super) take: Callback<File>,
}

/// Link, words, images and data of the scenario.
#[component]
pub(super) fn Share(props: &Props) -> Html {
    let panel = use_reducer_eq(Panel::default);
    let canvas = use_node_ref();
    let readings = use_memo((), |()| Readings::default());
    let language = props.shown.language;
    let desk = Rc::new(Desk {
        shown: props.shown.clone(),
        readings: (*readings).clone(),
        home: format!("{}{}/", props.place.up(), language.tag()),
        asked: panel.asked,
        canvas: canvas.clone(),
        change: panel.dispatcher(),
    });
    {
        let pictured = panel.open(Part::Picture);
        let seen = (pictured, panel.asked, props.shown.clone());
        let desk = desk.clone();
        use_effect_with(seen, move |_| {
            if let Some(canvas) = desk.canvas.cast::<HtmlCanvasElement>() {
                desk.tell_painted(&canvas);
            }
        });
    }
    use_effect_with(panel.parcel.clone(), |parcel| {
        if parcel.is_some() {
            // What may have to be copied by hand is selected for it.
            let _ = browser::select(parcel::CONTENT);
        }
    });
    html! {
        <section class="sharing" aria-labelledby="share-title">
            <h2 id="share-title">{language.say(ShareText::Title)}</h2>
            {for Part::ALL.into_iter().map(|part| {
                let change = desk.change.clone();
                let ontoggle = move |event: Event| {
                    let details = event.target_dyn_into::<HtmlElement>();
                    let open = details.is_some_and(|details| details.has_attribute("open"));
                    change.dispatch(Change::Unfold(part, open));
                };
                html! {
                    <details {ontoggle}>
                        <summary><h3>{language.say(part.title())}</h3></summary>
                        if panel.open(part) {
                            <div class="part">{parts::content(part, &desk, &panel, &props.take)}</div>
                        }
                    </details>
                }
            })}
            if let Some(parcel) = &panel.parcel {
                {parcel.content(&desk)}
            }
            <p role="status">{panel.told.as_ref().map(|told| told.words(language))}</p>
        </section>
    }
}

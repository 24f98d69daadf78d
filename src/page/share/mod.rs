//! The panel from which everything leaves the page. Nothing in it is made until its part is opened.
//!
//! What leaves is written by [`crate::export`]; here it is shown, copied and saved. The panel is one
//! component, and its buttons one kind of closure: each more would cost phones kilobytes.

mod desk;
mod editors;
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
use crate::export::host;
use crate::language::ShareText;
use desk::{Change, Desk, Panel};
use gloo::timers::callback::Timeout;
use parts::Part;
use std::rc::Rc;
use web_sys::{File, HtmlCanvasElement, HtmlElement, HtmlIFrameElement};
use yew::prelude::*;

/// How long the preview waits for the editor to be done, in milliseconds.
const REST: u32 = 400;

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
    let language = props.shown.language;
    let panel = use_reducer_eq(|| Panel::new(language));
    let canvas = use_node_ref();
    let frame = use_node_ref();
    let readings = use_memo((), |()| Readings::default());
    let desk = Rc::new(Desk {
        shown: props.shown.clone(),
        readings: (*readings).clone(),
        top: props.place.up(),
        asked: panel.asked,
        canvas,
        frame,
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
    let wanted = panel.previewed && panel.open(Part::Editors);
    let wanted = wanted.then(|| editors::preview(&desk, &panel.plan));
    use_preview(wanted.flatten(), &panel.preview, &desk);
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
                        <summary><h3>{part.title(language)}</h3></summary>
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

/// Lets the preview follow what is wanted once the editor rests, and hears how high it is.
#[hook]
fn use_preview(wanted: Option<AttrValue>, shown: &Option<AttrValue>, desk: &Rc<Desk>) {
    {
        let change = desk.change.clone();
        use_effect_with(wanted, move |wanted| {
            let wanted = wanted.clone();
            let later = Timeout::new(REST, move || change.dispatch(Change::Preview(wanted)));
            // Dropping the timer cancels it.
            move || drop(later)
        });
    }
    let desk = desk.clone();
    use_effect_with(shown.clone(), move |_| {
        let change = desk.change.clone();
        let frame = desk.frame.cast::<HtmlIFrameElement>();
        let watched = frame.and_then(|frame| {
            let heard = move |height| change.dispatch(Change::Height(height));
            browser::watch_height(host::US, &frame, heard).ok()
        });
        move || drop(watched)
    });
}

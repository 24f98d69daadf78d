//! The page, made with Yew: the only module that knows it.
//!
//! An event becomes an [`Action`](crate::scenario::Action), the action a scenario, the scenario a
//! view, computed once; components show it and compute nothing.

mod address;
mod app;
mod banner;
mod below;
mod changes;
mod charts;
mod choices;
mod claims;
mod compare;
mod controls;
mod embed;
mod estimates;
mod exact_field;
mod explained;
mod explanation;
mod figure;
mod figures;
mod goal;
mod history;
mod input_row;
mod lock;
mod money;
mod notices;
mod own_range;
mod place;
mod presets;
mod rest;
mod results;
mod same;
mod screen;
mod sentence;
mod share;
mod slider;
mod sources;
mod still;
mod table;
mod view;
mod vintage;
mod words;

pub use app::{App, AppProps};
pub use embed::Embed;
pub use place::{PageKind, Place};

use crate::browser;
use crate::language::Message;
use crate::scenario::link::Link;

/// Renders the page into the document. Where there is none, as in a test, does nothing.
pub fn start() {
    let Ok(mount_point) = browser::mount_point() else {
        return;
    };
    // A published page says where it stands; else the address does.
    let path = mount_point
        .get_attribute("data-path")
        .unwrap_or_else(|| browser::path().unwrap_or_default());
    let mut place = Place::of(&path, &browser::languages().unwrap_or_default());
    let query = browser::query().unwrap_or_default();
    let wanted = Link::read(&query).0.settings.language;
    if let Some(language) = wanted.filter(|wanted| *wanted != place.language) {
        if place.kind != PageKind::File {
            // Each language has its pages, with its own text, title and addresses: a link that wants
            // the other one means its page. What cannot go there shows what it can.
            if browser::go(&(place.sibling(language) + &query)).is_ok() {
                return;
            }
        }
        place.language = language;
        let _ = browser::set_language(language.tag(), Message::Title.text(language));
    } else if place.kind == PageKind::Root {
        // A document without a language is worse than one in the wrong one: the page renders either way.
        let _ = browser::set_language(place.language.tag(), Message::Title.text(place.language));
    }
    let props = AppProps {
        place,
        // A frame that hides its address shows the preset.
        query: place.query(&query).into(),
        embedded: browser::framed(),
    };
    if place.kind == PageKind::Embed {
        rest::embed(mount_point, props, || {
            // Without a document nobody is told.
            let _ = browser::mark_stopped();
        });
    } else {
        yew::Renderer::<App>::with_root_and_props(mount_point, props).render();
    }
}

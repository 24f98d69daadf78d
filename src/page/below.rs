//! What the page holds below its first view: charts, controls, claims, what leaves the page, sources.

use super::changes::Changes;
use super::charts::Charts;
use super::claims::Claims;
use super::compare::Compare;
use super::controls::Controls;
use super::figure::use_printing;
use super::place::Place;
use super::share::{Share, use_reopen};
use super::sources::SourcesTable;
use super::view::Shown;
use crate::browser;
use crate::charts::Kind;
use crate::export::Edition;
use crate::language::Message;
use crate::scenario::link::{CONTROLS, Link};
use crate::scenario::{Action, Command};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) place: Place,
    pub(super) shown: Shown,
    pub(super) act: Callback<Action>,
    pub(super) command: Callback<Command>,
    /// What can be undone.
    pub(super) undoes: Option<Action>,
    /// What can be redone.
    pub(super) redoes: Option<Action>,
    /// Opens another link.
    pub(super) open: Callback<Link>,
}

/// Where to find on a screen what is read on paper, and from which day that is.
fn on_paper(Props { place, shown, .. }: &Props) -> Html {
    let home = format!("{}{}/", place.up(), shown.language.tag());
    let (Ok(address), Ok(day)) = (browser::address(&home), browser::today()) else {
        return Html::default();
    };
    let edition = Edition {
        scenario: &shown.scenario,
        second: shown.kept.as_deref(),
        voice: shown.voice,
        address: &address,
        day: &day,
    };
    html! { <p class="on-paper">{edition.link()}{" · "}{edition.date()}</p> }
}

/// Everything below the claims to begin with.
#[component]
pub(super) fn Below(props: &Props) -> Html {
    let Props { shown, act, .. } = props;
    let language = shown.language;
    let reopened = use_reopen(props.open.clone());
    let printing = use_printing();
    let shows = |key: &str| shown.settings.shows(key);
    let kinds: Vec<Kind> = Kind::ALL
        .into_iter()
        .filter(|kind| shows(kind.key()))
        .collect();
    html! {
        <>
            <div class="columns">
                <Charts shown={shown.clone()} act={act.clone()} {kinds}>
                    if shows(CONTROLS) {
                        <section class="controls" aria-labelledby="controls-title">
                            <h2 id="controls-title">{language.say(Message::Controls)}</h2>
                            <Changes
                                shown={shown.clone()}
                                undoes={props.undoes}
                                redoes={props.redoes}
                                command={props.command.clone()}
                            />
                            <Controls shown={shown.clone()} act={act.clone()} />
                        </section>
                    }
                    if shows("compare") {
                        // Under the controls, so that what it grows by moves none of them.
                        <Compare shown={shown.clone()} act={act.clone()} />
                    }
                </Charts>
            </div>
            if shows("claims") {
                <Claims shown={shown.clone()} act={act.clone()} />
            }
            if shows("share") {
                <Share shown={shown.clone()} place={props.place} take={reopened.take.clone()} />
            }
            if shows("sources") {
                <SourcesTable {language} baseline={shown.scenario.baseline()} />
            }
            {reopened.status(language)}
            if printing {
                {on_paper(props)}
            }
        </>
    }
}

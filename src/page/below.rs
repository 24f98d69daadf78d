//! What the page holds below its first view: charts, controls, claims, what leaves the page, sources.

use super::changes::Changes;
use super::charts::Charts;
use super::claims::Claims;
use super::controls::Controls;
use super::place::Place;
use super::share::{Share, use_reopen};
use super::sources::SourcesTable;
use super::view::Shown;
use crate::language::Message;
use crate::scenario::link::Link;
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

/// Everything below the claims to begin with.
#[component]
pub(super) fn Below(props: &Props) -> Html {
    let Props { shown, act, .. } = props;
    let language = shown.language;
    let reopened = use_reopen(props.open.clone());
    html! {
        <>
            <div class="columns">
                <Charts shown={shown.clone()} act={act.clone()}>
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
                </Charts>
            </div>
            <Claims shown={shown.clone()} act={act.clone()} />
            <Share shown={shown.clone()} place={props.place} take={reopened.take.clone()} />
            <SourcesTable {language} baseline={shown.scenario.baseline()} />
            {reopened.status(language)}
        </>
    }
}

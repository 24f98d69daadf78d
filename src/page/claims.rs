//! What later sources changed in the article's claims, each with a button that loads it.

use super::sources::cited;
use super::view::Shown;
use super::words::{said, weave};
use crate::language::{ClaimText, Voice, exactly};
use crate::model::{Metric, Outcome};
use crate::scenario::{Action, REVISIONS, Revision, Scenario, Slot};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
    pub(super) act: Callback<Action>,
}

/// A scenario with its outcome.
type Read = (Scenario, Outcome);

fn read(scenario: Scenario) -> Read {
    let outcome = scenario.outcome();
    (scenario, outcome)
}

/// Every claim.
#[component]
pub(super) fn Claims(props: &Props) -> Html {
    let voice = props.shown.voice;
    let claims = use_memo((), |()| {
        let revisions = REVISIONS.iter().map(|one| (one, read(one.scenario())));
        (read(Scenario::default()), revisions.collect::<Vec<_>>())
    });
    let (announced, revisions) = &*claims;
    // What the article said once stands once, for the eye, over all that is known of it since.
    let again = |place: usize| {
        let before = place
            .checked_sub(1)
            .and_then(|before| revisions.get(before));
        let here = revisions.get(place);
        before
            .zip(here)
            .is_some_and(|((before, _), (here, _))| before.said == here.said)
    };
    html! {
        <section class="claims" aria-labelledby="claims-title">
            <h2 id="claims-title">{voice.say(ClaimText::Title)}</h2>
            <p>{voice.say(ClaimText::Intro)}</p>
            <ol>
                {for revisions.iter().enumerate().map(|(place, (revision, now))| html! {
                    <li class={again(place).then_some("again")}>
                        {told(ClaimText::Said, revision.said, announced, voice)}
                        {told(ClaimText::Known, revision.known, now, voice)}
                        {under(props, place, revision, now)}
                    </li>
                })}
            </ol>
        </section>
    }
}

/// A sentence under its heading, with its figures.
fn told(heading: ClaimText, sentence: ClaimText, (scenario, outcome): &Read, voice: Voice) -> Html {
    let slot = |slot: &str| {
        let (value, words) = match Slot::read(slot, scenario, outcome) {
            Some(Slot::Figure(value, unit)) => (value, voice.figure(value, unit)),
            Some(Slot::Given(value, unit)) => (value, exactly(value, unit, voice.language)),
            None => return Html::default(),
        };
        html! {
            <data value={value.to_string()} data-claim={slot.to_owned()}>{said(&words)}</data>
        }
    };
    html! {
        <div><h3>{voice.say(heading)}</h3><p>{weave(voice.say(sentence), slot)}</p></div>
    }
}

/// The button that loads a claim, what came of it, and who says so.
fn under(props: &Props, place: usize, revision: &Revision, (scenario, outcome): &Read) -> Html {
    let voice = props.shown.voice;
    let action = revision.action;
    let onclick = props.act.reform(move |_: MouseEvent| action);
    let changes = revision.changes(voice.language);
    let id = format!("sets-{place}");
    let loaded = (props.shown.scenario == *scenario).then(|| {
        weave(voice.say(ClaimText::Loaded), |_| {
            let total = outcome.together.get(Metric::Total).unwrap_or_default();
            said(&voice.figure(total, Metric::Total.unit()))
        })
    });
    html! {
        <div class="under">
            <button type="button" {onclick} aria-describedby={id.clone()}>
                {voice.say(ClaimText::Load)}
            </button>
            <span {id} class="sets">{changes}</span>
            // It stands there from the start, so that what appears in it is spoken.
            <p role="status">{loaded}</p>
            {for revision.sources.iter().map(|source| html! {
                <p class="origin">{cited(Some(source), voice.language)}</p>
            })}
        </div>
    }
}

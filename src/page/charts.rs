//! The charts, one question each, and the word that they are painted.

use super::figure::{ChartFigure, Readings};
use super::screen::use_screen;
use super::view::Shown;
use crate::browser;
use crate::charts::Kind;
use crate::language::Message;
use crate::scenario::Action;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long a reader must have changed nothing to be done with it, in milliseconds.
const CALM: u32 = 400;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
    pub(super) act: Callback<Action>,
    /// Which charts, in this order.
    #[prop_or_else(|| Kind::ALL.to_vec())]
    pub(super) kinds: Vec<Kind>,
    /// What stands beside the charts or, on a small screen, after the first of them: who changes an
    /// assumption sees at once what follows.
    #[prop_or_default]
    pub(super) children: Html,
}

/// Every chart of the page, and the controls among them.
#[component]
pub(super) fn Charts(props: &Props) -> Html {
    let shown = &props.shown;
    let screen = use_screen();
    let calm = use_calm(shown);
    let readings = use_memo((), |()| Readings::default());
    let waiting = {
        let kinds = props.kinds.clone();
        use_mut_ref(move || kinds)
    };
    {
        let none = props.kinds.is_empty();
        use_effect_with((), move |()| {
            if none {
                let _ = browser::mark_ready();
            }
        });
    }
    let painted = use_callback((), move |chart: Kind, ()| {
        let mut waiting = waiting.borrow_mut();
        if !waiting.is_empty() {
            waiting.retain(|waits| *waits != chart);
            if waiting.is_empty() {
                // Only programs read this; without a document there are none.
                let _ = browser::mark_ready();
            }
        }
    });
    let first = props.kinds.first().copied();
    let figure = |kind: Kind| {
        html! {
            <ChartFigure
                key={kind.key()}
                {kind}
                at_once={first == Some(kind)}
                shown={shown.clone()}
                calm={calm.clone()}
                readings={(*readings).clone()}
                {screen}
                act={props.act.clone()}
                painted={painted.clone()}
            />
        }
    };
    let mut kinds = props.kinds.iter().copied();
    kinds.next();
    html! {
        <>
            <div class="charts first" id="charts" tabindex="-1">{for first.map(figure)}</div>
            {props.children.clone()}
            if kinds.len() > 0 {
                <section class="charts" aria-label={shown.language.say(Message::Charts)}>
                    {for kinds.map(figure)}
                </section>
            }
        </>
    }
}

/// What was shown when the reader was last done for a while.
#[hook]
fn use_calm(shown: &Shown) -> Option<Shown> {
    let calm = use_state_eq(|| None::<Shown>);
    let setter = calm.setter();
    use_effect_with(shown.clone(), move |shown| {
        let shown = shown.clone();
        // Dropping the timer cancels it.
        let timer = Timeout::new(CALM, move || setter.set(Some(shown)));
        move || drop(timer)
    });
    (*calm).clone()
}

//! The charts, one question each, and the word that they are painted.

use super::compute_figure::ComputeFigure;
use super::cumulative_figure::CumulativeFigure;
use super::screen::use_screen;
use super::spending_figure::SpendingFigure;
use super::view::Shown;
use crate::browser;
use crate::language::Message;
use yew::prelude::*;

/// How many charts the page has.
const CHARTS: usize = 3;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
}

/// Every chart of the page.
#[component]
pub(super) fn Charts(props: &Props) -> Html {
    let shown = &props.shown;
    let screen = use_screen();
    let waiting = use_mut_ref(|| [true; CHARTS]);
    let painted = {
        use_callback((), move |chart: usize, ()| {
            let mut waiting = waiting.borrow_mut();
            if let Some(slot @ true) = waiting.get_mut(chart) {
                *slot = false;
                if waiting.iter().all(|waits| !waits) {
                    // Only programs read this; without a document there are none.
                    let _ = browser::mark_ready();
                }
            }
        })
    };
    let told = |chart: usize| painted.reform(move |()| chart);
    html! {
        <section class="charts" id="charts" tabindex="-1" aria-label={shown.language.say(Message::Charts)}>
            <SpendingFigure shown={shown.clone()} {screen} painted={told(0)} />
            <CumulativeFigure shown={shown.clone()} {screen} painted={told(1)} />
            <ComputeFigure shown={shown.clone()} {screen} painted={told(2)} />
        </section>
    }
}

#[derive(PartialEq, Properties)]
pub(super) struct FigureProps {
    pub(super) shown: Shown,
    pub(super) screen: super::screen::Screen,
    pub(super) painted: Callback<()>,
}

/// What a legend says of a colour: its class in the style sheet, and its name.
pub(super) fn legend<'a>(entries: impl Iterator<Item = (String, &'a str)>) -> Html {
    html! {
        <ul class="legend">
            {for entries.map(|(class, name)| html! {
                <li><span class={classes!("swatch", class)} aria-hidden="true"></span>{name}</li>
            })}
        </ul>
    }
}

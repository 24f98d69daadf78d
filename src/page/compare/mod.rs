//! Two scenarios side by side: A, which the reader kept, and B, which the page shows and the reader
//! changes.
//!
//! One component; what it needs is the view, which knows both, and what takes the reader's actions.
//! It must not know how a gap is shared among its causes: [`crate::scenario`] does.

mod gap;
mod tables;

use super::view::Shown;
use crate::browser;
use crate::language::{CompareText, Term, fill};
use crate::model::{Metric, Undefined};
use crate::scenario::{Action, Compared, Pairing, Waterfall};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The `id` of the heading, where links to the comparison lead.
pub(super) const TITLE: &str = "compare";

/// What is compared, of all companies together.
const RESULTS: [(Metric, Term); 8] = [
    (Metric::Total, Term::Total),
    (Metric::Upfront, Term::Upfront),
    (Metric::Electricity, Term::Electricity),
    (Metric::Power, Term::Power),
    (Metric::Carbon, Term::Carbon),
    (Metric::H100Equivalents, Term::H100Equivalents),
    (Metric::GpuHour, Term::GpuHour),
    (Metric::TrainingDays, Term::TrainingDays),
];

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
    pub(super) act: Callback<Action>,
}

/// Both scenarios, and what gap of them is told by cause.
struct Pair<'a> {
    shown: &'a Shown,
    compared: &'a Compared,
    /// Which of [`RESULTS`].
    of: usize,
    gap: &'a Result<Waterfall, Undefined>,
}

/// The section, with one scenario or with two.
#[component]
pub(super) fn Compare(props: &Props) -> Html {
    let shown = &props.shown;
    let language = shown.language;
    let of = use_state_eq(|| 0);
    let pair = use_memo((shown.clone(), *of), |(shown, of)| {
        let kept = shown.kept.as_ref()?;
        let compared = Compared::of((**kept).clone(), shown.scenario.clone());
        let gap = compared.waterfall(RESULTS.get(*of)?.0, None);
        Some((compared, gap))
    });
    let differs = pair
        .as_ref()
        .as_ref()
        .filter(|(compared, _)| compared.one != compared.other);
    let choose = {
        let of = of.setter();
        Callback::from(move |event: Event| {
            let select = event.target_dyn_into::<HtmlSelectElement>();
            let chosen = select.map(|select| select.selected_index());
            if let Some(chosen) = chosen.and_then(|chosen| usize::try_from(chosen).ok()) {
                of.set(chosen);
            }
        })
    };
    let (about, offered): (_, &[Pairing]) = match (&*pair, differs) {
        (None, _) => (CompareText::Intro, &[Pairing::Keep]),
        (_, None) => (CompareText::Same, &[Pairing::Stop]),
        _ => (
            CompareText::About,
            &[Pairing::Swap, Pairing::Return, Pairing::Stop],
        ),
    };
    html! {
        <section class="comparing" aria-labelledby={TITLE}>
            <h2 id={TITLE} tabindex="-1">{language.say(CompareText::Title)}</h2>
            <p>{language.say(about)}</p>
            <div class="buttons">{for offered.iter().map(|pairing| button(*pairing, props))}</div>
            if let Some((compared, gap)) = differs {
                {both(&Pair { shown, compared, of: *of, gap }, choose)}
            }
        </section>
    }
}

/// Everything that is told of two scenarios that differ.
fn both(pair: &Pair, choose: Callback<Event>) -> Html {
    html! {
        <>
            {tables::results(pair)}
            {gap::figure(pair, choose)}
            {tables::changes(pair)}
        </>
    }
}

fn button(pairing: Pairing, props: &Props) -> Html {
    let act = props.act.clone();
    let onclick = move |_: MouseEvent| {
        act.emit(Action::Pair(pairing));
        if pairing != Pairing::Swap {
            // The button is about to go: the focus goes to what stays.
            let _ = browser::focus(TITLE);
        }
    };
    html! { <button type="button" {onclick}>{props.shown.language.say(pairing.name())}</button> }
}

impl Pair<'_> {
    /// What A and B are called, each by the claim that it started from.
    fn names(&self) -> [String; 2] {
        let language = self.shown.language;
        [
            (CompareText::A, &self.compared.one),
            (CompareText::B, &self.compared.other),
        ]
        .map(|(text, scenario)| {
            let mut claim = language.say(scenario.preset().name()).to_owned();
            if *scenario != scenario.unchanged() {
                claim = fill(language.say(CompareText::Edited), &[("claim", &claim)]);
            }
            fill(language.say(text), &[("claim", &claim)])
        })
    }
}

//! Sentences and figures as elements.

use super::view::View;
use crate::catalog::Company;
use crate::language::{ExplainText, Language, Message, Piece, Voice, Words, figure, pieces};
use crate::model::{Metric, Undefined};
use crate::units::Unit;
use yew::prelude::*;

/// A sentence whose slots are elements.
pub(super) fn weave(sentence: &'static str, mut slot: impl FnMut(&str) -> Html) -> Html {
    pieces(sentence)
        .map(|piece| match piece {
            Piece::Text(text) => html! { {text} },
            Piece::Slot(name) => slot(name),
        })
        .collect()
}

/// A number for eyes and for ears: seen short, spoken in words.
pub(super) fn said(words: &Words) -> Html {
    html! {
        <>
            <span aria-hidden="true">{&words.seen}</span>
            <span class="spoken">{&words.spoken}</span>
        </>
    }
}

/// How a figure of the page names itself to programs.
#[derive(Clone, Copy)]
pub(super) struct Naming {
    pub(super) outcome: &'static str,
    pub(super) company: Option<Company>,
    /// The year at whose end the figure holds, for figures over time.
    pub(super) year: Option<i32>,
}

/// A figure for eyes, ears and programs: `value` holds all its digits.
pub(super) fn data(naming: Naming, value: f64, unit: Unit, voice: Voice) -> Html {
    element(naming, value.to_string(), said(&figure(value, unit, voice)))
}

fn element(naming: Naming, value: String, content: Html) -> Html {
    html! {
        <data
            {value}
            data-outcome={naming.outcome}
            data-company={naming.company.map(Company::key)}
            data-year={naming.year.map(|year| year.to_string())}
        >
            {content}
        </data>
    }
}

/// A figure of the view, of a company or of all together, as a button that explains it; or why there is
/// none.
pub(super) fn datum(view: &View, metric: Metric, company: Option<Company>) -> Html {
    let naming = Naming {
        outcome: metric.key(),
        company,
        year: None,
    };
    match view.value(metric, company) {
        Ok(value) => html! {
            <button type="button" class="why">
                {data(naming, value, metric.unit(), view.voice)}
                <span class="spoken">{view.language.say(ExplainText::How)}</span>
            </button>
        },
        Err(reason) => element(
            naming,
            String::new(),
            html! { {undefined(reason, view.language)} },
        ),
    }
}

/// Why a figure has no value, in a few words.
pub(super) const fn undefined(reason: Undefined, language: Language) -> &'static str {
    match reason {
        Undefined::NoGpus => Message::UndefinedNoGpus.text(language),
        Undefined::NoTokens => Message::UndefinedNoTokens.text(language),
        Undefined::RentingIsCheaper => Message::UndefinedRenting.text(language),
    }
}

/// A figure as text, for the alternative of a picture.
pub(super) fn spoken(view: &View, metric: Metric, company: Option<Company>) -> String {
    match view.value(metric, company) {
        Ok(value) => figure(value, metric.unit(), view.voice).spoken,
        Err(reason) => undefined(reason, view.language).to_owned(),
    }
}

//! Sentences and figures as elements.

use super::view::View;
use crate::catalog::{CalendarMonth, Company};
use crate::charts::{At, Data, Name};
use crate::language::{
    ExplainText, Language, Message, Piece, Voice, Words, exactly, figure, pieces,
};
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
    /// The month at whose end the figure holds, for figures over time.
    pub(super) month: Option<CalendarMonth>,
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
            data-month={naming.month.map(iso)}
        >
            {content}
        </data>
    }
}

/// A month as programs write it: "2024-01".
fn iso(CalendarMonth { year, month }: CalendarMonth) -> String {
    format!("{year}-{month:02}")
}

/// A figure of the view, of a company or of all together, as a button that explains it; or why there is
/// none.
pub(super) fn datum(view: &View, metric: Metric, company: Option<Company>) -> Html {
    worded(view, metric, company, figure)
}

/// The same with all its digits.
pub(super) fn exact_datum(view: &View, metric: Metric, company: Option<Company>) -> Html {
    worded(view, metric, company, exactly)
}

/// A figure of the model as a button that explains it.
pub(super) fn explainable(figure: Html, language: Language) -> Html {
    html! {
        <button type="button" class="why">
            {figure}
            <span class="spoken">{language.say(ExplainText::How)}</span>
        </button>
    }
}

fn worded(
    view: &View,
    metric: Metric,
    company: Option<Company>,
    words: fn(f64, Unit, Voice) -> Words,
) -> Html {
    let naming = Naming {
        outcome: metric.key(),
        company,
        month: None,
    };
    match view.value(metric, company) {
        Ok(value) => {
            let words = words(value, metric.unit(), view.voice);
            let figure = element(naming, value.to_string(), said(&words));
            explainable(figure, view.language)
        }
        Err(reason) => element(
            naming,
            String::new(),
            html! { {undefined(reason, view.language)} },
        ),
    }
}

/// Spending so far at the end of a month, of a company or of all together.
pub(super) fn spent(view: &View, company: Option<Company>, month: CalendarMonth) -> Html {
    let naming = Naming {
        outcome: "cumulative",
        company,
        month: Some(month),
    };
    let value = view.timeline.spent(company, month).value();
    data(naming, value, Unit::Usd, view.voice)
}

/// The same in words.
pub(super) fn spent_words(view: &View, company: Option<Company>, month: CalendarMonth) -> Words {
    let spent = view.timeline.spent(company, month);
    view.voice.figure(spent.value(), Unit::Usd)
}

/// A cell of a chart for programs, around what readers get. What is no figure of the model by name is
/// named by its series, and its month.
pub(super) fn cell(data: &Data, at: At, content: Html) -> Html {
    let value = data.value(at).map(|value| value.to_string());
    let value = value.unwrap_or_default();
    if let Some((metric, company)) = data.cell(at).and_then(|cell| cell.figure) {
        let naming = Naming {
            outcome: metric.key(),
            company,
            month: None,
        };
        return element(naming, value, content);
    }
    let series = data.series.get(at.series).map(|series| series.key);
    let month = data.places.get(at.place).and_then(|place| match place {
        Name::Month(month) => Some(iso(*month)),
        _ => None,
    });
    html! { <data {value} data-series={series} data-month={month}>{content}</data> }
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
    in_words(view, metric, company).spoken
}

/// A figure as text, for the picture itself.
pub(super) fn seen(view: &View, metric: Metric, company: Option<Company>) -> String {
    in_words(view, metric, company).seen
}

fn in_words(view: &View, metric: Metric, company: Option<Company>) -> Words {
    match view.value(metric, company) {
        Ok(value) => view.voice.figure(value, metric.unit()),
        Err(reason) => {
            let reason = undefined(reason, view.language).to_owned();
            Words {
                seen: reason.clone(),
                spoken: reason,
            }
        }
    }
}

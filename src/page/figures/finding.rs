//! What a chart finds, once for both who say it: the page, whose figures explain themselves, and images,
//! which hold plain text.

use crate::catalog::{CalendarMonth, Company};
use crate::language::{Language, Piece, Words, elided, pieces};
use crate::model::Metric;
use crate::page::view::View;
use crate::page::words::{datum, said, seen, spent, spent_words};
use yew::prelude::*;

/// A figure in a finding.
pub(super) enum Fill {
    /// A figure of the model, of a company or of all together.
    Figure(Metric, Option<Company>),
    /// What all companies have spent at the end of a month.
    Spent(CalendarMonth),
    /// Any other.
    Words(Words),
}

/// A sentence with its figures.
pub(in crate::page) struct Finding {
    sentence: String,
    fills: Vec<(&'static str, Fill)>,
}

impl Finding {
    /// A sentence whose slots are filled with `words`, and with figures once it is said.
    pub(super) fn of(
        language: Language,
        sentence: &str,
        words: &[(&str, &str)],
        fills: Vec<(&'static str, Fill)>,
    ) -> Self {
        let sentence = words
            .iter()
            .fold(sentence.to_owned(), |sentence, (slot, words)| {
                sentence.replace(&["{", slot, "}"].concat(), words)
            });
        Self {
            sentence: elided(&sentence, language),
            fills,
        }
    }

    /// It as elements, where each figure is named for programs and explains itself.
    pub(in crate::page) fn html(&self, view: &View) -> Html {
        self.parts(
            |text| html! { {text.to_owned()} },
            |fill| match fill {
                Fill::Figure(metric, company) => datum(view, *metric, *company),
                Fill::Spent(month) => spent(view, None, *month),
                Fill::Words(words) => said(words),
            },
        )
        .into_iter()
        .collect()
    }

    /// It as text, as it is seen.
    pub(in crate::page) fn text(&self, view: &View) -> String {
        self.parts(str::to_owned, |fill| match fill {
            Fill::Figure(metric, company) => seen(view, *metric, *company),
            Fill::Spent(month) => spent_words(view, None, *month).seen,
            Fill::Words(words) => words.seen.clone(),
        })
        .concat()
    }

    fn parts<T>(&self, text: impl Fn(&str) -> T, figure: impl Fn(&Fill) -> T) -> Vec<T> {
        pieces(&self.sentence)
            .map(|piece| match piece {
                Piece::Text(words) => text(words),
                Piece::Slot(name) => {
                    let fill = self.fills.iter().find(|(slot, _)| *slot == name);
                    fill.map_or_else(|| text(name), |(_, fill)| figure(fill))
                }
            })
            .collect()
    }
}

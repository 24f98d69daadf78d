//! The figures of a chart for readers: what a tooltip, a keyboard reader, a table, a text alternative
//! and a CSV say. Words are made when they are asked for, as a dragged slider makes many charts.

use super::Ink;
use super::chart::Facts;
use crate::catalog::{CalendarMonth, Company};
use crate::language::{Label, Message, Voice, Words, date, fill};
use crate::model::{Input, Metric, Undefined};
use crate::scenario::{Range, param};
use crate::units::Unit;

/// A cell of a chart: one series at one place of its main axis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct At {
    /// Which of [`Data::series`].
    pub series: usize,
    /// Which of [`Data::places`].
    pub place: usize,
}

/// What a series or a place is called.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Name {
    /// A proper name, the same in every language.
    Proper(&'static str),
    /// A text of the page.
    Text(Message),
    /// A word of a chart.
    Label(Label),
    /// A text of the page about a company.
    Of(Message, Company),
    /// A month of the calendar.
    Month(CalendarMonth),
    /// An input, by its own name.
    Input(Input),
    /// A figure.
    Figure(f64, Unit),
    /// A number of things: a word of a chart with a `{count}`.
    Count(Label, f64, Unit),
}

impl Name {
    /// The name in words.
    pub fn text(self, voice: Voice) -> String {
        match self {
            Self::Proper(name) => name.to_owned(),
            Self::Text(message) => voice.say(message).to_owned(),
            Self::Label(label) => voice.say(label).to_owned(),
            Self::Of(message, company) => fill(voice.say(message), &[("company", company.name())]),
            Self::Month(CalendarMonth { year, month }) => {
                date(&format!("{year}-{month}"), voice.language)
            }
            Self::Input(input) => param(input).called(voice.language),
            Self::Figure(value, unit) => voice.figure(value, unit).seen,
            Self::Count(label, count, unit) => {
                let count = voice.figure(count, unit).seen;
                fill(voice.say(label), &[("count", &count)])
            }
        }
    }
}

impl From<Company> for Name {
    fn from(company: Company) -> Self {
        Self::Proper(company.name())
    }
}

/// One series of a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Series {
    /// The name in attributes and exports.
    pub key: &'static str,
    /// What readers call it.
    pub name: Name,
    /// Its colour in the picture; none where it is only told, never drawn.
    pub ink: Option<Ink>,
    /// Whether the picture shows it now.
    pub shown: bool,
}

/// One figure of a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// The figure, or why there is none.
    pub value: Result<f64, Undefined>,
    /// What nine draws in ten lie between, where draws were read.
    pub range: Option<Range>,
    /// The unit of both.
    pub unit: Unit,
    /// The figure of the model that this is, if it is one, and whose.
    pub figure: Option<(Metric, Option<Company>)>,
}

impl Cell {
    /// A value of a unit that is no figure of the model by name.
    pub(super) const fn of(value: f64, unit: Unit) -> Self {
        Self {
            value: Ok(value),
            range: None,
            unit,
            figure: None,
        }
    }

    /// A figure of the model, of a company or of all together.
    pub(super) fn figure(facts: &Facts, metric: Metric, company: Option<Company>) -> Self {
        Self {
            value: facts.outcome.of(company).get(metric),
            range: None,
            unit: metric.unit(),
            figure: Some((metric, company)),
        }
    }
}

/// The figures of a chart: series by places.
#[derive(Clone, Debug, PartialEq)]
pub struct Data {
    /// Lines, parts of bars, marks: what the legend lists.
    pub series: Vec<Series>,
    /// Where along the main axis: companies, months, inputs, models.
    pub places: Vec<Name>,
    /// How figures are said.
    pub voice: Voice,
    /// Which series is the sum of those that are drawn, in charts that show the parts of a whole.
    pub whole: Option<usize>,
    cells: Vec<Cell>,
}

impl Data {
    /// Asks `cell` for every series at every place.
    pub(super) fn new(
        voice: Voice,
        series: Vec<Series>,
        places: Vec<Name>,
        cell: &mut dyn FnMut(At) -> Cell,
    ) -> Self {
        let mut cells = Vec::with_capacity(series.len() * places.len());
        for place in 0..places.len() {
            for series in 0..series.len() {
                cells.push(cell(At { series, place }));
            }
        }
        Self {
            series,
            places,
            voice,
            whole: None,
            cells,
        }
    }

    /// These figures, where one series is the sum of those that are drawn.
    pub(super) fn summed_by(mut self, series: usize) -> Self {
        self.whole = Some(series);
        self
    }

    /// The figure at a cell, if the chart has that cell.
    pub fn cell(&self, at: At) -> Option<&Cell> {
        if at.series >= self.series.len() {
            return None;
        }
        self.cells.get(at.place * self.series.len() + at.series)
    }

    /// The figure at a cell as a plain number.
    pub fn value(&self, at: At) -> Option<f64> {
        self.cell(at)?.value.ok()
    }

    /// The part that a cell has of the whole at its place, where that can be said.
    pub fn share(&self, at: At) -> Option<f64> {
        let series = self.whole.filter(|whole| *whole != at.series)?;
        let whole = self.value(At { series, ..at })?;
        let drawn = self.series.get(at.series)?.ink.is_some();
        (drawn && whole > 0.0).then_some(self.value(at)? / whole)
    }

    /// The figure at a cell, for eyes and for ears; where there is none, why.
    pub fn words(&self, at: At) -> Words {
        let Some(cell) = self.cell(at) else {
            return self.voice.figure(f64::NAN, Unit::Ratio);
        };
        match cell.value {
            Ok(value) => self.voice.figure(value, cell.unit),
            Err(reason) => {
                let reason = self.voice.say(undefined(reason)).to_owned();
                Words {
                    seen: reason.clone(),
                    spoken: reason,
                }
            }
        }
    }

    /// What nine draws in ten lie between at a cell, where that is known.
    pub fn range_words(&self, at: At) -> Option<[Words; 2]> {
        let cell = self.cell(at)?;
        let words = |value| self.voice.figure(value, cell.unit);
        cell.range
            .map(|range| [words(range.low), words(range.high)])
    }

    /// What a series is called; empty where there is none.
    pub fn series_name(&self, series: usize) -> String {
        let name = self.series.get(series).map(|series| series.name);
        name.map_or_else(String::new, |name| name.text(self.voice))
    }

    /// What a place is called; empty where there is none.
    pub fn place_name(&self, place: usize) -> String {
        let name = self.places.get(place);
        name.map_or_else(String::new, |name| name.text(self.voice))
    }

    /// The series that the picture can draw, with their places in [`Data::series`].
    pub fn drawn(&self) -> impl Iterator<Item = (usize, &Series)> {
        let series = self.series.iter().enumerate();
        series.filter(|(_, series)| series.ink.is_some())
    }
}

/// Why a figure has no value, in a few words.
pub const fn undefined(reason: Undefined) -> Message {
    match reason {
        Undefined::NoGpus => Message::UndefinedNoGpus,
        Undefined::NoTokens => Message::UndefinedNoTokens,
        Undefined::RentingIsCheaper => Message::UndefinedRenting,
    }
}

//! A scenario as a file for programs: JSON with everything in it, and its outcomes as a table.
//!
//! It must not know how the figures came about: [`Report`] has them.

use super::csv::{Cell, Style, Table};
use super::json::Json;
use super::report::Report;
use super::{Edition, explain};
use crate::catalog::{Company, Confidence, Source, sources};
use crate::charts::{At, Data};
use crate::language::{Message, PressText, fill};
use crate::model::Metric;
use crate::scenario::{PARAMS, Param};
use crate::units::Unit;

/// Inputs with their defaults, units, ranges and sources; choices; outcomes; sources; versions; link.
/// What [`Report`] has stands there under the same names.
pub fn json(edition: &Edition) -> String {
    let report = Report::of(edition.scenario);
    let mut json = Json::new();
    json.open('{');
    json.field("name", Some(edition.name()));
    json.field("url", Some(&edition.link()));
    json.field("day", Some(edition.day));
    json.field("engine", Some(Edition::VERSION));
    json.figure("version", Some(f64::from(report.version)));
    json.field("data", Some(report.data));
    json.field("preset", Some(report.preset));
    json.field("link", Some(&report.link));
    json.key("inputs");
    json.open('[');
    for (row, param) in report.inputs.iter().zip(&PARAMS) {
        json.open('{');
        json.field("key", Some(row.key));
        json.field("name", Some(&param.called(edition.language())));
        json.figure("value", Some(row.value));
        json.field("unit", Some(row.unit));
        json.key("changed");
        json.flag(row.changed);
        json.figure("default", Some(row.default));
        json.field("source", row.source);
        range(&mut json, edition, param);
        json.close('}');
    }
    json.close(']');
    json.key("choices");
    json.open('[');
    for (choice, option) in report.choices {
        json.open('[');
        json.text(choice);
        json.text(option);
        json.close(']');
    }
    json.close(']');
    json.key("counted");
    json.open('[');
    for part in report.counted {
        json.text(part);
    }
    json.close(']');
    json.key("outcomes");
    json.open('[');
    for row in report.outcomes {
        json.open('{');
        json.field("outcome", Some(row.outcome));
        json.field("company", row.company);
        json.figure("value", row.value);
        json.field("unit", Some(row.unit));
        if let Some(reason) = row.undefined {
            json.field("undefined", Some(reason));
        }
        json.close('}');
    }
    json.close(']');
    json.key("sources");
    json.open('[');
    for source in sources::ALL {
        of_source(&mut json, source);
    }
    json.close(']');
    json.close('}');
    json.end()
}

/// What an input may lie between, and who says so; the reader's own range has no source.
fn range(json: &mut Json, edition: &Edition, param: &Param) {
    let own = edition.scenario.range(param.input);
    let published = edition.scenario.estimates(param.input);
    let range = own.or(published.map(|estimates| estimates.range));
    json.figure("low", range.map(|range| range.low));
    json.figure("high", range.map(|range| range.high));
    let published = published.filter(|_| own.is_none());
    json.field("low_source", published.map(|estimates| estimates.low.id));
    json.field("high_source", published.map(|estimates| estimates.high.id));
}

fn of_source(json: &mut Json, source: &Source) {
    json.open('{');
    json.field("id", Some(source.id));
    json.field("who", Some(source.who));
    json.field("title", Some(source.title));
    json.field("url", Some(source.url));
    json.field("date", Some(source.date));
    let confidence = match source.confidence {
        Confidence::Read => "read",
        Confidence::Secondary => "secondary",
        Confidence::Computed => "computed",
    };
    json.field("confidence", Some(confidence));
    json.close('}');
}

/// Every outcome, of each company and of all together, a row each.
pub fn outcomes(edition: &Edition, style: Style) -> String {
    let voice = edition.voice;
    let mut table = Table::new(style);
    let head = [
        PressText::Key,
        PressText::Figure,
        PressText::Whose,
        PressText::Value,
        PressText::Unit,
        PressText::Note,
    ];
    table.row(&head.map(|text| Cell::Text(voice.say(text))));
    let outcome = edition.scenario.outcome();
    for company in Company::ALL.map(Some).into_iter().chain([None]) {
        let whose = company.map_or(voice.say(Message::Together), Company::name);
        for &metric in Metric::ALL {
            let value = outcome.of(company).get(metric);
            table.row(&[
                Cell::Text(metric.key()),
                Cell::Text(voice.say(explain::metric_name(metric))),
                Cell::Text(whose),
                Cell::of(value.ok()),
                Cell::Text(metric.unit().symbol()),
                value.err().map_or(Cell::Empty, |reason| {
                    Cell::Text(voice.say(explain::undefined(reason)))
                }),
            ]);
        }
    }
    table.end()
}

/// The figures of a chart: a row for each place, a column for each series, and two more where it is
/// known what most draws lie between. `places` says what the places are.
pub fn chart(data: &Data, places: &str, style: Style) -> String {
    let columns: Vec<Column> = (0..data.series.len())
        .map(|series| Column::of(data, series))
        .collect();
    let mut table = Table::new(style);
    let heads: Vec<String> = columns.iter().flat_map(Column::heads).collect();
    let head = heads.iter().map(|head| Cell::Text(head));
    table.row(
        &std::iter::once(Cell::Text(places))
            .chain(head)
            .collect::<Vec<_>>(),
    );
    for place in 0..data.places.len() {
        let name = data.place_name(place);
        let mut row = vec![Cell::Text(&name)];
        for (series, column) in columns.iter().enumerate() {
            let cell = data.cell(At { series, place });
            row.push(Cell::of(cell.and_then(|cell| cell.value.ok())));
            if column.unit.is_none() {
                row.push(cell.map_or(Cell::Empty, |cell| Cell::Text(cell.unit.symbol())));
            }
            if column.ranges {
                let range = cell.and_then(|cell| cell.range);
                row.push(Cell::of(range.map(|range| range.low)));
                row.push(Cell::of(range.map(|range| range.high)));
            }
        }
        table.row(&row);
    }
    table.end()
}

/// A series of a chart as columns of a table.
struct Column<'a> {
    data: &'a Data,
    series: usize,
    /// The unit of every figure in it; none where they differ.
    unit: Option<Unit>,
    /// Whether any figure has a range.
    ranges: bool,
}

impl<'a> Column<'a> {
    fn of(data: &'a Data, series: usize) -> Self {
        let cells =
            || (0..data.places.len()).filter_map(move |place| data.cell(At { series, place }));
        let first = cells().next().map(|cell| cell.unit);
        Self {
            data,
            series,
            unit: first.filter(|unit| cells().all(|cell| cell.unit == *unit)),
            ranges: cells().any(|cell| cell.range.is_some()),
        }
    }

    fn heads(&self) -> Vec<String> {
        let say = |text| self.data.voice.say(text);
        let name = self.data.series_name(self.series);
        let mut heads = match self.unit {
            Some(unit) => vec![format!("{name} ({})", unit.symbol())],
            None => vec![
                name.clone(),
                fill(say(PressText::UnitOf), &[("name", &name)]),
            ],
        };
        if self.ranges {
            for text in [PressText::Low, PressText::High] {
                heads.push(fill(say(text), &[("name", &name)]));
            }
        }
        heads
    }
}

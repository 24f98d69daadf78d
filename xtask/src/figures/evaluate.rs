//! `figures evaluate [LINK]`: every input and outcome of a link's parameters, as JSON.

use std::process::ExitCode;

use explorer::{
    export::Report,
    model::{Metric, Undefined},
    scenario::{
        Compared, Departure, Scenario, Vintage,
        link::{self, Link, Notice, Problem},
    },
};
use serde::Serialize;

use crate::{print::print, stop::Stop};

/// A link's report, and what of the link could not be taken as it stood.
#[derive(Serialize)]
struct Evaluation {
    #[serde(flatten)]
    report: Report,
    notices: Vec<NoticeRow>,
    /// The second scenario of the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    second: Option<Report>,
    /// What today's defaults would change, where the link's are older.
    #[serde(skip_serializing_if = "Option::is_none")]
    update: Option<Update>,
}

/// What has changed in the defaults since a link was made.
#[derive(Serialize)]
struct Update {
    /// The vintage of today's defaults.
    data: &'static str,
    defaults: Vec<Change<Said>>,
    /// The total of all together, in dollars.
    total: Change<f64>,
}

#[derive(Serialize)]
struct Change<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    then: T,
    now: T,
}

/// What a scenario says of something.
#[derive(Serialize)]
#[serde(untagged)]
enum Said {
    Value(f64),
    Range([f64; 2]),
    Option(&'static str),
    Counts(bool),
    Nothing,
}

impl Update {
    fn of(compared: &Compared) -> Result<Self, Undefined> {
        let [then, now] = compared.values(Metric::Total, None);
        let defaults = compared.departures.iter().map(|departure| Change {
            key: Some(departure.key()),
            then: said(*departure, &compared.one),
            now: said(*departure, &compared.other),
        });
        Ok(Self {
            data: Vintage::TODAY.key(),
            defaults: defaults.collect(),
            total: Change {
                key: None,
                then: then?,
                now: now?,
            },
        })
    }
}

fn said(departure: Departure, scenario: &Scenario) -> Said {
    match departure {
        Departure::Value(input) => Said::Value(scenario.value(input)),
        Departure::Range(input) => scenario
            .range(input)
            .map_or(Said::Nothing, |range| Said::Range([range.low, range.high])),
        Departure::Choice(choice) => Said::Option(choice.chosen(scenario.choices()).key),
        Departure::Scope(part) => Said::Counts(scenario.choices().scope.counts(part)),
    }
}

/// A parameter that was not taken as it stood.
#[derive(Serialize)]
pub(crate) struct NoticeRow {
    key: String,
    raw: String,
    problem: &'static str,
    /// What was taken instead, where something was.
    #[serde(skip_serializing_if = "Option::is_none")]
    taken: Option<f64>,
}

impl From<Notice> for NoticeRow {
    fn from(notice: Notice) -> Self {
        let (problem, taken) = match notice.problem {
            Problem::Unknown => ("unknown", None),
            Problem::Unreadable => ("unreadable", None),
            Problem::Clamped { taken, .. } => ("clamped", Some(taken)),
            Problem::Repeated => ("repeated", None),
            Problem::LaterVersion => ("later-version", None),
            Problem::UnknownVintage => ("unknown-vintage", None),
            Problem::PartlyUnknown => ("partly-unknown", None),
            Problem::RangeClamped { .. } => ("range-clamped", None),
            Problem::LaterPreset => ("later-preset", None),
            Problem::OtherResult { now, .. } => ("other-result", Some(now)),
        };
        Self {
            key: notice.key,
            raw: notice.raw,
            problem,
            taken,
        }
    }
}

impl NoticeRow {
    /// One line. What a stranger wrote is quoted, so that it cannot steer a terminal.
    fn line(&self) -> String {
        let Self {
            key, raw, problem, ..
        } = self;
        let taken = self
            .taken
            .map(|taken| format!(", {taken} was taken"))
            .unwrap_or_default();
        format!("notice: {key:?} says {raw:?}: {problem}{taken}")
    }
}

pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Stop> {
    let address = match arguments {
        [] => "",
        [address] => address,
        _ => {
            return Err(Stop::usage(
                "evaluate takes one link, in quotes because of its &: \
                 cargo xtask evaluate 'p=announced&price=26268'",
            ));
        }
    };
    let evaluation = evaluate(address);
    warn(&evaluation.notices);
    print(&json(&evaluation)?)?;
    Ok(ExitCode::SUCCESS)
}

fn evaluate(address: &str) -> Evaluation {
    let (link, notices) = Link::read(query(address));
    let update = link.scenario.update();
    Evaluation {
        report: Report::of(&link.scenario),
        notices: notices.into_iter().map(NoticeRow::from).collect(),
        second: link.second.as_ref().map(Report::of),
        update: update.and_then(|compared| Update::of(&compared).ok()),
    }
}

/// The scenario of a link, and what of the link could not be taken.
pub(crate) fn read(address: &str) -> (Scenario, Vec<NoticeRow>) {
    let (scenario, notices) = link::read(query(address));
    (scenario, notices.into_iter().map(NoticeRow::from).collect())
}

/// Says what of a link could not be taken, on standard error.
pub(crate) fn warn(notices: &[NoticeRow]) {
    for notice in notices {
        eprintln!("{}", notice.line());
    }
}

fn json(evaluation: &Evaluation) -> Result<String, String> {
    serde_json::to_string_pretty(evaluation)
        .map_err(|error| format!("could not write the report: {error}"))
}

/// The query of what was given: a query, with or without its question mark, or a whole address.
fn query(address: &str) -> &str {
    let address = address.split('#').next().unwrap_or(address).trim();
    // A question mark behind the first parameter belongs to a value.
    let end_of_path = address.find(['?', '=', '&']).unwrap_or(address.len());
    match address.split_at_checked(end_of_path) {
        Some((_, query)) if query.starts_with('?') => query,
        Some((path, _)) if path.contains("://") => "",
        _ => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn evaluated(address: &str) -> Value {
        serde_json::from_str(&json(&evaluate(address)).unwrap()).unwrap()
    }

    fn outcome(report: &Value, company: &Value, outcome: &str) -> Value {
        let rows = report["outcomes"].as_array().unwrap();
        let row = rows
            .iter()
            .find(|row| row["company"] == *company && row["outcome"] == outcome);
        row.unwrap()["value"].clone()
    }

    #[test]
    fn a_query_is_found_in_whatever_was_copied() {
        for address in [
            "price=1&p=announced",
            "?price=1&p=announced",
            "https://example.org/fr/?price=1&p=announced",
            "https://example.org/fr/?price=1&p=announced#charts",
            "127.0.0.1:8080/?price=1&p=announced\n",
        ] {
            let query = query(address);
            assert_eq!(
                query.trim_start_matches('?'),
                "price=1&p=announced",
                "{address}"
            );
        }
        assert_eq!(query("https://example.org/fr/"), "");
        assert_eq!(query("p=a?b"), "p=a?b");
        assert_eq!(query(""), "");
    }

    #[test]
    fn no_link_is_the_article() {
        let report = evaluated("");
        assert_eq!(outcome(&report, &json!("meta"), "chips"), json!(10.5e9));
        assert_eq!(report["notices"], json!([]));
        assert_eq!(report["preset"], "announced");
    }

    #[test]
    fn figures_are_those_of_the_product_to_the_last_digit() {
        let link = "p=bought-2024&price=26268&rate=0.0712";
        let report = evaluated(link);
        for row in Report::of(&link::read(link).0).outcomes {
            let company = json!(row.company);
            assert_eq!(
                outcome(&report, &company, row.outcome).as_f64(),
                row.value,
                "{}",
                row.outcome
            );
        }
    }

    #[test]
    fn what_could_not_be_taken_is_listed_beside_the_rest() {
        let report = evaluated("?p=announced&price=abc&meta=1e999&zz=1&rate=0.1&rate=0.2&d=x&v=9");
        assert_eq!(
            report["notices"],
            json!([
                {"key": "price", "raw": "abc", "problem": "unreadable"},
                {"key": "meta", "raw": "1e999", "problem": "clamped", "taken": 1e8},
                {"key": "zz", "raw": "1", "problem": "unknown"},
                {"key": "rate", "raw": "0.2", "problem": "repeated"},
                {"key": "d", "raw": "x", "problem": "unknown-vintage"},
                {"key": "v", "raw": "9", "problem": "later-version"},
            ])
        );
        assert_eq!(outcome(&report, &json!("meta"), "chips"), json!(3e12));
    }

    #[test]
    fn an_older_link_says_what_today_would_change() {
        let report = evaluated("v=1&d=2024-01&p=announced&load=0.5");
        assert_eq!(report["data"], "2024-01");
        let update = &report["update"];
        assert_eq!(update["data"], "2026-11");
        assert_eq!(
            update["defaults"][0],
            json!({"key": "rate", "then": 0.0832, "now": 0.0806})
        );
        let today = evaluated("v=1&d=2026-11&p=announced&load=0.5");
        let total = outcome(&today, &Value::Null, "total");
        assert_eq!(update["total"]["now"], total);
        assert_eq!(
            update["total"]["then"],
            outcome(&report, &Value::Null, "total")
        );
        assert_eq!(
            (&today["update"], &today["second"]),
            (&Value::Null, &Value::Null)
        );
    }

    #[test]
    fn a_second_scenario_is_evaluated_too() {
        let report = evaluated("p=announced&meta=400000&b.price=26268");
        let chips = outcome(&report["second"], &json!("meta"), "chips");
        assert_eq!(chips, json!(400_000.0 * 26_268.0));
    }

    #[test]
    fn a_notice_cannot_steer_a_terminal() {
        let line = evaluate("x%1b%5b2J=%0a").notices[0].line();
        assert!(!line.contains(char::is_control), "{line:?}");
    }
}

//! Scenarios as the query of a link: `v=1&d=2026-11&p=announced&price=26268`.
//!
//! Only unreserved characters are written, so no network rewrites a link. Every parameter is read on
//! its own; what cannot be read is reported and the rest is kept.

use super::choice::Choice;
use super::params::{PARAMS, param_of_key};
use super::preset::Preset;
use super::state::Scenario;
use crate::model::{Input, Metric, Scope};

/// The version of the format that is written.
pub const VERSION: u32 = 1;
/// The vintage of the data behind the defaults.
pub const VINTAGE: &str = "2026-11";

/// The key of what the total counts: the parts' names, joined by [`JOIN`].
const SCOPE: &str = "scope";
/// What stands between the items of a list.
const JOIN: &str = "~";
/// What is written where the total counts nothing.
const NOTHING: &str = "none";

/// Keys that hosts, networks and the page's own frame add: not ours to read, not worth a word.
const FOREIGN: [&str; 13] = [
    "initialWidth",
    "childId",
    "parentTitle",
    "parentUrl",
    "fbclid",
    "gclid",
    "msclkid",
    "auto",
    "amp",
    "referrer",
    "e",
    "lang",
    "theme",
];

/// Something in a link that was not taken as it stood.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// The parameter's name.
    pub key: String,
    /// What it said.
    pub raw: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Problem {
    /// No parameter has this name.
    Unknown,
    /// The value is no number, or no name that is known.
    Unreadable,
    /// The number is out of range; the nearest possible was taken.
    Clamped {
        /// The input.
        input: Input,
        /// What was taken.
        taken: f64,
    },
    /// The parameter stands there more than once; the first was taken.
    Repeated,
    /// The link was made by a later version of the explorer.
    LaterVersion,
    /// The link's data vintage is not known here; today's defaults were taken.
    UnknownVintage,
}

/// Reads the query of a link, with or without its question mark. Never fails: what cannot be read
/// is listed, in the order of the link, and everything else is taken.
pub fn read(query: &str) -> (Scenario, Vec<Notice>) {
    let query = query.strip_prefix('?').unwrap_or(query);
    let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect();
    let preset = pairs.iter().find(|(key, _)| key == "p");
    let mut scenario = Scenario::of(
        preset
            .and_then(|(_, name)| Preset::from_key(name))
            .unwrap_or_default(),
    );
    let mut notices = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for (key, raw) in &pairs {
        let known = matches!(key.as_str(), "v" | "d" | "p" | SCOPE)
            || param_of_key(key).is_some()
            || Choice::from_key(key).is_some();
        let problem = if known && seen.contains(&key.as_str()) {
            Some(Problem::Repeated)
        } else {
            read_one(key, raw, &mut scenario)
        };
        if known {
            seen.push(key);
        }
        notices.extend(problem.map(|problem| Notice {
            key: key.clone(),
            raw: raw.clone(),
            problem,
        }));
    }
    (scenario, notices)
}

/// Takes one parameter into the scenario, and says what is wrong with it.
fn read_one(key: &str, raw: &str, scenario: &mut Scenario) -> Option<Problem> {
    match key {
        "v" => match raw.parse::<u32>() {
            Ok(1..=VERSION) => None,
            Ok(version) if version > VERSION => Some(Problem::LaterVersion),
            _ => Some(Problem::Unreadable),
        },
        "d" => (raw != VINTAGE).then_some(Problem::UnknownVintage),
        "p" => Preset::from_key(raw)
            .is_none()
            .then_some(Problem::Unreadable),
        SCOPE => {
            let Some(read) = read_scope(raw, scenario) else {
                return Some(Problem::Unreadable);
            };
            *scenario = read;
            None
        }
        _ if FOREIGN.contains(&key) || key.starts_with("utm_") => None,
        _ => {
            if let Some(choice) = Choice::from_key(key) {
                let Some(chosen) = scenario.choosing(choice, raw) else {
                    return Some(Problem::Unreadable);
                };
                *scenario = chosen;
                return None;
            }
            let Some(param) = param_of_key(key) else {
                // `?&&` and a lone `=` are empty pairs of nothing.
                return (!(key.is_empty() && raw.is_empty())).then_some(Problem::Unknown);
            };
            let Some(value) = number(raw) else {
                return Some(Problem::Unreadable);
            };
            *scenario = scenario.with(param.input, value);
            let taken = param.field.nearest(value);
            (!param.field.holds(value)).then_some(Problem::Clamped {
                input: param.input,
                taken,
            })
        }
    }
}

/// Reads what the total counts; none where a name is not one of its parts. Nothing at all is written
/// `none`, since a link must not end in punctuation.
fn read_scope(raw: &str, scenario: &Scenario) -> Option<Scenario> {
    let nothing = Metric::SPENDING
        .into_iter()
        .fold(scenario.clone(), |scenario, part| {
            scenario.counting(part, false)
        });
    if raw == NOTHING {
        return Some(nothing);
    }
    raw.split(JOIN).try_fold(nothing, |scenario, name| {
        let part = Metric::SPENDING
            .into_iter()
            .find(|part| part.key() == name)?;
        Some(scenario.counting(part, true))
    })
}

/// Writes what the total counts.
fn write_scope(scope: Scope) -> String {
    let counted = Metric::SPENDING
        .into_iter()
        .filter(|part| scope.counts(*part));
    let names: Vec<&str> = counted.map(Metric::key).collect();
    if names.is_empty() {
        NOTHING.to_owned()
    } else {
        names.join(JOIN)
    }
}

/// Reads a number of a link: ASCII digits, a point or a comma, an exponent. Too large a number is
/// infinite, which is out of every range; `NaN` and `inf` are not numbers.
fn number(raw: &str) -> Option<f64> {
    let plain = raw
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+' | 'e' | 'E'));
    plain.then(|| raw.replace(',', ".").parse().ok()).flatten()
}

/// Writes the query of a link, without its question mark: the format's version, the data's vintage,
/// the preset, then what differs from it, sorted by name.
pub fn write(scenario: &Scenario) -> String {
    let start = scenario.unchanged();
    let numbers = PARAMS
        .iter()
        .filter(|param| scenario.is_changed(param.input))
        .map(|param| (param.key, scenario.value(param.input).to_string()));
    let choices = Choice::ALL.into_iter().filter_map(|choice| {
        let chosen = choice.chosen(scenario.choices()).key;
        (chosen != choice.chosen(start.choices()).key).then(|| (choice.key(), chosen.to_owned()))
    });
    let scope = scenario.choices().scope;
    let scope = (scope != start.choices().scope).then(|| (SCOPE, write_scope(scope)));
    let mut changed: Vec<_> = numbers.chain(choices).chain(scope).collect();
    changed.sort();
    let head = format!("v={VERSION}&d={VINTAGE}&p={}", scenario.preset().key());
    changed
        .into_iter()
        .fold(head, |link, (key, value)| format!("{link}&{key}={value}"))
}

//! Writing a link: the version, the vintage and the preset, then what differs from it, sorted by name.

use super::key::{SCOPE, SECOND};
use super::number::write_range;
use super::settings::{Settings, Theme};
use super::{Link, VERSION, headline, list};
use crate::language::Currency;
use crate::model::{Metric, Scope};
use crate::scenario::{Departure, Scenario};

/// Names and values.
type Pairs = Vec<(String, String)>;

pub(super) fn write(link: &Link) -> String {
    let first = &link.scenario;
    let mut pairs = differences(first, &first.unchanged());
    if let Some(second) = &link.second {
        let of_second = second_pairs(first, second).into_iter();
        pairs.extend(of_second.map(|(key, value)| ([SECOND, &key].concat(), value)));
    }
    settings(&link.settings, &mut pairs);
    if let Some(value) = link.headline {
        pairs.push(("r".to_owned(), headline::write(value)));
    }
    pairs.sort();
    let mut written = ["v=", &VERSION.to_string()].concat();
    let head = [
        ("d".to_owned(), first.vintage().key().to_owned()),
        ("p".to_owned(), first.preset().key().to_owned()),
    ];
    for (key, value) in head.into_iter().chain(pairs) {
        written.extend(["&", &key, "=", &value]);
    }
    written
}

/// What a scenario has otherwise than another. A range that it has not is not written: see
/// [`second_pairs`].
fn differences(scenario: &Scenario, other: &Scenario) -> Pairs {
    let chosen = scenario.choices();
    let mut pairs: Pairs = Departure::between(other, scenario)
        .into_iter()
        .filter_map(|departure| {
            Some(match departure {
                Departure::Value(input) => (departure.key(), scenario.value(input).to_string()),
                Departure::Range(input) => (departure.key(), write_range(scenario.range(input)?)),
                Departure::Choice(choice) => {
                    (departure.key(), choice.chosen(chosen).key.to_owned())
                }
                Departure::Scope(_) => (SCOPE.to_owned(), scope(chosen.scope)),
            })
        })
        .collect();
    // The scope is written whole, whatever part of it differs.
    pairs.dedup_by(|next, last| next.0 == last.0);
    pairs
}

fn scope(scope: Scope) -> String {
    let counted = Metric::SPENDING
        .into_iter()
        .filter(|part| scope.counts(*part));
    list::join(&counted.map(Metric::key).collect::<Vec<_>>())
}

/// A second scenario: what differs from the first where that says it all, and else from its preset.
fn second_pairs(first: &Scenario, second: &Scenario) -> Pairs {
    let mut ranges = first.ranges();
    if second != first
        && second.baseline() == first.baseline()
        && ranges.all(|(input, _)| second.range(input).is_some())
    {
        return differences(second, first);
    }
    let mut pairs = differences(second, &second.unchanged());
    let mut add = |key: &str, value: &str| pairs.push((key.to_owned(), value.to_owned()));
    add("p", second.preset().key());
    if second.vintage() != first.vintage() {
        add("d", second.vintage().key());
    }
    pairs
}

fn settings(settings: &Settings, pairs: &mut Pairs) {
    let mut add = |key: &str, value: String| pairs.push((key.to_owned(), value));
    for (key, names) in [("lock", &settings.lock), ("only", &settings.only)] {
        if !names.is_empty() {
            add(key, list::join(names));
        }
    }
    if let Some((metric, company)) = settings.open {
        let company = company.map(|company| [list::JOIN, company.key()].concat());
        add(
            "open",
            [metric.key(), &company.unwrap_or_default()].concat(),
        );
    }
    if let Some(language) = settings.language {
        add("lang", language.tag().to_owned());
    }
    if let Currency::Eur { per_dollar } = settings.currency {
        add("eur", per_dollar.to_string());
    }
    if settings.theme != Theme::default() {
        add("theme", settings.theme.key().to_owned());
    }
}

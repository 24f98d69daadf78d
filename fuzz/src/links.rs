//! Links: whatever a query holds is taken, or named in a notice, and what was taken can be written.
//!
//! What a parameter means is worked out here a second time, in the plainest way, so that a parameter
//! that is neither taken nor named is found.

use explorer::catalog::Company;
use explorer::language::Currency;
use explorer::model::Metric;
use explorer::scenario::link::{Link, Notice, Problem, beside_the_scenario, headline};
use explorer::scenario::{Choice, PARAMS, Param, Preset, Scenario, Vintage, param_of_key};

/// What must hold of any query.
///
/// # Panics
/// Where it does not.
pub fn check(data: &[u8]) {
    let query = crate::text(data);
    let (link, notices) = Link::read(&query);
    for scenario in [Some(&link.scenario), link.second.as_ref()]
        .into_iter()
        .flatten()
    {
        possible(scenario);
        figures(scenario);
    }
    writes(&link);
    nothing_is_lost(&query, &link, &notices);
}

/// Every value and range is one that a field takes.
fn possible(scenario: &Scenario) {
    for row in &PARAMS {
        let value = scenario.value(row.input);
        assert!(row.field.holds(value), "{}: {value}", row.key);
        if let Some(range) = scenario.range(row.input) {
            assert!(range.low <= range.high, "{}: {range:?}", row.key);
            assert!(row.field.holds(range.low) && row.field.holds(range.high));
        }
    }
}

/// Every figure is a number, or says why there is none.
fn figures(scenario: &Scenario) {
    let outcome = scenario.outcome();
    for company in Company::ALL.map(Some).into_iter().chain([None]) {
        for metric in Metric::ALL {
            if let Ok(value) = outcome.of(company).get(*metric) {
                assert!(value.is_finite(), "{company:?}, {metric:?}: {value}");
            }
        }
    }
    let timeline = scenario.timeline(&outcome);
    let spent = timeline.spent(None, timeline.last()).value();
    assert!(spent.is_finite(), "spent: {spent}");
}

/// The link is written in letters that no network changes, and means the same when it is read.
fn writes(link: &Link) {
    let written = link.write();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~&=".contains(&byte);
    assert!(written.bytes().all(plain), "{written}");
    let (read, notices) = Link::read(&written);
    assert_eq!(read.scenario, link.scenario, "{written}");
    assert_eq!(read.second, link.second, "{written}");
    assert_eq!(read.settings, link.settings, "{written}");
    let told = |notice: &Notice| matches!(notice.problem, Problem::OtherResult { .. });
    assert!(notices.iter().all(told), "{written}: {notices:?}");
    assert_eq!(read.write(), written);
    // A link with its own result never doubts it.
    let own = link.clone().with_headline();
    assert_eq!(Link::read(&own.write()), (own.clone(), vec![]), "{written}");
}

/// Whatever the query says was taken as it stands, or is named; nothing else is named.
fn nothing_is_lost(query: &str, link: &Link, notices: &[Notice]) {
    let query = query.strip_prefix('?').unwrap_or(query);
    let pairs = form_urlencoded::parse(query.as_bytes()).into_owned();
    let mut notices = notices.iter().peekable();
    let mut seen: Vec<String> = Vec::new();
    for (key, raw) in pairs {
        if is_beside(&key, &raw) {
            continue;
        }
        let counts = !seen.contains(&key) && is_taken(&key, &raw, link);
        // Notices stand in the order of the link.
        let named = notices.next_if(|notice| {
            let about = notice.key == key && notice.raw == raw;
            about && (!counts || is_of_what_was_taken(notice.problem))
        });
        assert!(
            counts || named.is_some(),
            "{key}={raw} is neither taken nor named; {:?} comes next",
            notices.peek()
        );
        seen.push(key);
    }
    assert_eq!(notices.next(), None, "named without reason");
}

/// Whether a problem is one of a parameter that was taken: its result is another now, or it was out of
/// range by decimals that are not kept.
fn is_of_what_was_taken(problem: Problem) -> bool {
    matches!(
        problem,
        Problem::OtherResult { .. } | Problem::Clamped { .. } | Problem::RangeClamped { .. }
    )
}

/// Whether a pair is no word to the explorer: an empty one, what hosts add, and what only asks for a
/// language or for colours, which hosts add too.
fn is_beside(key: &str, raw: &str) -> bool {
    let foreign = ["lock", "only", "open"];
    key.is_empty() && raw.is_empty()
        || key.starts_with("utm_")
        || beside_the_scenario().any(|one| one == key) && !foreign.contains(&key)
}

/// Whether what a pair says is what the link holds.
fn is_taken(key: &str, raw: &str, link: &Link) -> bool {
    let settings = &link.settings;
    match key {
        "v" => raw.parse::<u32>().is_ok_and(|version| version <= 1),
        "r" => number(raw).is_some_and(|result| link.headline == Some(result)),
        "lock" => same_names(raw, &settings.lock),
        "only" => same_names(raw, &settings.only),
        "open" => settings.open.is_some_and(|(metric, company)| {
            let company = company.map(|company| format!("~{}", company.key()));
            raw == format!("{}{}", metric.key(), company.unwrap_or_default())
        }),
        "eur" => {
            matches!(settings.currency, Currency::Eur { per_dollar } if number(raw) == Some(per_dollar))
        }
        _ => match key.strip_prefix("b.") {
            None => is_state(key, raw, &link.scenario),
            Some(key) => link
                .second
                .as_ref()
                .is_some_and(|second| is_state(key, raw, second)),
        },
    }
}

fn is_state(key: &str, raw: &str, scenario: &Scenario) -> bool {
    match key {
        "d" => Vintage::from_key(raw) == Some(scenario.vintage()),
        "p" => Preset::from_key(raw) == Some(scenario.preset()),
        "scope" => {
            let scope = scenario.choices().scope;
            let counted = Metric::SPENDING
                .into_iter()
                .filter(|part| scope.counts(*part));
            same_names(raw, &counted.map(Metric::key).collect::<Vec<_>>())
        }
        _ => {
            if let Some(input) = key.strip_prefix("range.").and_then(param_of_key) {
                let ends = raw.split_once('~');
                let ends = ends.and_then(|(low, high)| Some((number(low)?, number(high)?)));
                let own = scenario.range(input.input);
                own.zip(ends).is_some_and(|(own, (low, high))| {
                    same(input, own.low, low) && same(input, own.high, high)
                })
            } else if let Some(choice) = Choice::from_key(key) {
                choice.chosen(scenario.choices()).key == raw
            } else if let Some(input) = param_of_key(key) {
                number(raw).is_some_and(|typed| same(input, scenario.value(input.input), typed))
            } else {
                false
            }
        }
    }
}

/// Whether a value is what was typed, but for decimals that are not kept.
fn same(input: &Param, value: f64, typed: f64) -> bool {
    value == input.rounded(typed)
}

/// A number as the standard library reads it, with a point or a comma.
fn number(raw: &str) -> Option<f64> {
    let plain = |letter: char| letter.is_ascii_digit() || ".,-+eE".contains(letter);
    let typed = raw.replace(',', ".").parse::<f64>().ok()?;
    (raw.chars().all(plain) && typed.is_finite()).then_some(typed)
}

/// Whether a list names these and nothing else.
fn same_names(raw: &str, held: &[&str]) -> bool {
    let named: Vec<&str> = if raw == "none" {
        Vec::new()
    } else {
        raw.split('~').collect()
    };
    named.iter().all(|name| held.contains(name)) && held.iter().all(|name| named.contains(name))
}

/// A scenario for checks of what is made from one.
pub(crate) fn scenario(query: &str) -> Scenario {
    let (link, _) = Link::read(query);
    // What links carry of a scenario is a number to four digits.
    assert!(headline(&link.scenario).is_none_or(f64::is_finite));
    link.scenario
}

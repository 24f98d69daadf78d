//! Links: what is written reads back, what strangers send is answered and loses nothing.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test stops at the first surprise, and exact figures are promised"
)]

use explorer::model::{Input, Metric};
use explorer::scenario::link::{Problem, read, write};
use explorer::scenario::{Choice, PARAMS, Preset, Scenario, param};
use proptest::prelude::*;

/// The problems of a link, by parameter.
fn problems(query: &str) -> Vec<(String, Problem)> {
    let (_, notices) = read(query);
    notices
        .into_iter()
        .map(|notice| (notice.key, notice.problem))
        .collect()
}

#[test]
fn nothing_is_the_announcement() {
    for empty in ["", "?", "&&", "?=", "v=1&d=2026-11&p=announced"] {
        assert_eq!(read(empty), (Scenario::default(), vec![]), "{empty:?}");
    }
}

#[test]
fn only_what_differs_is_written_sorted() {
    let scenario = Scenario::default()
        .with(Input::Price, 26_268.0)
        .with(Input::Load, 0.6)
        .with(Input::Life, 5.0);
    assert_eq!(
        write(&scenario),
        "v=1&d=2026-11&p=announced&load=0.6&price=26268"
    );
    assert_eq!(
        write(&Scenario::of(Preset::Bought2024)),
        "v=1&d=2026-11&p=bought-2024"
    );
}

#[test]
fn each_problem_is_named_and_the_rest_is_kept() {
    let (scenario, notices) = read("?p=announced&price=abc&fleet=1e999&zz=1&meta=400000");
    let named: Vec<_> = notices
        .iter()
        .map(|notice| (notice.key.as_str(), notice.raw.as_str(), notice.problem))
        .collect();
    assert_eq!(
        named,
        [
            ("price", "abc", Problem::Unreadable),
            ("fleet", "1e999", Problem::Unknown),
            ("zz", "1", Problem::Unknown),
        ]
    );
    assert_eq!(scenario.value(Input::Price), 30_000.0);
    let changed: Vec<_> = scenario.changed().map(|input| param(input).key).collect();
    assert_eq!(changed, ["meta"]);
}

#[test]
fn numbers_are_read_one_by_one() {
    use Problem::{Repeated, Unknown, Unreadable};
    let clamped = |input, taken| Problem::Clamped { input, taken };
    let table: &[(&str, f64, Option<Problem>)] = &[
        ("price=26268", 26_268.0, None),
        ("price=26268.5", 26_268.5, None),
        ("price=26268,5", 26_268.5, None),
        ("price=2.6e4", 26_000.0, None),
        ("price=26268.123456", 26_268.12, None),
        ("price=-0", 0.0, None),
        ("price=1e999", 1e7, Some(clamped(Input::Price, 1e7))),
        ("price=-1", 0.0, Some(clamped(Input::Price, 0.0))),
        ("price=NaN", 30_000.0, Some(Unreadable)),
        ("price=inf", 30_000.0, Some(Unreadable)),
        ("price=", 30_000.0, Some(Unreadable)),
        ("price", 30_000.0, Some(Unreadable)),
        ("price=30k", 30_000.0, Some(Unreadable)),
        ("price=%EF%BC%91", 30_000.0, Some(Unreadable)),
        ("price=%FF%00", 30_000.0, Some(Unreadable)),
        ("price=1.2.3", 30_000.0, Some(Unreadable)),
        ("price=25000&price=26000", 25_000.0, Some(Repeated)),
        ("PRICE=25000", 30_000.0, Some(Unknown)),
    ];
    for (query, value, problem) in table {
        let (scenario, notices) = read(query);
        assert_eq!(scenario.value(Input::Price), *value, "{query}");
        let found = notices.first().map(|notice| notice.problem);
        assert_eq!(found, *problem, "{query}");
        assert!(notices.len() <= 1, "{query}");
    }
    assert!(read("price=-0").0.value(Input::Price).is_sign_positive());
}

#[test]
fn format_vintage_and_preset_are_checked() {
    assert_eq!(problems("v=2"), [("v".into(), Problem::LaterVersion)]);
    assert_eq!(problems("v=x"), [("v".into(), Problem::Unreadable)]);
    assert_eq!(
        problems("d=1999-01"),
        [("d".into(), Problem::UnknownVintage)]
    );
    assert_eq!(problems("p=nonsense"), [("p".into(), Problem::Unreadable)]);
    let (scenario, _) = read("price=25000&p=bought-2023");
    assert_eq!(
        scenario,
        Scenario::of(Preset::Bought2023).with(Input::Price, 25_000.0)
    );
}

#[test]
fn what_networks_and_hosts_add_is_not_worth_a_word() {
    assert_eq!(
        problems("fbclid=x&utm_source=y&initialWidth=300&childId=c&lang=fr&e=k3f9"),
        []
    );
}

#[test]
fn a_link_with_every_input_changed_stays_short_and_unreserved() {
    let changed = PARAMS
        .iter()
        .fold(Scenario::of(Preset::Bought2023), |scenario, param| {
            scenario.with(param.input, param.field.high - 1.0 / 3.0)
        });
    let changed = choosing(
        changed,
        &[(0, 1, false), (1, 1, false), (2, 1, true), (3, 1, false)],
    );
    let changed = choosing(
        changed,
        &[(4, 4, false), (5, 5, true), (6, 6, false), (7, 7, true)],
    );
    let link = write(&changed);
    assert!(link.len() < 1_200, "{} characters", link.len());
    assert!(
        link.bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~&=".contains(&b)),
        "{link}"
    );
    assert_eq!(read(&link), (changed, vec![]));
}

#[test]
fn choices_and_scope_travel_by_name() {
    let chips_only = Metric::SPENDING
        .into_iter()
        .filter(|part| *part != Metric::Chips)
        .fold(Scenario::default(), |scenario, part| {
            scenario.counting(part, false)
        });
    let market = chips_only.choosing(Choice::Depreciation, "market").unwrap();
    assert_eq!(
        write(&market),
        "v=1&d=2026-11&p=announced&depreciation=market&scope=chips"
    );
    assert_eq!(read("scope=chips&depreciation=market"), (market, vec![]));
    let nothing = chips_only.counting(Metric::Chips, false);
    assert_eq!(read("scope=none"), (nothing, vec![]));
    for wrong in [
        "scope=",
        "scope=chips~tea",
        "scope=CHIPS",
        "model=llama-9",
        "basis=",
        "meta_kind=abacus",
    ] {
        let (scenario, notices) = read(wrong);
        assert_eq!(scenario, Scenario::default(), "{wrong}");
        assert_eq!(notices.len(), 1, "{wrong}");
        assert_eq!(notices[0].problem, Problem::Unreadable, "{wrong}");
    }
}

fn any_preset() -> impl Strategy<Value = Preset> {
    proptest::sample::select(&Preset::ALL[..])
}

/// Changes to some inputs, each anywhere in its field's range.
fn any_changes() -> impl Strategy<Value = Vec<(Input, f64)>> {
    let one = (0..PARAMS.len(), 0.0..=1.0_f64).prop_map(|(row, place)| {
        let param = &PARAMS[row];
        let span = param.field.high - param.field.low;
        (param.input, param.field.low + place * span)
    });
    proptest::collection::vec(one, 0..40)
}

/// Some choices made and some parts of the spending counted or not.
fn any_choices() -> impl Strategy<Value = Vec<(usize, usize, bool)>> {
    proptest::collection::vec((0..Choice::ALL.len(), 0..100_usize, any::<bool>()), 0..10)
}

/// A scenario after these choices: each chooses an option and switches a part.
fn choosing(scenario: Scenario, choices: &[(usize, usize, bool)]) -> Scenario {
    choices
        .iter()
        .fold(scenario, |scenario, &(choice, pick, counts)| {
            let choice = Choice::ALL[choice];
            let options = choice.options();
            let part = Metric::SPENDING[pick % Metric::SPENDING.len()];
            let chosen = scenario.choosing(choice, options[pick % options.len()].key);
            chosen.unwrap().counting(part, counts)
        })
}

proptest! {
    #[test]
    fn what_is_written_reads_back(
        preset in any_preset(),
        changes in any_changes(),
        choices in any_choices(),
    ) {
        let scenario = changes
            .into_iter()
            .fold(Scenario::of(preset), |scenario, (input, value)| scenario.with(input, value));
        let scenario = choosing(scenario, &choices);
        prop_assert_eq!(read(&write(&scenario)), (scenario, vec![]));
    }

    #[test]
    fn a_link_equals_setting_by_hand_in_any_order(preset in any_preset(), changes in any_changes()) {
        let mut last = std::collections::HashMap::new();
        for (input, value) in &changes {
            last.insert(param(*input).key, (*input, param(*input).rounded(*value)));
        }
        let mut query = format!("p={}", preset.key());
        let mut by_hand = Scenario::of(preset);
        // A hash map's order is as good as any.
        for (key, (input, value)) in last {
            query = format!("{key}={value}&{query}");
            by_hand = by_hand.with(input, value);
        }
        prop_assert_eq!(read(&query).0, by_hand);
    }

    #[test]
    fn no_query_is_refused(query in ".{0,400}") {
        let (scenario, _) = read(&query);
        for param in &PARAMS {
            prop_assert!(param.field.holds(scenario.value(param.input)));
        }
    }

    #[test]
    fn known_keys_with_any_value_stay_in_range(row in 0..PARAMS.len(), raw in ".{0,30}") {
        let param = &PARAMS[row];
        let (scenario, notices) = read(&format!("{}={raw}", param.key));
        let value = scenario.value(param.input);
        prop_assert!(param.field.holds(value));
        // Whatever was not taken as it stood is said.
        if scenario == Scenario::default() && !raw.contains('&') {
            let same = raw.replace(',', ".").parse::<f64>().is_ok_and(|typed| param.rounded(typed) == value);
            prop_assert!(same || !notices.is_empty());
        }
    }
}

#[test]
fn a_hundred_kilobytes_are_read() {
    let long = "price=1&".repeat(12_500);
    let (scenario, notices) = read(&long);
    assert_eq!(scenario.value(Input::Price), 1.0);
    assert_eq!(notices.len(), 12_499);
}

//! Any state reads back; any bytes are read.

use explorer::catalog::Company;
use explorer::language::{Currency, Language};
use explorer::model::{Input, Metric};
use explorer::scenario::link::{Link, PANELS, Settings, Theme, read, write};
use explorer::scenario::{Baseline, Choice, PARAMS, Preset, Range, Scenario, Vintage, param};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::HashMap;

fn any_baseline() -> impl Strategy<Value = Baseline> {
    let every = Vintage::ALL.into_iter().flat_map(|vintage| {
        let of = move |preset| Baseline::new(vintage, preset);
        Preset::ALL.into_iter().filter_map(of)
    });
    select(every.collect::<Vec<_>>())
}

/// An input and a value anywhere in its field's range.
fn any_value() -> impl Strategy<Value = (Input, f64)> {
    (0..PARAMS.len(), 0.0..=1.0_f64).prop_map(|(row, place)| {
        let row = &PARAMS[row];
        (
            row.input,
            row.field.low + place * (row.field.high - row.field.low),
        )
    })
}

/// Changes to some inputs.
fn any_changes() -> impl Strategy<Value = Vec<(Input, f64)>> {
    vec(any_value(), 0..40)
}

/// Any scenario that a reader can make.
fn any_scenario() -> impl Strategy<Value = Scenario> {
    let ranges = vec((any_value(), 0.0..=1.0_f64), 0..5);
    let choices = vec((select(&Choice::ALL[..]), any::<Index>()), 0..10);
    let counted = option::of(vec(any::<bool>(), Metric::SPENDING.len()));
    (any_baseline(), any_changes(), ranges, choices, counted).prop_map(
        |(baseline, changes, ranges, choices, counted)| {
            let mut scenario = Scenario::starting(baseline);
            for (input, value) in changes {
                scenario = scenario.with(input, value);
            }
            for ((input, high), place) in ranges {
                let low = param(input).field.low;
                let low = low + place * (high - low);
                scenario = scenario.ranging(input, Some(Range { low, high }));
            }
            for (choice, option) in choices {
                let option = option.get(&choice.options()).key;
                scenario = scenario.choosing(choice, option).unwrap();
            }
            let parts = Metric::SPENDING
                .into_iter()
                .zip(counted.unwrap_or_default());
            parts.fold(scenario, |scenario, (part, counts)| {
                scenario.counting(part, counts)
            })
        },
    )
}

/// Some of these, in their order.
fn some_of(keys: Vec<&'static str>) -> impl Strategy<Value = Vec<&'static str>> {
    let all = keys.len();
    proptest::sample::subsequence(keys, 0..=all)
}

fn any_settings() -> impl Strategy<Value = Settings> {
    let changeable = || {
        let inputs = PARAMS.iter().map(|row| row.key);
        inputs.chain(Choice::ALL.into_iter().map(Choice::key))
    };
    let lock = ["p", "scope"].into_iter().chain(changeable()).collect();
    let only = PANELS.into_iter().chain(changeable()).collect();
    let open = (select(Metric::ALL), option::of(select(&Company::ALL[..])));
    (
        some_of(lock),
        some_of(only),
        option::of(open),
        option::of(select(&Language::ALL[..])),
        select(&[Theme::Auto, Theme::Light, Theme::Dark][..]),
        option::of(0.1..10.0),
    )
        .prop_map(|(lock, only, open, language, theme, euros)| Settings {
            lock,
            only,
            open,
            language,
            theme,
            currency: euros.map_or(Currency::Usd, |per_dollar| Currency::Eur { per_dollar }),
        })
}

fn any_link() -> impl Strategy<Value = Link> {
    let second = prop_oneof![
        2 => Just(None),
        1 => any_scenario().prop_map(Some),
    ];
    (any_scenario(), second, any_settings(), any::<bool>()).prop_map(
        |(scenario, second, settings, shared)| {
            let link = Link {
                scenario,
                second,
                settings,
                headline: None,
            };
            if shared { link.with_headline() } else { link }
        },
    )
}

proptest! {
    #[test]
    fn what_is_written_reads_back(link in any_link()) {
        let written = link.write();
        prop_assert!(
            written.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~&=".contains(&b)),
            "{}", written
        );
        prop_assert!(written.ends_with(|c: char| c.is_ascii_alphanumeric()), "{}", written);
        let (read, notices) = Link::read(&written);
        prop_assert_eq!(&read, &link);
        prop_assert_eq!(notices, vec![]);
        // Each state has one link.
        prop_assert_eq!(read.write(), written);
    }

    /// A second scenario that is the first but for a few changes, as readers make them.
    #[test]
    fn a_second_scenario_reads_back_beside_its_first(
        scenario in any_scenario(),
        changes in vec(any_value(), 0..3),
        narrowed in option::of(any_value()),
    ) {
        let mut second = changes
            .into_iter()
            .fold(scenario.clone(), |second, (input, value)| second.with(input, value));
        if let Some((input, high)) = narrowed {
            let low = param(input).field.low;
            second = second.ranging(input, Some(Range { low, high }));
        }
        let link = Link { second: Some(second.clone()), ..Link::to(scenario) };
        prop_assert_eq!(Link::read(&link.write()), (link.clone(), vec![]));
        // And the other way round, where the second lacks what the first has.
        let turned = Link { second: Some(link.scenario), ..Link::to(second) };
        prop_assert_eq!(Link::read(&turned.write()), (turned, vec![]));
    }

    #[test]
    fn a_link_equals_setting_by_hand_in_any_order(baseline in any_baseline(), changes in any_changes()) {
        let mut last = HashMap::new();
        for (input, value) in &changes {
            last.insert(param(*input).key, (*input, param(*input).rounded(*value)));
        }
        let mut query = format!("p={}&d={}", baseline.preset().key(), baseline.vintage().key());
        let mut by_hand = Scenario::starting(baseline);
        // A hash map's order is as good as any.
        for (key, (input, value)) in last {
            query = format!("{key}={value}&{query}");
            by_hand = by_hand.with(input, value);
        }
        prop_assert_eq!(read(&query).0, by_hand);
    }

    #[test]
    fn no_query_is_refused(query in ".{0,400}") {
        let (link, _) = Link::read(&query);
        for scenario in [Some(&link.scenario), link.second.as_ref()].into_iter().flatten() {
            for param in &PARAMS {
                prop_assert!(param.field.holds(scenario.value(param.input)));
            }
        }
    }

    /// Bytes that are often ours, cut and joined anywhere.
    #[test]
    fn no_bytes_are_refused(pieces in vec(
        prop_oneof![
            select(&[
                "v=", "d=", "p=", "r=", "b.", "range.", "lock=", "only=", "open=", "scope=", "price=",
                "meta_region=", "&", "=", "~", "none", "2024-01", "owned-2024", "iowa", "1e999", "-0",
                "NaN", "%", "%FF", "%E2%80%8F", ".", ",", "0", "1", "25000", "１", "\u{200f}", "+",
            ][..]).prop_map(|piece| piece.as_bytes().to_vec()),
            vec(any::<u8>(), 0..4),
        ],
        0..60,
    )) {
        let query = String::from_utf8_lossy(&pieces.concat()).into_owned();
        let (link, _) = Link::read(&query);
        // Whatever was taken can be written, and means the same.
        prop_assert_eq!(Link::read(&link.write()).0, link);
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
fn every_baseline_has_the_shortest_link() {
    for vintage in Vintage::ALL {
        for preset in Preset::ALL {
            if let Some(baseline) = Baseline::new(vintage, preset) {
                let link = format!("v=1&d={}&p={}", vintage.key(), preset.key());
                assert_eq!(write(&Scenario::starting(baseline)), link);
            }
        }
    }
}

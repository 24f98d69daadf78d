//! What is written, and how long it gets.

use explorer::model::{Input, Metric};
use explorer::scenario::link::{Link, read, write};
use explorer::scenario::{Baseline, Choice, PARAMS, Preset, Range, Scenario, Vintage};

/// Browsers, mail and chat programs carry links of this length whole.
const LONGEST: usize = 1800;

/// Everything that can be changed is changed, each to a value and an option as long as can be.
fn all_changed() -> Scenario {
    let old = Baseline::new(Vintage::January2024, Preset::Bought2023).unwrap();
    let mut scenario = Scenario::starting(old);
    for param in &PARAMS {
        let last_digit = 10_f64.powi(-param.decimals) * 1.1;
        scenario = scenario.with(param.input, param.field.high - last_digit);
        assert!(scenario.is_changed(param.input), "{}", param.key);
    }
    for choice in Choice::ALL {
        let chosen = choice.chosen(scenario.choices());
        let mut others = choice.options();
        others.retain(|option| *option != chosen);
        let longest = others.iter().max_by_key(|option| option.key.len()).unwrap();
        scenario = scenario.choosing(choice, longest.key).unwrap();
    }
    scenario
        .counting(Metric::OtherAccelerators, true)
        .counting(Metric::Chips, false)
}

#[test]
fn a_link_with_every_input_and_choice_changed_stays_short() {
    let link = Link::to(all_changed()).with_headline();
    let written = link.write();
    assert!(written.len() < LONGEST, "{} characters", written.len());
    assert!(written.matches('&').count() > PARAMS.len() + Choice::ALL.len());
    assert_eq!(Link::read(&written), (link, vec![]));
}

#[test]
fn so_does_one_with_a_second_scenario_and_what_an_editor_sets() {
    let first = all_changed();
    let second = PARAMS.iter().take(8).fold(first.clone(), |second, param| {
        second.with(param.input, param.field.low + 1.25)
    });
    let range = Some(Range {
        low: 123_456.78,
        high: 9_876_543.21,
    });
    let (mut link, _) = Link::read(
        "lock=price~rate~years&only=sentence~results~spending~cumulative&open=total~microsoft&lang=fr&theme=dark",
    );
    link.scenario = first.ranging(Input::Price, range);
    link.second = Some(second.ranging(Input::Price, range));
    let written = link.with_headline().write();
    assert!(written.len() < LONGEST, "{} characters", written.len());
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
    let link = Link {
        second: Some(scenario.with(Input::Load, 0.75)),
        ..Link::to(scenario)
    };
    assert_eq!(
        link.write(),
        "v=1&d=2026-11&p=announced&b.load=0.75&load=0.6&price=26268"
    );
}

#[test]
fn a_second_scenario_that_is_the_same_is_still_one() {
    let scenario = Scenario::default().with(Input::Load, 0.6);
    let link = Link {
        second: Some(scenario.clone()),
        ..Link::to(scenario)
    };
    let written = link.write();
    assert_eq!(
        written,
        "v=1&d=2026-11&p=announced&b.load=0.6&b.p=announced&load=0.6"
    );
    assert_eq!(Link::read(&written), (link, vec![]));
}

#[test]
fn decimals_are_those_that_the_input_keeps() {
    let third = Scenario::default().with(Input::Load, 1.0 / 3.0);
    assert_eq!(write(&third), "v=1&d=2026-11&p=announced&load=0.3333");
    assert_eq!(read("load=0.33333333333").0, third);
    // Written as it is kept, whatever the size.
    let price = Scenario::default().with(Input::Price, 1e7);
    assert_eq!(write(&price), "v=1&d=2026-11&p=announced&price=10000000");
}

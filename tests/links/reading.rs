//! Reading one link after another.

use crate::problems;
use explorer::catalog::Company;
use explorer::language::Language;
use explorer::model::{Input, Metric};
use explorer::scenario::link::{Link, Problem, Theme, read, write};
use explorer::scenario::{Baseline, Choice, Preset, Range, Scenario, Vintage, param};

#[test]
fn nothing_is_the_announcement() {
    for empty in ["", "?", "&&", "?=", "v=1&d=2026-11&p=announced"] {
        assert_eq!(read(empty), (Scenario::default(), vec![]), "{empty:?}");
    }
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
        ("price=%zz%", 30_000.0, Some(Unreadable)),
        ("price=%E2%80%8F25000", 30_000.0, Some(Unreadable)),
        ("price=٢٥٠٠٠", 30_000.0, Some(Unreadable)),
        ("price=-inf", 30_000.0, Some(Unreadable)),
        ("price=0x10", 30_000.0, Some(Unreadable)),
        ("price=25+000", 30_000.0, Some(Unreadable)),
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
    assert_eq!(problems("v=0"), []);
    assert_eq!(problems("v=-1"), [("v".into(), Problem::Unreadable)]);
    let (scenario, _) = read("price=25000&p=bought-2023");
    assert_eq!(
        scenario,
        Scenario::of(Preset::Bought2023).with(Input::Price, 25_000.0)
    );
}

#[test]
fn what_networks_and_hosts_add_is_not_worth_a_word() {
    assert_eq!(
        problems(
            "fbclid=x&utm_source=y&initialWidth=300&childId=c&lang=fr&lang=xx&theme=pink&e=k3f9"
        ),
        []
    );
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

#[test]
fn a_hundred_kilobytes_are_read() {
    let long = "price=1&".repeat(12_500);
    let (scenario, notices) = read(&long);
    assert_eq!(scenario.value(Input::Price), 1.0);
    assert_eq!(notices.len(), 12_499);
}

#[test]
fn an_older_vintage_is_read_with_its_own_defaults() {
    let old = |preset| Scenario::starting(Baseline::new(Vintage::January2024, preset).unwrap());
    let (scenario, notices) = read("v=1&d=2024-01&p=bought-2023&price=26268");
    let expected = old(Preset::Bought2023).with(Input::Price, 26_268.0);
    assert_eq!((scenario, notices), (expected, vec![]));
    // What had not been claimed yet is said, and the rest is kept.
    let (scenario, notices) = read("v=1&d=2024-01&p=owned-2024&price=26268");
    let expected = old(Preset::Announced).with(Input::Price, 26_268.0);
    assert_eq!(scenario, expected);
    let [notice] = &notices[..] else {
        panic!("{notices:?}");
    };
    assert_eq!(
        (notice.key.as_str(), notice.raw.as_str(), notice.problem),
        ("p", "owned-2024", Problem::LaterPreset)
    );
}

#[test]
fn ranges_are_read_as_far_as_they_are_possible() {
    let taken = |query: &str| read(query).0.range(Input::Price);
    let range = |low, high| Some(Range { low, high });
    let table = [
        ("25000~35000", range(25_000.0, 35_000.0), None),
        ("25000,5~35000.004", range(25_000.5, 35_000.0), None),
        ("5~5", range(5.0, 5.0), None),
        ("35000~25000", None, Some(Problem::Unreadable)),
        ("25000", None, Some(Problem::Unreadable)),
        ("25000~", None, Some(Problem::Unreadable)),
        ("1~2~3", None, Some(Problem::Unreadable)),
        ("NaN~2", None, Some(Problem::Unreadable)),
        (
            "-5~1e999",
            range(0.0, 1e7),
            Some(Problem::RangeClamped {
                input: Input::Price,
                taken: Range {
                    low: 0.0,
                    high: 1e7,
                },
            }),
        ),
    ];
    for (raw, expected, problem) in table {
        let query = format!("range.price={raw}");
        assert_eq!(taken(&query), expected, "{raw}");
        let found: Vec<_> = problems(&query).into_iter().map(|(_, one)| one).collect();
        assert_eq!(found, Vec::from_iter(problem), "{raw}");
    }
    assert_eq!(
        problems("range.tea=1~2&range.=1~2"),
        [
            ("range.tea".into(), Problem::Unknown),
            ("range.".into(), Problem::Unknown)
        ]
    );
}

#[test]
fn a_second_scenario_starts_from_the_first_or_from_its_own_preset() {
    let second = |query| Link::read(query).0.second;
    let a = Scenario::default().with(Input::Price, 25_000.0);
    assert_eq!(second("price=25000"), None);
    assert_eq!(second("price=25000&b.zz=1"), None);
    let b = a.with(Input::Load, 0.5);
    assert_eq!(second("b.load=0.5&price=25000"), Some(b));
    let b = Scenario::of(Preset::Bought2023).with(Input::Load, 0.5);
    assert_eq!(second("price=25000&b.load=0.5&b.p=bought-2023"), Some(b));
    let old = Baseline::new(Vintage::January2024, Preset::Announced).unwrap();
    assert_eq!(
        second("price=25000&b.d=2024-01"),
        Some(Scenario::starting(old))
    );
    assert_eq!(
        problems("b.price=x&b.v=1&b.p=tea&b.d=1999-01&b.load=7&b.load=8"),
        [
            ("b.price".into(), Problem::Unreadable),
            ("b.v".into(), Problem::Unknown),
            ("b.p".into(), Problem::Unreadable),
            ("b.d".into(), Problem::UnknownVintage),
            (
                "b.load".into(),
                Problem::Clamped {
                    input: Input::Load,
                    taken: 1.0
                }
            ),
            ("b.load".into(), Problem::Repeated),
        ]
    );
}

#[test]
fn an_editor_decides_what_is_shown_and_locked() {
    let (link, notices) = Link::read(
        "lock=price~meta_region~p&only=spending~price~cumulative&open=gpu-hour~google&lang=fr&theme=dark",
    );
    assert_eq!(notices, []);
    let settings = link.settings;
    assert!(settings.locks("price") && settings.locks("meta_region") && settings.locks("p"));
    assert!(!settings.locks("rate") && !settings.locks("scope"));
    assert!(settings.shows("spending") && !settings.shows("sources"));
    assert!(settings.shows("price") && !settings.shows("rate"));
    assert_eq!(
        settings.open,
        Some((Metric::GpuHour, Some(Company::Google)))
    );
    assert_eq!(settings.language, Some(Language::French));
    assert_eq!(settings.theme, Theme::Dark);
    // Naming only panels hides no input.
    let (link, _) = Link::read("only=spending&open=total");
    assert!(link.settings.shows("rate") && !link.settings.shows("map"));
    assert_eq!(link.settings.open, Some((Metric::Total, None)));
    let table = [
        ("lock=price~tea", Problem::PartlyUnknown),
        ("lock=tea", Problem::Unreadable),
        ("lock=", Problem::Unreadable),
        ("only=~", Problem::Unreadable),
        ("open=tea", Problem::Unreadable),
        ("open=total~tea", Problem::Unreadable),
        ("open=", Problem::Unreadable),
        ("r=x", Problem::Unreadable),
        ("r=1e999", Problem::Unreadable),
    ];
    for (query, problem) in table {
        let found: Vec<_> = problems(query).into_iter().map(|(_, one)| one).collect();
        assert_eq!(found, [problem], "{query}");
    }
}

#[test]
fn a_link_knows_when_the_engine_gives_something_else() {
    let link = Link::to(Scenario::default()).with_headline();
    let query = link.write();
    assert_eq!(Link::read(&query), (link.clone(), vec![]));
    let then = link.headline.unwrap();
    // The last digit that the link carries, up and down.
    for other in [then * 1.0005, then * 0.9995, 0.0, -then] {
        let link = Link {
            headline: Some(other),
            ..link.clone()
        };
        let (_, notices) = Link::read(&link.write());
        let [notice] = &notices[..] else {
            panic!("{notices:?}");
        };
        let Problem::OtherResult { now, .. } = notice.problem else {
            panic!("{notice:?}");
        };
        assert_eq!((notice.key.as_str(), now), ("r", then));
    }
    // Something in the link that changes the result shows too.
    let query = query.replace("p=announced", "p=announced&price=29000");
    assert_eq!(Link::read(&query).1.len(), 1);
}

//! How likely outcomes are: the same numbers every time, inside their bounds, smooth.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test stops at the first surprise, and exact figures are promised"
)]

use explorer::catalog::Company;
use explorer::model::{Input, Inputs, Metric, Undefined, evaluate};
use explorer::readings::{Distribution, Distributions, Draws, Span};
use explorer::scenario::{Preset, Scenario};

const WHOSE: [Option<Company>; 5] = [
    Some(Company::Meta),
    Some(Company::Microsoft),
    Some(Company::Google),
    Some(Company::Amazon),
    None,
];

fn read(draws: &mut Draws, scenario: &Scenario, metric: Metric) -> Distributions {
    let span = |input| scenario.span(input);
    draws.read(*scenario.choices(), span, metric)
}

fn known(draws: &Draws, company: Option<Company>) -> Vec<f64> {
    draws.figures(company).flatten().collect()
}

/// The same in every browser too, since sums, products, quotients and roots of binary numbers are.
#[test]
fn the_same_numbers_every_time() {
    let mut draws = Draws::new(10_000);
    let totals = read(&mut draws, &Scenario::default(), Metric::Total);
    let expected = [
        (
            Some(Company::Meta),
            [20_218.548e6, 26_218.131e6, 35_731.814e6],
        ),
        (None, [38_114.158e6, 47_599.152e6, 59_583.688e6]),
    ];
    for (company, percentiles) in expected {
        let Distribution { p5, p50, p95, .. } = totals.of(company).unwrap();
        for (found, expected) in [p5, p50, p95].into_iter().zip(percentiles) {
            let off = (found / expected - 1.0).abs();
            assert!(off < 1e-6, "{company:?}: {found}, not {expected}");
        }
    }
    // Whatever was read in between.
    read(
        &mut draws,
        &Scenario::of(Preset::Owned2024),
        Metric::BreakEven,
    );
    assert_eq!(
        read(&mut draws, &Scenario::default(), Metric::Total),
        totals
    );
}

#[test]
fn quantiles_agree_with_sorted_draws() {
    let mut draws = Draws::new(10_000);
    for preset in Preset::ALL {
        for metric in [
            Metric::Total,
            Metric::BreakEven,
            Metric::Carbon,
            Metric::Capex,
        ] {
            let read = read(&mut draws, &Scenario::of(preset), metric);
            for company in WHOSE {
                let mut sorted = known(&draws, company);
                sorted.sort_by(f64::total_cmp);
                let Ok(found) = read.of(company) else {
                    assert!(sorted.is_empty());
                    continue;
                };
                let last = f64::from(u32::try_from(sorted.len()).unwrap() - 1);
                #[allow(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a rank"
                )]
                let at = |share: f64| sorted[(share * last).round() as usize];
                let name = format!("{preset:?} {metric:?} {company:?}");
                assert_eq!(
                    [found.p5, found.p50, found.p95],
                    [0.05, 0.5, 0.95].map(at),
                    "{name}"
                );
                assert_eq!([found.low, found.high], [0.0, 1.0].map(at), "{name}");
                assert_eq!(found.dots[9], at(9.5 / 20.0), "{name}");
                let counted: u32 = found.histogram.iter().sum();
                assert_eq!(counted as usize, sorted.len(), "{name}");
                let mean = sorted.iter().sum::<f64>() / (last + 1.0);
                assert!((found.mean - mean).abs() <= 1e-9 * mean.abs(), "{name}");
                assert!((found.undefined - (1.0 - (last + 1.0) / 10_000.0)).abs() < 1e-12);
            }
        }
    }
}

#[test]
fn every_draw_lies_between_the_totals_of_all_ends() {
    let mut draws = Draws::new(10_000);
    for preset in Preset::ALL {
        let scenario = Scenario::of(preset);
        let [low, high] = [|span: Span| span.low, |span: Span| span.high].map(|end| {
            let inputs = Inputs::collect(*scenario.choices(), |input| end(scenario.span(input)));
            evaluate(&inputs)
        });
        read(&mut draws, &scenario, Metric::Total);
        for company in WHOSE {
            let [low, high] = [&low, &high].map(|end| end.of(company).get(Metric::Total).unwrap());
            for total in known(&draws, company) {
                assert!(
                    low <= total && total <= high,
                    "{preset:?} {company:?}: {total}"
                );
            }
        }
    }
}

#[test]
fn exact_inputs_give_one_value() {
    let scenario = Scenario::default();
    let mut draws = Draws::new(1000);
    for &metric in Metric::ALL {
        let exactly = |input| Span::exactly(scenario.value(input));
        let read = draws.read(*scenario.choices(), exactly, metric);
        for company in WHOSE {
            let value = scenario.outcome().of(company).get(metric).unwrap();
            let found = read.of(company).unwrap();
            let all = [
                found.low, found.p5, found.p50, found.p95, found.high, found.mean,
            ];
            assert_eq!(all, [value; 6], "{metric:?}");
            assert_eq!(found.undefined, 0.0);
        }
    }
}

#[test]
fn percentiles_follow_the_price_without_a_jump() {
    let mut draws = Draws::new(2_000);
    let mut before: Option<[f64; 3]> = None;
    for step in 0..40_u32 {
        let scenario = Scenario::default().with(Input::Price, 30_000.0 + f64::from(step));
        let totals = read(&mut draws, &scenario, Metric::Total);
        let Distribution { p5, p50, p95, .. } = totals.of(Some(Company::Meta)).unwrap();
        let now = [*p5, *p50, *p95];
        for (before, now) in before.into_iter().flatten().zip(now) {
            // One dollar more on 350,000 to 639,015 chips, up to a third more at the far end of the
            // range, with the network's share on top.
            let more = (now - before) / 0.81f64.recip();
            assert!((200_000.0..900_000.0).contains(&more), "{before} to {now}");
        }
        before = Some(now);
    }
}

#[test]
fn a_draw_without_a_figure_is_counted_and_left_out() {
    let mut draws = Draws::new(10_000);
    let scenario = Scenario::default();
    let with = |changed: Input, low: f64, value: f64, high: f64| {
        let scenario = scenario.clone();
        move |input| {
            if input == changed {
                Span { low, value, high }
            } else {
                Span::exactly(scenario.value(input))
            }
        }
    };
    // Electricity costs 0.083 USD a GPU-hour: where renting costs less, owning never pays.
    let rent = with(Input::Rent, 0.0, 0.1, 0.2);
    let pays = draws.read(*scenario.choices(), rent, Metric::BreakEven);
    let found = pays.of(Some(Company::Meta)).unwrap();
    let hourly = 1.275 * 0.75 * 1.08 * 0.0806;
    assert!(
        (found.undefined - hourly * hourly / 0.02).abs() < 1e-3,
        "{}",
        found.undefined
    );
    assert!(found.low > 0.0 && found.high.is_finite());
    assert!(
        draws
            .figures(Some(Company::Meta))
            .flatten()
            .all(f64::is_finite)
    );

    let cheap = with(Input::Rent, 0.0, 0.01, 0.02);
    let never = draws.read(*scenario.choices(), cheap, Metric::BreakEven);
    assert_eq!(never.of(None).err(), Some(Undefined::RentingIsCheaper));

    let nothing = with(Input::Fleet(Company::Meta), 0.0, 0.0, 0.0);
    let none = draws.read(*scenario.choices(), nothing, Metric::GpuHour);
    assert_eq!(none.of(Some(Company::Meta)).err(), Some(Undefined::NoGpus));
    assert!(none.of(None).is_ok());
    assert_eq!(draws.figures(Some(Company::Meta)).flatten().count(), 0);
}

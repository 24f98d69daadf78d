//! The model through its public face: the article's figures, sums, corners.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test stops at the first surprise, and exact figures are promised"
)]

use explorer::catalog::Company;
use explorer::model::{Input, Metric, Undefined};
use explorer::scenario::{PARAMS, Preset, Scenario};
use proptest::prelude::*;

fn meta(scenario: &Scenario, metric: Metric) -> f64 {
    scenario
        .outcome()
        .of(Some(Company::Meta))
        .get(metric)
        .unwrap()
}

#[track_caller]
fn close(found: f64, expected: f64) {
    assert!(
        (found / expected - 1.0).abs() < 1e-9,
        "{found} is not {expected}"
    );
}

#[test]
fn the_article_is_reproduced_exactly() {
    assert_eq!(meta(&Scenario::default(), Metric::Chips), 10.5e9);
    assert_eq!(
        meta(&Scenario::default(), Metric::H100Equivalents),
        600_000.0
    );
}

/// Worked by hand from the defaults.
#[test]
fn metas_figures_follow_from_the_defaults() {
    let announced = Scenario::default();
    // 350,000 × 4,001.25 USD.
    close(meta(&announced, Metric::Servers), 1_400_437_500.0);
    // 0.19 / 0.81 of chips and servers.
    close(
        meta(&announced, Metric::Network),
        11_900_437_500.0 * 0.19 / 0.81,
    );
    // 350,000 × 1.275 kW = 446.25 MW, at 11.7 M USD.
    close(meta(&announced, Metric::ItPower), 446_250.0);
    close(meta(&announced, Metric::Buildings), 5_221_125_000.0);
    // 446.25 MW × 0.75 × 1.08 = 361.4625 MW; × 8,766 h = 3.1686 TWh; × 0.0806 = 255.4 M USD.
    close(meta(&announced, Metric::Power), 361_462.5);
    close(meta(&announced, Metric::Energy), 3_168_580_275.0);
    close(meta(&announced, Metric::Electricity), 255_387_570.165);
    close(meta(&announced, Metric::Carbon), 3_168_580_275.0 * 369.5e-6);
    // 3.8e25 / (989.4e12 × 0.4) / 3600 GPU-hours on 16,384 GPUs: more than the 78 days that the
    // published GPU-hours give, since 30.84 M include no hour lost.
    close(
        meta(&announced, Metric::TrainingGpuHours),
        3.8e25 / (989.4e12 * 0.4) / 3600.0,
    );
    close(
        meta(&announced, Metric::TrainingDays),
        3.8e25 / (989.4e12 * 0.4) / 86_400.0 / 16_384.0,
    );
    close(
        meta(&announced, Metric::FleetTrainingDays),
        3.8e25 / (989.4e12 * 0.4) / 86_400.0 / 350_000.0,
    );
}

#[test]
fn the_total_is_the_sum_of_what_it_is_said_to_hold() {
    let outcome = Scenario::of(Preset::Bought2024).outcome();
    for company in Company::ALL.map(Some).into_iter().chain([None]) {
        let part = outcome.of(company);
        let sum: f64 = Metric::SPENDING
            .iter()
            .map(|metric| part.get(*metric).unwrap())
            .sum();
        close(part.get(Metric::Total).unwrap(), sum);
    }
    let sum: f64 = outcome
        .companies
        .iter()
        .map(|company| company.get(Metric::Total).unwrap())
        .sum();
    close(outcome.together.get(Metric::Total).unwrap(), sum);
}

#[test]
fn no_gpus_leave_costs_at_zero_and_say_what_is_not_defined() {
    let none = Scenario::default().with(Input::Fleet(Company::Meta), 0.0);
    let outcome = none.outcome();
    let meta = outcome.of(Some(Company::Meta));
    assert_eq!(meta.get(Metric::Total), Ok(0.0));
    assert_eq!(meta.get(Metric::RunsPerYear), Ok(0.0));
    assert_eq!(meta.get(Metric::GpuHour), Err(Undefined::NoGpus));
    assert_eq!(meta.get(Metric::FleetTrainingDays), Err(Undefined::NoGpus));
    assert!(outcome.together.get(Metric::GpuHour).is_ok());
}

#[test]
fn the_timeline_ends_at_the_total_and_never_falls() {
    for preset in Preset::ALL {
        for life in [0.25, 1.0, 4.75, 5.0, 30.0] {
            let scenario = Scenario::of(preset).with(Input::Life, life);
            let outcome = scenario.outcome();
            let timeline = scenario.timeline(&outcome);
            for (company, spent) in Company::ALL.into_iter().zip(&timeline.companies) {
                let total = outcome.of(Some(company)).get(Metric::Total).unwrap();
                close(spent.last().unwrap().value(), total);
                assert!(spent.windows(2).all(|pair| pair[0] <= pair[1]));
            }
        }
    }
}

proptest! {
    /// Any corner of the fields' ranges, or any point between, gives finite figures or a reason.
    #[test]
    fn every_outcome_is_finite(places in proptest::collection::vec(prop_oneof![Just(0.0), Just(1.0), 0.0..=1.0_f64], PARAMS.len())) {
        let scenario = PARAMS.iter().zip(places).fold(Scenario::default(), |scenario, (param, place)| {
            scenario.with(param.input, param.field.low + place * (param.field.high - param.field.low))
        });
        let outcome = scenario.outcome();
        for company in Company::ALL.map(Some).into_iter().chain([None]) {
            for &metric in Metric::ALL {
                if let Ok(value) = outcome.of(company).get(metric) {
                    prop_assert!(value.is_finite() && value >= 0.0, "{:?} {metric:?} {value}", company);
                }
            }
        }
        let timeline = scenario.timeline(&outcome);
        prop_assert!(timeline.companies.iter().flatten().all(|spent| spent.value().is_finite()));
    }

    /// More GPUs, a higher price or a higher rate never cost less.
    #[test]
    fn cost_grows_with_price_fleet_and_rate(base in 0.0..1.0_f64, more in 0.0..1.0_f64) {
        for input in [Input::Price, Input::Fleet(Company::Google), Input::Rate, Input::Pue(Company::Google), Input::Life] {
            let field = explorer::scenario::param(input).field;
            let at = |place: f64| {
                let scenario = Scenario::default().with(input, field.low + place.min(1.0) * (field.high - field.low));
                scenario.outcome().together.get(Metric::Total).unwrap()
            };
            prop_assert!(at(base) <= at(base + more), "{input:?}");
        }
    }
}

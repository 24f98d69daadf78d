//! The model through its public face: the article's figures, sums, corners.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test stops at the first surprise, and exact figures are promised"
)]

use explorer::catalog::Company;
use explorer::model::{Input, Metric, Undefined};
use explorer::scenario::{Choice, PARAMS, Preset, Scenario};
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

/// The total of a scenario that counts only these parts.
fn counting(parts: &[Metric]) -> Scenario {
    Metric::SPENDING
        .into_iter()
        .fold(Scenario::default(), |scenario, part| {
            scenario.counting(part, parts.contains(&part))
        })
}

#[test]
fn counting_chips_alone_reproduces_the_article() {
    let chips = counting(&[Metric::Chips]);
    assert_eq!(meta(&chips, Metric::Total), 10.5e9);
    // And a GPU-hour is 30,000 USD over 5 years of 8,766 hours.
    close(meta(&chips, Metric::GpuHour), 30_000.0 / 43_830.0);
    // Renting at 6.88 USD has cost as much after 30,000 / 6.88 hours of the 730.5 of a month.
    close(meta(&chips, Metric::BreakEven), 30_000.0 / 6.88 / 730.5);
    assert_eq!(meta(&counting(&[]), Metric::Total), 0.0);
}

#[test]
fn other_accelerators_cost_what_the_h100s_they_equal_do() {
    let with_others = counting(&[Metric::Chips, Metric::OtherAccelerators]);
    assert_eq!(meta(&with_others, Metric::Total), 600_000.0 * 30_000.0);
    let a100 = with_others
        .choosing(Choice::Kind(Company::Meta), "a100")
        .unwrap();
    close(
        meta(&a100, Metric::H100Equivalents),
        350_000.0 + 250_000.0 * 624.0 / 1979.0,
    );
    let by_bf16 = a100.choosing(Choice::Basis, "bf16").unwrap();
    close(
        meta(&by_bf16, Metric::H100Equivalents),
        350_000.0 + 250_000.0 * 312.0 / 989.4,
    );
}

/// Worked by hand from the defaults: 48,255.9 USD a GPU upfront, 730 USD a GPU and year of power.
#[test]
fn an_hour_of_a_gpu_costs_its_share_of_the_purchase_and_its_electricity() {
    let announced = Scenario::default();
    let upfront = (30_000.0 + 4001.25) / 0.81 + 1.275e-3 * 11.7e6;
    let electricity = 1.275 * 0.75 * 1.08 * 8766.0 * 0.0806;
    close(meta(&announced, Metric::Upfront), upfront * 350_000.0);
    close(
        meta(&announced, Metric::GpuHour),
        (upfront / 5.0 + electricity) / 8766.0,
    );
    let kept = 10_f64.powf(-0.14 * 5.0);
    let market = (upfront * (1.0 - kept) / 5.0 + electricity) / 8766.0;
    close(meta(&announced, Metric::MarketGpuHour), market);
    close(
        meta(&announced, Metric::BreakEven),
        upfront / (6.88 * 8766.0 - electricity) * 12.0,
    );
    close(
        meta(&announced, Metric::MillionTokens),
        meta(&announced, Metric::GpuHour) / 3066.0 / 3600.0 * 1e6,
    );
    close(
        meta(&announced, Metric::Users),
        350_000.0 * 0.5 * 3066.0 * 86_400.0 / 10_000.0,
    );
    close(
        meta(&announced, Metric::CapexShare),
        upfront * 350_000.0 / 39.23e9,
    );
    close(
        meta(&announced, Metric::Homes),
        meta(&announced, Metric::Energy) / 10_715.0,
    );
    let by_market = announced.choosing(Choice::Depreciation, "market").unwrap();
    close(
        meta(&by_market, Metric::TrainingCost),
        meta(&by_market, Metric::TrainingGpuHours) * market,
    );
}

#[test]
fn the_two_methods_count_the_gpu_alone_and_the_whole_server() {
    let server = Scenario::default();
    let card = server.choosing(Choice::Method, "card").unwrap();
    let work = meta(&server, Metric::TrainingGpuHours);
    close(
        meta(&server, Metric::TrainingEnergy),
        work * 1.275 * 0.75 * 1.08,
    );
    close(meta(&card, Metric::TrainingEnergy), work * 0.7 * 1.08);
    close(
        meta(&card, Metric::TrainingCarbon),
        work * 0.7 * 1.08 * 369.5e-6,
    );
    let other_model = server.choosing(Choice::Reference, "llama-2-70b").unwrap();
    close(
        meta(&other_model, Metric::TrainingGpuHours),
        8.4e23 / (989.4e12 * 0.4) / 3600.0,
    );
}

/// Each company pays what its place costs; what it does not say, the inputs do.
#[test]
fn electricity_is_bought_where_the_reader_says() {
    let one = Scenario::default();
    let buying = |scenario: &Scenario, company, place| {
        scenario.choosing(Choice::Region(company), place).unwrap()
    };
    let iowa = buying(&one, Company::Meta, "iowa");
    close(meta(&iowa, Metric::Electricity), 3_168_580_275.0 * 0.0691);
    close(meta(&iowa, Metric::Carbon), 3_168_580_275.0 * 430e-6);
    // No carbon is published for Georgia, and nobody else moved there.
    let georgia = buying(&one, Company::Meta, "georgia");
    close(
        meta(&georgia, Metric::Electricity),
        3_168_580_275.0 * 0.0688,
    );
    close(meta(&georgia, Metric::Carbon), 3_168_580_275.0 * 369.5e-6);
    let microsoft =
        |scenario: &Scenario, metric| scenario.outcome().of(Some(Company::Microsoft)).get(metric);
    for metric in [Metric::Electricity, Metric::Carbon] {
        assert_eq!(microsoft(&iowa, metric), microsoft(&one, metric));
    }
    assert_eq!(buying(&iowa, Company::Meta, "one"), one);
}

#[test]
fn a_run_of_all_together_emits_by_what_each_company_uses() {
    let together = |scenario: &Scenario, metric| scenario.outcome().together.get(metric).unwrap();
    let everywhere = |place| {
        Company::ALL
            .into_iter()
            .fold(Scenario::default(), |scenario, company| {
                scenario.choosing(Choice::Region(company), place).unwrap()
            })
    };
    let oregon = everywhere("oregon");
    let energy = together(&oregon, Metric::TrainingEnergy);
    close(together(&oregon, Metric::TrainingCarbon), energy * 94e-6);
    // Meta's 350,000 GPUs at a PUE of 1.08 in Iowa, the others where the default holds.
    let iowa = Scenario::default()
        .choosing(Choice::Region(Company::Meta), "iowa")
        .unwrap();
    let (meta, others) = (
        350_000.0 * 1.08,
        150_000.0 * 1.18 + 50_000.0 * 1.09 + 50_000.0 * 1.15,
    );
    let intensity = (meta * 430.0 + others * 369.5) / (meta + others);
    close(
        together(&iowa, Metric::TrainingCarbon),
        energy * intensity * 1e-6,
    );
    // As much as the fleets' yearly carbon is of their yearly energy.
    let yearly = together(&iowa, Metric::Carbon) / together(&iowa, Metric::Energy);
    close(yearly, intensity * 1e-6);
}

#[test]
fn owning_never_pays_where_renting_costs_no_more_than_the_electricity() {
    let cheap = Scenario::default().with(Input::Rent, 0.05);
    let outcome = cheap.outcome();
    assert_eq!(
        outcome.of(Some(Company::Meta)).get(Metric::BreakEven),
        Err(Undefined::RentingIsCheaper)
    );
    let silent = Scenario::default().with(Input::Tokens, 0.0).outcome();
    assert_eq!(
        silent.together.get(Metric::MillionTokens),
        Err(Undefined::NoTokens)
    );
}

/// Epoch AI's totals of end 2024, with TPU, Trainium and AMD.
#[test]
fn the_installed_base_adds_up_to_its_sources() {
    let owned = Scenario::of(Preset::Owned2024).outcome();
    let table = [
        (Company::Meta, 606_402.0 + 168_024.0),
        (Company::Microsoft, 1_130_363.0),
        (Company::Google, 434_378.0 + 951_445.0),
        (Company::Amazon, 458_637.0 + 306_330.0),
    ];
    for (company, published) in table {
        let found = owned
            .of(Some(company))
            .get(Metric::H100Equivalents)
            .unwrap();
        close(found, published);
    }
}

#[test]
fn the_total_is_the_sum_of_what_it_is_said_to_hold() {
    let outcome = Scenario::of(Preset::Bought2024).outcome();
    for company in Company::ALL.map(Some).into_iter().chain([None]) {
        let part = outcome.of(company);
        let sum: f64 = Metric::SPENDING
            .iter()
            .filter(|part| **part != Metric::OtherAccelerators)
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

//! The inputs, declared once: a row each. Sliders, fields, links, help and tests derive from here.

use super::param::{Estimates, Group, Param, Provenance, Range, Scale};
use crate::catalog::{Company, Source, sources};
use crate::language::Message;
use crate::model::Input;
use crate::units::Unit;

use Company::{Amazon, Google, Meta, Microsoft};
use Provenance::{Assumed, Published};

const fn range(low: f64, high: f64) -> Range {
    Range { low, high }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "rows read better when the option is hidden"
)]
const fn between(
    low: f64,
    low_source: &'static Source,
    high: f64,
    high_source: &'static Source,
) -> Option<Estimates> {
    Some(Estimates {
        range: range(low, high),
        low: low_source,
        high: high_source,
    })
}

const fn fleet(
    company: Company,
    key: &'static str,
    default: f64,
    source: &'static Source,
) -> Param {
    Param {
        input: Input::Fleet(company),
        key,
        unit: Unit::Gpus,
        default,
        provenance: Published(source),
        estimates: None,
        slider: range(0.0, 1.5e6),
        step: 100.0,
        scale: Scale::Log,
        field: range(0.0, 1e8),
        decimals: 0,
        group: Group::Essentials,
        name: Message::Fleet,
        help: Message::FleetHelp,
    }
}

const fn other(company: Company, key: &'static str, default: f64, provenance: Provenance) -> Param {
    Param {
        input: Input::Other(company),
        key,
        unit: Unit::Gpus,
        default,
        provenance,
        estimates: None,
        slider: range(0.0, 1.5e6),
        step: 100.0,
        scale: Scale::Log,
        field: range(0.0, 1e8),
        decimals: 0,
        group: Group::Purchase,
        name: Message::Other,
        help: Message::OtherHelp,
    }
}

const fn months(
    company: Company,
    key: &'static str,
    default: f64,
    source: &'static Source,
) -> Param {
    Param {
        input: Input::Months(company),
        key,
        unit: Unit::Months,
        default,
        provenance: Published(source),
        estimates: None,
        slider: range(1.0, 27.0),
        step: 1.0,
        scale: Scale::Even,
        field: range(1.0, 27.0),
        decimals: 0,
        group: Group::Purchase,
        name: Message::Months,
        help: Message::MonthsHelp,
    }
}

const fn pue(
    company: Company,
    key: &'static str,
    default: f64,
    (low, high): (f64, f64),
    source: &'static Source,
) -> Param {
    Param {
        input: Input::Pue(company),
        key,
        unit: Unit::Ratio,
        default,
        provenance: Published(source),
        estimates: between(low, source, high, source),
        slider: range(1.0, 2.0),
        step: 0.01,
        scale: Scale::Even,
        field: range(1.0, 5.0),
        decimals: 3,
        group: Group::Power,
        name: Message::Pue,
        help: Message::PueHelp,
    }
}

/// Every input, in the order of [`Input::ALL`].
pub static PARAMS: [Param; 34] = [
    Param {
        input: Input::Price,
        key: "price",
        unit: Unit::UsdPerGpu,
        default: 30_000.0,
        provenance: Published(&sources::C03),
        estimates: between(20_000.0, &sources::C04, 40_000.0, &sources::C04),
        slider: range(0.0, 60_000.0),
        step: 500.0,
        scale: Scale::Even,
        field: range(0.0, 1e7),
        decimals: 2,
        group: Group::Essentials,
        name: Message::Price,
        help: Message::PriceHelp,
    },
    fleet(Meta, "meta", 350_000.0, &sources::P30),
    fleet(Microsoft, "microsoft", 150_000.0, &sources::P02),
    fleet(Google, "google", 50_000.0, &sources::P03),
    fleet(Amazon, "amazon", 50_000.0, &sources::P04),
    Param {
        input: Input::Rate,
        key: "rate",
        unit: Unit::UsdPerKilowattHour,
        default: 0.0806,
        provenance: Published(&sources::EPOCH_CONSTANTS),
        estimates: between(0.0575, &sources::STATE_RATES, 0.1864, &sources::STATE_RATES),
        slider: range(0.0, 0.3),
        step: 0.001,
        scale: Scale::Even,
        field: range(0.0, 10.0),
        decimals: 5,
        group: Group::Essentials,
        name: Message::Rate,
        help: Message::RateHelp,
    },
    Param {
        input: Input::Life,
        key: "years",
        unit: Unit::Years,
        default: 5.0,
        provenance: Published(&sources::D04),
        estimates: between(4.0, &sources::D04, 6.0, &sources::D01),
        slider: range(1.0, 10.0),
        step: 0.5,
        scale: Scale::Even,
        field: range(0.25, 30.0),
        decimals: 2,
        group: Group::Essentials,
        name: Message::Life,
        help: Message::LifeHelp,
    },
    other(Meta, "meta_other", 250_000.0, Published(&sources::P31)),
    other(Microsoft, "microsoft_other", 0.0, Assumed),
    other(Google, "google_other", 0.0, Assumed),
    other(Amazon, "amazon_other", 0.0, Assumed),
    months(Meta, "meta_months", 24.0, &sources::P30),
    months(Microsoft, "microsoft_months", 12.0, &sources::P14),
    months(Google, "google_months", 12.0, &sources::P14),
    months(Amazon, "amazon_months", 12.0, &sources::P14),
    Param {
        input: Input::Server,
        key: "server",
        unit: Unit::UsdPerGpu,
        // 32,010 USD of parts other than GPUs in a server of 8 GPUs.
        default: 4001.25,
        provenance: Published(&sources::C13),
        estimates: None,
        slider: range(0.0, 20_000.0),
        step: 100.0,
        scale: Scale::Even,
        field: range(0.0, 1e6),
        decimals: 2,
        group: Group::System,
        name: Message::Server,
        help: Message::ServerHelp,
    },
    Param {
        input: Input::Network,
        key: "network",
        unit: Unit::Share,
        default: 0.19,
        provenance: Published(&sources::C31),
        estimates: between(0.13, &sources::C36, 0.19, &sources::C31),
        slider: range(0.0, 0.5),
        step: 0.005,
        scale: Scale::Even,
        field: range(0.0, 0.9),
        decimals: 4,
        group: Group::System,
        name: Message::Network,
        help: Message::NetworkHelp,
    },
    Param {
        input: Input::Building,
        key: "building",
        unit: Unit::UsdPerMegawatt,
        default: 11.7e6,
        provenance: Published(&sources::C34),
        estimates: between(9.3e6, &sources::C34, 15e6, &sources::C34),
        slider: range(0.0, 40e6),
        step: 100_000.0,
        scale: Scale::Even,
        field: range(0.0, 1e9),
        decimals: 0,
        group: Group::System,
        name: Message::Building,
        help: Message::BuildingHelp,
    },
    Param {
        input: Input::ServerPower,
        key: "kw",
        unit: Unit::KilowattsPerGpu,
        // 10.2 kW for a server of 8 GPUs.
        default: 1.275,
        provenance: Published(&sources::S01),
        estimates: between(1.05, &sources::S03, 1.275, &sources::S01),
        slider: range(0.0, 3.0),
        step: 0.025,
        scale: Scale::Even,
        field: range(0.0, 20.0),
        decimals: 4,
        group: Group::Power,
        name: Message::ServerPower,
        help: Message::ServerPowerHelp,
    },
    Param {
        input: Input::Load,
        key: "load",
        unit: Unit::Share,
        default: 0.75,
        provenance: Published(&sources::E08),
        estimates: between(0.61, &sources::E08, 1.0, &sources::E08),
        slider: range(0.0, 1.0),
        step: 0.01,
        scale: Scale::Even,
        field: range(0.0, 1.0),
        decimals: 4,
        group: Group::Power,
        name: Message::Load,
        help: Message::LoadHelp,
    },
    pue(Meta, "meta_pue", 1.08, (1.08, 1.09), &sources::E01),
    pue(
        Microsoft,
        "microsoft_pue",
        1.18,
        (1.12, 1.18),
        &sources::E04,
    ),
    pue(Google, "google_pue", 1.09, (1.06, 1.1), &sources::E03),
    pue(Amazon, "amazon_pue", 1.15, (1.04, 1.15), &sources::E05),
    Param {
        input: Input::Carbon,
        key: "carbon",
        unit: Unit::GramsPerKilowattHour,
        default: 369.5,
        provenance: Published(&sources::GRID_CARBON),
        estimates: between(30.1, &sources::GRID_CARBON, 713.4, &sources::GRID_CARBON),
        slider: range(0.0, 1000.0),
        step: 5.0,
        scale: Scale::Even,
        field: range(0.0, 5000.0),
        decimals: 2,
        group: Group::Power,
        name: Message::Carbon,
        help: Message::CarbonHelp,
    },
    Param {
        input: Input::Peak,
        key: "peak",
        unit: Unit::TeraflopsPerGpu,
        default: 989.4,
        provenance: Published(&sources::CHIPS),
        estimates: between(756.0, &sources::CHIPS, 989.4, &sources::CHIPS),
        slider: range(100.0, 2500.0),
        step: 10.0,
        scale: Scale::Even,
        field: range(1.0, 1e6),
        decimals: 2,
        group: Group::Compute,
        name: Message::Peak,
        help: Message::PeakHelp,
    },
    Param {
        input: Input::Mfu,
        key: "mfu",
        unit: Unit::Share,
        default: 0.4,
        provenance: Published(&sources::TRAINING),
        estimates: between(0.38, &sources::TRAINING, 0.43, &sources::TRAINING),
        slider: range(0.05, 1.0),
        step: 0.005,
        scale: Scale::Even,
        field: range(0.001, 1.0),
        decimals: 4,
        group: Group::Compute,
        name: Message::Mfu,
        help: Message::MfuHelp,
    },
    Param {
        input: Input::RunGpus,
        key: "run_gpus",
        unit: Unit::Gpus,
        default: 16_384.0,
        provenance: Published(&sources::P33),
        estimates: between(16_384.0, &sources::P33, 24_576.0, &sources::P32),
        slider: range(1000.0, 350_000.0),
        step: 100.0,
        scale: Scale::Log,
        field: range(1.0, 1e8),
        decimals: 0,
        group: Group::Compute,
        name: Message::RunGpus,
        help: Message::RunGpusHelp,
    },
    Param {
        input: Input::ChipPower,
        key: "chip_kw",
        unit: Unit::KilowattsPerGpu,
        default: 0.7,
        provenance: Published(&sources::CHIPS),
        estimates: between(0.35, &sources::CHIPS, 0.7, &sources::CHIPS),
        slider: range(0.0, 1.5),
        step: 0.01,
        scale: Scale::Even,
        field: range(0.0, 10.0),
        decimals: 4,
        group: Group::Compute,
        name: Message::ChipPower,
        help: Message::ChipPowerHelp,
    },
    Param {
        input: Input::Tokens,
        key: "tokens",
        unit: Unit::TokensPerSecondPerGpu,
        // 24,524.9 tokens a second on 8 GPUs.
        default: 3066.0,
        provenance: Published(&sources::I02),
        estimates: between(2701.0, &sources::I03, 3066.0, &sources::I02),
        slider: range(0.0, 10_000.0),
        step: 10.0,
        scale: Scale::Log,
        field: range(0.0, 1e7),
        decimals: 1,
        group: Group::Market,
        name: Message::Tokens,
        help: Message::TokensHelp,
    },
    Param {
        input: Input::Serving,
        key: "serving",
        unit: Unit::Share,
        default: 0.5,
        provenance: Assumed,
        estimates: None,
        slider: range(0.0, 1.0),
        step: 0.01,
        scale: Scale::Even,
        field: range(0.0, 1.0),
        decimals: 4,
        group: Group::Market,
        name: Message::Serving,
        help: Message::ServingHelp,
    },
    Param {
        input: Input::TokensPerUser,
        key: "user_tokens",
        unit: Unit::TokensPerUserDay,
        default: 10_000.0,
        provenance: Assumed,
        estimates: None,
        slider: range(1_000.0, 100_000.0),
        step: 100.0,
        scale: Scale::Log,
        field: range(1.0, 1e9),
        decimals: 0,
        group: Group::Market,
        name: Message::TokensPerUser,
        help: Message::TokensPerUserHelp,
    },
    Param {
        input: Input::Rent,
        key: "rent",
        unit: Unit::UsdPerGpuHour,
        default: 6.88,
        provenance: Published(&sources::R03),
        estimates: between(1.7, &sources::R14, 12.29, &sources::R05),
        slider: range(0.0, 15.0),
        step: 0.1,
        scale: Scale::Even,
        field: range(0.0, 1e4),
        decimals: 3,
        group: Group::Market,
        name: Message::Rent,
        help: Message::RentHelp,
    },
    Param {
        input: Input::Decline,
        key: "decline",
        unit: Unit::OrdersOfMagnitudePerYear,
        default: 0.14,
        provenance: Published(&sources::D06),
        estimates: None,
        slider: range(0.0, 0.5),
        step: 0.005,
        scale: Scale::Even,
        field: range(0.0, 5.0),
        decimals: 4,
        group: Group::Market,
        name: Message::Decline,
        help: Message::DeclineHelp,
    },
];

/// The row of an input.
pub fn param(input: Input) -> &'static Param {
    let [price, ..] = &PARAMS;
    // A test holds that every input has its row there, so the fallback never shows.
    PARAMS.get(input.index()).unwrap_or(price)
}

/// The row whose key this is.
pub fn param_of_key(key: &str) -> Option<&'static Param> {
    PARAMS.iter().find(|param| param.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_input_has_its_row_in_order() {
        let declared: Vec<_> = PARAMS.iter().map(|param| param.input).collect();
        assert_eq!(declared, Input::ALL);
    }

    #[test]
    fn keys_are_distinct_and_safe_in_a_link() {
        let mut taken: HashSet<_> = [
            "v", "d", "p", "r", "e", "lang", "theme", "only", "lock", "open",
        ]
        .into();
        for param in &PARAMS {
            assert!(taken.insert(param.key), "key {} is taken", param.key);
            assert!(
                param
                    .key
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c == '_')
            );
        }
    }

    #[test]
    fn defaults_and_estimates_lie_in_the_slider_and_sliders_in_the_field() {
        for param in &PARAMS {
            let key = param.key;
            assert!(param.slider.holds(param.default), "{key}: default");
            assert_eq!(
                param.rounded(param.default),
                param.default,
                "{key}: decimals"
            );
            assert!(
                param.field.holds(param.slider.low) && param.field.holds(param.slider.high),
                "{key}: slider"
            );
            if let Some(estimates) = param.estimates {
                let Range { low, high } = estimates.range;
                assert!(
                    low <= high && param.slider.holds(low) && param.slider.holds(high),
                    "{key}: estimates"
                );
            }
        }
    }

    #[test]
    fn sliders_end_on_places_and_every_place_is_a_round_number() {
        for param in &PARAMS {
            let key = param.key;
            assert_eq!(param.at(0.0), param.slider.low, "{key}: start");
            assert_eq!(param.at(param.last()), param.slider.high, "{key}: end");
            assert_eq!(param.last().fract(), 0.0, "{key}: places");
            let mut place = 0.0;
            while place < param.last() {
                let (here, next) = (param.at(place), param.at(place + 1.0));
                assert!(here < next, "{key}: {here} and {next}");
                assert_eq!(param.place(here), place, "{key}: {here}");
                assert_eq!(param.stepped(here), here, "{key}: {here}");
                assert_eq!(param.moved(here, 1), next, "{key}: up from {here}");
                assert_eq!(param.moved(next, -1), here, "{key}: down from {next}");
                if param.scale == Scale::Log {
                    let digits = here.to_string();
                    let round = digits.trim_end_matches('0').len() <= 2;
                    assert!(round, "{key}: {here} has more than two digits");
                } else {
                    let steps = here / param.step;
                    assert!((steps - steps.round()).abs() < 1e-6, "{key}: {here}");
                }
                place += 1.0;
            }
            assert!(
                (param.rounded(param.step) - param.step).abs() < 1e-12,
                "{key}: step"
            );
        }
    }

    #[test]
    fn a_logarithmic_slider_goes_from_zero_through_round_numbers() {
        let fleet = param(Input::Fleet(Meta));
        assert_eq!(fleet.last(), 1.0 + 90.0 * 3.0 + 5.0);
        let moves = [
            (0.0, 1, 1000.0),
            (0.0, 10, 1900.0),
            (1000.0, -1, 0.0),
            (9900.0, 1, 10_000.0),
            (350_000.0, 1, 360_000.0),
            (350_000.0, -10, 250_000.0),
            (1_000_000.0, -1, 990_000.0),
            (1_000_000.0, 1, 1_100_000.0),
            // What is no place goes to the next one, and what is beyond comes back.
            (488_451.0, 1, 490_000.0),
            (488_451.0, -1, 480_000.0),
            (40.0, 1, 1000.0),
            (40.0, -1, 0.0),
            (3e7, 1, 3e7),
            (3e7, -1, 1.5e6),
        ];
        for (from, steps, to) in moves {
            assert_eq!(fleet.moved(from, steps), to, "{from} by {steps}");
        }
        let run = param(Input::RunGpus);
        assert_eq!((run.moved(1.0, 1), run.moved(1000.0, -1)), (1000.0, 1000.0));
        assert_eq!((run.along(1.0), run.along(1e8)), (0.0, 1.0));
    }

    #[test]
    fn keys_go_to_the_next_round_step_and_stop_at_the_ends() {
        let server = param(Input::Server);
        let moves = [
            (4001.25, 1, 4100.0),
            (4001.25, -1, 4000.0),
            (4000.0, 1, 4100.0),
            (4000.0, -1, 3900.0),
            (4001.25, 10, 5000.0),
            (20_000.0, 1, 20_000.0),
            (0.0, -1, 0.0),
            // A value beyond the slider comes back into it, and never jumps the other way.
            (50_000.0, 1, 50_000.0),
            (50_000.0, -1, 20_000.0),
        ];
        for (from, steps, to) in moves {
            assert!(
                (server.moved(from, steps) - to).abs() < 1e-9,
                "{from} by {steps}"
            );
        }
    }
}

//! Vintages: what the defaults were, and from what data. A link names its vintage, so that it keeps
//! its numbers when the defaults change.
//!
//! A vintage is kept for ever. Its table holds what it says instead of the vintages after it, down to
//! today's, which are the presets and [`super::PARAMS`]. To change a default: add a vintage, and put
//! what the default was into the table of the one before.

use super::claim::{Claim, between, claim};
use super::preset::Preset;
use crate::catalog::reference_model::LLAMA_2_70B;
use crate::catalog::{Company, sources};
use crate::model::{Choices, Input};
use Company::{Amazon, Google, Meta, Microsoft};

/// A state of the data behind the defaults.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Vintage {
    /// What was known when the article appeared.
    January2024,
    /// What is known today.
    #[default]
    November2026,
}

/// What was known in January 2024, of what has changed since; ranges that rest on later sources are
/// left out. Whatever is not there is as it is today: either it was known then (server, useful life,
/// chip speed and power, other accelerators), or no earlier figure with a source was found, and
/// counting nothing would be further from the truth (network, building, PUE of Microsoft and Amazon,
/// loss of value, tokens a second).
static JANUARY_2024: [(Option<Preset>, Claim); 18] = {
    const ANNOUNCED: Option<Preset> = Some(Preset::Announced);
    const BOUGHT: Option<Preset> = Some(Preset::Bought2023);
    [
        (
            ANNOUNCED,
            claim(Input::Fleet(Meta), 350_000.0, &sources::P30),
        ),
        (
            ANNOUNCED,
            claim(Input::Fleet(Microsoft), 150_000.0, &sources::P02),
        ),
        (
            ANNOUNCED,
            claim(Input::Fleet(Google), 50_000.0, &sources::P03),
        ),
        (
            ANNOUNCED,
            claim(Input::Fleet(Amazon), 50_000.0, &sources::P04),
        ),
        (BOUGHT, claim(Input::Fleet(Meta), 150_000.0, &sources::P01)),
        (
            BOUGHT,
            claim(Input::Fleet(Microsoft), 150_000.0, &sources::P02),
        ),
        (BOUGHT, claim(Input::Fleet(Google), 50_000.0, &sources::P03)),
        (BOUGHT, claim(Input::Fleet(Amazon), 50_000.0, &sources::P04)),
        // The high end is what single cards went for on eBay.
        (
            None,
            between(
                (Input::Price, 30_000.0, &sources::C03),
                (25_000.0, &sources::C01),
                (40_000.0, &sources::C01),
            ),
        ),
        // The rates of 2023 appeared in October 2024.
        (
            None,
            claim(Input::Rate, 0.0832, &sources::EPOCH_CONSTANTS_2022),
        ),
        (None, claim(Input::ServerPower, 1.275, &sources::S01)),
        (None, claim(Input::Load, 0.61, &sources::E07)),
        (None, claim(Input::Pue(Meta), 1.09, &sources::E02)),
        (None, claim(Input::Pue(Google), 1.1, &sources::E03_2021)),
        (None, claim(Input::Carbon, 385.0, &sources::LLAMA_1)),
        // Llama 2 70B: 8.4e23 FLOP in 1,720,320 hours of GPUs that reach 312 TFLOP/s.
        (None, claim(Input::Mfu, 0.435, &sources::LLAMA_2)),
        (None, claim(Input::RunGpus, 2048.0, &sources::LLAMA_1)),
        (
            None,
            between(
                (Input::Rent, 12.29, &sources::R01),
                (1.99, &sources::R10),
                (12.29, &sources::R01),
            ),
        ),
    ]
};

impl Vintage {
    /// Every vintage, the oldest first.
    pub const ALL: [Self; 2] = [Self::January2024, Self::November2026];

    /// The vintage of today's defaults.
    pub const TODAY: Self = Self::November2026;

    /// The name in links; also the month of the vintage.
    pub const fn key(self) -> &'static str {
        match self {
            Self::January2024 => "2024-01",
            Self::November2026 => "2026-11",
        }
    }

    /// The vintage that has this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|vintage| vintage.key() == key)
    }

    /// Whether a preset's claim had been made.
    pub const fn has(self, preset: Preset) -> bool {
        match self {
            Self::January2024 => matches!(preset, Preset::Announced | Preset::Bought2023),
            Self::November2026 => true,
        }
    }

    /// What is chosen by name before the reader chooses.
    pub fn choices(self) -> Choices {
        let today = Choices::default();
        match self {
            // Llama 3 came later.
            Self::January2024 => Choices {
                reference: &LLAMA_2_70B,
                ..today
            },
            Self::November2026 => today,
        }
    }

    /// What this vintage says of an input instead of the vintages after it: of a preset's claim, or
    /// where `preset` is `None`, of the default that presets leave alone.
    pub(super) fn claim(self, preset: Option<Preset>, input: Input) -> Option<&'static Claim> {
        let table: &[(Option<Preset>, Claim)] = match self {
            Self::January2024 => &JANUARY_2024,
            Self::November2026 => &[],
        };
        let mut rows = table.iter();
        let row = rows.find(|(of, claim)| *of == preset && claim.input == input)?;
        Some(&row.1)
    }
}

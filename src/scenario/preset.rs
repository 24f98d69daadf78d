//! Presets: claims that someone made, on a date, with a source.

use super::claim::{Claim, between, claim};
use crate::catalog::{CalendarMonth, Company, sources};
use crate::language::Message;
use crate::model::Input;
use Company::{Amazon, Google, Meta, Microsoft};

/// A claim to start from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Preset {
    /// What an article said in January 2024.
    #[default]
    Announced,
    /// What Omdia estimated for 2023.
    Bought2023,
    /// What Omdia estimated for 2024.
    Bought2024,
    /// What Epoch AI estimates was installed at the end of 2024.
    Owned2024,
}

// Where two estimates disagree, the range runs from the one to the far end of the other.

use sources::{
    CHIP_COUNTS_2023, CHIP_COUNTS_2024, P01, P02, P03, P04, P14, P20, P21, P22, P23, P30, P52, P53,
    P54, P55,
};

static ANNOUNCED: [Claim; 4] = [
    between(
        (Input::Fleet(Meta), 350_000.0, &P30),
        (350_000.0, &P30),
        (639_015.0, &CHIP_COUNTS_2024),
    ),
    between(
        (Input::Fleet(Microsoft), 150_000.0, &P02),
        (150_000.0, &P02),
        (311_284.0, &CHIP_COUNTS_2023),
    ),
    between(
        (Input::Fleet(Google), 50_000.0, &P03),
        (50_000.0, &P03),
        (119_424.0, &CHIP_COUNTS_2023),
    ),
    between(
        (Input::Fleet(Amazon), 50_000.0, &P04),
        (50_000.0, &P04),
        (118_316.0, &CHIP_COUNTS_2023),
    ),
];

static BOUGHT_2023: [Claim; 9] = [
    between(
        (Input::Fleet(Meta), 150_000.0, &P01),
        (92_978.0, &CHIP_COUNTS_2023),
        (163_742.0, &CHIP_COUNTS_2023),
    ),
    between(
        (Input::Fleet(Microsoft), 150_000.0, &P02),
        (150_000.0, &P02),
        (311_284.0, &CHIP_COUNTS_2023),
    ),
    between(
        (Input::Fleet(Google), 50_000.0, &P03),
        (50_000.0, &P03),
        (119_424.0, &CHIP_COUNTS_2023),
    ),
    between(
        (Input::Fleet(Amazon), 50_000.0, &P04),
        (50_000.0, &P04),
        (118_316.0, &CHIP_COUNTS_2023),
    ),
    claim(Input::Other(Meta), 0.0, &P01),
    claim(Input::Other(Microsoft), 0.0, &P02),
    claim(Input::Other(Google), 0.0, &P03),
    claim(Input::Other(Amazon), 0.0, &P04),
    claim(Input::Months(Meta), 12.0, &P14),
];

static BOUGHT_2024: [Claim; 12] = [
    between(
        (Input::Fleet(Meta), 224_000.0, &P21),
        (224_000.0, &P21),
        (364_886.0, &CHIP_COUNTS_2024),
    ),
    between(
        (Input::Fleet(Microsoft), 485_000.0, &P20),
        (485_000.0, &P20),
        (681_676.0, &CHIP_COUNTS_2024),
    ),
    between(
        (Input::Fleet(Google), 169_000.0, &P23),
        (169_000.0, &P23),
        (261_412.0, &CHIP_COUNTS_2024),
    ),
    between(
        (Input::Fleet(Amazon), 196_000.0, &P22),
        (196_000.0, &P22),
        (273_155.0, &CHIP_COUNTS_2024),
    ),
    claim(Input::Other(Meta), 0.0, &P21),
    claim(Input::Other(Microsoft), 0.0, &P20),
    claim(Input::Other(Google), 0.0, &P23),
    claim(Input::Other(Amazon), 0.0, &P22),
    claim(Input::Months(Meta), 12.0, &P21),
    claim(Input::Months(Microsoft), 12.0, &P20),
    claim(Input::Months(Google), 12.0, &P23),
    claim(Input::Months(Amazon), 12.0, &P22),
];

// Other accelerators: all Nvidia GPUs in H100 equivalents less the H100 and H200 (P52 to P55), plus
// AMD at Meta, TPU at Google, Trainium at Amazon.
static OWNED_2024: [Claim; 12] = [
    between(
        (Input::Fleet(Meta), 488_451.0, &CHIP_COUNTS_2024),
        (369_212.0, &CHIP_COUNTS_2024),
        (639_015.0, &CHIP_COUNTS_2024),
    ),
    between(
        (Input::Fleet(Microsoft), 917_002.0, &CHIP_COUNTS_2024),
        (697_821.0, &CHIP_COUNTS_2024),
        (1_218_295.0, &CHIP_COUNTS_2024),
    ),
    between(
        (Input::Fleet(Google), 351_180.0, &CHIP_COUNTS_2024),
        (267_158.0, &CHIP_COUNTS_2024),
        (461_583.0, &CHIP_COUNTS_2024),
    ),
    between(
        (Input::Fleet(Amazon), 363_037.0, &CHIP_COUNTS_2024),
        (275_275.0, &CHIP_COUNTS_2024),
        (472_568.0, &CHIP_COUNTS_2024),
    ),
    between(
        (Input::Other(Meta), 606_402.0 - 488_451.0 + 168_024.0, &P53),
        (458_678.0 - 369_212.0 + 125_155.0, &P53),
        (794_350.0 - 639_015.0 + 224_130.0, &P53),
    ),
    between(
        (Input::Other(Microsoft), 1_130_363.0 - 917_002.0, &P52),
        (861_675.0 - 697_821.0, &P52),
        (1_499_322.0 - 1_218_295.0, &P52),
    ),
    between(
        (
            Input::Other(Google),
            434_378.0 - 351_180.0 + 951_445.0,
            &P55,
        ),
        (329_468.0 - 267_158.0 + 756_547.0, &P55),
        (569_105.0 - 461_583.0 + 1_167_710.0, &P55),
    ),
    between(
        (
            Input::Other(Amazon),
            458_637.0 - 363_037.0 + 306_330.0,
            &P54,
        ),
        (347_749.0 - 275_275.0 + 212_809.0, &P54),
        (597_209.0 - 472_568.0 + 438_612.0, &P54),
    ),
    claim(Input::Months(Meta), 27.0, &CHIP_COUNTS_2024),
    claim(Input::Months(Microsoft), 27.0, &CHIP_COUNTS_2024),
    claim(Input::Months(Google), 27.0, &CHIP_COUNTS_2024),
    claim(Input::Months(Amazon), 27.0, &CHIP_COUNTS_2024),
];

const END_OF_2023: CalendarMonth = CalendarMonth {
    year: 2023,
    month: 12,
};
const END_OF_2024: CalendarMonth = CalendarMonth {
    year: 2024,
    month: 12,
};

impl Preset {
    /// Every preset, in the order of the page.
    pub const ALL: [Self; 4] = [
        Self::Announced,
        Self::Bought2023,
        Self::Bought2024,
        Self::Owned2024,
    ];

    /// The name in links.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Bought2023 => "bought-2023",
            Self::Bought2024 => "bought-2024",
            Self::Owned2024 => "owned-2024",
        }
    }

    /// The preset that has this [`Preset::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.key() == key)
    }

    /// The preset's name.
    pub const fn name(self) -> Message {
        match self {
            Self::Announced => Message::PresetAnnounced,
            Self::Bought2023 => Message::PresetBought2023,
            Self::Bought2024 => Message::PresetBought2024,
            Self::Owned2024 => Message::PresetOwned2024,
        }
    }

    /// What the preset claims, and who said so when.
    pub const fn help(self) -> Message {
        match self {
            Self::Announced => Message::PresetAnnouncedHelp,
            Self::Bought2023 => Message::PresetBought2023Help,
            Self::Bought2024 => Message::PresetBought2024Help,
            Self::Owned2024 => Message::PresetOwned2024Help,
        }
    }

    /// What this preset says instead of an input's default.
    pub(super) fn claim(self, input: Input) -> Option<&'static Claim> {
        let claims: &[Claim] = match self {
            Self::Announced => &ANNOUNCED,
            Self::Bought2023 => &BOUGHT_2023,
            Self::Bought2024 => &BOUGHT_2024,
            Self::Owned2024 => &OWNED_2024,
        };
        claims.iter().find(|claim| claim.input == input)
    }

    /// The month in which a company's purchases end.
    pub const fn last_purchase(self, company: Company) -> CalendarMonth {
        match (self, company) {
            // The announcement dates the others' purchases to the year before.
            (Self::Announced, Meta) | (Self::Bought2024 | Self::Owned2024, _) => END_OF_2024,
            (Self::Announced | Self::Bought2023, _) => END_OF_2023,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presets_answer_to_their_keys() {
        for preset in Preset::ALL {
            assert_eq!(Preset::from_key(preset.key()), Some(preset));
        }
    }
}

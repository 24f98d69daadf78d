//! Presets: claims that someone made, on a date, with a source.

use super::param::Provenance;
use super::params::param;
use crate::catalog::{CalendarMonth, Company, Source, sources};
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
}

/// What a preset says instead of an input's default.
type Claim = (Input, f64, &'static Source);

const BOUGHT_2023: [Claim; 2] = [
    (Input::Fleet(Meta), 150_000.0, &sources::P01),
    (Input::Months(Meta), 12.0, &sources::P14),
];

const BOUGHT_2024: [Claim; 8] = [
    (Input::Fleet(Meta), 224_000.0, &sources::P21),
    (Input::Fleet(Microsoft), 485_000.0, &sources::P20),
    (Input::Fleet(Google), 169_000.0, &sources::P23),
    (Input::Fleet(Amazon), 196_000.0, &sources::P22),
    (Input::Months(Meta), 12.0, &sources::P21),
    (Input::Months(Microsoft), 12.0, &sources::P20),
    (Input::Months(Google), 12.0, &sources::P23),
    (Input::Months(Amazon), 12.0, &sources::P22),
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
    pub const ALL: [Self; 3] = [Self::Announced, Self::Bought2023, Self::Bought2024];

    /// The name in links.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Bought2023 => "bought-2023",
            Self::Bought2024 => "bought-2024",
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
        }
    }

    /// What the preset claims, and who said so when.
    pub const fn help(self) -> Message {
        match self {
            Self::Announced => Message::PresetAnnouncedHelp,
            Self::Bought2023 => Message::PresetBought2023Help,
            Self::Bought2024 => Message::PresetBought2024Help,
        }
    }

    /// An input's value and where it comes from, as this preset has it.
    pub fn start(self, input: Input) -> (f64, Provenance) {
        let claims: &[Claim] = match self {
            Self::Announced => &[],
            Self::Bought2023 => &BOUGHT_2023,
            Self::Bought2024 => &BOUGHT_2024,
        };
        let param = param(input);
        match (self, input) {
            // Only the announcement speaks of other accelerators.
            (Self::Bought2023 | Self::Bought2024, Input::Other(_)) => (0.0, Provenance::Assumed),
            _ => claims
                .iter()
                .find(|(claimed, ..)| *claimed == input)
                .map_or((param.default, param.provenance), |(_, value, source)| {
                    (*value, Provenance::Published(source))
                }),
        }
    }

    /// The month in which a company's purchases end.
    pub const fn last_purchase(self, company: Company) -> CalendarMonth {
        match (self, company) {
            // The announcement dates the others' purchases to the year before.
            (Self::Announced, Meta) | (Self::Bought2024, _) => END_OF_2024,
            (Self::Announced | Self::Bought2023, _) => END_OF_2023,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presets_answer_to_their_keys_and_stay_in_range() {
        for preset in Preset::ALL {
            assert_eq!(Preset::from_key(preset.key()), Some(preset));
            for input in Input::ALL {
                let (value, _) = preset.start(input);
                assert!(
                    param(input).slider.holds(value),
                    "{} {input:?}",
                    preset.key()
                );
            }
        }
    }
}

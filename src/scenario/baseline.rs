//! What a scenario starts from: a preset, as the data of a vintage have it.

use super::claim::Claim;
use super::param::{Estimates, Provenance};
use super::params::param;
use super::preset::Preset;
use super::vintage::Vintage;
use crate::model::Input;

/// A preset in a vintage that has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    vintage: Vintage,
    preset: Preset,
}

impl Baseline {
    /// A preset in a vintage; none where its claim had not been made yet.
    pub const fn new(vintage: Vintage, preset: Preset) -> Option<Self> {
        if vintage.has(preset) {
            Some(Self { vintage, preset })
        } else {
            None
        }
    }

    /// A preset, as it is today.
    pub const fn today(preset: Preset) -> Self {
        Self {
            vintage: Vintage::TODAY,
            preset,
        }
    }

    /// The data behind the defaults.
    pub const fn vintage(self) -> Vintage {
        self.vintage
    }

    /// The claim to start from.
    pub const fn preset(self) -> Preset {
        self.preset
    }

    /// An input's value and where it comes from.
    pub fn start(self, input: Input) -> (f64, Provenance) {
        let param = param(input);
        self.claim(input)
            .map_or((param.default, param.provenance), |claim| {
                (claim.value, Provenance::Published(claim.source))
            })
    }

    /// What published sources say that an input lies between.
    pub fn estimates(self, input: Input) -> Option<Estimates> {
        match self.claim(input) {
            Some(claim) => claim.estimates,
            None => param(input).estimates,
        }
    }

    /// What is said instead of the default: first what the preset claims, then what the vintage has.
    fn claim(self, input: Input) -> Option<&'static Claim> {
        let preset = self.preset;
        self.since(Some(preset), input)
            .or_else(|| preset.claim(input))
            .or_else(|| self.since(None, input))
    }

    /// What the first of the vintages from this one on says.
    fn since(self, preset: Option<Preset>, input: Input) -> Option<&'static Claim> {
        Vintage::ALL
            .into_iter()
            .skip_while(|vintage| *vintage != self.vintage)
            .find_map(|vintage| vintage.claim(preset, input))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = Baseline> {
        Vintage::ALL.into_iter().flat_map(|vintage| {
            Preset::ALL
                .into_iter()
                .filter_map(move |preset| Baseline::new(vintage, preset))
        })
    }

    #[test]
    fn every_vintage_has_the_first_preset_and_answers_to_its_key() {
        for vintage in Vintage::ALL {
            assert!(Baseline::new(vintage, Preset::default()).is_some());
            assert_eq!(Vintage::from_key(vintage.key()), Some(vintage));
        }
        assert_eq!(Vintage::ALL.last(), Some(&Vintage::TODAY));
        assert_eq!(Vintage::default(), Vintage::TODAY);
        let keys: Vec<_> = Vintage::ALL.map(Vintage::key).into();
        assert!(keys.is_sorted(), "{keys:?}");
    }

    #[test]
    fn starts_and_estimates_stay_in_range() {
        for baseline in all() {
            for input in Input::ALL {
                let (value, _) = baseline.start(input);
                let row = param(input);
                assert!(row.slider.holds(value), "{baseline:?} {input:?}");
                assert_eq!(row.rounded(value), value, "{baseline:?} {input:?}");
                if let Some(Estimates { range, .. }) = baseline.estimates(input) {
                    assert!(range.holds(value), "{baseline:?} {input:?}: estimates");
                    assert!(row.field.holds(range.low) && row.field.holds(range.high));
                }
            }
        }
    }

    /// A row of an older vintage that says what the next one says would only hide a later change.
    #[test]
    fn an_older_vintage_says_what_was_otherwise_and_no_later_source() {
        let (then, now) = (
            Baseline::new(Vintage::January2024, Preset::Announced).unwrap(),
            Baseline::today(Preset::Announced),
        );
        for input in Input::ALL {
            let said = Vintage::January2024
                .claim(Some(Preset::Announced), input)
                .or_else(|| Vintage::January2024.claim(None, input));
            let Some(claim) = said else {
                continue;
            };
            let differs = then.start(input) != now.start(input)
                || then.estimates(input) != now.estimates(input);
            assert!(differs, "{input:?}");
            let estimates = claim.estimates.iter();
            let sources = estimates.flat_map(|estimates| [estimates.low, estimates.high]);
            for source in sources.chain([claim.source]) {
                assert!(source.date <= "2024-01-31", "{input:?} {}", source.id);
            }
        }
    }
}

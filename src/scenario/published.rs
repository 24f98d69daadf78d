//! What was published about each input: single figures, with who said so, to see on a slider's track
//! and to take. What the presets claim and the ranges that sources give are among them; they are
//! declared where presets and ranges are.

use super::baseline::Baseline;
use super::choice::{OptionName, region_name};
use super::param::Provenance;
use super::preset::Preset;
use crate::catalog::{Company, Region, Source, claims, sources};
use crate::language::{ControlText, Language, date, fill};
use crate::model::Input;
use Company::{Amazon, Google, Meta, Microsoft};

/// A published figure that an input can take.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Published {
    /// The figure, in the input's unit.
    pub value: f64,
    /// Who published it.
    pub source: &'static Source,
    /// What it is the figure of, where its source and date do not say so.
    of: Option<Of>,
    /// What time it is the figure of, where that is not the source's date.
    date: &'static str,
}

/// What a figure is the figure of.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Of {
    Preset(Preset),
    Name(&'static str),
    Words(ControlText),
    Region(Region),
}

const fn figure(value: f64, source: &'static Source) -> Published {
    Published {
        value,
        source,
        of: None,
        date: source.date,
    }
}

const fn in_time(value: f64, date: &'static str, source: &'static Source) -> Published {
    Published {
        date,
        ..figure(value, source)
    }
}

const fn of(value: f64, of: Of, source: &'static Source) -> Published {
    Published {
        of: Some(of),
        ..figure(value, source)
    }
}

use Of::{Name, Words};
use sources::{
    C01, C04, C34, C35, CHIP_COUNTS_2023, CHIP_COUNTS_2024, CHIPS, CLOUD_PRICES, D01, D02, D03,
    D04, E07, GRID_CARBON, H100_PRICES, P32, R01, R03, R05, R14, S04, SERVER_PRICES, STATE_RATES,
    TRAINING_RUNS,
};

static PRICE: [Published; 11] = [
    figure(25_000.0, &C01),
    figure(30_000.0, &C01),
    figure(20_000.0, &C04),
    figure(40_000.0, &C04),
    in_time(36_742.0, "2022", &H100_PRICES),
    in_time(claims::PRICE_IN_2023, "2023", &H100_PRICES),
    in_time(claims::PRICE_IN_2024, "2024", &H100_PRICES),
    in_time(23_238.0, "2025", &H100_PRICES),
    of(24_500.0, Name("PCIe"), &SERVER_PRICES),
    Published {
        of: Some(Words(ControlText::WithServer)),
        ..in_time(33_750.0, "2023-05", &SERVER_PRICES)
    },
    Published {
        of: Some(Words(ControlText::WithServer)),
        ..in_time(33_810.0, "2024-02", &SERVER_PRICES)
    },
];

/// A company's H100s and H200s as Epoch AI has them: bought in 2023, bought in 2024.
const fn bought(in_2023: f64, in_2024: f64) -> [Published; 2] {
    [
        of(in_2023, Of::Preset(Preset::Bought2023), &CHIP_COUNTS_2023),
        of(in_2024, Of::Preset(Preset::Bought2024), &CHIP_COUNTS_2024),
    ]
}

static META: [Published; 2] = bought(claims::BOUGHT_IN_2023[0], 364_886.0);
static MICROSOFT: [Published; 2] = bought(claims::BOUGHT_IN_2023[1], 681_676.0);
static GOOGLE: [Published; 2] = bought(claims::BOUGHT_IN_2023[2], 261_412.0);
static AMAZON: [Published; 2] = bought(claims::BOUGHT_IN_2023[3], 273_155.0);

static RATE: [Published; 2] = [
    of(0.0575, Words(ControlText::NewMexico), &STATE_RATES),
    of(0.1864, Words(ControlText::California), &STATE_RATES),
];

static LIFE: [Published; 5] = [
    figure(6.0, &D01),
    figure(6.0, &D02),
    in_time(6.0, "2024-01", &D03),
    figure(5.0, &D03),
    in_time(5.5, "2025-01", &D04),
];

static BUILDING: [Published; 8] = [
    of(9.3e6, Name("San Antonio"), &C34),
    of(15e6, Name("Reno"), &C34),
    of(15.2e6, Name("Tokyo"), &C35),
    of(14.5e6, Words(ControlText::Singapore), &C35),
    of(14.2e6, Name("Zurich"), &C35),
    of(13.3e6, Name("Silicon Valley"), &C35),
    of(12e6, Words(ControlText::London), &C35),
    of(11.6e6, Words(ControlText::Frankfurt), &C35),
];

static LOAD: [Published; 2] = [figure(0.61, &E07), figure(0.76, &S04)];

static CARBON: [Published; 6] = [
    of(30.1, Words(ControlText::Norway), &GRID_CARBON),
    of(40.7, Words(ControlText::Sweden), &GRID_CARBON),
    of(56.0, Name("France"), &GRID_CARBON),
    of(290.8, Words(ControlText::Ireland), &GRID_CARBON),
    of(381.0, Words(ControlText::Germany), &GRID_CARBON),
    of(713.4, Words(ControlText::India), &GRID_CARBON),
];

static PEAK: [Published; 3] = [
    of(756.0, Name("PCIe"), &CHIPS),
    of(835.5, Name("NVL"), &CHIPS),
    of(989.4, Name("SXM5"), &CHIPS),
];

static CHIP_POWER: [Published; 3] = [
    of(0.35, Name("PCIe"), &CHIPS),
    of(0.4, Name("NVL"), &CHIPS),
    of(0.7, Name("SXM5"), &CHIPS),
];

static RUN_GPUS: [Published; 2] = [
    figure(24_576.0, &P32),
    of(25_000.0, Name("GPT-4"), &TRAINING_RUNS),
];

static RENT: [Published; 10] = [
    figure(12.29, &R01),
    figure(6.88, &R03),
    figure(12.29, &R05),
    of(11.06, Name("Google Cloud"), &CLOUD_PRICES),
    of(10.0, Name("Oracle"), &CLOUD_PRICES),
    of(3.29, Name("Lambda"), &CLOUD_PRICES),
    of(2.99, Name("RunPod"), &CLOUD_PRICES),
    in_time(2.99, "2024-10", &R14),
    in_time(1.7, "2025-10", &R14),
    in_time(2.35, "2026-03", &R14),
];

/// What this table has of an input.
const fn listed(input: Input) -> &'static [Published] {
    match input {
        Input::Price => &PRICE,
        Input::Fleet(Meta) => &META,
        Input::Fleet(Microsoft) => &MICROSOFT,
        Input::Fleet(Google) => &GOOGLE,
        Input::Fleet(Amazon) => &AMAZON,
        Input::Rate => &RATE,
        Input::Life => &LIFE,
        Input::Building => &BUILDING,
        Input::Load => &LOAD,
        Input::Carbon => &CARBON,
        Input::Peak => &PEAK,
        Input::ChipPower => &CHIP_POWER,
        Input::RunGpus => &RUN_GPUS,
        Input::Rent => &RENT,
        _ => &[],
    }
}

impl Baseline {
    /// What was published about an input, from the lowest figure to the highest: this table's, what
    /// the presets claim, and the ends of the published range.
    pub fn published(self, input: Input) -> Vec<Published> {
        let mut all = listed(input).to_vec();
        let mut add = |published: Published| {
            let known = all.iter().any(|one| {
                one.value.to_bits() == published.value.to_bits() && one.source == published.source
            });
            if !known {
                all.push(published);
            }
        };
        if input == Input::Rate {
            for region in Region::ALL {
                add(of(region.rate(), Of::Region(*region), Region::RATE_SOURCE));
            }
        }
        let (start, provenance) = self.start(input);
        if let Provenance::Published(source) = provenance {
            add(figure(start, source));
        }
        if matches!(input, Input::Fleet(_) | Input::Other(_)) {
            for preset in Preset::ALL {
                let (value, provenance) = Self::today(preset).start(input);
                if let (Provenance::Published(source), true) = (provenance, value > 0.0) {
                    add(of(value, Of::Preset(preset), source));
                }
            }
        }
        if let Some(estimates) = self.estimates(input) {
            let (low, high) = (
                Words(ControlText::LowEstimate),
                Words(ControlText::HighEstimate),
            );
            add(of(estimates.range.low, low, estimates.low));
            add(of(estimates.range.high, high, estimates.high));
        }
        all.sort_by(|one, other| one.value.total_cmp(&other.value));
        all
    }
}

impl Published {
    /// What it is the figure of, who says so and when.
    pub fn called(&self, language: Language) -> String {
        let what = match self.of {
            None => "",
            Some(Of::Preset(preset)) => language.say(preset.name()),
            Some(Of::Name(name)) => name,
            Some(Of::Words(words)) => language.say(words),
            Some(Of::Region(region)) => match region_name(region) {
                OptionName::Words(words) => language.say(words),
                OptionName::Proper(name) => name,
            },
        };
        let sentence = if what.is_empty() {
            ControlText::EstimateBy
        } else {
            ControlText::EstimateOf
        };
        let date = date(self.date, language);
        let slots = [("what", what), ("who", self.source.who), ("date", &date)];
        fill(language.say(sentence), &slots)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{PARAMS, Scenario};

    #[test]
    fn every_published_figure_can_be_taken_and_is_told_apart() {
        for preset in Preset::ALL {
            let scenario = Scenario::of(preset);
            for row in &PARAMS {
                let published = scenario.baseline().published(row.input);
                assert!(published.is_sorted_by_key(|one| one.value));
                for language in Language::ALL {
                    let mut called: Vec<_> = published
                        .iter()
                        .map(|one| (one.called(language), one.value.to_bits()))
                        .collect();
                    called.sort();
                    called.dedup();
                    assert_eq!(called.len(), published.len(), "{}: {called:?}", row.key);
                }
                for one in published {
                    let (key, value) = (row.key, one.value);
                    assert_eq!(
                        scenario.with(row.input, value).value(row.input),
                        value,
                        "{key}"
                    );
                    assert!(
                        row.slider.holds(value),
                        "{key}: {value} is beyond the slider"
                    );
                }
            }
        }
    }

    #[test]
    fn figures_are_told_with_who_published_them_and_when() {
        let scenario = Scenario::default();
        let told = |input, language| -> Vec<String> {
            let published = scenario.baseline().published(input);
            published.iter().map(|one| one.called(language)).collect()
        };
        let price = told(Input::Price, Language::English);
        assert_eq!(price[0], "Sherwood News, July 2024");
        assert!(price.contains(&"Epoch AI, 2024".to_owned()));
        assert!(price.contains(&"PCIe (Epoch AI, March 2025)".to_owned()));
        let meta = told(Input::Fleet(Meta), Language::French);
        assert!(meta.contains(&"Possédés fin 2024 (Epoch AI, 15 avril 2026)".to_owned()));
        assert!(meta.contains(&"Meta, 18 janvier 2024".to_owned()));
        let rate = told(Input::Rate, Language::French);
        assert_eq!(rate[0], "Nouveau-Mexique (US EIA, 2023)");
        assert!(rate.contains(&"Virginie (US EIA, 2023)".to_owned()));
        assert!(told(Input::Serving, Language::English).is_empty());
    }
}

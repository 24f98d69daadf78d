//! What an input is: its key, unit, ranges and sources.

use crate::catalog::{Company, Source};
use crate::language::{Language, Message, elided, fill};
use crate::model::Input;
use crate::units::Unit;

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// A published figure.
    Published(&'static Source),
    /// The explorer's own assumption, said so on the page.
    Assumed,
}

/// The lowest and the highest value of something, both included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The lowest value.
    pub low: f64,
    /// The highest value.
    pub high: f64,
}

impl Range {
    /// Whether `value` lies in this range.
    pub fn holds(self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }

    /// The value of this range that is nearest to `value`.
    pub fn nearest(self, value: f64) -> f64 {
        value.max(self.low).min(self.high)
    }
}

/// What published sources say the true value lies between.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimates {
    /// The lowest and the highest estimate.
    pub range: Range,
    /// Who published the lowest.
    pub low: &'static Source,
    /// Who published the highest.
    pub high: &'static Source,
}

/// Where on the page an input stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The few that matter first: price, fleets, electricity, years.
    Essentials,
    /// Other accelerators and the months of purchase.
    Purchase,
    /// Servers, network, buildings.
    System,
    /// Power, load, PUE, carbon.
    Power,
    /// Speed and training.
    Compute,
    /// Serving and renting.
    Market,
}

impl Group {
    /// Every group, in the order of the page.
    pub const ALL: [Self; 6] = [
        Self::Essentials,
        Self::Purchase,
        Self::System,
        Self::Power,
        Self::Compute,
        Self::Market,
    ];

    /// The group's heading.
    pub const fn name(self) -> Message {
        match self {
            Self::Essentials => Message::GroupEssentials,
            Self::Purchase => Message::GroupPurchase,
            Self::System => Message::GroupSystem,
            Self::Power => Message::GroupPower,
            Self::Compute => Message::GroupCompute,
            Self::Market => Message::GroupMarket,
        }
    }
}

/// How a slider's places are spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Evenly: every step adds as much.
    Even,
    /// Logarithmically, on the numbers of two digits: 1.0, 1.1 … 9.9 times each power of ten, from ten
    /// steps on, after zero where the slider starts there. Every place is a round number, and a key
    /// takes 90 presses from one power of ten to the next, never hundreds.
    Log,
}

/// Places of a logarithmic slider between a power of ten and the next.
const DECADE: f64 = 90.0;

/// An input of the model, as links, sliders, fields, help and tests see it.
#[derive(Debug)]
pub struct Param {
    /// Which number of the model this is.
    pub input: Input,
    /// The name in links; also the slider's `id`.
    pub key: &'static str,
    /// The unit of the value.
    pub unit: Unit,
    /// The value where a preset says nothing else.
    pub default: f64,
    /// Where the default comes from.
    pub provenance: Provenance,
    /// What published sources say the value lies between, where some do.
    pub estimates: Option<Estimates>,
    /// What the slider offers: the plausible.
    pub slider: Range,
    /// The slider's step; of a logarithmic one, the first.
    pub step: f64,
    /// How the slider's places are spread.
    pub scale: Scale,
    /// What field and links accept: the possible.
    pub field: Range,
    /// Decimals that are kept; more would be noise.
    pub decimals: i32,
    /// Where on the page it stands.
    pub group: Group,
    /// The name, for a company's input without the company.
    pub name: Message,
    /// What it means, in a sentence.
    pub help: Message,
}

impl Param {
    /// The company that the input belongs to, if it belongs to one.
    pub fn company(&self) -> Option<Company> {
        self.input.company()
    }

    /// What the input is called, with its company where it has one.
    pub fn called(&self, language: Language) -> String {
        let company = self.company().map_or("", Company::name);
        let name = fill(language.say(self.name), &[("company", company)]);
        elided(&name, language)
    }

    /// `value` with no more decimals than are kept. Zero has no sign.
    pub fn rounded(&self, value: f64) -> f64 {
        let scale = 10_f64.powi(self.decimals);
        let rounded = (value * scale).round() / scale;
        // Very large values have no decimals to lose, and scaling could overflow them.
        let kept = if rounded.is_finite() { rounded } else { value };
        kept + 0.0
    }

    /// The value nearest to `value` that the field takes, with no more decimals than are kept.
    pub fn possible(&self, value: f64) -> f64 {
        self.rounded(self.field.nearest(value))
    }

    /// Where `value` stands among the slider's places, counted from zero: a whole number on a place,
    /// a broken one between two; the last for what lies beyond.
    pub fn place(&self, value: f64) -> f64 {
        let value = value.min(self.slider.high);
        let place = match self.scale {
            Scale::Even => value / self.step - self.slider.low / self.step,
            Scale::Log if value < 10.0 * self.step => {
                (value - self.slider.low) / (10.0 * self.step)
            }
            Scale::Log => {
                let (mut place, mut step) = (self.zero(), self.step);
                while value >= 100.0 * step {
                    place += DECADE;
                    step *= 10.0;
                }
                place + (value / step - 10.0)
            }
        };
        // A value that is on a place but for binary noise counts as on it.
        if (place - place.round()).abs() < 1e-6 {
            place.round() + 0.0
        } else {
            place
        }
    }

    /// The slider's last place.
    pub fn last(&self) -> f64 {
        self.place(self.slider.high)
    }

    /// The value of the place nearest to `place`.
    pub fn at(&self, place: f64) -> f64 {
        let place = place.round().max(0.0).min(self.last());
        self.rounded(match self.scale {
            Scale::Even => (place + (self.slider.low / self.step).round()) * self.step,
            Scale::Log if place < self.zero() => self.slider.low,
            Scale::Log => {
                let (mut after, mut step) = (place - self.zero(), self.step);
                while after >= DECADE {
                    after -= DECADE;
                    step *= 10.0;
                }
                (10.0 + after) * step
            }
        })
    }

    /// Where `value` stands on the slider's track: 0 at its start, 1 at its end, never beyond.
    pub fn along(&self, value: f64) -> f64 {
        (self.place(value) / self.last()).clamp(0.0, 1.0)
    }

    /// The places that zero takes on a logarithmic slider: one, or none where it does not start there.
    fn zero(&self) -> f64 {
        if self.slider.low > 0.0 { 0.0 } else { 1.0 }
    }

    /// The slider value nearest to `value`.
    pub fn stepped(&self, value: f64) -> f64 {
        self.at(self.place(value))
    }

    /// Where a key takes the slider from `value`: to the next place, or `steps` of them further, up or
    /// down. A value beyond the slider only moves towards it.
    pub fn moved(&self, value: f64, steps: i32) -> f64 {
        let place = self.place(value);
        if steps > 0 {
            self.at(place.floor() + f64::from(steps)).max(value)
        } else if value > self.slider.high {
            self.slider.high
        } else {
            self.at(place.ceil() + f64::from(steps)).min(value)
        }
    }
}

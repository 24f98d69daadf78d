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
    /// The slider's step.
    pub step: f64,
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

    /// The slider value nearest to `value`: a whole number of steps from zero.
    pub fn stepped(&self, value: f64) -> f64 {
        self.rounded(self.slider.nearest((value / self.step).round() * self.step))
    }

    /// Where a key takes the slider from `value`: to the next round step, or `steps` of them further,
    /// up or down. A value beyond the slider only moves towards it.
    pub fn moved(&self, value: f64, steps: i32) -> f64 {
        // A value that is a whole number of steps but for binary noise counts as one.
        let place = self.rounded_place(value);
        if steps > 0 {
            let target = (place.floor() + f64::from(steps)) * self.step;
            self.rounded(target.min(self.slider.high).max(value))
        } else {
            let target = (place.ceil() + f64::from(steps)) * self.step;
            let inside = value.min(self.slider.high);
            let target = if inside < value { inside } else { target };
            self.rounded(target.max(self.slider.low).min(value))
        }
    }

    fn rounded_place(&self, value: f64) -> f64 {
        let place = value / self.step;
        if (place - place.round()).abs() < 1e-6 {
            place.round()
        } else {
            place
        }
    }
}

//! Scenarios that strain charts, with all that charts are made from.

use crate::catalog::Company;
use crate::charts::{Chart, Facts, Growth, Hidden, Kind, Measure, Options};
use crate::language::{Currency, Language, Voice};
use crate::model::{Metric, Outcome, Timeline};
use crate::readings::{Bands, Distributions, Draws};
use crate::scenario::{Preset, Scenario, link};
use std::sync::LazyLock;

/// Widths of a small phone, a phone, a column and a wide screen, less their margins.
pub(super) const WIDTHS: [f64; 4] = [288.0, 343.0, 720.0, 1200.0];

/// A scenario, read.
pub(super) struct Scene {
    pub(super) name: String,
    scenario: Scenario,
    outcome: Outcome,
    timeline: Timeline,
    totals: Distributions,
    bands: Bands,
}

impl Scene {
    pub(super) fn of(name: &str, scenario: Scenario) -> Self {
        let outcome = scenario.outcome();
        let mut draws = Draws::new(256);
        Self {
            name: name.to_owned(),
            timeline: scenario.timeline(&outcome),
            totals: scenario.distributions(&mut draws, Metric::Total),
            bands: scenario.bands(&mut draws),
            outcome,
            scenario,
        }
    }

    pub(super) fn facts(&self, voice: Voice) -> Facts<'_> {
        Facts {
            scenario: &self.scenario,
            outcome: &self.outcome,
            timeline: &self.timeline,
            totals: Some(&self.totals),
            bands: Some(&self.bands),
            voice,
        }
    }

    pub(super) fn chart(&self, kind: Kind, options: Options, voice: Voice) -> Chart {
        Chart::of(kind, &self.facts(voice), options)
    }
}

/// The presets, and links to what no preset is.
pub(super) fn scenes() -> &'static [Scene] {
    static SCENES: LazyLock<Vec<Scene>> = LazyLock::new(all);
    &SCENES
}

fn all() -> Vec<Scene> {
    let presets = Preset::ALL
        .into_iter()
        .map(|preset| Scene::of(preset.key(), Scenario::of(preset)));
    let links = [
        ("no-gpu", "meta=0&microsoft=0&google=0&amazon=0"),
        ("one-company", "meta=0&microsoft=0&google=0"),
        (
            "largest",
            "meta=1e8&microsoft=1e8&google=1e8&amazon=1e8&price=1e7&rate=10&building=1e9&years=30",
        ),
        (
            "smallest",
            "meta=1&microsoft=1&google=1&amazon=1&price=0&server=0&network=0&building=0&rate=0&years=0.25",
        ),
        ("nothing-known", "price=0&rate=0&load=0&years=30"),
        ("never-buy", "rent=0.01&rate=5"),
        ("nothing-counted", "scope=none"),
        (
            "all-counted",
            "scope=chips~servers~network~buildings~electricity~other&p=owned-2024",
        ),
    ];
    let links = links
        .into_iter()
        .map(|(name, query)| Scene::of(name, link::read(query).0));
    presets.chain(links).collect()
}

/// What readers may choose, each in one way that strains a chart.
pub(super) fn options() -> [Options; 5] {
    let all = Options::default();
    [
        all,
        Options {
            hidden: Hidden::default().only(1, 0..8),
            ..all
        },
        Options {
            hidden: Hidden::default().toggled(0, 0..8),
            whose: Some(Company::Meta),
            ..all
        },
        Options {
            growth: Growth::Log,
            whose: Some(Company::Amazon),
            ..all
        },
        Options {
            measure: Measure::Share,
            ..all
        },
    ]
}

/// Both languages, and euros.
pub(super) fn voices() -> [Voice; 3] {
    let french = Voice::from(Language::French);
    [
        Language::English.into(),
        french,
        Voice {
            currency: Currency::Eur { per_dollar: 0.92 },
            ..french
        },
    ]
}

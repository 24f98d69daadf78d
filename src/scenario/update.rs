//! A scenario of an older vintage, brought to today's defaults.

use super::baseline::Baseline;
use super::compare::Compared;
use super::departure::Departure;
use super::state::Scenario;
use super::vintage::Vintage;

impl Scenario {
    /// The same scenario on today's defaults: what the reader changed stays, the rest is as the preset
    /// has it today.
    #[must_use]
    pub fn updated(&self) -> Self {
        let start = Self::starting(Baseline::today(self.preset()));
        Departure::between(&self.unchanged(), self)
            .into_iter()
            .fold(start, |updated, departure| {
                updated.apply(departure.as_in(self))
            })
    }

    /// What today's defaults would change in this scenario; none where it stands on them already, or
    /// where the reader has changed all that differs.
    pub fn update(&self) -> Option<Compared> {
        if self.vintage() == Vintage::TODAY {
            return None;
        }
        let update = Compared::of(self.clone(), self.updated());
        (!update.departures.is_empty()).then_some(update)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Input, Metric};
    use crate::scenario::{Preset, Range};

    fn old() -> Scenario {
        Scenario::starting(Baseline::new(Vintage::January2024, Preset::Announced).unwrap())
    }

    #[test]
    fn what_the_reader_changed_stays_and_the_rest_is_todays() {
        let range = Some(Range {
            low: 0.05,
            high: 0.09,
        });
        let changed = old()
            .with(Input::Price, 26_268.0)
            .with(Input::Load, 0.5)
            .ranging(Input::Rate, range)
            .counting(Metric::Buildings, false);
        let expected = Scenario::default()
            .with(Input::Price, 26_268.0)
            .with(Input::Load, 0.5)
            .ranging(Input::Rate, range)
            .counting(Metric::Buildings, false);
        assert_eq!(changed.updated(), expected);
        assert_eq!(expected.updated(), expected);
        assert!(expected.update().is_none());
    }

    #[test]
    fn every_default_that_has_changed_is_listed_and_what_it_does() {
        let update = old().update().unwrap();
        let keys: Vec<_> = update.departures.iter().map(|one| one.key()).collect();
        assert_eq!(
            keys,
            [
                "rate",
                "load",
                "meta_pue",
                "google_pue",
                "carbon",
                "mfu",
                "run_gpus",
                "rent",
                "model",
            ]
        );
        assert_eq!(update.other, Scenario::default());
        let total = update.difference(Metric::Total, None).unwrap();
        let waterfall = update.waterfall(Metric::Total, None).unwrap();
        let causes: Vec<_> = waterfall
            .parts
            .iter()
            .flat_map(|part| &part.causes)
            .collect();
        // Carbon, speed and rents have no part in the total.
        let keys: Vec<_> = causes.into_iter().map(|one| one.key()).collect();
        assert_eq!(keys, ["load", "rate", "meta_pue", "google_pue"]);
        assert!((waterfall.to - waterfall.from - total).abs() < 1.0);
    }

    #[test]
    fn a_reader_who_changed_all_that_differs_is_not_asked() {
        let mut all = old();
        for departure in old().update().unwrap().departures {
            all = all.apply(departure.as_in(&Scenario::default()));
        }
        assert!(all.update().is_none());
    }
}

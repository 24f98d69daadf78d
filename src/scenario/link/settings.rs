//! How a link wants its scenario shown: what an editor decides for readers.

use super::key::SCOPE;
use super::list;
use super::notice::Problem;
use super::number::number;
use crate::catalog::Company;
use crate::language::{Currency, Language};
use crate::model::Metric;
use crate::scenario::{Choice, Departure, PARAMS, Range, Scenario, param};

/// The parts of the page that a link can name in `only`, the charts among them, from the top.
pub const PANELS: [&str; 17] = [
    "sentence",
    "results",
    "presets",
    "controls",
    "spending",
    "cumulative",
    "compute",
    "training",
    "map",
    "tornado",
    "distribution",
    "power",
    "rent-or-buy",
    "compare",
    "claims",
    "share",
    "sources",
];

/// The key of the preset.
pub const PRESET: &str = "p";
/// The part of the page that holds every input.
pub const CONTROLS: &str = "controls";

/// How many euros a dollar can be taken for. Far wider than it ever was, and no sum becomes nothing.
pub const EUROS: Range = Range {
    low: 0.1,
    high: 10.0,
};

/// Colours: the reader's, or those that the link wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system has it.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// How a scenario is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// What readers cannot change: keys of inputs and choices, `scope`, `p` for the preset.
    pub lock: Vec<&'static str>,
    /// What is shown: keys of [`PANELS`] and of inputs; see [`Settings::shows`].
    pub only: Vec<&'static str>,
    /// The figure that is explained when the page opens: of a company, or of all together.
    pub open: Option<(Metric, Option<Company>)>,
    /// The language that the page is wanted in.
    pub language: Option<Language>,
    /// The colours.
    pub theme: Theme,
    /// What sums are shown in.
    pub currency: Currency,
}

impl Theme {
    const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The name in links.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme that has this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.key() == key)
    }
}

impl Settings {
    /// Whether readers are kept from changing an input or a choice, by its key.
    pub fn locks(&self, key: &str) -> bool {
        self.lock.contains(&key)
    }

    /// Whether a panel or an input is shown, by its key. Naming panels hides other panels, naming
    /// inputs hides other inputs; neither hides the other. An input that is named brings the panel that
    /// it stands in.
    pub fn shows(&self, key: &str) -> bool {
        let panel = PANELS.contains(&key);
        let mut alike = self.only.iter();
        self.only.contains(&key)
            || !alike.any(|one| PANELS.contains(one) == panel)
            || key == CONTROLS && self.only.iter().any(|one| !PANELS.contains(one))
    }

    /// Whether the link keeps anything from its readers.
    pub const fn limits(&self) -> bool {
        !(self.lock.is_empty() && self.only.is_empty())
    }

    /// A scenario that shall follow another, with whatever is locked as the other has it; none where
    /// that leaves nothing of the change, or where it would be another preset and that is locked.
    pub fn hold(&self, before: &Scenario, after: Scenario) -> Option<Scenario> {
        if self.lock.is_empty() || *before == after {
            return Some(after);
        }
        if self.locks(PRESET) && before.preset() != after.preset() {
            return None;
        }
        let held = Departure::between(before, &after)
            .into_iter()
            .filter(|departure| self.locks(lock_of(*departure)))
            .fold(after, |held, departure| held.apply(departure.as_in(before)));
        (held != *before).then_some(held)
    }

    pub(super) fn read_lock(&mut self, raw: &str) -> Option<Problem> {
        read(&mut self.lock, raw, lockable())
    }

    pub(super) fn read_only(&mut self, raw: &str) -> Option<Problem> {
        read(&mut self.only, raw, PANELS.into_iter().chain(changeable()))
    }

    /// Reads how many euros a dollar is taken for, which also says that sums are shown in euros.
    pub(super) fn read_euros(&mut self, raw: &str) -> Option<Problem> {
        let per_dollar = number(raw).filter(|rate| EUROS.holds(*rate));
        let Some(per_dollar) = per_dollar else {
            return Some(Problem::Unreadable);
        };
        self.currency = Currency::Eur { per_dollar };
        None
    }

    pub(super) fn read_open(&mut self, raw: &str) -> Option<Problem> {
        let (metric, company) = match raw.split_once(list::JOIN) {
            Some((metric, company)) => (metric, Some(company)),
            None => (raw, None),
        };
        let company = company.map(Company::from_key);
        // A company that is named has to be one.
        match (Metric::from_key(metric), company) {
            (Some(metric), None) => self.open = Some((metric, None)),
            (Some(metric), Some(Some(company))) => self.open = Some((metric, Some(company))),
            _ => return Some(Problem::Unreadable),
        }
        None
    }
}

/// Everything that a link can lock: the preset, the scope, every input and every choice.
pub fn lockable() -> impl Iterator<Item = &'static str> {
    [PRESET, SCOPE].into_iter().chain(changeable())
}

/// The key by which something that differs is locked.
fn lock_of(departure: Departure) -> &'static str {
    match departure {
        Departure::Value(input) | Departure::Range(input) => param(input).key,
        Departure::Choice(choice) => choice.key(),
        Departure::Scope(_) => SCOPE,
    }
}

/// Everything that readers can change, but for the preset and the scope: what `only` can name besides
/// [`PANELS`].
pub fn changeable() -> impl Iterator<Item = &'static str> {
    let inputs = PARAMS.iter().map(|param| param.key);
    inputs.chain(Choice::ALL.into_iter().map(Choice::key))
}

fn read(
    taken: &mut Vec<&'static str>,
    raw: &str,
    known: impl Iterator<Item = &'static str>,
) -> Option<Problem> {
    let (names, others) = list::pick(raw, known);
    let nothing = names.is_empty();
    *taken = names;
    match (others, nothing) {
        (false, _) => None,
        (true, true) => Some(Problem::Unreadable),
        (true, false) => Some(Problem::PartlyUnknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_panels_or_an_inputs() {
        for panel in PANELS {
            assert!(changeable().all(|key| key != panel), "{panel}");
        }
    }
}

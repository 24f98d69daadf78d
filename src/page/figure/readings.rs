//! Readings that take time, kept for as long as the scenario stays: many charts ask for the same.

use crate::model::Metric;
use crate::page::same::Same;
use crate::page::view::Shown;
use crate::readings::{Bands, Distributions, Draws};
use std::cell::RefCell;
use std::rc::Rc;

/// Draws that tell percentiles to three digits.
const DRAWS: u32 = 10_000;
/// Draws for each month of a band, which is only seen: its edges lie, on average, within a hundredth of
/// its width of where 200,000 draws have them. 1,000 are no nearer, as the draws are spread evenly.
const BAND_DRAWS: u32 = 400;

/// The readings of what is shown. Each is made when it is first asked for.
#[derive(Clone, Default)]
pub(in crate::page) struct Readings(Rc<RefCell<Kept>>);

#[derive(Default)]
struct Kept {
    totals: Reading<Distributions>,
    bands: Reading<Bands>,
}

/// One reading, and of what. The draws stay between readings, with all that does not depend on the
/// scenario.
struct Reading<T> {
    draws: Option<Draws>,
    last: Option<(Shown, Same<T>)>,
}

impl<T> Default for Reading<T> {
    fn default() -> Self {
        Self {
            draws: None,
            last: None,
        }
    }
}

impl<T> Reading<T> {
    fn of(&mut self, shown: &Shown, count: u32, read: impl Fn(&mut Draws) -> T) -> Same<T> {
        if let Some(last) = self.known(shown) {
            return last;
        }
        let draws = self.draws.get_or_insert_with(|| Draws::new(count));
        let read = Same::from(read(draws));
        self.last = Some((shown.clone(), read.clone()));
        read
    }

    fn known(&self, shown: &Shown) -> Option<Same<T>> {
        let (of, read) = self.last.as_ref()?;
        (of == shown).then(|| read.clone())
    }
}

impl PartialEq for Readings {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Readings {
    /// How the total is distributed.
    pub(in crate::page) fn totals(&self, shown: &Shown) -> Same<Distributions> {
        let read = |draws: &mut Draws| shown.scenario.distributions(draws, Metric::Total);
        self.0.borrow_mut().totals.of(shown, DRAWS, read)
    }

    /// How the total is distributed, where that has been read already.
    pub(in crate::page) fn known_totals(&self, shown: &Shown) -> Option<Same<Distributions>> {
        self.0.borrow().totals.known(shown)
    }

    /// What spending so far lies between.
    pub(super) fn bands(&self, shown: &Shown) -> Same<Bands> {
        let read = |draws: &mut Draws| shown.scenario.bands(draws);
        self.0.borrow_mut().bands.of(shown, BAND_DRAWS, read)
    }
}

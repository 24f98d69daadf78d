//! When the money is spent, month by month.

use super::{Arrivals, Number, Outcome, Schedule, Spending};
use crate::catalog::{CalendarMonth, Company};
use crate::units::{Usd, Years};

/// Spending so far, at the end of each month.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline<N = f64> {
    /// The month of the first figures.
    pub first: CalendarMonth,
    /// Spending so far for each company, in the order of [`Company::ALL`], a figure a month.
    pub companies: [Vec<Usd<N>>; 4],
}

impl Timeline {
    /// The last month of the figures.
    pub fn last(&self) -> CalendarMonth {
        let months = self
            .companies
            .iter()
            .map(Vec::len)
            .max()
            .unwrap_or_default();
        self.first
            .plus(i32::try_from(months).unwrap_or(i32::MAX) - 1)
    }

    /// Spending so far at the end of a month, of a company or of all together: nothing before the
    /// first month, all of it after the last.
    pub fn spent(&self, company: Option<Company>, month: CalendarMonth) -> Usd {
        let place = usize::try_from(month.since(self.first)).ok();
        Company::ALL
            .into_iter()
            .zip(&self.companies)
            .filter(|(one, _)| company.is_none_or(|company| company == *one))
            .map(|(_, spent)| {
                let at = place.and_then(|place| spent.get(place).or(spent.last()));
                at.copied().unwrap_or_default()
            })
            .sum()
    }
}

/// Spreads an outcome over the months of a schedule; electricity follows the machines, which arrive in
/// the middle of a month and run for `life`. Once the schedule looks as far ahead as `life`, the last
/// figure is [`super::Metric::Total`].
pub fn timeline<N: Number>(
    outcome: &Outcome<N>,
    life: Years<N>,
    schedule: &Schedule,
) -> Timeline<N> {
    Timeline {
        first: schedule.first,
        companies: Company::ALL.map(|company| {
            let arrivals = schedule.arrivals(company);
            let pace = Pace::of(outcome.of(Some(company)).spending(), life);
            let ends = (1..=schedule.months).map(f64::from);
            ends.map(|end| pace.at_end(end, arrivals, life)).collect()
        }),
    }
}

/// How a company's spending follows its machines.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace<N> {
    upfront: Usd<N>,
    /// What a month costs in which every machine runs.
    monthly: Usd<N>,
}

impl<N: Number> Pace<N> {
    /// The pace of this spending. What is counted over the life is spread over it again, so that
    /// scopes hold here too.
    #[inline(always)]
    pub fn of(spending: Spending<N>, life: Years<N>) -> Self {
        let running = spending.total - spending.upfront;
        Self {
            upfront: spending.upfront,
            monthly: Usd::new(running.value() / life.in_months().value()),
        }
    }

    /// Spending so far, when this part of the machines has arrived and the average machine has run
    /// for `run` months.
    #[inline(always)]
    pub fn spent(self, arrived: f64, run: N) -> Usd<N> {
        Usd::new(self.upfront.value() * arrived + self.monthly.value() * run)
    }

    fn at_end(self, time: f64, arrivals: &Arrivals, life: Years<N>) -> Usd<N> {
        let run = arrivals.run(time, life.in_months().value());
        self.spent(arrivals.arrived(time), run)
    }
}

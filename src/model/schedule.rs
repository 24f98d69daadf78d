//! When machines arrive, and how long they have run.

use super::Number;
use crate::catalog::{CalendarMonth, Company, DELIVERIES};
use crate::units::Years;

/// When a company buys its fleet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Purchases {
    /// The month of the last delivery.
    pub last: CalendarMonth,
    /// How many months the purchases take, the last one included; at least 1.
    pub months: i32,
}

impl Purchases {
    fn first(self) -> CalendarMonth {
        self.last.plus(1 - self.months.max(1))
    }

    /// The months of these purchases, each with its part of them; the parts add up to 1.
    fn parts(self) -> Vec<(CalendarMonth, f64)> {
        let months = (0..self.months.max(1)).map(|month| self.first().plus(month));
        let delivered: Vec<_> = months.map(|month| (month, deliveries(month))).collect();
        let sum: f64 = delivered.iter().map(|(_, gpus)| gpus).sum();
        if sum > 0.0 {
            delivered
                .into_iter()
                .map(|(month, gpus)| (month, gpus / sum))
                .collect()
        } else {
            // Before the first delivery and after the last, nothing says more than "all at the end".
            vec![(self.last, 1.0)]
        }
    }
}

/// H100s delivered to the world in a month: a third of its quarter's.
fn deliveries(month: CalendarMonth) -> f64 {
    DELIVERIES
        .iter()
        .find(|quarter| (0..3).contains(&month.since(quarter.first_month)))
        .map_or(0.0, |quarter| quarter.gpus / 3.0)
}

/// When each company's machines arrive, on one calendar: purchases follow the world's H100 deliveries
/// (source 1.3) inside each company's window.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    /// The month of the first arrival.
    pub first: CalendarMonth,
    /// How many months there are from the first to the last that is looked at.
    pub months: i32,
    companies: [Arrivals; 4],
}

impl Schedule {
    /// The schedule of these purchases, looked at until `horizon` after the last of them.
    pub fn of(purchases: [Purchases; 4], horizon: Years) -> Self {
        let [meta, others @ ..] = purchases;
        let first = others
            .iter()
            .map(|window| window.first())
            .fold(meta.first(), Ord::min);
        let last = others
            .iter()
            .map(|window| window.last)
            .fold(meta.last, Ord::max);
        // Machines arrive in mid-month, so the last of them stop half a month into one more month.
        let after = (1..).take_while(|month| f64::from(month - 1) < horizon.in_months().value());
        let end = last.plus(after.count().try_into().unwrap_or(i32::MAX));
        Self {
            first,
            months: end.since(first) + 1,
            companies: purchases.map(|window| Arrivals::of(window, first)),
        }
    }

    /// When a company's machines arrive.
    pub fn arrivals(&self, company: Company) -> &Arrivals {
        let [meta, microsoft, google, amazon] = &self.companies;
        match company {
            Company::Meta => meta,
            Company::Microsoft => microsoft,
            Company::Google => google,
            Company::Amazon => amazon,
        }
    }
}

/// When one company's machines arrive, in months since the beginning of [`Schedule::first`].
#[derive(Clone, Debug, PartialEq)]
pub struct Arrivals {
    /// Each arrival, with its part of the machines.
    parts: Vec<(f64, f64)>,
}

impl Arrivals {
    fn of(window: Purchases, first: CalendarMonth) -> Self {
        let parts = window.parts().into_iter();
        Self {
            parts: parts
                .map(|(month, part)| (f64::from(month.since(first)) + 0.5, part))
                .collect(),
        }
    }

    fn before(&self, time: f64) -> impl Iterator<Item = (f64, f64)> {
        let parts = self.parts.iter().copied();
        parts.take_while(move |(arrival, _)| *arrival < time)
    }

    /// The part of the machines that has arrived by this time.
    pub fn arrived(&self, time: f64) -> f64 {
        self.before(time).map(|(_, part)| part).sum()
    }

    /// For how many months the average machine has run by this time, when each runs for `life` months.
    pub fn run<N: Number>(&self, time: f64, life: N) -> N {
        self.before(time)
            .map(|(arrival, part)| N::constant(time - arrival).at_most(life) * part)
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DECEMBER: CalendarMonth = CalendarMonth {
        year: 2023,
        month: 12,
    };

    #[test]
    fn purchases_follow_deliveries_inside_their_window() {
        let year = Purchases {
            last: DECEMBER,
            months: 12,
        };
        let parts = year.parts();
        assert_eq!(parts.len(), 12);
        assert_eq!(parts[0].0, DECEMBER.plus(-11));
        // 423,514 of the 891,655 H100s of 2023 were delivered in the last quarter.
        let last_quarter: f64 = parts[9..].iter().map(|(_, part)| part).sum();
        assert!((last_quarter - 423_514.0 / 891_655.0).abs() < 1e-12);
    }

    #[test]
    fn parts_add_up_even_where_nothing_was_delivered() {
        for months in [1, 12, 27, 60] {
            for last in [DECEMBER, DECEMBER.plus(-60), DECEMBER.plus(120)] {
                let parts = Purchases { last, months }.parts();
                let sum: f64 = parts.iter().map(|(_, part)| part).sum();
                assert!(
                    (sum - 1.0).abs() < 1e-12,
                    "{months} months to {last:?} give {sum}"
                );
            }
        }
    }
}

//! When the money is spent, month by month.

use super::{CompanyOutcome, Number, Outcome};
use crate::catalog::{CalendarMonth, Company, DELIVERIES};
use crate::units::{Usd, Years};

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

/// Spreads an outcome over months: purchases follow the world's H100 deliveries (source 1.3) inside
/// each company's window; electricity follows the machines, which arrive in the middle of a month and
/// run for `life`. `horizon` says how long to look after the last purchase; once it is as long as
/// `life`, the last figure is [`super::Metric::Total`].
pub fn timeline<N: Number>(
    outcome: &Outcome<N>,
    life: Years<N>,
    horizon: Years,
    purchases: [Purchases; 4],
) -> Timeline<N> {
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
    Timeline {
        first,
        companies: Company::ALL.map(|company| {
            let [meta, microsoft, google, amazon] = purchases;
            let window = match company {
                Company::Meta => meta,
                Company::Microsoft => microsoft,
                Company::Google => google,
                Company::Amazon => amazon,
            };
            spend(outcome.of(Some(company)), life, window, first, end)
        }),
    }
}

/// One company's spending so far, at the end of each month from `first` to `end`.
fn spend<N: Number>(
    company: &CompanyOutcome<N>,
    life: Years<N>,
    window: Purchases,
    first: CalendarMonth,
    end: CalendarMonth,
) -> Vec<Usd<N>> {
    // What is counted over the life is spread over it again, so that scopes hold here too.
    let running = company.total - company.upfront;
    let life_in_months = life.in_months().value();
    let parts = window.parts();
    (0..=end.since(first))
        .map(|month| {
            let now = first.plus(month);
            let arrived = parts.iter().filter(|(arrival, _)| *arrival <= now);
            let bought: f64 = arrived.clone().map(|(_, part)| part).sum();
            let run = arrived
                .map(|(arrival, part)| {
                    let age = f64::from(now.since(*arrival)) + 0.5;
                    N::constant(age).at_most(life_in_months) * *part
                })
                .sum::<N>();
            Usd::new(company.upfront.value() * bought + running.value() * (run / life_in_months))
        })
        .collect()
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

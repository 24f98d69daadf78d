//! How spending so far is distributed, month by month.

use super::lanes::{Lanes, WIDTH};
use super::tails::Tails;
use crate::catalog::{CalendarMonth, Company};
use crate::model::{Arrivals, Inputs, Pace, Schedule, spending};
use crate::units::Usd;

/// How a sum is distributed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// One draw in twenty lies below.
    pub p5: Usd,
    /// One draw in twenty lies above.
    pub p95: Usd,
}

/// Spending so far, at the end of each month.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    /// The month of the first bands.
    pub first: CalendarMonth,
    companies: [Vec<Band>; Company::ALL.len()],
}

impl Bands {
    /// A company's band for each month from the first.
    pub fn of(&self, company: Company) -> &[Band] {
        let [meta, microsoft, google, amazon] = &self.companies;
        match company {
            Company::Meta => meta,
            Company::Microsoft => microsoft,
            Company::Google => google,
            Company::Amazon => amazon,
        }
    }
}

/// What the spending of each draw follows.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Paces {
    companies: [Vec<Pace<Lanes>>; Company::ALL.len()],
    lives: Vec<Life>,
}

/// Bands with all that they were made from.
#[derive(Clone, Debug)]
pub(super) struct Made {
    paces: Paces,
    schedule: Schedule,
    bands: Bands,
}

impl Made {
    /// The bands of other draws. A company whose draws are the same keeps its own: a slider of one
    /// fleet moves one company.
    pub(super) fn again(last: &mut Option<Self>, paces: Paces, schedule: &Schedule) -> Bands {
        let same = last
            .take()
            .filter(|last| last.schedule == *schedule && last.paces.lives == paces.lives);
        let bands = Bands {
            first: schedule.first,
            companies: Company::ALL.map(|company| {
                let kept = same.as_ref().filter(|last| {
                    last.paces.companies.get(company.index())
                        == paces.companies.get(company.index())
                });
                match kept {
                    Some(last) => last.bands.of(company).to_vec(),
                    None => paces.bands(schedule, company),
                }
            }),
        };
        *last = Some(Self {
            paces,
            schedule: schedule.clone(),
            bands: bands.clone(),
        });
        bands
    }
}

impl Paces {
    pub(super) fn new(blocks: usize) -> Self {
        Self {
            companies: [(); Company::ALL.len()].map(|()| Vec::with_capacity(blocks)),
            lives: Vec::with_capacity(blocks),
        }
    }

    /// Adds a block of draws.
    #[inline(always)]
    #[cfg_attr(unstable, optimize(speed))]
    pub(super) fn add(&mut self, inputs: &Inputs<Lanes>) {
        let [meta, microsoft, google, amazon, _] = spending(inputs);
        let paces = [meta, microsoft, google, amazon].map(|spent| Pace::of(spent, inputs.life));
        for (paces, pace) in self.companies.iter_mut().zip(paces) {
            paces.push(pace);
        }
        self.lives.push(Life::of(inputs.life.in_months().value()));
    }

    /// A company's bands, month by month.
    #[cfg_attr(unstable, optimize(speed))]
    fn bands(&self, schedule: &Schedule, company: Company) -> Vec<Band> {
        let paces = self.companies.get(company.index());
        let paces = paces.map_or(&[] as &[_], Vec::as_slice);
        let service = Service::of(schedule, company);
        let mut spent = vec![Lanes::all(0.0); paces.len()];
        let mut tails = Tails::new(paces.len() * WIDTH);
        let mut bands = Vec::new();
        for month in 0..schedule.months {
            let arrived = service.arrivals.arrived(f64::from(month + 1));
            for ((pace, life), spent) in paces.iter().zip(&self.lives).zip(&mut spent) {
                *spent = pace.spent(arrived, service.run(month, life)).value();
            }
            let [p5, p95] = tails.of(&spent).map(Usd::new);
            bands.push(Band { p5, p95 });
        }
        bands
    }
}

/// How long machines run, in each draw.
#[derive(Clone, Debug, PartialEq)]
struct Life {
    /// Whole months before the end of a month that a machine arrived in mid-month at the latest if it
    /// has stopped.
    months: [i32; WIDTH],
    /// What is left of a month.
    rest: Lanes,
}

impl Life {
    fn of(months: Lanes) -> Self {
        let before = months.values().map(|life| 0.5 - life);
        let whole = before.map(f64::floor);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "lives are counted in years"
        )]
        Self {
            months: whole.map(|months| months as i32),
            rest: Lanes::of(before) - Lanes::of(whole),
        }
    }
}

/// For how long the average machine of a company has been there.
struct Service<'a> {
    arrivals: &'a Arrivals,
    /// At the end of each month, in months.
    at_end: Vec<f64>,
    /// In the middle of each month, which is when machines arrive.
    at_middle: Vec<f64>,
}

impl<'a> Service<'a> {
    fn of(schedule: &'a Schedule, company: Company) -> Self {
        let arrivals = schedule.arrivals(company);
        let endless = |time| arrivals.run(time, f64::INFINITY);
        let months = (0..schedule.months).map(f64::from);
        Self {
            arrivals,
            at_end: months.clone().map(|month| endless(month + 1.0)).collect(),
            at_middle: months.map(|month| endless(month + 0.5)).collect(),
        }
    }

    /// For how many months the average machine has run at the end of a month: for as long as it has
    /// been there, but for what came after its life. All of a machine's life later it is as if it
    /// arrived again to stop; between two arrivals that grows evenly.
    #[inline(always)]
    fn run(&self, month: i32, life: &Life) -> Lanes {
        let there = Lanes::all(at(&self.at_end, month));
        let [first, second, third, fourth] = life.months.map(|before| month + before);
        // Before the first machine has stopped there is nothing to look up.
        if first.max(second).max(third).max(fourth) < 0 {
            return there;
        }
        let middle = &self.at_middle;
        let stopped = Lanes::of([
            at(middle, first),
            at(middle, second),
            at(middle, third),
            at(middle, fourth),
        ]);
        let next = Lanes::of([
            at(middle, first + 1),
            at(middle, second + 1),
            at(middle, third + 1),
            at(middle, fourth + 1),
        ]);
        there - (stopped + (next - stopped) * life.rest)
    }
}

/// The figure of a month; nothing before the first.
#[inline(always)]
fn at(figures: &[f64], month: i32) -> f64 {
    // A negative month is a place far behind the last.
    match figures.get(month.cast_unsigned() as usize) {
        Some(figure) => *figure,
        None => 0.0,
    }
}

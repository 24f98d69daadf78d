//! How spending so far is distributed, month by month.

use super::lanes::{Lanes, WIDTH};
use crate::catalog::{CalendarMonth, Company};
use crate::model::{Arrivals, Inputs, Pace, Schedule, evaluate_only};
use crate::units::Usd;

/// How a sum is distributed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// One draw in twenty lies below.
    pub p5: Usd,
    /// The median.
    pub p50: Usd,
    /// One draw in twenty lies above.
    pub p95: Usd,
}

/// Spending so far, at the end of each month.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    /// The month of the first bands.
    pub first: CalendarMonth,
    companies: [Vec<Band>; Company::ALL.len()],
    together: Vec<Band>,
}

impl Bands {
    /// A band for each month from the first, of a company or of all together when `company` is `None`.
    pub fn of(&self, company: Option<Company>) -> &[Band] {
        company
            .and_then(|company| self.companies.get(company.index()))
            .unwrap_or(&self.together)
    }
}

/// What the spending of each draw follows.
pub(super) struct Paces {
    companies: [Vec<Pace<Lanes>>; Company::ALL.len()],
    lives: Vec<Life>,
}

impl Paces {
    pub(super) fn new(blocks: usize) -> Self {
        Self {
            companies: [(); Company::ALL.len()].map(|()| Vec::with_capacity(blocks)),
            lives: Vec::with_capacity(blocks),
        }
    }

    /// Adds a block of draws.
    #[inline]
    pub(super) fn add(&mut self, inputs: &Inputs<Lanes>) {
        let [meta, microsoft, google, amazon, _] =
            evaluate_only(inputs, |figures| Pace::of(figures, inputs.life));
        let paces = [meta, microsoft, google, amazon];
        for (paces, pace) in self.companies.iter_mut().zip(paces) {
            paces.push(pace);
        }
        self.lives.push(Life::of(inputs.life.in_months().value()));
    }

    /// The bands of these draws.
    pub(super) fn bands(&self, schedule: &Schedule) -> Bands {
        let mut bands = Bands {
            first: schedule.first,
            companies: [const { Vec::new() }; Company::ALL.len()],
            together: Vec::new(),
        };
        let service = Company::ALL.map(|company| Service::of(schedule, company));
        let blocks = self.lives.len();
        let mut spent = vec![Lanes::all(0.0); blocks];
        let mut together = spent.clone();
        let mut room = Vec::with_capacity(blocks * WIDTH);
        for month in 0..schedule.months {
            together.fill(Lanes::all(0.0));
            let companies = bands.companies.iter_mut().zip(&self.companies);
            for ((bands, paces), service) in companies.zip(&service) {
                let arrived = service.arrivals.arrived(f64::from(month + 1));
                let draws = paces.iter().zip(&self.lives);
                let sums = spent.iter_mut().zip(&mut together);
                for ((pace, life), (spent, together)) in draws.zip(sums) {
                    *spent = pace.spent(arrived, service.run(month, life)).value();
                    *together = *together + *spent;
                }
                bands.push(band(&spent, &mut room));
            }
            bands.together.push(band(&together, &mut room));
        }
        bands
    }
}

/// How long machines run, in each draw.
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
    #[inline]
    fn run(&self, month: i32, life: &Life) -> Lanes {
        let at = |month: i32| {
            let place = usize::try_from(month).ok();
            place
                .and_then(|place| self.at_middle.get(place).copied())
                .unwrap_or(0.0)
        };
        let stopped = Lanes::of(life.months.map(|before| at(month + before)));
        let next = Lanes::of(life.months.map(|before| at(month + before + 1)));
        let there = usize::try_from(month)
            .ok()
            .and_then(|month| self.at_end.get(month));
        Lanes::all(there.copied().unwrap_or(0.0)) - (stopped + (next - stopped) * life.rest)
    }
}

/// The band of these draws.
fn band(draws: &[Lanes], room: &mut Vec<f64>) -> Band {
    room.clear();
    room.extend(draws.iter().flat_map(|draws| draws.values()));
    let last = room.len() - 1;
    let [p5, p50, p95] = [5, 50, 95].map(|percent| (last * percent + 50) / 100);
    let (below, p50, above) = room.select_nth_unstable_by(p50, f64::total_cmp);
    let (_, p95, _) = above.select_nth_unstable_by(p95 - below.len() - 1, f64::total_cmp);
    let (_, p5, _) = below.select_nth_unstable_by(p5, f64::total_cmp);
    Band {
        p5: Usd::new(*p5),
        p50: Usd::new(*p50),
        p95: Usd::new(*p95),
    }
}

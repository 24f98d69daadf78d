//! How spending so far is distributed, month by month.

use super::lanes::{Lanes, WIDTH};
use super::select::{Ranked, select};
use crate::catalog::{CalendarMonth, Company};
use crate::model::{Arrivals, Inputs, Pace, Schedule, spending};
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

    /// The bands of these draws.
    #[cfg_attr(unstable, optimize(speed))]
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
        let mut ranks = Company::ALL.map(|_| Ranks::new(blocks * WIDTH));
        let mut ranks_together = Ranks::new(blocks * WIDTH);
        for month in 0..schedule.months {
            together.fill(Lanes::all(0.0));
            let companies = bands.companies.iter_mut().zip(&self.companies);
            for (((bands, paces), service), ranks) in companies.zip(&service).zip(&mut ranks) {
                let arrived = service.arrivals.arrived(f64::from(month + 1));
                let draws = paces.iter().zip(&self.lives);
                let sums = spent.iter_mut().zip(&mut together);
                for ((pace, life), (spent, together)) in draws.zip(sums) {
                    *spent = pace.spent(arrived, service.run(month, life)).value();
                    *together = *together + *spent;
                }
                bands.push(ranks.band(&spent));
            }
            bands.together.push(ranks_together.band(&together));
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

/// The draws as the last month ranked them, which the next hardly changes.
struct Ranks {
    draws: Vec<Draw>,
}

#[derive(Clone, Copy)]
struct Draw {
    spent: f64,
    place: u32,
}

impl Ranked for Draw {
    #[inline(always)]
    fn key(&self) -> f64 {
        self.spent
    }
}

impl Ranks {
    fn new(count: usize) -> Self {
        let draw = |place| Draw { spent: 0.0, place };
        Self {
            draws: (0..).map(draw).take(count).collect(),
        }
    }

    fn band(&mut self, spent: &[Lanes]) -> Band {
        for draw in &mut self.draws {
            let place = draw.place as usize;
            if let Some(lanes) = spent.get(place / WIDTH)
                && let Some(spent) = lanes.values().get(place % WIDTH)
            {
                draw.spent = *spent;
            }
        }
        let last = self.draws.len() - 1;
        let [p50, p5, p95] = [50, 5, 95].map(|percent| {
            let rank = (last * percent + 50) / 100;
            Usd::new(select(&mut self.draws, rank))
        });
        Band { p5, p50, p95 }
    }
}

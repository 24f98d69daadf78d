//! The model read in many draws at once: how likely each outcome is, when inputs lie where their
//! published ranges say.
//!
//! The draws are the same for every reader and every position of a slider, so that two readers see the
//! same percentiles and a band moves as smoothly as the slider. What is one thing for all companies, a
//! price or a rate, is one draw for all of them; a fleet is each company's own.
//!
//! This module must not know what a figure means, nor where ranges come from.

#![allow(
    clippy::inline_always,
    reason = "what is computed for every draw must be fast in code that is compiled to be small too"
)]

mod bands;
mod distribution;
mod drawn;
mod lanes;
mod order;
mod places;
mod select;
mod tails;
mod triangle;

pub use bands::{Band, Bands};
pub use distribution::{BARS, DOTS, Distribution, Distributions};
pub use lanes::Lanes;

use super::Span;
use crate::catalog::Company;
use crate::model::{
    Choices, Input, Inputs, Metric, Numbers, Schedule, Spending, Undefined, evaluate, spending,
};
use crate::units::Usd;
use bands::{Made, Paces};
use drawn::Drawn;
use lanes::WIDTH;
use order::Order;

/// The companies, and all together.
const WHOSE: usize = Company::ALL.len() + 1;

/// A number of draws, and room for what is computed from them.
#[derive(Clone, Debug)]
pub struct Draws {
    blocks: usize,
    inputs: [Drawn; Input::ALL.len()],
    /// Each company's figure in each draw, and that of all together.
    figures: [Vec<Lanes>; WHOSE],
    order: Order,
    /// The last distribution of each, as long as its figures stay.
    known: [Option<Distribution>; WHOSE],
    /// The last bands.
    bands: Option<Made>,
}

impl Draws {
    /// Room for at least `count` draws: a whole number of [`Lanes`].
    pub fn new(count: u32) -> Self {
        let blocks = (count as usize).div_ceil(WIDTH).max(1);
        Self {
            blocks,
            inputs: Input::ALL.map(|_| Drawn::exactly(0.0)),
            figures: [(); WHOSE].map(|()| vec![Lanes::all(f64::NAN); blocks]),
            order: Order::new(blocks),
            known: [None; WHOSE],
            bands: None,
        }
    }

    /// How a figure is distributed, when each input lies in its span. What is spent costs no more of
    /// the model than that.
    pub fn read(
        &mut self,
        choices: Choices,
        span: impl Fn(Input) -> Span,
        metric: Metric,
    ) -> Distributions {
        self.draw(&Input::ALL.map(span));
        let reasons = match metric {
            Metric::Upfront => self.fill_spending(choices, |spending| spending.upfront),
            Metric::Total => self.fill_spending(choices, |spending| spending.total),
            _ => self.fill(choices, metric),
        };
        let order = &mut self.order;
        let all = self.figures.iter().zip(&mut self.known).zip(reasons);
        let mut all = all.map(|((figures, known), reason)| {
            if known.is_none() {
                *known = order.distribution(figures);
            }
            known.ok_or(reason)
        });
        let mut next = || all.next().unwrap_or(Err(Undefined::NoGpus));
        Distributions {
            companies: [next(), next(), next(), next()],
            together: next(),
        }
    }

    /// Bands of spending so far at the end of each month of a schedule, when each input lies in its
    /// span. Costs a look at every draw for every month: a thousand draws show as much as a chart can.
    #[cfg_attr(unstable, optimize(speed))]
    pub fn bands(
        &mut self,
        choices: Choices,
        span: impl Fn(Input) -> Span,
        schedule: &Schedule,
    ) -> Bands {
        self.draw(&Input::ALL.map(span));
        let mut paces = Paces::new(self.blocks);
        for block in 0..self.blocks {
            paces.add(&self.block(choices, block));
        }
        Made::again(&mut self.bands, paces, schedule)
    }

    /// The last figure read, draw by draw, of a company or of all together.
    pub fn figures(&self, company: Option<Company>) -> impl Iterator<Item = Option<f64>> {
        let place = company.map_or(WHOSE - 1, Company::index);
        let blocks = self.figures.get(place).into_iter().flatten();
        let draws = blocks.flat_map(|block| block.values());
        draws.map(|figure| (!figure.is_nan()).then_some(figure))
    }

    fn draw(&mut self, spans: &[Span]) {
        for ((place, input), span) in self.inputs.iter_mut().enumerate().zip(spans) {
            input.draw(place, *span, self.blocks);
        }
    }

    /// The inputs of a block of draws.
    #[inline(always)]
    fn block(&self, choices: Choices, block: usize) -> Inputs<Lanes> {
        let inputs = &self.inputs;
        Inputs::from(choices, &mut Block { inputs, block })
    }

    /// Computes the figures; says for each company why draws had none, if none had any.
    #[cfg_attr(unstable, optimize(speed))]
    fn fill(&mut self, choices: Choices, metric: Metric) -> [Undefined; WHOSE] {
        let mut reasons = [Undefined::NoGpus; WHOSE];
        for block in 0..self.blocks {
            let outcome = evaluate(&self.block(choices, block));
            let companies = outcome.companies.iter().chain([&outcome.together]);
            let kept = self.figures.iter_mut().zip(&mut self.known);
            for (((figures, known), reason), outcome) in kept.zip(&mut reasons).zip(companies) {
                let figure = outcome.get(metric).unwrap_or_else(|why| {
                    *reason = why;
                    Lanes::all(f64::NAN)
                });
                keep(figures, block, figure.finite(), known);
            }
        }
        reasons
    }

    /// Computes a part of what is spent, which is always a figure.
    #[inline(always)]
    #[cfg_attr(unstable, optimize(speed))]
    fn fill_spending(
        &mut self,
        choices: Choices,
        part: impl Fn(&Spending<Lanes>) -> Usd<Lanes>,
    ) -> [Undefined; WHOSE] {
        for block in 0..self.blocks {
            let spent = spending(&self.block(choices, block));
            let kept = self.figures.iter_mut().zip(&mut self.known);
            for ((figures, known), spent) in kept.zip(&spent) {
                keep(figures, block, part(spent).value(), known);
            }
        }
        [Undefined::NoGpus; WHOSE]
    }
}

/// Keeps the figures of a block. Where they differ from the last ones, nothing is known any more.
#[inline(always)]
fn keep(figures: &mut [Lanes], block: usize, figure: Lanes, known: &mut Option<Distribution>) {
    if let Some(last) = figures.get_mut(block)
        && *last != figure
    {
        *last = figure;
        *known = None;
    }
}

/// A block of draws.
struct Block<'a> {
    inputs: &'a [Drawn; Input::ALL.len()],
    block: usize,
}

// Not a closure: those are calls, in code that is compiled to be small.
impl Numbers<Lanes> for Block<'_> {
    #[inline(always)]
    fn number(&mut self, input: Input) -> Lanes {
        match self.inputs.get(input.index()) {
            Some(drawn) => drawn.at(self.block),
            None => Lanes::all(0.0),
        }
    }
}

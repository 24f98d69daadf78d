//! The model read in many draws at once: how likely each outcome is, when inputs lie where their
//! published ranges say.
//!
//! The draws are the same for every reader and every position of a slider, so that two readers see the
//! same percentiles and a band moves as smoothly as the slider. What is one thing for all companies, a
//! price or a rate, is one draw for all of them; a fleet is each company's own.
//!
//! This module must not know which figure is asked for, nor where ranges come from.

mod bands;
mod distribution;
mod lanes;
mod order;
mod places;
mod triangle;

pub use bands::{Band, Bands};
pub use distribution::{BARS, DOTS, Distribution, Distributions};
pub use lanes::Lanes;

use super::Span;
use crate::catalog::Company;
use crate::model::{Choices, CompanyOutcome, Input, Inputs, Schedule, Undefined, evaluate_only};
use bands::Paces;
use lanes::WIDTH;
use order::Order;
use places::places;
use triangle::{Roots, Triangle};

/// The companies, and all together.
const WHOSE: usize = Company::ALL.len() + 1;

/// A number of draws, and room for what is computed from them.
#[derive(Clone, Debug)]
pub struct Draws {
    blocks: usize,
    /// What each input's draws keep between readings: made when its span first opens.
    roots: [Vec<Roots>; Input::ALL.len()],
    /// Each company's figure in each draw, and that of all together.
    figures: [Vec<Lanes>; WHOSE],
    order: Order,
}

impl Draws {
    /// Room for at least `count` draws: a whole number of [`Lanes`].
    pub fn new(count: u32) -> Self {
        let blocks = (count as usize).div_ceil(WIDTH).max(1);
        Self {
            blocks,
            roots: [const { Vec::new() }; Input::ALL.len()],
            figures: [(); WHOSE].map(|()| vec![Lanes::all(f64::NAN); blocks]),
            order: Order::new(blocks),
        }
    }

    /// How a figure is distributed, when each input lies in its span: `figure` picks it from a
    /// company's outcomes, or from those of all together. Costs no more of the model than `figure`
    /// asks for.
    pub fn read(
        &mut self,
        choices: Choices,
        span: impl Fn(Input) -> Span,
        figure: impl Fn(&CompanyOutcome<Lanes>) -> Result<Lanes, Undefined>,
    ) -> Distributions {
        let spans = Input::ALL.map(span);
        self.prepare(&spans);
        let reasons = self.fill(choices, &spans, figure);
        let [meta, microsoft, google, amazon, together] = &self.figures;
        let [no_meta, no_microsoft, no_google, no_amazon, none_together] = reasons;
        let mut of = |draws: &[Lanes], reason| self.order.distribution(draws).ok_or(reason);
        Distributions {
            companies: [
                of(meta, no_meta),
                of(microsoft, no_microsoft),
                of(google, no_google),
                of(amazon, no_amazon),
            ],
            together: of(together, none_together),
        }
    }

    /// Bands of spending so far at the end of each month of a schedule, when each input lies in its
    /// span. Costs a look at every draw for every month: a thousand draws show as much as a chart can.
    pub fn bands(
        &mut self,
        choices: Choices,
        span: impl Fn(Input) -> Span,
        schedule: &Schedule,
    ) -> Bands {
        let spans = Input::ALL.map(span);
        self.prepare(&spans);
        let mut paces = Paces::new(self.blocks);
        each_block(&self.roots, self.blocks, choices, &spans, |_, inputs| {
            paces.add(inputs);
        });
        paces.bands(schedule)
    }

    /// The last figure read, draw by draw, of a company or of all together.
    pub fn figures(&self, company: Option<Company>) -> impl Iterator<Item = Option<f64>> {
        let place = company.map_or(WHOSE - 1, Company::index);
        let blocks = self.figures.get(place).into_iter().flatten();
        let draws = blocks.flat_map(|block| block.values());
        draws.map(|figure| (!figure.is_nan()).then_some(figure))
    }

    /// Makes the roots of inputs whose span is open for the first time.
    fn prepare(&mut self, spans: &[Span]) {
        for (input, (roots, span)) in self.roots.iter_mut().zip(spans).enumerate() {
            if span.is_open() && roots.is_empty() {
                *roots = places(input).take(self.blocks).map(Roots::of).collect();
            }
        }
    }

    /// Computes the figures; says for each company why draws had none, if none had any.
    fn fill(
        &mut self,
        choices: Choices,
        spans: &[Span; Input::ALL.len()],
        figure: impl Fn(&CompanyOutcome<Lanes>) -> Result<Lanes, Undefined>,
    ) -> [Undefined; WHOSE] {
        let mut reasons = [Undefined::NoGpus; WHOSE];
        each_block(&self.roots, self.blocks, choices, spans, |block, inputs| {
            let kept = self.figures.iter_mut().zip(&mut reasons);
            for ((figures, reason), found) in kept.zip(evaluate_only(inputs, &figure)) {
                let figure = found.unwrap_or_else(|why| {
                    *reason = why;
                    Lanes::all(f64::NAN)
                });
                if let Some(slot) = figures.get_mut(block) {
                    *slot = figure.finite();
                }
            }
        });
        reasons
    }
}

/// Gives `each` the inputs of every block of draws, in order.
#[inline]
fn each_block(
    roots: &[Vec<Roots>; Input::ALL.len()],
    blocks: usize,
    choices: Choices,
    spans: &[Span; Input::ALL.len()],
    mut each: impl FnMut(usize, &Inputs<Lanes>),
) {
    let mut values = spans.map(|span| Lanes::all(span.value));
    let open: Vec<_> = Input::ALL
        .into_iter()
        .zip(spans)
        .zip(roots)
        .filter(|((_, span), _)| span.is_open())
        .map(|((input, span), roots)| (input.index(), Triangle::of(*span), roots.as_slice()))
        .collect();
    for block in 0..blocks {
        for (input, triangle, roots) in &open {
            if let (Some(value), Some(roots)) = (values.get_mut(*input), roots.get(block)) {
                *value = triangle.at(roots);
            }
        }
        let value = |input: Input| values.get(input.index()).copied();
        let inputs = Inputs::collect(choices, |input| value(input).unwrap_or(Lanes::all(0.0)));
        each(block, &inputs);
    }
}

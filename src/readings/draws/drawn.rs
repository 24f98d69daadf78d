//! What an input is in each draw, kept between readings.

use super::lanes::Lanes;
use super::places::places;
use super::triangle::{Roots, Triangle};
use crate::readings::Span;

/// An input's draws. A slider moves one input, so what the others are is there already.
#[derive(Clone, Debug)]
pub(super) struct Drawn {
    span: Span,
    /// What the draws keep wherever the span lies: made when it first opens.
    roots: Vec<Roots>,
    /// The value in each block of draws; one for all of them where the span is closed.
    values: Vec<Lanes>,
}

impl Drawn {
    /// The draws of an input that is known exactly.
    pub(super) fn exactly(value: f64) -> Self {
        Self {
            span: Span::exactly(value),
            roots: Vec::new(),
            values: vec![Lanes::all(value)],
        }
    }

    /// Makes these the draws of the input at this place, when it lies in this span.
    #[cfg_attr(unstable, optimize(speed))]
    pub(super) fn draw(&mut self, input: usize, span: Span, blocks: usize) {
        if self.span == span {
            return;
        }
        self.span = span;
        self.values.clear();
        if span.is_open() {
            if self.roots.is_empty() {
                self.roots = places(input).take(blocks).map(Roots::of).collect();
            }
            let triangle = Triangle::of(span);
            self.values.reserve_exact(blocks);
            for roots in &self.roots {
                self.values.push(triangle.at(roots));
            }
        } else {
            self.values.push(Lanes::all(span.value));
        }
    }

    /// The value in a block of draws.
    #[inline(always)]
    pub(super) fn at(&self, block: usize) -> Lanes {
        let place = if self.values.len() == 1 { 0 } else { block };
        match self.values.get(place) {
            Some(value) => *value,
            None => Lanes::all(0.0),
        }
    }
}

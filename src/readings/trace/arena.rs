//! A number that writes down where it comes from.
//!
//! Numbers are copied freely, and constants appear from nowhere, so the notes cannot travel with them:
//! each thread keeps one list while it records, and a number is a place in it. Nothing outside
//! [`record`] ever holds such a number, so that no place outlives its list.

use super::{Name, Node, Operation, Step};
use crate::catalog::Company;
use crate::model::{Constant, Input, Metric, Number, Undefined};
use std::cell::RefCell;
use std::iter::Sum;
use std::ops::{Add, Div, Mul, Sub};

thread_local! {
    static NODES: RefCell<Vec<Node>> = const { RefCell::new(Vec::new()) };
}

/// A place in the list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trace(usize);

/// Gives the steps that lead to the number that `run` returns, itself last. `run` is given what makes
/// an input's number.
pub(super) fn record(
    run: impl FnOnce(fn(Input, f64) -> Trace) -> Result<Trace, Undefined>,
) -> Result<Vec<Node>, Undefined> {
    NODES.set(Vec::new());
    let root = run(|input, value| leaf(Step::Input(input), value));
    let mut nodes = NODES.take();
    // Later steps lead to other figures.
    nodes.truncate(root?.0 + 1);
    Ok(nodes)
}

fn leaf(step: Step, value: f64) -> Trace {
    let name = None;
    NODES.with_borrow_mut(|nodes| push(nodes, Node { step, value, name }))
}

fn worked_out(step: Step) -> Trace {
    NODES.with_borrow_mut(|nodes| {
        let value = step.value(|place| value(nodes, place)).unwrap_or(f64::NAN);
        let name = None;
        push(nodes, Node { step, value, name })
    })
}

fn push(nodes: &mut Vec<Node>, node: Node) -> Trace {
    nodes.push(node);
    Trace(nodes.len() - 1)
}

/// The value at a place; every place that a [`Trace`] holds is in the list.
fn value(nodes: &[Node], place: usize) -> f64 {
    nodes.get(place).map_or(f64::NAN, |node| node.value)
}

impl Trace {
    fn value(self) -> f64 {
        NODES.with_borrow(|nodes| value(nodes, self.0))
    }

    fn join(self, operation: Operation, other: Self) -> Self {
        worked_out(Step::Both(operation, self.0, other.0))
    }
}

impl Number for Trace {
    fn constant(value: f64) -> Self {
        leaf(Step::Constant(None), value)
    }

    fn known(value: f64, what: Constant) -> Self {
        leaf(Step::Constant(Some(what)), value)
    }

    fn can_divide(self) -> bool {
        Number::can_divide(self.value())
    }

    fn is_positive(self) -> bool {
        Number::is_positive(self.value())
    }

    fn at_most(self, limit: Self) -> Self {
        self.join(Operation::AtMost, limit)
    }

    fn at_least(self, limit: Self) -> Self {
        self.join(Operation::AtLeast, limit)
    }

    fn exp(self) -> Self {
        worked_out(Step::Exp(self.0))
    }

    fn named(self, metric: Metric, company: Option<Company>) -> Self {
        let name = Name { metric, company };
        let taken = NODES.with_borrow_mut(|nodes| {
            let node = nodes.get_mut(self.0)?;
            (*node.name.get_or_insert(name) == name).then_some(self)
        });
        // A number that has another name already is known by both.
        taken.unwrap_or_else(|| worked_out(Step::Same(self.0)).named(metric, company))
    }
}

impl Add for Trace {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        self.join(Operation::Plus, other)
    }
}

impl Sub for Trace {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self.join(Operation::Minus, other)
    }
}

impl Mul for Trace {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        self.join(Operation::Times, other)
    }
}

impl Div for Trace {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        self.join(Operation::Over, other)
    }
}

impl Mul<f64> for Trace {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        worked_out(Step::Scaled(self.0, factor))
    }
}

impl Sum for Trace {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts
            .reduce(Self::add)
            .unwrap_or_else(|| Self::constant(0.0))
    }
}

//! The model read as formulas: which steps lead from the inputs to a figure, and which of them have
//! names.
//!
//! This module must not know words or units: it gives the steps, and others tell them.

mod arena;

use crate::catalog::Company;
use crate::model::{Choices, Constant, Input, Inputs, Metric, Number, Undefined, evaluate};

/// A figure's name: which one, and whose; nobody's is of all companies together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// Which figure.
    pub metric: Metric,
    /// Whose.
    pub company: Option<Company>,
}

/// What joins two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Their sum.
    Plus,
    /// The first less the second.
    Minus,
    /// Their product.
    Times,
    /// The first divided by the second.
    Over,
    /// The smaller one.
    AtMost,
    /// The larger one.
    AtLeast,
}

/// Where a number comes from. A place is a node's, see [`Tree::node`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// An input, as it was given.
    Input(Input),
    /// A constant of the formula, and what it is where it is more than a number.
    Constant(Option<Constant>),
    /// The number at another place, which has two names.
    Same(usize),
    /// The number at a place times a constant factor: most often a change of unit.
    Scaled(usize, f64),
    /// The exponential of the number at a place.
    Exp(usize),
    /// The numbers at two places, joined.
    Both(Operation, usize, usize),
}

impl Step {
    /// What the step gives, when `at` tells the values of earlier places; none for what is given.
    fn value(self, at: impl Fn(usize) -> f64) -> Option<f64> {
        Some(match self {
            Self::Input(_) | Self::Constant(_) => return None,
            Self::Same(place) => at(place),
            Self::Scaled(place, factor) => at(place) * factor,
            Self::Exp(place) => at(place).exp(),
            Self::Both(operation, left, right) => {
                let (left, right) = (at(left), at(right));
                match operation {
                    Operation::Plus => left + right,
                    Operation::Minus => left - right,
                    Operation::Times => left * right,
                    Operation::Over => left / right,
                    Operation::AtMost => left.at_most(right),
                    Operation::AtLeast => left.at_least(right),
                }
            }
        })
    }

    /// Whether the number was given, not worked out.
    pub const fn is_leaf(self) -> bool {
        matches!(self, Self::Input(_) | Self::Constant(_))
    }
}

/// A number of a formula.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Node {
    /// Where it comes from.
    pub step: Step,
    /// What it is worth.
    pub value: f64,
    /// The name that the model gives it, where it does.
    pub name: Option<Name>,
}

/// Every step of a figure, from the inputs up. Numbers that are used twice stand in it once.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    /// Each step uses earlier ones only; the last is the figure itself.
    nodes: Vec<Node>,
}

impl Tree {
    /// The place of the figure itself.
    pub fn root(&self) -> usize {
        self.nodes.len().saturating_sub(1)
    }

    /// The node at a place.
    pub fn node(&self, place: usize) -> Option<&Node> {
        self.nodes.get(place)
    }

    /// Works the figure out again from its inputs and constants.
    pub fn evaluate(&self) -> f64 {
        let mut values: Vec<f64> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let at = |place: usize| values.get(place).copied().unwrap_or(f64::NAN);
            values.push(node.step.value(at).unwrap_or(node.value));
        }
        values.last().copied().unwrap_or(f64::NAN)
    }
}

/// Gives the formula of a figure, of a company or of all together, with the values in it.
///
/// # Errors
/// The reason why the figure has no value, and so no formula.
pub fn trace(
    choices: Choices,
    value: impl Fn(Input) -> f64,
    metric: Metric,
    company: Option<Company>,
) -> Result<Tree, Undefined> {
    // The values are asked for before anything is recorded, so that whoever answers may trace too.
    let values = Input::ALL.map(value);
    let nodes = arena::record(|leaf| {
        let inputs = Inputs::collect(choices, |input| {
            let value = values.get(input.index()).copied().unwrap_or(f64::NAN);
            leaf(input, value)
        });
        evaluate(&inputs).of(company).get(metric)
    })?;
    Ok(Tree { nodes })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Company::{Google, Meta};
    use Operation::{Over, Times};

    fn traced(metric: Metric, company: Option<Company>) -> Tree {
        trace(Choices::default(), |_| 0.5, metric, company).unwrap()
    }

    #[test]
    fn a_figure_knows_its_steps_and_their_names() {
        let tree = traced(Metric::Chips, Some(Google));
        let root = tree.node(tree.root()).unwrap();
        let name = Name {
            metric: Metric::Chips,
            company: Some(Google),
        };
        assert_eq!((root.value, root.name), (0.25, Some(name)));
        let Step::Both(Times, fleet, price) = root.step else {
            panic!("{root:?}");
        };
        let [fleet, price] = [fleet, price].map(|place| *tree.node(place).unwrap());
        assert_eq!(fleet.step, Step::Input(Input::Fleet(Google)));
        assert_eq!(fleet.name.unwrap().metric, Metric::Gpus);
        assert_eq!((price.step, price.name), (Step::Input(Input::Price), None));
    }

    #[test]
    fn a_second_name_leaves_the_first() {
        let mut choices = Choices::default();
        choices.scope = choices.scope.with(Metric::LifetimeElectricity, false);
        let tree = trace(choices, |_| 0.5, Metric::Total, Some(Meta)).unwrap();
        let root = tree.node(tree.root()).unwrap();
        let Step::Same(upfront) = root.step else {
            panic!("{root:?}");
        };
        let upfront = tree.node(upfront).unwrap();
        assert_eq!(upfront.name.unwrap().metric, Metric::Upfront);
        assert_eq!(root.name.unwrap().metric, Metric::Total);
    }

    #[test]
    fn constants_say_what_they_are() {
        let tree = traced(Metric::Homes, None);
        let root = tree.node(tree.root()).unwrap();
        let Step::Both(Over, _, home) = root.step else {
            panic!("{root:?}");
        };
        let home = tree.node(home).unwrap();
        assert_eq!(home.step, Step::Constant(Some(Constant::Home)));
    }

    #[test]
    fn whoever_gives_the_values_may_trace_too() {
        let inner = |_| traced(Metric::Gpus, Some(Meta)).evaluate();
        let tree = trace(Choices::default(), inner, Metric::Chips, Some(Meta)).unwrap();
        assert_eq!(tree.evaluate(), 0.25);
        assert_eq!(tree, traced(Metric::Chips, Some(Meta)));
    }

    #[test]
    fn what_has_no_value_has_no_formula() {
        let none = trace(Choices::default(), |_| 0.0, Metric::GpuHour, None);
        assert_eq!(none, Err(Undefined::NoGpus));
    }
}

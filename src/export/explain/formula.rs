//! A formula as a reader writes it: sums and products in a row, brackets where they are needed.
//!
//! It must not know what its parts are called: a [`Voice`] says them.

use crate::language::{Language, Term, exactly};
use crate::model::{Constant, Input};
use crate::readings::{Name, Operation, Step, Tree};
use crate::units::{HOURS_PER_YEAR, MONTHS_PER_YEAR, Unit};

/// What a formula has a name for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Part {
    /// A figure with a formula of its own, and its place in the tree.
    Figure(Name, usize),
    /// An input.
    Input(Input),
    /// A published fact and its value.
    Constant(Constant, f64),
    /// The length of a year, which is a convention.
    HoursInYear,
}

/// A formula; in a row, `true` marks what is subtracted, or what the rest is divided by.
#[derive(Clone, Debug)]
pub(super) enum Formula {
    /// A part, by its place among the parts.
    Part(usize),
    /// A number that needs no name.
    Number(f64),
    /// A number that everybody knows by name.
    Known(Term, f64, Unit),
    /// Terms in a row.
    Sum(Vec<(bool, Formula)>),
    /// Factors in a row.
    Product(Vec<(bool, Formula)>),
    /// Something said of others: an exponential, the smaller of two.
    Said(Term, Vec<Formula>),
}

impl Formula {
    /// Whether this is a sum of parts and of nothing else.
    pub(super) fn adds_parts(&self) -> bool {
        let Self::Sum(terms) = self else { return false };
        terms
            .iter()
            .all(|term| matches!(term, (false, Self::Part(_))))
    }
}

/// Reads the formula of the figure at a place, with its parts in their order, each once.
pub(super) fn read(tree: &Tree, place: usize) -> (Formula, Vec<Part>) {
    let mut parts = Vec::new();
    let formula = Reader {
        tree,
        parts: &mut parts,
    }
    .inside(place);
    (formula, parts)
}

struct Reader<'a> {
    tree: &'a Tree,
    parts: &'a mut Vec<Part>,
}

impl Reader<'_> {
    /// The number at a place, by its name where it has one.
    fn at(&mut self, place: usize) -> Formula {
        match self.tree.node(place) {
            // A company's fleet and its capex are named, but are what the reader or a source gives.
            Some(node) if !node.step.is_leaf() => match node.name {
                Some(name) => self.part(Part::Figure(name, place)),
                None => self.inside(place),
            },
            _ => self.inside(place),
        }
    }

    /// How the number at a place is computed.
    fn inside(&mut self, place: usize) -> Formula {
        let Some(node) = self.tree.node(place) else {
            return Formula::Number(0.0);
        };
        match node.step {
            Step::Input(input) => self.part(Part::Input(input)),
            Step::Constant(None) => Formula::Number(node.value),
            Step::Constant(Some(Constant::Nothing)) => {
                Formula::Known(Term::Nothing, node.value, Unit::Usd)
            }
            Step::Constant(Some(Constant::OneYear)) => {
                Formula::Known(Term::OneYear, node.value, Unit::Years)
            }
            Step::Constant(Some(what)) => self.part(Part::Constant(what, node.value)),
            Step::Same(other) => self.at(other),
            Step::Scaled(other, factor) => {
                let scaled = self.at(other);
                self.scale(scaled, factor)
            }
            Step::Exp(exponent) => self.power(exponent),
            Step::Both(operation, left, right) => {
                let (left, right) = (self.at(left), self.at(right));
                match operation {
                    Operation::Plus => sum(left, false, right),
                    Operation::Minus => sum(left, true, right),
                    Operation::Times => product(left, false, right),
                    Operation::Over => product(left, true, right),
                    Operation::AtMost => Formula::Said(Term::Least, vec![left, right]),
                    Operation::AtLeast => Formula::Said(Term::Greatest, vec![left, right]),
                }
            }
        }
    }

    fn part(&mut self, part: Part) -> Formula {
        let known = self.parts.iter().position(|one| *one == part);
        Formula::Part(known.unwrap_or_else(|| {
            self.parts.push(part);
            self.parts.len() - 1
        }))
    }

    /// A number times a constant factor. Changes between prefixes of a unit are not said, as each
    /// value is shown with its own: kilowatts become megawatts, grams tonnes, teraflops flops.
    fn scale(&mut self, scaled: Formula, factor: f64) -> Formula {
        let known = |term, value| Formula::Known(term, value, Unit::Ratio);
        let is = |other: f64| factor.to_bits() == other.to_bits();
        if [1e-3, 1e-6, 1e12].into_iter().any(is) {
            scaled
        } else if is(HOURS_PER_YEAR) {
            product(scaled, false, self.part(Part::HoursInYear))
        } else if is(1.0 / 3600.0) {
            product(scaled, true, known(Term::SecondsInHour, 3600.0))
        } else if is(86_400.0) {
            product(scaled, false, known(Term::SecondsInDay, factor))
        } else if is(1.0 / 24.0) {
            product(scaled, true, known(Term::HoursInDay, 24.0))
        } else if is(MONTHS_PER_YEAR) {
            product(scaled, false, known(Term::MonthsInYear, factor))
        } else if is(3600.0 / 1e6) {
            let hourly = product(scaled, false, known(Term::SecondsInHour, 3600.0));
            product(hourly, true, known(Term::OneMillion, 1e6))
        } else {
            product(scaled, false, Formula::Number(factor))
        }
    }

    /// An exponential, in powers of ten where it falls by them.
    fn power(&mut self, exponent: usize) -> Formula {
        let ten = -std::f64::consts::LN_10;
        match self.tree.node(exponent).map(|node| node.step) {
            Some(Step::Scaled(tens, factor)) if factor.to_bits() == ten.to_bits() => {
                Formula::Said(Term::TenToTheMinus, vec![self.at(tens)])
            }
            _ => Formula::Said(Term::EToThe, vec![self.at(exponent)]),
        }
    }
}

fn sum(left: Formula, subtracted: bool, right: Formula) -> Formula {
    let mut terms = match left {
        Formula::Sum(terms) => terms,
        other => vec![(false, other)],
    };
    match right {
        Formula::Sum(more) if !subtracted => terms.extend(more),
        other => terms.push((subtracted, other)),
    }
    Formula::Sum(terms)
}

fn product(left: Formula, divides: bool, right: Formula) -> Formula {
    let mut factors = match left {
        Formula::Product(factors) => factors,
        other => vec![(false, other)],
    };
    match right {
        Formula::Product(more) if !divides => factors.extend(more),
        other => factors.push((divides, other)),
    }
    Formula::Product(factors)
}

/// How a formula is said: what a part is called, and whether to the eye.
pub(super) struct Voice<'a> {
    /// What each part is called, or worth.
    pub(super) parts: &'a [String],
    /// Whether parts are said by their values.
    pub(super) by_values: bool,
    /// Whether signs are words.
    pub(super) aloud: bool,
    pub(super) language: Language,
}

impl Voice<'_> {
    pub(super) fn say(&self, formula: &Formula) -> String {
        match formula {
            Formula::Part(place) => self.parts.get(*place).cloned().unwrap_or_default(),
            Formula::Number(value) => self.number(*value, Unit::Ratio),
            Formula::Known(_, value, unit) if self.by_values => self.number(*value, *unit),
            Formula::Known(term, ..) => term.text(self.language).to_owned(),
            Formula::Sum(terms) => self.row(terms, Term::Plus, Term::Minus),
            Formula::Product(factors) => self.row(factors, Term::Times, Term::DividedBy),
            Formula::Said(term, about) => {
                let about: Vec<_> = about.iter().map(|one| self.say(one)).collect();
                format!("{}({})", self.opening(*term), about.join("; "))
            }
        }
    }

    fn number(&self, value: f64, unit: Unit) -> String {
        let words = exactly(value, unit, self.language);
        if self.aloud { words.spoken } else { words.seen }
    }

    fn row(&self, row: &[(bool, Formula)], sign: Term, inverse: Term) -> String {
        let mut said = String::new();
        for (place, (inverted, one)) in row.iter().enumerate() {
            if place > 0 {
                let sign = self.sign(if *inverted { inverse } else { sign });
                said.extend([" ", sign, " "]);
            }
            // Rows are flat: what is left inside a product, or is subtracted, has to stay together.
            let apart = match one {
                Formula::Sum(_) => true,
                Formula::Product(_) => sign == Term::Times,
                _ => false,
            };
            let one = self.say(one);
            if apart {
                said.extend(["(", &one, ")"]);
            } else {
                said.push_str(&one);
            }
        }
        said
    }

    fn sign(&self, sign: Term) -> &'static str {
        match sign {
            _ if self.aloud => sign.text(self.language),
            Term::Plus => "+",
            Term::Minus => "−",
            Term::Times => "×",
            _ => "÷",
        }
    }

    /// What stands before the brackets. A power needs them after its minus only to be heard.
    fn opening(&self, term: Term) -> String {
        match term {
            _ if self.aloud => format!("{} ", term.text(self.language)),
            Term::TenToTheMinus => "10^−".to_owned(),
            Term::EToThe => "e^".to_owned(),
            _ => format!("{} ", term.text(self.language)),
        }
    }
}

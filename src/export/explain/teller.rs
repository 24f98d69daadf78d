//! Tells a traced formula: each figure in it once, where it is first needed.

use super::formula::{self, Formula, Part, Voice};
use super::{Explanation, Kind, Origin, names};
use crate::catalog::{Company, accelerator::H100};
use crate::language::{Language, Term, Words, exactly, figure, in_a_sentence};
use crate::model::{Constant, Input, Metric};
use crate::readings::{Name, Tree};
use crate::scenario::{Scenario, param};
use crate::units::{HOURS_PER_YEAR, Unit};

pub(super) struct Teller<'a> {
    scenario: &'a Scenario,
    tree: &'a Tree,
    language: Language,
    /// What was explained so far.
    told: Vec<Part>,
}

/// What a part is called and worth.
struct Label {
    /// By itself.
    name: String,
    /// In a formula.
    inside: String,
    value: f64,
    unit: Unit,
    words: Words,
}

impl<'a> Teller<'a> {
    pub(super) const fn new(scenario: &'a Scenario, tree: &'a Tree, language: Language) -> Self {
        Self {
            scenario,
            tree,
            language,
            told: Vec::new(),
        }
    }

    /// Explains the figure that the tree was traced for.
    pub(super) fn tell(mut self, metric: Metric, company: Option<Company>) -> Explanation {
        let root = Part::Figure(Name { metric, company }, self.tree.root());
        let name = names::of_figure(metric, company, self.language);
        let label = Label {
            name,
            ..self.label(root, company)
        };
        self.explain(root, label)
    }

    fn explain(&mut self, part: Part, label: Label) -> Explanation {
        let told = self.told.iter().position(|one| *one == part);
        let repeated = told.is_some();
        let place = told.unwrap_or_else(|| {
            self.told.push(part);
            self.told.len() - 1
        });
        let kind = match part {
            Part::Figure(name, place) => self.figure(name, place, repeated),
            Part::Input(input) => self.input(input),
            Part::Constant(constant, _) => Kind::Constant {
                origin: constant.into(),
            },
            Part::HoursInYear => Kind::Constant {
                origin: Origin::of_the_year(),
            },
        };
        Explanation {
            name: label.name,
            value: label.value,
            unit: label.unit.symbol(),
            words: label.words,
            place,
            repeated,
            share: None,
            kind,
        }
    }

    fn figure(&mut self, name: Name, place: usize, repeated: bool) -> Kind {
        let (formula, parts) = formula::read(self.tree, place);
        let whole = self.tree.node(place).map_or(f64::NAN, |node| node.value);
        let shared = formula.adds_parts() && whole > 0.0;
        let labels: Vec<_> = parts
            .iter()
            .map(|part| self.label(*part, name.company))
            .collect();
        Kind::Figure {
            metric: name.metric.key(),
            company: name.company.map(Company::key),
            formula: self.say(&formula, &labels, false),
            values: self.say(&formula, &labels, true),
            parts: if repeated {
                Vec::new()
            } else {
                let parts = parts.into_iter().zip(labels);
                parts
                    .map(|(part, label)| {
                        let share = shared.then_some(label.value / whole);
                        let part = self.explain(part, label);
                        Explanation { share, ..part }
                    })
                    .collect()
            },
        }
    }

    fn say(&self, formula: &Formula, labels: &[Label], by_values: bool) -> Words {
        let say = |aloud: bool| {
            let part = |label: &Label| match (by_values, aloud) {
                (false, _) => label.inside.clone(),
                (true, false) => label.words.seen.clone(),
                (true, true) => label.words.spoken.clone(),
            };
            let voice = Voice {
                parts: &labels.iter().map(part).collect::<Vec<_>>(),
                by_values,
                aloud,
                language: self.language,
            };
            voice.say(formula)
        };
        Words {
            seen: say(false),
            spoken: say(true),
        }
    }

    fn input(&self, input: Input) -> Kind {
        let (default, provenance) = self.scenario.start(input);
        Kind::Input {
            key: param(input).key,
            changed: self.scenario.is_changed(input),
            default,
            default_words: exactly(default, self.unit(input), self.language),
            origin: provenance.into(),
        }
    }

    /// The unit of an input: units of an H100 are H100 equivalents.
    fn unit(&self, input: Input) -> Unit {
        match input {
            Input::Other(company) if *self.scenario.choices().kind(company) == H100 => {
                Unit::H100Equivalents
            }
            _ => param(input).unit,
        }
    }

    /// What a part is called inside a figure of `company`, and worth: what is given with all its
    /// digits, what is computed or compared with as the page rounds it.
    fn label(&self, part: Part, company: Option<Company>) -> Label {
        let language = self.language;
        match part {
            Part::Figure(name, place) => {
                let value = self.tree.node(place).map_or(f64::NAN, |node| node.value);
                let unit = name.metric.unit();
                let alone = names::of_metric(name.metric).text(language);
                let inside = in_a_sentence(alone);
                let words = figure(value, unit, language);
                let (name, inside) = if name.company == company {
                    (alone.to_owned(), inside)
                } else {
                    let whose = names::of_company(name.company, language);
                    (
                        names::of_figure(name.metric, name.company, language),
                        format!("{inside} ({whose})"),
                    )
                };
                Label {
                    name,
                    inside,
                    value,
                    unit,
                    words,
                }
            }
            Part::Input(input) => {
                let (value, unit) = (self.scenario.value(input), self.unit(input));
                let words = exactly(value, unit, language);
                leaf(param(input).called(language), value, unit, words)
            }
            Part::Constant(constant, value) => {
                let unit = unit(constant);
                let words = figure(value, unit, language);
                leaf(names::of_constant(constant, language), value, unit, words)
            }
            Part::HoursInYear => {
                let (value, unit) = (HOURS_PER_YEAR, Unit::Hours);
                let name = Term::HoursInYear.text(language).to_owned();
                leaf(name, value, unit, exactly(value, unit, language))
            }
        }
    }
}

fn leaf(name: String, value: f64, unit: Unit, words: Words) -> Label {
    Label {
        inside: in_a_sentence(&name),
        name,
        value,
        unit,
        words,
    }
}

pub(super) const fn unit(constant: Constant) -> Unit {
    match constant {
        Constant::Nothing => Unit::Usd,
        Constant::OneYear => Unit::Years,
        Constant::Capex(_) => Unit::UsdPerYear,
        Constant::Training(_) => Unit::Flop,
        Constant::Speed(..) => Unit::TeraflopsPerGpu,
        Constant::Rate(_) => Unit::UsdPerKilowattHour,
        Constant::Carbon(_) => Unit::GramsPerKilowattHour,
        Constant::Home | Constant::Reactor | Constant::ParisRegion => Unit::KilowattHoursPerYear,
    }
}

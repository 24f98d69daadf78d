//! What it really costs: a bar for each company, stacked by component.

use super::chart::Facts;
use super::data::{Cell, Data, Name, Series};
use super::ticks::axis;
use super::{At, Bar, Bars, Ink, Measure, Options, Picture, Segment};
use crate::catalog::Company;
use crate::language::Message;
use crate::model::{Metric, Outcome, evaluate};
use crate::readings::Distribution;
use crate::scenario::{Range, part_name};
use crate::units::Unit;

/// The parts that are counted, and what they come to.
struct Stack<'a> {
    facts: &'a Facts<'a>,
    options: Options,
    parts: Vec<Metric>,
    /// What the model gives when only the parts that are shown count; none where all are shown.
    partial: Option<Outcome>,
}

/// What is counted of the spending over the machines' life, by company and component.
pub(super) fn spending(facts: &Facts, options: Options) -> (Picture, Data) {
    let scope = facts.scenario.choices().scope;
    let counted = Metric::SPENDING.into_iter();
    let parts: Vec<Metric> = counted.filter(|part| scope.counts(*part)).collect();
    let shows = |index: usize| options.hidden.shows(index);
    let all = (0..parts.len()).all(shows);
    let partial = (!all).then(|| {
        let mut inputs = facts.scenario.inputs();
        for (index, part) in parts.iter().enumerate() {
            inputs.choices.scope = inputs.choices.scope.with(*part, shows(index));
        }
        evaluate(&inputs)
    });
    let stack = Stack {
        facts,
        options,
        parts,
        partial,
    };
    (stack.picture(), stack.data())
}

impl Stack<'_> {
    fn value(&self, metric: Metric, company: Company) -> f64 {
        let outcome = self.partial.as_ref().unwrap_or(self.facts.outcome);
        let figures = outcome.of(Some(company));
        figures.get(metric).unwrap_or_default()
    }

    fn in_shares(&self) -> bool {
        self.options.measure == Measure::Share
    }

    /// What the whole bar of a company may come to, where it is shown.
    fn range(&self, company: Company) -> Option<Range> {
        if self.in_shares() || self.partial.is_some() {
            return None;
        }
        // Of what is known exactly there is nothing to show.
        nine_in_ten(self.facts, Some(company)).filter(|range| range.low < range.high)
    }

    fn picture(&self) -> Picture {
        let unit = Metric::Total.unit();
        let rows = Company::ALL.map(|company| self.bar(company));
        let axis = if self.in_shares() {
            axis(1.0, 4.0, Unit::Share, self.facts.voice)
        } else {
            let highest = |company| {
                let total = self.value(Metric::Total, company);
                let range = self.range(company);
                range.map_or(total, |range| range.high.max(total))
            };
            let most = Company::ALL.into_iter().map(highest).fold(0.0, f64::max);
            axis(most, 5.0, unit, self.facts.voice)
        };
        Picture::Bars(Bars {
            rows: rows.into(),
            axis,
            center: None,
            ranged: true,
        })
    }

    fn bar(&self, company: Company) -> Bar {
        let total = self.value(Metric::Total, company);
        // A bar of nothing has no parts to take shares of.
        let whole = if self.in_shares() && total > 0.0 {
            total
        } else {
            1.0
        };
        let mut start = 0.0;
        let parts = self.parts.iter().enumerate();
        let segments = parts
            .filter(|(series, _)| self.options.hidden.shows(*series))
            .map(|(series, &part)| {
                let low = start;
                start += self.value(part, company) / whole;
                Segment {
                    at: At {
                        series,
                        place: company.index(),
                    },
                    ink: Ink::Component(part),
                    span: Range { low, high: start },
                    label: self.facts.voice.say(part_name(part)).to_owned(),
                }
            });
        Bar {
            name: company.name().to_owned(),
            segments: segments.collect(),
            sum: self.facts.voice.figure(total, Metric::Total.unit()).seen,
            range: self.range(company),
        }
    }

    fn data(&self) -> Data {
        let parts = self.parts.iter().enumerate();
        let parts = parts.map(|(index, &part)| Series {
            key: part.key(),
            name: Name::Text(part_name(part)),
            ink: Some(Ink::Component(part)),
            shown: self.options.hidden.shows(index),
        });
        let total = Series {
            key: Metric::Total.key(),
            name: Name::Text(Message::Total),
            ink: None,
            shown: true,
        };
        let companies = Company::ALL.map(Name::from).into_iter();
        let places = companies.chain([Name::Text(Message::Together)]);
        Data::new(
            self.facts.voice,
            parts.chain([total]).collect(),
            places.collect(),
            &mut |at| {
                let company = Company::ALL.get(at.place).copied();
                match self.parts.get(at.series) {
                    Some(part) => Cell::figure(self.facts, *part, company),
                    None => Cell {
                        range: nine_in_ten(self.facts, company),
                        ..Cell::figure(self.facts, Metric::Total, company)
                    },
                }
            },
        )
        .summed_by(self.parts.len())
    }
}

/// What nine draws in ten of a total lie between, where draws were read.
fn nine_in_ten(facts: &Facts, company: Option<Company>) -> Option<Range> {
    let draws: &Distribution = facts.totals?.of(company).ok()?;
    Some(Range {
        low: draws.p5,
        high: draws.p95,
    })
}

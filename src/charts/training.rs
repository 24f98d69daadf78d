//! What it can do: how long each company's H100s take to train published models.

use super::chart::Facts;
use super::data::{Cell, Data, Series};
use super::{At, Axis, Dot, Growth, Ink, Name, Options, Picture, Row, Rows, Tick};
use crate::catalog::reference_model::{
    DEEPSEEK_V3, GEMINI_ULTRA, GPT_3, GPT_4, LLAMA_2_70B, LLAMA_3_1_405B, LLAMA_3_70B,
};
use crate::catalog::{Company, ReferenceModel};
use crate::model::{Metric, Outcome, evaluate};
use crate::units::Unit;

/// The models that most readers have heard of, from the smallest.
const MODELS: [&ReferenceModel; 7] = [
    &GPT_3,
    &LLAMA_2_70B,
    &DEEPSEEK_V3,
    &LLAMA_3_70B,
    &GPT_4,
    &LLAMA_3_1_405B,
    &GEMINI_ULTRA,
];

const METRIC: Metric = Metric::FleetTrainingDays;

/// Days to train each reference model on every H100 of a company.
pub(super) fn training(facts: &Facts, options: Options) -> (Picture, Data) {
    let chosen = facts.scenario.choices().reference;
    let mut models = MODELS.to_vec();
    if !models.contains(&chosen) {
        models.push(chosen);
    }
    models.sort_by(|one, other| one.training.value().total_cmp(&other.training.value()));
    let mut inputs = facts.scenario.inputs();
    let outcomes: Vec<Outcome> = models
        .iter()
        .map(|model| {
            inputs.choices.reference = model;
            evaluate(&inputs)
        })
        .collect();
    let shows = |company: Company| options.hidden.shows(company.index());
    let days = |at: At| {
        let outcome = outcomes.get(at.place)?;
        outcome
            .of(Company::ALL.get(at.series).copied())
            .get(METRIC)
            .ok()
    };
    let rows: Vec<Row> = models
        .iter()
        .enumerate()
        .map(|(place, model)| Row {
            name: model.name,
            chosen: *model == chosen,
            dots: Company::ALL
                .into_iter()
                .filter(|company| shows(*company))
                .filter_map(|company| {
                    let at = At {
                        series: company.index(),
                        place,
                    };
                    Some(Dot {
                        at,
                        value: days(at)?,
                        name: company.name(),
                        ink: Ink::Company(company),
                        shape: company.into(),
                    })
                })
                .collect(),
        })
        .collect();
    let axis = times(&rows, facts);
    let picture = Picture::Rows(Rows { rows, axis });
    let series = Company::ALL.map(|company| Series {
        key: company.key(),
        name: company.into(),
        ink: Some(Ink::Company(company)),
        shown: shows(company),
    });
    let places = models.iter().map(|model| Name::Proper(model.name));
    let data = Data::new(facts.voice, series.to_vec(), places.collect(), &mut |at| {
        let company = Company::ALL.get(at.series).copied();
        let ours = models.get(at.place).is_some_and(|model| *model == chosen);
        let outcome = outcomes.get(at.place).unwrap_or(facts.outcome);
        Cell {
            value: outcome.of(company).get(METRIC),
            // Of the other models the page has no figure by name.
            figure: ours.then_some((METRIC, company)),
            ..Cell::of(0.0, METRIC.unit())
        }
    });
    (picture, data)
}

/// A scale of times by factors, with the ticks that people count time in.
fn times(rows: &[Row], facts: &Facts) -> Axis {
    const DAYS: [(f64, f64, Unit); 13] = [
        (1e-3 / 24.0, 0.001, Unit::Hours),
        (0.01 / 24.0, 0.01, Unit::Hours),
        (0.1 / 24.0, 0.1, Unit::Hours),
        (1.0 / 24.0, 1.0, Unit::Hours),
        (1.0, 1.0, Unit::Days),
        (10.0, 10.0, Unit::Days),
        (100.0, 100.0, Unit::Days),
        (365.25, 1.0, Unit::Years),
        (3652.5, 10.0, Unit::Years),
        (36_525.0, 100.0, Unit::Years),
        (365_250.0, 1000.0, Unit::Years),
        (3_652_500.0, 10_000.0, Unit::Years),
        (36_525_000.0, 100_000.0, Unit::Years),
    ];
    let values = || rows.iter().flat_map(|row| &row.dots).map(|dot| dot.value);
    let least = values().fold(f64::INFINITY, f64::min);
    let most = values().fold(0.0, f64::max);
    // Without a mark any scale will do.
    let (least, most) = if most > 0.0 {
        (least, most)
    } else {
        (1.0, 10.0)
    };
    let (start, end) = (least / 1.6, most * 1.6);
    let ticks = DAYS
        .into_iter()
        .filter(|(days, _, _)| (start..=end).contains(days))
        .map(|(days, count, unit)| Tick {
            at: days,
            label: facts.voice.figure(count, unit).seen,
        });
    Axis {
        start,
        end,
        growth: Growth::Log,
        ticks: ticks.collect(),
    }
}

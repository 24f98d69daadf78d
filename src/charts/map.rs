//! How the total moves: lines of equal cost over unit price and fleet.
//!
//! Each point of the map is the model's own total; the lines are drawn through a coarse grid of them.

use super::chart::Facts;
use super::data::{Cell, Data, Series};
use super::ticks::axis;
use super::{Axis, Contour, Map, Name, Options, Picture, Tick};
use crate::catalog::Company;
use crate::language::{Label, Message, Voice};
use crate::model::{Input, Metric, spent};
use crate::readings::{Sought, seek};
use crate::scenario::{Scenario, param};
use crate::units::{Gpus, Unit, UsdPerGpu};

/// Prices at which the grid is computed, and fleets at each.
const COLUMNS: i32 = 24;
const ROWS: i32 = 4;

/// The total by unit price and by the fleet of a company, or of all together in proportion.
pub(super) fn map(facts: &Facts, options: Options) -> (Picture, Data) {
    let whose = options.whose;
    let scenario = facts.scenario;
    let (price, fleet) = (scenario.value(Input::Price), fleet(scenario, whose));
    let voice = facts.voice;
    let x = axis(
        param(Input::Price).slider.high.max(price),
        4.0,
        Unit::UsdPerGpu,
        voice,
    );
    // The preset's fleet stands in the middle, so that there is as much to see on either side.
    let usual = self::fleet(&scenario.unchanged(), whose);
    let y = axis(fleet.max(usual * 2.0).max(1000.0), 4.0, Unit::Gpus, voice);
    let total = total(scenario, whose);
    let grid = Grid::of(&x, &y, &total);
    let unit = Metric::Total.unit();
    let most = grid.most();
    let levels = levels(most, unit, voice);
    let fleets = match whose {
        Some(company) => Name::Of(Message::Fleet, company),
        None => Name::Label(Label::FleetTogether),
    };
    let here = total(price, fleet);
    let data = data(facts, &x, &y, &total);
    let picture = Picture::Map(Map {
        contours: levels
            .into_iter()
            .map(|level| Contour {
                points: grid.contour(level.at),
                label: level.label,
            })
            .collect(),
        titles: [
            param(Input::Price).called(voice.language),
            fleets.text(voice),
        ],
        here: (price, fleet),
        label: voice.figure(here, unit).seen,
        x,
        y,
    });
    (picture, data)
}

/// Round totals up to the highest, and half of the lowest, as most scenarios are near it.
fn levels(most: f64, unit: Unit, voice: Voice) -> Vec<Tick> {
    let mut ticks = axis(most, 6.0, unit, voice).ticks;
    if let [zero, first, ..] = ticks.as_mut_slice() {
        zero.at = first.at / 2.0;
        zero.label = voice.figure(zero.at, unit).seen;
    }
    ticks
}

fn data(facts: &Facts, x: &Axis, y: &Axis, total: &dyn Fn(f64, f64) -> f64) -> Data {
    let fleets: Vec<f64> = y
        .ticks
        .iter()
        .map(|tick| tick.at)
        .filter(|at| *at > 0.0)
        .collect();
    let prices: Vec<f64> = x.ticks.iter().map(|tick| tick.at).collect();
    let series = fleets.iter().map(|fleet| Series {
        key: Metric::Total.key(),
        name: Name::Figure(*fleet, Unit::Gpus),
        ink: None,
        shown: true,
    });
    let places = prices
        .iter()
        .map(|price| Name::Figure(*price, Unit::UsdPerGpu));
    Data::new(facts.voice, series.collect(), places.collect(), &mut |at| {
        let (price, fleet) = (prices.get(at.place), fleets.get(at.series));
        let value = price
            .zip(fleet)
            .map_or(0.0, |(price, fleet)| total(*price, *fleet));
        Cell::of(value, Metric::Total.unit())
    })
}

/// The H100s of a company, or of all together.
fn fleet(scenario: &Scenario, whose: Option<Company>) -> f64 {
    let of = |company| scenario.value(Input::Fleet(company));
    whose.map_or_else(|| Company::ALL.into_iter().map(of).sum(), of)
}

/// The fleets that make up `fleet`: that of one company, or those of all together in the proportions
/// that they have now (equal ones where there is none).
pub fn fleets(
    scenario: &Scenario,
    whose: Option<Company>,
    fleet: f64,
) -> impl Iterator<Item = (Company, f64)> {
    let now = self::fleet(scenario, whose);
    let parts = Company::ALL.map(|company| {
        let own = scenario.value(Input::Fleet(company));
        match whose {
            Some(_) => fleet,
            None if now > 0.0 => fleet * (own / now),
            None => fleet / 4.0,
        }
    });
    let all = Company::ALL.into_iter().zip(parts);
    all.filter(move |(company, _)| whose.is_none_or(|whose| whose == *company))
}

/// The total by price and fleet, from the model.
fn total(scenario: &Scenario, whose: Option<Company>) -> impl Fn(f64, f64) -> f64 {
    let inputs = scenario.inputs();
    let shares: Vec<(Company, f64)> = fleets(scenario, whose, 1.0).collect();
    move |price, fleet| {
        let mut inputs = inputs.clone();
        inputs.price = UsdPerGpu::new(price);
        for (company, share) in &shares {
            if let Some(company) = inputs.companies.get_mut(company.index()) {
                company.fleet = Gpus::new(share * fleet);
            }
        }
        spent(&inputs, whose).total.value()
    }
}

/// The fleet that costs as much at another price as the scenario does now; none where no possible fleet
/// does.
pub fn fleet_for(scenario: &Scenario, whose: Option<Company>, price: f64) -> Option<f64> {
    let total = total(scenario, whose);
    let goal = total(scenario.value(Input::Price), fleet(scenario, whose));
    let possible = param(Input::Fleet(Company::Meta)).field;
    match seek(goal, (possible.low, possible.high), |fleet| {
        Some(total(price, fleet))
    }) {
        Sought::Reached { value } => Some(value),
        _ => None,
    }
}

/// Totals at prices and fleets that are equally far apart.
struct Grid {
    columns: Vec<Column>,
}

/// The totals of one price.
struct Column {
    price: f64,
    /// Fleets from the lowest, each with its total.
    totals: Vec<(f64, f64)>,
}

impl Grid {
    fn of(x: &Axis, y: &Axis, total: &dyn Fn(f64, f64) -> f64) -> Self {
        let along = |axis: &Axis, place: i32, places: i32| {
            axis.start + (axis.end - axis.start) * f64::from(place) / f64::from(places)
        };
        let column = |place| {
            let price = along(x, place, COLUMNS);
            let fleets = (0..=ROWS).map(|row| along(y, row, ROWS));
            Column {
                price,
                totals: fleets.map(|fleet| (fleet, total(price, fleet))).collect(),
            }
        };
        Self {
            columns: (0..=COLUMNS).map(column).collect(),
        }
    }

    fn most(&self) -> f64 {
        let last = self.columns.last().and_then(|column| column.totals.last());
        last.map_or(0.0, |(_, total)| *total)
    }

    /// Where the total has this value, from left to right, as far as it does within the grid.
    fn contour(&self, level: f64) -> Vec<(f64, f64)> {
        let mut points = Vec::new();
        let mut before: Option<&Column> = None;
        for column in &self.columns {
            // Between two columns the line may come in through the upper edge, or leave by the lower.
            points.extend(before.and_then(|before| before.edge(column, level, true)));
            points.extend(column.crossing(level).map(|fleet| (column.price, fleet)));
            points.extend(before.and_then(|before| before.edge(column, level, false)));
            before = Some(column);
        }
        points
    }
}

impl Column {
    /// The fleet at which the total has this value.
    fn crossing(&self, level: f64) -> Option<f64> {
        self.totals.windows(2).find_map(|pair| match pair {
            [(fleet, low), (next, high)] if low < high && (*low..=*high).contains(&level) => {
                Some(fleet + (next - fleet) * (level - low) / (high - low))
            }
            _ => None,
        })
    }

    /// Where the total has this value between this column and the next, on the upper or lower edge.
    fn edge(&self, next: &Self, level: f64, upper: bool) -> Option<(f64, f64)> {
        let end = |column: &Self| {
            let totals = &column.totals;
            if upper {
                totals.last().copied()
            } else {
                totals.first().copied()
            }
        };
        let ((fleet, was), (_, is)) = (end(self)?, end(next)?);
        let part = (level - was) / (is - was);
        let price = self.price + (next.price - self.price) * part;
        (was < level && level < is).then_some((price, fleet))
    }
}

//! How much of a gap each cause has.
//!
//! The parts are Shapley values: a cause has what it changes on average over all the orders in which
//! the causes can be taken from one scenario to the other. So the order of the page plays no role,
//! what causes do only together is shared between them, and the parts add up to the gap.

use super::Compared;
use super::steps::{Steps, in_steps};
use crate::catalog::Company;
use crate::model::Metric;
use crate::scenario::{Departure, Scenario};

/// How many parts a gap is told in; what matters least is told together.
const PARTS: usize = 10;

/// What a cause has of a gap.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The cause, or the causes that are told together.
    pub causes: Vec<Departure>,
    /// What it has of the gap, with all its digits.
    pub exact: f64,
    /// The same as it is shown: the parts shown add up to the gap shown.
    pub shown: f64,
}

/// From one value of a figure to another, by cause.
#[derive(Clone, Debug, PartialEq)]
pub struct Waterfall {
    /// The value in the first scenario.
    pub from: f64,
    /// The value in the other.
    pub to: f64,
    /// The gap as it is shown: three digits of the largest of it and of its parts.
    pub gap: f64,
    /// What the last digit shown counts; zero where there is nothing to show.
    pub step: f64,
    /// The parts, the largest first, those told together last. What has no part is left out.
    pub parts: Vec<Part>,
}

impl Waterfall {
    /// The same counted in something of which there are `times` as many, as euros for dollars: what is
    /// shown is rounded anew, so that it still adds up.
    #[must_use]
    pub fn times(self, times: f64) -> Self {
        let Self { from, to, .. } = self;
        let exact: Vec<f64> = self.parts.iter().map(|part| part.exact * times).collect();
        let Steps { step, gap, shown } = in_steps(&exact, (to - from) * times);
        let parts = self.parts.into_iter().zip(exact).zip(shown);
        Self {
            from: from * times,
            to: to * times,
            gap,
            step,
            parts: parts
                .map(|((part, exact), shown)| Part {
                    exact,
                    shown,
                    ..part
                })
                .collect(),
        }
    }
}

pub(super) fn waterfall(
    compared: &Compared,
    metric: Metric,
    company: Option<Company>,
    from: f64,
    to: f64,
) -> Waterfall {
    let game = Game {
        one: &compared.one,
        other: &compared.other,
        metric,
        company,
    };
    let players = game.players(&compared.departures, from, to);
    let exact = game.parts(&players).unwrap_or_else(|| vec![to - from]);
    // Without a value on the way from one to the other, nothing can be told apart.
    let players = if exact.len() == players.len() {
        players
    } else {
        vec![players.concat()]
    };
    let told = players
        .into_iter()
        .zip(exact)
        .filter(|(_, exact)| *exact != 0.0);
    let (causes, exact): (Vec<_>, Vec<_>) = told.unzip();
    let Steps { step, gap, shown } = in_steps(&exact, to - from);
    let all = causes.into_iter().zip(exact).zip(shown);
    let mut parts: Vec<Part> = all
        .map(|((causes, exact), shown)| Part {
            causes,
            exact,
            shown,
        })
        .collect();
    parts.sort_by(|left, right| {
        let together = |part: &Part| part.causes.len() > 1;
        let sizes = right.exact.abs().total_cmp(&left.exact.abs());
        together(left).cmp(&together(right)).then(sizes)
    });
    Waterfall {
        from,
        to,
        gap,
        step,
        parts,
    }
}

struct Game<'a> {
    one: &'a Scenario,
    other: &'a Scenario,
    metric: Metric,
    company: Option<Company>,
}

impl Game<'_> {
    fn value(&self, scenario: &Scenario) -> Option<f64> {
        scenario.outcome().of(self.company).get(self.metric).ok()
    }

    /// What plays: each cause by itself, or where they are too many, those that matter least together.
    fn players(&self, departures: &[Departure], from: f64, to: f64) -> Vec<Vec<Departure>> {
        let alone = |departure: &Departure| vec![*departure];
        if departures.len() <= PARTS {
            return departures.iter().map(alone).collect();
        }
        // First and last in line: the same from either side.
        let size = |departure: &Departure| {
            let first = self.value(&self.one.apply(departure.as_in(self.other)));
            let last = self.value(&self.other.apply(departure.as_in(self.one)));
            match (first, last) {
                (Some(first), Some(last)) => (first - from).abs() + (to - last).abs(),
                _ => f64::INFINITY,
            }
        };
        let mut sized: Vec<_> = departures.iter().map(|one| (size(one), *one)).collect();
        sized.sort_by(|(left, _), (right, _)| right.total_cmp(left));
        let sorted: Vec<_> = sized.into_iter().map(|(_, departure)| departure).collect();
        let (first, rest) = sorted.split_at(PARTS - 1);
        first.iter().map(alone).chain([rest.to_vec()]).collect()
    }

    /// The Shapley value of each player; none where a mixture of the scenarios has no value.
    fn parts(&self, players: &[Vec<Departure>]) -> Option<Vec<f64>> {
        let mut values = Vec::with_capacity(1 << players.len());
        self.mix(self.one.clone(), players, &mut values)?;
        let count = players.len();
        let part = |player: usize| {
            // The first player is the highest bit of a mixture's place.
            let bit = 1 << (count - 1 - player);
            let pairs = values
                .iter()
                .enumerate()
                .filter(|(place, _)| place & bit == 0);
            pairs
                .filter_map(|(place, without)| {
                    let with = values.get(place | bit)?;
                    Some((with - without) * weight(place.count_ones(), count))
                })
                .sum()
        };
        Some((0..count).map(part).collect())
    }

    /// The value of every mixture: `scenario` with each set of the players as the other has them.
    fn mix(
        &self,
        scenario: Scenario,
        players: &[Vec<Departure>],
        values: &mut Vec<f64>,
    ) -> Option<()> {
        let Some((player, others)) = players.split_first() else {
            values.push(self.value(&scenario)?);
            return Some(());
        };
        let moved = player.iter().fold(scenario.clone(), |scenario, cause| {
            scenario.apply(cause.as_in(self.other))
        });
        self.mix(scenario, others, values)?;
        self.mix(moved, others, values)
    }
}

/// How many of the orders of `count` players have just these `before` one of them, of all orders.
#[expect(clippy::cast_precision_loss, reason = "there are ten players at most")]
fn weight(before: u32, count: usize) -> f64 {
    // before! (count - before - 1)! / count!, a factor at a time.
    let count = count as f64;
    let mut weight = 1.0 / count;
    for place in (1..=before).map(f64::from) {
        weight *= place / (count - place);
    }
    weight
}

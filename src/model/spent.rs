//! What is spent in all, and for each hour.

use super::names::Names;
use super::ownership::Ownership;
use super::parts::Parts;
use super::{Constant, Depreciation, Inputs, Metric, Number, Scope, Undefined, formulas};
use crate::units::{Gpus, Months, Usd, UsdPerGpuHour, UsdPerYear};

/// What a company spends, or all together.
#[derive(Clone, Copy, Debug)]
pub struct Spending<N> {
    /// What [`Metric::Upfront`] says.
    pub upfront: Usd<N>,
    /// What [`Metric::LifetimeElectricity`] says.
    pub lifetime_electricity: Usd<N>,
    /// What [`Metric::Total`] says.
    pub total: Usd<N>,
}

impl<N: Number> Spending<N> {
    #[inline(always)]
    pub(super) fn of(parts: &Parts<N>, inputs: &Inputs<N>, names: Names) -> Self {
        let upfront = names.give(counted_upfront(parts, inputs), Metric::Upfront);
        let lifetime_electricity =
            names.give(parts.electricity * inputs.life, Metric::LifetimeElectricity);
        let total = if electricity_counts(inputs) {
            upfront + lifetime_electricity
        } else {
            upfront
        };
        Self {
            upfront,
            lifetime_electricity,
            total: names.give(total, Metric::Total),
        }
    }
}

fn electricity_counts<N>(inputs: &Inputs<N>) -> bool {
    inputs.choices.scope.counts(Metric::LifetimeElectricity)
}

/// The spending of a company, or of all together, and what it is for each hour.
pub(super) struct Spent<N> {
    pub(super) all: Spending<N>,
    pub(super) gpu_hour: Result<UsdPerGpuHour<N>, Undefined>,
    pub(super) market_gpu_hour: Result<UsdPerGpuHour<N>, Undefined>,
    /// The one of both that was chosen.
    pub(super) cost_per_hour: Result<UsdPerGpuHour<N>, Undefined>,
    pub(super) break_even: Result<Months<N>, Undefined>,
}

impl<N: Number> Spent<N> {
    #[inline(always)]
    pub(super) fn of(parts: &Parts<N>, inputs: &Inputs<N>, names: Names) -> Self {
        let all = Spending::of(parts, inputs, names);
        let upfront = all.upfront;
        let running = electricity_counts(inputs).then_some(parts.electricity);
        let hourly = |yearly: UsdPerYear<N>| {
            some(parts.gpus).map(|gpus| {
                let yearly = running.map_or(yearly, |running| yearly + running);
                yearly / gpus.over_a_year()
            })
        };
        let gpu_hour = names.give_some(hourly(upfront / inputs.life), Metric::GpuHour);
        let lost = formulas::market_loss(upfront, inputs.decline, inputs.life);
        let market_gpu_hour = names.give_some(hourly(lost / inputs.life), Metric::MarketGpuHour);
        let break_even = Ownership::of_parts(parts, upfront, inputs).break_even();
        Self {
            all,
            gpu_hour,
            market_gpu_hour,
            cost_per_hour: match inputs.choices.depreciation {
                Depreciation::StraightLine => gpu_hour,
                Depreciation::Market => market_gpu_hour,
            },
            break_even: names.give_some(break_even, Metric::BreakEven),
        }
    }
}

/// A number of GPUs that can share something.
pub(super) fn some<N: Number>(gpus: Gpus<N>) -> Result<Gpus<N>, Undefined> {
    if gpus.value().can_divide() {
        Ok(gpus)
    } else {
        Err(Undefined::NoGpus)
    }
}

/// What is paid once, of what is counted.
#[inline(always)]
fn counted_upfront<N: Number>(parts: &Parts<N>, inputs: &Inputs<N>) -> Usd<N> {
    let scope = inputs.choices.scope;
    let chips = counted(None, scope, Metric::Chips, parts.chips);
    let servers = counted(chips, scope, Metric::Servers, parts.servers);
    let network = counted(servers, scope, Metric::Network, parts.network);
    let buildings = counted(network, scope, Metric::Buildings, parts.buildings);
    let other = Metric::OtherAccelerators;
    counted(buildings, scope, other, parts.other_accelerators)
        .unwrap_or(Usd::new(N::known(0.0, Constant::Nothing)))
}

/// The sum of what was counted so far and of one more part, if that is counted.
#[inline(always)]
fn counted<N: Number>(
    sum: Option<Usd<N>>,
    scope: Scope,
    part: Metric,
    cost: Usd<N>,
) -> Option<Usd<N>> {
    match sum {
        _ if !scope.counts(part) => sum,
        Some(sum) => Some(sum + cost),
        None => Some(cost),
    }
}

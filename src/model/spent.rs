//! What is spent in all, and for each hour.

use super::names::Names;
use super::ownership::Ownership;
use super::parts::Parts;
use super::{Constant, Depreciation, Inputs, Metric, Number, Undefined, formulas};
use crate::units::{Gpus, Months, Usd, UsdPerGpuHour, UsdPerYear};

/// The spending of a company, or of all together.
pub(super) struct Spent<N> {
    pub(super) upfront: Usd<N>,
    pub(super) lifetime_electricity: Usd<N>,
    pub(super) total: Usd<N>,
    pub(super) gpu_hour: Result<UsdPerGpuHour<N>, Undefined>,
    pub(super) market_gpu_hour: Result<UsdPerGpuHour<N>, Undefined>,
    /// The one of both that was chosen.
    pub(super) cost_per_hour: Result<UsdPerGpuHour<N>, Undefined>,
    pub(super) break_even: Result<Months<N>, Undefined>,
}

impl<N: Number> Spent<N> {
    #[inline(always)]
    pub(super) fn of(parts: &Parts<N>, inputs: &Inputs<N>, names: Names) -> Self {
        let choices = inputs.choices;
        let upfront = names.give(counted_upfront(parts, inputs), Metric::Upfront);
        let lifetime_electricity =
            names.give(parts.electricity * inputs.life, Metric::LifetimeElectricity);
        let electricity_counts = choices.scope.counts(Metric::LifetimeElectricity);
        let total = if electricity_counts {
            upfront + lifetime_electricity
        } else {
            upfront
        };
        let running = electricity_counts.then_some(parts.electricity);
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
            upfront,
            lifetime_electricity,
            total: names.give(total, Metric::Total),
            gpu_hour,
            market_gpu_hour,
            cost_per_hour: match choices.depreciation {
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
    let all = [
        (Metric::Chips, parts.chips),
        (Metric::Servers, parts.servers),
        (Metric::Network, parts.network),
        (Metric::Buildings, parts.buildings),
        (Metric::OtherAccelerators, parts.other_accelerators),
    ];
    let counted = all
        .iter()
        .filter(|(part, _)| inputs.choices.scope.counts(*part))
        .map(|(_, cost)| *cost);
    counted
        .reduce(|sum, cost| sum + cost)
        .unwrap_or(Usd::new(N::known(0.0, Constant::Nothing)))
}

//! The figures that follow from the sums: totals, costs for each, times, comparisons.

use super::names::Names;
use super::parts::Parts;
use super::spent::Spent;
use super::training::Training;
use super::{CompanyInputs, CompanyOutcome, Constant, Inputs, Metric, Number, Undefined, formulas};
use crate::catalog::comparison::{Comparison, HOME, PARIS_REGION, REACTOR};
use crate::units::{KilowattHoursPerYear, Ratio, UsdPerGpuHour, UsdPerMillionTokens, Years};

/// Completes the figures of a company, or of all together.
#[inline(always)]
pub(super) fn complete<N: Number>(
    parts: Parts<N>,
    company: Option<&CompanyInputs<N>>,
    inputs: &Inputs<N>,
) -> CompanyOutcome<N> {
    let names = Names {
        whose: company.map(|company| company.company),
    };
    let spent = Spent::of(&parts, inputs, names);
    let training = Training::of(&parts, &spent, company, inputs, names);
    let peak = formulas::peak_compute(parts.gpus, inputs.peak.in_flops());
    let peak = names.give(peak, Metric::Peak);
    let tokens_per_second = parts.gpus * inputs.serving * inputs.tokens;
    let tokens_per_second = names.give(tokens_per_second, Metric::TokensPerSecond);
    let capex_share = spent.all.upfront / parts.capex / one_year::<N>();
    CompanyOutcome {
        gpus: parts.gpus,
        chips: parts.chips,
        servers: parts.servers,
        network: parts.network,
        buildings: parts.buildings,
        lifetime_electricity: spent.all.lifetime_electricity,
        other_accelerators: parts.other_accelerators,
        upfront: spent.all.upfront,
        total: spent.all.total,
        electricity: parts.electricity,
        it_power: parts.it_power,
        power: parts.power,
        energy: parts.energy,
        carbon: parts.carbon,
        gpu_hour: spent.gpu_hour,
        market_gpu_hour: spent.market_gpu_hour,
        h100_equivalents: parts.h100_equivalents,
        peak,
        effective: names.give(peak * inputs.mfu, Metric::Effective),
        training_gpu_hours: training.work,
        training_days: training.days,
        fleet_training_days: training.fleet_days,
        runs_per_year: training.runs_per_year,
        fleet_share: training.fleet_share,
        training_cost: training.cost,
        training_energy: training.energy,
        training_carbon: training.carbon,
        tokens_per_second,
        users: names.give(
            tokens_per_second.over_a_day() / inputs.tokens_per_user,
            Metric::Users,
        ),
        million_tokens: names.give_some(
            million_tokens(spent.cost_per_hour, inputs),
            Metric::MillionTokens,
        ),
        break_even: spent.break_even,
        capex: parts.capex,
        capex_share: names.give(capex_share, Metric::CapexShare),
        homes: names.give(beside(parts.energy, &HOME, Constant::Home), Metric::Homes),
        reactors: names.give(
            beside(parts.energy, &REACTOR, Constant::Reactor),
            Metric::Reactors,
        ),
        paris_regions: names.give(
            beside(parts.energy, &PARIS_REGION, Constant::ParisRegion),
            Metric::ParisRegions,
        ),
    }
}

/// What a million tokens cost, on GPUs that write all the time.
fn million_tokens<N: Number>(
    cost_per_hour: Result<UsdPerGpuHour<N>, Undefined>,
    inputs: &Inputs<N>,
) -> Result<UsdPerMillionTokens<N>, Undefined> {
    if inputs.tokens.value().can_divide() {
        Ok(cost_per_hour? / inputs.tokens.in_an_hour())
    } else {
        Err(Undefined::NoTokens)
    }
}

fn one_year<N: Number>() -> Years<N> {
    Years::new(N::known(1.0, Constant::OneYear))
}

/// How many times a thing's yearly electricity goes into this energy.
fn beside<N: Number>(
    energy: KilowattHoursPerYear<N>,
    thing: &Comparison,
    what: Constant,
) -> Ratio<N> {
    energy / KilowattHoursPerYear::new(N::known(thing.energy.value(), what))
}

//! The formulas, one a function: published cases and the page run through the same ones.

use super::Number;
use crate::units::{
    Days, Flop, FlopPerSecond, FlopPerSecondPerGpu, GpuHours, GpuSeconds, Gpus, Grams,
    GramsPerKilowattHour, H100Equivalents, HOURS_PER_YEAR, Hours, KilowattHours,
    KilowattHoursPerYear, Kilowatts, KilowattsPerGpu, OrdersOfMagnitudePerYear, Ratio, Seconds,
    Usd, UsdPerGpu, UsdPerGpuHour, UsdPerMegawatt, UsdPerYear, Years,
};

/// What the chips cost.
#[inline(always)]
pub fn chips<N: Number>(fleet: Gpus<N>, price: UsdPerGpu<N>) -> Usd<N> {
    fleet * price
}

/// What the network costs that ties `hardware` together, when it is `share` of the whole cluster;
/// `share` is below 1. Source C31.
#[inline(always)]
pub fn network<N: Number>(hardware: Usd<N>, share: Ratio<N>) -> Usd<N> {
    hardware * share / (Ratio::new(N::constant(1.0)) - share)
}

/// What a cluster costs whose network is `share` of it: `hardware` and the network that ties it
/// together. Epoch AI's acquisition cost (arXiv 2405.21015).
pub fn cluster<N: Number>(hardware: Usd<N>, share: Ratio<N>) -> Usd<N> {
    hardware + network(hardware, share)
}

/// Price of a chip with its part of the server, when a server costs `overhead` times its chips.
pub fn server_price<N: Number>(chip: UsdPerGpu<N>, overhead: Ratio<N>) -> UsdPerGpu<N> {
    chip * overhead
}

/// What it costs to make one GPU: what is left of a system's price without the gross profit and the
/// parts that are not GPUs, shared by its `gpus`.
pub fn production_cost<N: Number>(
    system: Usd<N>,
    gross_profit: Usd<N>,
    other_parts: Usd<N>,
    gpus: Gpus<N>,
) -> UsdPerGpu<N> {
    (system - gross_profit - other_parts) / gpus
}

/// What renting GPUs costs for this work.
pub fn rental<N: Number>(work: GpuHours<N>, hourly: UsdPerGpuHour<N>) -> Usd<N> {
    work * hourly
}

/// GPU-hours after which renting has cost as much as buying, the running costs of the buyer left out.
pub fn break_even<N: Number>(purchase: Usd<N>, hourly: UsdPerGpuHour<N>) -> GpuHours<N> {
    purchase / hourly
}

/// What owning has cost after some time: the purchase, and what running has cost since where it counts.
pub fn owned<N: Number>(purchase: Usd<N>, running: Option<UsdPerYear<N>>, age: Years<N>) -> Usd<N> {
    match running {
        Some(running) => purchase + running * age,
        None => purchase,
    }
}

/// A cost in the money of another year: `index` is that year's price index over the cost's own.
pub fn in_money_of<N: Number>(cost: Usd<N>, index: Ratio<N>) -> Usd<N> {
    cost * index
}

/// Rated power of a server over that of its chips.
pub fn server_to_chip_power<N: Number>(
    server: Kilowatts<N>,
    gpus: Gpus<N>,
    chip: KilowattsPerGpu<N>,
) -> Ratio<N> {
    server / gpus / chip
}

/// Average power of a server for each of its chips: the chip's rated power, times what the rest of
/// the server adds, at its usual load. With both factors 1 it is what model cards count.
pub fn server_power<N: Number>(
    chip: KilowattsPerGpu<N>,
    server_to_chip: Ratio<N>,
    load: Ratio<N>,
) -> KilowattsPerGpu<N> {
    chip * server_to_chip * load
}

/// Rated power of the servers, before cooling.
#[inline(always)]
pub fn it_power<N: Number>(fleet: Gpus<N>, server_power: KilowattsPerGpu<N>) -> Kilowatts<N> {
    fleet * server_power
}

/// What the buildings cost that house `power` of IT load.
#[inline(always)]
pub fn buildings<N: Number>(power: Kilowatts<N>, building: UsdPerMegawatt<N>) -> Usd<N> {
    power.in_megawatts() * building
}

/// Average power at the meter: servers at their usual load, with what cooling and losses add.
#[inline(always)]
pub fn facility_power<N: Number>(
    it_power: Kilowatts<N>,
    load: Ratio<N>,
    pue: Ratio<N>,
) -> Kilowatts<N> {
    it_power * load * pue
}

/// Energy of a year at this power.
#[inline(always)]
pub fn yearly_energy<N: Number>(power: Kilowatts<N>) -> KilowattHoursPerYear<N> {
    power.over_a_year()
}

/// Energy of some time at this power.
pub fn energy_over<N: Number>(power: Kilowatts<N>, time: Hours<N>) -> KilowattHours<N> {
    power * time
}

/// Energy at the meter for this energy at the servers.
pub fn energy_at_meter<N: Number>(servers: KilowattHours<N>, pue: Ratio<N>) -> KilowattHours<N> {
    servers * pue
}

/// Energy that a number of GPU-hours uses, each GPU at `power`.
pub fn energy_of_work<N: Number>(
    work: GpuHours<N>,
    power: KilowattsPerGpu<N>,
    pue: Ratio<N>,
) -> KilowattHours<N> {
    energy_at_meter(work * power, pue)
}

/// Energy of several runs, each with its own GPU-hours and power.
pub fn energy_of_runs<N: Number>(
    runs: impl IntoIterator<Item = (GpuHours<N>, KilowattsPerGpu<N>)>,
    pue: Ratio<N>,
) -> KilowattHours<N> {
    let energy = runs
        .into_iter()
        .map(|(work, power)| energy_of_work(work, power, pue));
    energy.sum()
}

/// Carbon emitted for this energy.
pub fn carbon<N: Number>(energy: KilowattHours<N>, intensity: GramsPerKilowattHour<N>) -> Grams<N> {
    energy * intensity
}

/// Speed of a fleet at its peak.
pub fn peak_compute<N: Number>(fleet: Gpus<N>, peak: FlopPerSecondPerGpu<N>) -> FlopPerSecond<N> {
    fleet * peak
}

/// Compute of `units` accelerators counted in H100, by the ratio of their speeds.
#[inline(always)]
pub fn h100_equivalents<N: Number>(units: N, speed: N, h100_speed: N) -> H100Equivalents<N> {
    H100Equivalents::new(units * speed / h100_speed)
}

/// Training compute of a dense model: six operations for each parameter and token.
pub fn training_flop<N: Number>(parameters: N, tokens: N) -> Flop<N> {
    Flop::new(parameters * tokens * 6.0)
}

/// Training compute of a run of known length, on GPUs that reach `mfu` of their peak.
pub fn training_flop_of_work<N: Number>(
    work: GpuHours<N>,
    peak: FlopPerSecondPerGpu<N>,
    mfu: Ratio<N>,
) -> Flop<N> {
    work.in_gpu_seconds() * (peak * mfu)
}

/// Speed that each GPU reached in a training run.
pub fn achieved_speed<N: Number>(training: Flop<N>, work: GpuHours<N>) -> FlopPerSecondPerGpu<N> {
    training / work.in_gpu_seconds()
}

/// Model FLOP utilisation: the speed that is reached over the peak.
pub fn mfu<N: Number>(achieved: FlopPerSecondPerGpu<N>, peak: FlopPerSecondPerGpu<N>) -> Ratio<N> {
    achieved / peak
}

/// GPU-hours of these GPUs, all busy for some time.
pub fn gpu_hours<N: Number>(gpus: Gpus<N>, time: Hours<N>) -> GpuHours<N> {
    gpus * time
}

/// GPU-hours of several runs together.
pub fn gpu_hours_of_runs<N: Number>(runs: impl IntoIterator<Item = GpuHours<N>>) -> GpuHours<N> {
    runs.into_iter().sum()
}

/// GPU-hours of a training run on GPUs that reach this speed.
pub fn training_gpu_hours_at<N: Number>(
    training: Flop<N>,
    achieved: FlopPerSecondPerGpu<N>,
) -> GpuHours<N> {
    (training / achieved).in_gpu_hours()
}

/// GPU-hours of a training run on GPUs that reach `mfu` of their peak.
pub fn training_gpu_hours<N: Number>(
    training: Flop<N>,
    peak: FlopPerSecondPerGpu<N>,
    mfu: Ratio<N>,
) -> GpuHours<N> {
    training_gpu_hours_at(training, peak * mfu)
}

/// Days that `work` takes when `gpus` share it.
pub fn training_days<N: Number>(work: GpuHours<N>, gpus: Gpus<N>) -> Days<N> {
    let hours: Hours<N> = work / gpus;
    hours.in_days()
}

/// GPU-hours to read or write `tokens`, when one GPU does `speed` tokens a second.
pub fn gpu_hours_of_tokens<N: Number>(tokens: N, speed: N) -> GpuHours<N> {
    GpuSeconds::new(tokens / speed).in_gpu_hours()
}

/// Days to read or write `tokens`, when a whole system does `speed` tokens a second.
pub fn days_of_tokens<N: Number>(tokens: N, speed: N) -> Days<N> {
    Seconds::new(tokens / speed).in_hours().in_days()
}

/// Tokens a second of each GPU, of a system that does `speed` tokens a second.
pub fn tokens_per_second_per_gpu<N: Number>(speed: N, gpus: Gpus<N>) -> N {
    speed / gpus.value()
}

/// Tokens for one dollar, when one GPU does `speed` tokens a second.
pub fn tokens_per_usd<N: Number>(speed: N, hourly: UsdPerGpuHour<N>) -> N {
    let hour = GpuHours::new(N::constant(1.0));
    speed * hour.in_gpu_seconds().value() / rental(hour, hourly).value()
}

/// What machines lose on the market over their life, when their value falls by `decline` powers of
/// ten a year. Sources C31 and D06.
pub fn market_loss<N: Number>(
    price: Usd<N>,
    decline: OrdersOfMagnitudePerYear<N>,
    life: Years<N>,
) -> Usd<N> {
    // The price stands there once, so that bounds of it count once.
    price * (Ratio::new(N::constant(1.0)) - market_remainder(decline, life))
}

/// What is left of a price after some years on the market. Source C31.
pub fn market_value<N: Number>(
    price: Usd<N>,
    decline: OrdersOfMagnitudePerYear<N>,
    age: Years<N>,
) -> Usd<N> {
    price * market_remainder(decline, age)
}

/// The part of a price that is left after some years on the market.
fn market_remainder<N: Number>(decline: OrdersOfMagnitudePerYear<N>, age: Years<N>) -> Ratio<N> {
    Ratio::new((decline.value() * age.value() * -std::f64::consts::LN_10).exp())
}

/// What one hour wears off a machine of this value, at the pace at which its value falls then.
/// Source C31.
pub fn market_wear<N: Number>(
    value: UsdPerGpu<N>,
    decline: OrdersOfMagnitudePerYear<N>,
) -> UsdPerGpuHour<N> {
    let lost_a_year = value.value() * decline.value() * std::f64::consts::LN_10;
    UsdPerGpuHour::new(lost_a_year * (1.0 / HOURS_PER_YEAR))
}

//! The formulas, one a function: published cases and the page run through the same ones.

use super::Number;
use crate::units::{
    Days, Flop, FlopPerSecond, FlopPerSecondPerGpu, GpuHours, Gpus, Grams, GramsPerKilowattHour,
    H100Equivalents, Hours, KilowattHours, KilowattHoursPerYear, Kilowatts, KilowattsPerGpu, Ratio,
    Usd, UsdPerGpu, UsdPerMegawatt,
};

/// What the chips cost.
pub fn chips<N: Number>(fleet: Gpus<N>, price: UsdPerGpu<N>) -> Usd<N> {
    fleet * price
}

/// What the network costs that ties `hardware` together, when it is `share` of the whole cluster;
/// `share` is below 1. Source C31.
pub fn network<N: Number>(hardware: Usd<N>, share: Ratio<N>) -> Usd<N> {
    hardware * share / (Ratio::new(N::constant(1.0)) - share)
}

/// Rated power of the servers, before cooling.
pub fn it_power<N: Number>(fleet: Gpus<N>, server_power: KilowattsPerGpu<N>) -> Kilowatts<N> {
    fleet * server_power
}

/// What the buildings cost that house `power` of IT load.
pub fn buildings<N: Number>(power: Kilowatts<N>, building: UsdPerMegawatt<N>) -> Usd<N> {
    power.in_megawatts() * building
}

/// Average power at the meter: servers at their usual load, with what cooling and losses add.
pub fn facility_power<N: Number>(
    it_power: Kilowatts<N>,
    load: Ratio<N>,
    pue: Ratio<N>,
) -> Kilowatts<N> {
    it_power * load * pue
}

/// Energy of a year at this power.
pub fn yearly_energy<N: Number>(power: Kilowatts<N>) -> KilowattHoursPerYear<N> {
    power.over_a_year()
}

/// Energy that a number of GPU-hours uses, each GPU at `power`.
pub fn energy_of_work<N: Number>(
    work: GpuHours<N>,
    power: KilowattsPerGpu<N>,
    pue: Ratio<N>,
) -> KilowattHours<N> {
    work * power * pue
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
pub fn h100_equivalents<N: Number>(units: N, speed: N, h100_speed: N) -> H100Equivalents<N> {
    H100Equivalents::new(units * speed / h100_speed)
}

/// Training compute of a dense model: six operations for each parameter and token.
pub fn training_flop<N: Number>(parameters: N, tokens: N) -> Flop<N> {
    Flop::new(parameters * tokens * 6.0)
}

/// GPU-hours of a training run on GPUs that reach `mfu` of their peak.
pub fn training_gpu_hours<N: Number>(
    training: Flop<N>,
    peak: FlopPerSecondPerGpu<N>,
    mfu: Ratio<N>,
) -> GpuHours<N> {
    (training / (peak * mfu)).in_gpu_hours()
}

/// Days that `work` takes when `gpus` share it.
pub fn training_days<N: Number>(work: GpuHours<N>, gpus: Gpus<N>) -> Days<N> {
    let hours: Hours<N> = work / gpus;
    hours.in_days()
}

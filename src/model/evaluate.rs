//! The model, read once for each company and once for all together.

use super::{CompanyInputs, CompanyOutcome, Inputs, Number, Outcome, Undefined, formulas};
use crate::units::{
    Flop, Gpus, H100Equivalents, KilowattHoursPerYear, Kilowatts, TonnesPerYear, Usd, UsdPerYear,
    Years,
};
use std::iter::Sum;

/// Gives every outcome of these inputs.
pub fn evaluate<N: Number>(inputs: &Inputs<N>) -> Outcome<N> {
    let parts = inputs.companies.map(|company| Parts::of(&company, inputs));
    Outcome {
        companies: parts.map(|part| complete(part, inputs)),
        together: complete(parts.into_iter().sum(), inputs),
    }
}

/// The figures that add up over companies.
#[derive(Clone, Copy)]
struct Parts<N> {
    gpus: Gpus<N>,
    chips: Usd<N>,
    servers: Usd<N>,
    network: Usd<N>,
    buildings: Usd<N>,
    electricity: UsdPerYear<N>,
    it_power: Kilowatts<N>,
    power: Kilowatts<N>,
    energy: KilowattHoursPerYear<N>,
    carbon: TonnesPerYear<N>,
    h100_equivalents: H100Equivalents<N>,
}

impl<N: Number> Parts<N> {
    fn of(company: &CompanyInputs<N>, inputs: &Inputs<N>) -> Self {
        let chips = formulas::chips(company.fleet, inputs.price);
        let servers = formulas::chips(company.fleet, inputs.server);
        let it_power = formulas::it_power(company.fleet, inputs.server_power);
        let power = formulas::facility_power(it_power, inputs.load, company.pue);
        let energy = formulas::yearly_energy(power);
        Self {
            gpus: company.fleet,
            chips,
            servers,
            network: formulas::network(chips + servers, inputs.network),
            buildings: formulas::buildings(it_power, inputs.building),
            electricity: energy * inputs.rate,
            it_power,
            power,
            energy,
            carbon: (energy * inputs.carbon).in_tonnes(),
            h100_equivalents: H100Equivalents::new(company.fleet.value()) + company.other,
        }
    }
}

impl<N: Number> Sum for Parts<N> {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        let zero = N::constant(0.0);
        let nothing = Self {
            gpus: Gpus::new(zero),
            chips: Usd::new(zero),
            servers: Usd::new(zero),
            network: Usd::new(zero),
            buildings: Usd::new(zero),
            electricity: UsdPerYear::new(zero),
            it_power: Kilowatts::new(zero),
            power: Kilowatts::new(zero),
            energy: KilowattHoursPerYear::new(zero),
            carbon: TonnesPerYear::new(zero),
            h100_equivalents: H100Equivalents::new(zero),
        };
        parts.fold(nothing, |sum, part| Self {
            gpus: sum.gpus + part.gpus,
            chips: sum.chips + part.chips,
            servers: sum.servers + part.servers,
            network: sum.network + part.network,
            buildings: sum.buildings + part.buildings,
            electricity: sum.electricity + part.electricity,
            it_power: sum.it_power + part.it_power,
            power: sum.power + part.power,
            energy: sum.energy + part.energy,
            carbon: sum.carbon + part.carbon,
            h100_equivalents: sum.h100_equivalents + part.h100_equivalents,
        })
    }
}

/// Adds the figures that follow from the sums: totals, costs for each, times.
fn complete<N: Number>(parts: Parts<N>, inputs: &Inputs<N>) -> CompanyOutcome<N> {
    let hardware = parts.chips + parts.servers + parts.network + parts.buildings;
    let lifetime_electricity = parts.electricity * inputs.life;
    let peak_per_gpu = inputs.peak.in_flops();
    let peak = formulas::peak_compute(parts.gpus, peak_per_gpu);
    let training = Flop::new(N::constant(inputs.reference.training.value()));
    let training_gpu_hours = formulas::training_gpu_hours(training, peak_per_gpu, inputs.mfu);
    let some_gpus = if parts.gpus.value().can_divide() {
        Ok(parts.gpus)
    } else {
        Err(Undefined::NoGpus)
    };
    CompanyOutcome {
        gpus: parts.gpus,
        chips: parts.chips,
        servers: parts.servers,
        network: parts.network,
        buildings: parts.buildings,
        lifetime_electricity,
        total: hardware + lifetime_electricity,
        electricity: parts.electricity,
        it_power: parts.it_power,
        power: parts.power,
        energy: parts.energy,
        carbon: parts.carbon,
        gpu_hour: some_gpus
            .map(|gpus| (yearly(hardware, inputs.life) + parts.electricity) / gpus.over_a_year()),
        h100_equivalents: parts.h100_equivalents,
        peak,
        effective: peak * inputs.mfu,
        training_gpu_hours,
        training_days: formulas::training_days(training_gpu_hours, inputs.run_gpus),
        fleet_training_days: some_gpus
            .map(|gpus| formulas::training_days(training_gpu_hours, gpus)),
        runs_per_year: parts.gpus.over_a_year() / training_gpu_hours,
    }
}

/// A purchase spread evenly over the machines' life.
fn yearly<N: Number>(hardware: Usd<N>, life: Years<N>) -> UsdPerYear<N> {
    hardware / life
}

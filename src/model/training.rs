//! What a training run takes: the reference model, on this hardware.

use super::names::Names;
use super::parts::Parts;
use super::spent::{Spent, some};
use super::{CompanyInputs, Constant, Inputs, Method, Metric, Number, Undefined, formulas};
use crate::units::{
    Days, Flop, GpuHours, GramsPerKilowattHour, KilowattHours, PerYear, Ratio, Tonnes, Usd,
};

/// A training run of a company, or of all together.
pub(super) struct Training<N> {
    pub(super) work: GpuHours<N>,
    pub(super) days: Days<N>,
    pub(super) fleet_days: Result<Days<N>, Undefined>,
    pub(super) runs_per_year: PerYear<N>,
    pub(super) fleet_share: Result<Ratio<N>, Undefined>,
    pub(super) cost: Result<Usd<N>, Undefined>,
    pub(super) energy: Result<KilowattHours<N>, Undefined>,
    pub(super) carbon: Result<Tonnes<N>, Undefined>,
}

impl<N: Number> Training<N> {
    #[inline(always)]
    pub(super) fn of(
        parts: &Parts<N>,
        spent: &Spent<N>,
        company: Option<&CompanyInputs<N>>,
        inputs: &Inputs<N>,
        names: Names,
    ) -> Self {
        let choices = inputs.choices;
        let training = Flop::new(N::known(
            choices.reference.training.value(),
            Constant::Training(choices.reference),
        ));
        let work = formulas::training_gpu_hours(training, inputs.peak.in_flops(), inputs.mfu);
        let work = names.give(work, Metric::TrainingGpuHours);
        let pue = company.map_or_else(|| together_pue(inputs), |company| Ok(company.pue));
        let power = match choices.method {
            Method::PublishedCard => inputs.chip_power,
            Method::WholeServer => inputs.server_power * inputs.load,
        };
        let energy = pue.map(|pue| formulas::energy_of_work(work, power, pue));
        let energy = names.give_some(energy, Metric::TrainingEnergy);
        let days = formulas::training_days(work, inputs.run_gpus);
        let gpus = some(parts.gpus);
        let fleet_days = gpus.map(|gpus| formulas::training_days(work, gpus));
        let intensity =
            company.map_or_else(|| together_carbon(inputs), |company| Ok(company.carbon));
        let carbon = energy.and_then(|energy| Ok(formulas::carbon(energy, intensity?).in_tonnes()));
        Self {
            work,
            days: names.give(days, Metric::TrainingDays),
            fleet_days: names.give_some(fleet_days, Metric::FleetTrainingDays),
            runs_per_year: names.give(parts.gpus.over_a_year() / work, Metric::RunsPerYear),
            fleet_share: names
                .give_some(gpus.map(|gpus| inputs.run_gpus / gpus), Metric::FleetShare),
            cost: names.give_some(
                spent.cost_per_hour.map(|cost| work * cost),
                Metric::TrainingCost,
            ),
            energy,
            carbon: names.give_some(carbon, Metric::TrainingCarbon),
        }
    }
}

/// The PUE of all companies together: each counts by its GPUs.
fn together_pue<N: Number>(inputs: &Inputs<N>) -> Result<Ratio<N>, Undefined> {
    let [first, others @ ..] = inputs.companies;
    let gpus = others
        .iter()
        .fold(first.fleet, |sum, company| sum + company.fleet);
    let weighted = others.iter().fold(first.fleet * first.pue, |sum, company| {
        sum + company.fleet * company.pue
    });
    some(gpus).map(|gpus| weighted / gpus)
}

/// The carbon intensity of all companies together: each counts by what its GPUs use at the meter.
fn together_carbon<N: Number>(inputs: &Inputs<N>) -> Result<GramsPerKilowattHour<N>, Undefined> {
    let [first, others @ ..] = inputs.companies;
    let place = |company| {
        let region = inputs.choices.region(company)?;
        region.carbon().and(Some(region))
    };
    if others
        .iter()
        .all(|other| place(other.company) == place(first.company))
    {
        return Ok(first.carbon);
    }
    let mut gpus = first.fleet;
    let mut used = first.fleet * first.pue;
    let mut emitted = used.value() * first.carbon.value();
    for company in others {
        let its = company.fleet * company.pue;
        gpus = gpus + company.fleet;
        used = used + its;
        emitted = emitted + its.value() * company.carbon.value();
    }
    some(gpus).map(|_| GramsPerKilowattHour::new(emitted / used.value()))
}

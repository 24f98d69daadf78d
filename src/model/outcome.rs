//! What the model gives.

use super::Metric;
use crate::catalog::Company;
use crate::units::{
    Days, FlopPerSecond, GpuHours, Gpus, H100Equivalents, KilowattHoursPerYear, Kilowatts, PerYear,
    TonnesPerYear, Usd, UsdPerGpuHour, UsdPerYear,
};

/// Why a figure has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undefined {
    /// There is no GPU to share the cost or the work.
    NoGpus,
}

/// The figures of one company, or of all together.
#[derive(Clone, Debug)]
pub struct CompanyOutcome<N = f64> {
    pub(super) gpus: Gpus<N>,
    pub(super) chips: Usd<N>,
    pub(super) servers: Usd<N>,
    pub(super) network: Usd<N>,
    pub(super) buildings: Usd<N>,
    pub(super) lifetime_electricity: Usd<N>,
    pub(super) total: Usd<N>,
    pub(super) electricity: UsdPerYear<N>,
    pub(super) it_power: Kilowatts<N>,
    pub(super) power: Kilowatts<N>,
    pub(super) energy: KilowattHoursPerYear<N>,
    pub(super) carbon: TonnesPerYear<N>,
    pub(super) gpu_hour: Result<UsdPerGpuHour<N>, Undefined>,
    pub(super) h100_equivalents: H100Equivalents<N>,
    pub(super) peak: FlopPerSecond<N>,
    pub(super) effective: FlopPerSecond<N>,
    pub(super) training_gpu_hours: GpuHours<N>,
    pub(super) training_days: Days<N>,
    pub(super) fleet_training_days: Result<Days<N>, Undefined>,
    pub(super) runs_per_year: PerYear<N>,
}

impl<N: Copy> CompanyOutcome<N> {
    /// A figure by name, in the unit that [`Metric::unit`] says.
    ///
    /// # Errors
    /// The reason why the figure has no value, such as a cost for each of no GPUs.
    pub fn get(&self, metric: Metric) -> Result<N, Undefined> {
        Ok(match metric {
            Metric::Gpus => self.gpus.value(),
            Metric::Chips => self.chips.value(),
            Metric::Servers => self.servers.value(),
            Metric::Network => self.network.value(),
            Metric::Buildings => self.buildings.value(),
            Metric::LifetimeElectricity => self.lifetime_electricity.value(),
            Metric::Total => self.total.value(),
            Metric::Electricity => self.electricity.value(),
            Metric::ItPower => self.it_power.value(),
            Metric::Power => self.power.value(),
            Metric::Energy => self.energy.value(),
            Metric::Carbon => self.carbon.value(),
            Metric::GpuHour => self.gpu_hour?.value(),
            Metric::H100Equivalents => self.h100_equivalents.value(),
            Metric::Peak => self.peak.value(),
            Metric::Effective => self.effective.value(),
            Metric::TrainingGpuHours => self.training_gpu_hours.value(),
            Metric::TrainingDays => self.training_days.value(),
            Metric::FleetTrainingDays => self.fleet_training_days?.value(),
            Metric::RunsPerYear => self.runs_per_year.value(),
        })
    }
}

/// Every figure that the model gives.
#[derive(Clone, Debug)]
pub struct Outcome<N = f64> {
    /// Each company's figures, in the order of [`Company::ALL`].
    pub companies: [CompanyOutcome<N>; 4],
    /// The figures of all companies together.
    pub together: CompanyOutcome<N>,
}

impl<N: Copy> Outcome<N> {
    /// The figures of a company, or of all together when `company` is `None`.
    pub fn of(&self, company: Option<Company>) -> &CompanyOutcome<N> {
        company
            .and_then(|company| self.companies.get(company.index()))
            .unwrap_or(&self.together)
    }
}

//! What the model gives.

use super::{Metric, Spending};
use crate::catalog::Company;
use crate::units::{
    Days, FlopPerSecond, GpuHours, Gpus, H100Equivalents, KilowattHours, KilowattHoursPerYear,
    Kilowatts, Months, PerYear, Ratio, TokensPerSecond, Tonnes, TonnesPerYear, Usd, UsdPerGpuHour,
    UsdPerMillionTokens, UsdPerYear, Users,
};

/// Why a figure has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undefined {
    /// There is no GPU to share the cost or the work.
    NoGpus,
    /// No GPU writes a token.
    NoTokens,
    /// Renting costs no more than the electricity of owning, so owning never pays.
    RentingIsCheaper,
}

/// The figures of one company, or of all together.
#[derive(Clone, Copy, Debug)]
pub struct CompanyOutcome<N = f64> {
    pub(super) gpus: Gpus<N>,
    pub(super) chips: Usd<N>,
    pub(super) servers: Usd<N>,
    pub(super) network: Usd<N>,
    pub(super) buildings: Usd<N>,
    pub(super) lifetime_electricity: Usd<N>,
    pub(super) other_accelerators: Usd<N>,
    pub(super) upfront: Usd<N>,
    pub(super) total: Usd<N>,
    pub(super) electricity: UsdPerYear<N>,
    pub(super) it_power: Kilowatts<N>,
    pub(super) power: Kilowatts<N>,
    pub(super) energy: KilowattHoursPerYear<N>,
    pub(super) carbon: TonnesPerYear<N>,
    pub(super) gpu_hour: Result<UsdPerGpuHour<N>, Undefined>,
    pub(super) market_gpu_hour: Result<UsdPerGpuHour<N>, Undefined>,
    pub(super) h100_equivalents: H100Equivalents<N>,
    pub(super) peak: FlopPerSecond<N>,
    pub(super) effective: FlopPerSecond<N>,
    pub(super) training_gpu_hours: GpuHours<N>,
    pub(super) training_days: Days<N>,
    pub(super) fleet_training_days: Result<Days<N>, Undefined>,
    pub(super) runs_per_year: PerYear<N>,
    pub(super) fleet_share: Result<Ratio<N>, Undefined>,
    pub(super) training_cost: Result<Usd<N>, Undefined>,
    pub(super) training_energy: Result<KilowattHours<N>, Undefined>,
    pub(super) training_carbon: Result<Tonnes<N>, Undefined>,
    pub(super) tokens_per_second: TokensPerSecond<N>,
    pub(super) users: Users<N>,
    pub(super) million_tokens: Result<UsdPerMillionTokens<N>, Undefined>,
    pub(super) break_even: Result<Months<N>, Undefined>,
    pub(super) capex: UsdPerYear<N>,
    pub(super) capex_share: Ratio<N>,
    pub(super) homes: Ratio<N>,
    pub(super) reactors: Ratio<N>,
    pub(super) paris_regions: Ratio<N>,
}

impl<N: Copy> CompanyOutcome<N> {
    /// What is spent in all.
    pub fn spending(&self) -> Spending<N> {
        Spending {
            upfront: self.upfront,
            lifetime_electricity: self.lifetime_electricity,
            total: self.total,
        }
    }

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
            Metric::OtherAccelerators => self.other_accelerators.value(),
            Metric::Upfront => self.upfront.value(),
            Metric::Total => self.total.value(),
            Metric::Electricity => self.electricity.value(),
            Metric::ItPower => self.it_power.value(),
            Metric::Power => self.power.value(),
            Metric::Energy => self.energy.value(),
            Metric::Carbon => self.carbon.value(),
            Metric::GpuHour => self.gpu_hour?.value(),
            Metric::MarketGpuHour => self.market_gpu_hour?.value(),
            Metric::H100Equivalents => self.h100_equivalents.value(),
            Metric::Peak => self.peak.value(),
            Metric::Effective => self.effective.value(),
            Metric::TrainingGpuHours => self.training_gpu_hours.value(),
            Metric::TrainingDays => self.training_days.value(),
            Metric::FleetTrainingDays => self.fleet_training_days?.value(),
            Metric::RunsPerYear => self.runs_per_year.value(),
            Metric::FleetShare => self.fleet_share?.value(),
            Metric::TrainingCost => self.training_cost?.value(),
            Metric::TrainingEnergy => self.training_energy?.value(),
            Metric::TrainingCarbon => self.training_carbon?.value(),
            Metric::TokensPerSecond => self.tokens_per_second.value(),
            Metric::Users => self.users.value(),
            Metric::MillionTokens => self.million_tokens?.value(),
            Metric::BreakEven => self.break_even?.value(),
            Metric::Capex => self.capex.value(),
            Metric::CapexShare => self.capex_share.value(),
            Metric::Homes => self.homes.value(),
            Metric::Reactors => self.reactors.value(),
            Metric::ParisRegions => self.paris_regions.value(),
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

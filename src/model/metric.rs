//! The names of what the model gives.

use crate::units::Unit;

/// A figure that [`super::evaluate`] gives for each company and for all together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// H100s bought.
    Gpus,
    /// What the chips cost.
    Chips,
    /// What the rest of the servers costs.
    Servers,
    /// What the network costs.
    Network,
    /// What the buildings cost.
    Buildings,
    /// What the electricity costs over the machines' life.
    LifetimeElectricity,
    /// Chips, servers, network, buildings, and electricity over the machines' life.
    Total,
    /// What the electricity costs a year.
    Electricity,
    /// Rated power of the servers.
    ItPower,
    /// Average power at the meter.
    Power,
    /// Energy a year.
    Energy,
    /// Carbon a year.
    Carbon,
    /// Cost of one GPU for one hour, hardware spread evenly over its life.
    GpuHour,
    /// Compute counted in H100, other accelerators included.
    H100Equivalents,
    /// Speed of the H100s at their peak.
    Peak,
    /// Speed that training reaches.
    Effective,
    /// GPU-hours to train the reference model.
    TrainingGpuHours,
    /// Days to train the reference model on the GPUs of one run.
    TrainingDays,
    /// Days to train the reference model on every H100 bought.
    FleetTrainingDays,
    /// Training runs a year on every H100 bought.
    RunsPerYear,
}

impl Metric {
    /// Every figure.
    pub const ALL: [Self; 20] = [
        Self::Gpus,
        Self::Chips,
        Self::Servers,
        Self::Network,
        Self::Buildings,
        Self::LifetimeElectricity,
        Self::Total,
        Self::Electricity,
        Self::ItPower,
        Self::Power,
        Self::Energy,
        Self::Carbon,
        Self::GpuHour,
        Self::H100Equivalents,
        Self::Peak,
        Self::Effective,
        Self::TrainingGpuHours,
        Self::TrainingDays,
        Self::FleetTrainingDays,
        Self::RunsPerYear,
    ];

    /// What [`Metric::Total`] is the sum of, in the order that the money is spent.
    pub const SPENDING: [Self; 5] = [
        Self::Chips,
        Self::Servers,
        Self::Network,
        Self::Buildings,
        Self::LifetimeElectricity,
    ];

    /// The name in attributes and exports.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Gpus => "gpus",
            Self::Chips => "chips",
            Self::Servers => "servers",
            Self::Network => "network",
            Self::Buildings => "buildings",
            Self::LifetimeElectricity => "lifetime-electricity",
            Self::Total => "total",
            Self::Electricity => "electricity",
            Self::ItPower => "it-power",
            Self::Power => "power",
            Self::Energy => "energy",
            Self::Carbon => "carbon",
            Self::GpuHour => "gpu-hour",
            Self::H100Equivalents => "h100e",
            Self::Peak => "peak",
            Self::Effective => "effective",
            Self::TrainingGpuHours => "training-gpu-hours",
            Self::TrainingDays => "training-days",
            Self::FleetTrainingDays => "fleet-training-days",
            Self::RunsPerYear => "runs-per-year",
        }
    }

    /// The unit of the figure.
    pub const fn unit(self) -> Unit {
        match self {
            Self::Gpus => Unit::Gpus,
            Self::Chips
            | Self::Servers
            | Self::Network
            | Self::Buildings
            | Self::LifetimeElectricity
            | Self::Total => Unit::Usd,
            Self::Electricity => Unit::UsdPerYear,
            Self::ItPower | Self::Power => Unit::Kilowatts,
            Self::Energy => Unit::KilowattHoursPerYear,
            Self::Carbon => Unit::TonnesPerYear,
            Self::GpuHour => Unit::UsdPerGpuHour,
            Self::H100Equivalents => Unit::H100Equivalents,
            Self::Peak | Self::Effective => Unit::FlopPerSecond,
            Self::TrainingGpuHours => Unit::GpuHours,
            Self::TrainingDays | Self::FleetTrainingDays => Unit::Days,
            Self::RunsPerYear => Unit::PerYear,
        }
    }

    /// Whether the figure is the same for every company, because it is about one training run.
    pub const fn is_shared(self) -> bool {
        matches!(self, Self::TrainingGpuHours | Self::TrainingDays)
    }
}

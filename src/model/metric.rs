//! The names of what the model gives.

use crate::units::Unit;

/// Declares the figures: name, key, unit, meaning.
macro_rules! metrics {
    ($($name:ident = $key:literal, $unit:ident, $doc:literal;)*) => {
        /// A figure that [`super::evaluate`] gives for each company and for all together.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Metric {
            $(#[doc = $doc] $name),*
        }

        impl Metric {
            /// Every figure.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The name in attributes and exports.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key),*
                }
            }

            /// The unit of the figure.
            pub const fn unit(self) -> Unit {
                match self {
                    $(Self::$name => Unit::$unit),*
                }
            }
        }
    };
}

metrics! {
    Gpus = "gpus", Gpus, "H100s bought.";
    Chips = "chips", Usd, "What the chips cost.";
    Servers = "servers", Usd, "What the rest of the servers costs.";
    Network = "network", Usd, "What the network costs.";
    Buildings = "buildings", Usd, "What the buildings cost.";
    LifetimeElectricity = "lifetime-electricity", Usd, "What the electricity costs over the machines' life.";
    OtherAccelerators = "other-accelerators", Usd, "What the other accelerators cost, each priced like the H100s that it equals.";
    Upfront = "upfront", Usd, "What is paid once, of what is counted.";
    Total = "total", Usd, "Everything that is counted, electricity over the machines' life included.";
    Electricity = "electricity", UsdPerYear, "What the electricity costs a year.";
    ItPower = "it-power", Kilowatts, "Rated power of the servers.";
    Power = "power", Kilowatts, "Average power at the meter.";
    Energy = "energy", KilowattHoursPerYear, "Energy a year.";
    Carbon = "carbon", TonnesPerYear, "Carbon a year.";
    GpuHour = "gpu-hour", UsdPerGpuHour, "Cost of one GPU for one hour, the purchase spread evenly over its life.";
    MarketGpuHour = "market-gpu-hour", UsdPerGpuHour, "Cost of one GPU for one hour, the purchase losing value as on the market.";
    H100Equivalents = "h100e", H100Equivalents, "Compute counted in H100, other accelerators included.";
    Peak = "peak", FlopPerSecond, "Speed of the H100s at their peak.";
    Effective = "effective", FlopPerSecond, "Speed that training reaches.";
    TrainingGpuHours = "training-gpu-hours", GpuHours, "GPU-hours to train the reference model.";
    TrainingDays = "training-days", Days, "Days to train the reference model on the GPUs of one run.";
    FleetTrainingDays = "fleet-training-days", Days, "Days to train the reference model on every H100 bought.";
    RunsPerYear = "runs-per-year", PerYear, "Training runs a year on every H100 bought.";
    FleetShare = "fleet-share", Share, "The part of the fleet that one run occupies.";
    TrainingCost = "training-cost", Usd, "Cost of one training run.";
    TrainingEnergy = "training-energy", KilowattHours, "Energy of one training run.";
    TrainingCarbon = "training-carbon", Tonnes, "Carbon of one training run.";
    TokensPerSecond = "tokens-per-second", TokensPerSecond, "Tokens that the serving part of the fleet writes.";
    Users = "users", Users, "People that the serving part of the fleet can serve.";
    MillionTokens = "million-tokens", UsdPerMillionTokens, "Cost of a million tokens.";
    BreakEven = "break-even", Months, "Months after which owning costs less than renting.";
    Capex = "capex", UsdPerYear, "Capital expenditure of the year 2024, as published.";
    CapexShare = "capex-share", Share, "The purchase beside a year's capital expenditure.";
    Homes = "homes", Ratio, "American homes that use as much electricity.";
    Reactors = "reactors", Ratio, "French reactors that make as much electricity.";
    ParisRegions = "paris-regions", Ratio, "The electricity beside that of the Paris region.";
}

impl Metric {
    /// What [`Metric::Total`] may count, in the order that the money is spent.
    pub const SPENDING: [Self; 6] = [
        Self::Chips,
        Self::Servers,
        Self::Network,
        Self::Buildings,
        Self::LifetimeElectricity,
        Self::OtherAccelerators,
    ];

    /// The figure that has this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|metric| metric.key() == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_answer_to_distinct_keys() {
        for &metric in Metric::ALL {
            assert_eq!(Metric::from_key(metric.key()), Some(metric));
        }
    }
}

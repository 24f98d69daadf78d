//! What the model is given.

use super::{Choices, Constant, Number};
use crate::catalog::{Accelerator, Company};
use crate::units::{
    Gpus, GramsPerKilowattHour, KilowattsPerGpu, OrdersOfMagnitudePerYear, Ratio, TeraflopsPerGpu,
    TokensPerSecondPerGpu, TokensPerUserDay, UsdPerGpu, UsdPerGpuHour, UsdPerKilowattHour,
    UsdPerMegawatt, Years,
};

/// The name of an input number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Price of one GPU.
    Price,
    /// H100s that a company buys.
    Fleet(Company),
    /// A company's other accelerators, in units of their kind.
    Other(Company),
    /// Months over which a company buys its fleet.
    Months(Company),
    /// The rest of the server: processors, memory, chassis, for each GPU.
    Server,
    /// The network's share of the price of a cluster.
    Network,
    /// Construction for each megawatt of IT load.
    Building,
    /// Rated power of the server, for each GPU.
    ServerPower,
    /// Share of the rated power that is drawn on average.
    Load,
    /// A company's power usage effectiveness: energy at the meter over energy at the servers.
    Pue(Company),
    /// Price of a kilowatt-hour.
    Rate,
    /// Carbon intensity of a kilowatt-hour.
    Carbon,
    /// Years that the machines run.
    Life,
    /// How fast the machines lose value on the market.
    Decline,
    /// Rated power of the GPU alone.
    ChipPower,
    /// Peak dense BF16 speed of one GPU.
    Peak,
    /// Model FLOP utilisation: the part of the peak that training reaches.
    Mfu,
    /// GPUs that work on one training run.
    RunGpus,
    /// Tokens a second that one GPU writes.
    Tokens,
    /// The part of the fleet that serves.
    Serving,
    /// Tokens that a user asks for in a day.
    TokensPerUser,
    /// Price of renting one GPU for an hour.
    Rent,
}

impl Input {
    /// Every input, in the order of the page.
    pub const ALL: [Self; 34] = {
        use Company::{Amazon, Google, Meta, Microsoft};
        [
            Self::Price,
            Self::Fleet(Meta),
            Self::Fleet(Microsoft),
            Self::Fleet(Google),
            Self::Fleet(Amazon),
            Self::Rate,
            Self::Life,
            Self::Other(Meta),
            Self::Other(Microsoft),
            Self::Other(Google),
            Self::Other(Amazon),
            Self::Months(Meta),
            Self::Months(Microsoft),
            Self::Months(Google),
            Self::Months(Amazon),
            Self::Server,
            Self::Network,
            Self::Building,
            Self::ServerPower,
            Self::Load,
            Self::Pue(Meta),
            Self::Pue(Microsoft),
            Self::Pue(Google),
            Self::Pue(Amazon),
            Self::Carbon,
            Self::Peak,
            Self::Mfu,
            Self::RunGpus,
            Self::ChipPower,
            Self::Tokens,
            Self::Serving,
            Self::TokensPerUser,
            Self::Rent,
            Self::Decline,
        ]
    };

    /// The input's place in [`Input::ALL`].
    #[inline(always)]
    pub const fn index(self) -> usize {
        match self {
            Self::Price => 0,
            Self::Fleet(company) => 1 + company.index(),
            Self::Rate => 5,
            Self::Life => 6,
            Self::Other(company) => 7 + company.index(),
            Self::Months(company) => 11 + company.index(),
            Self::Server => 15,
            Self::Network => 16,
            Self::Building => 17,
            Self::ServerPower => 18,
            Self::Load => 19,
            Self::Pue(company) => 20 + company.index(),
            Self::Carbon => 24,
            Self::Peak => 25,
            Self::Mfu => 26,
            Self::RunGpus => 27,
            Self::ChipPower => 28,
            Self::Tokens => 29,
            Self::Serving => 30,
            Self::TokensPerUser => 31,
            Self::Rent => 32,
            Self::Decline => 33,
        }
    }

    /// The company that this input belongs to, if it belongs to one.
    pub const fn company(self) -> Option<Company> {
        match self {
            Self::Fleet(company)
            | Self::Other(company)
            | Self::Months(company)
            | Self::Pue(company) => Some(company),
            _ => None,
        }
    }
}

/// What belongs to one company.
#[derive(Clone, Copy, Debug)]
pub struct CompanyInputs<N = f64> {
    /// Which company.
    pub company: Company,
    /// H100s bought.
    pub fleet: Gpus<N>,
    /// Other accelerators, in units of `kind`.
    pub other: Gpus<N>,
    /// What kind the other accelerators are.
    pub kind: &'static Accelerator,
    /// Power usage effectiveness.
    pub pue: Ratio<N>,
    /// Price of a kilowatt-hour, where the company buys it.
    pub rate: UsdPerKilowattHour<N>,
    /// Carbon intensity of a kilowatt-hour, where the company buys it.
    pub carbon: GramsPerKilowattHour<N>,
}

/// Every number that [`super::evaluate`] needs.
#[derive(Clone, Debug)]
pub struct Inputs<N = f64> {
    /// What belongs to each company, in the order of [`Company::ALL`].
    pub companies: [CompanyInputs<N>; 4],
    /// Price of one GPU.
    pub price: UsdPerGpu<N>,
    /// Rest of the server, for each GPU.
    pub server: UsdPerGpu<N>,
    /// The network's share of the price of a cluster; below 1.
    pub network: Ratio<N>,
    /// Construction for each megawatt of IT load.
    pub building: UsdPerMegawatt<N>,
    /// Rated power of the server, for each GPU.
    pub server_power: KilowattsPerGpu<N>,
    /// Share of the rated power that is drawn on average.
    pub load: Ratio<N>,
    /// Years that the machines run.
    pub life: Years<N>,
    /// Peak dense BF16 speed of one GPU.
    pub peak: TeraflopsPerGpu<N>,
    /// Model FLOP utilisation.
    pub mfu: Ratio<N>,
    /// GPUs that work on one training run.
    pub run_gpus: Gpus<N>,
    /// Rated power of the GPU alone.
    pub chip_power: KilowattsPerGpu<N>,
    /// How fast the machines lose value on the market.
    pub decline: OrdersOfMagnitudePerYear<N>,
    /// Tokens a second that one GPU writes.
    pub tokens: TokensPerSecondPerGpu<N>,
    /// The part of the fleet that serves.
    pub serving: Ratio<N>,
    /// Tokens that a user asks for in a day; above zero.
    pub tokens_per_user: TokensPerUserDay<N>,
    /// Price of renting one GPU for an hour.
    pub rent: UsdPerGpuHour<N>,
    /// What is told by name.
    pub choices: Choices,
}

/// Where the inputs' numbers come from.
pub trait Numbers<N> {
    /// The number of an input.
    fn number(&mut self, input: Input) -> N;
}

impl<N, F: FnMut(Input) -> N> Numbers<N> for F {
    fn number(&mut self, input: Input) -> N {
        self(input)
    }
}

impl<N: Number> Inputs<N> {
    /// Collects the inputs, asking `number` for each by name. ([`Input::Months`] is not asked for:
    /// it moves spending in time only, see [`super::timeline`].)
    #[inline(always)]
    pub fn collect(choices: Choices, mut number: impl FnMut(Input) -> N) -> Self {
        Self::from(choices, &mut number)
    }

    /// [`Inputs::collect`] from anything that has numbers.
    #[inline(always)]
    pub fn from(choices: Choices, from: &mut impl Numbers<N>) -> Self {
        let (rate, carbon) = (from.number(Input::Rate), from.number(Input::Carbon));
        let [meta, microsoft, google, amazon] = Company::ALL;
        Self {
            // One by one: the compiler sees through that, and not through a map of so large an array.
            companies: [
                CompanyInputs::of(meta, &choices, rate, carbon, from),
                CompanyInputs::of(microsoft, &choices, rate, carbon, from),
                CompanyInputs::of(google, &choices, rate, carbon, from),
                CompanyInputs::of(amazon, &choices, rate, carbon, from),
            ],
            price: UsdPerGpu::new(from.number(Input::Price)),
            server: UsdPerGpu::new(from.number(Input::Server)),
            network: Ratio::new(from.number(Input::Network)),
            building: UsdPerMegawatt::new(from.number(Input::Building)),
            server_power: KilowattsPerGpu::new(from.number(Input::ServerPower)),
            load: Ratio::new(from.number(Input::Load)),
            life: Years::new(from.number(Input::Life)),
            peak: TeraflopsPerGpu::new(from.number(Input::Peak)),
            mfu: Ratio::new(from.number(Input::Mfu)),
            run_gpus: Gpus::new(from.number(Input::RunGpus)),
            chip_power: KilowattsPerGpu::new(from.number(Input::ChipPower)),
            decline: OrdersOfMagnitudePerYear::new(from.number(Input::Decline)),
            tokens: TokensPerSecondPerGpu::new(from.number(Input::Tokens)),
            serving: Ratio::new(from.number(Input::Serving)),
            tokens_per_user: TokensPerUserDay::new(from.number(Input::TokensPerUser)),
            rent: UsdPerGpuHour::new(from.number(Input::Rent)),
            choices,
        }
    }
}

impl<N: Number> CompanyInputs<N> {
    /// One company's inputs: its region's rate and carbon intensity go before those of all.
    #[inline(always)]
    fn of(
        company: Company,
        choices: &Choices,
        rate: N,
        carbon: N,
        from: &mut impl Numbers<N>,
    ) -> Self {
        let region = choices.region(company);
        let local_rate = match region {
            Some(at) => N::known(at.rate(), Constant::Rate(at)),
            None => rate,
        };
        let local_carbon = match region.and_then(|at| at.carbon().map(|carbon| (at, carbon))) {
            Some((at, carbon)) => N::known(carbon, Constant::Carbon(at)),
            None => carbon,
        };
        Self {
            company,
            fleet: Gpus::new(from.number(Input::Fleet(company))),
            other: Gpus::new(from.number(Input::Other(company))),
            kind: choices.kind(company),
            pue: Ratio::new(from.number(Input::Pue(company))),
            rate: UsdPerKilowattHour::new(local_rate),
            carbon: GramsPerKilowattHour::new(local_carbon),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_input_stands_at_its_index() {
        for (place, input) in Input::ALL.into_iter().enumerate() {
            assert_eq!(input.index(), place, "{input:?}");
        }
    }
}

//! The figures that add up over companies.

use super::number::named;
use super::{CompanyInputs, Constant, Inputs, Metric, Number, formulas};
use crate::catalog::{Company, accelerator::H100, comparison::capex_2024};
use crate::units::{
    Gpus, H100Equivalents, KilowattHoursPerYear, Kilowatts, Quantity, TonnesPerYear, Usd,
    UsdPerYear,
};

/// The figures of one company, or their sums.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts<N> {
    pub(super) gpus: Gpus<N>,
    pub(super) chips: Usd<N>,
    pub(super) servers: Usd<N>,
    pub(super) network: Usd<N>,
    pub(super) buildings: Usd<N>,
    pub(super) other_accelerators: Usd<N>,
    pub(super) electricity: UsdPerYear<N>,
    pub(super) it_power: Kilowatts<N>,
    pub(super) power: Kilowatts<N>,
    pub(super) energy: KilowattHoursPerYear<N>,
    pub(super) carbon: TonnesPerYear<N>,
    pub(super) h100_equivalents: H100Equivalents<N>,
    pub(super) capex: UsdPerYear<N>,
}

impl<N: Number> Parts<N> {
    /// One company's figures.
    #[inline(always)]
    pub(super) fn of(company: &CompanyInputs<N>, inputs: &Inputs<N>) -> Self {
        let some = Some(company.company);
        let basis = inputs.choices.basis;
        let gpus = named(company.fleet, Metric::Gpus, some);
        let chips = named(formulas::chips(gpus, inputs.price), Metric::Chips, some);
        let servers = named(formulas::chips(gpus, inputs.server), Metric::Servers, some);
        let it_power = formulas::it_power(gpus, inputs.server_power);
        let it_power = named(it_power, Metric::ItPower, some);
        let power = formulas::facility_power(it_power, inputs.load, company.pue);
        let power = named(power, Metric::Power, some);
        let energy = named(formulas::yearly_energy(power), Metric::Energy, some);
        let other = if *company.kind == H100 {
            H100Equivalents::new(company.other.value())
        } else {
            formulas::h100_equivalents(
                company.other.value(),
                N::known(
                    company.kind.speed(basis),
                    Constant::Speed(company.kind, basis),
                ),
                N::known(H100.speed(basis), Constant::Speed(&H100, basis)),
            )
        };
        let h100_equivalents = H100Equivalents::new(gpus.value()) + other;
        let parts = Self {
            gpus,
            chips,
            servers,
            network: formulas::network(chips + servers, inputs.network),
            buildings: formulas::buildings(it_power, inputs.building),
            // Nobody publishes what they cost: each is priced like the H100s it equals.
            other_accelerators: formulas::chips(Gpus::new(other.value()), inputs.price),
            electricity: energy * company.rate,
            it_power,
            power,
            energy,
            carbon: (energy * company.carbon).in_tonnes(),
            h100_equivalents,
            capex: UsdPerYear::new(N::known(
                capex_2024(company.company).yearly.value(),
                Constant::Capex(company.company),
            )),
        };
        parts.named(some)
    }

    /// The sums of two.
    #[inline(always)]
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            gpus: self.gpus + other.gpus,
            chips: self.chips + other.chips,
            servers: self.servers + other.servers,
            network: self.network + other.network,
            buildings: self.buildings + other.buildings,
            other_accelerators: self.other_accelerators + other.other_accelerators,
            electricity: self.electricity + other.electricity,
            it_power: self.it_power + other.it_power,
            power: self.power + other.power,
            energy: self.energy + other.energy,
            carbon: self.carbon + other.carbon,
            h100_equivalents: self.h100_equivalents + other.h100_equivalents,
            capex: self.capex + other.capex,
        }
    }

    /// The same figures, known by their names.
    #[inline(always)]
    pub(super) fn named(self, company: Option<Company>) -> Self {
        #[inline(always)]
        fn name<N: Number, Q: Quantity<N>>(
            quantity: Q,
            metric: Metric,
            company: Option<Company>,
        ) -> Q {
            named(quantity, metric, company)
        }
        Self {
            gpus: name(self.gpus, Metric::Gpus, company),
            chips: name(self.chips, Metric::Chips, company),
            servers: name(self.servers, Metric::Servers, company),
            network: name(self.network, Metric::Network, company),
            buildings: name(self.buildings, Metric::Buildings, company),
            other_accelerators: name(self.other_accelerators, Metric::OtherAccelerators, company),
            electricity: name(self.electricity, Metric::Electricity, company),
            it_power: name(self.it_power, Metric::ItPower, company),
            power: name(self.power, Metric::Power, company),
            energy: name(self.energy, Metric::Energy, company),
            carbon: name(self.carbon, Metric::Carbon, company),
            h100_equivalents: name(self.h100_equivalents, Metric::H100Equivalents, company),
            capex: name(self.capex, Metric::Capex, company),
        }
    }
}

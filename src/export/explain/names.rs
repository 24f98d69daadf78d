//! What figures, inputs and constants are called.

use crate::catalog::{Basis, Company};
use crate::language::{Language, Term, elided, fill};
use crate::model::{Constant, Metric};
use crate::scenario::region_name;

/// The name of a figure, whoever's it is.
pub const fn of_metric(metric: Metric) -> Term {
    match metric {
        Metric::Gpus => Term::Gpus,
        Metric::Chips => Term::Chips,
        Metric::Servers => Term::Servers,
        Metric::Network => Term::Network,
        Metric::Buildings => Term::Buildings,
        Metric::LifetimeElectricity => Term::LifetimeElectricity,
        Metric::OtherAccelerators => Term::OtherAccelerators,
        Metric::Upfront => Term::Upfront,
        Metric::Total => Term::Total,
        Metric::Electricity => Term::Electricity,
        Metric::ItPower => Term::ItPower,
        Metric::Power => Term::Power,
        Metric::Energy => Term::Energy,
        Metric::Carbon => Term::Carbon,
        Metric::GpuHour => Term::GpuHour,
        Metric::MarketGpuHour => Term::MarketGpuHour,
        Metric::H100Equivalents => Term::H100Equivalents,
        Metric::Peak => Term::Peak,
        Metric::Effective => Term::Effective,
        Metric::TrainingGpuHours => Term::TrainingGpuHours,
        Metric::TrainingDays => Term::TrainingDays,
        Metric::FleetTrainingDays => Term::FleetTrainingDays,
        Metric::RunsPerYear => Term::RunsPerYear,
        Metric::FleetShare => Term::FleetShare,
        Metric::TrainingCost => Term::TrainingCost,
        Metric::TrainingEnergy => Term::TrainingEnergy,
        Metric::TrainingCarbon => Term::TrainingCarbon,
        Metric::TokensPerSecond => Term::TokensPerSecond,
        Metric::Users => Term::Users,
        Metric::MillionTokens => Term::MillionTokens,
        Metric::BreakEven => Term::BreakEven,
        Metric::Capex => Term::Capex,
        Metric::CapexShare => Term::CapexShare,
        Metric::Homes => Term::Homes,
        Metric::Reactors => Term::Reactors,
        Metric::ParisRegions => Term::ParisRegions,
    }
}

/// Whose a figure is.
pub(super) const fn of_company(company: Option<Company>, language: Language) -> &'static str {
    match company {
        Some(company) => company.name(),
        None => Term::AllCompanies.text(language),
    }
}

/// The name of a figure, and whose it is.
pub(super) fn of_figure(metric: Metric, company: Option<Company>, language: Language) -> String {
    let slots = [
        ("figure", of_metric(metric).text(language)),
        ("company", of_company(company, language)),
    ];
    fill(Term::Whose.text(language), &slots)
}

/// The name of a constant.
pub(super) fn of_constant(constant: Constant, language: Language) -> String {
    let (term, name) = match constant {
        Constant::Nothing => (Term::Nothing, ""),
        Constant::OneYear => (Term::OneYear, ""),
        Constant::Capex(company) => (Term::CapexOf, company.name()),
        Constant::Training(model) => (Term::TrainingCompute, model.name),
        Constant::Speed(accelerator, Basis::Int8) => (Term::SpeedInt8, accelerator.name),
        Constant::Speed(accelerator, Basis::Bf16) => (Term::SpeedBf16, accelerator.name),
        Constant::Rate(region) => (Term::RateIn, region_name(region).text(language)),
        Constant::Carbon(region) => (Term::CarbonIn, region_name(region).text(language)),
        Constant::Home => (Term::HomeElectricity, ""),
        Constant::Reactor => (Term::ReactorElectricity, ""),
        Constant::ParisRegion => (Term::ParisElectricity, ""),
    };
    elided(&fill(term.text(language), &[("name", name)]), language)
}

/// A name and what it is worth.
pub(super) fn worth(name: &str, value: &str, language: Language) -> String {
    fill(
        Term::Worth.text(language),
        &[("name", name), ("value", value)],
    )
}

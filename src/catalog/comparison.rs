//! Things whose electricity readers know, or whose spending companies publish.

use super::{Company, Source, sources};
use crate::units::{KilowattHoursPerYear, UsdPerYear};

/// Something that uses or makes electricity, to compare with.
#[derive(Debug)]
pub struct Comparison {
    /// Its electricity in a year.
    pub energy: KilowattHoursPerYear,
    /// Where that is stated.
    pub source: &'static Source,
}

/// An average American home: 10,715 kWh in 2020.
pub static HOME: Comparison = Comparison {
    energy: KilowattHoursPerYear::new(10_715.0),
    source: &sources::HOME,
};

/// An average French reactor: 403.7 TWh made by 58 of them in 2013.
pub static REACTOR: Comparison = Comparison {
    energy: KilowattHoursPerYear::new(403.7e9 / 58.0),
    source: &sources::REACTOR,
};

/// The Paris region: 67,607 GWh in 2017.
pub static PARIS_REGION: Comparison = Comparison {
    energy: KilowattHoursPerYear::new(67_607e6),
    source: &sources::CITY,
};

/// What a company spent on capital goods in a year.
#[derive(Debug)]
pub struct Capex {
    /// The spending of the year.
    pub yearly: UsdPerYear,
    /// Where that is stated.
    pub source: &'static Source,
}

/// A company's capital expenditure in its year 2024. Those of Microsoft and Amazon leave finance leases
/// out.
pub const fn capex_2024(company: Company) -> Capex {
    let (yearly, source) = match company {
        Company::Meta => (39.23e9, &sources::P37),
        Company::Microsoft => (55.7e9, &sources::P39),
        Company::Google => (52.5e9, &sources::P39),
        Company::Amazon => (83.0e9, &sources::P39),
    };
    Capex {
        yearly: UsdPerYear::new(yearly),
        source,
    }
}

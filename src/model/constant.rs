//! What a constant of a formula is, for readers who want to know where it comes from.

use crate::catalog::{Accelerator, Basis, Company, ReferenceModel, Region};

/// A constant that is more than a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Constant {
    /// A sum of which nothing is counted.
    Nothing,
    /// One year, by which a sum is compared with a yearly one.
    OneYear,
    /// A company's capital expenditure in its year 2024.
    Capex(Company),
    /// The training compute of a reference model.
    Training(&'static ReferenceModel),
    /// The speed of an accelerator, on a basis.
    Speed(&'static Accelerator, Basis),
    /// What a kilowatt-hour costs in a region.
    Rate(Region),
    /// The carbon intensity of a region's grid.
    Carbon(Region),
    /// The yearly electricity of an average American home.
    Home,
    /// The yearly electricity of an average French reactor.
    Reactor,
    /// The yearly electricity of the Paris region.
    ParisRegion,
}

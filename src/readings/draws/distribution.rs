//! What a figure's draws say together.

use crate::catalog::Company;
use crate::model::Undefined;

/// Bars of a histogram.
pub const BARS: usize = 64;
/// Dots of a dot plot: each stands for one chance in [`DOTS`].
pub const DOTS: usize = 20;

/// How a figure is distributed, in the figure's own unit. Where some draws have no figure, this is
/// the distribution of the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Distribution {
    /// One draw in twenty lies below.
    pub p5: f64,
    /// The median.
    pub p50: f64,
    /// One draw in twenty lies above.
    pub p95: f64,
    /// The mean.
    pub mean: f64,
    /// The lowest draw.
    pub low: f64,
    /// The highest draw.
    pub high: f64,
    /// The share of draws that have no figure; below 1.
    pub undefined: f64,
    /// Quantiles that are equally far apart in chance: the middles of equal parts.
    pub dots: [f64; DOTS],
    /// How many draws lie in each of equally wide bars from the lowest draw to the highest.
    pub histogram: [u32; BARS],
}

/// How a figure is distributed for each company and for all together.
#[derive(Clone, Debug, PartialEq)]
pub struct Distributions {
    pub(super) companies: [Result<Distribution, Undefined>; Company::ALL.len()],
    pub(super) together: Result<Distribution, Undefined>,
}

impl Distributions {
    /// The distribution for a company, or for all together when `company` is `None`.
    ///
    /// # Errors
    /// The reason why the figure has no value in any draw.
    pub fn of(&self, company: Option<Company>) -> Result<&Distribution, Undefined> {
        company
            .and_then(|company| self.companies.get(company.index()))
            .unwrap_or(&self.together)
            .as_ref()
            .map_err(|reason| *reason)
    }
}

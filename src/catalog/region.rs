//! Places where electricity is bought: American states that host large data centres, with what their
//! industrial customers paid in 2023 and, where Google publishes it, the carbon of its grid there.

use super::{Source, sources};

/// Declares regions in a row each: dollars per kilowatt-hour, grams per kilowatt-hour.
macro_rules! regions {
    ($($name:ident = $key:literal, $own_name:literal, $rate:literal, $carbon:expr;)*) => {
        /// A place where electricity is bought.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Region {
            $(#[doc = $own_name] $name),*
        }

        impl Region {
            /// Every region, in the order of their names.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The key, the name in English, the rate and the carbon.
            const fn row(self) -> (&'static str, &'static str, f64, Option<f64>) {
                match self {
                    $(Self::$name => ($key, $own_name, $rate, $carbon)),*
                }
            }
        }
    };
}

regions! {
    Arizona = "arizona", "Arizona", 0.0811, None;
    Georgia = "georgia", "Georgia", 0.0688, None;
    Iowa = "iowa", "Iowa", 0.0691, Some(430.0);
    Nevada = "nevada", "Nevada", 0.1036, Some(373.0);
    Ohio = "ohio", "Ohio", 0.0703, Some(322.0);
    Oregon = "oregon", "Oregon", 0.0752, Some(94.0);
    SouthCarolina = "south-carolina", "South Carolina", 0.0668, Some(560.0);
    Texas = "texas", "Texas", 0.066, Some(321.0);
    Utah = "utah", "Utah", 0.0699, Some(588.0);
    Virginia = "virginia", "Virginia", 0.0892, Some(322.0);
}

impl Region {
    /// Where the rates are stated.
    pub const RATE_SOURCE: &Source = &sources::STATE_RATES;

    /// Where the carbon intensities are stated. They are averages of what the power stations emit as
    /// they run, not over the life cycle.
    pub const CARBON_SOURCE: &Source = &sources::GOOGLE_GRIDS;

    /// The name in links and exports.
    pub const fn key(self) -> &'static str {
        self.row().0
    }

    /// The name in English.
    pub const fn name(self) -> &'static str {
        self.row().1
    }

    /// What industrial customers paid on average in 2023, in dollars per kilowatt-hour.
    pub const fn rate(self) -> f64 {
        self.row().2
    }

    /// The operational carbon intensity of the grid in 2023, in grams per kilowatt-hour; none where
    /// nothing is published.
    pub const fn carbon(self) -> Option<f64> {
        self.row().3
    }

    /// The region that has this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|region| region.key() == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_answer_to_distinct_keys_in_the_order_of_their_names() {
        for region in Region::ALL {
            assert_eq!(Region::from_key(region.key()), Some(*region));
        }
        assert!(Region::ALL.iter().map(|region| region.name()).is_sorted());
    }

    /// The states' lowest and highest rates stand in the same table.
    #[test]
    fn rates_and_carbon_are_those_of_american_states() {
        for region in Region::ALL {
            assert!((0.0575..=0.1864).contains(&region.rate()), "{region:?}");
            let carbon = region.carbon();
            assert!(carbon.is_none_or(|carbon| (50.0..700.0).contains(&carbon)));
        }
    }
}

//! What was computed, in the unit that was published.

use explorer::units::{
    Days, Flop, GpuHours, Grams, H100Equivalents, KilowattHours, Kilowatts, Ratio, Usd, UsdPerGpu,
};

/// A unit as it is published, and how many of the product's own it is.
type Published = (&'static str, f64);

const MONEY: &[Published] = &[("USD", 1.0), ("kUSD", 1e3), ("MUSD", 1e6), ("GUSD", 1e9)];
const MONEY_PER_GPU: &[Published] = &[("USD/GPU", 1.0), ("USD per GPU", 1.0)];
const ENERGY: &[Published] = &[
    ("Wh", 1e-3),
    ("kWh", 1.0),
    ("MWh", 1e3),
    ("GWh", 1e6),
    ("TWh", 1e9),
];
const POWER: &[Published] = &[("W", 1e-3), ("kW", 1.0), ("MW", 1e3), ("GW", 1e6)];
/// Grams. What is published leaves open, or says, that other gases are counted as CO2.
const CARBON: &[Published] = &[
    ("g", 1.0),
    ("kg", 1e3),
    ("t", 1e6),
    ("kt", 1e9),
    ("Mt", 1e12),
];
const CARBON_NAMES: [&str; 4] = ["CO2eq", "CO2e", "CO2", ""];
const WORK: &[Published] = &[
    ("GPU-hours", 1.0),
    ("GPU-hour", 1.0),
    ("GPU hours", 1.0),
    ("chip-hours", 1.0),
];
const OPERATIONS: &[Published] = &[("FLOP", 1.0), ("FLOPs", 1.0)];
const TIME: &[Published] = &[("days", 1.0), ("day", 1.0), ("hours", 1.0 / 24.0)];
const RATIO: &[Published] = &[
    ("ratio", 1.0),
    ("share", 1.0),
    ("%", 0.01),
    ("percent", 0.01),
];
const H100E: &[Published] = &[("H100e", 1.0), ("H100 equivalents", 1.0)];
const TOKEN_SPEED: &[Published] = &[
    ("tokens/s", 1.0),
    ("tokens/s/GPU", 1.0),
    ("tokens/second", 1.0),
];
const TOKENS_PER_MONEY: &[Published] = &[("tokens/USD", 1.0)];

/// Words before a unit that multiply it.
const MULTIPLES: [Published; 5] = [
    ("thousand ", 1e3),
    ("million ", 1e6),
    ("billion ", 1e9),
    ("trillion ", 1e12),
    ("M ", 1e6),
];

/// A computed number, and the units it can be told in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Figure {
    value: f64,
    units: &'static [Published],
}

/// Declares the units of the product's quantities.
macro_rules! told_in {
    ($($quantity:ident => $units:ident),* $(,)?) => {$(
        impl From<$quantity> for Figure {
            fn from(quantity: $quantity) -> Self {
                Self { value: quantity.value(), units: $units }
            }
        }
    )*};
}

told_in! {
    Usd => MONEY,
    UsdPerGpu => MONEY_PER_GPU,
    KilowattHours => ENERGY,
    Kilowatts => POWER,
    Grams => CARBON,
    GpuHours => WORK,
    Flop => OPERATIONS,
    Days => TIME,
    Ratio => RATIO,
    H100Equivalents => H100E,
}

impl Figure {
    pub(super) fn tokens_per_second(value: f64) -> Self {
        Self {
            value,
            units: TOKEN_SPEED,
        }
    }

    pub(super) fn tokens_per_usd(value: f64) -> Self {
        Self {
            value,
            units: TOKENS_PER_MONEY,
        }
    }

    /// The number in a unit.
    ///
    /// # Errors
    /// The units that it can be told in, if this is none of them; or that there is no number.
    pub(super) fn told_in(self, unit: &str) -> Result<f64, String> {
        let (unit, multiple) = MULTIPLES
            .iter()
            .find_map(|(word, multiple)| Some((unit.strip_prefix(word)?, *multiple)))
            .unwrap_or((unit, 1.0));
        let size = self.size(unit).ok_or_else(|| {
            let known: Vec<&str> = self.units.iter().map(|(name, _)| *name).collect();
            format!("its unit {unit:?} is none of {}", known.join(", "))
        })?;
        let value = self.value / (size * multiple);
        if value.is_finite() {
            Ok(value)
        } else {
            Err("these inputs give no number (a division by zero, or too large)".into())
        }
    }

    fn size(self, unit: &str) -> Option<f64> {
        let listed = |unit: &str| {
            let found = self.units.iter().find(|(name, _)| *name == unit);
            found.map(|(_, size)| *size)
        };
        if self.units == CARBON {
            return CARBON_NAMES
                .into_iter()
                .find_map(|gas| listed(unit.strip_suffix(gas)?.trim_end()));
        }
        listed(unit)
    }
}

//! The quantities and the products that are legal between them.

use super::Unit;
use std::iter::Sum;
use std::ops::{Add, Div, Mul, Sub};

/// Any quantity, where only its number matters.
pub trait Quantity<N> {
    /// The quantity of this value.
    fn of(value: N) -> Self;

    /// The value, in the quantity's unit.
    fn bare(self) -> N;
}

/// Declares quantities: addition and subtraction within a quantity, scaling by a [`Ratio`], and the
/// ratio of two.
macro_rules! quantities {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
        pub struct $name<N = f64>(N);

        quantities!(@basics $name);

        impl<N: Mul<Output = N>> Mul<Ratio<N>> for $name<N> {
            type Output = Self;
            #[inline(always)]
            fn mul(self, factor: Ratio<N>) -> Self {
                Self(self.0 * factor.0)
            }
        }

        impl<N: Div<Output = N>> Div<Ratio<N>> for $name<N> {
            type Output = Self;
            #[inline(always)]
            fn div(self, divisor: Ratio<N>) -> Self {
                Self(self.0 / divisor.0)
            }
        }

        impl<N: Div<Output = N>> Div for $name<N> {
            type Output = Ratio<N>;
            #[inline(always)]
            fn div(self, divisor: Self) -> Ratio<N> {
                Ratio(self.0 / divisor.0)
            }
        }
    )*};
    (@basics $name:ident) => {
        impl<N> $name<N> {
            /// Gives a bare number this unit.
            #[inline(always)]
            pub const fn new(value: N) -> Self {
                Self(value)
            }

            /// The bare number, in this type's unit.
            #[inline(always)]
            pub fn value(self) -> N {
                self.0
            }
        }

        impl<N> Quantity<N> for $name<N> {
            #[inline(always)]
            fn of(value: N) -> Self {
                Self(value)
            }

            #[inline(always)]
            fn bare(self) -> N {
                self.0
            }
        }

        impl<N: Add<Output = N>> Add for $name<N> {
            type Output = Self;
            #[inline(always)]
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }

        impl<N: Sub<Output = N>> Sub for $name<N> {
            type Output = Self;
            #[inline(always)]
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }

        impl<N: Sum> Sum for $name<N> {
            #[inline(always)]
            fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
                Self(parts.map(|part| part.0).sum())
            }
        }
    };
}

/// Declares what a product of two different quantities is, and so what dividing it gives.
macro_rules! products {
    ($($left:ident * $right:ident = $product:ident;)*) => {$(
        impl<N: Mul<Output = N>> Mul<$right<N>> for $left<N> {
            type Output = $product<N>;
            #[inline(always)]
            fn mul(self, other: $right<N>) -> $product<N> {
                $product(self.0 * other.0)
            }
        }

        impl<N: Mul<Output = N>> Mul<$left<N>> for $right<N> {
            type Output = $product<N>;
            #[inline(always)]
            fn mul(self, other: $left<N>) -> $product<N> {
                $product(self.0 * other.0)
            }
        }

        impl<N: Div<Output = N>> Div<$right<N>> for $product<N> {
            type Output = $left<N>;
            #[inline(always)]
            fn div(self, divisor: $right<N>) -> $left<N> {
                $left(self.0 / divisor.0)
            }
        }

        impl<N: Div<Output = N>> Div<$left<N>> for $product<N> {
            type Output = $right<N>;
            #[inline(always)]
            fn div(self, divisor: $left<N>) -> $right<N> {
                $right(self.0 / divisor.0)
            }
        }
    )*};
}

quantities! {
    /// United States dollars.
    Usd,
    /// Dollars for each GPU.
    UsdPerGpu,
    /// Dollars for one GPU during one hour.
    UsdPerGpuHour,
    /// Dollars for each megawatt of IT load.
    UsdPerMegawatt,
    /// Dollars for each kilowatt-hour.
    UsdPerKilowattHour,
    /// Dollars a year.
    UsdPerYear,
    /// Graphics processors, counted.
    Gpus,
    /// Compute counted in H100.
    H100Equivalents,
    /// Kilowatts.
    Kilowatts,
    /// Megawatts.
    Megawatts,
    /// Kilowatts for each GPU.
    KilowattsPerGpu,
    /// Kilowatt-hours.
    KilowattHours,
    /// Kilowatt-hours a year.
    KilowattHoursPerYear,
    /// Grams of CO2 equivalent for each kilowatt-hour.
    GramsPerKilowattHour,
    /// Grams of CO2 equivalent.
    Grams,
    /// Grams of CO2 equivalent a year.
    GramsPerYear,
    /// Metric tonnes of CO2 equivalent.
    Tonnes,
    /// Metric tonnes of CO2 equivalent a year.
    TonnesPerYear,
    /// Floating-point operations, counted.
    Flop,
    /// Floating-point operations a second.
    FlopPerSecond,
    /// Floating-point operations a second, for each GPU.
    FlopPerSecondPerGpu,
    /// Teraflops for each GPU.
    TeraflopsPerGpu,
    /// One GPU busy for one second.
    GpuSeconds,
    /// One GPU busy for one hour.
    GpuHours,
    /// GPU-hours available in a year.
    GpuHoursPerYear,
    /// Tokens, counted.
    Tokens,
    /// Millions of tokens.
    MillionTokens,
    /// Tokens a second.
    TokensPerSecond,
    /// Tokens a second, for each GPU.
    TokensPerSecondPerGpu,
    /// Tokens a day.
    TokensPerDay,
    /// Tokens a day, for each user.
    TokensPerUserDay,
    /// Tokens an hour, for each GPU, in millions.
    MillionTokensPerGpuHour,
    /// People served.
    Users,
    /// Dollars for a million tokens.
    UsdPerMillionTokens,
    /// Powers of ten a year.
    OrdersOfMagnitudePerYear,
    /// Seconds.
    Seconds,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Times a year.
    PerYear,
}

/// A factor without unit: PUE, a share, an efficiency.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Ratio<N = f64>(N);

quantities!(@basics Ratio);

impl<N: Mul<Output = N>> Mul for Ratio<N> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, factor: Self) -> Self {
        Self(self.0 * factor.0)
    }
}

impl<N: Div<Output = N>> Div for Ratio<N> {
    type Output = Self;
    #[inline(always)]
    fn div(self, divisor: Self) -> Self {
        Self(self.0 / divisor.0)
    }
}

products! {
    Gpus * UsdPerGpu = Usd;
    Gpus * KilowattsPerGpu = Kilowatts;
    Megawatts * UsdPerMegawatt = Usd;
    Kilowatts * Hours = KilowattHours;
    KilowattHours * UsdPerKilowattHour = Usd;
    KilowattHours * GramsPerKilowattHour = Grams;
    KilowattHoursPerYear * UsdPerKilowattHour = UsdPerYear;
    KilowattHoursPerYear * GramsPerKilowattHour = GramsPerYear;
    UsdPerYear * Years = Usd;
    GramsPerYear * Years = Grams;
    Gpus * FlopPerSecondPerGpu = FlopPerSecond;
    GpuSeconds * FlopPerSecondPerGpu = Flop;
    Seconds * FlopPerSecond = Flop;
    Gpus * Hours = GpuHours;
    GpuHours * UsdPerGpuHour = Usd;
    GpuHoursPerYear * UsdPerGpuHour = UsdPerYear;
    GpuHours * PerYear = GpuHoursPerYear;
    GpuHours * KilowattsPerGpu = KilowattHours;
    Gpus * TokensPerSecondPerGpu = TokensPerSecond;
    Users * TokensPerUserDay = TokensPerDay;
    MillionTokensPerGpuHour * UsdPerMillionTokens = UsdPerGpuHour;
}

/// Declares the runtime [`Unit`] of the quantities that readers see.
macro_rules! measured_in {
    ($($name:ident => $unit:ident),* $(,)?) => {$(
        impl<N> $name<N> {
            /// The unit of this type, as data.
            pub const UNIT: Unit = Unit::$unit;
        }
    )*};
}

measured_in! {
    Usd => Usd,
    UsdPerGpu => UsdPerGpu,
    UsdPerGpuHour => UsdPerGpuHour,
    UsdPerMegawatt => UsdPerMegawatt,
    UsdPerKilowattHour => UsdPerKilowattHour,
    UsdPerYear => UsdPerYear,
    Gpus => Gpus,
    H100Equivalents => H100Equivalents,
    Kilowatts => Kilowatts,
    KilowattsPerGpu => KilowattsPerGpu,
    KilowattHours => KilowattHours,
    KilowattHoursPerYear => KilowattHoursPerYear,
    GramsPerKilowattHour => GramsPerKilowattHour,
    Tonnes => Tonnes,
    TonnesPerYear => TonnesPerYear,
    Flop => Flop,
    FlopPerSecond => FlopPerSecond,
    TeraflopsPerGpu => TeraflopsPerGpu,
    GpuHours => GpuHours,
    TokensPerSecond => TokensPerSecond,
    TokensPerSecondPerGpu => TokensPerSecondPerGpu,
    TokensPerUserDay => TokensPerUserDay,
    Users => Users,
    UsdPerMillionTokens => UsdPerMillionTokens,
    OrdersOfMagnitudePerYear => OrdersOfMagnitudePerYear,
    Days => Days,
    Hours => Hours,
    Months => Months,
    Years => Years,
    PerYear => PerYear,
    Ratio => Ratio,
}

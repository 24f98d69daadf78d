//! Changes of unit: the same quantity, counted otherwise.

use super::{
    Days, FlopPerSecondPerGpu, GpuHours, GpuHoursPerYear, GpuSeconds, Gpus, Grams, GramsPerYear,
    Hours, KilowattHoursPerYear, Kilowatts, Megawatts, MillionTokensPerGpuHour, Months, Seconds,
    TeraflopsPerGpu, TokensPerDay, TokensPerSecond, TokensPerSecondPerGpu, Tonnes, TonnesPerYear,
    Years,
};
use std::ops::Mul;

/// Days in a year, the mean of the Julian calendar; the length that Epoch's cost code uses.
pub const DAYS_PER_YEAR: f64 = 365.25;
/// Hours in a year of [`DAYS_PER_YEAR`] days.
pub const HOURS_PER_YEAR: f64 = 8766.0;
/// Months in a year.
pub const MONTHS_PER_YEAR: f64 = 12.0;

const SECONDS_PER_HOUR: f64 = 3600.0;
const HOURS_PER_DAY: f64 = 24.0;
const KILOWATTS_PER_MEGAWATT: f64 = 1e3;
const GRAMS_PER_TONNE: f64 = 1e6;
const FLOPS_PER_TERAFLOPS: f64 = 1e12;
const TOKENS_PER_MILLION: f64 = 1e6;

/// Declares a change of unit as a method: `Kilowatts::in_megawatts`.
macro_rules! conversions {
    ($($(#[$doc:meta])* $from:ident.$method:ident() -> $to:ident = $factor:expr;)*) => {$(
        impl<N: Mul<f64, Output = N>> $from<N> {
            $(#[$doc])*
            #[inline(always)]
            pub fn $method(self) -> $to<N> {
                $to::new(self.value() * $factor)
            }
        }
    )*};
}

conversions! {
    /// The same power in megawatts.
    Kilowatts.in_megawatts() -> Megawatts = 1.0 / KILOWATTS_PER_MEGAWATT;
    /// The energy that this power uses in a year, drawn without a pause.
    Kilowatts.over_a_year() -> KilowattHoursPerYear = HOURS_PER_YEAR;
    /// The same mass in tonnes.
    Grams.in_tonnes() -> Tonnes = 1.0 / GRAMS_PER_TONNE;
    /// The same yearly mass in tonnes.
    GramsPerYear.in_tonnes() -> TonnesPerYear = 1.0 / GRAMS_PER_TONNE;
    /// The same speed in operations a second.
    TeraflopsPerGpu.in_flops() -> FlopPerSecondPerGpu = FLOPS_PER_TERAFLOPS;
    /// The same work in GPU-hours.
    GpuSeconds.in_gpu_hours() -> GpuHours = 1.0 / SECONDS_PER_HOUR;
    /// The same work in GPU-seconds.
    GpuHours.in_gpu_seconds() -> GpuSeconds = SECONDS_PER_HOUR;
    /// The GPU-hours that these GPUs offer in a year.
    Gpus.over_a_year() -> GpuHoursPerYear = HOURS_PER_YEAR;
    /// The tokens of a day.
    TokensPerSecond.over_a_day() -> TokensPerDay = SECONDS_PER_HOUR * HOURS_PER_DAY;
    /// The tokens of a GPU-hour, in millions.
    TokensPerSecondPerGpu.in_an_hour() -> MillionTokensPerGpuHour = SECONDS_PER_HOUR / TOKENS_PER_MILLION;
    /// The same time in hours.
    Seconds.in_hours() -> Hours = 1.0 / SECONDS_PER_HOUR;
    /// The same time in days.
    Hours.in_days() -> Days = 1.0 / HOURS_PER_DAY;
    /// The same time in months.
    Years.in_months() -> Months = MONTHS_PER_YEAR;
    /// The same time in hours.
    Days.in_hours() -> Hours = HOURS_PER_DAY;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::{FlopPerSecond, KilowattsPerGpu, UsdPerGpu};

    #[test]
    fn the_article_multiplies_exactly() {
        let chips = Gpus::new(350_000.0) * UsdPerGpu::new(30_000.0);
        assert_eq!(chips, crate::units::Usd::new(10.5e9));
    }

    #[test]
    fn power_becomes_energy_and_megawatts() {
        let power = Gpus::new(8.0) * KilowattsPerGpu::new(1.25);
        assert_eq!(power, Kilowatts::new(10.0));
        assert_eq!(power.over_a_year(), KilowattHoursPerYear::new(87_660.0));
        assert_eq!(power.in_megawatts(), Megawatts::new(0.01));
    }

    #[test]
    fn a_year_has_the_hours_of_its_days() {
        assert!((HOURS_PER_YEAR - DAYS_PER_YEAR * HOURS_PER_DAY).abs() < 1e-9);
    }

    #[test]
    fn work_at_a_speed_takes_time() {
        let time: Seconds = crate::units::Flop::new(7.2e6) / FlopPerSecond::new(1e3);
        assert_eq!(time.in_hours().in_days().value() * 12.0, 1.0);
    }
}

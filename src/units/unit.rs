//! The units as data, for tables, links, exports and words.

/// A unit of measurement, as a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
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
    /// Compute counted in H100: the sum of GPUs weighted by their speed.
    H100Equivalents,
    /// Kilowatts.
    Kilowatts,
    /// Kilowatts for each GPU, its share of the server included.
    KilowattsPerGpu,
    /// Kilowatt-hours.
    KilowattHours,
    /// Kilowatt-hours a year.
    KilowattHoursPerYear,
    /// Grams of CO2 equivalent for each kilowatt-hour.
    GramsPerKilowattHour,
    /// Metric tonnes of CO2 equivalent.
    Tonnes,
    /// Metric tonnes of CO2 equivalent a year.
    TonnesPerYear,
    /// Floating-point operations, counted.
    Flop,
    /// Floating-point operations a second.
    FlopPerSecond,
    /// Teraflops: 10^12 floating-point operations a second, for each GPU.
    TeraflopsPerGpu,
    /// GPU-hours: one GPU busy for one hour.
    GpuHours,
    /// Tokens a second.
    TokensPerSecond,
    /// Tokens a second, for each GPU.
    TokensPerSecondPerGpu,
    /// Tokens a day, for each user.
    TokensPerUserDay,
    /// People served.
    Users,
    /// Dollars for a million tokens.
    UsdPerMillionTokens,
    /// Powers of ten a year: how fast a value falls.
    OrdersOfMagnitudePerYear,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Times a year.
    PerYear,
    /// A part of a whole, 1 being all of it; read as a percentage.
    Share,
    /// A factor without unit, such as PUE.
    Ratio,
}

impl Unit {
    /// Whether a value of this unit is a sum of dollars, for each thing or not.
    pub const fn is_money(self) -> bool {
        matches!(
            self,
            Self::Usd
                | Self::UsdPerGpu
                | Self::UsdPerGpuHour
                | Self::UsdPerMegawatt
                | Self::UsdPerKilowattHour
                | Self::UsdPerYear
                | Self::UsdPerMillionTokens
        )
    }

    /// The unit as programs read it, in JSON and CSV.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Usd => "USD",
            Self::UsdPerGpu => "USD/GPU",
            Self::UsdPerGpuHour => "USD/GPU-hour",
            Self::UsdPerMegawatt => "USD/MW",
            Self::UsdPerKilowattHour => "USD/kWh",
            Self::UsdPerYear => "USD/year",
            Self::Gpus => "GPU",
            Self::H100Equivalents => "H100e",
            Self::Kilowatts => "kW",
            Self::KilowattsPerGpu => "kW/GPU",
            Self::KilowattHours => "kWh",
            Self::KilowattHoursPerYear => "kWh/year",
            Self::GramsPerKilowattHour => "gCO2e/kWh",
            Self::Tonnes => "tCO2e",
            Self::TonnesPerYear => "tCO2e/year",
            Self::Flop => "FLOP",
            Self::FlopPerSecond => "FLOP/s",
            Self::TeraflopsPerGpu => "TFLOP/s/GPU",
            Self::GpuHours => "GPU-hour",
            Self::TokensPerSecond => "token/s",
            Self::TokensPerSecondPerGpu => "token/s/GPU",
            Self::TokensPerUserDay => "token/user/day",
            Self::Users => "user",
            Self::UsdPerMillionTokens => "USD/million tokens",
            Self::OrdersOfMagnitudePerYear => "OOM/year",
            Self::Days => "day",
            Self::Hours => "hour",
            Self::Months => "month",
            Self::Years => "year",
            Self::PerYear => "1/year",
            Self::Share | Self::Ratio => "1",
        }
    }
}

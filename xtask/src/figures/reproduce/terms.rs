//! The names under which published cases give each input, and what they mean to the product.

use explorer::units::{
    Days, Flop, FlopPerSecondPerGpu, GpuHours, Gpus, GramsPerKilowattHour, Hours, KilowattHours,
    Kilowatts, KilowattsPerGpu, OrdersOfMagnitudePerYear, Ratio, TeraflopsPerGpu, Usd, UsdPerGpu,
    UsdPerGpuHour, UsdPerKilowattHour,
};

use super::inputs::Spelling;

const WATTS_PER_KILOWATT: f64 = 1e3;
const KILOWATT_HOURS_PER_MEGAWATT_HOUR: f64 = 1e3;
const KILOWATT_HOURS_PER_GIGAWATT_HOUR: f64 = 1e6;
const GRAMS_PER_KILOGRAM: f64 = 1e3;

fn watts(watts: f64) -> KilowattsPerGpu {
    KilowattsPerGpu::new(watts / WATTS_PER_KILOWATT)
}

fn days(days: f64) -> Hours {
    Days::new(days).in_hours()
}

fn teraflops(teraflops: f64) -> FlopPerSecondPerGpu {
    TeraflopsPerGpu::new(teraflops).in_flops()
}

fn megawatt_hours(energy: f64) -> KilowattHours {
    KilowattHours::new(energy * KILOWATT_HOURS_PER_MEGAWATT_HOUR)
}

fn gigawatt_hours(energy: f64) -> KilowattHours {
    KilowattHours::new(energy * KILOWATT_HOURS_PER_GIGAWATT_HOUR)
}

/// Kilograms a kilowatt-hour, which are tonnes a megawatt-hour.
fn kilograms(kilograms: f64) -> GramsPerKilowattHour {
    GramsPerKilowattHour::new(kilograms * GRAMS_PER_KILOGRAM)
}

/// What has no unit, or none that the product has a type for: parameters, tokens.
fn plain(number: f64) -> f64 {
    number
}

// What is bought, and at what price.
pub(super) const GPUS: &[Spelling<Gpus>] = &[
    ("gpus", Gpus::new),
    ("chips", Gpus::new),
    ("units", Gpus::new),
];
/// Price of a chip alone.
pub(super) const CHIP_PRICE: &[Spelling<UsdPerGpu>] = &[("unit_price_usd", UsdPerGpu::new)];
/// Price of a chip with its part of the server.
pub(super) const SERVER_PRICE: &[Spelling<UsdPerGpu>] = &[
    ("price_per_gpu_server_usd", UsdPerGpu::new),
    ("acquisition_price_usd", UsdPerGpu::new),
];
pub(super) const SERVER_OVERHEAD: &[Spelling<Ratio>] = &[("server_overhead", Ratio::new)];
pub(super) const NETWORK_SHARE: &[Spelling<Ratio>] = &[("interconnect_fraction", Ratio::new)];
pub(super) const SYSTEM_PRICE: &[Spelling<Usd>] =
    &[("dgx_price_usd", Usd::new), ("server_price_usd", Usd::new)];
pub(super) const GROSS_PROFIT: &[Spelling<Usd>] = &[("gross_profit_usd", Usd::new)];
pub(super) const OTHER_PARTS: &[Spelling<Usd>] = &[("non_gpu_usd", Usd::new)];
pub(super) const RENTAL: &[Spelling<UsdPerGpuHour>] = &[
    ("rental_usd_per_gpu_hour", UsdPerGpuHour::new),
    ("usd_per_gpu_hour", UsdPerGpuHour::new),
    ("usd_per_chip_hour", UsdPerGpuHour::new),
];
/// Value of a GPU with its part of the server when a training run starts.
pub(super) const VALUE_AT_START: &[Spelling<UsdPerGpu>] = &[("start_value_usd", UsdPerGpu::new)];
/// How fast hardware loses value on the market.
pub(super) const DECLINE: &[Spelling<OrdersOfMagnitudePerYear>] =
    &[("ooms_per_year", OrdersOfMagnitudePerYear::new)];
pub(super) const RATE: &[Spelling<UsdPerKilowattHour>] =
    &[("usd_per_kwh", UsdPerKilowattHour::new)];
/// Price index of the year to tell a cost in, over that of the cost's own.
pub(super) const PRICE_INDEX: &[Spelling<Ratio>] = &[("ppi_to_over_from", Ratio::new)];

// Power, energy, carbon.
/// Power of one GPU, alone or with its part of the server.
pub(super) const POWER: &[Spelling<KilowattsPerGpu>] = &[
    ("gpu_kw", KilowattsPerGpu::new),
    ("chip_kw", KilowattsPerGpu::new),
    ("server_kw_per_gpu", KilowattsPerGpu::new),
    ("gpu_tdp_kw", KilowattsPerGpu::new),
    ("chip_tdp_kw", KilowattsPerGpu::new),
    ("w_per_gpu", watts),
    ("w_per_chip", watts),
];
/// Rated power of one GPU alone.
pub(super) const CHIP_POWER: &[Spelling<KilowattsPerGpu>] = &[
    ("gpu_tdp_kw", KilowattsPerGpu::new),
    ("chip_tdp_kw", KilowattsPerGpu::new),
    ("gpu_kw", KilowattsPerGpu::new),
];
pub(super) const SYSTEM_POWER: &[Spelling<Kilowatts>] =
    &[("dgx_kw", Kilowatts::new), ("server_kw", Kilowatts::new)];
pub(super) const SERVER_TO_CHIP: &[Spelling<Ratio>] = &[("server_power_ratio", Ratio::new)];
pub(super) const LOAD: &[Spelling<Ratio>] = &[
    ("utilisation", Ratio::new),
    ("utilization", Ratio::new),
    ("server_tdp_fraction", Ratio::new),
];
pub(super) const PUE: &[Spelling<Ratio>] = &[("pue", Ratio::new)];
pub(super) const ENERGY: &[Spelling<KilowattHours>] = &[
    ("kwh", KilowattHours::new),
    ("mwh", megawatt_hours),
    ("gwh", gigawatt_hours),
];
pub(super) const INTENSITY: &[Spelling<GramsPerKilowattHour>] = &[
    ("kg_per_kwh", kilograms),
    ("t_per_mwh", kilograms),
    ("g_per_kwh", GramsPerKilowattHour::new),
];
/// Carbon for each kilowatt-hour of the machines, what PUE adds included.
pub(super) const INTENSITY_WITH_PUE: &[Spelling<GramsPerKilowattHour>] =
    &[("pue_x_kg_per_kwh", kilograms)];

// Time and work.
pub(super) const TIME: &[Spelling<Hours>] = &[("hours", Hours::new), ("days", days)];
pub(super) const WORK: &[Spelling<GpuHours>] =
    &[("gpu_hours", GpuHours::new), ("chip_hours", GpuHours::new)];
pub(super) const TRAINING: &[Spelling<Flop>] = &[("flop", Flop::new)];
pub(super) const PARAMETERS: &[Spelling<f64>] = &[("params", plain), ("parameters", plain)];
pub(super) const TOKENS: &[Spelling<f64>] = &[("tokens", plain)];

// Speed.
pub(super) const ACHIEVED: &[Spelling<FlopPerSecondPerGpu>] = &[
    ("achieved_flops_per_gpu", FlopPerSecondPerGpu::new),
    ("achieved_tflops", teraflops),
];
pub(super) const PEAK: &[Spelling<FlopPerSecondPerGpu>] = &[
    ("peak_flops_per_gpu", FlopPerSecondPerGpu::new),
    ("peak_tflops", teraflops),
    ("peak_tflops_bf16_dense", teraflops),
    ("peak_tflops_fp16_dense", teraflops),
    ("peak_tflops_fp8_dense", teraflops),
];
pub(super) const MFU: &[Spelling<Ratio>] = &[("mfu", Ratio::new)];
pub(super) const TOKEN_SPEED_OF_GPU: &[Spelling<f64>] = &[("tokens_per_s_per_gpu", plain)];
pub(super) const TOKEN_SPEED_OF_SYSTEM: &[Spelling<f64>] =
    &[("tokens_per_s_system", plain), ("tokens_per_s", plain)];

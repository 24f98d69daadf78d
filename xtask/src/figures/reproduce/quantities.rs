//! Which formula of the product gives which published quantity, and from which inputs.
//!
//! Nothing is computed here: every function takes inputs by name and hands them to
//! [`explorer::model::formulas`].

use explorer::{
    model::formulas,
    units::{
        Flop, FlopPerSecondPerGpu, GpuHours, Gpus, KilowattHours, Kilowatts, KilowattsPerGpu,
        Ratio, Usd, UsdPerGpu,
    },
};

use super::{
    amortised::amortised_cost,
    figure::Figure,
    inputs::{Inputs, missing},
    terms::{
        ACHIEVED, CHIP_POWER, CHIP_PRICE, ENERGY, GPUS, GROSS_PROFIT, INTENSITY,
        INTENSITY_WITH_PUE, LOAD, MFU, NETWORK_SHARE, OTHER_PARTS, PARAMETERS, PEAK, POWER,
        PRICE_INDEX, PUE, RENTAL, SERVER_OVERHEAD, SERVER_PRICE, SERVER_TO_CHIP, SYSTEM_POWER,
        SYSTEM_PRICE, TIME, TOKEN_SPEED_OF_GPU, TOKEN_SPEED_OF_SYSTEM, TOKENS, TRAINING, WORK,
    },
};

/// Computes a quantity from inputs, or says which input stands in the way.
pub(super) type Formula = fn(&mut Inputs) -> Result<Figure, String>;

/// What a factor is when a case does not mention it.
pub(super) const UNCHANGED: Ratio = Ratio::new(1.0);
const ONE_GPU: Gpus = Gpus::new(1.0);

/// The formula of a quantity, if it is known.
pub(super) fn formula(quantity: &str) -> Option<Formula> {
    Some(match quantity {
        "chip_capex" => chip_capex,
        "hardware_acquisition_cost" => hardware_acquisition_cost,
        "gpu_plus_baseboard_production_cost" => production_cost,
        "break_even_gpu_hours" => break_even,
        "amortised_hardware_plus_energy_cost_2023usd" => amortised_cost,
        "cloud_rental_cost_2023usd" => cloud_rental_cost,
        "server_to_chip_power_ratio" => server_to_chip_power,
        "facility_power" => |inputs| Ok(facility_power(inputs)?.into()),
        "energy" => |inputs| Ok(energy(inputs)?.into()),
        "annual_energy" => annual_energy,
        "annual_energy_per_gpu" => annual_energy_per_gpu,
        "co2" => carbon,
        "training_flop" => |inputs| Ok(training(inputs)?.into()),
        "gpu_hours" => |inputs| Ok(work(inputs)?.into()),
        "training_days" => training_days,
        "mfu" => mfu,
        "h100_equivalents" => h100_equivalents,
        "tokens_per_s_per_gpu" => |inputs| Ok(Figure::tokens_per_second(token_speed(inputs)?)),
        "tokens_per_dollar" => tokens_per_dollar,
        _ => return None,
    })
}

fn chip_capex(inputs: &mut Inputs) -> Result<Figure, String> {
    Ok(formulas::chips(inputs.need(GPUS)?, inputs.need(CHIP_PRICE)?).into())
}

fn hardware_acquisition_cost(inputs: &mut Inputs) -> Result<Figure, String> {
    let hardware = formulas::chips(inputs.need(GPUS)?, server_price(inputs)?);
    Ok(formulas::cluster(hardware, inputs.need(NETWORK_SHARE)?).into())
}

/// A price that is a server's already, or a chip's with what the server adds.
fn server_price(inputs: &mut Inputs) -> Result<UsdPerGpu, String> {
    match inputs.maybe(CHIP_PRICE)? {
        Some(chip) => {
            let overhead = inputs.maybe(SERVER_OVERHEAD)?.unwrap_or(UNCHANGED);
            Ok(formulas::server_price(chip, overhead))
        }
        None => inputs.need(SERVER_PRICE),
    }
}

fn production_cost(inputs: &mut Inputs) -> Result<Figure, String> {
    let cost = formulas::production_cost(
        inputs.need(SYSTEM_PRICE)?,
        inputs.need(GROSS_PROFIT)?,
        inputs.need(OTHER_PARTS)?,
        inputs.need(GPUS)?,
    );
    Ok(cost.into())
}

fn break_even(inputs: &mut Inputs) -> Result<Figure, String> {
    let purchase: Usd = formulas::chips(ONE_GPU, inputs.need(CHIP_PRICE)?);
    Ok(formulas::break_even(purchase, inputs.need(RENTAL)?).into())
}

fn cloud_rental_cost(inputs: &mut Inputs) -> Result<Figure, String> {
    let cost = formulas::rental(work(inputs)?, inputs.need(RENTAL)?);
    let index = inputs.maybe(PRICE_INDEX)?.unwrap_or(UNCHANGED);
    Ok(formulas::in_money_of(cost, index).into())
}

fn server_to_chip_power(inputs: &mut Inputs) -> Result<Figure, String> {
    let ratio = formulas::server_to_chip_power(
        inputs.need(SYSTEM_POWER)?,
        inputs.need(GPUS)?,
        inputs.need(CHIP_POWER)?,
    );
    Ok(ratio.into())
}

/// Average power of each GPU: by itself, as model cards count, or with its server and its load where
/// the case gives them.
pub(super) fn power(inputs: &mut Inputs) -> Result<KilowattsPerGpu, String> {
    let chip = inputs.need(POWER)?;
    let server = inputs.maybe(SERVER_TO_CHIP)?.unwrap_or(UNCHANGED);
    let load = inputs.maybe(LOAD)?.unwrap_or(UNCHANGED);
    Ok(formulas::server_power(chip, server, load))
}

fn facility_power(inputs: &mut Inputs) -> Result<Kilowatts, String> {
    let servers = formulas::it_power(inputs.need(GPUS)?, power(inputs)?);
    let pue = inputs.need(PUE)?;
    Ok(formulas::facility_power(servers, UNCHANGED, pue))
}

fn annual_energy(inputs: &mut Inputs) -> Result<Figure, String> {
    let gpus = inputs.need(GPUS)?;
    energy_of_fleet(inputs, gpus)
}

fn annual_energy_per_gpu(inputs: &mut Inputs) -> Result<Figure, String> {
    energy_of_fleet(inputs, ONE_GPU)
}

/// Energy of GPUs over the hours of a year; what the building adds is counted where it is given.
fn energy_of_fleet(inputs: &mut Inputs, gpus: Gpus) -> Result<Figure, String> {
    let servers = formulas::it_power(gpus, power(inputs)?);
    let pue = inputs.maybe(PUE)?.unwrap_or(UNCHANGED);
    let power = formulas::facility_power(servers, UNCHANGED, pue);
    Ok(formulas::energy_over(power, inputs.need(TIME)?).into())
}

fn energy(inputs: &mut Inputs) -> Result<KilowattHours, String> {
    let pue = inputs.maybe(PUE)?;
    energy_with(inputs, pue)
}

/// Energy that was metered, or that work takes at a power. A PUE must be told for work: without it
/// nobody knows whether the building is counted.
fn energy_with(inputs: &mut Inputs, pue: Option<Ratio>) -> Result<KilowattHours, String> {
    if let Some(metered) = inputs.maybe(ENERGY)? {
        return Ok(formulas::energy_at_meter(metered, pue.unwrap_or(UNCHANGED)));
    }
    let pue = pue.ok_or_else(|| missing(PUE))?;
    // Runs bring their own power, unless one is given for all.
    if !inputs.has(POWER)
        && let Some(runs) = inputs.runs()?
    {
        let runs = runs
            .into_iter()
            .map(|[hours, kilowatts]| (GpuHours::new(hours), KilowattsPerGpu::new(kilowatts)));
        return Ok(formulas::energy_of_runs(runs, pue));
    }
    let work = work(inputs)?;
    Ok(formulas::energy_of_work(work, power(inputs)?, pue))
}

fn carbon(inputs: &mut Inputs) -> Result<Figure, String> {
    let (energy, intensity) = match inputs.maybe(INTENSITY_WITH_PUE)? {
        Some(intensity) => (energy_with(inputs, Some(UNCHANGED))?, intensity),
        None => (energy(inputs)?, inputs.need(INTENSITY)?),
    };
    Ok(formulas::carbon(energy, intensity).into())
}

/// Training compute, from the model's size or from the work done.
fn training(inputs: &mut Inputs) -> Result<Flop, String> {
    if let Some(known) = inputs.maybe(TRAINING)? {
        return Ok(known);
    }
    if inputs.has(WORK) {
        let work = inputs.need(WORK)?;
        return match inputs.maybe(ACHIEVED)? {
            Some(speed) => Ok(formulas::training_flop_of_work(work, speed, UNCHANGED)),
            None => Ok(formulas::training_flop_of_work(
                work,
                inputs.need(PEAK)?,
                inputs.need(MFU)?,
            )),
        };
    }
    let parameters = inputs.need(PARAMETERS)?;
    Ok(formulas::training_flop(parameters, inputs.need(TOKENS)?))
}

/// GPU-hours: as they are, of several runs, of a training run, or of GPUs for some time.
pub(super) fn work(inputs: &mut Inputs) -> Result<GpuHours, String> {
    if let Some(work) = work_itself(inputs)? {
        return Ok(work);
    }
    if !inputs.has(GPUS) {
        return Err(format!("{}, or gpus and a time", missing(WORK)));
    }
    let gpus = inputs.need(GPUS)?;
    Ok(formulas::gpu_hours(gpus, inputs.need(TIME)?))
}

/// GPU-hours that do not follow from a number of GPUs; none where nothing tells them.
fn work_itself(inputs: &mut Inputs) -> Result<Option<GpuHours>, String> {
    if let Some(work) = inputs.maybe(WORK)? {
        return Ok(Some(work));
    }
    if let Some(runs) = inputs.runs()? {
        let runs = runs.into_iter().map(|[hours]| GpuHours::new(hours));
        return Ok(Some(formulas::gpu_hours_of_runs(runs)));
    }
    if inputs.has(TOKEN_SPEED_OF_GPU) {
        let tokens = inputs.need(TOKENS)?;
        let speed = inputs.need(TOKEN_SPEED_OF_GPU)?;
        return Ok(Some(formulas::gpu_hours_of_tokens(tokens, speed)));
    }
    if inputs.has(TRAINING) || inputs.has(PARAMETERS) {
        let training = training(inputs)?;
        return gpu_hours_of(inputs, training).map(Some);
    }
    Ok(None)
}

fn gpu_hours_of(inputs: &mut Inputs, training: Flop) -> Result<GpuHours, String> {
    match inputs.maybe(ACHIEVED)? {
        Some(speed) => Ok(formulas::training_gpu_hours_at(training, speed)),
        None if inputs.has(PEAK) => {
            let peak = inputs.need(PEAK)?;
            Ok(formulas::training_gpu_hours(
                training,
                peak,
                inputs.need(MFU)?,
            ))
        }
        None => Err(format!("{}, or a peak and mfu", missing(ACHIEVED))),
    }
}

fn training_days(inputs: &mut Inputs) -> Result<Figure, String> {
    if inputs.has(TOKEN_SPEED_OF_SYSTEM) {
        let tokens = inputs.need(TOKENS)?;
        let speed = inputs.need(TOKEN_SPEED_OF_SYSTEM)?;
        // The speed is that of all GPUs: how many they are changes nothing.
        inputs.maybe(GPUS)?;
        return Ok(formulas::days_of_tokens(tokens, speed).into());
    }
    let work = work_itself(inputs)?
        .ok_or_else(|| format!("{}, or tokens or flop and a speed", missing(WORK)))?;
    Ok(formulas::training_days(work, inputs.need(GPUS)?).into())
}

fn mfu(inputs: &mut Inputs) -> Result<Figure, String> {
    let achieved = match inputs.maybe(ACHIEVED)? {
        Some(speed) => speed,
        None if inputs.has(TRAINING) || inputs.has(PARAMETERS) => achieved_in_training(inputs)?,
        None => return Err(format!("{}, or flop and gpu_hours", missing(ACHIEVED))),
    };
    Ok(formulas::mfu(achieved, inputs.need(PEAK)?).into())
}

fn achieved_in_training(inputs: &mut Inputs) -> Result<FlopPerSecondPerGpu, String> {
    let training = match inputs.maybe(TRAINING)? {
        Some(known) => known,
        None => formulas::training_flop(inputs.need(PARAMETERS)?, inputs.need(TOKENS)?),
    };
    Ok(formulas::achieved_speed(training, work(inputs)?))
}

fn h100_equivalents(inputs: &mut Inputs) -> Result<Figure, String> {
    let units = inputs.need(GPUS)?.value();
    let [chip, h100] = inputs.alike("chip_", "h100_")?;
    Ok(formulas::h100_equivalents(units, chip, h100).into())
}

/// Tokens a second of one GPU: as it is, or of a system shared by its GPUs.
fn token_speed(inputs: &mut Inputs) -> Result<f64, String> {
    if let Some(speed) = inputs.maybe(TOKEN_SPEED_OF_GPU)? {
        return Ok(speed);
    }
    let speed = inputs.need(TOKEN_SPEED_OF_SYSTEM)?;
    Ok(formulas::tokens_per_second_per_gpu(
        speed,
        inputs.need(GPUS)?,
    ))
}

fn tokens_per_dollar(inputs: &mut Inputs) -> Result<Figure, String> {
    let speed = token_speed(inputs)?;
    Ok(Figure::tokens_per_usd(formulas::tokens_per_usd(
        speed,
        inputs.need(RENTAL)?,
    )))
}

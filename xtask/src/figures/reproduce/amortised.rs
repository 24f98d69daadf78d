//! Epoch AI's cost of a training run: what the run wears off its hardware, the network that ties it
//! together, and the electricity. (arXiv 2405.21015, and the code behind it.)
//!
//! As everywhere here, nothing is computed but by [`explorer::model::formulas`].

use explorer::{
    model::formulas,
    units::{DAYS_PER_YEAR, Gpus, HOURS_PER_YEAR, OrdersOfMagnitudePerYear, UsdPerGpu, Years},
};

use super::{
    figure::Figure,
    inputs::Inputs,
    quantities::{UNCHANGED, power, work},
    terms::{
        DECLINE, NETWORK_SHARE, PRICE_INDEX, PUE, RATE, SERVER_OVERHEAD, SERVER_PRICE,
        VALUE_AT_START,
    },
};

const ACQUIRED: &str = "acquisition_date";
const STARTED: &str = "training_start";

/// The cost of hardware and energy of one training run.
pub(super) fn amortised_cost(inputs: &mut Inputs) -> Result<Figure, String> {
    // The overhead only tells the chip's part of a server's price, which is one figure here.
    let _ = inputs.maybe(SERVER_OVERHEAD)?;
    check_the_year(inputs)?;
    let decline = inputs.need(DECLINE)?;
    let value = value_at_start(inputs, decline)?;
    let work = work(inputs)?;
    let hardware = formulas::rental(work, formulas::market_wear(value, decline));
    let cluster = formulas::cluster(hardware, inputs.need(NETWORK_SHARE)?);
    let energy = formulas::energy_of_work(work, power(inputs)?, inputs.need(PUE)?);
    let cost = cluster + energy * inputs.need(RATE)?;
    let index = inputs.maybe(PRICE_INDEX)?.unwrap_or(UNCHANGED);
    Ok(formulas::in_money_of(cost, index).into())
}

/// The value of a GPU with its part of the server when the run starts: told, or what is left of its
/// price.
fn value_at_start(
    inputs: &mut Inputs,
    decline: OrdersOfMagnitudePerYear,
) -> Result<UsdPerGpu, String> {
    if let Some(value) = inputs.maybe(VALUE_AT_START)? {
        return Ok(value);
    }
    let one = Gpus::new(1.0);
    let price = formulas::chips(one, inputs.need(SERVER_PRICE)?);
    let days = inputs.date(STARTED)? - inputs.date(ACQUIRED)?;
    let age = Years::new(f64::from(days) / DAYS_PER_YEAR);
    Ok(formulas::market_value(price, decline, age) / one)
}

/// Cases say how long they take a year to be; the product knows one length.
fn check_the_year(inputs: &mut Inputs) -> Result<(), String> {
    const HOURS: &[super::inputs::Spelling<f64>] = &[("hours_per_year", |hours| hours)];
    match inputs.maybe(HOURS)? {
        Some(hours) if (hours - HOURS_PER_YEAR).abs() > f64::EPSILON => Err(format!(
            "hours_per_year is {hours}, but a year has {HOURS_PER_YEAR} hours here"
        )),
        _ => Ok(()),
    }
}

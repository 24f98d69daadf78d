//! The inputs of one case, taken by name. What nobody takes is a name that nobody knows.

use serde_json::{Map, Value};

/// A name under which cases give an input, and how its number becomes the product's quantity.
pub(super) type Spelling<Q> = (&'static str, fn(f64) -> Q);

/// The key of several runs, each a number or a list of numbers.
const RUNS: &str = "rows";

/// A case's inputs that were not taken yet.
#[derive(Debug)]
pub(super) struct Inputs(Map<String, Value>);

impl Inputs {
    /// Reads a JSON object.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(super) fn read(json: &str) -> Result<Self, String> {
        serde_json::from_str(json)
            .map(Self)
            .map_err(|error| format!("its inputs are not a JSON object: {error}"))
    }

    /// Takes an input that must be there, under any of its names.
    ///
    /// # Errors
    /// The names under which it was looked for, or why it is not a number.
    pub(super) fn need<Q>(&mut self, spellings: &[Spelling<Q>]) -> Result<Q, String> {
        self.maybe(spellings)?.ok_or_else(|| missing(spellings))
    }

    /// Takes an input that may be there.
    ///
    /// # Errors
    /// Why it is not a number.
    pub(super) fn maybe<Q>(&mut self, spellings: &[Spelling<Q>]) -> Result<Option<Q>, String> {
        for (name, quantity) in spellings {
            if let Some(value) = self.0.remove(*name) {
                return Ok(Some(quantity(number(name, &value)?)));
            }
        }
        Ok(None)
    }

    /// Whether an input is there.
    pub(super) fn has<Q>(&self, spellings: &[Spelling<Q>]) -> bool {
        spellings.iter().any(|(name, _)| self.0.contains_key(*name))
    }

    /// Takes several runs of `N` numbers each; a run of one number may stand without brackets.
    ///
    /// # Errors
    /// Which run is not of that shape.
    pub(super) fn runs<const N: usize>(&mut self) -> Result<Option<Vec<[f64; N]>>, String> {
        let Some(value) = self.0.remove(RUNS) else {
            return Ok(None);
        };
        let runs = value
            .as_array()
            .filter(|runs| !runs.is_empty())
            .ok_or_else(|| format!("{RUNS} is not a list"))?;
        runs.iter().map(run).collect::<Result<_, _>>().map(Some)
    }

    /// Takes a date, as its day counted from the beginning of the calendar.
    ///
    /// # Errors
    /// That it is missing, or no date such as `2022-05-12`.
    pub(super) fn date(&mut self, name: &str) -> Result<i32, String> {
        let value = self
            .0
            .remove(name)
            .ok_or_else(|| format!("{name} is missing"))?;
        value
            .as_str()
            .and_then(day)
            .ok_or_else(|| format!("{name} is {value}, not a date such as \"2022-05-12\""))
    }

    /// Takes two speeds that are named alike, such as `chip_int8_tops` and `h100_int8_tops`: what
    /// they count does not matter to their ratio.
    ///
    /// # Errors
    /// That there are no two such, or why one is not a number.
    pub(super) fn alike(&mut self, one: &str, other: &str) -> Result<[f64; 2], String> {
        let pair = self.0.keys().find_map(|name| {
            let twin = format!("{other}{}", name.strip_prefix(one)?);
            self.0.contains_key(&twin).then(|| [name.clone(), twin])
        });
        let [first, second] = pair
            .ok_or_else(|| format!("two speeds named alike, {one}… and {other}…, are missing"))?;
        let mut take = |name: &str| number(name, &self.0.remove(name).unwrap_or_default());
        Ok([take(&first)?, take(&second)?])
    }

    /// Makes sure that everything was taken.
    ///
    /// # Errors
    /// The names of what was not.
    pub(super) fn finish(self) -> Result<(), String> {
        let left: Vec<String> = self.0.into_iter().map(|(name, _)| name).collect();
        if left.is_empty() {
            return Ok(());
        }
        Err(format!("it has no use for {}", left.join(", ")))
    }
}

/// That an input is there under none of its names.
pub(super) fn missing<Q>(spellings: &[Spelling<Q>]) -> String {
    let names: Vec<&str> = spellings.iter().map(|(name, _)| *name).collect();
    format!("{} is missing", names.join(" or "))
}

fn number(name: &str, value: &Value) -> Result<f64, String> {
    value
        .as_f64()
        .ok_or_else(|| format!("{name} is {value}, not a number"))
}

/// The days from the beginning of the calendar to a date, by the count of March years: February, with
/// its odd length, comes last.
fn day(iso: &str) -> Option<i32> {
    let mut parts = iso.split('-').map(|part| part.parse::<i32>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let whole = parts.next().is_none();
    if !whole
        || !(1..=9999).contains(&year)
        || !(1..=12).contains(&month)
        || !(1..=31).contains(&day)
    {
        return None;
    }
    let year = if month < 3 { year - 1 } else { year };
    let month = (month + 9) % 12;
    Some(365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1)
}

fn run<const N: usize>(value: &Value) -> Result<[f64; N], String> {
    let one = std::slice::from_ref(value);
    let numbers = value.as_array().map_or(one, Vec::as_slice);
    let numbers: Vec<f64> = numbers
        .iter()
        .map(|value| number(RUNS, value))
        .collect::<Result<_, _>>()?;
    numbers
        .try_into()
        .map_err(|_| format!("{RUNS} holds {value} where {N} numbers are needed"))
}

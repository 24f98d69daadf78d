//! Files of published cases: what is asked and what was published. Knows no quantity.

use csv::{ReaderBuilder, StringRecord};

use super::inputs::Inputs;

/// The columns that a case is made of; others, such as its source, are for readers.
const COLUMNS: [&str; 6] = [
    "case_id",
    "inputs",
    "quantity",
    "published_value",
    "unit",
    "tolerance_relative",
];

/// A line of the file: what it is about, and the case if it can be read.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) quantity: String,
    pub(super) case: Result<Case, String>,
}

/// A published value, with what it follows from.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) inputs: Inputs,
    pub(super) published: f64,
    pub(super) unit: String,
    /// The greatest relative error that counts as reproduced.
    pub(super) tolerance: f64,
}

/// Reads a file's cases, in its order.
///
/// # Errors
/// Why the file as a whole cannot be used. What is wrong with one line is said in its entry.
pub(super) fn read(text: &str) -> Result<Vec<Entry>, String> {
    // A line with too few or too many fields is one case's problem, not the file's.
    let mut reader = ReaderBuilder::new()
        .flexible(true)
        .from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| error.to_string())?.clone();
    let columns = Columns::find(&header)?;
    let entries: Vec<Entry> = reader
        .records()
        .map(|record| {
            let record = record.map_err(|error| error.to_string())?;
            Ok(columns.entry(&record))
        })
        .collect::<Result<_, String>>()?;
    if entries.is_empty() {
        return Err("it holds no cases".into());
    }
    Ok(entries)
}

/// Where each of [`COLUMNS`] stands in a file.
struct Columns {
    places: [usize; COLUMNS.len()],
    width: usize,
}

impl Columns {
    fn find(header: &StringRecord) -> Result<Self, String> {
        let place = |name: &str| header.iter().position(|field| field.trim() == name);
        let missing: Vec<&str> = COLUMNS
            .into_iter()
            .filter(|name| place(name).is_none())
            .collect();
        if !missing.is_empty() {
            return Err(format!(
                "its first line names no column {}; the columns are {}, separated by commas",
                missing.join(", "),
                COLUMNS.join(", ")
            ));
        }
        Ok(Self {
            places: COLUMNS.map(|name| place(name).unwrap_or_default()),
            width: header.len(),
        })
    }

    fn entry(&self, record: &StringRecord) -> Entry {
        let [name, inputs, quantity, published, unit, tolerance] = self
            .places
            .map(|place| record.get(place).unwrap_or_default().trim());
        let line = record.position().map_or(0, csv::Position::line);
        let case = || {
            if record.len() != self.width {
                return Err(format!(
                    "it has {} fields, not {} (a field with commas stands in quotes)",
                    record.len(),
                    self.width
                ));
            }
            Ok(Case {
                inputs: Inputs::read(inputs)?,
                published: number("published_value", published)?,
                unit: unit.to_owned(),
                tolerance: tolerance_of(tolerance)?,
            })
        };
        Entry {
            name: if name.is_empty() {
                format!("line {line}")
            } else {
                name.to_owned()
            },
            quantity: quantity.to_owned(),
            case: case(),
        }
    }
}

fn number(column: &str, text: &str) -> Result<f64, String> {
    text.parse()
        .ok()
        .filter(|number: &f64| number.is_finite())
        .ok_or_else(|| format!("its {column} {text:?} is not a number"))
}

fn tolerance_of(text: &str) -> Result<f64, String> {
    let tolerance = number("tolerance_relative", text)?;
    if tolerance < 0.0 {
        return Err(format!("its tolerance_relative {text} is below zero"));
    }
    Ok(tolerance)
}

//! What a source is.

use serde::Serialize;

/// How closely a figure's source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Read in the source itself or in an archived copy of it.
    Read,
    /// Read in an account by someone else.
    Secondary,
    /// Worked out from a public data file.
    Computed,
}

/// A published text or file that a figure comes from.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The identifier that the project's list of figures gives it.
    pub id: &'static str,
    /// Who says so, in a word or two; a proper name.
    pub who: &'static str,
    /// Who published what and where it was read; a proper name, so the same in every language.
    pub title: &'static str,
    /// Where it can be read.
    pub url: &'static str,
    /// When it was published or what period it covers: `2024`, `2024-01` or `2024-01-18`.
    pub date: &'static str,
    /// How closely it was read.
    pub confidence: Confidence,
}

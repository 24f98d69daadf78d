//! What becomes of a case: computed, compared, judged.

use super::{
    cases::{Case, Entry},
    quantities::{Formula, formula},
};

/// A case's verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Computed and published agree within the tolerance.
    Ok,
    /// They do not.
    Miss,
    /// The product has no formula for this quantity so far.
    Pending,
    /// The case itself cannot be read, and why.
    Unreadable(String),
}

impl Verdict {
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Miss => "MISS",
            Self::Pending => "pending",
            Self::Unreadable(_) => "unreadable",
        }
    }

    /// Whether the file must not pass because of it.
    pub(super) fn is_failure(&self) -> bool {
        matches!(self, Self::Miss | Self::Unreadable(_))
    }
}

/// A case with what became of it. Numbers are in the published unit.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) quantity: String,
    pub(super) unit: String,
    pub(super) published: Option<f64>,
    pub(super) computed: Option<f64>,
    pub(super) error: Option<f64>,
    pub(super) tolerance: Option<f64>,
    pub(super) verdict: Verdict,
}

/// Computes a case and compares.
pub(super) fn judge(entry: Entry) -> Row {
    let mut row = Row {
        name: entry.name,
        quantity: entry.quantity,
        unit: String::new(),
        published: None,
        computed: None,
        error: None,
        tolerance: None,
        verdict: Verdict::Pending,
    };
    let case = match entry.case {
        Ok(case) => case,
        Err(reason) => {
            row.verdict = Verdict::Unreadable(reason);
            return row;
        }
    };
    row.published = Some(case.published);
    row.tolerance = Some(case.tolerance);
    row.unit.clone_from(&case.unit);
    let Some(formula) = formula(&row.quantity) else {
        return row;
    };
    let (published, tolerance) = (case.published, case.tolerance);
    match compute(case, formula) {
        Ok(computed) => {
            let error = relative_error(computed, published);
            row.computed = Some(computed);
            row.error = Some(error);
            row.verdict = if error <= tolerance {
                Verdict::Ok
            } else {
                Verdict::Miss
            };
        }
        Err(reason) => row.verdict = Verdict::Unreadable(reason),
    }
    row
}

fn compute(mut case: Case, formula: Formula) -> Result<f64, String> {
    let figure = formula(&mut case.inputs)?;
    case.inputs.finish()?;
    figure.told_in(&case.unit)
}

/// How far off `computed` is, as a part of `published`; nothing but zero is near zero.
fn relative_error(computed: f64, published: f64) -> f64 {
    let difference = (computed - published).abs();
    if difference == 0.0 {
        return 0.0;
    }
    difference / published.abs()
}

//! Links of earlier versions, brought to the present one step by step. A step is a pure function from
//! the parameters of one version to those of the next; it is kept for ever and never changed, and
//! takes whatever a stranger may write.
//!
//! | version | links |
//! |---|---|
//! | 0 | without `v`, as people type them: the keys of version 1, the preset first or nowhere |
//! | 1 | with `v=1`, and `d` unless they are to follow updates |

use super::key::is_foreign;

/// The version of the format that is written.
pub const VERSION: u32 = 1;

/// A link's parameters in their order: names and values.
pub(super) type Parameters = Vec<(String, String)>;

/// From each version to the next.
const STEPS: [fn(Parameters) -> Parameters; VERSION as usize] = [from_0];

/// The parameters as this version writes them.
pub(super) fn migrated(parameters: Parameters) -> Parameters {
    let version = parameters.iter().find(|(key, _)| key == "v");
    // What is no version is reported, and read as this one.
    let version = version.map_or(0, |(_, raw)| raw.parse().unwrap_or(VERSION as usize));
    STEPS
        .into_iter()
        .skip(version)
        .fold(parameters, |parameters, step| step(parameters))
}

/// The only defaults that there were when links had no version were those of November 2026. Where
/// nothing is said of a scenario, there is no meaning to keep.
fn from_0(mut parameters: Parameters) -> Parameters {
    parameters.retain(|(key, _)| key != "v");
    let has = |name| parameters.iter().any(|(key, _)| key == name);
    let says = |key: &str| !(key.is_empty() || is_foreign(key) || matches!(key, "lang" | "theme"));
    if !has("d") && parameters.iter().any(|(key, _)| says(key)) {
        parameters.push(("d".to_owned(), "2026-11".to_owned()));
    }
    parameters.push(("v".to_owned(), "1".to_owned()));
    parameters
}

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
/// nothing is changed, there is no number to keep: a preset alone is the preset as its page has it.
fn from_0(mut parameters: Parameters) -> Parameters {
    let has = |name| parameters.iter().any(|(key, _)| key == name);
    let says = |key: &str| !(is_foreign(key) || matches!(key, "" | "p" | "lang" | "theme" | "v"));
    if !has("d") && parameters.iter().any(|(key, _)| says(key)) {
        parameters.push(("d".to_owned(), "2026-11".to_owned()));
    }
    let next = || "1".to_owned();
    // A second version is not taken, and its reader is told so.
    match parameters.iter_mut().find(|(key, _)| key == "v") {
        Some((_, version)) => *version = next(),
        None => parameters.push(("v".to_owned(), next())),
    }
    parameters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_without_a_version_have_the_defaults_of_their_time() {
        let table = [
            ("price=1", "price=1&d=2026-11&v=1"),
            (
                "v=0&p=announced&price=1",
                "v=1&p=announced&price=1&d=2026-11",
            ),
            ("v=0&v=7", "v=1&v=7"),
            ("d=2024-01&price=1", "d=2024-01&price=1&v=1"),
            (
                "p=bought-2023&utm_source=x&lang=fr",
                "p=bought-2023&utm_source=x&lang=fr&v=1",
            ),
            ("", "v=1"),
            // Later ones are as they are, whatever they say.
            ("v=1&price=1", "v=1&price=1"),
            ("v=7&price=1", "v=7&price=1"),
            ("v=tea", "v=tea"),
        ];
        for (before, after) in table {
            let parameters = form_urlencoded::parse(before.as_bytes());
            let migrated = migrated(parameters.into_owned().collect());
            let written: Vec<_> = migrated
                .iter()
                .map(|(key, value)| format!("{key}={value}"))
                .collect();
            assert_eq!(written.join("&"), after, "{before}");
        }
    }
}

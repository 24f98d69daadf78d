//! The lists of a link: names joined by a mark that no network rewrites.

/// What stands between the items.
pub(super) const JOIN: &str = "~";
/// What is written where a list holds nothing: a link must not end in punctuation.
const NOTHING: &str = "none";

/// Joins names.
pub(super) fn join(names: &[&str]) -> String {
    if names.is_empty() {
        NOTHING.to_owned()
    } else {
        names.join(JOIN)
    }
}

/// The known names that a list holds, in the order of what is known, and whether it holds others.
pub(super) fn pick(
    raw: &str,
    known: impl Iterator<Item = &'static str>,
) -> (Vec<&'static str>, bool) {
    if raw == NOTHING {
        return (Vec::new(), false);
    }
    // A stranger's list can be long: what is known is not.
    let known: Vec<_> = known.collect();
    let others = raw.split(JOIN).any(|name| !known.contains(&name));
    let held = |name: &&str| raw.split(JOIN).any(|one| one == *name);
    (known.into_iter().filter(held).collect(), others)
}

//! Files that readers drop on the page: each gives a query or a reason, whatever it is, and an image that
//! the explorer could have made gives back its words.

use explorer::export::{AFTER_HEADER, NoScenario, chunk, reopen};
use explorer::scenario::link::Link;

/// The header of a picture of one pixel, with the signature before it and its check after it.
const HEAD: [u8; AFTER_HEADER as usize] =
    *b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde";

/// What must hold of any file.
///
/// # Panics
/// Where it does not.
pub fn check(data: &[u8]) {
    let found = reopen(data);
    if let Ok(query) = &found {
        let (link, _) = Link::read(query);
        assert_eq!(Link::read(&link.write()).0.scenario, link.scenario);
    }
    let known = data.starts_with(b"\x89PNG\r\n\x1a\n") || crate::text(data).contains("<svg");
    assert!(known || found == Err(NoScenario::OtherFile), "{found:?}");

    // The same bytes as the words of a picture, then damaged.
    let words = crate::text(data);
    let picture = [&HEAD[..], &chunk(&words)].concat();
    let query = query(&words);
    assert_eq!(reopen(&picture), query.ok_or(NoScenario::NotInIt));
    let (at, _) = crate::decision(data);
    let mut damaged = picture;
    let place = HEAD.len() + usize::from(at) % (damaged.len() - HEAD.len());
    if let Some(byte) = damaged.get_mut(place) {
        *byte ^= 1 << (at % 8);
        // A changed length, name or word is found by the check.
        assert_eq!(reopen(&damaged), Err(NoScenario::NotInIt));
    }
    let cut = damaged.len().saturating_sub(1 + usize::from(at) % 12);
    assert_eq!(
        reopen(damaged.get(..cut).unwrap_or_default()),
        Err(NoScenario::NotInIt)
    );
}

/// The query of a link of ours.
fn query(words: &str) -> Option<String> {
    let (_, after) = words.split_once('?')?;
    let query = after.split('#').next()?;
    let ours = query.split('&').any(|pair| pair.starts_with("v="));
    ours.then(|| query.to_owned())
}

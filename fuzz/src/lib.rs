//! Whatever strangers can send to the page, and what must hold of it: nothing ends in a panic or in what
//! is no number, and nothing that was sent is lost without a word.
//!
//! A check takes any bytes. `tests/corpus.rs` gives it the inputs of `corpus/`, which reach all that it
//! can reach, and [`mutate`]d ones; `cargo xtask fuzz` lets libFuzzer look for inputs that reach more.

#![allow(
    clippy::expect_used,
    clippy::float_cmp,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a check stops at the first thing that does not hold, and exact figures are promised"
)]

pub mod fields;
pub mod files;
pub mod links;
pub mod messages;
pub mod mutate;
pub mod pictures;

/// The program of a kind of input: libFuzzer's where a build looks for inputs, and elsewhere one that
/// checks the files that it is given.
#[macro_export]
macro_rules! program {
    ($kind:ident) => {
        #[cfg(fuzzing)]
        libfuzzer_sys::fuzz_target!(|data: &[u8]| $crate::$kind::check(data));
        #[cfg(fuzzing)]
        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
            if seed.is_multiple_of(2) {
                return libfuzzer_sys::fuzzer_mutate(data, size, max_size);
            }
            $crate::mutate::in_place(data, size, max_size, seed)
        });

        #[cfg(not(fuzzing))]
        fn main() -> std::io::Result<()> {
            $crate::check_files($crate::$kind::check)
        }
    };
}

/// A kind of input.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, and its folder's in `corpus/`.
    pub name: &'static str,
    /// What must hold of any bytes.
    pub check: fn(&[u8]),
    /// How many mutated inputs a short run checks.
    pub short: u32,
}

/// Every kind.
pub const TARGETS: [Target; 5] = [
    target("links", links::check, 8_000),
    target("fields", fields::check, 25_000),
    target("messages", messages::check, 8_000),
    target("files", files::check, 10_000),
    target("pictures", pictures::check, 30),
];

const fn target(name: &'static str, check: fn(&[u8]), short: u32) -> Target {
    Target { name, check, short }
}

/// Checks the files that the command line names.
///
/// # Errors
/// A file that cannot be read.
pub fn check_files(check: fn(&[u8])) -> std::io::Result<()> {
    for file in std::env::args_os().skip(1) {
        check(&std::fs::read(file)?);
    }
    Ok(())
}

/// The bytes as a browser gives them to the page: what is no text becomes U+FFFD.
fn text(data: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(data)
}

/// Takes a byte that decides something off the start.
fn decision(data: &[u8]) -> (u8, &[u8]) {
    data.split_first()
        .map_or((0, data), |(first, rest)| (*first, rest))
}

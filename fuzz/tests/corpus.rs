//! Every input that was kept, and some thousands that are made of them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use fuzz::mutate::Mutator;
use fuzz::{TARGETS, Target};
use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

fn target(name: &str) -> Target {
    *TARGETS.iter().find(|target| target.name == name).unwrap()
}

fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(name);
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    // In the same order on every machine.
    let mut files: Vec<_> = files.collect();
    files.sort();
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

fn check(target: Target, input: &[u8]) {
    let outcome = catch_unwind(|| (target.check)(input));
    assert!(outcome.is_ok(), "{}: {}", target.name, input.escape_ascii());
}

fn holds_of_the_corpus_and_what_is_made_of_it(name: &str) {
    let (target, corpus) = (target(name), corpus(name));
    assert!(corpus.len() > 10, "{name} has {} inputs", corpus.len());
    for input in &corpus {
        check(target, input);
    }
    let mut mutator = Mutator::new(8);
    for _ in 0..target.short {
        check(target, &mutator.next(&corpus));
    }
}

macro_rules! holds {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            holds_of_the_corpus_and_what_is_made_of_it(stringify!($name));
        })*

        #[test]
        fn every_target_is_checked() {
            let names = TARGETS.map(|target| target.name);
            assert_eq!(names, [$(stringify!($name)),*]);
        }
    };
}

holds! { links fields messages files pictures }

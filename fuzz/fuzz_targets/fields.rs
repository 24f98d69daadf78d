//! Looks for inputs of `fuzz::fields`; without `cfg(fuzzing)`, checks the files that it is given.

#![cfg_attr(fuzzing, no_main)]
#![cfg_attr(fuzzing, allow(unsafe_code, reason = "libFuzzer calls by name"))]

fuzz::program!(fields);

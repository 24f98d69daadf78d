//! Looks for inputs of `fuzz::files`; without `cfg(fuzzing)`, checks the files that it is given.

#![cfg_attr(fuzzing, no_main)]
#![cfg_attr(fuzzing, allow(unsafe_code, reason = "libFuzzer calls by name"))]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::files::check(data));
#[cfg(fuzzing)]
libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if seed.is_multiple_of(2) {
        return libfuzzer_sys::fuzzer_mutate(data, size, max_size);
    }
    fuzz::mutate::in_place(data, size, max_size, seed)
});

#[cfg(not(fuzzing))]
fn main() -> std::io::Result<()> {
    fuzz::check_files(fuzz::files::check)
}

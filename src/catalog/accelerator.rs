//! Accelerators other than the H100, and how fast they are beside it.

use super::{Source, sources};

/// A kind of accelerator.
#[derive(Debug)]
pub struct Accelerator {
    /// The name in links and exports.
    pub key: &'static str,
    /// The maker's own name, the same in every language.
    pub name: &'static str,
    /// Dense BF16 or FP16 speed, in teraflops.
    pub bf16: f64,
    /// Dense 8-bit speed, in tera-operations a second.
    pub int8: f64,
    /// Where the speeds are stated.
    pub source: &'static Source,
}

/// Declares accelerators in a row each.
macro_rules! accelerators {
    ($($name:ident = $key:literal, $maker_name:literal, $bf16:literal, $int8:literal, $source:ident;)*) => {
        $(
            #[doc = $maker_name]
            pub static $name: Accelerator = Accelerator {
                key: $key,
                name: $maker_name,
                bf16: $bf16,
                int8: $int8,
                source: &sources::$source,
            };
        )*

        /// Every accelerator, the H100 first: units of it count as they are.
        pub static ACCELERATORS: &[&Accelerator] = &[$(&$name),*];
    };
}

accelerators! {
    H100 = "h100", "H100", 989.4, 1979.0, CHIPS;
    A100 = "a100", "A100", 312.0, 624.0, CHIPS;
    H200 = "h200", "H200", 989.5, 1979.0, CHIPS;
    B200 = "b200", "B200", 2250.0, 5000.0, H100E;
    MI300X = "mi300x", "MI300X", 1307.4, 2614.9, CHIPS;
    TPU_V4 = "tpu-v4", "TPU v4", 275.0, 275.0, CHIPS;
    TPU_V5E = "tpu-v5e", "TPU v5e", 197.0, 393.0, CHIPS;
    TPU_V5P = "tpu-v5p", "TPU v5p", 459.0, 918.0, CHIPS;
    TPU_V6E = "tpu-v6e", "TPU v6e", 918.0, 1836.0, CHIPS;
    TRAINIUM1 = "trainium1", "Trainium", 190.0, 380.0, CHIPS;
    TRAINIUM2 = "trainium2", "Trainium2", 667.0, 1299.0, CHIPS;
}

/// Which speed accelerators are compared by; the two disagree for some.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Basis {
    /// Dense 8-bit operations, as Epoch AI's chip counts of 2026 do (source P58).
    #[default]
    Int8,
    /// Dense BF16 or FP16 operations, as Epoch AI did in 2024 (source P50).
    Bf16,
}

impl Accelerator {
    /// The speed that a basis compares by.
    pub const fn speed(&self, basis: Basis) -> f64 {
        match basis {
            Basis::Int8 => self.int8,
            Basis::Bf16 => self.bf16,
        }
    }

    /// The accelerator that has this key.
    pub fn from_key(key: &str) -> Option<&'static Self> {
        ACCELERATORS
            .iter()
            .copied()
            .find(|accelerator| accelerator.key == key)
    }
}

impl PartialEq for Accelerator {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn equivalents(accelerator: &Accelerator, basis: Basis) -> f64 {
        accelerator.speed(basis) / H100.speed(basis)
    }

    #[test]
    fn accelerators_answer_to_distinct_keys() {
        for accelerator in ACCELERATORS {
            assert_eq!(Accelerator::from_key(accelerator.key), Some(*accelerator));
        }
    }

    /// The published ratios, and where the two bases part.
    #[test]
    fn the_bases_agree_on_the_a100_and_not_on_the_b200() {
        let table = [
            (&A100, Basis::Int8, 0.315),
            (&A100, Basis::Bf16, 0.315),
            (&TPU_V5E, Basis::Int8, 0.199),
            (&TPU_V5E, Basis::Bf16, 0.199),
            (&B200, Basis::Bf16, 2.274),
            (&B200, Basis::Int8, 2.5265),
        ];
        for (accelerator, basis, ratio) in table {
            assert!(
                (equivalents(accelerator, basis) - ratio).abs() < 5e-4,
                "{}",
                accelerator.name
            );
        }
        assert!(equivalents(&TPU_V4, Basis::Int8) < equivalents(&TPU_V4, Basis::Bf16) / 1.9);
    }
}

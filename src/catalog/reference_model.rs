//! Published training runs that compute is measured against.

use super::{Source, sources};
use crate::units::{Flop, GpuHours};

/// A model whose training compute is published or estimated.
#[derive(Debug)]
pub struct ReferenceModel {
    /// The name in links and exports.
    pub key: &'static str,
    /// The model's own name, the same in every language.
    pub name: &'static str,
    /// Floating-point operations of the final training run.
    pub training: Flop,
    /// Accelerator-hours that the run took, on whatever it ran on.
    pub published: GpuHours,
    /// Where both are stated.
    pub source: &'static Source,
}

impl PartialEq for ReferenceModel {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

/// Declares reference models in a row each.
macro_rules! reference_models {
    ($($name:ident = $key:literal, $own_name:literal, $flop:literal, $hours:literal, $source:ident;)*) => {
        $(
            #[doc = $own_name]
            pub static $name: ReferenceModel = ReferenceModel {
                key: $key,
                name: $own_name,
                training: Flop::new($flop),
                published: GpuHours::new($hours),
                source: &sources::$source,
            };
        )*

        /// Every reference model.
        pub static REFERENCE_MODELS: &[&ReferenceModel] = &[$(&$name),*];
    };
}

reference_models! {
    LLAMA_2_7B = "llama-2-7b", "Llama 2 7B", 8.4e22, 184_320.0, TRAINING_RUNS;
    LLAMA_2_13B = "llama-2-13b", "Llama 2 13B", 1.56e23, 368_640.0, TRAINING_RUNS;
    LLAMA_2_34B = "llama-2-34b", "Llama 2 34B", 4.08e23, 1_038_336.0, TRAINING_RUNS;
    LLAMA_2_70B = "llama-2-70b", "Llama 2 70B", 8.4e23, 1_720_320.0, TRAINING_RUNS;
    LLAMA_3_8B = "llama-3-8b", "Llama 3 8B", 7.2e23, 1.3e6, TRAINING_RUNS;
    LLAMA_3_70B = "llama-3-70b", "Llama 3 70B", 6.3e24, 6.4e6, TRAINING_RUNS;
    LLAMA_3_1_8B = "llama-3.1-8b", "Llama 3.1 8B", 7.2e23, 1.46e6, TRAINING_RUNS;
    LLAMA_3_1_70B = "llama-3.1-70b", "Llama 3.1 70B", 6.3e24, 7.0e6, TRAINING_RUNS;
    LLAMA_3_1_405B = "llama-3.1-405b", "Llama 3.1 405B", 3.8e25, 30.84e6, TRAINING;
    LLAMA_65B = "llama-65b", "LLaMA 65B", 5.5e23, 1_022_362.0, TRAINING_RUNS;
    GPT_3 = "gpt-3", "GPT-3 175B", 3.14e23, 3.552e6, TRAINING_RUNS;
    GPT_4 = "gpt-4", "GPT-4", 2.1e25, 57e6, TRAINING_RUNS;
    GEMINI_ULTRA = "gemini-1.0-ultra", "Gemini 1.0 Ultra", 5.0e25, 132e6, TRAINING_RUNS;
    PALM = "palm-540b", "PaLM 540B", 2.527e24, 8.405e6, TRAINING_RUNS;
    OPT = "opt-175b", "OPT-175B", 4.3e23, 812_544.0, TRAINING_RUNS;
    BLOOM = "bloom-176b", "BLOOM 176B", 3.66e23, 1_082_990.0, TRAINING_RUNS;
    DEEPSEEK_V3 = "deepseek-v3", "DeepSeek-V3", 3.41e24, 2.788e6, TRAINING_RUNS;
}

impl ReferenceModel {
    /// The model that has this key.
    pub fn from_key(key: &str) -> Option<&'static Self> {
        REFERENCE_MODELS
            .iter()
            .copied()
            .find(|model| model.key == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_answer_to_distinct_keys() {
        for model in REFERENCE_MODELS {
            assert_eq!(ReferenceModel::from_key(model.key), Some(*model));
        }
    }

    /// Six operations for each parameter and token, where both are published.
    #[test]
    fn dense_models_took_six_operations_for_each_parameter_and_token() {
        for (model, parameters, tokens) in [
            (&LLAMA_2_7B, 7e9, 2e12),
            (&LLAMA_2_13B, 13e9, 2e12),
            (&LLAMA_2_34B, 34e9, 2e12),
            (&LLAMA_2_70B, 70e9, 2e12),
            (&LLAMA_3_8B, 8e9, 15e12),
            (&LLAMA_3_1_70B, 70e9, 15e12),
            (&LLAMA_3_1_405B, 405e9, 15.6e12),
        ] {
            let six = 6.0 * parameters * tokens;
            assert!(
                (model.training.value() / six - 1.0).abs() < 0.005,
                "{}",
                model.name
            );
        }
    }
}

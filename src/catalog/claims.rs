//! What later sources say of the article's figures, where neither a default nor a preset says it.

/// H100s that Meta announced for the end of 2024. Source P30.
const META_ANNOUNCED: f64 = 350_000.0;
/// H100s that Meta bought in 2023, as Omdia estimates. Source P01.
const META_IN_2023: f64 = 150_000.0;

/// Average price of an H100 in 2023, in dollars. Source C06.
pub const PRICE_IN_2023: f64 = 34_641.0;
/// Average price of an H100 in 2024, in dollars. Source C07.
pub const PRICE_IN_2024: f64 = 26_268.0;

/// Average price of the H100s that Meta announced, in dollars, when those of 2023 cost the price of
/// that year and the rest that of 2024.
pub const PRICE_OF_BOTH_YEARS: f64 = (META_IN_2023 * PRICE_IN_2023
    + (META_ANNOUNCED - META_IN_2023) * PRICE_IN_2024)
    / META_ANNOUNCED;

/// Price of a GPU in a ready cluster, in dollars: between 47,000 and 52,000. Source C14.
pub const PRICE_IN_A_CLUSTER: f64 = 50_000.0;

/// H100s and H200s bought in 2023, as Epoch AI counted in 2026: Meta's, Microsoft's, Google's, Amazon's.
/// Source 1.3.
pub const BOUGHT_IN_2023: [f64; 4] = [118_302.0, 225_299.0, 85_940.0, 86_046.0];

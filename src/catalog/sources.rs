//! The sources in use, by the identifiers of the project's list of figures.

use super::Source;
use super::source::Confidence::{Computed, Read, Secondary};

/// Declares sources as constants, and their list.
macro_rules! sources {
    ($($name:ident = $id:literal, $who:literal, $title:literal, $url:literal, $date:literal, $confidence:ident;)*) => {
        $(
            #[doc = $title]
            pub static $name: Source =
                Source { id: $id, who: $who, title: $title, url: $url, date: $date, confidence: $confidence };
        )*

        /// Every source that a figure of the explorer names.
        pub static ALL: &[&Source] = &[$(&$name),*];
    };
}

sources! {
    P01 = "P01", "Omdia", "Omdia (Meta, 2023), via Tom's Hardware",
        "https://www.tomshardware.com/tech-industry/nvidia-ai-and-hpc-gpu-sales-reportedly-approached-half-a-million-units-in-q3-thanks-to-meta-facebook",
        "2023-11", Secondary;
    P02 = "P02", "Omdia", "Omdia (Microsoft, 2023), via Tom's Hardware",
        "https://www.tomshardware.com/tech-industry/nvidia-ai-and-hpc-gpu-sales-reportedly-approached-half-a-million-units-in-q3-thanks-to-meta-facebook",
        "2023-11", Secondary;
    P03 = "P03", "Omdia", "Omdia (Google, 2023), via Tom's Hardware",
        "https://www.tomshardware.com/tech-industry/nvidia-ai-and-hpc-gpu-sales-reportedly-approached-half-a-million-units-in-q3-thanks-to-meta-facebook",
        "2023-11", Secondary;
    P04 = "P04", "Omdia", "Omdia (Amazon, 2023), via Tom's Hardware",
        "https://www.tomshardware.com/tech-industry/nvidia-ai-and-hpc-gpu-sales-reportedly-approached-half-a-million-units-in-q3-thanks-to-meta-facebook",
        "2023-11", Secondary;
    P14 = "P14", "Omdia", "Omdia and The Register, via Thurrott",
        "https://www.thurrott.com/cloud/293683/microsoft-and-meta-to-receive-3x-as-many-nvidia-gpus-as-google-and-amazon-by-end-of-year",
        "2023-11-28", Read;
    P20 = "P20", "Omdia", "Omdia (Microsoft, 2024), via NewsBytes",
        "https://www.newsbytesapp.com/news/science/chinese-tech-firms-bought-more-nvidia-chips-than-google-meta/story",
        "2025-01-01", Secondary;
    P21 = "P21", "Omdia", "Omdia (Meta, 2024), via NewsBytes",
        "https://www.newsbytesapp.com/news/science/chinese-tech-firms-bought-more-nvidia-chips-than-google-meta/story",
        "2025-01-01", Secondary;
    P22 = "P22", "Omdia", "Omdia (Amazon, 2024), via NewsBytes",
        "https://www.newsbytesapp.com/news/science/chinese-tech-firms-bought-more-nvidia-chips-than-google-meta/story",
        "2025-01-01", Secondary;
    P23 = "P23", "Omdia", "Omdia (Google, 2024), via NewsBytes",
        "https://www.newsbytesapp.com/news/science/chinese-tech-firms-bought-more-nvidia-chips-than-google-meta/story",
        "2025-01-01", Secondary;
    P30 = "P30", "Meta", "Mark Zuckerberg (H100 by the end of 2024), quoted by Tom's Hardware",
        "https://www.tomshardware.com/tech-industry/meta-will-have-350000-of-nvidias-fastest-ai-gpus-by-end-of-year-buying-amds-mi300-too",
        "2024-01-18", Read;
    P31 = "P31", "Meta", "Mark Zuckerberg (H100 equivalents), quoted by Tom's Hardware",
        "https://www.tomshardware.com/tech-industry/meta-will-have-350000-of-nvidias-fastest-ai-gpus-by-end-of-year-buying-amds-mi300-too",
        "2024-01-18", Read;
    P32 = "P32", "Meta", "Engineering at Meta, Building Meta's GenAI Infrastructure, via TweakTown",
        "https://engineering.fb.com/2024/03/12/data-center-engineering/building-metas-genai-infrastructure/",
        "2024-03-12", Secondary;
    P33 = "P33", "Meta", "Meta, The Llama 3 Herd of Models, via Epoch AI",
        "https://arxiv.org/abs/2407.21783", "2024-07", Secondary;
    DELIVERIES = "1.3", "Epoch AI", "Epoch AI, AI chip counts (H100 by quarter)",
        "https://github.com/epoch-research/ai-chip-counts", "2026-04-15", Computed;
    C01 = "C01", "Raymond James", "Raymond James (price of an H100), via CNBC",
        "https://newsio.com/2024/01/18/mark-zuckerberg-indicates-meta-is-spending-billions-of-dollars-on-nvidia-ai-chips",
        "2024-01-18", Read;
    C14 = "C14", "H100 Freakonomics", "H100 Freakonomics (cost of a cluster, for each GPU)",
        "https://substack.tech-talk-cto.com/p/h100-freakonomics-the-economical", "2024-10", Read;
    H100_PRICES = "C05–C08", "Epoch AI", "Epoch AI, AI chip counts (average price of an H100, by year)",
        "https://github.com/epoch-research/ai-chip-counts", "2026-04-15", Read;
    SERVER_PRICES = "C10–C12", "Epoch AI", "Epoch AI, hardware prices (H100 in servers and alone)",
        "https://github.com/epoch-research/training-cost-trends", "2025-03", Read;
    C35 = "C35", "Turner & Townsend", "Turner & Townsend, Data Centre Construction Cost Index, via CRE Media Europe",
        "https://www.cremediaeurope.com/news/ai-boom-strains-data-centre-construction-costs-rise~0QkR7oHK/", "2025", Read;
    S04 = "S04", "Newkirk et al.", "Newkirk et al. (power of servers that train)",
        "https://arxiv.org/abs/2506.14551", "2025-06", Read;
    D02 = "D02", "Alphabet", "Alphabet, quoted by Shaul Koral (useful life of servers)",
        "https://shaulkoral.com/useful-life-of-servers-and-network-assets-at-tech-companies/", "2023-01", Read;
    D03 = "D03", "Amazon", "Amazon, quoted by Deep Quarry (useful life of servers)",
        "https://deepquarry.substack.com/p/amazon-revises-server-lifespan-amid", "2025-01", Read;
    CLOUD_PRICES = "R01–R12", "Epoch AI", "Epoch AI, cloud prices (rent of an H100)",
        "https://github.com/epoch-research/training-cost-trends", "2025-03", Read;
    C03 = "C03", "sowhatismyip.com", "Article of January 2024 (sowhatismyip.com)",
        "https://sowhatismyip.com/news/meta/metas-ambitious-plan-350000-nvidia-h100-gpus-to-build-next-gen-ai",
        "2024-01", Read;
    C04 = "C04", "Sherwood News", "Sherwood News",
        "https://www.sherwood.news/tech/companies-hoarding-nvidia-gpu-chips-meta-tesla", "2024-07", Read;
    C13 = "C13", "SemiAnalysis", "SemiAnalysis, AI Server Cost Analysis, quoted by Epoch AI",
        "https://github.com/epoch-research/training-cost-trends/blob/c98330c/h100_manufacturing_cost.ipynb",
        "2023-05", Secondary;
    C31 = "C31", "Epoch AI", "Epoch AI, training cost code",
        "https://github.com/epoch-research/training-cost-trends", "2024-06", Read;
    C34 = "C34", "Cushman & Wakefield", "Cushman & Wakefield, Data Center Development Cost Guide",
        "https://cushwake.cld.bz/Data-Center-Development-Cost-Guide-2025/8-9", "2025", Read;
    C36 = "C36", "Bernstein", "Bernstein (cost of a gigawatt), via Investing.com",
        "https://ng.investing.com/news/stock-market-news/how-much-does-a-gw-of-data-center-capacity-actually-cost-2169144",
        "2025-10", Read;
    CHIPS = "3", "Epoch AI", "Epoch AI, chip specifications (H100 SXM5; H100 PCIe)",
        "https://github.com/epoch-research/training-cost-trends", "2026-04", Read;
    S01 = "S01", "NVIDIA", "NVIDIA DGX H100 rated power, quoted by Epoch AI",
        "https://github.com/epoch-research/training-cost-trends/blob/c98330c/energy.py", "2022", Read;
    S03 = "S03", "Latif et al.", "Latif et al., Single-Node Power Demand During AI Training",
        "https://arxiv.org/abs/2412.08602", "2025", Read;
    E01 = "E01", "Meta", "Meta sustainability report, via Africa Hyperscalers",
        "https://africa.hyperscalers.news/news/metas-data-center-electricity-usage-surges-34-in-2023-to-15-million-mwh",
        "2023", Read;
    E02 = "E02", "Meta", "Meta, data centers (PUE of new buildings)",
        "https://sustainability.fb.com/data-centers", "2021", Read;
    E03_2021 = "E03 (2021)", "Google", "Google environmental report (2021 to 2023), via ITdaily",
        "https://itdaily.com/news/datacenter/energy-consumption-google-data-center-doubles/", "2021", Read;
    E03 = "E03", "Google", "Google environmental report, via ITdaily",
        "https://itdaily.com/news/datacenter/energy-consumption-google-data-center-doubles/", "2024", Read;
    E04 = "E04", "Microsoft", "Microsoft, via Data Center Dynamics",
        "https://www.datacenterdynamics.com/en/news/aws-global-data-centers-achieved-pue-of-115-in-2023/",
        "2023", Read;
    E05 = "E05", "AWS", "AWS, via Data Center Dynamics",
        "https://www.datacenterdynamics.com/en/news/aws-global-data-centers-achieved-pue-of-115-in-2023/",
        "2023", Read;
    E07 = "E07", "Microsoft", "Paul Churnock of Microsoft (yearly utilization of H100s), via Techepics",
        "https://www.techepics.com/nvidia-h100-gpus-will-consume-more-power-than-some-countries/",
        "2023-12", Read;
    E08 = "E08", "Epoch AI", "Epoch AI, energy code (share of rated power)",
        "https://github.com/epoch-research/training-cost-trends/blob/c98330c/energy.py", "2024", Read;
    EPOCH_CONSTANTS = "2.3", "US EIA, Epoch AI", "Epoch AI, US industrial electricity price of 2023",
        "https://github.com/epoch-research/training-cost-trends", "2024-06", Read;
    EPOCH_CONSTANTS_2022 = "2.3 (2022)", "US EIA, Epoch AI", "Epoch AI, US industrial electricity price of 2022",
        "https://github.com/epoch-research/training-cost-trends", "2022", Read;
    STATE_RATES = "4.2", "US EIA", "US EIA, Electric Power Annual (industrial customers, by state)",
        "https://www.eia.gov/electricity/annual/secrev-map.php", "2023", Read;
    GRID_CARBON = "4.4", "Our World in Data", "Our World in Data, via CodeCarbon (carbon intensity by country)",
        "https://github.com/mlco2/codecarbon", "2023", Read;
    GOOGLE_GRIDS = "4.4 (Google)", "Google", "Google, carbon of the grids of its cloud regions (operational average)",
        "https://github.com/GoogleCloudPlatform/region-carbon-info", "2023", Read;
    TRAINING = "5.1", "Meta", "Meta, The Llama 3 Herd of Models, and Epoch AI's notes on it",
        "https://arxiv.org/abs/2407.21783", "2024-07", Read;
    TRAINING_RUNS = "5.1 (all)", "Epoch AI", "Epoch AI, model database, and the models' own cards",
        "https://github.com/epoch-research/training-cost-trends", "2026-04", Read;
    LLAMA_1 = "5.2 (Llama 1)", "Meta", "Meta, LLaMA: Open and Efficient Foundation Language Models (training)",
        "https://arxiv.org/abs/2302.13971", "2023-02", Secondary;
    LLAMA_2 = "5.2 (Llama 2)", "Meta", "Meta, Llama 2 model card (GPU-hours of the 70B model)",
        "https://github.com/meta-llama/llama-models", "2023", Computed;
    H100E = "1.5", "Epoch AI", "Epoch AI, AI chip counts (conversion to H100)",
        "https://github.com/epoch-research/ai-chip-counts", "2026-04-15", Read;
    CHIP_COUNTS_2023 = "1.3 (end of 2023)", "Epoch AI", "Epoch AI, AI chip counts (owners, end of 2023)",
        "https://github.com/epoch-research/ai-chip-counts", "2026-04-15", Computed;
    CHIP_COUNTS_2024 = "1.3 (end of 2024)", "Epoch AI", "Epoch AI, AI chip counts (owners, end of 2024)",
        "https://github.com/epoch-research/ai-chip-counts", "2026-04-15", Computed;
    P37 = "P37", "Meta", "Meta results for 2024, via MENAFN",
        "https://menafn.com/1109145737/Meta-Reports-Fourth-Quarter-And-Full-Year-2024-Results", "2024", Read;
    P39 = "P39", "Market News Data", "Capital expenditure of Microsoft, Amazon and Alphabet, via Market News Data",
        "https://marketnewsdata.com/?p=89685", "2024", Secondary;
    P52 = "P52", "Epoch AI", "Epoch AI, AI chip counts (Microsoft, end of 2024)",
        "https://github.com/epoch-research/ai-chip-counts", "2024-12-31", Read;
    P53 = "P53", "Epoch AI", "Epoch AI, AI chip counts (Meta, end of 2024)",
        "https://github.com/epoch-research/ai-chip-counts", "2024-12-31", Read;
    P54 = "P54", "Epoch AI", "Epoch AI, AI chip counts (Amazon, end of 2024)",
        "https://github.com/epoch-research/ai-chip-counts", "2024-12-31", Read;
    P55 = "P55", "Epoch AI", "Epoch AI, AI chip counts (Google, end of 2024)",
        "https://github.com/epoch-research/ai-chip-counts", "2024-12-31", Read;
    D06 = "D06", "Epoch AI", "Epoch AI, training cost code (loss of value of GPUs)",
        "https://github.com/epoch-research/training-cost-trends", "2024-06", Read;
    I02 = "I02", "MLCommons", "MLPerf Inference v4.1, NVIDIA DGX H100, Llama 2 70B Offline",
        "https://github.com/mlcommons/inference_results_v4.1", "2024-08", Read;
    I03 = "I03", "MLCommons", "MLPerf Inference v4.1, NVIDIA DGX H100, Llama 2 70B Server",
        "https://github.com/mlcommons/inference_results_v4.1", "2024-08", Read;
    R01 = "R01", "AWS", "AWS p5.48xlarge on demand, via Epoch AI (hardware prices)",
        "https://github.com/epoch-research/training-cost-trends", "2023-07", Read;
    R10 = "R10", "Lambda", "Lambda H100 SXM (promotion), via Epoch AI (hardware prices)",
        "https://github.com/epoch-research/training-cost-trends", "2023-06", Read;
    R03 = "R03", "AWS", "AWS p5.48xlarge on demand, via Data Receipts",
        "https://github.com/datareceipts/data-receipts", "2025-06", Read;
    R05 = "R05", "Azure", "Azure ND96isr_H100_v5, via Data Receipts",
        "https://github.com/datareceipts/data-receipts", "2026-11-09", Read;
    R14 = "R14", "SemiAnalysis", "SemiAnalysis and Latent Space (market level), via Neighborhood SF and Compux",
        "https://neighborhoodsf.com", "2025-10", Secondary;
    HOME = "home", "US EIA", "US EIA, electricity of an average American home in 2020",
        "https://www.eia.gov/tools/faqs/faq.php?id=97&t=3", "2021-10-07", Read;
    REACTOR = "reactor", "Zonebourse", "EDF, output of 58 French reactors in 2013, via Zonebourse",
        "https://zonebourse.com/cours/action/E-D-F-4998/actualite/EDF-production-electrique-d-origine-nucleaire-stable-en-2013-presse-17758589",
        "2014-01", Read;
    CITY = "city", "RTE", "RTE, electricity of the Paris region in 2017",
        "https://bilans-electriques-regionaux-2017.rte-france.com/idf/consommation-2/consommation/", "2017", Read;
    D01 = "D01", "Microsoft", "Microsoft 10-Q, quoted by Shaul Koral (useful life of servers)",
        "https://shaulkoral.com/useful-life-of-servers-and-network-assets-at-tech-companies/", "2022-07", Read;
    D04 = "D04", "Meta", "Meta 10-K, quoted by Shaul Koral (useful life of servers)",
        "https://shaulkoral.com/useful-life-of-servers-and-network-assets-at-tech-companies/", "2022", Read;
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn sources_have_distinct_identifiers_and_a_place_to_read_them() {
        let mut taken = HashSet::new();
        for source in ALL {
            assert!(
                taken.insert(source.id),
                "source {} is listed twice",
                source.id
            );
            assert!(
                source.url.starts_with("https://"),
                "{} has no address",
                source.id
            );
            assert!(source.date.starts_with("20"), "{} has no date", source.id);
        }
    }
}

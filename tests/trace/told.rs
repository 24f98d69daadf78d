//! One explanation in full, as a reader meets it.

use explorer::catalog::Company;
use explorer::export::Explanation;
use explorer::language::Language;
use explorer::model::Metric;
use explorer::scenario::Scenario;

#[track_caller]
fn tells(language: Language, expected: &str) {
    let meta = Some(Company::Meta);
    let total = Explanation::of(&Scenario::default(), Metric::Total, meta, language);
    let text = total.unwrap().to_text(language);
    for (told, expected) in text.lines().zip(expected.trim().lines()) {
        assert_eq!(told, expected);
    }
    assert_eq!(text, expected.trim());
}

// The spaces before units, colons and thousands are the unbreakable ones of each language.

#[test]
fn the_total_of_meta_reads_well_in_english() {
    tells(
        Language::English,
        "
Total cost, Meta: $21.2 bn
  = upfront cost + electricity over the machines’ life
  = $19.9 bn + $1.28 bn

  Upfront cost: $19.9 bn
    = chips + rest of the servers + network + buildings
    = $10.5 bn + $1.4 bn + $2.79 bn + $5.22 bn
    Chips: $10.5 bn
      = H100s of Meta × unit price of an H100
      = 350,000 × $30,000
      H100s of Meta: 350,000 (Meta, 18 January 2024) [P30]
      Unit price of an H100: $30,000 (sowhatismyip.com, January 2024) [C03]
    Rest of the servers: $1.4 bn
      = H100s of Meta × rest of the server per GPU
      = 350,000 × $4,001.25
      Rest of the server, per GPU: $4,001.25 (SemiAnalysis, May 2023) [C13]
    Network: $2.79 bn
      = (chips + rest of the servers) × network’s share of the cluster
        ÷ (1 − network’s share of the cluster)
      = ($10.5 bn + $1.4 bn) × 19% ÷ (1 − 19%)
      Chips: $10.5 bn (see above)
      Rest of the servers: $1.4 bn (see above)
      Network’s share of the cluster: 19% (Epoch AI, June 2024) [C31]
    Buildings: $5.22 bn
      = rated power of the servers × building per MW of servers
      = 446 MW × $11,700,000/MW
      Rated power of the servers: 446 MW
        = H100s of Meta × rated power per GPU
        = 350,000 × 1.275 kW/GPU
        Rated power, per GPU: 1.275 kW/GPU (NVIDIA, 2022) [S01]
      Building, per MW of servers: $11,700,000/MW (Cushman & Wakefield, 2025) [C34]

  Electricity over the machines’ life: $1.28 bn
    = yearly electricity bill × years of use
    = $255 m/year × 5 years
    Yearly electricity bill: $255 m/year
      = energy used in a year × electricity rate
      = 3.17 TWh/year × $0.0806/kWh
      Energy used in a year: 3.17 TWh/year
        = power at the meter × hours in a year
        = 361 MW × 8,766 hours
        Power at the meter: 361 MW
          = rated power of the servers × average load × PUE of Meta
          = 446 MW × 75% × 1.08
          Rated power of the servers: 446 MW (see above)
          Average load: 75% (Epoch AI, 2024) [E08]
          PUE of Meta: 1.08 (Meta, 2023) [E01]
        Hours in a year: 8,766 hours (Epoch AI, June 2024) [C31]
      Electricity rate: $0.0806/kWh (US EIA, Epoch AI, June 2024) [2.3]
    Years of use: 5 years (Meta, 2022) [D04]

Sources
  [P30] Mark Zuckerberg (H100 by the end of 2024), quoted by Tom's Hardware
    https://www.tomshardware.com/tech-industry/meta-will-have-350000-of-nvidias-fastest-ai-gpus-by-end-of-year-buying-amds-mi300-too
  [C03] Article of January 2024 (sowhatismyip.com)
    https://sowhatismyip.com/news/meta/metas-ambitious-plan-350000-nvidia-h100-gpus-to-build-next-gen-ai
  [C13] SemiAnalysis, AI Server Cost Analysis, quoted by Epoch AI
    https://github.com/epoch-research/training-cost-trends/blob/c98330c/h100_manufacturing_cost.ipynb
  [C31] Epoch AI, training cost code
    https://github.com/epoch-research/training-cost-trends
  [S01] NVIDIA DGX H100 rated power, quoted by Epoch AI
    https://github.com/epoch-research/training-cost-trends/blob/c98330c/energy.py
  [C34] Cushman & Wakefield, Data Center Development Cost Guide
    https://cushwake.cld.bz/Data-Center-Development-Cost-Guide-2025/8-9
  [E08] Epoch AI, energy code (share of rated power)
    https://github.com/epoch-research/training-cost-trends/blob/c98330c/energy.py
  [E01] Meta sustainability report, via Africa Hyperscalers
    https://africa.hyperscalers.news/news/metas-data-center-electricity-usage-surges-34-in-2023-to-15-million-mwh
  [2.3] Epoch AI, US industrial electricity price of 2023
    https://github.com/epoch-research/training-cost-trends
  [D04] Meta 10-K, quoted by Shaul Koral (useful life of servers)
    https://shaulkoral.com/useful-life-of-servers-and-network-assets-at-tech-companies/
",
    );
}

#[test]
fn the_total_of_meta_reads_well_in_french() {
    tells(
        Language::French,
        "
Coût total, Meta : 21,2 Md$
  = investissement initial + électricité sur la vie des machines
  = 19,9 Md$ + 1,28 Md$

  Investissement initial : 19,9 Md$
    = puces + reste des serveurs + réseau + bâtiments
    = 10,5 Md$ + 1,4 Md$ + 2,79 Md$ + 5,22 Md$
    Puces : 10,5 Md$
      = H100 de Meta × prix unitaire d’un H100
      = 350 000 × 30 000 $
      H100 de Meta : 350 000 (Meta, 18 janvier 2024) [P30]
      Prix unitaire d’un H100 : 30 000 $ (sowhatismyip.com, janvier 2024) [C03]
    Reste des serveurs : 1,4 Md$
      = H100 de Meta × reste du serveur par GPU
      = 350 000 × 4 001,25 $
      Reste du serveur, par GPU : 4 001,25 $ (SemiAnalysis, mai 2023) [C13]
    Réseau : 2,79 Md$
      = (puces + reste des serveurs) × part du réseau dans la grappe
        ÷ (1 − part du réseau dans la grappe)
      = (10,5 Md$ + 1,4 Md$) × 19 % ÷ (1 − 19 %)
      Puces : 10,5 Md$ (voir plus haut)
      Reste des serveurs : 1,4 Md$ (voir plus haut)
      Part du réseau dans la grappe : 19 % (Epoch AI, juin 2024) [C31]
    Bâtiments : 5,22 Md$
      = puissance nominale des serveurs × bâtiment par MW de serveurs
      = 446 MW × 11 700 000 $/MW
      Puissance nominale des serveurs : 446 MW
        = H100 de Meta × puissance nominale par GPU
        = 350 000 × 1,275 kW/GPU
        Puissance nominale, par GPU : 1,275 kW/GPU (NVIDIA, 2022) [S01]
      Bâtiment, par MW de serveurs : 11 700 000 $/MW (Cushman & Wakefield, 2025) [C34]

  Électricité sur la vie des machines : 1,28 Md$
    = facture annuelle d’électricité × années d’utilisation
    = 255 M$/an × 5 ans
    Facture annuelle d’électricité : 255 M$/an
      = énergie consommée en un an × tarif de l’électricité
      = 3,17 TWh/an × 0,0806 $/kWh
      Énergie consommée en un an : 3,17 TWh/an
        = puissance au compteur × heures dans une année
        = 361 MW × 8 766 heures
        Puissance au compteur : 361 MW
          = puissance nominale des serveurs × charge moyenne × PUE de Meta
          = 446 MW × 75 % × 1,08
          Puissance nominale des serveurs : 446 MW (voir plus haut)
          Charge moyenne : 75 % (Epoch AI, 2024) [E08]
          PUE de Meta : 1,08 (Meta, 2023) [E01]
        Heures dans une année : 8 766 heures (Epoch AI, juin 2024) [C31]
      Tarif de l’électricité : 0,0806 $/kWh (US EIA, Epoch AI, juin 2024) [2.3]
    Années d’utilisation : 5 ans (Meta, 2022) [D04]

Sources
  [P30] Mark Zuckerberg (H100 by the end of 2024), quoted by Tom's Hardware
    https://www.tomshardware.com/tech-industry/meta-will-have-350000-of-nvidias-fastest-ai-gpus-by-end-of-year-buying-amds-mi300-too
  [C03] Article of January 2024 (sowhatismyip.com)
    https://sowhatismyip.com/news/meta/metas-ambitious-plan-350000-nvidia-h100-gpus-to-build-next-gen-ai
  [C13] SemiAnalysis, AI Server Cost Analysis, quoted by Epoch AI
    https://github.com/epoch-research/training-cost-trends/blob/c98330c/h100_manufacturing_cost.ipynb
  [C31] Epoch AI, training cost code
    https://github.com/epoch-research/training-cost-trends
  [S01] NVIDIA DGX H100 rated power, quoted by Epoch AI
    https://github.com/epoch-research/training-cost-trends/blob/c98330c/energy.py
  [C34] Cushman & Wakefield, Data Center Development Cost Guide
    https://cushwake.cld.bz/Data-Center-Development-Cost-Guide-2025/8-9
  [E08] Epoch AI, energy code (share of rated power)
    https://github.com/epoch-research/training-cost-trends/blob/c98330c/energy.py
  [E01] Meta sustainability report, via Africa Hyperscalers
    https://africa.hyperscalers.news/news/metas-data-center-electricity-usage-surges-34-in-2023-to-15-million-mwh
  [2.3] Epoch AI, US industrial electricity price of 2023
    https://github.com/epoch-research/training-cost-trends
  [D04] Meta 10-K, quoted by Shaul Koral (useful life of servers)
    https://shaulkoral.com/useful-life-of-servers-and-network-assets-at-tech-companies/
",
    );
}

//! What figures, constants and the signs between them are called, for explanations.
//!
//! Names stand alone, so they begin with a capital; [`in_a_sentence`] takes it away. This table must
//! not know which figure of the model a name belongs to, nor how formulas are put together.

use super::Language;
use super::table::texts;

texts! {
    /// A name or a word of a formula.
    Term;

    // What figures are called.
    Gpus:
        "H100s bought",
        "H100 achetés";
    Chips:
        "Chips",
        "Puces";
    Servers:
        "Rest of the servers",
        "Reste des serveurs";
    Network:
        "Network",
        "Réseau";
    Buildings:
        "Buildings",
        "Bâtiments";
    LifetimeElectricity:
        "Electricity over the machines’ life",
        "Électricité sur la vie des machines";
    OtherAccelerators:
        "Cost of the other accelerators",
        "Coût des autres accélérateurs";
    Upfront:
        "Upfront cost",
        "Investissement initial";
    Total:
        "Total cost",
        "Coût total";
    Electricity:
        "Yearly electricity bill",
        "Facture annuelle d’électricité";
    ItPower:
        "Rated power of the servers",
        "Puissance nominale des serveurs";
    Power:
        "Power at the meter",
        "Puissance au compteur";
    Energy:
        "Energy used in a year",
        "Énergie consommée en un an";
    Carbon:
        "Carbon emitted in a year",
        "Carbone émis en un an";
    GpuHour:
        "Cost of a GPU-hour",
        "Coût d’une heure de GPU";
    MarketGpuHour:
        "Cost of a GPU-hour at market depreciation",
        "Coût d’une heure de GPU à la décote du marché";
    H100Equivalents:
        "Compute in H100 equivalents",
        "Calcul en équivalents H100";
    Peak:
        "Peak speed of the fleet",
        "Vitesse de pointe du parc";
    Effective:
        "Speed reached in training",
        "Vitesse atteinte à l’entraînement";
    TrainingGpuHours:
        "GPU-hours of a training run",
        "Heures de GPU d’un entraînement";
    TrainingDays:
        "Duration of a training run",
        "Durée d’un entraînement";
    FleetTrainingDays:
        "Duration of a training run on the whole fleet",
        "Durée d’un entraînement sur tout le parc";
    RunsPerYear:
        "Training runs a year on the whole fleet",
        "Entraînements par an sur tout le parc";
    FleetShare:
        "Share of the fleet in one training run",
        "Part du parc dans un entraînement";
    TrainingCost:
        "Cost of a training run",
        "Coût d’un entraînement";
    TrainingEnergy:
        "Energy of a training run",
        "Énergie d’un entraînement";
    TrainingCarbon:
        "Carbon of a training run",
        "Carbone d’un entraînement";
    TokensPerSecond:
        "Tokens written each second",
        "Jetons écrits par seconde";
    Users:
        "Users served",
        "Utilisateurs servis";
    MillionTokens:
        "Cost of a million tokens",
        "Coût d’un million de jetons";
    BreakEven:
        "Time after which buying beats renting",
        "Durée après laquelle acheter bat louer";
    Capex:
        "Capital expenditure (capex) of 2024",
        "Dépenses d’investissement (capex) de 2024";
    CapexShare:
        "Upfront cost beside a year’s capex",
        "Investissement initial rapporté au capex d’un an";
    Homes:
        "American homes that use as much electricity",
        "Foyers américains qui consomment autant d’électricité";
    Reactors:
        "French reactors that make as much electricity",
        "Réacteurs français qui produisent autant d’électricité";
    ParisRegions:
        "Electricity beside that of the Paris region",
        "Électricité rapportée à celle de l’Île-de-France";

    // What constants are called.
    TrainingCompute:
        "Operations to train {name}",
        "Opérations pour entraîner {name}";
    CapexOf:
        "Capex of {name} in 2024",
        "Capex de {name} en 2024";
    SpeedInt8:
        "8-bit speed ({name})",
        "Vitesse en 8 bits ({name})";
    SpeedBf16:
        "16-bit speed ({name})",
        "Vitesse en 16 bits ({name})";
    RateIn:
        "Industrial electricity rate ({name})",
        "Tarif industriel de l’électricité ({name})";
    CarbonIn:
        "Operational carbon of the grid ({name})",
        "Carbone d’exploitation du réseau ({name})";
    HomeElectricity:
        "Yearly electricity of an American home",
        "Électricité annuelle d’un foyer américain";
    ReactorElectricity:
        "Yearly electricity of a French reactor",
        "Électricité annuelle d’un réacteur français";
    ParisElectricity:
        "Yearly electricity of the Paris region",
        "Électricité annuelle de l’Île-de-France";
    HoursInYear:
        "Hours in a year",
        "Heures dans une année";

    // What formulas need besides.
    OneYear:
        "one year",
        "un an";
    Nothing:
        "nothing, as none of it is counted",
        "rien, car rien n’en est compté";
    SecondsInHour:
        "seconds in an hour",
        "secondes dans une heure";
    SecondsInDay:
        "seconds in a day",
        "secondes dans une journée";
    HoursInDay:
        "hours in a day",
        "heures dans une journée";
    MonthsInYear:
        "months in a year",
        "mois dans une année";
    OneMillion:
        "one million",
        "un million";
    Plus:
        "plus",
        "plus";
    Minus:
        "minus",
        "moins";
    Times:
        "times",
        "fois";
    DividedBy:
        "divided by",
        "divisé par";
    TenToTheMinus:
        "10 to the power of minus",
        "10 puissance moins";
    EToThe:
        "e to the power of",
        "e puissance";
    Least:
        "the smaller of",
        "le plus petit de";
    Greatest:
        "the larger of",
        "le plus grand de";

    // How explanations are told.
    AllCompanies:
        "all four companies",
        "les quatre entreprises";
    Whose:
        "{figure}, {company}",
        "{figure}, {company}";
    Worth:
        "{name}: {value}",
        "{name} : {value}";
    SeeAbove:
        "see above",
        "voir plus haut";
    Sources:
        "Sources",
        "Sources";
    Changed:
        "value changed by the reader",
        "valeur modifiée par le lecteur";
    Default:
        "Default: {value}",
        "Par défaut : {value}";
}

/// The small letter of a capital that names begin with: the tables of all of Unicode weigh more than
/// the names.
fn lower(letter: char) -> char {
    match letter {
        'À'..='Ö' => char::from_u32(letter as u32 + 0x20).unwrap_or(letter),
        _ => letter.to_ascii_lowercase(),
    }
}

/// A name as it stands inside a sentence or a formula: without its commas, and without its capital
/// unless what it begins with is written so everywhere ("PUE", "H100s").
pub fn in_a_sentence(name: &str) -> String {
    let name = name.replace(", ", " ");
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || matches!(second, '’' | ' ') => {
            std::iter::once(lower(first)).chain(letters).collect()
        }
        _ => name,
    }
}

/// A text in which names were filled in, with the elisions that they ask for: "H100 d’Amazon".
pub fn elided(text: &str, language: Language) -> String {
    match language {
        Language::English => text.to_owned(),
        Language::French => "AEIOU".chars().fold(text.to_owned(), |text, vowel| {
            text.replace(&format!(" de {vowel}"), &format!(" d’{vowel}"))
        }),
    }
}

#[cfg(test)]
mod tests;

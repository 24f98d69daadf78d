//! What charts write in their pictures and legends.

use crate::language::table::texts;

texts! {
    /// A word or two of a chart.
    Label;

    Buying:
        "Buying",
        "Acheter";
    Renting:
        "Renting",
        "Louer";
    SameCost:
        "same cost after {time}",
        "même coût après {time}";
    Here:
        "This page",
        "Cette page";
    Median:
        "Median",
        "Médiane";
    Low:
        "Low value",
        "Valeur basse";
    AtLow:
        "Total at the low value",
        "Total à la valeur basse";
    High:
        "High value",
        "Valeur haute";
    AtHigh:
        "Total at the high value",
        "Total à la valeur haute";
    FleetTogether:
        "H100s of all four companies",
        "H100 des quatre entreprises";
    Homes:
        "American homes",
        "Foyers américains";
    CountHomes:
        "{count} American homes",
        "{count} foyers américains";
    Reactors:
        "French reactors",
        "Réacteurs français";
    OneReactor:
        "One French reactor",
        "Un réacteur français";
    CountReactors:
        "{count} French reactors",
        "{count} réacteurs français";
    PartReactor:
        "{count} of a reactor",
        "{count} d’un réacteur";
    Region:
        "Paris region",
        "Île-de-France";
    OneRegion:
        "The Paris region",
        "L’Île-de-France";
    CountRegions:
        "{count} times the Paris region",
        "{count} fois l’Île-de-France";
    PartRegion:
        "{count} of the Paris region",
        "{count} de l’Île-de-France";
}

//! What sums are shown in.

use crate::language::table::texts;

texts! {
    /// A text about dollars and euros.
    MoneyText;

    ShownIn:
        "Sums shown in",
        "Montants affichés en";
    Dollars:
        "US dollars ($)",
        "dollars américains ($)";
    Euros:
        "euros (€)",
        "euros (€)";
    Rate:
        "euros for one dollar:",
        "euros pour un dollar :";
    About:
        "Only the display changes: the inputs stay in US dollars. {rate}, about the rate of January 2024, is an assumption of this page.",
        "Seul l’affichage change : les paramètres restent en dollars américains. {rate}, proche du taux de janvier 2024, est une hypothèse de cette page.";
    OutOfRange:
        "This field takes {low} to {high}. The page still uses the last rate.",
        "Ce champ accepte de {low} à {high}. La page utilise toujours le dernier taux.";
}

//! The charts: what they ask and find, how they are read, and what may be changed about them.

use crate::language::table::texts;

texts! {
    /// A text of the charts.
    ChartText;

    SpendingQuestion:
        "What does it really cost?",
        "Combien cela coûte-t-il vraiment ?";
    CumulativeQuestion:
        "When is the money spent?",
        "Quand l’argent est-il dépensé ?";
    ComputeQuestion:
        "What can it do?",
        "Que peut-on en faire ?";
    Role:
        "interactive chart",
        "graphique interactif";
    Keys:
        "Left and right arrow keys move along the chart, up and down arrow keys change the series. Home and End go to its ends, Page Up and Page Down take larger steps, Escape closes.",
        "Les flèches gauche et droite avancent dans le graphique, les flèches haut et bas changent de série. Origine et Fin mènent aux extrémités, Page précédente et Page suivante font de plus grands pas, Échap ferme.";
    Point:
        "{place}, {series}: {value}",
        "{place}, {series} : {value}";
    PointShare:
        ", {share} of the whole",
        ", soit {share} de l’ensemble";
    PointRange:
        ", in nine draws of ten between {low} and {high}",
        ", dans neuf tirages sur dix entre {low} et {high}";
    Range:
        "{low} to {high}",
        "de {low} à {high}";
    Legend:
        "What the colours mean",
        "Ce que signifient les couleurs";
    Only:
        "only",
        "seul";
    OnlyThis:
        "Show only {series}",
        "Afficher seulement {series}";
    Scale:
        "Scale",
        "Échelle";
    Linear:
        "linear",
        "linéaire";
    Logarithmic:
        "logarithmic",
        "logarithmique";
    LogNote:
        "On this scale each step multiplies the amount by the same factor: equal heights are equal ratios, not equal sums.",
        "Sur cette échelle, chaque pas multiplie le montant par un même facteur : des hauteurs égales sont des rapports égaux, non des sommes égales.";
    Values:
        "Values",
        "Valeurs";
    Absolute:
        "amounts",
        "montants";
    Shares:
        "shares",
        "parts";
    Company:
        "Company",
        "Entreprise";
    Month:
        "Month",
        "Mois";
}

//! Two scenarios side by side.

use crate::language::table::texts;

texts! {
    /// A text about two scenarios: A, which was kept, and B, which the page shows.
    CompareText;

    Title:
        "Compare two scenarios",
        "Comparer deux scénarios";
    Intro:
        "Keep what the page shows as A, then change anything: it becomes B, and here you will see both, what separates them and why.",
        "Gardez ce que montre la page comme scénario A, puis changez ce que vous voulez : ce sera B, et vous verrez ici les deux, ce qui les sépare et pourquoi.";
    Keep:
        "Keep as A",
        "Garder comme A";
    About:
        "A is kept. B is what the page shows: change anything, and this follows.",
        "A est gardé. B est ce que montre la page : changez ce que vous voulez, cette comparaison suit.";
    Same:
        "For now B is the same as A: change an input or take another claim.",
        "Pour l’instant, B est identique à A : changez une donnée ou prenez une autre annonce.";
    Opened:
        "This link compares two scenarios.",
        "Ce lien compare deux scénarios.";
    See:
        "See the comparison",
        "Voir la comparaison";
    Swap:
        "Swap A and B",
        "Échanger A et B";
    Return:
        "Go back to A",
        "Revenir à A";
    Stop:
        "Stop comparing",
        "Arrêter de comparer";
    A:
        "A: {claim}",
        "A : {claim}";
    B:
        "B: {claim}",
        "B : {claim}";
    Edited:
        "{claim}, changed",
        "{claim}, modifié";
    Results:
        "The main results of all four companies in both",
        "Les principaux résultats des quatre entreprises dans les deux scénarios";
    Result:
        "Result",
        "Résultat";
    Gap:
        "From A to B",
        "De A à B";
    NoGap:
        "the same",
        "identique";
    Changed:
        "What differs",
        "Ce qui diffère";
    Input:
        "Input",
        "Donnée";
    Causes:
        "What makes the gap, cause by cause",
        "Ce qui fait l’écart, cause par cause";
    Of:
        "The gap of",
        "L’écart sur";
    Finding:
        "{figure}: {from} in A, {to} in B, that is {gap}",
        "{figure} : {from} dans A, {to} dans B, soit {gap}";
    Equal:
        "{figure}: {to} in A and in B",
        "{figure} : {to} dans A comme dans B";
    Undefined:
        "{figure}: no gap to explain, as A or B has no value ({reason})",
        "{figure} : pas d’écart à expliquer, car A ou B n’a pas de valeur ({reason})";
    Alternative:
        "From A, {from}, to B, {to}: {parts}.",
        "De A, {from}, à B, {to} : {parts}.";
    Cause:
        "Cause",
        "Cause";
    Part:
        "Its part",
        "Sa part";
    Together:
        "{count} causes together",
        "{count} causes ensemble";
    Method:
        "Each part is what its cause changes on average over every order in which the causes can be taken; the parts add up to the gap.",
        "Chaque part est ce que change sa cause en moyenne, dans tous les ordres où l’on peut prendre les causes ; leur somme est l’écart.";
    AgainstA:
        "{change} vs A",
        "{change} vs A";
}

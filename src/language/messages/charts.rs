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
    TrainingQuestion:
        "How long does training take?",
        "Combien de temps prend un entraînement ?";
    MapQuestion:
        "How does the total move?",
        "Comment le total évolue-t-il ?";
    TornadoQuestion:
        "What matters most?",
        "Qu’est-ce qui compte le plus ?";
    DistributionQuestion:
        "How sure are we?",
        "À quel point est-ce sûr ?";
    PowerQuestion:
        "How much electricity is that?",
        "Combien d’électricité est-ce ?";
    RentQuestion:
        "When does owning pay?",
        "Quand l’achat devient-il rentable ?";
    Row:
        "{company}: {value}",
        "{company} : {value}";
    Then:
        "; ",
        " ; ";
    AllFour:
        "all four companies",
        "l’ensemble des quatre";
    ComputeTitle:
        "{compute} in all, {gpus} of them H100s bought",
        "{compute} en tout, dont {gpus} H100 achetés";
    ComputeSubtitle:
        "Compute by company, in H100 equivalents (H100e); what companies own besides H100s is in the lighter colour",
        "Calcul par entreprise, en équivalents H100 (H100e) ; ce qu’elles possèdent d’autre que des H100 est en couleur plus claire";
    TrainingSubtitle:
        "Days to train each model on every H100 of a company, on a scale of factors; on the {gpus} GPUs of one run, {model} takes {days}",
        "Jours pour entraîner chaque modèle sur tous les H100 d’une entreprise, sur une échelle logarithmique ; sur les {gpus} GPU d’un seul entraînement, {model} prend {days}";
    TrainingAlt:
        "Marks in a row for each model, from the quickest to the slowest to train. {model} takes: {rows}.",
        "Une ligne de repères par modèle, du plus rapide au plus long à entraîner. Pour {model} : {rows}.";
    MapTitle:
        "Each {step} on the price of an H100 moves the total by {change}",
        "Chaque {step} sur le prix d’un H100 déplace le total de {change}";
    MapTitleNone:
        "Here the price of an H100 does not move the total",
        "Ici, le prix d’un H100 ne déplace pas le total";
    MapSubtitle:
        "Total of {whose} by unit price and fleet, now {total}; lines join what costs the same",
        "Total de {whose} selon le prix unitaire et le parc, à présent {total} ; les lignes relient ce qui coûte autant";
    MapHint:
        "Drag the point, or move it with the arrow keys.",
        "Déplacez le point, à la souris, au doigt ou avec les flèches.";
    MapAlt:
        "A map of the total of {whose}, unit price from left to right, fleet from bottom to top. At {price} and {fleet} it is {total}.",
        "Carte du total de {whose} : le prix unitaire de gauche à droite, le parc de bas en haut. À {price} et {fleet}, il est de {total}.";
    MapPoint:
        "Unit price and fleet",
        "Prix unitaire et parc";
    MapValue:
        "{price}, {fleet}: {total}",
        "{price}, {fleet} : {total}";
    TornadoTitle:
        "What matters most is {input}: between its ends the total goes from {low} to {high}",
        "Ce qui compte le plus : {input}. D’une extrémité à l’autre, le total va de {low} à {high}";
    TornadoTitleNone:
        "No published range moves this total",
        "Aucune fourchette publiée ne déplace ce total";
    TornadoSubtitle:
        "Total of {whose} when one input goes to the ends of its range and the others stay",
        "Total de {whose} quand une hypothèse va aux extrémités de sa fourchette et que les autres restent";
    TornadoAlt:
        "Bars from the total of {whose} to both sides, the longest first. {rows}.",
        "Barres de part et d’autre du total de {whose}, la plus longue d’abord. {rows}.";
    TornadoRow:
        "{input}: from {low} to {high}",
        "{input} : de {low} à {high}";
    Swings:
        "Set an input to an end of its range",
        "Mettre une hypothèse à une extrémité de sa fourchette";
    SetTo:
        "Set {input} to {value}: the total becomes {total}",
        "Mettre {input} à {value} : le total devient {total}";
    ToLow:
        "low: {value}",
        "bas : {value}";
    ToHigh:
        "high: {value}",
        "haut : {value}";
    DistributionTitle:
        "Nine draws in ten lie between {low} and {high}, half of them below {median}",
        "Neuf tirages sur dix donnent entre {low} et {high}, un sur deux moins de {median}";
    DistributionSubtitle:
        "Total of {whose} in 10,000 draws of the uncertain inputs; each dot is one chance in twenty",
        "Total de {whose} dans 10 000 tirages des hypothèses incertaines ; chaque point vaut une chance sur vingt";
    DistributionBelow:
        "; with the inputs as they are, the page gives {now}, less than nineteen draws in twenty",
        " ; telle qu’elle est réglée, la page donne {now}, moins que dix-neuf tirages sur vingt";
    DistributionAmong:
        "; with the inputs as they are, the page gives {now}",
        " ; telle qu’elle est réglée, la page donne {now}";
    DistributionAbove:
        "; with the inputs as they are, the page gives {now}, more than nineteen draws in twenty",
        " ; telle qu’elle est réglée, la page donne {now}, plus que dix-neuf tirages sur vingt";
    DistributionAlt:
        "Twenty dots, each one chance in twenty. The total of {whose} is below {low} in one draw of twenty, below {median} in half of them, above {high} in one of twenty.",
        "Vingt points, chacun pour une chance sur vingt. Le total de {whose} est inférieur à {low} dans un tirage sur vingt, à {median} dans un sur deux, supérieur à {high} dans un sur vingt.";
    PowerTitle:
        "As much electricity as {homes} American homes",
        "Autant d’électricité que {homes} foyers américains";
    PowerTitleFew:
        "As much electricity as {homes} American home",
        "Autant d’électricité que {homes} foyer américain";
    PowerTitleNone:
        "No machine runs, so there is no electricity to pay",
        "Aucune machine ne tourne : il n’y a pas d’électricité à payer";
    PowerSubtitle:
        "Electricity of a year at the meter, {energy} in all, which is {power} on average, beside what is known",
        "Électricité d’un an au compteur, {energy} en tout, soit {power} en moyenne, à côté de consommations connues";
    PowerAlt:
        "Bars. {rows}; all together {energy}, beside homes, reactors and the Paris region.",
        "Barres. {rows} ; en tout {energy}, à côté de foyers, de réacteurs et de l’Île-de-France.";
    RentTitle:
        "Owning costs less than renting after {months}",
        "Acheter revient moins cher que louer au bout de {months}";
    RentTitleLate:
        "Over the {years} that the machines run renting costs less: owning would take {months} to pay",
        "Sur les {years} d’usage, louer coûte moins : l’achat mettrait {months} à se rentabiliser";
    RentTitleNever:
        "Renting costs less than owning, however long",
        "Louer coûte moins qu’acheter, quelle que soit la durée";
    RentTitleNone:
        "Without H100s there is nothing to buy or rent",
        "Sans H100, rien à acheter ni à louer";
    RentSubtitle:
        "What the H100s of {whose} have cost so far: bought and powered, or rented at {rent} for each",
        "Ce qu’ont coûté jusque-là les H100 de {whose} : achetés et alimentés, ou loués à {rent} chacun";
    RentAlt:
        "Two lines for {whose}. Buying starts high and rises slowly, renting starts at nothing and rises with time at {rent}. Time until owning pays: {months}.",
        "Deux courbes pour {whose}. Acheter commence haut et monte lentement, louer part de rien et monte avec le temps à {rent}. Délai pour que l’achat soit rentable : {months}.";
    Whose:
        "Whose figures",
        "De qui";
    Model:
        "Model",
        "Modèle";
    Price:
        "Unit price",
        "Prix unitaire";
    Input:
        "Input",
        "Hypothèse";
    Chance:
        "Chance of less",
        "Chance d’avoir moins";
    Consumer:
        "Who or what",
        "Qui ou quoi";
    Time:
        "Time",
        "Durée";
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
        "Afficher seul : {series}";
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

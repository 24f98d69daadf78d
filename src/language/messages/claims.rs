//! What an article of January 2024 said, in our words, and what later sources made of it.
//!
//! A slot is named after a figure, and after whose it is, or after an input.

use crate::language::table::texts;

texts! {
    /// A sentence about a claim of the article.
    ClaimText;

    Title:
        "What later sources changed",
        "Ce que des sources plus récentes ont changé";
    Intro:
        "What the article of January 2024 said, in our words, and what is known since. Each button sets the page to the figures beside it, in place of yours; undoing brings yours back.",
        "Ce que disait l’article de janvier 2024, dans nos mots, et ce que l’on sait depuis. Chaque bouton règle la page sur les chiffres voisins, à la place des vôtres ; annuler les fait revenir.";
    Said:
        "In the article",
        "Dans l’article";
    Known:
        "Known since",
        "Ce que l’on sait depuis";
    Load:
        "Set the page to this",
        "Régler la page ainsi";
    Change:
        "{name}: {value}",
        "{name} : {value}";
    Loaded:
        "The page is set to this: {total} in all for the four companies.",
        "La page est réglée ainsi : {total} en tout pour les quatre entreprises.";

    SumSaid:
        "{gpus~meta} H100s at about {price} each come to {chips~meta}, electricity not counted.",
        "{gpus~meta} H100 à environ {price} pièce font {chips~meta}, sans l’électricité.";
    SumKnown:
        "The sum is right for the chips alone: {total~meta}. Servers, network and buildings are not counted either.",
        "Le calcul est juste pour les puces seules : {total~meta}. Serveurs, réseau et bâtiments ne sont pas comptés non plus.";
    PriceSaid:
        "An H100 costs about {price}.",
        "Un H100 coûte environ {price}.";
    PriceKnown:
        "It did in 2023, if not more. In 2024 the average price fell to {price}, as Epoch AI estimates: {chips~meta} for the same chips.",
        "En 2023, oui, voire plus. En 2024, le prix moyen est descendu à {price}, estime Epoch AI : {chips~meta} pour les mêmes puces.";
    YearsSaid:
        "The chips cost {chips~meta}.",
        "Les puces coûtent {chips~meta}.";
    YearsKnown:
        "Nearly so, by accident: with the GPUs of 2023 at that year’s average price and the others at that of 2024, one comes to {price} and all to {chips~meta}.",
        "À peu près, par hasard : avec les GPU de 2023 au prix moyen de cette année-là et les autres à celui de 2024, l’un revient à {price} et l’ensemble à {chips~meta}.";
    NetworkKnown:
        "Chips need a network between them. Where it is {network} of a cluster, as Epoch AI counts, both come to {total~meta}.",
        "Il faut un réseau entre les puces. S’il compte pour {network} de la grappe, comme chez Epoch AI, les deux reviennent à {total~meta}.";
    ClusterKnown:
        "In a ready cluster, a GPU came to about {price} in 2024, its part of servers and network included: {total~meta}, without buildings and electricity.",
        "Dans une grappe prête à servir, un GPU revenait en 2024 à environ {price}, sa part de serveur et de réseau comprise : {total~meta}, sans bâtiments ni électricité.";
    ElectricitySaid:
        "Electricity comes on top.",
        "L’électricité s’y ajoute.";
    ElectricityKnown:
        "It weighs little: {electricity~meta}, {lifetime-electricity~meta} over {years}, beside {upfront~meta} for all that is bought.",
        "Elle pèse peu : {electricity~meta}, {lifetime-electricity~meta} sur {years}, à côté de {upfront~meta} pour tout ce qui est acheté.";
    StockSaid:
        "Meta will have {gpus~meta} H100s by the end of 2024.",
        "Meta aura {gpus~meta} H100 à la fin de 2024.";
    StockKnown:
        "That is a stock, part of which was bought in 2023. In 2024, Meta bought {gpus~meta} GPUs of the Hopper family, as Omdia estimates.",
        "C’est un stock, acheté en partie dès 2023. En 2024, Meta a acheté {gpus~meta} GPU de la famille Hopper, estime Omdia.";
    OthersSaid:
        "The year before, Microsoft bought {gpus~microsoft} H100s, Google {gpus~google} and Amazon {gpus~amazon}.",
        "L’année précédente, Microsoft a acheté {gpus~microsoft} H100, Google {gpus~google} et Amazon {gpus~amazon}.";
    OthersKnown:
        "No company confirmed this estimate by Omdia. Epoch AI’s count of 2026 finds more: {gpus~microsoft}, {gpus~google} and {gpus~amazon}, and {gpus~meta} at Meta.",
        "Aucune entreprise n’a confirmé cette estimation d’Omdia. Le décompte d’Epoch AI, en 2026, en trouve plus : {gpus~microsoft}, {gpus~google} et {gpus~amazon}, et {gpus~meta} chez Meta.";
    EquivalentsSaid:
        "With its other GPUs, Meta will have close to {h100e~meta} (H100 equivalents).",
        "Avec ses autres GPU, Meta aura près de {h100e~meta} (équivalents H100).";
    EquivalentsKnown:
        "Meta never said how it counts. Epoch AI finds {h100e~meta} at the end of 2024, AMD’s chips included.",
        "Meta n’a jamais dit comment elle compte. Epoch AI en trouve {h100e~meta} à la fin de 2024, puces d’AMD comprises.";
    TpuSaid:
        "Google has {gpus~google} H100s.",
        "Google a {gpus~google} H100.";
    TpuKnown:
        "Its H100s hide its TPUs. At the end of 2024, Epoch AI finds {gpus~google} H100s and H200s there, and other accelerators, mostly TPUs, that equal {google_other} more.",
        "Ses H100 cachent ses TPU. À la fin de 2024, Epoch AI y trouve {gpus~google} H100 et H200, et d’autres accélérateurs, surtout des TPU, qui en valent {google_other} de plus.";
    TrainingSaid:
        "Meta trains Llama 3 on these {gpus~meta} H100s.",
        "Meta entraîne Llama 3 sur ces {gpus~meta} H100.";
    TrainingKnown:
        "On few of them: Llama 3.1 405B ran on at most {run_gpus} at once, {fleet-share~meta} of the fleet.",
        "Sur peu d’entre eux : Llama 3.1 405B a occupé au plus {run_gpus} à la fois, soit {fleet-share~meta} du parc.";
    OpenSaid:
        "Meta gives its models away: Llama 2 is open source.",
        "Meta donne ses modèles : Llama 2 est open source.";
    OpenKnown:
        "Its weights are open, under a licence of Meta’s own. On {run_gpus} of these H100s, training its largest version again would take {training-days}.",
        "Ses poids sont ouverts, sous une licence propre à Meta. Sur {run_gpus} de ces H100, entraîner à nouveau sa plus grande version prendrait {training-days}.";
}

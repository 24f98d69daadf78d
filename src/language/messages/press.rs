//! What leaves the page in words: sentences for the press, citations, captions of images.

use crate::language::table::texts;

texts! {
    /// A sentence or a part of one that leaves the page.
    PressText;

    // The paragraph, sentence by sentence.
    Company:
        "According to the AI Investment Explorer, {company}’s {fleet} H100s cost {chips} at {price} each",
        "Selon l’Explorateur des investissements en IA, les {fleet} H100 de {company} coûtent {chips}, à {price} pièce";
    All:
        "According to the AI Investment Explorer, the {fleet} H100s of Microsoft, Google and Amazon cost {chips} at {price} each",
        "Selon l’Explorateur des investissements en IA, les {fleet} H100 de Microsoft, Google et Amazon coûtent {chips}, à {price} pièce";
    Counting:
        "{start}, and {total} counting {parts} over {years}.",
        "{start}, et {total} en comptant {parts} sur {years}.";
    Alone:
        "{start}.",
        "{start}.";
    Together:
        "Counted the same way, the {gpus} H100s of Meta, Microsoft, Google and Amazon together cost {total}; each year their electricity amounts to {energy}, costs {bill} and emits {carbon}.",
        "Comptés de la même façon, les {gpus} H100 de Meta, Microsoft, Google et Amazon coûtent ensemble {total} ; chaque année, leur électricité représente {energy}, coûte {bill} et émet {carbon}.";
    Unchanged:
        "The assumptions are those of the scenario “{preset}”, unchanged.",
        "Les hypothèses sont celles du scénario « {preset} », sans modification.";
    Changed:
        "The reader started from the scenario “{preset}” and changed: {changes}.",
        "Le lecteur est parti du scénario « {preset} » et a modifié : {changes}.";
    Change:
        "{name} ({now} instead of {before})",
        "{name} ({now} et non {before})";
    Euros:
        "One dollar is taken for {rate}.",
        "Un dollar est compté pour {rate}.";
    Sources:
        "Sources: {sources}.",
        "Sources : {sources}.";
    SourcesAndAssumptions:
        "Sources: {sources}, and assumptions of the explorer where nothing is published.",
        "Sources : {sources}, et hypothèses de l’explorateur là où rien n’est publié.";
    And:
        " and ",
        " et ";

    // Citations.
    Scenario:
        "scenario “{preset}”",
        "scénario « {preset} »";
    ScenarioChanged:
        "scenario “{preset}” modified by the reader",
        "scénario « {preset} » modifié par le lecteur";
    Short:
        "{name}, {scenario}, {date}",
        "{name}, {scenario}, {date}";
    Edition:
        "version {version}, data as of {vintage}",
        "version {version}, données arrêtées en {vintage}";
    Full:
        "{name}, “{title}”, {scenario} [interactive model], {edition}, after {sources}. Retrieved {date} from {link}",
        "{name}, « {title} », {scenario} [modèle interactif], {edition}, d’après {sources}. Consulté le {date} à l’adresse {link}";
    Signed:
        "{name}, {edition}, {date}: {link}",
        "{name}, {edition}, {date} : {link}";

    // Captions of images.
    ImageStart:
        "Scenario “{preset}”",
        "Scénario « {preset} »";
    ImageChanged:
        "Scenario “{preset}”, modified by the reader: {changes}",
        "Scénario « {preset} », modifié par le lecteur : {changes}";
    ImageChangedMore:
        "Scenario “{preset}”, modified by the reader: {changes} and {count} other changes, all in the link",
        "Scénario « {preset} », modifié par le lecteur : {changes} et {count} autres changements, tous dans le lien";
    ImageMade:
        "{name}, {edition}. Image made on {date}",
        "{name}, {edition}. Image faite le {date}";
    ImageMadeIn:
        "{name}, {edition}. Image made in {date}",
        "{name}, {edition}. Image faite en {date}";

    // Columns of tables.
    Key:
        "key",
        "clé";
    Figure:
        "figure",
        "chiffre";
    Whose:
        "company",
        "entreprise";
    Value:
        "value",
        "valeur";
    Unit:
        "unit",
        "unité";
    Note:
        "note",
        "remarque";
    UnitOf:
        "{name}, unit",
        "{name}, unité";
    Low:
        "{name}, 5th percentile",
        "{name}, 5e centile";
    High:
        "{name}, 95th percentile",
        "{name}, 95e centile";
}

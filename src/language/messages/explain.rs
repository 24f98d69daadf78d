//! The panel that explains a figure.

use crate::language::table::texts;

texts! {
    /// A label of an explanation.
    ExplainText;

    // Follows a figure's value in the name of its button.
    How:
        ", how is this computed?",
        ", comment est-ce calculé ?";
    Close:
        "Close",
        "Fermer";
    ShareOfIt:
        "{share} of it",
        "soit {share} de l’ensemble";
    Default:
        "Default value: ",
        "Valeur par défaut : ";
    Changed:
        "Changed by you; default value {value}: ",
        "Modifié par vous ; valeur par défaut {value} : ";
    Constants:
        "Constants of the formulas",
        "Constantes des formules";
    Claims:
        "Claims and what later sources changed",
        "Affirmations, et ce que des sources plus récentes ont changé";
    InEuros:
        "That is {value}, at {rate} € for one dollar.",
        "Soit {value}, à {rate} € pour un dollar.";
    Adjust:
        "Change",
        "Modifier";
}

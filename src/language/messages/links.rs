//! Links: what has changed since one was made.

use crate::language::table::texts;

texts! {
    /// A text about links.
    LinkText;

    Outdated:
        "Some defaults have changed since the data of this link ({date}), which it keeps.",
        "Des valeurs par défaut ont changé depuis les données de ce lien ({date}), qu’il conserve.";
    Moves:
        "With today’s, the total of all four would go from {then} to {now}.",
        "Avec celles d’aujourd’hui, le total des quatre passerait de {then} à {now}.";
    Stays:
        "With today’s, the total of all four would stay at {now}.",
        "Avec celles d’aujourd’hui, le total des quatre resterait de {now}.";
    Kept:
        "The defaults are those of {date}.",
        "Les valeurs par défaut sont celles de {date}.";
    What:
        "What has changed",
        "Ce qui a changé";
    Change:
        "{name}: {then}, now {now}.",
        "{name} : {then}, maintenant {now}.";
    Keep:
        "Keep",
        "Conserver";
    Update:
        "Update",
        "Mettre à jour";
    Today:
        "Today’s defaults",
        "Valeurs par défaut d’aujourd’hui";
    Original:
        "Open the original link",
        "Ouvrir le lien d’origine";
    Clean:
        "Copy a clean link",
        "Copier un lien corrigé";
    CleanLink:
        "The clean link",
        "Le lien corrigé";
    Locked:
        "Fixed by this link",
        "Fixé par ce lien";
    Refused:
        "{what}: this link does not let its readers change that.",
        "{what} : ce lien ne permet pas à ses lecteurs de le changer.";
    Limited:
        "This link decides what is shown here or can be changed.",
        "Ce lien décide de ce qui est montré ici ou peut être changé.";
}

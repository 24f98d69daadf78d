//! The panel from which everything leaves the page, and images that come back.

use crate::language::table::texts;

texts! {
    /// A text of the share panel.
    ShareText;

    Title:
        "Share and reuse",
        "Partager et réutiliser";
    Link:
        "Link to this scenario",
        "Lien vers ce scénario";
    LinkHelp:
        "It keeps its meaning: it names its data and every change.",
        "Il garde son sens : il nomme ses données et chaque changement.";
    Press:
        "For the press",
        "Pour la presse";
    Sentence:
        "Sentence",
        "Phrase";
    Paragraph:
        "Paragraph with sources",
        "Paragraphe avec les sources";
    Citation:
        "Citation",
        "Citation";
    Short:
        "Short",
        "Courte";
    Full:
        "Full",
        "Complète";
    Picture:
        "A chart as an image or a table",
        "Un graphique en image ou en tableau";
    Chart:
        "Chart",
        "Graphique";
    Size:
        "Format and size in pixels",
        "Format et taille en pixels";
    Article:
        "For an article",
        "Pour un article";
    Square:
        "Square",
        "Carré";
    Portrait:
        "Upright",
        "Vertical";
    Data:
        "All the figures",
        "Tous les chiffres";
    DataHelp:
        "JSON holds inputs, ranges, sources and outcomes; CSV the outcomes, with all their digits.",
        "Le JSON contient paramètres, fourchettes, sources et résultats ; le CSV les résultats, avec tous leurs chiffres.";
    Reopen:
        "Reopen an image",
        "Rouvrir une image";
    ReopenHelp:
        "An image saved here remembers its scenario. Choose one, or drop or paste it anywhere on this page.",
        "Une image enregistrée ici se souvient de son scénario. Choisissez-en une, ou déposez-la ou collez-la n’importe où sur cette page.";
    Copy:
        "Copy",
        "Copier";
    Send:
        "Send…",
        "Envoyer…";
    CopyThis:
        "Copy: {name}",
        "Copier : {name}";
    CopyImage:
        "Copy the image",
        "Copier l’image";
    Save:
        "Save {kind}",
        "Enregistrer en {kind}";
    CsvFrench:
        "CSV for French spreadsheets",
        "CSV pour tableur français";
    Copied:
        "Copied.",
        "Copié.";
    Saving:
        "Saved as {file}.",
        "Enregistré : {file}.";
    CopyRefused:
        "The browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.",
        "Le navigateur ne laisse pas cette page copier. Le texte est sélectionné : appuyez sur Ctrl+C, ou ⌘C sur Mac.";
    SaveRefused:
        "If {file} was not saved, the frame around this page does not allow it. Here is the content, to copy; or try",
        "Si {file} n’a pas été enregistré, le cadre qui entoure cette page ne le permet pas. En voici le contenu, à copier ; ou essayez";
    ImageRefused:
        "The browser does not let this page copy images. Here it is: hold it down or right-click it to copy or save it, or try",
        "Le navigateur ne laisse pas cette page copier d’image. La voici : maintenez-la appuyée ou faites un clic droit pour la copier ou l’enregistrer, ou essayez";
    SaveImageRefused:
        "If {file} was not saved, the frame around this page does not allow it. Here it is: hold it down or right-click it to save it, or try",
        "Si {file} n’a pas été enregistré, le cadre qui entoure cette page ne le permet pas. La voici : maintenez l’image appuyée ou faites un clic droit pour l’enregistrer, ou essayez";
    Close:
        "Close",
        "Fermer";
    ThisFile:
        "this file",
        "ce fichier";
    Failed:
        "The browser does not make this file.",
        "Le navigateur ne fabrique pas ce fichier.";
    ImageFailed:
        "The browser cannot make this image. SVG does not need it to.",
        "Le navigateur ne peut pas fabriquer cette image. Le SVG s’en passe.";
    Reopened:
        "The scenario of {file} is open.",
        "Le scénario de {file} est ouvert.";
    ReopenedInPart:
        "The scenario of {file} is open, but for {count} of its values that could not be taken as they are.",
        "Le scénario de {file} est ouvert, sauf {count} de ses valeurs qui n’ont pas pu être reprises telles quelles.";
    NoImage:
        "{file} is neither a PNG nor an SVG image.",
        "{file} n’est ni une image PNG ni une image SVG.";
    NoScenario:
        "{file} holds no scenario: it was not saved here, or another program has removed it.",
        "{file} ne contient pas de scénario : l’image n’a pas été enregistrée ici, ou un autre programme l’a retiré.";
    TooLarge:
        "{file} is too large to be an image of this page.",
        "{file} est trop gros pour être une image de cette page.";
    Unreadable:
        "{file} could not be read.",
        "{file} n’a pas pu être lu.";
}

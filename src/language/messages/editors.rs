//! What an editor chooses before a scenario goes into an article.

use crate::language::table::texts;

texts! {
    /// A text of the panel's part for editors.
    EditorText;

    Title:
        "Embed in an article",
        "Intégrer dans un article";
    Help:
        "Choose what readers see and what they may change: the link, the code and the preview follow, and so does the scenario.",
        "Choisissez ce que les lecteurs voient et ce qu’ils peuvent modifier : le lien, le code et l’aperçu suivent, le scénario aussi.";
    Parts:
        "What readers see",
        "Ce que voient les lecteurs";
    Sentence:
        "The sentence and its numbers",
        "La phrase et ses nombres";
    Results:
        "The results",
        "Les résultats";
    EveryInput:
        "Every input",
        "Toutes les hypothèses";
    Inputs:
        "Some inputs only, and what is fixed",
        "Certaines hypothèses seulement, et ce qui est figé";
    InputsHelp:
        "What is fixed can be read, not changed.",
        "Ce qui est figé se lit sans se modifier.";
    Show:
        "Show",
        "Montrer";
    Fix:
        "Fix",
        "Figer";
    ShowThis:
        "Show: {name}",
        "Montrer : {name}";
    FixThis:
        "Fix: {name}",
        "Figer : {name}";
    Open:
        "Explained when it opens",
        "Expliqué à l’ouverture";
    Nothing:
        "Nothing",
        "Rien";
    Language:
        "Language",
        "Langue";
    English:
        "English",
        "Anglais";
    French:
        "French",
        "Français";
    Theme:
        "Colours",
        "Couleurs";
    ThemeAuto:
        "As the reader’s system has them",
        "Celles du système du lecteur";
    ThemeLight:
        "Dark on light",
        "Sombre sur clair";
    ThemeDark:
        "Light on dark",
        "Clair sur sombre";
    Accent:
        "An accent colour of your own",
        "Votre couleur d’accent";
    AccentLight:
        "On a light ground it could not be read, and is not used there.",
        "Sur fond clair, elle serait illisible : elle n’y est pas utilisée.";
    AccentDark:
        "On a dark ground it could not be read, and is not used there.",
        "Sur fond sombre, elle serait illisible : elle n’y est pas utilisée.";
    Width:
        "Width of the frame",
        "Largeur du cadre";
    WidthFull:
        "As wide as the article",
        "Celle de l’article";
    WidthPixels:
        "{count} pixels",
        "{count} pixels";
    Ranges:
        "Ranges of your own go along: {ranges}.",
        "Vos fourchettes sont transmises : {ranges}.";
    NoRanges:
        "No range of your own goes along: each input has fields for one.",
        "Aucune fourchette à vous n’est transmise : chaque hypothèse a des champs pour en donner une.";
    Range:
        "{name} {range}",
        "{name} {range}";
    Frame:
        "Frame",
        "Cadre (iframe)";
    Element:
        "Element that is as high as what it holds, where scripts may run",
        "Élément qui s’ajuste en hauteur, là où les scripts sont permis";
    Picture:
        "Link on a picture, for newsletters and feeds",
        "Lien sur une image, pour lettres et flux";
    PictureHelp:
        "Save the chart as PNG below, put it where your pictures are, and write its address in place of {file}.",
        "Enregistrez le graphique en PNG ci-dessous, déposez-le avec vos images, et écrivez son adresse à la place de {file}.";
    Page:
        "Link to the page as chosen",
        "Lien vers la page ainsi choisie";
    Preview:
        "Show the preview",
        "Montrer l’aperçu";
    Previewed:
        "Preview",
        "Aperçu";
    Height:
        "Here the frame is {count} pixels high, and the code says so.",
        "Ici, le cadre fait {count} pixels de haut, et le code le dit.";
    TooHigh:
        "WordPress cuts frames at 1,000 pixels: show less, or more widely.",
        "WordPress coupe les cadres à 1 000 pixels : montrez-en moins, ou plus large.";
    NoAddress:
        "There is code for articles on the site that this page comes from: a file has no address that readers could open.",
        "Le code pour les articles se trouve sur le site d’où vient cette page : un fichier n’a pas d’adresse que des lecteurs puissent ouvrir.";
}

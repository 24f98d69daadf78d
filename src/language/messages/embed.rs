//! The page for frames in articles.

use crate::language::table::texts;

texts! {
    /// What the page for frames says.
    EmbedText;

    Open:
        "Open the whole explorer",
        "Ouvrir l’explorateur complet";
}

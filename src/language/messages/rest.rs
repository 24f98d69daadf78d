//! What the page says while a part of it is still being loaded.

use crate::language::table::texts;

texts! {
    /// The part of the page that comes after the first.
    RestText;

    Coming:
        "One moment: this part of the page is still being loaded.",
        "Un instant : cette partie de la page est en cours de chargement.";
    Failed:
        "The charts and the controls could not be loaded. What stands above works without them.",
        "Les graphiques et les commandes n’ont pas pu être chargés. Ce qui précède fonctionne sans eux.";
    Retry:
        "Load them again",
        "Recommencer le chargement";
}

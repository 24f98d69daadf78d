//! The published site: what stands around a page before, without and instead of its scripts.

use crate::language::table::texts;

texts! {
    /// What a page of the site says around the explorer.
    SiteText;

    PresetTitle:
        "{preset}: {title}",
        "{preset}\u{a0}: {title}";
    CardAlternative:
        "{title}: spending of each company as bars",
        "{title}\u{a0}: les dépenses de chaque entreprise en barres";
    NoScript:
        "Without scripts this page shows one claim, and nothing in it can be changed. The others:",
        "Sans scripts, cette page montre une seule affirmation et rien ne s’y modifie. Les autres\u{a0}:";
    StoppedAtStart:
        "The calculation does not run in this browser. The figures below are those of the claim “{preset}”; they stay right, but cannot be changed here.",
        "Le calcul ne fonctionne pas dans ce navigateur. Les chiffres ci-dessous sont ceux de l’affirmation «\u{a0}{preset}\u{a0}»\u{202f}; ils restent justes, mais ne peuvent pas être modifiés ici.";
    StoppedLater:
        "The calculation has stopped: the figures below no longer follow what you change.",
        "Le calcul s’est arrêté\u{a0}: les chiffres ci-dessous ne suivent plus vos changements.";
    StoppedLink:
        "The link to this scenario",
        "Le lien vers ce scénario";
    StoppedReload:
        "Load the page again",
        "Recharger la page";
}

//! The controls: estimates to take, ranges, what was changed, undoing, goals.

use crate::language::table::texts;

texts! {
    /// A sentence or label of the controls.
    ControlText;

    Counted:
        "counted",
        "compté";
    NotCounted:
        "not counted",
        "non compté";
    AsPublished:
        "as published",
        "comme publié";
    Between:
        "{low} to {high}",
        "de {low} à {high}";
    RangeOf:
        "Range: {name}",
        "Fourchette : {name}";
    RangeAbout:
        "What the value may lie between; the bands of the charts follow.",
        "Ce entre quoi la valeur peut se trouver ; les fourchettes des graphiques suivent.";
    Low:
        "Low",
        "Bas";
    High:
        "High",
        "Haut";
    LowOf:
        "{name}, low end of the range",
        "{name}, bas de la fourchette";
    HighOf:
        "{name}, high end of the range",
        "{name}, haut de la fourchette";
    RangeWidened:
        "The value {value} lies outside this range, which is stretched to it.",
        "La valeur {value} est hors de cette fourchette, qui est étendue jusqu’à elle.";
    RangeAsPublished:
        "Range as published",
        "Fourchette publiée";
    Estimates:
        "Take a published estimate",
        "Prendre une estimation publiée";
    EstimateBy:
        "{who}, {date}",
        "{who}, {date}";
    EstimateOf:
        "{what} ({who}, {date})",
        "{what} ({who}, {date})";
    EstimateValue:
        "{what}: {value}",
        "{what} : {value}";
    LowEstimate:
        "low estimate",
        "estimation basse";
    HighEstimate:
        "high estimate",
        "estimation haute";
    WithServer:
        "with its part of a server",
        "avec sa part d’un serveur";
    California:
        "California",
        "Californie";
    NewMexico:
        "New Mexico",
        "Nouveau-Mexique";
    London:
        "London",
        "Londres";
    Frankfurt:
        "Frankfurt",
        "Francfort";
    Singapore:
        "Singapore",
        "Singapour";
    Norway:
        "Norway",
        "Norvège";
    Sweden:
        "Sweden",
        "Suède";
    Ireland:
        "Ireland",
        "Irlande";
    Germany:
        "Germany",
        "Allemagne";
    India:
        "India",
        "Inde";
    Changes:
        "What you changed",
        "Ce que vous avez changé";
    NoChange:
        "Nothing: the page shows the claim as it was made.",
        "Rien : la page montre l’affirmation telle quelle.";
    ChangeOf:
        "{name}: {now}, instead of {before}",
        "{name} : {now}, au lieu de {before}";
    Undo:
        "Undo",
        "Annuler";
    Redo:
        "Redo",
        "Rétablir";
    UndoOf:
        "Undo: {what}",
        "Annuler : {what}";
    RedoOf:
        "Redo: {what}",
        "Rétablir : {what}";
    Aim:
        "Aim",
        "Viser";
    AimAt:
        "Aim at another figure: {name}",
        "Viser un autre chiffre : {name}";
    AimDrag:
        "Drag sideways to aim at another figure",
        "Faites glisser pour viser un autre chiffre";
    Goal:
        "Target: {name}",
        "Cible : {name}";
    GoalMoves:
        "by changing",
        "en changeant";
    GoalFound:
        "{name} would have to be {value}.",
        "{name} : il faudrait {value}.";
    GoalNow:
        "That is what it is now: nothing has to change.",
        "C’est déjà le cas : rien n’est à changer.";
    GoalBeyond:
        "{name} would have to be {value}, beyond what its slider calls plausible.",
        "{name} : il faudrait {value}, au-delà de ce que son curseur tient pour plausible.";
    GoalOut:
        "Not reachable this way: the figure stays between {lowest} and {highest}. The nearest is {figure}, with {value}.",
        "Hors d’atteinte ainsi : le chiffre reste entre {lowest} et {highest}. Le plus proche est {figure}, avec {value}.";
    GoalNone:
        "This input does not move this figure as things stand.",
        "En l’état, ce paramètre ne fait pas bouger ce chiffre.";
    GoalApply:
        "Apply",
        "Appliquer";
    GoalNearest:
        "Take the nearest",
        "Prendre le plus proche";
    Close:
        "Close",
        "Fermer";
}

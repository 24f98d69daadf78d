//! The page: its sentence, results, inputs, charts, sources and banner.

use crate::language::table::texts;

texts! {
    /// A sentence or label of the page.
    Message;

    Title:
        "What the H100s of Meta, Microsoft, Google and Amazon really cost",
        "Ce que coûtent vraiment les H100 de Meta, Microsoft, Google et Amazon";
    Description:
        "Change the price, the fleets and the electricity rate, and see what the AI purchases of four companies cost and can compute. Every figure has its source.",
        "Changez le prix, les parcs et le tarif de l’électricité, et voyez ce que coûtent et calculent les achats d’IA de quatre entreprises. Chaque chiffre a sa source.";
    Name:
        "AI Investment Explorer",
        "Explorateur des investissements en IA";
    OtherLanguage:
        "Lire en français",
        "Read in English";
    SkipToCharts:
        "Skip to the charts",
        "Aller aux graphiques";
    SentenceCompany:
        "Meta buys {fleet} H100s at {price} each: {chips} of chips, and {total} once servers, network, buildings and {years} of electricity are counted.",
        "Meta achète {fleet} H100 à {price} pièce : {chips} de puces, et {total} en comptant serveurs, réseau, bâtiments et {years} d’électricité.";
    SentenceCounted:
        "Meta buys {fleet} H100s at {price} each: {chips} of chips, and {total} for what is counted below, over {years}.",
        "Meta achète {fleet} H100 à {price} pièce : {chips} de puces, et {total} pour ce qui est compté plus bas, sur {years}.";
    SentenceTogether:
        "With Microsoft, Google and Amazon, that makes {gpus} of them and {total} in all.",
        "Avec Microsoft, Google et Amazon, cela en fait {gpus}, et {total} en tout.";
    SentenceHint:
        "The underlined numbers can be changed: type, use the arrow keys, or drag them sideways.",
        "Les nombres soulignés se modifient : tapez, utilisez les flèches haut et bas, ou faites-les glisser.";
    Results:
        "Results for the four companies together",
        "Résultats pour les quatre entreprises ensemble";
    ResultTotal:
        "Cost for all four, {years}",
        "Coût pour les quatre, {years}";
    ResultElectricity:
        "Electricity",
        "Électricité";
    ResultCompute:
        "Compute",
        "Calcul";
    ResultUnchanged:
        "unchanged",
        "inchangé";
    ResultChanged:
        "{change} vs preset",
        "{change} vs préréglage";
    Presets:
        "Start from a claim",
        "Partir d’une affirmation";
    PresetAnnounced:
        "As announced",
        "Comme annoncé";
    PresetAnnouncedHelp:
        "January 2024: Meta will own 350,000 H100s by the end of the year; the others bought 50,000 to 150,000 each in 2023.",
        "Janvier 2024 : Meta possédera 350 000 H100 à la fin de l’année ; les autres en ont acheté de 50 000 à 150 000 chacun en 2023.";
    PresetBought2023:
        "Bought in 2023",
        "Achetés en 2023";
    PresetBought2023Help:
        "Omdia’s estimate of November 2023 for the whole year.",
        "Estimation d’Omdia en novembre 2023 pour toute l’année.";
    PresetBought2024:
        "Bought in 2024",
        "Achetés en 2024";
    PresetBought2024Help:
        "Omdia’s estimate of December 2024: GPUs of the Hopper family (H100, H200), counted here as H100s.",
        "Estimation d’Omdia en décembre 2024 : GPU de la famille Hopper (H100, H200), comptés ici comme des H100.";
    PresetOwned2024:
        "Owned at the end of 2024",
        "Possédés fin 2024";
    PresetOwned2024Help:
        "Epoch AI’s estimate of 2026: all H100s and H200s bought so far, with TPU, Trainium, AMD and older GPUs.",
        "Estimation d’Epoch AI en 2026 : tous les H100 et H200 achetés jusque-là, avec TPU, Trainium, AMD et GPU plus anciens.";
    Controls:
        "Change the assumptions",
        "Changer les hypothèses";
    ResetAll:
        "Reset everything",
        "Tout réinitialiser";
    Reset:
        "Reset {name} to {value}",
        "Rétablir {name} à {value}";
    ExactValue:
        "{name}, exact value",
        "{name}, valeur exacte";
    DefaultFrom:
        "Default: {value} ({source}, {date})",
        "Par défaut : {value} ({source}, {date})";
    DefaultAssumed:
        "Default: {value}, an assumption of this page",
        "Par défaut : {value}, hypothèse de cette page";
    PublishedRange:
        "Published estimates: {low} to {high}",
        "Estimations publiées : de {low} à {high}";
    About:
        "About {name}",
        "À propos de {name}";
    GroupEssentials:
        "What matters most",
        "L’essentiel";
    GroupPurchase:
        "Other accelerators and dates",
        "Autres accélérateurs et dates";
    GroupSystem:
        "Servers, network, buildings",
        "Serveurs, réseau, bâtiments";
    GroupPower:
        "Power and carbon",
        "Puissance et carbone";
    GroupCompute:
        "Speed and training",
        "Vitesse et entraînement";
    Price:
        "Unit price of an H100",
        "Prix unitaire d’un H100";
    PriceHelp:
        "What one H100 costs its buyer, server not included.",
        "Ce que coûte un H100 à l’acheteur, sans le serveur.";
    Fleet:
        "H100s of {company}",
        "H100 de {company}";
    FleetHelp:
        "GPUs bought, all months together.",
        "GPU achetés, tous mois confondus.";
    Other:
        "Other accelerators of {company}",
        "Autres accélérateurs de {company}";
    OtherHelp:
        "They add compute; they add cost only where the total counts them, each priced like the H100s that it equals.",
        "Ils ajoutent du calcul ; ils n’ajoutent du coût que si le total les compte, chacun au prix des H100 qu’il égale.";
    Months:
        "Months of purchase, {company}",
        "Mois d’achat, {company}";
    MonthsHelp:
        "How long the purchases take; they follow the world’s H100 deliveries quarter by quarter.",
        "Durée des achats ; ils suivent les livraisons mondiales de H100, trimestre par trimestre.";
    Server:
        "Rest of the server, per GPU",
        "Reste du serveur, par GPU";
    ServerHelp:
        "Processors, memory, chassis and assembly of a server of eight GPUs, divided by eight.",
        "Processeurs, mémoire, châssis et montage d’un serveur de huit GPU, divisés par huit.";
    Network:
        "Network’s share of the cluster",
        "Part du réseau dans la grappe";
    NetworkHelp:
        "The part of a cluster’s price that goes to switches, cables and optics.",
        "La part du prix d’une grappe qui va aux commutateurs, câbles et optiques.";
    Building:
        "Building, per MW of servers",
        "Bâtiment, par MW de serveurs";
    BuildingHelp:
        "Construction of a data centre for one megawatt of IT load, land excluded.",
        "Construction d’un centre de données pour un mégawatt de serveurs, terrain exclu.";
    ServerPower:
        "Rated power, per GPU",
        "Puissance nominale, par GPU";
    ServerPowerHelp:
        "The GPU with its part of the server: 10.2 kW for eight.",
        "Le GPU avec sa part du serveur : 10,2 kW pour huit.";
    Load:
        "Average load",
        "Charge moyenne";
    LoadHelp:
        "The part of the rated power that is really drawn.",
        "La part de la puissance nominale réellement appelée.";
    Pue:
        "PUE of {company}",
        "PUE de {company}";
    PueHelp:
        "Energy at the meter over energy at the servers: what cooling and losses add.",
        "Énergie au compteur rapportée à celle des serveurs : ce qu’ajoutent refroidissement et pertes.";
    Rate:
        "Electricity rate",
        "Tarif de l’électricité";
    RateHelp:
        "Price of a kilowatt-hour for large customers.",
        "Prix du kilowattheure pour les gros clients.";
    Carbon:
        "Carbon intensity",
        "Intensité carbone";
    CarbonHelp:
        "Greenhouse gases for each kilowatt-hour, over the life cycle.",
        "Gaz à effet de serre par kilowattheure, sur le cycle de vie.";
    Life:
        "Years of use",
        "Années d’utilisation";
    LifeHelp:
        "How long the machines run before they are retired; also the years of electricity counted.",
        "Durée de service des machines ; c’est aussi le nombre d’années d’électricité comptées.";
    Peak:
        "Peak speed of a GPU",
        "Vitesse de pointe d’un GPU";
    PeakHelp:
        "Dense BF16 operations, without sparsity.",
        "Opérations BF16 denses, sans parcimonie.";
    Mfu:
        "Model FLOP utilisation (MFU)",
        "Utilisation des FLOP (MFU)";
    MfuHelp:
        "The part of the peak speed that training reaches.",
        "La part de la vitesse de pointe atteinte à l’entraînement.";
    RunGpus:
        "GPUs in one training run",
        "GPU d’un entraînement";
    RunGpusHelp:
        "How many GPUs work on the same model at once.",
        "Nombre de GPU qui travaillent ensemble sur un même modèle.";
    GroupMarket:
        "Serving and renting",
        "Service et location";
    ChipPower:
        "Rated power of the GPU alone",
        "Puissance nominale du GPU seul";
    ChipPowerHelp:
        "What the cards published with models count, without the rest of the server.",
        "Ce que comptent les fiches publiées avec les modèles, sans le reste du serveur.";
    Tokens:
        "Tokens per second and GPU",
        "Jetons par seconde et par GPU";
    TokensHelp:
        "Measured with Llama 2 70B on a server of eight H100s, all working without a pause.",
        "Mesuré avec Llama 2 70B sur un serveur de huit H100 qui travaillent sans pause.";
    Serving:
        "Share of the fleet that serves",
        "Part du parc qui sert";
    ServingHelp:
        "The rest trains, or waits.",
        "Le reste entraîne ou attend.";
    TokensPerUser:
        "Tokens per user and day",
        "Jetons par utilisateur et par jour";
    TokensPerUserHelp:
        "About 7,500 words asked for each day.",
        "Environ 7 500 mots demandés chaque jour.";
    Rent:
        "Cloud rent of a GPU-hour",
        "Location d’une heure de GPU";
    RentHelp:
        "On demand, from a large provider.",
        "À la demande, chez un grand fournisseur.";
    Decline:
        "Loss of value on the market",
        "Perte de valeur sur le marché";
    DeclineHelp:
        "Powers of ten a year: 0.14 means that a quarter of the value goes each year.",
        "Puissances de dix par an : 0,14 signifie qu’un quart de la valeur part chaque année.";
    Choices:
        "What is counted, and how",
        "Ce qui est compté, et comment";
    Scope:
        "Counted in the total",
        "Compté dans le total";
    OtherAccelerators:
        "Other accelerators",
        "Autres accélérateurs";
    Depreciation:
        "Cost of an hour",
        "Coût d’une heure";
    DepreciationStraightLine:
        "purchase spread evenly",
        "achat réparti également";
    DepreciationMarket:
        "loss of value on the market",
        "perte de valeur sur le marché";
    Method:
        "Energy of training",
        "Énergie de l’entraînement";
    MethodPublishedCard:
        "GPUs alone, as published cards",
        "GPU seuls, comme les fiches publiées";
    MethodWholeServer:
        "whole servers",
        "serveurs entiers";
    Basis:
        "H100 equivalents by",
        "Équivalents H100 selon";
    BasisInt8:
        "8-bit speed",
        "la vitesse en 8 bits";
    BasisBf16:
        "16-bit speed",
        "la vitesse en 16 bits";
    Kind:
        "Other accelerators of {company} are",
        "Les autres accélérateurs de {company} sont des";
    KindEquivalents:
        "H100 equivalents",
        "équivalents H100";
    Region:
        "Where {company} buys electricity",
        "Où {company} achète son électricité";
    RegionOne:
        "at the rate and carbon intensity set above",
        "au tarif et à l’intensité carbone choisis plus haut";
    Georgia:
        "Georgia",
        "Géorgie";
    SouthCarolina:
        "South Carolina",
        "Caroline du Sud";
    Virginia:
        "Virginia",
        "Virginie";
    RegionHelp:
        "A state has the average rate of its industrial customers in 2023 and, where Google publishes it, the carbon intensity of its grid in operation; elsewhere the intensity set above holds. The default intensity is over the life cycle: the two do not quite compare.",
        "Un État a le tarif moyen de ses clients industriels en 2023 et, là où Google la publie, l’intensité carbone de son réseau en exploitation ; ailleurs vaut l’intensité choisie plus haut. L’intensité par défaut porte sur le cycle de vie : les deux ne se comparent pas tout à fait.";
    Reference:
        "Training measured with",
        "Entraînement de référence";
    Charts:
        "Charts",
        "Graphiques";
    SpendingTitle:
        "Of {total} in all, the chips are {chips}",
        "Sur {total} en tout, les puces comptent pour {chips}";
    SpendingTitleCounted:
        "What is counted costs {total}",
        "Ce qui est compté coûte {total}";
    SpendingAltRowCounted:
        "{company}: {total}",
        "{company} : {total}";
    SpendingSubtitle:
        "Cost by company over {years}, by component",
        "Coût par entreprise sur {years}, par poste";
    SpendingAlt:
        "Stacked bars. {rows}.",
        "Barres empilées. {rows}.";
    SpendingAltRow:
        "{company}: {total}, of which {chips} of chips",
        "{company} : {total}, dont {chips} de puces";
    CumulativeTitle:
        "By the end of {date}, {spent} of {total} has been spent",
        "Fin {date}, {spent} sur {total} sont dépensés";
    CumulativeSubtitle:
        "Spending so far, month by month; purchases follow the H100 deliveries of each quarter",
        "Dépenses cumulées, mois par mois ; les achats suivent les livraisons de H100 de chaque trimestre";
    CumulativeAlt:
        "Lines that rise while the fleets are bought, then slowly with the electricity. {rows}.",
        "Courbes qui montent pendant les achats, puis lentement avec l’électricité. {rows}.";
    CumulativeAltRow:
        "{company}: {spent} by the end of {date}, {total} in the end",
        "{company} : {spent} fin {date}, {total} à la fin";
    ComputeTitle:
        "Training {model} would take Meta’s H100s {days}",
        "Entraîner {model} prendrait {days} aux H100 de Meta";
    ComputeTitleNone:
        "Without H100s, Meta cannot train {model}",
        "Sans H100, Meta ne peut pas entraîner {model}";
    ComputeSubtitle:
        "Compute in H100 equivalents (H100e), and days to train {model} on all the H100s of a company; on the {gpus} GPUs of one run it takes {days}",
        "Calcul en équivalents H100 (H100e), et jours pour entraîner {model} sur tous les H100 d’une entreprise ; sur les {gpus} GPU d’un seul entraînement, il faut {days}";
    ComputeAlt:
        "Bars. {rows}.",
        "Barres. {rows}.";
    ComputeAltRow:
        "{company}: {compute}, {days}",
        "{company} : {compute}, {days}";
    ComputeOwn:
        "H100",
        "H100";
    ComputeOther:
        "Other accelerators",
        "Autres accélérateurs";
    Table:
        "The same figures in a table",
        "Les mêmes chiffres en tableau";
    Company:
        "Company",
        "Entreprise";
    Together:
        "Together",
        "Ensemble";
    Chips:
        "Chips",
        "Puces";
    Servers:
        "Servers",
        "Serveurs";
    NetworkCost:
        "Network",
        "Réseau";
    Buildings:
        "Buildings",
        "Bâtiments";
    LifetimeElectricity:
        "Electricity",
        "Électricité";
    Total:
        "Total",
        "Total";
    EndOf:
        "End of {year}",
        "Fin {year}";
    TrainingDays:
        "Days to train {model}",
        "Jours pour entraîner {model}";
    RunsPerYear:
        "Training runs a year",
        "Entraînements par an";
    Power:
        "Power at the meter",
        "Puissance au compteur";
    Energy:
        "Energy a year",
        "Énergie par an";
    ElectricityBill:
        "Electricity bill a year",
        "Facture d’électricité par an";
    CarbonYear:
        "Carbon a year",
        "Carbone par an";
    PowerTable:
        "Power, energy and carbon of each company",
        "Puissance, énergie et carbone de chaque entreprise";
    Undefined:
        "not defined",
        "non défini";
    UndefinedNoGpus:
        "not defined: there is no GPU",
        "non défini : il n’y a aucun GPU";
    UndefinedNoTokens:
        "not defined: no GPU writes a token",
        "non défini : aucun GPU n’écrit de jeton";
    UndefinedRenting:
        "never: renting costs less than the electricity",
        "jamais : louer coûte moins que l’électricité";
    Sources:
        "Sources of every figure",
        "Sources de chaque chiffre";
    SourcesIntro:
        "Every default, every published figure about it, every constant and every claim: where it comes from, when, and how closely the source was read. A figure can be quoted by the identifier in brackets.",
        "Chaque valeur par défaut, chaque chiffre publié à son sujet, chaque constante et chaque affirmation : son origine, sa date, et la façon dont la source a été lue. L’identifiant entre crochets permet de la citer.";
    SourcesInput:
        "Input",
        "Paramètre";
    SourcesValue:
        "Default",
        "Par défaut";
    SourcesSource:
        "Source",
        "Source";
    ConfidenceRead:
        "Read in the source",
        "Lu dans la source";
    ConfidenceSecondary:
        "Read in another’s account",
        "Lu dans un compte rendu";
    ConfidenceComputed:
        "Computed from public data",
        "Calculé à partir de données publiques";
    Assumption:
        "Assumption of this page",
        "Hypothèse de cette page";
    BannerTitle:
        "Some of this link could not be taken as it is. Everything else was.",
        "Une partie de ce lien n’a pas pu être reprise telle quelle. Tout le reste l’a été.";
    BannerUnknown:
        "“{key}” is not an input of this page.",
        "« {key} » n’est pas un paramètre de cette page.";
    BannerUnreadable:
        "“{key}” says “{raw}”, which is not a value it can take.",
        "« {key} » vaut « {raw} », ce qui n’est pas une valeur possible.";
    BannerClamped:
        "“{key}” says “{raw}”, which is out of range: {taken} was taken.",
        "« {key} » vaut « {raw} », hors limites : {taken} a été retenu.";
    BannerRepeated:
        "“{key}” is given more than once: the first value was taken, not “{raw}”.",
        "« {key} » est donné plusieurs fois : la première valeur a été retenue, pas « {raw} ».";
    BannerLater:
        "This link was made by a later version of the explorer ({raw}).",
        "Ce lien vient d’une version plus récente de l’explorateur ({raw}).";
    BannerVintage:
        "The data of “{raw}” is not known here: today’s defaults were taken.",
        "Les données « {raw} » ne sont pas connues ici : les valeurs d’aujourd’hui ont été retenues.";
    BannerPartly:
        "Part of “{raw}” does not exist here; the rest of “{key}” was taken.",
        "Une partie de « {raw} » n’existe pas ici ; le reste de « {key} » a été retenu.";
    BannerPreset:
        "The claim “{raw}” had not been made yet in the data of this link: the first one was taken.",
        "L’affirmation « {raw} » n’existait pas encore dans les données de ce lien : la première a été retenue.";
    BannerResult:
        "When this link was made, the total of all four was {then}; now it is {now}.",
        "Quand ce lien a été fait, le total des quatre était de {then} ; il est maintenant de {now}.";
    BannerMore:
        "And {count} more.",
        "Et {count} autres.";
    BannerClose:
        "Close",
        "Fermer";
    OutOfRange:
        "This input takes {low} to {high}. What you typed is kept here; the page still uses {value}.",
        "Ce paramètre accepte de {low} à {high}. Votre saisie est gardée ici ; la page utilise toujours {value}.";
    StillUses:
        "The page still uses {value}.",
        "La page utilise toujours {value}.";
    Privacy:
        "No cookie, no tracker, nothing leaves this page.",
        "Aucun cookie, aucun traceur, rien ne quitte cette page.";
}

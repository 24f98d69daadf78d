//! The page, rendered to text: what it says agrees with the model, in both languages.

#![cfg(feature = "page")]
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use explorer::catalog::{Company, sources};
use explorer::charts::Kind;
use explorer::export::Report;
use explorer::language::{CompareText, Language, LinkText, exact, figure, fill};
use explorer::model::{Input, Metric, Undefined};
use explorer::page::{App, AppProps, Embed, Place};
use explorer::scenario::link::{Link, PANELS};
use explorer::scenario::{
    Baseline, Choice, Compared, PARAMS, Preset, Provenance, REVISIONS, Scenario, Slot, link,
};
use explorer::units::Unit;
use std::collections::HashMap;
use yew::LocalServerRenderer;

async fn render(language: Language, query: &str) -> String {
    let props = AppProps {
        place: Place::of(&format!("{}/", language.tag()), &[]),
        query: query.to_owned().into(),
        embedded: false,
    };
    LocalServerRenderer::<App>::with_props(props)
        .hydratable(false)
        .render()
        .await
}

/// The text of an attribute in an element's opening tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = tag.split_once(&format!("{name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

/// The opening tags of a kind of element.
fn tags<'a>(html: &'a str, element: &str) -> Vec<&'a str> {
    let open = format!("<{element} ");
    html.split(open.as_str())
        .skip(1)
        .map(|rest| rest.split_once('>').unwrap().0)
        .collect()
}

#[tokio::test]
async fn every_figure_equals_the_models() {
    for query in [
        "",
        "p=bought-2024&price=26268&rate=0.12",
        "meta=0",
        "years=0.25&price=0",
    ] {
        let report = Report::of(&link::read(query).0);
        let figures: HashMap<_, _> = report
            .outcomes
            .iter()
            .map(|row| ((row.outcome, row.company), row.value))
            .collect();
        for language in Language::ALL {
            let html = render(language, query).await;
            let mut data = tags(&html, "data");
            // A claim's figures are those of its own scenario.
            data.retain(|tag| attribute(tag, "data-claim").is_none());
            assert!(data.len() > 80, "{query}: {} figures", data.len());
            for tag in data {
                let value = attribute(tag, "value").unwrap().parse().ok();
                if let Some(series) = attribute(tag, "data-series") {
                    // A figure of a chart that the model has no name for.
                    let finite = value.is_none_or(f64::is_finite);
                    assert!(finite && !series.is_empty(), "{tag}");
                    continue;
                }
                if attribute(tag, "data-month").is_some() {
                    assert!(value.is_some_and(f64::is_finite), "{tag}");
                    continue;
                }
                let outcome = attribute(tag, "data-outcome").unwrap();
                let expected = figures[&(outcome, attribute(tag, "data-company"))];
                assert_eq!(value, expected, "{query}: {tag}");
            }
        }
    }
}

#[tokio::test]
async fn claims_show_the_figures_of_their_scenarios_and_where_they_come_from() {
    for language in Language::ALL {
        let html = render(language, "price=1").await;
        let (_, claims) = html.split_once("class=\"claims\"").unwrap();
        let (claims, _) = claims.split_once("</section>").unwrap();
        let items: Vec<_> = claims.split("<li").skip(1).collect();
        assert_eq!(items.len(), REVISIONS.len());
        for (item, revision) in items.into_iter().zip(&REVISIONS) {
            let parts = item.split("<h3>").skip(1);
            for (part, scenario) in parts.zip([Scenario::default(), revision.scenario()]) {
                for tag in tags(part, "data") {
                    let slot = attribute(tag, "data-claim").unwrap();
                    let read = Slot::read(slot, &scenario, &scenario.outcome());
                    let Some(Slot::Figure(value, _) | Slot::Given(value, _)) = read else {
                        panic!("{slot} has no value");
                    };
                    let shown: f64 = attribute(tag, "value").unwrap().parse().unwrap();
                    assert_eq!(shown.to_bits(), value.to_bits(), "{tag}");
                }
            }
            for source in revision.sources {
                assert!(item.contains(source.url) && item.contains(&format!("[{}]", source.id)));
            }
            assert!(item.contains("<p role=\"status\"></p>"), "{item}");
            assert!(item.contains("rel=\"noopener\""));
        }
    }
}

#[tokio::test]
async fn every_source_can_be_quoted_and_every_assumption_is_named() {
    for (language, assumed) in [
        (Language::English, "Assumption of this page"),
        (Language::French, "Hypothèse de cette page"),
    ] {
        let html = render(language, "").await;
        let (_, listed) = html.split_once("<details class=\"sources\">").unwrap();
        let (listed, _) = listed.split_once("</details>").unwrap();
        let missing: Vec<_> = sources::ALL
            .iter()
            .filter(|source| !listed.contains(&format!("[{}]", source.id)))
            .map(|source| source.id)
            .collect();
        // Where fleets of the other presets and the months of delivery come from.
        assert!(missing.len() < 12, "{missing:?}");
        let assumptions = PARAMS
            .iter()
            .filter(|row| row.provenance == Provenance::Assumed);
        assert!(listed.matches(assumed).count() >= assumptions.count());
        for tag in tags(&html, "a") {
            let href = attribute(tag, "href").unwrap();
            assert!(
                !href.starts_with("http") || attribute(tag, "rel") == Some("noopener"),
                "{tag}"
            );
        }
    }
}

/// The panel of explanations.
fn panel(html: &str) -> &str {
    let (_, after) = html.split_once("<dialog ").unwrap();
    after.split_once("</dialog>").unwrap().0
}

#[tokio::test]
async fn every_figure_is_a_button_that_explains_it_or_says_why_it_has_no_value() {
    for language in Language::ALL {
        let html = render(language, "google=0").await;
        let mut figures = 0;
        for (before, after) in html
            .match_indices("<data ")
            .map(|(at, _)| html.split_at(at))
        {
            let (tag, rest) = after.split_once('>').unwrap();
            let asks = before.ends_with("<button type=\"button\" class=\"why\">");
            let is_empty = attribute(tag, "value") == Some("");
            if attribute(tag, "data-claim").is_some() {
                // The sentence around it says what it is, and its button leads to where it is computed.
                assert!(!asks && !is_empty, "{tag}");
                continue;
            }
            // What has no name in the model has no explanation of its own.
            let named = attribute(tag, "data-series").is_none();
            if named && attribute(tag, "data-outcome") != Some("cumulative") {
                assert_ne!(asks, is_empty, "{tag}");
            }
            let said = rest.split_once("</data>").unwrap().0;
            assert!(!said.trim().is_empty(), "{tag}");
            figures += usize::from(asks);
        }
        assert!(figures > 60, "{figures}");
        assert!(!panel(&html).contains("<h2"), "nothing was asked for");
    }
}

#[tokio::test]
async fn every_figure_of_the_model_can_be_asked_for() {
    let scenario = link::read("").0;
    for language in Language::ALL {
        for (turn, &metric) in Metric::ALL.iter().enumerate() {
            let company = Company::ALL.get(turn % 5).copied();
            let whose = company.map_or(String::new(), |company| format!("~{}", company.key()));
            let query = format!("open={}{whose}", metric.key());
            let html = render(language, &query).await;
            let panel = panel(&html);
            for wrong in ["{", "}", "NaN", "Some("] {
                assert!(!panel.contains(wrong), "{metric:?}: {wrong}");
            }
            let value = scenario.outcome().of(company).get(metric).unwrap();
            let words = figure(value, metric.unit(), language);
            assert!(panel.contains(&words.seen) && panel.contains(&words.spoken));
            assert!(
                panel.contains("rel=\"noopener\""),
                "{metric:?} has no source"
            );
        }
    }
}

#[tokio::test]
async fn a_page_in_euros_says_what_the_dollars_of_a_formula_are() {
    let html = render(Language::French, "open=chips~meta&eur=0.9").await;
    let panel = panel(&html).replace(['\u{a0}', '\u{202f}'], " ");
    for text in [
        "350 000 × 30 000 $",
        "10,5 Md$",
        "9,45 Md€",
        "à 0,9 € pour un dollar",
    ] {
        assert!(panel.contains(text), "{text} in {panel}");
    }
}

#[tokio::test]
async fn a_figure_without_value_is_explained_by_the_reason() {
    let scenario = link::read("google=0").0;
    let outcome = scenario.outcome();
    let value = outcome.of(Some(Company::Google)).get(Metric::GpuHour);
    assert_eq!(value, Err(Undefined::NoGpus));
    let html = render(Language::French, "google=0&open=gpu-hour~google").await;
    let heading = panel(&html).replace(['\u{a0}', '\u{202f}'], " ");
    assert!(
        heading.contains("Coût d’une heure de GPU, Google : non défini : il n’y a aucun GPU"),
        "{heading}"
    );
}

#[tokio::test]
async fn every_input_has_slider_field_and_name() {
    for language in Language::ALL {
        let html = render(language, "").await;
        let inputs = tags(&html, "input");
        let with_id = |id: &str| {
            inputs
                .iter()
                .filter(|tag| attribute(tag, "id") == Some(id))
                .count()
        };
        for row in &PARAMS {
            assert_eq!(with_id(row.key), 1, "slider {}", row.key);
            assert_eq!(
                with_id(&format!("{}-exact", row.key)),
                1,
                "field {}",
                row.key
            );
            assert!(
                html.contains(&format!("<label for=\"{}\">", row.key)),
                "name {}",
                row.key
            );
        }
        for tag in inputs
            .iter()
            .filter(|tag| attribute(tag, "type") == Some("text"))
        {
            assert!(!attribute(tag, "aria-label").unwrap().is_empty(), "{tag}");
        }
    }
}

#[tokio::test]
async fn no_slot_of_a_sentence_stays_open_and_no_figure_is_nonsense() {
    for language in Language::ALL {
        for query in [
            "",
            "meta=0&microsoft=0&google=0&amazon=0",
            "price=0&rate=0&load=0&years=30",
        ] {
            let html = render(language, query).await;
            for wrong in ["{", "}", "NaN", "inf<", "undefined"] {
                let around = html.split_once(wrong).map(|(before, _)| before.len());
                let around = around.map(|at| {
                    html.get(at.saturating_sub(80)..at + 20)
                        .unwrap_or("a place between letters")
                });
                assert_eq!(around, None, "{language:?} {query}: {wrong}");
            }
        }
    }
}

#[tokio::test]
async fn what_a_link_gets_wrong_is_said_in_words() {
    let query = "p=announced&price=abc&fleet=1e999&zz=1&load=7";
    for (language, words) in [
        (
            Language::English,
            [
                "“price” says “abc”",
                "“fleet” is not",
                "“zz” is not",
                "100% was taken",
            ],
        ),
        (
            Language::French,
            [
                "« price » vaut « abc »",
                "« fleet » n’est pas",
                "« zz » n’est pas",
                "100 % a été retenu",
            ],
        ),
    ] {
        let html = render(language, query).await.replace('\u{a0}', " ");
        for word in words {
            assert!(html.contains(word), "{word}");
        }
    }
}

#[tokio::test]
async fn a_strangers_text_is_never_markup() {
    let html = render(
        Language::English,
        "%3Cscript%3E=%3Cimg%20src=x%3E&price=%3Cb%3E",
    )
    .await;
    assert!(!html.contains("<script>") && !html.contains("<img") && !html.contains("<b>"));
    assert!(html.contains("&lt;script&gt;"));
}

#[tokio::test]
async fn no_style_stands_in_an_attribute() {
    // The policy that the site is served with refuses it. Classes, `browser::set_pixels` and SVG's own
    // attributes (x, y, width, fill …) do the same and are not refused.
    for language in Language::ALL {
        let html = render(language, "p=bought-2023&price=1").await;
        assert!(!html.contains(" style="), "{language:?}");
    }
}

#[tokio::test]
async fn without_a_browser_charts_are_pictures_in_both_themes_with_words() {
    for language in Language::ALL {
        let html = render(language, "").await;
        let drawings = tags(&html, "svg");
        let drawings = drawings
            .iter()
            .filter(|tag| tag.contains("viewBox="))
            .count();
        let pictures = tags(&html, "div");
        let pictures = pictures
            .iter()
            .filter(|tag| tag.contains("class=\"picture\""));
        assert_eq!(drawings, 2 * pictures.clone().count(), "two sizes of each");
        assert!(drawings >= 6, "{drawings}");
        for picture in pictures {
            assert_eq!(attribute(picture, "role"), Some("img"));
            assert!(attribute(picture, "aria-label").is_some_and(|words| words.len() > 20));
        }
        let drawn = tags(&html, "rect").len();
        assert!(drawn > 40, "{drawn}");
        assert!(html.contains("fill=\"var(--chips)\""));
    }
}

#[tokio::test]
async fn euros_change_what_is_read_and_nothing_that_is_computed() {
    let in_dollars = render(Language::French, "p=announced").await;
    let in_euros = render(Language::French, "p=announced&eur=0.5").await;
    let values = |html: &str| -> Vec<Option<String>> {
        let data = tags(html, "data");
        let value = |tag: &&str| attribute(tag, "value").map(str::to_owned);
        data.iter().map(value).collect()
    };
    assert_eq!(values(&in_dollars), values(&in_euros));
    assert!(in_dollars.contains("10,5\u{a0}Md$") && !in_dollars.contains("Md€"));
    // Only inputs, and what they say of themselves, are still in dollars.
    assert!(in_euros.contains("5,25\u{a0}Md€") && !in_euros.contains("Md$"));
    assert!(in_euros.contains("value=\"0,5\""));
}

#[tokio::test]
async fn what_differs_from_the_claim_is_told_with_its_way_back() {
    let query = "price=26268&scope=chips~servers~network~lifetime-electricity";
    for (language, nothing, changes) in [
        (
            Language::English,
            "Nothing: the page shows the claim",
            [
                "Unit price of an H100: $26,268, instead of $30,000",
                "Reset Unit price of an H100 to $30,000",
                "Buildings: not counted, instead of counted",
            ],
        ),
        (
            Language::French,
            "Rien : la page montre l’affirmation",
            [
                "Prix unitaire d’un H100 : 26 268 $, au lieu de 30 000 $",
                "Rétablir Prix unitaire d’un H100 à 30 000 $",
                "Bâtiments : non compté, au lieu de compté",
            ],
        ),
    ] {
        let spaces = |html: String| html.replace(['\u{a0}', '\u{202f}'], " ");
        let unchanged = spaces(render(language, "").await);
        assert!(unchanged.contains(nothing));
        let changed = spaces(render(language, query).await);
        assert!(!changed.contains(nothing));
        for change in changes {
            assert!(changed.contains(change), "{change}");
        }
    }
}

#[tokio::test]
async fn cards_show_what_each_claim_says() {
    let html = render(Language::English, "").await;
    assert_eq!(html.matches("class=\"preset chosen\"").count(), 1);
    let html = html.replace("class=\"preset chosen\"", "class=\"preset\"");
    let cards: Vec<_> = html.split("class=\"preset\"").skip(1).collect();
    assert_eq!(cards.len(), Preset::ALL.len());
    for (card, preset) in cards.into_iter().zip(Preset::ALL) {
        for company in Company::ALL {
            let (fleet, provenance) = Baseline::today(preset).start(Input::Fleet(company));
            let fleet = exact(fleet, Unit::Ratio, Language::English);
            assert!(card.contains(&format!(">{fleet}<")), "{fleet} in {card}");
            let Provenance::Published(source) = provenance else {
                panic!("a claim without a source");
            };
            assert!(card.contains(source.who), "{}", source.who);
        }
    }
}

#[tokio::test]
async fn an_older_link_keeps_its_numbers_and_says_what_has_changed() {
    let (then, now) = ("v=1&d=2024-01&p=announced&meta=400000", "meta=400000");
    let total = |query| {
        let outcome = link::read(query).0.outcome();
        outcome.together.get(Metric::Total).unwrap()
    };
    for language in Language::ALL {
        let html = render(language, then).await;
        let said = |query| figure(total(query), Unit::Usd, language).seen;
        let moves = fill(
            language.say(LinkText::Moves),
            &[("then", &said(then)), ("now", &said(now))],
        );
        assert!(html.contains(&moves), "{moves}");
        for text in [LinkText::Keep, LinkText::Update, LinkText::What] {
            assert!(html.contains(language.say(text)), "{text:?}");
        }
        // Its load is that of December 2023, and the list says so.
        let load = exact(0.61, Unit::Share, language);
        assert!(html.contains(&load), "{load}");
        let today = render(language, now).await;
        assert!(!today.contains(language.say(LinkText::Update)));
    }
}

#[tokio::test]
async fn what_a_link_says_besides_the_scenario_stays_in_it() {
    let query = "v=1&d=2026-11&p=announced&b.price=26268&lang=en&lock=p&theme=dark";
    let html = render(Language::English, &format!("{query}&price=x&r=1e9")).await;
    let other = query.replace("lang=en", "lang=fr").replace('&', "&amp;");
    assert!(html.contains(&format!("?{other}\"")), "{other}");
    // What could not be taken stands in the banner, with the way back to the link as it was.
    let original = format!("{query}&price=x&r=1e9").replace('&', "&amp;");
    assert!(html.contains(&format!("?{original}\"")), "{original}");
    assert!(html.contains("1,000,000,000"), "the result then");
}

#[tokio::test]
async fn every_problem_of_a_link_is_told_in_words() {
    let problems = [
        ("zz=1", "zz"),
        ("price=tea", "tea"),
        ("lock=price~tea", "price~tea"),
        ("load=7", "7"),
        ("range.load=0.5~7", "0.5~7"),
        ("load=0.5&load=0.6", "0.6"),
        ("v=9", "9"),
        ("d=1999-01", "1999-01"),
        ("d=2024-01&p=owned-2024", "owned-2024"),
        ("r=1e9", "000"),
    ];
    for (query, quoted) in problems {
        let (_, notices) = link::read(query);
        assert_eq!(notices.len(), 1, "{query}");
        for language in Language::ALL {
            let html = render(language, query).await;
            let (_, banner) = html.split_once("role=\"status\"").unwrap();
            let (_, line) = banner.split_once("<li>").unwrap();
            let (line, _) = line.split_once("</li>").unwrap();
            assert!(line.contains(quoted), "{query}: {line}");
            assert!(!line.contains(['{', '}']), "{query}: {line}");
        }
    }
}

/// The section that compares.
fn comparison(html: &str) -> &str {
    let (_, after) = html.split_once("class=\"comparing\"").unwrap();
    after.split_once("</section>").unwrap().0
}

#[tokio::test]
async fn one_scenario_offers_to_be_kept_and_nothing_else() {
    for language in Language::ALL {
        let html = render(language, "price=26268").await;
        let section = comparison(&html);
        assert!(section.contains(language.say(CompareText::Intro)));
        assert!(section.contains(language.say(CompareText::Keep)));
        assert!(!section.contains("<table"), "{section}");
        // Two that are the same have no gap to tell.
        let same = render(language, "price=26268&b.p=announced&b.price=26268").await;
        let section = comparison(&same);
        assert!(section.contains(language.say(CompareText::Same)));
        assert!(section.contains(language.say(CompareText::Stop)));
        assert!(!section.contains("<table"), "{section}");
    }
}

/// The numbers that programs read in the elements of a series.
fn series(html: &str, name: &str) -> Vec<f64> {
    tags(html, "data")
        .into_iter()
        .filter(|tag| attribute(tag, "data-series") == Some(name))
        .map(|tag| attribute(tag, "value").unwrap().parse().unwrap())
        .collect()
}

#[tokio::test]
async fn two_scenarios_stand_side_by_side_with_what_separates_them() {
    for query in [
        "b.price=26268&meta=400000",
        "eur=0.92&b.price=26268&meta=400000&b.rate=0.2&b.scope=chips",
        "p=owned-2024&b.p=bought-2023&b.d=2024-01&b.range.load=0.5~0.7",
        "meta=0&microsoft=0&google=0&amazon=0&b.p=announced",
    ] {
        let (link, notices) = Link::read(query);
        assert_eq!(notices, []);
        let compared = Compared::of(link.second.unwrap(), link.scenario);
        for language in Language::ALL {
            let html = render(language, query).await;
            let section = comparison(&html);
            for wrong in ["{", "}", "NaN", "inf"] {
                assert!(!section.contains(wrong), "{query}: {wrong} in {section}");
            }
            let pairs = Metric::ALL
                .iter()
                .map(|metric| compared.values(*metric, None));
            for value in series(section, "a") {
                let held = pairs.clone().any(|[before, _]| before == Ok(value));
                assert!(held, "{query}: {value}");
            }
            let words: Vec<_> = compared
                .departures
                .iter()
                .map(|one| one.called(language))
                .collect();
            let (_, changes) = section
                .split_once(language.say(CompareText::Changed))
                .unwrap();
            for name in &words {
                assert!(changes.contains(name.as_str()), "{query}: {name}");
            }
            // The parts add up to the gap, in the values and in the picture's own words.
            let waterfall = compared.waterfall(Metric::Total, None).unwrap();
            let sum: f64 = series(section, "gap-part").iter().sum();
            let gap = waterfall.to - waterfall.from;
            assert!(
                (sum - gap).abs() <= 1e-9 * gap.abs(),
                "{query}: {sum} is not {gap}"
            );
            let lines = section.matches("<rect ").count();
            assert_eq!(lines, waterfall.parts.len() + 2, "{query}");
            // The result bar measures against A.
            let against = fill(language.say(CompareText::AgainstA), &[("change", "")]);
            assert!(html.contains(against.trim()), "{query}");
        }
    }
}

#[tokio::test]
async fn the_other_language_is_offered_with_both_scenarios() {
    let query = "v=1&d=2026-11&p=announced&b.price=26268&meta=400000";
    let html = render(Language::English, query).await;
    let twin = format!("../fr/?{}", query.replace('&', "&amp;"));
    assert!(html.contains(&twin), "{twin}");
}

#[tokio::test]
async fn what_a_link_locks_stands_there_with_the_reason_and_cannot_be_changed() {
    let query = "lock=price~p~scope~meta_region";
    for language in Language::ALL {
        let html = render(language, query).await;
        let groups = tags(&html, "fieldset").into_iter();
        let locked = groups.filter(|tag| tag.contains("locked") && tag.contains("disabled"));
        assert_eq!(locked.count(), 4);
        for held in ["preset-announced", "price", "scope-chips", "meta_region"] {
            let (before, _) = html.split_once(&format!("id=\"{held}\"")).unwrap();
            let (_, since) = before.rsplit_once("locked\"").unwrap();
            let (legend, _) = since.split_once("</legend>").unwrap();
            assert!(legend.contains(language.say(LinkText::Locked)), "{held}");
            let [opened, closed] =
                ["<fieldset", "</fieldset>"].map(|tag| since.matches(tag).count());
            assert!(opened >= closed, "{held} is not locked");
        }
        // In the sentence it is text.
        assert!(!html.contains("price-sentence") && html.contains("meta-sentence"));
        assert!(html.contains(language.say(LinkText::Limited)));
        let free = render(language, "").await;
        assert!(!free.contains("locked") && !free.contains(language.say(LinkText::Limited)));
    }
}

/// What stands for each part of the page in its HTML, in the order of [`PANELS`].
const PARTS: [&str; PANELS.len()] = [
    "class=\"sentence\"",
    "class=\"results\"",
    "class=\"presets\"",
    "class=\"controls\"",
    "id=\"chart-spending\"",
    "id=\"chart-cumulative\"",
    "id=\"chart-compute\"",
    "id=\"chart-training\"",
    "id=\"chart-map\"",
    "id=\"chart-tornado\"",
    "id=\"chart-distribution\"",
    "id=\"chart-power\"",
    "id=\"chart-rent-or-buy\"",
    "class=\"comparing\"",
    "class=\"claims\"",
    "class=\"sharing\"",
    "class=\"sources\"",
];

#[tokio::test]
async fn every_part_that_a_link_can_name_is_a_part_of_the_page() {
    let all = render(Language::English, "").await;
    for part in PARTS {
        assert_eq!(all.matches(part).count(), 1, "{part}");
    }
    for kind in Kind::ALL {
        assert!(PANELS.contains(&kind.key()), "{kind:?}");
    }
    for (panel, part) in PANELS.into_iter().zip(PARTS) {
        let html = render(Language::English, &format!("only={panel}")).await;
        let shown: Vec<_> = PARTS.into_iter().filter(|one| html.contains(one)).collect();
        assert_eq!(shown, [part], "only={panel}");
    }
}

#[tokio::test]
async fn inputs_that_a_link_names_are_the_only_ones_and_open() {
    let html = render(Language::French, "only=spending~price~meta_region").await;
    let named = ["price", "meta_region"];
    for key in PARAMS
        .iter()
        .map(|row| row.key)
        .chain(Choice::ALL.map(Choice::key))
    {
        let shown = html.contains(&format!("id=\"{key}\""));
        assert_eq!(shown, named.contains(&key), "{key}");
    }
    let groups = tags(&html, "details").into_iter();
    let groups: Vec<_> = groups
        .filter(|tag| attribute(tag, "class") == Some("group"))
        .collect();
    assert_eq!(groups.len(), 2);
    assert!(groups.iter().all(|tag| tag.contains("open")));
    assert!(!html.contains("id=\"scope-chips\""));
    // The way to all of it.
    assert!(html.contains("href=\"?v=1&amp;d=2026-11&amp;p=announced\""));
}

#[tokio::test]
async fn the_banner_offers_the_link_without_what_is_wrong() {
    let html = render(Language::English, "price=abc&rate=0.2").await;
    assert!(html.contains(Language::English.say(LinkText::Clean)));
    let fine = render(Language::English, "rate=0.2").await;
    assert!(!fine.contains(Language::English.say(LinkText::Clean)));
}

#[tokio::test]
async fn a_frame_shows_the_inputs_that_its_address_names_and_no_others() {
    let every: Vec<_> = PARAMS.iter().map(|row| row.key).collect();
    for (query, expected) in [
        ("", &["price", "meta"][..]),
        ("only=spending", &[]),
        ("only=spending~controls", &every),
        ("only=spending~rate~years", &["rate", "years"]),
        ("only=controls~rate", &["rate"]),
    ] {
        let props = AppProps {
            place: Place::of("fr/embed/", &[]),
            query: query.to_owned().into(),
            embedded: true,
        };
        let html = LocalServerRenderer::<Embed>::with_props(props)
            .hydratable(false)
            .render()
            .await;
        let mut shown: Vec<_> = tags(&html, "input")
            .into_iter()
            .filter(|tag| attribute(tag, "type") == Some("range"))
            .filter_map(|tag| attribute(tag, "id"))
            .collect();
        // Which, whatever their order.
        let mut expected = expected.to_vec();
        shown.sort_unstable();
        expected.sort_unstable();
        assert_eq!(shown, expected, "{query}");
    }
}

#[tokio::test]
async fn a_frame_compares_where_its_address_asks_for_it() {
    let query = "b.price=26268&meta=400000";
    for (query, compares) in [
        (format!("{query}&only=compare"), true),
        (query.to_owned(), false),
    ] {
        let props = AppProps {
            place: Place::of("/en/embed/", &[]),
            query: query.into(),
            embedded: true,
        };
        let rendered = LocalServerRenderer::<Embed>::with_props(props).hydratable(false);
        let html = rendered.render().await;
        assert_eq!(html.contains("class=\"comparing\""), compares);
        assert_eq!(html.contains("data-series=\"gap-part\""), compares);
        // Without the comparison nothing is measured against it, and the whole explorer still has it.
        assert!(compares || !html.contains("vs A"));
        assert!(html.contains("b.price=26268"));
    }
}

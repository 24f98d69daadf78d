//! Images say what the page says.

use super::super::figure::{Readings, chart};
use super::super::figures::{question, tell};
use super::super::view::Shown;
use crate::charts::{Format, Kind, Options, Theme};
use crate::export::{Edition, Image};
use crate::language::{Currency, Language};
use crate::scenario::History;
use crate::scenario::link::Link;
use crate::units::Unit;

/// The page's own, one with much to say, and one with nothing to count.
const LINKS: [&str; 4] = [
    "",
    "price=26268&meta=1&microsoft=0&scope=chips~servers~lifetime-electricity&model=llama-2-70b\
     &depreciation=market&mfu=0.3&rate=0.2&years=6",
    "price=1e7&meta=1e8&microsoft=1e8&scope=chips~other-accelerators&meta_other=1e8",
    "meta=0&microsoft=0&google=0&amazon=0",
];

/// What each image says in its picture.
fn images(mut check: impl FnMut(&str, &str, &str, &str)) {
    for query in LINKS {
        let (link, _) = Link::read(query);
        let scenario = link.scenario.clone();
        for language in Language::ALL {
            let shown = Shown::new(&History::of(&link), language, Currency::default());
            let readings = Readings::default();
            for kind in Kind::ALL {
                let options = Options::default();
                let chart = chart(kind, &shown, &readings, options);
                let totals = readings.known_totals(&shown);
                let told = tell(kind, &shown, totals.as_deref(), options);
                let [title, subtitle] = [told.title, told.subtitle].map(|words| words.text(&shown));
                for format in Format::ALL {
                    let image = Image {
                        edition: Edition {
                            scenario: &scenario,
                            second: None,
                            voice: shown.voice,
                            address: "https://example.org/explorer/fr/",
                            day: "2026-11-25",
                        },
                        chart: &chart,
                        title: &title,
                        subtitle: &subtitle,
                        alternative: &told.alternative,
                        format,
                    };
                    let which = format!("{kind:?} {format:?} {language:?} {query}");
                    check(&which, &title, &subtitle, &image.svg(Theme::Light).unwrap());
                }
            }
        }
    }
}

#[test]
fn every_chart_has_an_image_with_its_whole_finding() {
    let mut count = 0;
    images(|which, title, subtitle, svg| {
        count += 1;
        for words in [title, subtitle] {
            assert!(
                !words.is_empty() && !words.contains(['{', '}']),
                "{which}: {words}"
            );
        }
        let texts = svg.split("</text>").filter_map(|text| {
            let (_, text) = text.split_once("<text ")?;
            Some(text.split_once('>')?.1.trim())
        });
        let said: Vec<&str> = texts.collect();
        let said = said.join(" ");
        for words in [title, subtitle] {
            assert!(said.contains(words), "{which}: {words} is not in {said}");
        }
        assert!(!said.contains('…'), "{which}: {said}");
    });
    assert_eq!(count, LINKS.len() * 2 * Kind::ALL.len() * Format::ALL.len());
}

#[test]
fn how_sure_we_are_is_said_in_figures() {
    let history = History::of(&Link::default());
    let shown = Shown::new(&history, Language::English, Currency::default());
    let readings = Readings::default();
    let made = chart(Kind::Distribution, &shown, &readings, Options::default());
    let totals = readings.known_totals(&shown).unwrap();
    let total = totals.of(None).unwrap();
    let told = tell(
        Kind::Distribution,
        &shown,
        Some(&totals),
        Options::default(),
    );
    let title = told.title.text(&shown);
    assert_ne!(title, shown.language.say(question(made.kind)));
    for end in [total.p5, total.p50, total.p95] {
        let end = shown.voice.figure(end, Unit::Usd).seen;
        assert!(title.contains(&end), "{end} is not in {title}");
    }
}

//! What leaves the page: it says what the model says, in good French and English, and can be read back.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test stops at the first surprise, and exact figures are promised"
)]

use explorer::catalog::{Company, sources};
use explorer::charts::{At, Chart, Facts, Format, Kind, Options, Theme};
use explorer::export::{Edition, Image, Report, Style, citation, data, press, reopen};
use explorer::language::{Currency, Language, Voice};
use explorer::model::Input;
use explorer::scenario::link::{self, Link};
use explorer::scenario::{Preset, Scenario, Vintage};
use explorer::units::Unit;
use serde_json::Value;

const ADDRESS: &str = "https://example.org/en/";

/// Links of every preset, unchanged and changed in every way there is.
fn links() -> Vec<String> {
    let presets = Preset::ALL.map(|preset| format!("p={}", preset.key()));
    let changed = [
        "price=26268&meta=1&model=llama-2-70b&scope=chips~lifetime-electricity",
        "meta=0&google=0&depreciation=market",
        "meta=0&microsoft=0&google=0&amazon=0&scope=none",
        "scope=none&years=0.25&rate=0&price=0",
        "price=1e7&meta=1e8&meta_other=1e8&scope=chips~other-accelerators",
        "d=2024-01&p=announced&mfu=0.3",
    ];
    presets
        .into_iter()
        .chain(changed.map(str::to_owned))
        .collect()
}

/// Runs a check on every link in both languages.
fn everywhere(check: impl Fn(&Edition, &str)) {
    for link in links() {
        let (scenario, _) = link::read(&link);
        for language in Language::ALL {
            check(
                &edition(&scenario, language),
                &format!("{link} in {language:?}"),
            );
        }
    }
}

fn edition(scenario: &Scenario, language: Language) -> Edition<'_> {
    Edition {
        scenario,
        second: None,
        voice: language.into(),
        address: ADDRESS,
        day: "2026-11-25",
    }
}

/// Reads a table that has no quotes around separators.
fn rows(text: &str, separator: char) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap();
    let lines = text.strip_suffix("\r\n").unwrap().split("\r\n");
    lines
        .map(|line| {
            let mut cells = vec![String::new()];
            let mut inside = false;
            for letter in line.chars() {
                match letter {
                    '"' => inside = !inside,
                    _ if letter == separator && !inside => cells.push(String::new()),
                    _ => cells.last_mut().unwrap().push(letter),
                }
            }
            cells
        })
        .collect()
}

#[test]
fn the_table_of_outcomes_holds_the_models_numbers_with_all_their_digits() {
    everywhere(|edition, which| {
        let report = Report::of(edition.scenario);
        for (style, separator) in [(Style::Plain, ','), (Style::French, ';')] {
            let rows = rows(&data::outcomes(edition, style), separator);
            assert_eq!(rows.len(), report.outcomes.len() + 1, "{which}");
            for (row, outcome) in rows.iter().skip(1).zip(&report.outcomes) {
                assert_eq!(row.len(), 6, "{which}: {row:?}");
                assert_eq!(row[0], outcome.outcome);
                let point = if style == Style::French { "," } else { "." };
                let other = if style == Style::French { "." } else { "," };
                assert!(!row[3].contains(other), "{which}: {row:?}");
                let value = row[3].replace(point, ".").parse::<f64>().ok();
                assert_eq!(value, outcome.value, "{which}: {row:?}");
                assert_eq!(row[4], outcome.unit);
                assert_eq!(row[5].is_empty(), value.is_some(), "{which}: {row:?}");
            }
        }
    });
}

/// Whether everything in `part` stands in `whole`, whatever else is there.
fn holds(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => part
            .iter()
            .all(|(key, part)| whole.get(key).is_some_and(|whole| holds(whole, part))),
        (Value::Array(whole), Value::Array(part)) => {
            whole.len() == part.len()
                && whole
                    .iter()
                    .zip(part)
                    .all(|(whole, part)| holds(whole, part))
        }
        (Value::Number(whole), Value::Number(part)) => whole.as_f64() == part.as_f64(),
        _ => whole == part,
    }
}

#[test]
fn the_json_holds_all_that_the_report_holds_with_versions_link_and_sources() {
    everywhere(|edition, which| {
        let written: Value = serde_json::from_str(&data::json(edition)).unwrap();
        let report = serde_json::to_value(Report::of(edition.scenario)).unwrap();
        assert!(holds(&written, &report), "{which}: {written:#}");
        assert_eq!(written["url"], edition.link(), "{which}");
        assert_eq!(written["engine"], env!("CARGO_PKG_VERSION"));
        assert_eq!(written["day"], "2026-11-25");
        let listed = written["sources"].as_array().unwrap();
        assert_eq!(listed.len(), sources::ALL.len());
        let is_listed =
            |id: &Value| id.is_null() || listed.iter().any(|source| source["id"] == *id);
        for input in written["inputs"].as_array().unwrap() {
            for source in ["source", "low_source", "high_source"] {
                assert!(is_listed(&input[source]), "{which}: {input}");
            }
            let [low, default, high] = ["low", "default", "high"].map(|key| input[key].as_f64());
            if let (Some(low), Some(high)) = (low, high) {
                assert!(
                    low <= default.unwrap() && default.unwrap() <= high,
                    "{which}: {input}"
                );
            }
        }
    });
}

#[test]
fn the_press_sentence_of_the_article_is_the_articles_arithmetic() {
    let scenario = Scenario::default();
    let sentence = |language| press::sentence(&edition(&scenario, language));
    assert_eq!(
        sentence(Language::English).split(", and ").next().unwrap(),
        "According to the AI Investment Explorer, Meta’s 350,000 H100s cost $10.5\u{a0}billion at \
         $30,000 each"
    );
    assert_eq!(
        sentence(Language::French).split(", et ").next().unwrap(),
        "Selon l’Explorateur des investissements en IA, les 350\u{202f}000 H100 de Meta coûtent \
         10,5\u{a0}milliards de dollars, à 30\u{202f}000\u{a0}dollars pièce"
    );
}

/// A figure of a report.
fn reported(report: &Report, outcome: &str, company: Option<&str>) -> Option<f64> {
    let mut rows = report.outcomes.iter();
    let row = rows.find(|row| row.outcome == outcome && row.company == company);
    row.unwrap().value
}

#[test]
fn the_words_for_the_press_hold_the_models_figures() {
    everywhere(|edition, which| {
        let report = Report::of(edition.scenario);
        let paragraph = press::paragraph(edition);
        let meta = edition.scenario.value(Input::Fleet(Company::Meta)) > 0.0;
        let whose = meta.then_some("meta");
        for (outcome, company, unit) in [
            ("gpus", whose, Unit::Gpus),
            ("chips", whose, Unit::Usd),
            ("gpus", None, Unit::Gpus),
            ("total", None, Unit::Usd),
            ("energy", None, Unit::KilowattHours),
            ("electricity", None, Unit::Usd),
            ("carbon", None, Unit::Tonnes),
        ] {
            let value = reported(&report, outcome, company).unwrap();
            let words = edition.voice.written(value, unit);
            // What counts nothing says nothing of all together.
            let said = company.is_some() || outcome == "chips" || !report.counted.is_empty();
            assert!(
                !said || paragraph.contains(&words),
                "{which}: {outcome} {words} is not in {paragraph}"
            );
        }
        let total = reported(&report, "total", whose).unwrap();
        let words = edition.voice.written(total, Unit::Usd);
        let sentence = press::sentence(edition);
        assert!(
            report.counted.is_empty() || sentence.contains(&words),
            "{which}: {words} is not in {sentence}"
        );
        // The link carries the same result.
        let (link, _) = Link::read(edition.link().split_once('?').unwrap().1);
        assert_eq!(link.headline, link::headline(edition.scenario), "{which}");
    });
}

#[test]
fn no_cell_is_a_formula_to_a_spreadsheet() {
    everywhere(|edition, which| {
        for (style, separator) in [(Style::Plain, ','), (Style::French, ';')] {
            let charts =
                Kind::ALL.map(|kind| data::chart(&chart(edition, kind).data, "place", style));
            for table in charts.into_iter().chain([data::outcomes(edition, style)]) {
                for cell in rows(&table, separator).iter().flatten() {
                    let number = cell.replace(',', ".").parse::<f64>().is_ok();
                    let starts = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
                    assert!(number || !starts, "{which}: {cell}");
                }
            }
        }
    });
}

#[test]
fn a_link_leads_to_both_scenarios_where_two_are_compared() {
    let (link, _) = Link::read("price=26268&b.price=1&b.meta=10");
    let edition = Edition {
        second: link.second.as_ref(),
        ..edition(&link.scenario, Language::English)
    };
    let (read, notices) = Link::read(edition.link().split_once('?').unwrap().1);
    assert!(notices.is_empty(), "{notices:?}");
    assert_eq!((read.scenario, read.second), (link.scenario, link.second));
}

#[test]
fn words_say_what_the_reader_changed_and_from_what() {
    let (scenario, _) = link::read("price=26268&scope=chips&depreciation=market");
    let paragraph = press::paragraph(&edition(&scenario, Language::English));
    for part in [
        "unit price of an H100 ($26,268 instead of $30,000)",
        "servers (not counted instead of counted)",
        "data as of November 2026, 25 November 2026: https://example.org/en/?v=1&d=2026-11&p=announced",
    ] {
        assert!(paragraph.contains(part), "{part} in {paragraph}");
    }
    let french = press::paragraph(&edition(&scenario, Language::French));
    let part = "prix unitaire d’un H100 (26\u{202f}268\u{a0}$ et non 30\u{202f}000\u{a0}$)";
    assert!(french.contains(part), "{french}");
    for edition in Language::ALL.map(|language| edition(&scenario, language)) {
        assert_ne!(
            citation::short(&edition),
            citation::short(&Edition {
                scenario: &scenario.unchanged(),
                ..edition
            })
        );
    }
    let unchanged = press::paragraph(&edition(&scenario.unchanged(), Language::English));
    assert!(
        unchanged.contains("unchanged") && !unchanged.contains("instead of"),
        "{unchanged}"
    );
}

/// Every text that leaves the page in words.
fn words(edition: &Edition) -> [String; 4] {
    [
        press::sentence(edition),
        press::paragraph(edition),
        citation::short(edition),
        citation::full(edition),
    ]
}

#[test]
fn words_are_set_as_the_languages_set_them() {
    everywhere(|edition, which| {
        for text in words(edition) {
            // Nothing was left to fill, and nothing is missing.
            for wrong in ["{", "}", "–", "NaN", "inf ", "  ", " .", " ,", ",,"] {
                assert!(!text.contains(wrong), "{which}: {wrong:?} in {text}");
            }
            assert!(!text.contains(['\'', '"']), "{which}: {text}");
            // The link is no prose.
            let prose = text.replace(&edition.link(), "");
            if edition.voice.language == Language::French {
                for wrong in [" :", " ;", " !", " ?", "« ", " »", " $"] {
                    assert!(!prose.contains(wrong), "{which}: {wrong:?} in {prose}");
                }
                for word in prose.split(|c: char| !c.is_alphanumeric()) {
                    let wrong = [
                        "B", "Bn", "T", "bn", "tn", "billion", "billions", "trillion",
                    ];
                    assert!(!wrong.contains(&word), "{which}: {word} in {prose}");
                }
            } else {
                for wrong in ["«", "»", "\u{202f}", "milliard"] {
                    assert!(!prose.contains(wrong), "{which}: {wrong:?} in {prose}");
                }
            }
        }
        let [_, paragraph, _, full] = words(edition);
        assert!(paragraph.ends_with(&edition.link()) && full.ends_with(&edition.link()));
    });
}

#[test]
fn euros_are_said_with_their_rate() {
    let scenario = Scenario::default();
    let edition = Edition {
        voice: Voice {
            language: Language::French,
            currency: Currency::Eur { per_dollar: 0.5 },
        },
        ..edition(&scenario, Language::French)
    };
    let paragraph = press::paragraph(&edition);
    assert!(
        paragraph.contains("5,25\u{a0}milliards d’euros"),
        "{paragraph}"
    );
    assert!(
        paragraph.contains("Un dollar est compté pour 0,50\u{a0}euro."),
        "{paragraph}"
    );
    assert!(!paragraph.contains("dollars"), "{paragraph}");
}

#[test]
fn citations_say_version_vintage_day_and_link() {
    everywhere(|edition, which| {
        let (full, entry) = (citation::full(edition), citation::bibtex(edition));
        let january = edition.scenario.vintage() == Vintage::January2024;
        let vintage = match (edition.voice.language, january) {
            (Language::English, true) => "January 2024",
            (Language::English, false) => "November 2026",
            (Language::French, true) => "janvier 2024",
            (Language::French, false) => "novembre 2026",
        };
        for text in [&full, &entry] {
            assert!(text.contains(vintage), "{which}: {text}");
            assert!(text.contains(env!("CARGO_PKG_VERSION")), "{which}: {text}");
            assert!(text.contains(&edition.link()), "{which}: {text}");
        }
        let opened = entry.matches('{').count() - entry.matches("\\{").count();
        let closed = entry.matches('}').count() - entry.matches("\\}").count();
        assert_eq!(opened, closed, "{which}: {entry}");
        assert!(
            entry.starts_with("@misc{ai-investment-explorer-"),
            "{which}: {entry}"
        );
        assert!(entry.contains("urldate = {2026-11-25}") && entry.contains("year = {2026}"));
    });
}

#[test]
fn without_an_address_links_are_relative_and_without_a_day_files_have_none() {
    let scenario = Scenario::default();
    let edition = Edition {
        address: "",
        day: "",
        ..edition(&scenario, Language::English)
    };
    assert!(edition.link().starts_with("?v=1&d=2026-11&p=announced"));
    assert_eq!(
        edition.file("spending"),
        "ai-investment-explorer-announced-spending"
    );
}

/// A chart of a scenario.
fn chart(edition: &Edition, kind: Kind) -> Chart {
    let outcome = edition.scenario.outcome();
    let timeline = edition.scenario.timeline(&outcome);
    let facts = Facts {
        scenario: edition.scenario,
        outcome: &outcome,
        timeline: &timeline,
        totals: None,
        bands: None,
        voice: edition.voice,
    };
    Chart::of(kind, &facts, Options::default())
}

/// A text of an SVG: its words, size and place.
struct Text {
    words: String,
    size: f64,
    x: f64,
    y: f64,
    anchor: String,
}

fn texts(svg: &str) -> Vec<Text> {
    svg.split("<text ")
        .skip(1)
        .map(|rest| {
            let (tag, rest) = rest.split_once('>').unwrap();
            let attribute = |name: &str| {
                let (_, after) = tag
                    .split_once(&format!(" {name}=\""))
                    .unwrap_or_else(|| tag.split_once(&format!("{name}=\"")).unwrap());
                after.split_once('"').unwrap().0.to_owned()
            };
            Text {
                words: rest.split_once("</text>").unwrap().0.trim().to_owned(),
                size: attribute("font-size").parse().unwrap(),
                x: attribute("x").parse().unwrap(),
                y: attribute("y").parse().unwrap(),
                anchor: attribute("text-anchor"),
            }
        })
        .collect()
}

const TITLE: &str =
    "Of all that is counted here, a long title says what the reader finds in the chart";

/// Every image of every kind of chart: of what a reader sees first, and of what takes most room.
fn images(check: impl Fn(&Image, &str)) {
    let crowded = "price=1e7&meta=1e8&microsoft=1e8&google=0&scope=chips~other-accelerators\
                   &meta_other=1e8&rate=0.1&years=6&depreciation=market&pue_meta=1.5&mfu=0.3";
    for link in ["", crowded, "meta=0&microsoft=0&google=0&amazon=0"] {
        let (scenario, _) = link::read(link);
        for language in Language::ALL {
            let edition = edition(&scenario, language);
            for kind in Kind::ALL {
                for format in Format::ALL {
                    let image = Image {
                        edition,
                        chart: &chart(&edition, kind),
                        title: TITLE,
                        subtitle: "What it shows",
                        alternative: "What is seen & told",
                        format,
                    };
                    let which = format!("{kind:?} {format:?} {language:?} {link}");
                    check(&image, &which);
                }
            }
        }
    }
}

#[test]
fn images_say_what_they_show_and_where_it_comes_from() {
    images(|image, which| {
        let svg = image.svg(Theme::Light).unwrap();
        let (width, height) = image.format.size();
        assert!(
            svg.starts_with(&format!("<svg width=\"{width}\" height=\"{height}\"")),
            "{which}"
        );
        let said: Vec<String> = texts(&svg).into_iter().map(|text| text.words).collect();
        let said = said.join(" ");
        for words in [
            TITLE,
            "What it shows",
            env!("CARGO_PKG_VERSION"),
            "Omdia",
            "2026",
            "example.org",
        ] {
            assert!(said.contains(words), "{which}: {words} is not in {said}");
        }
        let changed = match image.edition.voice.language {
            Language::English => "modified by the reader",
            Language::French => "modifié par le lecteur",
        };
        assert_eq!(
            said.contains(changed),
            image.edition.is_changed(),
            "{which}: {said}"
        );
        assert!(
            svg.contains("<desc>What is seen &amp; told</desc>"),
            "{which}"
        );
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{which}");
    });
}

#[test]
fn images_say_when_they_were_made_as_far_as_it_is_known() {
    for (language, day, made) in [
        (
            Language::English,
            "2026-11-01",
            "Image made on 1\u{a0}November\u{a0}2026",
        ),
        (
            Language::English,
            "2026-11",
            "Image made in November\u{a0}2026",
        ),
        (
            Language::French,
            "2026-11-01",
            "Image faite le 1er\u{a0}novembre\u{a0}2026",
        ),
        (
            Language::French,
            "2026-11",
            "Image faite en novembre\u{a0}2026",
        ),
    ] {
        let scenario = Scenario::default();
        let edition = Edition {
            day,
            ..edition(&scenario, language)
        };
        let image = Image {
            edition,
            chart: &chart(&edition, Kind::Spending),
            title: TITLE,
            subtitle: "What it shows",
            alternative: "What is seen",
            format: Format::Card,
        };
        let svg = image.svg(Theme::Light).unwrap();
        let said: Vec<String> = texts(&svg).into_iter().map(|text| text.words).collect();
        assert!(said.join(" ").contains(made), "{made} is not in {said:?}");
    }
}

#[test]
fn images_reopen_their_scenario() {
    images(|image, which| {
        let svg = image.svg(Theme::Light).unwrap();
        let query = reopen(svg.as_bytes()).unwrap();
        let (link, notices) = Link::read(&query);
        assert_eq!(&link.scenario, image.edition.scenario, "{which}");
        // It carries its result, and still leads to it.
        assert!(link.headline.is_some() && link.second.is_none(), "{which}");
        assert!(notices.is_empty(), "{which}: {notices:?}");
    });
}

/// No font is measured here: half an em a letter is less than any takes, so what leaves the image by
/// this measure leaves it in every font.
#[test]
fn texts_stay_inside_images_and_their_lines_apart() {
    images(|image, which| {
        let svg = image.svg(Theme::Light).unwrap();
        let (width, height) = image.format.size();
        let texts = texts(&svg);
        for text in &texts {
            #[expect(clippy::cast_precision_loss, reason = "a line of text")]
            let length = text.words.replace("&amp;", "&").chars().count() as f64 * text.size * 0.5;
            let (left, right) = match text.anchor.as_str() {
                "end" => (text.x - length, text.x),
                "middle" => (text.x - length / 2.0, text.x + length / 2.0),
                _ => (text.x, text.x + length),
            };
            let inside = left >= -1.0 && right <= f64::from(width);
            assert!(inside, "{which}: {} from {left} to {right}", text.words);
            let (top, bottom) = (text.y - text.size / 2.0, text.y + text.size / 2.0);
            let inside = top >= 0.0 && bottom <= f64::from(height);
            assert!(inside, "{which}: {} at {}", text.words, text.y);
        }
        // Titles and captions are the lines that start at the margin.
        let margin = texts[0].x;
        let lines: Vec<_> = texts.iter().filter(|text| text.x == margin).collect();
        for (place, one) in lines.iter().enumerate() {
            for other in &lines[place + 1..] {
                let apart = (one.y - other.y).abs();
                let room = one.size.max(other.size) * 0.9;
                assert!(apart >= room, "{which}: {} over {}", one.words, other.words);
            }
        }
    });
}

#[test]
fn the_table_of_a_chart_holds_its_figures() {
    everywhere(|edition, which| {
        let report = Report::of(edition.scenario);
        for kind in Kind::ALL {
            let chart = chart(edition, kind);
            for (style, separator, point) in [(Style::Plain, ',', '.'), (Style::French, ';', ',')] {
                let rows = rows(&data::chart(&chart.data, "place", style), separator);
                let (head, rows) = rows.split_first().unwrap();
                assert_eq!(rows.len(), chart.data.places.len(), "{which} {kind:?}");
                assert_eq!(head[0], "place");
                for (place, row) in rows.iter().enumerate() {
                    assert_eq!(row.len(), head.len(), "{which} {kind:?}");
                    assert_eq!(row[0], chart.data.place_name(place));
                }
                for series in 0..chart.data.series.len() {
                    let name = chart.data.series_name(series);
                    let starts = |head: &String| head.starts_with(&name);
                    let column = head.iter().position(starts).unwrap();
                    for (place, row) in rows.iter().enumerate() {
                        let read = row[column].replace(point, ".").parse().ok();
                        let at = At { series, place };
                        let value = chart.data.value(at);
                        assert_eq!(read, value, "{which} {kind:?} {name} {place}");
                        let cell = chart.data.cell(at).unwrap();
                        if let Some((metric, company)) = cell.figure {
                            let reported =
                                reported(&report, metric.key(), company.map(Company::key));
                            assert_eq!(read, reported, "{which} {kind:?} {name} {place}");
                        }
                    }
                }
            }
        }
    });
}

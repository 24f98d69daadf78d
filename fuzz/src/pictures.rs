//! Pictures: whatever a link says, every chart is painted, and every file that leaves the page is whole.

use explorer::catalog::Company;
use explorer::charts::Format;
use explorer::charts::{Chart, Facts, Growth, Hidden, Kind, Layout, Measure, Options, Theme, svg};
use explorer::export::{Edition, Image, Style, data, reopen};
use explorer::language::{Currency, Language, Voice};
use explorer::model::Metric;
use explorer::readings::Draws;
use serde_json::Value;

/// What must hold of the pictures of any link: the first byte chooses the chart, the next what is chosen
/// in it, the third the voice.
///
/// # Panics
/// Where it does not.
pub fn check(input: &[u8]) {
    let (kind, input) = crate::decision(input);
    let (chosen, input) = crate::decision(input);
    let (voice, input) = crate::decision(input);
    let scenario = crate::links::scenario(&crate::text(input));
    let outcome = scenario.outcome();
    let mut draws = Draws::new(64);
    let totals = scenario.distributions(&mut draws, Metric::Total);
    let bands = scenario.bands(&mut draws);
    let voice = Voice {
        language: if voice & 1 == 0 {
            Language::French
        } else {
            Language::English
        },
        currency: if voice & 2 == 0 {
            Currency::Usd
        } else {
            Currency::Eur { per_dollar: 0.92 }
        },
    };
    let facts = Facts {
        scenario: &scenario,
        outcome: &outcome,
        timeline: &scenario.timeline(&outcome),
        totals: Some(&totals),
        bands: Some(&bands),
        voice,
    };
    let kind = Kind::ALL
        .into_iter()
        .cycle()
        .nth(kind.into())
        .unwrap_or(Kind::Map);
    let chart = Chart::of(kind, &facts, options(chosen));
    for width in [200, 343, 1200] {
        let picture = svg(&chart, width, Theme::Dark).expect("a picture");
        is_whole(&picture);
        // Wherever a finger lands.
        let layout = Layout::of(&chart, f64::from(width));
        for at in layout.cells() {
            let point = layout.point(at);
            assert!(
                point.is_none_or(|(x, y)| x.is_finite() && y.is_finite()),
                "{at:?}: {point:?}"
            );
        }
        let _ = (layout.hit(10.0, 1e9), layout.values_at(0.0, -1.0));
    }

    let edition = Edition {
        scenario: &scenario,
        second: None,
        voice,
        address: "https://example.org/en/",
        day: "2026-11-25",
    };
    let image = Image {
        edition,
        chart: &chart,
        title: "Title",
        subtitle: "Subtitle",
        alternative: "Alternative",
        format: Format::Article,
    };
    let file = image.svg(Theme::Light).expect("an image");
    is_whole(&file);
    let query = reopen(file.as_bytes()).expect("the image's own link");
    assert_eq!(crate::links::scenario(&query), scenario);
    let json: Value = serde_json::from_str(&data::json(&edition)).expect("JSON");
    assert!(json["outcomes"].is_array());
    for table in [
        data::outcomes(&edition, Style::Plain),
        data::chart(&chart.data, "Places", Style::French),
    ] {
        assert!(!table.contains("NaN") && !table.contains("inf;") && table.ends_with("\r\n"));
    }
}

fn is_whole(picture: &str) {
    for wrong in ["NaN", "inf\"", "2147483647", "-2147483648"] {
        assert!(!picture.contains(wrong), "{wrong} in {picture}");
    }
    assert!(picture.trim_end().ends_with("</svg>"), "{picture}");
}

/// What a byte chooses in a chart.
fn options(chosen: u8) -> Options {
    let all = Options::default();
    Options {
        hidden: match chosen >> 6 {
            1 => Hidden::default().only(1, 0..8),
            2 => Hidden::default().toggled(0, 0..8),
            _ => all.hidden,
        },
        growth: if chosen & 1 == 0 {
            all.growth
        } else {
            Growth::Log
        },
        measure: if chosen & 2 == 0 {
            all.measure
        } else {
            Measure::Share
        },
        whose: match chosen >> 2 & 7 {
            place @ 0..4 => Company::ALL.get(usize::from(place)).copied(),
            _ => None,
        },
    }
}

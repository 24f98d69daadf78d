//! Reading a chart with a mouse, a finger and the keyboard.

use super::driver::Ability;
use super::hands::Place;
use super::page::Page;
use super::run::{in_browser, in_browser_with, in_every_browser};
use super::wait::{becomes, until};
use explorer::export::Report;
use explorer::scenario::link;
use fantoccini::key::Key;
use std::collections::BTreeMap;
use std::time::Duration;

/// What a tip says: whose figures, and each by its name and value.
#[derive(Debug, PartialEq)]
struct Tip {
    place: String,
    figures: BTreeMap<String, f64>,
    here: String,
}

/// The tip of a chart, if it is open.
async fn tip(page: &Page, chart: &str) -> Option<Tip> {
    let script = "
        const tip = document.querySelector(`#chart-${arguments[0]} .tip:not(.keys)`);
        return tip && [
            tip.querySelector('.place').innerText,
            [...tip.querySelectorAll('data')].map(figure =>
                [figure.dataset.outcome ?? figure.dataset.series, Number(figure.value)]),
            tip.querySelector('.here')?.innerText ?? '',
        ]";
    let told = page.js(script, [chart]).await;
    let (place, figures, here): (_, Vec<_>, _) =
        serde_json::from_value::<Option<_>>(told).unwrap()?;
    Some(Tip {
        place,
        figures: figures.into_iter().collect(),
        here,
    })
}

/// Waits for a tip about a place, and gives it.
async fn tip_about(page: &Page, chart: &str, place: &str) -> Tip {
    let look = async || tip(page, chart).await;
    let about = |seen: &Option<Tip>| seen.as_ref().is_some_and(|tip| tip.place == place);
    let seen = until(&format!("a tip about {place}"), look, about).await;
    seen.unwrap()
}

async fn no_tip(page: &Page, chart: &str) {
    becomes("the tip", None, async || tip(page, chart).await).await;
}

/// Where a picture lies.
async fn picture(page: &Page, chart: &str) -> Place {
    page.picture(chart).await;
    page.place(&format!("chart-{chart}-reader")).await
}

/// A point in a picture, at parts of its width and height.
fn inside(place: Place, across: f64, down: f64) -> (f64, f64) {
    (
        place.left + place.width * across,
        place.top + place.height * down,
    )
}

/// How large the document is.
async fn size(page: &Page) -> [f64; 2] {
    page.ask("const root = document.documentElement; return [root.scrollWidth, root.scrollHeight]")
        .await
}

/// A tip about spending says what the model gives for a company, but for the last digits of its
/// arithmetic.
#[track_caller]
fn agrees(tip: &Tip, query: &str, company: &str) {
    let parts = [
        "chips",
        "servers",
        "network",
        "buildings",
        "lifetime-electricity",
        "total",
    ];
    assert_eq!(tip.figures.len(), parts.len(), "{tip:?}");
    let report = Report::of(&link::read(query).0);
    for part in parts {
        let mut rows = report.outcomes.iter();
        let row = rows.find(|row| row.company == Some(company) && row.outcome == part);
        let (seen, model) = (tip.figures[part], row.unwrap().value.unwrap());
        assert!(
            (seen / model - 1.0).abs() < 1e-12,
            "{part}: {seen}, {model}"
        );
    }
}

#[test]
fn a_mouse_reads_the_models_figures_and_escape_closes_them() {
    in_every_browser(async |page| {
        let query = "p=bought-2024&price=26268";
        page.open(&format!("/fr/?{query}")).await;
        let place = picture(page, "spending").await;
        page.hover(inside(place, 0.2, 0.06)).await;
        let seen = tip_about(page, "spending", "Meta").await;
        agrees(&seen, query, "meta");
        assert!(seen.here.contains("Puces"), "{seen:?}");
        page.hover(inside(place, 0.2, 0.28)).await;
        let seen = tip_about(page, "spending", "Microsoft").await;
        agrees(&seen, query, "microsoft");
        let with_tip = size(page).await;

        page.press(&[Key::Escape]).await;
        no_tip(page, "spending").await;
        assert_eq!(size(page).await, with_tip, "a tip takes no room");
        // Closed is closed, until the pointer goes elsewhere.
        page.hover(inside(place, 0.21, 0.28)).await;
        no_tip(page, "spending").await;
        page.hover(inside(place, 0.2, 0.06)).await;
        tip_about(page, "spending", "Meta").await;
        page.hover((place.left + 5.0, place.top - 60.0)).await;
        no_tip(page, "spending").await;
    });
}

#[test]
fn the_mouse_can_go_onto_the_tip() {
    in_browser(async |page| {
        page.open("/en/").await;
        for (chart, across, down) in [("spending", 0.25, 0.06), ("cumulative", 0.3, 0.2)] {
            let place = picture(page, chart).await;
            page.hover(inside(place, across, down)).await;
            let look = async || tip(page, chart).await;
            let seen = until("a tip", look, Option::is_some).await;
            let script = "const box = document.querySelector(`#chart-${arguments[0]} .tip`) \
                .getBoundingClientRect(); return [box.left, box.top, box.right, box.bottom]";
            let [left, top, right, bottom]: [f64; 4] =
                serde_json::from_value(page.js(script, [chart]).await).unwrap();
            let (x, y) = inside(place, across, down);
            // The nearest point of the tip, and then its middle.
            let near = (
                x.clamp(left + 3.0, right - 3.0),
                y.clamp(top + 3.0, bottom - 3.0),
            );
            let middle = (left.midpoint(right), top.midpoint(bottom));
            page.draw(&[near, middle], Duration::from_millis(60)).await;
            assert_eq!(tip(page, chart).await, seen, "the tip of {chart} stays");
            page.hover((5.0, 5.0)).await;
            no_tip(page, chart).await;
        }
    });
}

#[test]
fn a_tap_pins_the_figures_until_the_next_one_elsewhere() {
    in_browser_with(&[Ability::Touch], async |page| {
        page.phone(375).await;
        let query = "p=bought-2023";
        page.open(&format!("/en/?{query}")).await;
        let place = picture(page, "spending").await;
        let before = size(page).await;
        page.tap(inside(place, 0.1, 0.14)).await;
        let seen = tip_about(page, "spending", "Meta").await;
        agrees(&seen, query, "meta");
        let spoken = page.text("#chart-spending [role=status]:not(.note)").await;
        assert!(spoken.contains("Meta"), "{spoken}");
        assert_eq!(size(page).await, before, "a pinned tip takes no room");
        page.tap(inside(place, 0.05, 0.36)).await;
        tip_about(page, "spending", "Microsoft").await;
        // On the heading, which is elsewhere.
        page.tap((place.left + 20.0, place.top - 150.0)).await;
        no_tip(page, "spending").await;
        page.tap(inside(place, 0.1, 0.14)).await;
        tip_about(page, "spending", "Meta").await;
        page.press(&[Key::Escape]).await;
        no_tip(page, "spending").await;
    });
}

#[test]
fn a_finger_that_starts_on_a_chart_scrolls_the_page() {
    in_browser_with(&[Ability::Touch], async |page| {
        page.phone(375).await;
        page.window.touchscreen().await;
        page.open("/en/").await;
        let (x, y) = inside(picture(page, "cumulative").await, 0.5, 0.5);
        let before: f64 = page.ask("return scrollY").await;
        page.stroke((x, y), &[(x, y - 60.0), (x, y - 120.0), (x, y - 180.0)])
            .await;
        let look = async || page.ask("return scrollY").await;
        until("the page scrolls", look, |now: &f64| *now > before + 50.0).await;
        no_tip(page, "cumulative").await;
    });
}

#[test]
fn the_keyboard_walks_through_a_chart_and_each_point_is_spoken() {
    in_every_browser(async |page| {
        page.open("/en/").await;
        let status = "#chart-spending [role=status]:not(.note)";
        let spoken = async || page.text(status).await.trim().to_owned();
        assert_eq!(spoken().await, "", "the status is there before it speaks");
        page.focus("chart-spending-reader").await;
        let steps = [
            (Key::Right, "Meta, Chips: 10.5 billion dollars"),
            (Key::Right, "Microsoft, Chips: 4.5 billion dollars"),
            (Key::Down, "Microsoft, Servers: 600 million dollars"),
            (Key::Left, "Meta, Servers: 1.4 billion dollars"),
            (Key::End, "Together, Servers: 2.4 billion dollars"),
            (Key::Up, "Together, Chips: 18 billion dollars"),
            (Key::PageUp, "Amazon, Chips: 1.5 billion dollars"),
            (Key::Home, "Meta, Chips: 10.5 billion dollars"),
        ];
        for (key, words) in steps {
            page.press(&[key]).await;
            let said = until(words, spoken, |said| said.starts_with(words)).await;
            assert!(said.contains(" of the whole"), "{said}");
        }
        let seen = tip_about(page, "spending", "Meta").await;
        agrees(&seen, "", "meta");
        let ring: usize = page
            .ask("return document.querySelectorAll('#chart-spending .crosshair rect').length")
            .await;
        assert_eq!(ring, 1, "the point is marked in the picture");

        page.press(&[Key::Escape]).await;
        no_tip(page, "spending").await;
        assert_eq!(spoken().await, "");
        let focused = page.focused().await;
        assert_eq!(focused.as_deref(), Some("chart-spending-reader"));
        page.press(&[Key::Right]).await;
        tip_about(page, "spending", "Meta").await;
        page.press(&[Key::Tab]).await;
        no_tip(page, "spending").await;
    });
}

#[test]
fn a_reader_without_sight_is_told_how_to_read() {
    in_browser(async |page| {
        for (path, keys) in [
            ("/en/", "Left and right arrow keys"),
            ("/fr/", "flèches gauche et droite"),
        ] {
            page.open(path).await;
            let look = async || -> Vec<(String, bool)> {
                page.ask(
                    "return [...document.querySelectorAll('.reader')].map(reader => [ \
                        reader.getAttribute('aria-describedby').split(' ') \
                            .map(id => document.getElementById(id).textContent).join(' '), \
                        reader.getAttribute('aria-label').length > 5 \
                            && reader.querySelector('canvas').ariaHidden === 'true'])",
                )
                .await
            };
            // Charts out of sight are told once the reader pauses.
            let told = |described: &Vec<(String, bool)>| {
                described
                    .iter()
                    .all(|(words, _)| words.len() > keys.len() + 200)
            };
            until("every chart is told", look, told).await;
            let described = look().await;
            assert!(described.len() >= 3);
            for (words, hidden) in described {
                assert!(
                    words.contains(keys) && words.len() > keys.len() + 200,
                    "{words}"
                );
                assert!(hidden);
            }
        }
    });
}

#[test]
fn a_chart_out_of_sight_is_painted_when_it_comes_near() {
    in_every_browser(async |page| {
        page.screen(375, 1.0).await;
        page.open("/en/").await;
        let chart = "compute";
        let away = page.now_on(chart).await;
        assert_eq!(away.colored, 0.0, "nothing is painted yet");
        let near = page.picture(chart).await;
        assert!(near.is_sharp() && near.is_whole(chart), "{near:?}");
        // What changes while it is away is there when it comes back.
        page.focus("meta").await;
        page.press(&[Key::PageUp]).await;
        page.figure_becomes("gpus", "meta", 450_000.0).await;
        assert_ne!(page.picture(chart).await.hash, near.hash);
    });
}

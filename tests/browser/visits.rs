//! Whole visits, from the sentence to the sources: one with nothing but keys, one with nothing but a
//! finger.

use super::driver::Ability;
use super::hands::Place;
use super::page::Page;
use super::run::{in_browser_with, in_every_browser};
use super::wait::{becomes, until};
use fantoccini::key::Key;
use serde_json::json;

/// Whether the element that has the focus is of this kind.
async fn is_on(page: &Page, css: &str) -> bool {
    let script = "return document.activeElement.matches(arguments[0])";
    page.js(script, [css]).await.as_bool().unwrap()
}

/// Goes on to the next element of this kind.
async fn tab_to(page: &Page, css: &str) {
    for _ in 0..200 {
        page.press(&[Key::Tab]).await;
        if is_on(page, css).await {
            return;
        }
    }
    panic!("no key leads to {css}");
}

/// Types over what stands in the field that has the focus, and presses Enter.
async fn type_there(page: &Page, text: &str) {
    page.chord(Key::Control, 'a').await;
    let field = page.client.active_element().await.unwrap();
    field.send_keys(text).await.unwrap();
    page.press(&[Key::Enter]).await;
}

/// What the page says the total is, in dollars.
async fn total(page: &Page) -> f64 {
    page.ask("return Number(document.querySelector('.results data[data-outcome=total]').value)")
        .await
}

async fn total_is_about(page: &Page, expected: f64) {
    let near = |seen: &f64| (seen / expected - 1.0).abs() < 0.002;
    until("the total", async || total(page).await, near).await;
}

/// Whether there is a visible element of this kind.
async fn there_is(page: &Page, css: &str) {
    let script = "return !!document.querySelector(arguments[0])?.checkVisibility()";
    becomes(css, json!(true), async || page.js(script, [css]).await).await;
}

async fn there_is_no(page: &Page, css: &str) {
    let script = "return !document.querySelector(arguments[0])";
    becomes(css, json!(true), async || page.js(script, [css]).await).await;
}

/// Waits until the page says that it is set to the first claim.
async fn a_claim_is_loaded(page: &Page) {
    let said = async || page.text(".claims [role=status]").await;
    until("the claim is loaded", said, |said| !said.trim().is_empty()).await;
}

#[test]
fn a_whole_visit_with_nothing_but_keys() {
    in_every_browser(async |page| {
        page.open("/fr/").await;
        page.press(&[Key::Tab]).await;
        assert!(is_on(page, ".skip").await);
        // The sentence.
        tab_to(page, "#price-sentence").await;
        type_there(page, "25 000 $").await;
        page.address_says("price", Some("25000")).await;
        // A goal, and what it takes.
        tab_to(page, "#aim-total").await;
        page.press(&[Key::Enter]).await;
        becomes("the focus", Some("goal-exact".into()), async || {
            page.focused().await
        })
        .await;
        type_there(page, "40 Md$").await;
        tab_to(page, ".goal .apply").await;
        page.press(&[Key::Enter]).await;
        total_is_about(page, 4e10).await;
        page.press(&[Key::Escape]).await;
        becomes("the focus", Some("aim-total".into()), async || {
            page.focused().await
        })
        .await;
        // Another claim to begin with.
        tab_to(page, "[name=preset]").await;
        page.press(&[Key::Down]).await;
        page.address_says("p", Some("bought-2023")).await;
        // A chart, point by point.
        tab_to(page, "#chart-spending-reader").await;
        page.press(&[Key::Right]).await;
        let spoken = async || page.text("#chart-spending [role=status]:not(.note)").await;
        until("a point is spoken", spoken, |said| said.contains("Meta")).await;
        page.press(&[Key::Escape]).await;
        // Back to the first claim, with the goal reached.
        tab_to(page, "#undo").await;
        page.press(&[Key::Enter]).await;
        page.address_says("p", Some("announced")).await;
        total_is_about(page, 4e10).await;
        // An input, and one that was folded away.
        tab_to(page, "#meta").await;
        let before = page.slider("meta").await;
        page.press(&[Key::Right]).await;
        until(
            "the slider moves",
            async || page.slider("meta").await,
            |now| *now > before,
        )
        .await;
        tab_to(page, ".group:not([open]) > summary").await;
        page.press(&[Key::Enter]).await;
        tab_to(page, ".group[open] .exact").await;
        // The point of the map.
        tab_to(page, "#map-point").await;
        let before = page.slider("price").await;
        page.press(&[Key::Right]).await;
        until(
            "the price moves",
            async || page.slider("price").await,
            |now| *now > before,
        )
        .await;
        // How a figure is computed, and back to where that was asked.
        tab_to(page, "#chart-power .why").await;
        page.press(&[Key::Enter]).await;
        there_is(page, "dialog.explain[open]").await;
        page.press(&[Key::Escape]).await;
        there_is_no(page, "dialog.explain[open]").await;
        assert!(is_on(page, "#chart-power .why").await);
        tab_to(page, "#chart-power summary").await;
        page.press(&[Key::Enter]).await;
        there_is(page, "#chart-power table").await;
        // What is known since.
        tab_to(page, ".claims button").await;
        page.press(&[Key::Enter]).await;
        a_claim_is_loaded(page).await;
        // A link to take away, then where everything comes from.
        tab_to(page, ".sharing summary").await;
        page.press(&[Key::Enter]).await;
        there_is(page, ".sharing button").await;
        tab_to(page, ".sharing button").await;
        tab_to(page, ".sources > summary").await;
        page.press(&[Key::Enter]).await;
        tab_to(page, ".sources a").await;
        there_is(page, ".sources table").await;
    });
}

/// A part of the page in the middle of the screen, once it stays there.
async fn middle(page: &Page, css: &str) -> Place {
    let script = "const [css, done] = arguments; \
        document.querySelector(css).scrollIntoView({ block: 'center', behavior: 'instant' }); \
        requestAnimationFrame(() => requestAnimationFrame(() => { \
            const box = document.querySelector(css).getBoundingClientRect(); \
            done([box.left, box.top, box.width, box.height]); }));";
    let mut before = None;
    let look = async || {
        let arguments = vec![json!(css)];
        let seen = page.client.execute_async(script, arguments).await.unwrap();
        let place: [f64; 4] = serde_json::from_value(seen).unwrap();
        (before.replace(place), place)
    };
    let still = |(before, place): &(Option<[f64; 4]>, [f64; 4])| *before == Some(*place);
    let (_, [left, top, width, height]) = until("it stays", look, still).await;
    Place {
        left,
        top,
        width,
        height,
    }
}

/// Taps on the first element of this kind.
async fn tap_on(page: &Page, css: &str) {
    let place = middle(page, css).await;
    page.tap(place.across(0.5)).await;
}

/// Puts a finger down, moves it sideways and lifts it.
async fn stroke(page: &Page, (x, y): (f64, f64), to_x: f64) {
    let way = (1..=8).map(|part| x + (to_x - x) * f64::from(part) / 8.0);
    // The finger rests before it is lifted: one that flings makes the next tap stop the fling, and no more.
    let rest = (1..=8).map(|part| to_x + f64::from(part % 2));
    let points: Vec<_> = way.chain(rest).map(|x| (x, y)).collect();
    page.stroke((x, y), &points).await;
}

#[test]
fn a_whole_visit_with_nothing_but_a_finger() {
    in_browser_with(&[Ability::Touch], async |page| {
        page.phone(375).await;
        page.window.touchscreen().await;
        page.open("/fr/").await;
        tap_on(page, ".preset:has(#preset-bought-2024)").await;
        page.address_says("p", Some("bought-2024")).await;
        // A slider follows the finger.
        let track = middle(page, "#price").await;
        let before = page.slider("price").await;
        let part = page
            .ask::<f64>("const { value, min, max } = document.getElementById('price'); return (value - min) / (max - min)")
            .await;
        stroke(page, track.across(part), track.left + track.width * 0.9).await;
        until(
            "the price",
            async || page.slider("price").await,
            |now| *now > before,
        )
        .await;
        // A goal.
        tap_on(page, "#aim-total").await;
        there_is(page, "#goal-exact").await;
        tap_on(page, "#goal-exact").await;
        type_there(page, "50 Md$").await;
        tap_on(page, ".goal .apply").await;
        total_is_about(page, 5e10).await;
        tap_on(page, "#aim-total").await;
        there_is_no(page, ".goal").await;
        // A chart: a point, and a series less.
        page.picture("spending").await;
        let picture = middle(page, "#chart-spending-reader").await;
        page.tap((
            picture.left + picture.width * 0.05,
            picture.top + picture.height * 0.14,
        ))
        .await;
        there_is(page, "#chart-spending .tip:not(.keys)").await;
        tap_on(page, "#chart-spending .series").await;
        there_is(page, "#chart-spending .series[aria-pressed=false]").await;
        // How a figure is computed.
        tap_on(page, "#chart-spending h2 .why").await;
        there_is(page, "dialog.explain[open]").await;
        tap_on(page, "dialog.explain button").await;
        there_is_no(page, "dialog.explain[open]").await;
        // One step back: the goal.
        tap_on(page, "#undo").await;
        until(
            "the total",
            async || total(page).await,
            |now| (now / 5e10 - 1.0).abs() > 0.002,
        )
        .await;
        // A table, a claim, a link.
        tap_on(page, "#chart-power summary").await;
        there_is(page, "#chart-power table").await;
        tap_on(page, ".claims button").await;
        a_claim_is_loaded(page).await;
        tap_on(page, ".sharing summary").await;
        there_is(page, ".sharing textarea").await;
        let link = page
            .ask::<String>("return document.querySelector('.sharing textarea').value")
            .await;
        assert!(link.contains("?v=1"), "{link}");
        tap_on(page, ".sources > summary").await;
        there_is(page, ".sources table").await;
        let wide: f64 = page
            .ask("return document.documentElement.scrollWidth")
            .await;
        assert_eq!(wide, 375.0, "nothing reaches beyond the screen");
    });
}

//! Charts that change the scenario: the point of the map, the ends of the tornado.

use super::figures::TOGETHER;
use super::page::Page;
use super::run::{in_browser, in_every_browser};
use super::wait::until;
use fantoccini::key::Key;
use std::time::Duration;

/// Chooses whose figures a chart shows.
async fn show_of(page: &Page, chart: &str, company: &str) {
    let script = "const select = document.querySelector(`#chart-${arguments[0]} select`); \
        select.value = arguments[1]; \
        select.dispatchEvent(new Event('change', { bubbles: true }))";
    page.js(script, [chart, company]).await;
}

#[test]
fn dragging_the_point_of_the_map_moves_price_and_fleet() {
    in_every_browser(async |page| {
        page.open("/en/").await;
        page.picture("map").await;
        show_of(page, "map", "google").await;
        let microsoft = page.slider("microsoft").await;
        let before = page.picture("map").await.hash;
        let point = page.place("map-point").await;
        let (x, y) = point.across(0.5);
        let steps = [(x - 60.0, y - 10.0), (x - 120.0, y - 40.0)];
        page.drag((x, y), &steps, Duration::from_millis(30)).await;
        let look = async || page.slider("price").await;
        let price = until("the price follows", look, |price| *price < 25_000.0).await;
        let centre = "const box = document.getElementById('map-point').getBoundingClientRect(); \
            return [box.left + box.width / 2, box.top + box.height / 2]";
        let look = async || page.ask::<[f64; 2]>(centre).await;
        // Sliders take round steps, so that the point comes near the pointer and not quite to it.
        let near = |[left, top]: &[f64; 2]| {
            (left - (x - 120.0)).abs() < 12.0 && (top - (y - 40.0)).abs() < 12.0
        };
        until("the point follows the pointer", look, near).await;
        let fleet = page.slider("google").await;
        assert_ne!(fleet, 50_000.0);
        page.release().await;
        page.figure_becomes("chips", "google", price * fleet).await;
        assert_eq!(page.slider("microsoft").await, microsoft);
        assert_ne!(page.picture("map").await.hash, before);
    });
}

#[test]
fn keys_move_the_point_of_the_map_and_it_says_where_it_is() {
    in_browser(async |page| {
        page.open("/en/").await;
        page.picture("map").await;
        show_of(page, "map", "meta").await;
        page.focus("map-point").await;
        page.press(&[Key::Right]).await;
        page.figure_becomes("chips", "meta", 350_000.0 * 30_500.0)
            .await;
        page.press(&[Key::Up]).await;
        let look = async || page.slider("meta").await;
        let fleet = until("the fleet grows", look, |fleet| *fleet > 350_000.0).await;
        page.figure_becomes("chips", "meta", fleet * 30_500.0).await;
        let said: String = page
            .ask("return document.activeElement.getAttribute('aria-valuetext')")
            .await;
        assert!(said.contains("30,500 dollars"), "{said}");
    });
}

#[test]
fn a_swing_of_the_tornado_sets_its_input() {
    in_browser(async |page| {
        page.open("/en/").await;
        page.picture("tornado").await;
        page.click("#chart-tornado .swings summary").await;
        let buttons: Vec<String> = page
            .ask(
                "return [...document.querySelectorAll('.swings button')] \
                    .map(button => button.ariaLabel)",
            )
            .await;
        assert!(buttons.len() >= 12, "{buttons:?}");
        let before = page.figure("total", TOGETHER).await;
        // The price of a chip goes from 20,000 to 40,000 dollars, by the keyboard.
        let focus = "[...document.querySelectorAll('.swings button')] \
            .find(button => button.ariaLabel.includes('$20,000') \
                || button.ariaLabel.includes('20,000 dollars')).focus()";
        page.js(focus, []).await;
        page.press(&[Key::Enter]).await;
        page.figure_becomes("chips", "meta", 350_000.0 * 20_000.0)
            .await;
        assert!(page.figure("total", TOGETHER).await < before);
    });
}

#[test]
fn findings_follow_whose_figures_are_shown() {
    in_browser(async |page| {
        page.open("/fr/").await;
        for chart in ["map", "tornado", "distribution", "rent-or-buy"] {
            page.picture(chart).await;
            let alternative = format!("#chart-{chart}-alternative");
            let all = page.text(&alternative).await;
            show_of(page, chart, "amazon").await;
            let look = async || page.text(&alternative).await;
            let theirs = until("another alternative", look, |now| *now != all).await;
            assert!(
                theirs.contains("d’Amazon") || theirs.contains("Amazon"),
                "{theirs}"
            );
        }
    });
}

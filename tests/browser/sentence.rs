//! The numbers in the sentence: typed, stepped with the arrow keys, dragged sideways.

use super::hands::Place;
use super::run::{in_browser, in_every_browser};
use super::wait::{becomes, until};
use fantoccini::key::Key;
use std::time::Duration;

/// Meta's fleet in the announcement.
const FLEET: f64 = 350_000.0;
const STEP: Duration = Duration::from_millis(20);

#[test]
fn numbers_in_the_sentence_are_typed() {
    in_browser(async |page| {
        page.open("/fr/").await;
        page.enter("price-sentence", "26 268 $").await;
        page.figure_becomes("chips", "meta", FLEET * 26_268.0).await;
        assert_eq!(page.slider("price").await, 26_268.0);
        page.enter("meta-sentence", "100 000").await;
        page.figure_becomes("chips", "meta", 100_000.0 * 26_268.0)
            .await;
        page.enter("years-sentence", "4").await;
        page.address_says("years", Some("4")).await;
        assert_eq!(page.slider("years").await, 4.0);
        page.address_says("meta", Some("100000")).await;
    });
}

#[test]
fn what_the_sentence_cannot_read_is_kept_and_explained() {
    in_browser(async |page| {
        page.open("/en/").await;
        let before = page.figures().await;
        page.enter("years-sentence", "soon").await;
        let look = async || page.field("years-sentence").await;
        let field = until("a message", look, |field| field.error.is_some()).await;
        assert_eq!(field.text, "soon");
        assert_eq!(page.figures().await, before);
        assert_eq!(page.field("years-exact").await.error, None);
    });
}

#[test]
fn arrow_keys_step_the_numbers_of_the_sentence() {
    in_browser(async |page| {
        page.open("/en/").await;
        page.focus("price-sentence").await;
        for (key, price) in [
            (Key::Up, 30_500.0),
            (Key::PageUp, 35_500.0),
            (Key::Down, 35_000.0),
            (Key::PageDown, 30_000.0),
        ] {
            page.press(&[key]).await;
            page.figure_becomes("chips", "meta", FLEET * price).await;
            assert_eq!(page.slider("price").await, price);
        }
        assert_eq!(page.focused().await.as_deref(), Some("price-sentence"));
    });
}

/// Points between two distances from the middle of a place, sideways, in CSS pixels.
fn sideways(place: Place, from: i32, to: i32) -> Vec<(f64, f64)> {
    let (x, y) = place.across(0.5);
    (1..=10)
        .map(|step| from + (to - from) * step / 10)
        .map(|away| (x + f64::from(away), y))
        .collect()
}

#[test]
fn dragging_a_number_sideways_changes_it_and_back_restores_it() {
    in_every_browser(async |page| {
        page.open("/en/").await;
        let place = page.place("price-sentence").await;
        let (middle, to_the_right) = (place.across(0.5), sideways(place, 0, 90));
        page.drag(middle, &to_the_right, STEP).await;
        let higher = |price: &f64| *price > 30_500.0;
        let look = async || page.slider("price").await;
        let price = until("the price rises", look, higher).await;
        assert_eq!(price % 500.0, 0.0, "dragging takes round steps");
        page.figure_becomes("chips", "meta", FLEET * price).await;
        // Far out of the field, and past where it started.
        page.draw(&sideways(place, 90, -90), STEP).await;
        until("the price falls", look, |price| *price < 29_500.0).await;
        page.draw(&sideways(place, -90, 0), STEP).await;
        becomes("the price", 30_000.0, look).await;
        page.draw(&sideways(place, 0, 60), STEP).await;
        until("the price rises again", look, higher).await;
        page.release().await;
        let price = page.slider("price").await;
        page.address_says("price", Some(&price.to_string())).await;
        // The drag is over: the pointer moves on alone.
        page.draw(&sideways(place, 60, 150), STEP).await;
        assert_eq!(page.slider("price").await, price);
        assert_eq!(page.field("price-sentence").await.error, None);
    });
}

#[test]
fn a_click_on_a_number_of_the_sentence_only_puts_the_cursor_there() {
    in_browser(async |page| {
        page.open("/en/").await;
        let before = page.figures().await;
        let place = page.place("meta-sentence").await;
        page.drag(place.across(0.5), &[], STEP).await;
        page.release().await;
        assert_eq!(page.focused().await.as_deref(), Some("meta-sentence"));
        assert_eq!(page.figures().await, before);
    });
}

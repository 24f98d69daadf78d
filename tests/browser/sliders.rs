//! Sliders, by keyboard and by pointer.

use super::page::Page;
use super::run::{in_browser, in_every_browser};
use super::wait::{becomes, until};
use fantoccini::key::Key;
use std::time::Duration;

/// Meta's fleet in the announcement.
const FLEET: f64 = 350_000.0;

/// Waits until the price is this everywhere: slider, fields, figures.
async fn price_is(page: &Page, price: f64) {
    page.figure_becomes("chips", "meta", FLEET * price).await;
    assert_eq!(page.slider("price").await, price);
    let exact = page.field("price-exact").await;
    let sentence = page.field("price-sentence").await;
    assert_eq!(exact, sentence, "both fields show the same");
    assert_eq!(exact.error, None);
    let digits: String = exact.text.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(
        digits,
        price.to_string(),
        "#price-exact shows {}",
        exact.text
    );
}

#[test]
fn keys_move_a_slider_and_all_that_follows() {
    in_every_browser(async |page| {
        page.open("/en/").await;
        price_is(page, 30_000.0).await;
        let mut before = page.fingerprints().await;
        page.focus("price").await;
        let presses = [
            (Key::Right, 30_500.0),
            (Key::PageUp, 35_500.0),
            (Key::Up, 36_000.0),
            (Key::Left, 35_500.0),
            (Key::PageDown, 30_500.0),
            (Key::Home, 0.0),
            (Key::End, 60_000.0),
            (Key::Right, 60_000.0),
        ];
        for (key, price) in presses {
            let moved = page.slider("price").await != price;
            page.press(&[key]).await;
            price_is(page, price).await;
            let after = page.fingerprints().await;
            assert_eq!(after[0] != before[0], moved, "spending is painted anew");
            assert_eq!(after[1] != before[1], moved, "cumulative is painted anew");
            before = after;
        }
        page.address_says("price", Some("60000")).await;
        assert_eq!(page.focused().await.as_deref(), Some("price"));
    });
}

#[test]
fn reset_gives_back_the_value_the_pixels_and_the_focus() {
    in_browser(async |page| {
        page.open("/en/").await;
        let (figures, pixels) = (page.figures().await, page.fingerprints().await);
        let reset = ".row:has(#price) .reset";
        assert!(!page.find(reset).await.is_displayed().await.unwrap());
        page.focus("price").await;
        page.press(&[Key::PageUp]).await;
        price_is(page, 35_000.0).await;
        page.address_says("price", Some("35000")).await;
        page.click(reset).await;
        price_is(page, 30_000.0).await;
        assert_eq!(page.figures().await, figures);
        becomes("the pixels", pixels, async || page.fingerprints().await).await;
        page.address_says("price", None).await;
        assert!(!page.find(reset).await.is_displayed().await.unwrap());
        let inside: bool = page
            .ask("return document.activeElement.closest('.row')?.querySelector('#price') != null")
            .await;
        assert!(inside, "the focus went to {:?}", page.focused().await);
    });
}

#[test]
fn keys_go_from_an_uneven_default_to_the_next_round_step() {
    in_browser(async |page| {
        page.open("/en/").await;
        page.open_group_of("server").await;
        assert_eq!(page.slider("server").await, 4001.25);
        let reset = ".row:has(#server) .reset";
        for (key, server) in [(Key::Right, 4100.0), (Key::Left, 4000.0)] {
            page.focus("server").await;
            page.press(&[key]).await;
            page.figure_becomes("servers", "meta", FLEET * server).await;
            assert_eq!(page.slider("server").await, server);
            page.click(reset).await;
            page.figure_becomes("servers", "meta", FLEET * 4001.25)
                .await;
        }
    });
}

#[test]
fn dragging_a_slider_changes_everything_on_the_way() {
    in_every_browser(async |page| {
        page.open("/en/").await;
        let before = page.fingerprints().await;
        let slider = page.place("price").await;
        let steps: Vec<_> = [0.55, 0.6, 0.65, 0.7, 0.75]
            .map(|part| slider.across(part))
            .to_vec();
        page.drag(slider.across(0.5), &steps, Duration::from_millis(20))
            .await;
        // The pointer is still down: the page does not wait for its release.
        let near = |price: &f64| (43_000.0..=47_500.0).contains(price);
        let look = async || page.figure("chips", "meta").await / FLEET;
        let price = until("the price follows the pointer", look, near).await;
        assert_eq!(price % 500.0, 0.0, "sliders take round steps");
        // While it is held, the thumb may be where the pointer is.
        let thumb = page.slider("price").await;
        assert!((thumb - price).abs() < 500.0, "{thumb}, not {price}");
        let after = page.fingerprints().await;
        assert_ne!(after[0], before[0], "spending is painted anew");
        assert_ne!(after[1], before[1], "cumulative is painted anew");
        page.release().await;
        page.address_says("price", Some(&price.to_string())).await;
        let thumb = async || page.slider("price").await;
        becomes("the thumb stands where the value does", price, thumb).await;
        price_is(page, price).await;
    });
}

#[test]
fn a_fleet_changes_its_company_and_no_other() {
    in_browser(async |page| {
        page.open("/fr/").await;
        let before = page.figures().await;
        page.focus("google").await;
        page.press(&[Key::PageUp]).await;
        page.figure_becomes("gpus", "google", 60_000.0).await;
        let after = page.figures().await;
        for company in ["meta", "microsoft", "amazon"] {
            for outcome in ["total", "power", "h100e"] {
                assert_eq!(
                    after.get(outcome, company),
                    before.get(outcome, company),
                    "{outcome} of {company}"
                );
            }
        }
        assert!(after.get("total", "google") > before.get("total", "google"));
        assert!(after.get("total", "") > before.get("total", ""));
        page.address_says("google", Some("60000")).await;
    });
}

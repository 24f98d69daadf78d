//! Back and forward: to what the page showed before, and never through the steps of a drag.

use super::embedding::Host;
use super::figures::Figures;
use super::page::Page;
use super::run::in_every_browser;
use super::wait::{becomes, stays};
use fantoccini::key::Key;
use std::time::Duration;

/// How many entries the browser's history has.
async fn entries(page: &Page) -> usize {
    page.ask("return history.length").await
}

async fn shows(page: &Page, figures: &Figures) {
    becomes("the figures", figures.clone(), async || {
        page.figures().await
    })
    .await;
}

#[test]
fn back_and_forward_lead_from_scenario_to_scenario() {
    in_every_browser(async |page| {
        page.open("/en/").await;
        let start = entries(page).await;
        // Bit by bit: no entry.
        page.enter("price-exact", "26268").await;
        page.address_says("price", Some("26268")).await;
        let changed = page.figures().await;
        assert_eq!(entries(page).await, start);
        // Another claim: one.
        page.click("label[for=preset-bought-2024]").await;
        page.address_says("p", Some("bought-2024")).await;
        page.focus("years").await;
        page.press(&[Key::Right]).await;
        page.address_says("years", Some("5.5")).await;
        let claim = page.figures().await;
        assert_eq!(entries(page).await, start + 1);
        // What a later source says: one more.
        page.click(".claims button:not(.why)").await;
        page.address_says("scope", Some("chips")).await;
        let known = page.figures().await;
        assert_eq!(entries(page).await, start + 2);

        page.client.back().await.unwrap();
        shows(page, &claim).await;
        page.address_says("years", Some("5.5")).await;
        page.client.back().await.unwrap();
        shows(page, &changed).await;
        page.address_says("price", Some("26268")).await;
        page.client.forward().await.unwrap();
        shows(page, &claim).await;
        page.client.forward().await.unwrap();
        shows(page, &known).await;
        // Nothing was written on the way.
        let address = page.address().await;
        stays(
            "the address",
            address.to_string(),
            Duration::from_millis(1200),
            async || page.address().await.to_string(),
        )
        .await;
        assert_eq!(entries(page).await, start + 2);
        // Going back is a step that can be undone, which is an entry again.
        page.client.back().await.unwrap();
        shows(page, &claim).await;
        page.click("#undo").await;
        shows(page, &known).await;
        page.address_says("scope", Some("chips")).await;
        page.client.back().await.unwrap();
        shows(page, &claim).await;
    });
}

#[test]
fn a_place_on_the_page_is_no_other_scenario() {
    in_every_browser(async |page| {
        page.open("/en/?price=25000").await;
        page.enter("price-exact", "26268").await;
        // Before the address has followed.
        page.js("location.hash = 'charts'", []).await;
        page.address_says("price", Some("26268")).await;
        page.client.back().await.unwrap();
        becomes("no fragment", None, async || {
            page.address().await.fragment().map(str::to_owned)
        })
        .await;
        page.address_says("price", Some("26268")).await;
        assert_eq!(page.slider("price").await, 26_268.0);
        // Nor do its own entries mix with the page's.
        page.click("label[for=preset-bought-2024]").await;
        page.address_says("p", Some("bought-2024")).await;
        page.js("location.hash = 'charts'", []).await;
        page.focus("years").await;
        page.press(&[Key::Right]).await;
        page.address_says("years", Some("5.5")).await;
        page.client.back().await.unwrap();
        page.address_says("years", Some("5.5")).await;
        page.client.back().await.unwrap();
        page.address_says("p", Some("announced")).await;
        assert_eq!(page.slider("price").await, 26_268.0);
    });
}

#[test]
fn in_a_frame_the_history_is_the_articles() {
    in_every_browser(async |page| {
        let host = Host::serve(format!(
            "<!doctype html><html lang=en><title>Article</title><link rel=icon href=\"data:,\">\
             <iframe sandbox=\"allow-scripts allow-same-origin\" width=900 height=900 src=\"{}\"></iframe></html>",
            page.at("/en/?price=25000")
        ));
        page.client.goto(&host.address).await.unwrap();
        let before = entries(page).await;
        let frame = page.find("iframe").await;
        frame.enter_frame().await.unwrap();
        page.ready().await;
        page.js(
            "window.written = 0; for (const name of ['pushState', 'replaceState']) \
             history[name] = () => { window.written += 1 }",
            [],
        )
        .await;
        page.enter("price-exact", "20000").await;
        page.click("label[for=preset-bought-2024]").await;
        page.figure_becomes("gpus", "meta", 224_000.0).await;
        stays(
            "what was written",
            0,
            Duration::from_millis(1500),
            async || page.ask::<u32>("return window.written").await,
        )
        .await;
        assert_eq!(
            page.ask::<String>("return location.search").await,
            "?price=25000"
        );
        page.client.clone().enter_parent_frame().await.unwrap();
        assert_eq!(entries(page).await, before);
    });
}

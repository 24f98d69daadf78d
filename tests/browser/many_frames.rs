//! Ten views in one article: each lives, is itself, and is as tall as what it holds.

use super::embedding::Host;
use super::page::Page;
use super::run::in_every_browser;
use super::wait::{becomes, until};
use fantoccini::Locator;
use fantoccini::key::Key;

/// Meta's fleet in the announcement.
const FLEET: f64 = 350_000.0;
const VIEWS: usize = 10;

/// The price that a view's address names.
fn price(view: usize) -> f64 {
    [20e3, 21e3, 22e3, 23e3, 24e3, 25e3, 26e3, 27e3, 28e3, 29e3][view]
}

/// Turns from the article to a view, once it is near and ready.
async fn enter(page: &Page, view: usize) {
    let near = "document.querySelectorAll('iframe')[arguments[0]].scrollIntoView({ block: 'center', behavior: 'instant' })";
    page.js(near, [&view.to_string()]).await;
    let frames = page.client.find_all(Locator::Css("iframe")).await.unwrap();
    frames[view].clone().enter_frame().await.unwrap();
    page.ready().await;
}

async fn leave(page: &Page) {
    page.client.clone().enter_parent_frame().await.unwrap();
}

#[test]
#[allow(clippy::format_collect, reason = "ten of them")]
fn ten_views_in_one_article_are_each_themselves() {
    in_every_browser(async |page| {
        let parts = ["sentence~price", "results~price~spending", "price~tornado"];
        let views: String = (0..VIEWS)
            .map(|view| {
                let (only, language) = (parts[view % 3], ["en", "fr"][view % 2]);
                let address = page.at(&format!("/{language}/?price={}", price(view)));
                format!("<ai-investment-explorer only=\"{only}\"><a href=\"{address}\">View</a></ai-investment-explorer>\n")
            })
            .collect();
        let host = Host::serve(format!(
            "<!doctype html><html lang=en><title>Article</title><link rel=icon href=\"data:,\">\
             <body style=\"max-width:700px\"><h1>News</h1>{views}\
             <script async src=\"{}\"></script></body></html>",
            page.at("/embed.js")
        ));
        page.client.goto(&host.address).await.unwrap();
        let frames = async || {
            page.ask("return document.querySelectorAll('iframe').length")
                .await
        };
        becomes("the views", VIEWS, frames).await;
        for view in 0..VIEWS {
            enter(page, view).await;
            assert_eq!(page.slider("price").await, price(view), "view {view}");
            leave(page).await;
        }
        // What a reader changes in one is changed in no other.
        enter(page, 4).await;
        page.focus("price").await;
        page.press(&[Key::Right]).await;
        becomes("the price", price(4) + 500.0, async || {
            page.slider("price").await
        })
        .await;
        leave(page).await;
        for view in 0..VIEWS {
            enter(page, view).await;
            let expected = price(view) + if view == 4 { 500.0 } else { 0.0 };
            assert_eq!(page.slider("price").await, expected, "view {view}");
            if view % 3 == 0 {
                page.figure_of("chips", "meta", FLEET * expected).await;
            }
            let length = "return document.documentElement.offsetHeight";
            let length: f64 = page.ask(length).await;
            leave(page).await;
            let height = format!("return document.querySelectorAll('iframe')[{view}].clientHeight");
            let look = async || page.ask::<f64>(&height).await;
            let what = format!("view {view} is {length} high");
            until(&what, look, |height| (height - length).abs() <= 1.0).await;
        }
    });
}

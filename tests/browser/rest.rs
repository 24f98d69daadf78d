//! The page's first view works before the second part of its program has come, and without it.

use super::page::Page;
use super::run::{in_browser, in_every_browser};
use super::wait::{becomes, until};

/// The second part.
const REST: &str = "*/rest-*.wasm";

/// Waits until the page says that a part of it could not be loaded.
async fn failed(page: &Page) {
    let look = async || {
        page.ask::<bool>("return document.querySelector('.failed button') !== null")
            .await
    };
    becomes("the notice", true, look).await;
}

#[test]
fn the_first_view_works_without_the_rest_which_can_be_had_again() {
    in_every_browser(async |page| {
        page.block(REST);
        for (path, words, chart) in [
            ("/en/", "could not be loaded", true),
            ("/fr/?price=25000", "n’ont pas pu être chargés", false),
        ] {
            page.client.goto(&page.at(path)).await.unwrap();
            failed(page).await;
            let notice = async || page.text(".failed").await;
            until("the notice's words", notice, |notice| {
                notice.contains(words)
            })
            .await;
            // The claim's charts are not those of another scenario.
            let shown = "const still = document.querySelector('.still'); \
                return getComputedStyle(still).visibility === 'visible' && still.querySelector('svg') !== null";
            assert_eq!(page.ask::<bool>(shown).await, chart, "{path}");
            page.enter("price-sentence", "20000").await;
            page.figure_of("chips", "meta", 350_000.0 * 20_000.0).await;
            assert!(!page.ask::<bool>(shown).await, "{path}");
        }
        // Buttons that need the rest say so, and are not dead.
        page.click("#aim-total").await;
        let goal = page.text(".goal").await;
        assert!(goal.contains("en cours de chargement"), "{goal}");
        page.unblock("rest-").await;
        page.click(".failed button").await;
        page.ready().await;
        page.figure_of("chips", "meta", 350_000.0 * 20_000.0).await;
        let gone = "return document.querySelector('.failed, .still > *') === null";
        assert!(page.ask::<bool>(gone).await);
        assert_eq!(page.slider("price").await, 20_000.0);
    });
}

#[test]
fn until_the_rest_comes_the_text_stands_in_its_place() {
    in_every_browser(async |page| {
        page.gate().hold(REST);
        page.client.goto(&page.at("/en/")).await.unwrap();
        let place = "const chart = document.querySelector('#page #chart-spending'); \
            return chart === null ? null : Math.round(chart.getBoundingClientRect().top + scrollY)";
        let look = async || page.ask::<Option<i64>>(place).await.is_some();
        becomes("the first part takes over", true, look).await;
        let before: Option<i64> = page.ask(place).await;
        page.gate().open();
        page.ready().await;
        assert_eq!(page.ask::<Option<i64>>(place).await, before);
        let live = "return document.querySelector('#page #chart-spending canvas') !== null";
        assert!(page.ask::<bool>(live).await);
    });
}

#[test]
fn a_frame_whose_program_does_not_load_says_so() {
    in_browser(async |page| {
        page.block(REST);
        page.client.goto(&page.at("/en/embed/")).await.unwrap();
        let look = async || {
            page.ask::<bool>("return !document.getElementById('stopped').hidden")
                .await
        };
        becomes("the notice", true, look).await;
        let figure = page.find("#printed data").await;
        assert!(figure.is_displayed().await.unwrap());
        page.unblock("rest-").await;
        page.click("#stopped button").await;
        page.ready().await;
    });
}

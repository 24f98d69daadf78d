//! What an editor decides, sees at once, and pastes into an article of another site.

use super::embedding::Host;
use super::page::Page;
use super::run::{in_browser, in_every_browser};
use super::share::{EDITORS, count, press, told, unfold};
use super::wait::{becomes, until};
use explorer::model::Metric;
use explorer::scenario::link::{self, Link};
use fantoccini::key::Key;
use serde_json::json;
use url::Url;

/// Clicks a checkbox of the form, whatever it is folded in.
async fn check(page: &Page, name: &str, value: &str) {
    let css = format!(".editors input[name={name}][value='{value}']");
    page.js(
        "const box = document.querySelector(arguments[0]); \
         const folded = box.closest('.editors details'); if (folded) folded.open = true; \
         box.scrollIntoView({ block: 'center', behavior: 'instant' })",
        [&css],
    )
    .await;
    let before = page
        .js(
            "return document.querySelector(arguments[0]).checked",
            [&css],
        )
        .await;
    page.click(&css).await;
    let look = async || {
        page.js(
            "return document.querySelector(arguments[0]).checked",
            [&css],
        )
        .await
    };
    becomes(&css, json!(before == json!(false)), look).await;
}

/// Chooses an option of the form.
async fn choose(page: &Page, id: &str, value: &str) {
    let show = "const select = document.getElementById(arguments[0]); \
        const folded = select.closest('.editors details'); if (folded) folded.open = true; \
        select.scrollIntoView({ block: 'center', behavior: 'instant' })";
    page.js(show, [id]).await;
    let select = page.find(&format!("#{id}")).await;
    select.select_by_value(value).await.unwrap();
}

/// The ids of the charts and inputs that are shown, in their order, and which inputs are locked.
async fn shown(page: &Page) -> (Vec<String>, Vec<String>) {
    let all = "return [...document.querySelectorAll('figure, .results, .sentence, .row input[type=range]')] \
        .map((part) => part.id || part.classList[0])";
    let locked = "return [...document.querySelectorAll('.row input[type=range]:disabled')].map((part) => part.id)";
    (page.ask(all).await, page.ask(locked).await)
}

/// The total that the results show.
async fn total(page: &Page) -> f64 {
    page.ask("return Number(document.querySelector('.results [data-outcome=total]').value)")
        .await
}

/// How high the page is that is open, in a frame or not.
async fn length(page: &Page) -> f64 {
    page.ask("return document.documentElement.offsetHeight")
        .await
}

/// Waits until the first frame is as high as the page in it.
async fn fits(page: &Page) -> f64 {
    let look = async || {
        let frame = page.find("iframe").await;
        let height: f64 = page
            .ask("return document.querySelector('iframe').clientHeight")
            .await;
        frame.enter_frame().await.unwrap();
        let length = length(page).await;
        page.client.clone().enter_parent_frame().await.unwrap();
        (height, length)
    };
    until(
        "the frame is as high as its page",
        look,
        |(height, length)| (height - length).abs() <= 1.0,
    )
    .await
    .0
}

#[test]
fn the_preview_shows_what_is_chosen_and_the_code_says_how_high_it_is() {
    in_browser(async |page| {
        page.open("/en/?price=25000").await;
        unfold(page, EDITORS, ".editors").await;
        assert_eq!(count(page, "iframe").await, 0, "nothing is loaded unasked");
        for (name, value) in [
            ("only", "spending"),
            ("only", "map"),
            ("only", "power"),
            ("only", "rate"),
            ("lock", "price"),
        ] {
            check(page, name, value).await;
        }
        assert_eq!(
            count(page, ".editors").await,
            1,
            "folding inside folds nothing else"
        );
        choose(page, "editors-width", "400").await;
        assert!(page.value("share-frame").await.contains("height=\"720\""));
        let before: u32 = page.ask("return history.length").await;
        press(page, "Show the preview").await;
        until(
            "the preview",
            async || count(page, ".preview iframe").await,
            |count| *count == 1,
        )
        .await;
        page.find(".preview iframe")
            .await
            .enter_frame()
            .await
            .unwrap();
        page.ready().await;
        let (parts, locked) = shown(page).await;
        assert_eq!(
            parts,
            [
                "results",
                "price",
                "meta",
                "rate",
                "chart-map",
                "chart-power"
            ]
        );
        assert_eq!(locked, ["price"]);
        let width: f64 = page.ask("return innerWidth").await;
        assert_eq!(width, 400.0);
        let there = total(page).await;
        page.client.clone().enter_parent_frame().await.unwrap();
        assert_eq!(there, total(page).await);
        let height = fits(page).await;
        let code = format!("width=\"400\" height=\"{height}\"");
        let look = async || page.value("share-frame").await;
        until("the code says so", look, |text| text.contains(&code)).await;

        // It follows the scenario, and less is less high.
        check(page, "only", "map").await;
        page.enter("price-exact", "20000").await;
        let address = async || {
            page.ask::<String>("return document.querySelector('.preview iframe').src")
                .await
        };
        until("it follows", address, |src| {
            src.contains("price=20000") && !src.contains("map")
        })
        .await;
        let look = async || fits(page).await;
        until("it is lower", look, |now| *now < height - 100.0).await;
        let steps: u32 = page.ask("return history.length").await;
        assert_eq!(steps, before, "the way back is not through previews");
    });
}

#[test]
fn code_that_was_copied_works_in_an_article_of_another_site() {
    in_every_browser(async |page| {
        page.open("/en/?price=26268").await;
        page.window.allow_copying().await;
        unfold(page, EDITORS, ".editors").await;
        check(page, "only", "tornado").await;
        page.js(
            "document.body.insertAdjacentHTML('beforeend', '<textarea id=paste></textarea>')",
            [],
        )
        .await;
        let mut codes = Vec::new();
        for which in ["Frame", "Element"] {
            page.js(
                "const button = document.querySelector(`button[aria-label^='Copy: ${arguments[0]}']`); \
                 button.scrollIntoView({ block: 'center', behavior: 'instant' }); button.id = 'wanted'; \
                 document.getElementById('paste').value = ''",
                [which],
            )
            .await;
            page.click("#wanted").await;
            told(page, "Copied.").await;
            page.js(
                "document.getElementById('wanted').removeAttribute('id')",
                [],
            )
            .await;
            page.focus("paste").await;
            page.chord(Key::Control, 'v').await;
            let look = async || page.value("paste").await;
            codes.push(until("the code is pasted", look, |code| code.ends_with('>')).await);
        }
        let [frame, element] = <[String; 2]>::try_from(codes).unwrap();
        assert!(frame.starts_with("<iframe ") && element.starts_with("<ai-investment-explorer "));
        let (_, loader) = element.split_once('\n').unwrap();
        for code in [[&frame, loader].concat(), element.clone()] {
            let host = Host::serve(format!(
                "<!doctype html><html lang=en><title>Article</title><link rel=icon href=\"data:,\">\
                 <body style=\"max-width:700px\"><h1>News</h1>{code}</body></html>"
            ));
            page.client.goto(&host.address).await.unwrap();
            until(
                "a frame",
                async || count(page, "iframe").await,
                |count| *count == 1,
            )
            .await;
            page.find("iframe").await.enter_frame().await.unwrap();
            page.ready().await;
            let (parts, _) = shown(page).await;
            assert_eq!(
                parts,
                [
                    "results",
                    "price",
                    "meta",
                    "chart-spending",
                    "chart-tornado"
                ]
            );
            let outcome = link::read("price=26268").0.outcome();
            assert_eq!(Ok(total(page).await), outcome.together.get(Metric::Total));
            page.client.clone().enter_parent_frame().await.unwrap();
            let before = fits(page).await;
            page.find("iframe").await.enter_frame().await.unwrap();
            page.js(
                "document.querySelector('#chart-spending details').open = true",
                [],
            )
            .await;
            page.client.clone().enter_parent_frame().await.unwrap();
            until(
                "it grows",
                async || fits(page).await,
                |now| *now > before + 20.0,
            )
            .await;
        }
    });
}

#[test]
fn a_link_that_was_built_opens_what_was_chosen_and_nothing_else() {
    in_browser(async |page| {
        page.open("/en/?price=26268&range.price=20000~40000").await;
        unfold(page, EDITORS, ".editors").await;
        for (name, value) in [
            ("only", "meta"),
            ("only", "tornado"),
            ("only", "rate"),
            ("lock", "rate"),
            ("lock", "p"),
        ] {
            check(page, name, value).await;
        }
        for (id, value) in [
            ("editors-whose", "meta"),
            ("editors-open", "total"),
            ("editors-theme", "dark"),
            ("editors-language", "fr"),
        ] {
            choose(page, id, value).await;
        }
        let built = async || page.value("share-page").await;
        let link = until("the link", built, |link| {
            link.contains("theme=dark") && link.contains("/fr/")
        })
        .await;
        let frame = page.value("share-frame").await;
        let (_, frame) = frame.split_once("src=\"").unwrap();
        let frame = frame.split_once('"').unwrap().0.replace("&amp;", "&");

        let (read, notices) = Link::read(Url::parse(&link).unwrap().query().unwrap());
        assert!(notices.is_empty(), "{notices:?}");
        assert_eq!(read.settings.lock, ["p", "rate"]);
        assert!(read.scenario.ranges().count() == 1 && read.headline.is_some());

        for address in [&link, &frame] {
            page.client.goto(address).await.unwrap();
            page.ready().await;
            let language: String = page.ask("return document.documentElement.lang").await;
            assert_eq!(language, "fr");
            let (parts, locked) = shown(page).await;
            let mut parts: Vec<_> = parts.iter().map(String::as_str).collect();
            parts.sort_unstable();
            assert_eq!(
                parts,
                [
                    "chart-spending",
                    "chart-tornado",
                    "price",
                    "rate",
                    "results"
                ],
                "{address}"
            );
            assert_eq!(locked, ["rate"], "{address}");
            let explained = async || count(page, "dialog[open]").await;
            until("an explanation", explained, |count| *count == 1).await;
        }
    });
}

//! The address follows the page, quietly, and gives the same page again.

use super::page::Page;
use super::run::{in_browser, in_every_browser};
use super::wait::{becomes, stays, until};
use fantoccini::key::Key;
use std::time::{Duration, Instant};

/// Longer than the page waits before it writes.
const A_WHILE: Duration = Duration::from_millis(1500);

/// What the address says after [`change_much`].
const CHANGED: [(&str, &str); 9] = [
    ("v", "1"),
    ("d", "2026-11"),
    ("p", "announced"),
    ("price", "26268"),
    ("meta", "400000"),
    ("amazon", "51000"),
    ("rate", "0.081"),
    ("years", "4.5"),
    ("load", "0.6"),
];

/// Changes inputs of several kinds in several ways, and waits for the address.
async fn change_much(page: &Page) {
    page.enter("price-exact", "26 268").await;
    page.enter("meta-sentence", "400k").await;
    page.focus("amazon").await;
    page.press(&[Key::Right]).await;
    page.focus("rate").await;
    page.press(&[Key::Right]).await;
    page.focus("years").await;
    page.press(&[Key::Left]).await;
    page.open_group_of("load").await;
    page.enter("load-exact", "60 %").await;
    let expected = CHANGED.map(|(key, value)| (key.to_owned(), value.to_owned()));
    let look = async || page.parameters().await;
    becomes("the address", expected.into(), look).await;
}

/// The path and query of the address.
async fn path_and_query(page: &Page) -> String {
    let address = page.address().await;
    format!("{}?{}", address.path(), address.query().unwrap_or_default())
}

#[test]
fn the_address_opens_the_same_page_in_a_new_tab_and_after_a_reload() {
    in_every_browser(async |page| {
        page.open("/en/").await;
        let before = page.figures().await;
        change_much(page).await;
        let (figures, pixels) = (page.figures().await, page.fingerprints().await);
        assert_ne!(figures, before);
        let path = path_and_query(page).await;

        page.client.refresh().await.unwrap();
        page.ready().await;
        assert_eq!(page.figures().await, figures, "after a reload");

        page.open_in_new_tab(&path).await;
        assert_eq!(page.figures().await, figures, "in a new tab");
        assert_eq!(page.fingerprints().await, pixels, "in a new tab");
        assert_eq!(page.slider("price").await, 26_268.0);
        assert_eq!(page.slider("load").await, 0.6);
        assert_eq!(page.text(".banner").await.trim(), "");
        assert_eq!(path_and_query(page).await, path);
    });
}

#[test]
fn the_other_language_shows_the_same_figures() {
    in_browser(async |page| {
        page.open("/en/").await;
        change_much(page).await;
        // The link is right even before the address is.
        page.enter("price-exact", "27 000").await;
        page.figure_becomes("chips", "meta", 400_000.0 * 27_000.0)
            .await;
        let figures = page.figures().await;
        for language in ["fr", "en"] {
            page.click(&format!("a[hreflang={language}]")).await;
            let path = format!("/{language}/");
            becomes("the path", path, async || {
                page.address().await.path().to_owned()
            })
            .await;
            page.ready().await;
            let shown: String = page.ask("return document.documentElement.lang").await;
            assert_eq!(shown, language);
            assert_eq!(page.figures().await, figures, "in {language}");
            assert_eq!(page.parameters().await["price"], "27000");
        }
    });
}

#[test]
fn an_opened_link_stays_as_it_is_until_something_changes() {
    in_browser(async |page| {
        for path in [
            "/en/?price=25000",
            "/fr/?utm_source=letter&price=25k",
            "/en/",
        ] {
            page.open(path).await;
            let opened = page.at(path);
            stays("the address", opened, A_WHILE, async || {
                page.address().await.to_string()
            })
            .await;
        }
        page.open("/en/?price=25000#charts").await;
        page.focus("price").await;
        page.press(&[Key::Right]).await;
        page.address_says("price", Some("25500")).await;
        assert_eq!(page.address().await.fragment(), Some("charts"));
    });
}

#[test]
fn a_minute_of_dragging_writes_the_address_rarely_and_leaves_no_history() {
    in_browser(async |page| {
        page.open("/en/").await;
        page.js(
            "window.writes = []; const write = history.replaceState; \
             history.replaceState = function (...what) { writes.push(performance.now()); return write.apply(this, what) }; \
             history.pushState = () => { throw new Error('pushState') }",
            [],
        )
        .await;
        let entries: usize = page.ask("return history.length").await;
        let slider = page.place("price").await;
        // To and fro for a second, then a second's rest, so that the address follows on the way.
        let turn = |turn: u32| {
            let to_and_fro = (0..10).map(|step| 0.2 + 0.06 * f64::from(step));
            let rest = [0.3 + 0.001 * f64::from(turn); 10];
            to_and_fro.chain(rest).map(|part| slider.across(part))
        };
        let points: Vec<_> = (0..30).flat_map(turn).collect();
        let start = Instant::now();
        page.drag(slider.across(0.5), &points, Duration::from_millis(100))
            .await;
        let minute = Duration::from_secs(59);
        assert!(start.elapsed() > minute, "{:?}", start.elapsed());
        let price = page.slider("price").await;
        page.release().await;
        // The slider may stand between two steps until it is drawn again.
        let look = async || page.parameters().await.remove("price");
        let near = |said: &Option<String>| {
            let said = said.as_ref().and_then(|said| said.parse::<f64>().ok());
            said.is_some_and(|said| (said - price).abs() < 500.0)
        };
        until("the last price in the address", look, near).await;
        let writes: Vec<f64> = page.ask("return writes").await;
        for window in writes.windows(3) {
            assert!(window[2] - window[0] > 1000.0, "written at {writes:?}");
        }
        assert!(writes.len() > 10, "the address followed: {writes:?}");
        assert_eq!(page.ask::<usize>("return history.length").await, entries);
    });
}

#[test]
fn paper_says_where_the_page_is_found_again_and_the_screen_does_not() {
    in_browser(async |page| {
        page.open("/en/?v=1&p=announced&price=26268").await;
        let says = async || {
            page.ask::<bool>(
                "return document.getElementById('page').innerText.includes('price=26268')",
            )
            .await
        };
        assert!(!says().await, "a reader of the screen has the address");
        page.js("dispatchEvent(new Event('beforeprint'))", []).await;
        becomes("the link on paper", true, says).await;
        page.js("dispatchEvent(new Event('afterprint'))", []).await;
        becomes("the link on paper", false, says).await;
    });
}

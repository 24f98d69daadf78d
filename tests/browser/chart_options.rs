//! What a reader may change about a chart: its series, scale and measure.

use super::page::Page;
use super::run::in_browser;
use super::wait::{becomes, until};
use fantoccini::key::Key;

/// Which series a legend says are shown.
async fn shown(page: &Page, chart: &str) -> Vec<bool> {
    let script = "return [...document.querySelectorAll( \
        `#chart-${arguments[0]} .legend .series`)].map(button => button.ariaPressed === 'true')";
    serde_json::from_value(page.js(script, [chart]).await).unwrap()
}

/// Waits until the picture is another one than before, and gives what it is.
async fn repainted(page: &Page, chart: &str, before: u32) -> u32 {
    let look = async || page.picture(chart).await.hash;
    until("another picture", look, |now| *now != before).await
}

#[test]
fn a_series_is_hidden_shown_alone_and_one_always_stays() {
    in_browser(async |page| {
        page.open("/en/").await;
        let chart = "cumulative";
        let first = page.picture(chart).await.hash;
        let button = |series: usize, class: &str| {
            format!("#chart-{chart} .legend li:nth-child({series}) .{class}")
        };
        page.click(&button(1, "series")).await;
        becomes(
            "Meta is hidden",
            vec![false, true, true, true],
            async || shown(page, chart).await,
        )
        .await;
        let hidden = repainted(page, chart, first).await;
        page.click(&button(2, "only")).await;
        becomes(
            "Microsoft alone",
            vec![false, true, false, false],
            async || shown(page, chart).await,
        )
        .await;
        let alone = repainted(page, chart, hidden).await;
        page.click(&button(2, "series")).await;
        assert_eq!(page.picture(chart).await.hash, alone, "one stays");
        assert_eq!(shown(page, chart).await, [false, true, false, false]);
        // Again shows all, by the keyboard too.
        let focus = "document.querySelector(arguments[0]).focus()";
        page.js(focus, [&button(2, "only")]).await;
        page.press(&[Key::Enter]).await;
        becomes("all", vec![true; 4], async || shown(page, chart).await).await;
        becomes("the first picture", first, async || {
            page.picture(chart).await.hash
        })
        .await;
    });
}

#[test]
fn the_scale_is_changed_by_keyboard_and_explained() {
    in_browser(async |page| {
        page.open("/fr/").await;
        let linear = page.picture("cumulative").await.hash;
        let note = async || page.text("#chart-cumulative .note").await.trim().to_owned();
        assert_eq!(note().await, "");
        let focus = "document.querySelector('input[name=cumulative-scale]').focus()";
        page.js(focus, []).await;
        page.press(&[Key::Right]).await;
        until("the scale is explained", note, |words| {
            words.contains("rapports")
        })
        .await;
        repainted(page, "cumulative", linear).await;
        page.press(&[Key::Left]).await;
        becomes("the linear picture", linear, async || {
            page.picture("cumulative").await.hash
        })
        .await;
        assert_eq!(note().await, "");
    });
}

#[test]
fn spending_can_be_seen_in_shares() {
    in_browser(async |page| {
        page.open("/en/").await;
        let dollars = page.picture("spending").await.hash;
        page.click("#chart-spending .toggle label:last-of-type")
            .await;
        let shares = repainted(page, "spending", dollars).await;
        // Twice the price changes the shares, as other parts keep theirs.
        page.enter("price-exact", "60000").await;
        repainted(page, "spending", shares).await;
        page.click("#chart-spending .toggle label:first-of-type")
            .await;
        page.enter("price-exact", "30000").await;
        becomes("the first picture", dollars, async || {
            page.picture("spending").await.hash
        })
        .await;
    });
}

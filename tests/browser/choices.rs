//! What is counted, and how: switches and selectors.

use super::figures::TOGETHER;
use super::page::Page;
use super::run::in_browser;
use super::wait::until;
use fantoccini::key::Key;

/// Opens the group that the choices stand in.
async fn open(page: &Page, path: &str) {
    page.open(path).await;
    page.open_group_of("depreciation").await;
}

#[test]
fn counting_chips_alone_reproduces_the_article() {
    in_browser(async |page| {
        open(page, "/en/").await;
        for part in ["servers", "network", "buildings", "lifetime-electricity"] {
            page.click(&format!("label[for=scope-{part}]")).await;
        }
        page.figure_becomes("total", "meta", 10.5e9).await;
        page.figure_becomes("total", TOGETHER, 18e9).await;
        page.address_says("scope", Some("chips")).await;
        let sentence = page.text(".sentence").await;
        assert!(sentence.contains("what is counted"), "{sentence}");
        // One part needs no legend; the table has a column for it, and one for the total.
        let legends: usize = page
            .ask("return document.querySelectorAll('#chart-spending .legend').length")
            .await;
        assert_eq!(legends, 0);
        // By program: what was scrolled to may lie under the result bar.
        page.js(
            "document.querySelector('#chart-spending > details').open = true",
            [],
        )
        .await;
        let columns = async || -> String {
            page.ask("return [...document.querySelectorAll('#chart-spending thead th')].map(th => th.innerText).join()").await
        };
        until("the columns", columns, |columns| columns.contains("Chips")).await;
        let columns = columns().await;
        assert!(
            columns.contains("Total") && !columns.contains("Network"),
            "{columns}"
        );
    });
}

#[test]
fn a_switch_works_by_keyboard_and_counts_again() {
    in_browser(async |page| {
        open(page, "/fr/").await;
        let before = page.figure("total", TOGETHER).await;
        let buildings = page.figure("buildings", TOGETHER).await;
        page.focus("scope-buildings").await;
        page.press(&[Key::Space]).await;
        page.figure_nears("total", TOGETHER, before - buildings)
            .await;
        page.press(&[Key::Space]).await;
        page.figure_nears("total", TOGETHER, before).await;
        page.address_says("scope", None).await;
    });
}

#[test]
fn another_model_is_measured_everywhere_and_survives_the_address() {
    in_browser(async |page| {
        open(page, "/en/").await;
        let llama = page.figure("fleet-training-days", "meta").await;
        page.focus("model").await;
        page.press(&[Key::End]).await;
        // 3.41e24 operations instead of 3.8e25, at the same speed.
        let days = llama * 3.41e24 / 3.8e25;
        page.figure_nears("fleet-training-days", "meta", days).await;
        page.address_says("model", Some("deepseek-v3")).await;
        let title = page.text("#chart-training h2").await;
        assert!(title.contains("DeepSeek-V3"), "{title}");
        let figures = page.figures().await;
        let address = page.address().await;
        page.open_in_new_tab(&format!("/fr/?{}", address.query().unwrap()))
            .await;
        assert_eq!(page.figures().await, figures);
    });
}

//! Every figure explains itself: by mouse and by keyboard, down to the input that a reader can change.

use super::embedding::{embed, enter};
use super::page::Page;
use super::run::{in_browser, in_every_browser};
use super::wait::{becomes, until};
use fantoccini::Locator;
use fantoccini::key::Key;

/// What the panel says in its heading; nothing while it is closed.
async fn heading(page: &Page) -> Option<String> {
    page.ask(
        "return document.querySelector('dialog.explain[open] h2')?.innerText.replace(/\\s/g, ' ') ?? null",
    )
    .await
}

async fn says(page: &Page, expected: &str) {
    let look = async || heading(page).await.unwrap_or_default();
    until("the explanation", look, |seen| seen.starts_with(expected)).await;
    becomes("the focus", Some("explained".to_owned()), async || {
        page.focused().await
    })
    .await;
}

async fn is_closed(page: &Page) {
    becomes("the heading", None, async || heading(page).await).await;
}

/// Whether the rest of the page waits.
async fn is_modal(page: &Page) -> bool {
    page.ask("return document.querySelector('dialog.explain').matches(':modal')")
        .await
}

/// Unfolds the part of this name.
async fn unfold(page: &Page, name: &str) {
    let summary = format!("//dialog//summary[starts-with(normalize-space(.), '{name}')]");
    let summary = page.client.find(Locator::XPath(&summary)).await.unwrap();
    let center = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
    let element = serde_json::to_value(&summary).unwrap();
    page.client.execute(center, vec![element]).await.unwrap();
    summary.click().await.unwrap();
}

#[test]
fn a_figure_is_followed_down_to_the_input_behind_it() {
    in_browser(async |page| {
        for (language, total, parts, change) in [
            (
                "en",
                "Total cost, all four companies: $36.4 bn",
                [
                    "Upfront cost",
                    "Rest of the servers",
                    "Rest of the servers, Meta",
                ],
                "Change",
            ),
            (
                "fr",
                "Coût total, les quatre entreprises : 36,4 Md$",
                [
                    "Investissement initial",
                    "Reste des serveurs",
                    "Reste des serveurs, Meta",
                ],
                "Modifier",
            ),
        ] {
            page.open(&format!("/{language}/")).await;
            page.click(".results .why").await;
            says(page, total).await;
            assert!(is_modal(page).await);
            for part in parts {
                unfold(page, part).await;
            }
            let leaf = page.find("dialog button[data-to=server]").await;
            assert!(leaf.text().await.unwrap().starts_with(change));
            leaf.click().await.unwrap();
            is_closed(page).await;
            // The input was folded away.
            becomes("the focus", Some("server".to_owned()), async || {
                page.focused().await
            })
            .await;
            assert!(page.find("#server").await.is_displayed().await.unwrap());
        }
    });
}

#[test]
fn the_keyboard_opens_and_closes_and_comes_back() {
    in_browser(async |page| {
        page.open("/en/").await;
        let third = "document.querySelectorAll('.results .why')[2]";
        page.js(&format!("{third}.focus()"), []).await;
        page.press(&[Key::Enter]).await;
        says(page, "Compute in H100 equivalents, all four companies").await;
        page.press(&[Key::Escape]).await;
        is_closed(page).await;
        let back = format!("return document.activeElement === {third}");
        becomes("the focus is back", true, async || page.ask(&back).await).await;
        // Once more, closed with its button.
        page.press(&[Key::Enter]).await;
        says(page, "Compute in H100 equivalents").await;
        page.press(&[Key::Tab, Key::Enter]).await;
        is_closed(page).await;
        becomes("the focus is back", true, async || page.ask(&back).await).await;
    });
}

#[test]
fn what_is_met_again_leads_to_where_it_was_first() {
    in_browser(async |page| {
        page.open("/en/").await;
        page.click("data[data-outcome=total][data-company=meta]")
            .await;
        says(page, "Total cost, Meta").await;
        unfold(page, "Upfront cost").await;
        unfold(page, "Network").await;
        let address = page.address().await;
        let again = "//dialog//details[starts-with(summary, 'Network')]/ul/li/a";
        let again = page.client.find(Locator::XPath(again)).await.unwrap();
        again.click().await.unwrap();
        let look = async || -> String { page.ask("return document.activeElement.innerText").await };
        until("the chips", look, |seen| seen.starts_with("Chips")).await;
        assert_eq!(
            page.address().await,
            address,
            "the address is the scenario's"
        );
    });
}

#[test]
fn every_figure_of_the_page_has_its_explanation() {
    in_browser(async |page| {
        page.open("/en/?google=0&google_other=0").await;
        let mute: Vec<String> = page
            .ask(
                "return [...document.querySelectorAll('data[data-outcome]')]\
                .filter(data => !data.closest('button.why') && data.value)\
                .map(data => data.dataset.outcome)",
            )
            .await;
        // Spending so far follows deliveries, as the words beside it say.
        assert!(
            mute.iter().all(|outcome| outcome == "cumulative"),
            "{mute:?}"
        );
        let silent: Vec<String> = page
            .ask(
                "return [...document.querySelectorAll('data[data-outcome]')]\
                .filter(data => !data.value && !data.innerText.trim() && data.checkVisibility())\
                .map(data => data.dataset.outcome)",
            )
            .await;
        assert!(silent.is_empty(), "{silent:?}");
        let small: Vec<String> = page
            .ask(
                "return [...document.querySelectorAll('dd > .why')]\
                .filter(button => { const box = button.getBoundingClientRect();\
                    return box.width < 24 || box.height < 24 })\
                .map(button => button.innerText)",
            )
            .await;
        assert!(small.is_empty(), "too small to touch: {small:?}");
    });
}

/// Changes a value while the panel is open: the panel follows, and stays as it was unfolded.
async fn follows(page: &Page) {
    unfold(page, "Chips, Meta").await;
    page.enter("price-exact", "20000").await;
    let look = async || page.text("dialog").await.replace('\u{a0}', " ");
    let seen = until("the new price", look, |seen| seen.contains("× $20,000")).await;
    assert!(
        seen.contains("$7 bn") && seen.contains("default value $30,000"),
        "{seen}"
    );
}

#[test]
fn in_a_frame_the_explanation_stands_under_its_figure_and_follows_it() {
    in_every_browser(async |page| {
        embed(page, "/en/").await;
        page.click("#chart-spending h2 .why:last-of-type").await;
        says(page, "Chips, all four companies").await;
        assert!(!is_modal(page).await);
        let apart: f64 = page
            .ask(
                "return document.querySelector('dialog').getBoundingClientRect().top \
                - document.querySelector('#chart-spending h2 .why:last-of-type').getBoundingClientRect().bottom",
            )
            .await;
        assert!(apart.abs() < 2.0, "{apart} pixels from its figure");
        follows(page).await;
        // The focus is in the field; what has it decides what Escape means.
        page.focus("explained").await;
        page.press(&[Key::Escape]).await;
        is_closed(page).await;
        let back = "return document.activeElement.matches('#chart-spending h2 .why:last-of-type')";
        becomes("the focus is back", true, async || page.ask(back).await).await;

        // From figure to figure without closing.
        page.click("#chart-spending h2 .why").await;
        says(page, "Total cost, all four companies").await;
        page.click("#chart-training h2 .why").await;
        says(page, "Duration of a training run on the whole fleet, Meta").await;
        page.client.enter_parent_frame().await.unwrap();
        enter(page).await;
        says(page, "Duration of a training run").await;
    });
}

#[test]
fn where_dialogs_are_refused_the_explanation_stands_in_the_page() {
    in_every_browser(async |page| {
        page.open("/en/").await;
        page.js(
            "HTMLDialogElement.prototype.showModal = () => { throw new Error('refused') }",
            [],
        )
        .await;
        page.click(".results .why").await;
        says(page, "Total cost, all four companies").await;
        assert!(!is_modal(page).await);
        unfold(page, "Upfront cost").await;
        unfold(page, "Chips").await;
        follows(page).await;
        page.focus("explained").await;
        page.press(&[Key::Escape]).await;
        is_closed(page).await;
    });
}

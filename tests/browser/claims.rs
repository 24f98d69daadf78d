//! What later sources changed: each claim's button sets the page to the figures that it states.

use super::page::Page;
use super::run::in_browser;
use super::wait::{becomes, until};
use fantoccini::key::Key;
use serde_json::Value;

/// What a claim states now: the names of its figures, and their values.
async fn stated(page: &Page, claim: usize) -> Vec<(String, f64)> {
    let script = format!(
        "return [...document.querySelectorAll('.claims li')[{claim}]\
        .querySelectorAll(':scope > div:nth-child(2) data')].map(data => [data.dataset.claim, Number(data.value)])"
    );
    page.ask(&script).await
}

/// What the page itself says under such a name; nothing where it shows no such figure.
async fn on_the_page(page: &Page, name: &str) -> Option<f64> {
    let script = "const [key, company] = arguments[0].split('~'); \
        const field = document.getElementById(key + '-exact'); \
        if (field) { \
            const number = Number(field.value.replace(/[^0-9.]/g, '')); \
            return field.value.includes('%') ? number / 100 : number; \
        } \
        const whose = company ? '[data-company=' + company + ']' : ':not([data-company])'; \
        const figure = document.querySelector('data[data-outcome=\"' + key + '\"]' + whose); \
        return figure && Number(figure.value)";
    match page.js(script, [name]).await {
        Value::Null => None,
        value => value.as_f64(),
    }
}

#[test]
fn each_button_sets_the_page_to_the_figures_of_its_claim() {
    in_browser(async |page| {
        page.open("/en/?price=12345").await;
        page.open_tables().await;
        let claims: usize = page
            .ask("return document.querySelectorAll('.claims li').length")
            .await;
        let mut compared = 0;
        for claim in 0..claims {
            page.js(
                "document.querySelectorAll('.claims li button')[arguments[0]].click()",
                [&claim.to_string()],
            )
            .await;
            let status = format!(
                "return document.querySelectorAll('.claims li')[{claim}].querySelector('[role=status]').innerText"
            );
            let look = async || -> String { page.ask(&status).await };
            until("the page says so", look, |said| {
                said.starts_with("The page is set")
            })
            .await;
            for (name, value) in stated(page, claim).await {
                let shown = on_the_page(page, &name).await;
                if name == "price" || name == "gpus~meta" || name == "total~meta" {
                    assert!(shown.is_some(), "{name} is on the page");
                }
                if let Some(shown) = shown {
                    assert!(
                        (shown / value - 1.0).abs() < 1e-9,
                        "{name}: {shown}, not {value}"
                    );
                    compared += 1;
                }
            }
        }
        assert!(compared > 10, "{compared}");
    });
}

#[test]
fn a_claim_is_one_step_that_the_keyboard_takes_and_takes_back() {
    in_browser(async |page| {
        page.open("/fr/?price=12345&rate=0.2").await;
        page.open_tables().await;
        page.js(
            "document.querySelectorAll('.claims li button')[1].focus()",
            [],
        )
        .await;
        page.press(&[Key::Enter]).await;
        page.figure_becomes("chips", "meta", 350_000.0 * 26_268.0)
            .await;
        page.address_says("rate", None).await;
        let said = "return document.querySelectorAll('.claims [role=status]')[1].innerText";
        let look = async || -> String { page.ask(said).await };
        until("the page says so", look, |said| {
            said.starts_with("La page est réglée")
        })
        .await;
        page.click("#undo").await;
        page.figure_becomes("chips", "meta", 350_000.0 * 12_345.0)
            .await;
        page.address_says("rate", Some("0.2")).await;
        becomes("nothing is said", String::new(), look).await;
    });
}

//! What an editor decides in a link holds on the whole page, and stays in its address.

use super::page::Page;
use super::run::in_browser;
use super::wait::{becomes, until};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// A link that decides all that can be decided.
const DECIDED: &str = "v=1&d=2026-11&p=announced&lock=price&only=sentence~results~controls~spending&open=total~meta&price=26268&theme=dark";

/// Closes the explanation that the link opens.
async fn close_explanation(page: &Page) {
    let open = async || {
        page.ask::<bool>("return !!document.querySelector('dialog[open]')")
            .await
    };
    until("the explanation is open", open, |open| *open).await;
    page.press(&[Key::Escape]).await;
    becomes("it is closed", false, open).await;
}

/// The background of the page.
async fn paper(page: &Page) -> String {
    page.ask("return getComputedStyle(document.body).backgroundColor")
        .await
}

#[test]
fn what_a_link_decides_is_shown_and_stays_in_the_address() {
    in_browser(async |page| {
        page.open(&format!("/en/?{DECIDED}")).await;
        assert_eq!(paper(page).await, "rgb(20, 23, 26)");
        close_explanation(page).await;
        let parts = "return ['.sentence', '.results', '.presets', '.controls', '.comparing', '.claims', '.sharing', '.sources', 'figure'] \
            .map((css) => document.querySelectorAll('#page ' + css).length)";
        let found: [u32; 9] = page.ask(parts).await;
        assert_eq!(found, [1, 1, 0, 1, 0, 0, 0, 0, 1]);

        // Locked: seen, not to be changed, with the reason as the group's name.
        let locked = "const price = document.getElementById('price'); \
            return [price.matches(':disabled'), price.closest('fieldset').querySelector('legend').innerText]";
        assert_eq!(
            page.ask::<Value>(locked).await,
            json!([true, "Fixed by this link"])
        );
        assert_eq!(page.slider("price").await, 26_268.0);
        let before = page.text(".sentence").await;
        assert!(before.contains("$26,268"), "{before}");
        // The marks of the track are no controls: what they ask for is refused in words.
        page.js(
            "document.querySelector('.row:has(#price) .mark').dispatchEvent(new MouseEvent('click', { bubbles: true }))",
            [],
        )
        .await;
        let told = async || page.text(".reopened[role=status]:not(:empty)").await;
        until("the refusal", told, |text| {
            text.contains("does not let its readers")
        })
        .await;
        assert_eq!(page.slider("price").await, 26_268.0);

        page.focus("years").await;
        page.press(&[Key::Right]).await;
        page.address_says("years", Some("5.5")).await;
        let address = page.address().await;
        let expected = DECIDED.to_owned() + "&years=5.5";
        let sorted = |query: &str| {
            let mut pairs: Vec<String> = query.split('&').map(str::to_owned).collect();
            pairs.sort();
            pairs
        };
        assert_eq!(sorted(address.query().unwrap()), sorted(&expected));
        // Resetting everything leaves what is locked.
        page.click(".reset-all").await;
        page.address_says("years", None).await;
        page.address_says("price", Some("26268")).await;

        // The other language, with all of it.
        page.click("a[hreflang=fr]").await;
        becomes("the path", "/fr/".to_owned(), async || {
            page.address().await.path().to_owned()
        })
        .await;
        page.ready().await;
        assert_eq!(
            sorted(page.address().await.query().unwrap()),
            sorted(DECIDED)
        );
        assert_eq!(paper(page).await, "rgb(20, 23, 26)");
        close_explanation(page).await;
        // And the way out of it.
        page.click("footer a").await;
        page.address_says("only", None).await;
        page.address_says("lock", None).await;
        page.address_says("price", Some("26268")).await;
    });
}

#[test]
fn a_link_that_wants_the_other_language_leads_to_its_page() {
    in_browser(async |page| {
        for (from, to) in [
            ("/en/?lang=fr&price=25000", "/fr/?lang=fr&price=25000"),
            ("/fr/bought-2023/?lang=en", "/en/bought-2023/?lang=en"),
            ("/en/?lang=en&price=25000", "/en/?lang=en&price=25000"),
            ("/en/?lang=de&price=25000", "/en/?lang=de&price=25000"),
        ] {
            page.client.goto(&page.at(from)).await.unwrap();
            let look = async || {
                page.client
                    .current_url()
                    .await
                    .map(|url| url.to_string())
                    .ok()
            };
            becomes("the address", Some(page.at(to)), look).await;
            page.ready().await;
            let tag: String = page.ask("return document.documentElement.lang").await;
            assert_eq!(Some(tag.as_str()), to.get(1..3), "{from}");
        }
        // In the address as in the page.
        page.open("/en/?lang=fr&price=25000").await;
        becomes("the path", "/fr/".to_owned(), async || {
            page.address().await.path().to_owned()
        })
        .await;
        page.ready().await;
        assert!(page.text("h1").await.contains("coûtent"));
        let twin: String = page
            .ask("return document.querySelector('a[hreflang=en]').href")
            .await;
        assert!(
            twin.contains("lang=en") && twin.contains("price=25000"),
            "{twin}"
        );
    });
}

#[test]
fn a_range_of_the_links_own_is_the_pages() {
    in_browser(async |page| {
        page.open("/en/?range.price=20000~50000").await;
        page.focus("years").await;
        page.press(&[Key::Right]).await;
        page.address_says("years", Some("5.5")).await;
        page.address_says("range.price", Some("20000~50000")).await;
        let changes = page.text(".changes").await;
        assert!(
            changes.contains("$20,000") && changes.contains("$50,000"),
            "{changes}"
        );
    });
}

#[test]
fn a_faulty_link_is_copied_clean() {
    in_browser(async |page| {
        page.open("/en/?price=26268&rate=abc&zz=1&lock=years").await;
        page.refuse_copying().await;
        page.js(
            "[...document.querySelectorAll('.banner button')].find((one) => one.innerText === 'Copy a clean link').click()",
            [],
        )
        .await;
        // Where copying is refused, the link stands there, selected.
        let selected = "const text = document.activeElement; \
            return [text.id, text.selectionEnd - text.selectionStart === text.value?.length]";
        let look = async || page.ask::<Value>(selected).await;
        becomes("the link is selected", json!(["clean-link", true]), look).await;
        let told = page.text(".banner[role=status]").await;
        assert!(told.contains("does not let this page copy"), "{told}");
        let clean = page.value("clean-link").await;
        let (at, query) = clean.split_once('?').unwrap();
        assert_eq!(at, page.at("/en/"));
        let (link, notices) = explorer::scenario::link::Link::read(query);
        assert_eq!(notices, []);
        assert_eq!(link.settings.lock, ["years"]);
        assert!(link.headline.is_some());
        let kept = explorer::scenario::link::read("price=26268").0;
        assert_eq!(link.scenario, kept);
        // The link as it was is one step away.
        let original: String = page
            .ask("return document.querySelector('.banner a').href")
            .await;
        assert_eq!(
            original,
            page.at("/en/?price=26268&rate=abc&zz=1&lock=years")
        );
    });
}

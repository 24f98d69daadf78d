//! Two scenarios side by side: made on the page, sent in a link, read elsewhere.

use super::driver::Ability;
use super::page::Page;
use super::run::{in_browser, in_browser_with};
use super::wait::{becomes, until};
use explorer::model::{Input, Metric};
use explorer::scenario::Compared;
use explorer::scenario::link::Link;
use fantoccini::key::Key;

/// Where the comparison stands.
const SECTION: &str = ".comparing";

/// The buttons that are offered.
async fn offered(page: &Page) -> Vec<String> {
    page.ask("return [...document.querySelectorAll('.comparing button:not(.why)')].map((one) => one.innerText)")
        .await
}

/// Presses the button of this name with the keyboard.
async fn press(page: &Page, name: &str) {
    let focus = "[...document.querySelectorAll('.comparing button')] \
        .find((one) => one.innerText === arguments[0]).focus()";
    page.js(focus, [name]).await;
    page.press(&[Key::Enter]).await;
}

/// Every figure of the comparison: which, and its value.
async fn figures(page: &Page) -> Vec<(String, String)> {
    page.ask("return [...document.querySelectorAll('.comparing data')].map((one) => [one.dataset.series ?? one.dataset.outcome, one.value])")
        .await
}

/// The parts of the gap and the gap, as the page's table has them in dollars or euros.
async fn shown_parts(page: &Page) -> (Vec<f64>, f64) {
    let script = "return [...document.querySelectorAll('.gap tbody td [aria-hidden]')].map((one) => one.textContent)";
    let mut shown: Vec<f64> = page
        .ask::<Vec<String>>(script)
        .await
        .iter()
        .map(|text| read(text))
        .collect();
    let gap = shown.pop().unwrap();
    (shown, gap)
}

/// Reads a sum as the page writes it: "+$1.03 bn", "−254 M€".
fn read(text: &str) -> f64 {
    // A bill is a sum a year.
    let text = text.split('/').next().unwrap();
    let digits = text
        .chars()
        .filter(|c| c.is_ascii_digit() || ".,".contains(*c));
    let digits: String = digits.collect();
    let number: f64 = digits.replace(',', ".").parse().unwrap();
    let letters: String = text.chars().filter(|c| c.is_alphabetic()).collect();
    let times = match letters.as_str() {
        "bn" | "Md" => 1e9,
        "m" | "M" => 1e6,
        "" => 1.0,
        other => panic!("{text} counts in {other}"),
    };
    let sign = if text.starts_with('+') { 1.0 } else { -1.0 };
    number * times * sign
}

/// Keeps the announcement as A, then changes three inputs and what is counted.
async fn compare(page: &Page) {
    page.open("/en/").await;
    assert_eq!(offered(page).await, ["Keep as A"]);
    press(page, "Keep as A").await;
    becomes(
        "one way out",
        vec!["Stop comparing".to_owned()],
        async || offered(page).await,
    )
    .await;
    assert_eq!(page.focused().await.as_deref(), Some("compare"));
    page.enter("price-exact", "26268").await;
    page.enter("meta-exact", "400k").await;
    page.focus("rate").await;
    page.press(&[Key::Right, Key::Right]).await;
    page.open_group_of("scope-buildings").await;
    page.click("#scope-buildings").await;
    page.address_says("b.price", Some("30000")).await;
    page.address_says("b.meta", Some("350000")).await;
    let all = "chips~servers~network~buildings~lifetime-electricity";
    page.address_says("b.scope", Some(all)).await;
}

#[test]
fn a_comparison_opens_with_the_same_numbers_on_a_phone_in_the_other_language() {
    in_browser(async |page| {
        compare(page).await;
        let here = figures(page).await;
        assert!(here.len() > 20, "{here:?}");
        let address = page.address().await;
        let query = address.query().unwrap();
        let (link, notices) = Link::read(query);
        assert_eq!(notices, []);
        let compared = Compared::of(link.second.unwrap(), link.scenario);
        assert_eq!(compared.other.value(Input::Price), 26_268.0);
        let gap = compared.difference(Metric::Total, None).unwrap();
        assert!(
            here.contains(&("gap".to_owned(), gap.to_string())),
            "{here:?}"
        );

        page.phone(375).await;
        page.open(&format!("/fr/?{query}")).await;
        assert_eq!(figures(page).await, here);
        let banner = page.text(".opened").await;
        assert!(banner.contains("compare"), "{banner}");
        for width in [375, 320] {
            page.phone(width).await;
            let wide: u32 = page
                .ask("return document.documentElement.scrollWidth")
                .await;
            assert!(wide <= width, "{wide} in {width}");
        }
        // From the top to the comparison with one link, and with the focus.
        page.click(".opened a").await;
        let seen = "const top = document.getElementById('compare').getBoundingClientRect().top; \
            return top >= 0 && top < innerHeight";
        becomes("it is in sight", true, async || page.ask(seen).await).await;
    });
}

#[test]
fn the_parts_that_are_shown_add_up_to_the_gap_that_is_shown() {
    in_browser(async |page| {
        compare(page).await;
        for currency in ["usd", "eur"] {
            page.click(&format!("#currency option[value={currency}]"))
                .await;
            let symbol = if currency == "eur" { "€" } else { "$" };
            let look = async || page.text(".gap h3").await;
            until("the finding's money", look, |text| text.contains(symbol)).await;
            for place in 1..=3 {
                page.click(&format!("#gap-of option:nth-child({place})"))
                    .await;
                let chosen = format!(
                    "return document.querySelector('.gap h3').innerText \
                    .startsWith(document.querySelector('#gap-of option:nth-child({place})').innerText)"
                );
                becomes("the finding", true, async || page.ask(&chosen).await).await;
                let (parts, gap) = shown_parts(page).await;
                assert!(parts.len() >= 2, "{parts:?}");
                let sum: f64 = parts.iter().sum();
                // Far less than the last digit that is shown.
                assert!(
                    (sum - gap).abs() < 1e-6 * gap.abs(),
                    "{parts:?} are not {gap}"
                );
                let lines: usize = page
                    .ask("return document.querySelectorAll('.steps rect').length")
                    .await;
                assert_eq!(lines, parts.len() + 2);
            }
        }
    });
}

#[test]
fn a_and_b_are_swapped_left_and_brought_back_with_the_keyboard() {
    in_browser(async |page| {
        page.open("/en/?price=26268&b.price=30000").await;
        let names = ["Swap A and B", "Go back to A", "Stop comparing"];
        assert_eq!(offered(page).await, names);
        let price = async || page.slider("price").await;
        press(page, names[0]).await;
        becomes("A is shown", 30_000.0, price).await;
        page.address_says("b.price", Some("26268")).await;
        press(page, names[0]).await;
        becomes("B is shown", 26_268.0, price).await;
        press(page, names[1]).await;
        becomes("A is shown", 30_000.0, price).await;
        becomes("alone", vec!["Keep as A".to_owned()], async || {
            offered(page).await
        })
        .await;
        assert_eq!(page.focused().await.as_deref(), Some("compare"));
        page.address_says("b.price", None).await;
        // It is taken back like anything else.
        page.chord(Key::Control, 'z').await;
        becomes("B is shown", 26_268.0, price).await;
        assert_eq!(offered(page).await, names);
        press(page, names[2]).await;
        becomes("alone", vec!["Keep as A".to_owned()], async || {
            offered(page).await
        })
        .await;
        assert_eq!(price().await, 26_268.0);
        page.address_says("b.price", None).await;
        // The result bar measures against the claim again.
        let change = page.text(".results .change").await;
        assert!(change.contains("preset"), "{change}");
    });
}

#[test]
fn a_comparison_is_printed() {
    in_browser_with(&[Ability::Media], async |page| {
        compare(page).await;
        page.window.paper().await;
        let shown = "const at = (css) => document.querySelector('.comparing ' + css).checkVisibility(); \
            return [at('h2'), at('table'), at('.steps'), at('.buttons button')]";
        let look = async || page.ask::<[bool; 4]>(shown).await;
        becomes("on paper", [true, true, true, false], look).await;
        assert!(page.text(SECTION).await.contains("26,268"));
    });
}

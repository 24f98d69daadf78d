//! Exact fields: they read what people write, and lose nothing of what they cannot read.

use super::page::Page;
use super::run::{in_browser, in_every_browser};
use super::wait::{becomes, until};
use fantoccini::key::Key;

/// Meta's fleet in the announcement.
const FLEET: f64 = 350_000.0;

/// How a reader finishes typing.
#[derive(Clone, Copy, Debug)]
enum Finish {
    Enter,
    Leave,
}

impl Finish {
    async fn on(self, page: &Page) {
        let key = match self {
            Self::Enter => Key::Enter,
            Self::Leave => Key::Tab,
        };
        page.press(&[key]).await;
    }
}

/// Types each text and sees the price that it means.
async fn are_read(page: &Page, texts: &[(&str, f64)]) {
    for finish in [Finish::Enter, Finish::Leave] {
        for (text, price) in texts {
            page.type_over("price-exact", text).await;
            finish.on(page).await;
            let what = format!("{text:?} with {finish:?}: chips at {price}");
            let look = async || page.figure("chips", "meta").await;
            until(&what, look, |chips| (chips - FLEET * price).abs() < 1e-3).await;
            let field = page.field("price-exact").await;
            assert_eq!(field.error, None, "{text:?}");
            assert_eq!(page.field("price-sentence").await, field);
            // Between two texts another price, so that each has something to do.
            page.enter("price-exact", "12345").await;
            page.figure_becomes("chips", "meta", FLEET * 12_345.0).await;
        }
    }
}

#[test]
fn english_fields_read_what_people_write() {
    let texts = [
        ("26268", 26_268.0),
        ("26 268", 26_268.0),
        ("26\u{202f}268", 26_268.0),
        ("26,268", 26_268.0),
        ("26268.50", 26_268.5),
        ("30k", 30_000.0),
        ("30 k$", 30_000.0),
        ("$30k", 30_000.0),
        ("1.5M", 1_500_000.0),
        ("  40000 ", 40_000.0),
        ("0", 0.0),
    ];
    in_browser(async |page| {
        page.open("/en/").await;
        are_read(page, &texts).await;
    });
}

#[test]
fn french_fields_read_what_people_write() {
    let texts = [
        ("26268", 26_268.0),
        ("26 268", 26_268.0),
        ("26\u{202f}268 $", 26_268.0),
        ("26268,50", 26_268.5),
        ("30k", 30_000.0),
        ("30 k$", 30_000.0),
        ("1,5 M", 1_500_000.0),
        ("1.5M", 1_500_000.0),
    ];
    in_browser(async |page| {
        page.open("/fr/").await;
        are_read(page, &texts).await;
    });
}

/// Texts that are no possible price, in both languages.
const NO_PRICE: [&str; 9] = [
    "abc",
    "",
    "18 bn",
    "18 Md",
    "1e999",
    "-5",
    "12 13 kW",
    "NaN",
    "<b>30000</b>",
];

async fn are_kept_and_explained(page: &Page, finish: Finish) {
    let before = page.figures().await;
    let usual = page.field("price-exact").await;
    for text in NO_PRICE {
        page.type_over("price-exact", text).await;
        finish.on(page).await;
        let what = format!("{text:?} with {finish:?} has a message");
        let look = async || page.field("price-exact").await;
        let field = until(&what, look, |field| field.error.is_some()).await;
        assert_eq!(field.text, text, "what was typed is kept");
        let message = field.error.unwrap();
        assert!(message.chars().count() > 10, "{text:?}: {message}");
        assert_eq!(page.figures().await, before, "{text:?} changes nothing");

        page.focus("price-exact").await;
        page.press(&[Key::Escape]).await;
        becomes("the field after Escape", usual.clone(), look).await;
    }
}

#[test]
fn what_cannot_be_read_is_kept_and_explained_after_enter() {
    in_browser(async |page| {
        page.open("/en/").await;
        are_kept_and_explained(page, Finish::Enter).await;
    });
}

#[test]
fn what_cannot_be_read_is_kept_and_explained_after_leaving() {
    in_browser(async |page| {
        page.open("/fr/").await;
        are_kept_and_explained(page, Finish::Leave).await;
    });
}

#[test]
fn a_good_value_clears_the_message() {
    in_every_browser(async |page| {
        page.open("/en/").await;
        page.enter("price-exact", "abc").await;
        let look = async || page.field("price-exact").await.error;
        until("a message", look, Option::is_some).await;
        page.enter("price-exact", "25k").await;
        page.figure_becomes("chips", "meta", FLEET * 25_000.0).await;
        assert_eq!(page.field("price-exact").await.error, None);
        page.address_says("price", Some("25000")).await;
    });
}

#[test]
fn the_slider_takes_over_from_what_cannot_be_read() {
    in_browser(async |page| {
        page.open("/en/").await;
        page.enter("price-exact", "abc").await;
        let look = async || page.field("price-exact").await.error;
        until("a message", look, Option::is_some).await;
        page.focus("price").await;
        page.press(&[Key::Right]).await;
        page.figure_becomes("chips", "meta", FLEET * 30_500.0).await;
        let field = page.field("price-exact").await;
        assert_eq!(field, page.field("price-sentence").await);
    });
}

#[test]
fn typing_the_same_value_in_another_way_shows_it_in_the_usual_way() {
    in_browser(async |page| {
        page.open("/en/").await;
        let usual = page.field("price-exact").await.text;
        page.enter("price-exact", "30k").await;
        becomes("the field", usual, async || {
            page.field("price-exact").await.text
        })
        .await;
    });
}

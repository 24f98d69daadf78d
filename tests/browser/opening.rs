//! What a reader sees on opening the page.

use super::driver::Ability;
use super::figures::{COMPANIES, TOGETHER};
use super::page::Page;
use super::run::{in_browser, in_browser_with, in_every_browser};

/// What one language's page shows before anything is changed.
struct Opened {
    path: &'static str,
    language: &'static str,
    /// Words of its title.
    title: &'static str,
    /// The price of Meta's chips, as its readers write it.
    chips: &'static str,
    /// The fleet of Meta and the price, as its sentence has them.
    numbers: [&'static str; 2],
    /// Where the other language is.
    other: &'static str,
}

const ENGLISH: Opened = Opened {
    path: "/en/",
    language: "en",
    title: "What the H100s of Meta",
    chips: "10.5",
    numbers: ["350000", "30000"],
    other: "fr",
};
const FRENCH: Opened = Opened {
    path: "/fr/",
    language: "fr",
    title: "Ce que coûtent vraiment les H100",
    chips: "10,5",
    numbers: ["350000", "30000"],
    other: "en",
};

#[test]
fn english_opens_with_the_announced_figures() {
    in_every_browser(async |page| opens(page, &ENGLISH).await);
}

#[test]
fn french_opens_with_the_announced_figures() {
    in_browser(async |page| opens(page, &FRENCH).await);
}

async fn opens(page: &Page, expected: &Opened) {
    page.open(expected.path).await;
    let language: String = page.ask("return document.documentElement.lang").await;
    assert_eq!(language, expected.language);
    let title = page.client.title().await.unwrap();
    assert!(title.contains(expected.title), "title: {title}");

    let figures = page.figures().await;
    assert_eq!(figures.get("chips", "meta"), 10_500_000_000.0);
    assert_eq!(figures.get("gpus", TOGETHER), 600_000.0);
    for company in COMPANIES {
        let [chips, total] = ["chips", "total"].map(|outcome| figures.get(outcome, company));
        assert!(
            0.0 < chips && chips < total,
            "{company}: {chips} of {total}"
        );
    }

    let sentence = page.text(".sentence").await;
    assert!(sentence.contains(expected.chips), "sentence: {sentence}");
    for (field, number) in ["meta-sentence", "price-sentence"]
        .into_iter()
        .zip(expected.numbers)
    {
        assert_eq!(digits(&page.value(field).await), number, "#{field}");
    }
    assert_eq!(page.slider("price").await, 30_000.0);
    assert_eq!(page.slider("meta").await, 350_000.0);

    let pictures = page.pictures().await;
    for picture in &pictures {
        assert_eq!(picture.ratio, 1.0);
        assert_eq!(picture.width, picture.css_width.round());
    }
    assert_eq!(page.text(".banner").await.trim(), "");
    assert!(page.parameters().await.is_empty(), "nothing is written yet");
    let other = format!("a[hreflang={}]", expected.other);
    assert!(page.find(&other).await.is_displayed().await.unwrap());
}

/// The digits of a number, without what its language puts between and around them.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[test]
fn the_root_speaks_the_language_that_the_reader_prefers() {
    in_browser_with(&[Ability::Languages], async |page| {
        for (preferred, language) in [("fr-CA,fr,en", "fr"), ("de,en-GB", "en"), ("ja", "en")] {
            page.window.languages(preferred).await;
            page.open("/").await;
            let shown: String = page.ask("return document.documentElement.lang").await;
            assert_eq!(shown, language, "for a reader of {preferred}");
        }
    });
}

#[test]
fn nothing_is_asked_of_other_sites_and_nothing_is_stored() {
    in_every_browser(async |page| {
        page.open("/en/").await;
        let asked: Vec<String> = page
            .ask("return performance.getEntriesByType('resource').map(entry => entry.name)")
            .await;
        assert!(
            asked.iter().any(|address| address.contains(".wasm")),
            "the page's own files are seen: {asked:?}"
        );
        let site = page.at("/");
        let elsewhere: Vec<_> = asked
            .iter()
            .filter(|address| !address.starts_with(&site) && !address.starts_with("data:"))
            .collect();
        assert!(elsewhere.is_empty(), "{elsewhere:?}");
        let stored: (String, usize, usize) = page
            .ask("return [document.cookie, localStorage.length, sessionStorage.length]")
            .await;
        assert_eq!(stored, (String::new(), 0, 0));
    });
}

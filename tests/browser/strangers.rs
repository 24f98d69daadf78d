//! Links that strangers send: the page opens, says what it could not take, and keeps the rest.

use super::page::Page;
use super::run::in_browser;
use super::wait::becomes;

const BANNER: &str = ".banner[role=status]";

/// The lines of the banner.
async fn complaints(page: &Page) -> Vec<String> {
    page.ask("return [...document.querySelectorAll('.banner[role=status] li')].map(line => line.innerText)")
        .await
}

#[test]
fn the_banner_names_each_problem_and_the_rest_is_kept() {
    in_browser(async |page| {
        for language in ["en", "fr"] {
            page.open(&format!("/{language}/")).await;
            let usual = page.figures().await;
            let path = format!("/{language}/?p=announced&price=abc&fleet=1e999&zz=1");
            page.open(&path).await;
            let complaints = complaints(page).await;
            assert_eq!(complaints.len(), 3, "{complaints:?}");
            for (complaint, words) in
                complaints
                    .iter()
                    .zip([&["price", "abc"][..], &["fleet"], &["zz"]])
            {
                for word in words {
                    assert!(complaint.contains(word), "{complaint} names {word}");
                }
            }
            assert_eq!(page.figures().await, usual);

            page.open(&format!("{path}&google=60000&meta=1e999")).await;
            let figures = page.figures().await;
            assert_eq!(figures.get("gpus", "google"), 60_000.0);
            // Too many are taken as the most that is possible.
            assert_eq!(figures.get("gpus", "meta"), 1e8);
            assert!(page.text(BANNER).await.contains("meta"));
        }
    });
}

#[test]
fn closing_the_banner_leaves_the_page_as_it_is() {
    in_browser(async |page| {
        page.open("/en/?price=abc&google=60000").await;
        let figures = page.figures().await;
        assert_eq!(complaints(page).await.len(), 1);
        page.click(&format!("{BANNER} button:last-child")).await;
        let look = async || page.text(BANNER).await.trim().to_owned();
        becomes("the banner", String::new(), look).await;
        assert_eq!(page.figures().await, figures);
        page.pictures().await;
    });
}

/// No text of the page shows the machine's own words for what is not a number.
async fn is_sane(page: &Page, query: &str) {
    let text: String = page.ask("return document.body.innerText").await;
    // The banner quotes what the link said.
    let banner = page.text(BANNER).await;
    let own = text.replace(&banner, "");
    for word in ["NaN", "Infinity", "undefined", "null", "[object"] {
        assert!(!own.contains(word), "{query}: {word} in {own}");
    }
    for (name, value) in page.figures().await.all() {
        let finite = value.is_empty() || value.parse().is_ok_and(f64::is_finite);
        assert!(finite, "{query}: {name:?} is {value}");
    }
    assert!(page.client.get_alert_text().await.is_err(), "{query}");
    let run: bool = page.ask("return 'stranger' in window").await;
    assert!(!run, "{query} ran a script");
    let added: usize = page
        .ask("return document.querySelectorAll('.banner script, .banner img').length")
        .await;
    assert_eq!(added, 0, "{query}");
    let wide: [f64; 2] = page
        .ask("const root = document.documentElement; return [root.scrollWidth, root.clientWidth]")
        .await;
    assert!(wide[0] <= wide[1], "{query} makes the page {wide:?} wide");
}

#[test]
fn hostile_links_open_a_sane_page() {
    let long = format!("price={}&zz={}", "9".repeat(3000), "é".repeat(1000));
    let many = (0..500).fold(String::new(), |query, key| format!("{query}&k{key}=1"));
    let queries = [
        "",
        "?&&==&&",
        "price=%00&meta=%00%00",
        "price=%&meta=%zz&google=%E0%A4%A&amazon=%ff",
        "price=<script>window.stranger=1</script>&<script>alert(1)</script>=1",
        "zz=%3Cimg%20src%3Dx%20onerror%3D%22window.stranger=1%22%3E",
        "price=%E2%80%AE12345&%E2%80%AEecirp=1&%E2%81%A6=%E2%81%A9",
        "price=NaN&meta=Infinity&google=-Infinity&rate=nan&years=inf",
        "price=1&price=2&price=&p=bought-2024&p=announced",
        "v=99&d=1999-01&p=unheard-of",
        "meta=0&microsoft=0&google=0&amazon=0&price=0&rate=0&run_gpus=0",
        "price=-1&years=-1&mfu=0&load=-5&network=1&peak=0",
        "price=1e308&meta=1e308&years=1e308&rate=1e308&carbon=1e308",
        "price=1e-308&meta=1e-308&years=1e-308&mfu=1e-308",
        "price=+30000&meta=3,5e5&google=0x10&amazon=٣٠",
        "__proto__=1&constructor=2&toString=3",
        &long,
        &many,
    ];
    in_browser(async |page| {
        for query in queries {
            page.open(&format!("/en/?{query}")).await;
            is_sane(page, query).await;
        }
        // Strangers' text does not break what comes after it.
        page.pictures().await;
    });
}

#[test]
fn no_gpus_at_all_is_said_in_words() {
    in_browser(async |page| {
        page.open("/en/?meta=0&microsoft=0&google=0&amazon=0").await;
        let figures = page.figures().await;
        assert_eq!(figures.get("total", ""), 0.0);
        let undefined: Vec<String> = page
            .ask("return [...document.querySelectorAll('data[value=\"\"]')].map(figure => figure.textContent.trim())")
            .await;
        assert!(!undefined.is_empty());
        for words in undefined {
            assert!(words.len() > 5, "a figure without a value says why");
        }
        is_sane(page, "no GPUs").await;
    });
}

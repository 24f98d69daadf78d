//! Under each picture a table with the same figures, and figures that agree with each other.

use super::figures::{COMPANIES, Figures, TOGETHER};
use super::page::Page;
use super::run::in_browser;
use super::wait::until;
use std::collections::BTreeSet;

/// What the table under each chart must show of every company and of all together.
const TABLES: [(&str, &[&str]); 4] = [
    (
        "spending",
        &[
            "chips",
            "servers",
            "network",
            "buildings",
            "lifetime-electricity",
            "total",
        ],
    ),
    ("cumulative", &[]),
    ("compute", &["gpus", "h100e"]),
    ("power", &["energy"]),
];

/// Outcomes of all together that are the sums of the companies'.
const SUMS: [&str; 12] = [
    "gpus",
    "chips",
    "servers",
    "network",
    "buildings",
    "lifetime-electricity",
    "total",
    "electricity",
    "power",
    "energy",
    "carbon",
    "h100e",
];

/// Links with few, many and unusual figures.
const LINKS: [&str; 4] = [
    "/en/",
    "/fr/?p=bought-2024&price=26268.5&rate=0.12345",
    "/en/?meta=0",
    "/fr/?meta=100000000&price=10000000&years=30&rate=10",
];

#[test]
fn each_picture_has_a_table_with_its_figures() {
    in_browser(async |page| {
        page.open("/en/").await;
        for (chart, outcomes) in TABLES {
            opens_with_words(page, chart).await;
            let script = "return [...document.querySelectorAll(`#chart-${arguments[0]} details table data`)] \
                .map(figure => [figure.dataset.outcome ?? '', figure.dataset.company ?? ''])";
            let cells: BTreeSet<(String, String)> =
                serde_json::from_value(page.js(script, [chart]).await).unwrap();
            for outcome in outcomes {
                for company in COMPANIES.into_iter().chain([TOGETHER]) {
                    let cell = ((*outcome).to_owned(), company.to_owned());
                    assert!(cells.contains(&cell), "{cell:?} in the table of {chart}");
                }
            }
            let alternative = page.text(&format!("#chart-{chart}-alternative")).await;
            for company in ["Meta", "Microsoft", "Google", "Amazon"] {
                assert!(alternative.contains(company), "{chart}: {alternative}");
            }
        }
    });
}

/// A table is made when it is opened with a click, and each of its cells has words.
async fn opens_with_words(page: &Page, chart: &str) {
    let cells = format!("return document.querySelectorAll('#chart-{chart} td').length");
    let count = async || page.ask::<usize>(&cells).await;
    assert_eq!(
        count().await,
        0,
        "{chart} makes a table that nobody asked for"
    );
    page.click(&format!("#chart-{chart} > details > summary"))
        .await;
    until("the table", count, |cells| *cells > 0).await;
    let script = "return [...document.querySelectorAll(`#chart-${arguments[0]} table td, #chart-${arguments[0]} table th`)] \
        .map(cell => cell.innerText.trim())";
    let cells: Vec<String> = serde_json::from_value(page.js(script, [chart]).await).unwrap();
    assert!(cells.len() > 20, "{chart}: {cells:?}");
    assert!(
        cells.iter().all(|cell| !cell.is_empty()),
        "{chart}: {cells:?}"
    );
}

#[test]
fn figures_are_finite_and_add_up() {
    in_browser(async |page| {
        for link in LINKS {
            page.open(link).await;
            let figures = page.figures().await;
            for (name, value) in figures.all() {
                let finite = value.is_empty() || value.parse().is_ok_and(f64::is_finite);
                assert!(finite, "{link}: {name:?} is {value:?}");
            }
            for outcome in SUMS {
                let parts = COMPANIES.map(|company| figures.get(outcome, company));
                adds_up(link, outcome, &parts, figures.get(outcome, TOGETHER));
            }
            for company in COMPANIES.into_iter().chain([TOGETHER]) {
                adds_up(
                    link,
                    &format!("spending of {company:?}"),
                    &spending(&figures, company),
                    figures.get("total", company),
                );
            }
        }
    });
}

fn spending(figures: &Figures, company: &str) -> [f64; 5] {
    [
        "chips",
        "servers",
        "network",
        "buildings",
        "lifetime-electricity",
    ]
    .map(|part| figures.get(part, company))
}

fn adds_up(link: &str, what: &str, parts: &[f64], whole: f64) {
    let sum: f64 = parts.iter().sum();
    assert!(
        (sum - whole).abs() <= 1e-12 * whole.abs(),
        "{link}: {what}: {parts:?} make {sum}, not {whole}"
    );
}

#[test]
fn spending_ends_at_the_total() {
    in_browser(async |page| {
        page.open("/en/").await;
        let figures = page.figures().await;
        for company in COMPANIES.into_iter().chain([TOGETHER]) {
            let series = if company == TOGETHER {
                "together"
            } else {
                company
            };
            let script = "return [...document.querySelectorAll( \
                `#chart-cumulative td data[data-series=${arguments[0]}]`)] \
                .map(spent => Number(spent.value))";
            let spent: Vec<f64> = serde_json::from_value(page.js(script, [series]).await).unwrap();
            assert!(spent.len() > 24, "months of {company:?}: {spent:?}");
            assert!(spent.is_sorted(), "{company:?}: {spent:?}");
            let (last, total) = (spent.last().unwrap(), figures.get("total", company));
            assert!(
                (last / total - 1.0).abs() < 1e-9,
                "{company:?}: {last} of {total}"
            );
        }
    });
}

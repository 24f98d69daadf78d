//! Links of an older vintage: they keep their numbers until the reader takes today's.

use super::run::in_browser;
use super::wait::{becomes, stays};
use explorer::model::Metric;
use explorer::scenario::link;
use std::time::Duration;

/// A link of the article's month.
const OLD: &str = "v=1&d=2024-01&p=announced&meta=400000";
/// What is changed in it, on today's defaults.
const TODAY: &str = "v=1&d=2026-11&p=announced&meta=400000";

/// The total of all together.
fn total(query: &str) -> f64 {
    let outcome = link::read(query).0.outcome();
    outcome.together.get(Metric::Total).unwrap()
}

#[test]
fn todays_defaults_are_taken_where_the_reader_says_so() {
    in_browser(async |page| {
        page.open(&format!("/en/?{OLD}")).await;
        page.figure_becomes("total", "", total(OLD)).await;
        page.click("#update").await;
        page.figure_becomes("total", "", total(TODAY)).await;
        page.address_says("d", Some("2026-11")).await;
        page.address_says("meta", Some("400000")).await;
        assert_eq!(page.focused().await.as_deref(), Some("preset-announced"));
        let left = async || {
            page.ask::<bool>("return !document.getElementById('update')")
                .await
        };
        becomes("the banner is gone", true, left).await;
        // Undoing brings the old defaults back, and the question.
        page.click("#undo").await;
        page.figure_becomes("total", "", total(OLD)).await;
        page.address_says("d", Some("2024-01")).await;
        assert!(!left().await);
    });
}

#[test]
fn the_links_own_defaults_are_kept_where_the_reader_says_so() {
    in_browser(async |page| {
        page.open(&format!("/fr/?{OLD}")).await;
        page.click("p:has(> #update) > button:first-child").await;
        let alone = async || {
            page.ask::<bool>("return document.getElementById('update').matches(':only-child')")
                .await
        };
        becomes("only updating is offered", true, alone).await;
        assert_eq!(page.focused().await.as_deref(), Some("update"));
        let address = async || page.address().await.query().map(str::to_owned);
        stays(
            "the address",
            Some(OLD.to_owned()),
            Duration::from_secs(1),
            address,
        )
        .await;
        page.figure_becomes("total", "", total(OLD)).await;
    });
}

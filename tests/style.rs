//! The style sheet and the charts use the same colours.

#![cfg(feature = "page")]
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use explorer::catalog::Company;
use explorer::charts::{Ink, Theme};
use explorer::model::Metric;
use std::collections::HashMap;

const STYLE: &str = include_str!("../static/explorer.css");

/// The custom properties declared in a part of the style sheet.
fn properties(style: &str) -> HashMap<&str, &str> {
    style
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("--")?
                .strip_suffix(';')?
                .split_once(": ")
        })
        .collect()
}

#[test]
fn the_style_sheet_names_the_colours_of_the_charts() {
    let (before_dark, after) = STYLE
        .split_once("@media (prefers-color-scheme: dark)")
        .unwrap();
    let (dark, _) = after.split_once("*,").unwrap();
    let inks = [
        ("paper", Ink::Paper),
        ("text", Ink::Text),
        ("muted", Ink::Muted),
        ("grid", Ink::Grid),
        ("meta-other", Ink::Other(Company::Meta)),
    ];
    let companies = Company::ALL.map(|company| (company.key(), Ink::Company(company)));
    let components = Metric::SPENDING.map(|metric| (metric.key(), Ink::Component(metric)));
    for (style, theme) in [(before_dark, Theme::Light), (dark, Theme::Dark)] {
        let properties = properties(style);
        for (name, ink) in inks.into_iter().chain(companies).chain(components) {
            let color = theme.color(ink);
            let hex = format!("#{:02x}{:02x}{:02x}", color.0, color.1, color.2);
            assert_eq!(
                properties.get(name),
                Some(&hex.as_str()),
                "--{name} in {theme:?}"
            );
        }
    }
}

#[test]
fn a_document_that_asks_for_dark_gets_what_dark_readers_get() {
    let (_, after) = STYLE
        .split_once("@media (prefers-color-scheme: dark)")
        .unwrap();
    let (preferred, after) = after.split_once("\n}\n").unwrap();
    let (_, after) = after.split_once("[data-theme=\"dark\"] {").unwrap();
    let (asked, _) = after.split_once("\n}\n").unwrap();
    assert!(properties(asked).len() > 10);
    assert_eq!(properties(asked), properties(preferred));
}

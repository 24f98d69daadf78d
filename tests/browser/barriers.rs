//! axe-core finds no barrier on any page, folded or not, in light and in dark, for a reader with a wide
//! screen or a narrow one: `EXPLORER_SCRIPTS` names the folder where npm put it.

use super::driver::Ability;
use super::host_scripts::source;
use super::page::Page;
use super::run::{can, in_browser};
use explorer::language::Language;
use explorer::page::{PageKind, Place};
use explorer::scenario::Preset;

/// What a finding is about, and where.
async fn barriers(page: &Page, axe: &str) -> Vec<String> {
    page.js(axe, []).await;
    let look = "const done = arguments[0]; axe.run(document, { resultTypes: ['violations'] }).then( \
        (found) => done(found.violations.map((one) => [one.id, one.help, \
            ...one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + ' ' + node.failureSummary)].join('\\n'))), \
        (error) => done([String(error)]))";
    let found = page.client.execute_async(look, Vec::new()).await.unwrap();
    serde_json::from_value(found).unwrap()
}

/// Unfolds everything, down to what is only made once it is unfolded.
async fn unfold(page: &Page) {
    for _ in 0..3 {
        page.client
            .execute_async(
                "const done = arguments[0]; \
                 for (const folded of document.querySelectorAll('details:not([open])')) folded.open = true; \
                 requestAnimationFrame(() => requestAnimationFrame(() => done()));",
                Vec::new(),
            )
            .await
            .unwrap();
    }
}

#[test]
fn no_page_has_a_barrier_that_a_program_can_find() {
    in_browser(async |page| {
        let axe = source("axe-core/axe.min.js");
        let embeds = Language::ALL.map(|language| Place {
            language,
            kind: PageKind::Embed,
        });
        let pages = Language::ALL.map(|language| Place {
            language,
            kind: PageKind::Preset(Preset::Announced),
        });
        for (place, look, width) in [
            (pages[0], "light", 1280),
            (pages[1], "dark", 390),
            (embeds[0], "dark", 700),
            (embeds[1], "light", 320),
        ] {
            page.screen(width, 1.0).await;
            if can(page, Ability::Media) {
                page.window.scheme(look).await;
            } else if look == "dark" {
                continue;
            }
            // Two scenarios, an old vintage and a fault: all that a page may have to say.
            for query in [
                "",
                "?v=1&d=2024-01&p=announced&meta=400000&b.price=26268&rate=abc",
            ] {
                let path = format!("/{}{query}", place.path());
                page.open(&path).await;
                let found = barriers(page, &axe).await;
                assert!(found.is_empty(), "{path} {look}: {}", found.join("\n\n"));
                unfold(page).await;
                let found = barriers(page, &axe).await;
                assert!(
                    found.is_empty(),
                    "{path} {look}, unfolded: {}",
                    found.join("\n\n")
                );
            }
        }
        // How a figure is computed.
        page.open("/en/").await;
        page.click(".results .why").await;
        let found = barriers(page, &axe).await;
        assert!(found.is_empty(), "explained: {}", found.join("\n\n"));
        for path in ["/demo/fr/", "/demo/en/"] {
            page.client.goto(&page.at(path)).await.unwrap();
            let found = barriers(page, &axe).await;
            assert!(found.is_empty(), "{path}: {}", found.join("\n\n"));
        }
    });
}

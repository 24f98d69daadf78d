//! The page's text gives way to its program without a flash, a shift or a wrong figure.

use super::driver::Ability;
use super::page::Page;
use super::run::{in_browser, in_browser_with, in_every_browser};
use super::wait::becomes;
use explorer::language::Language;
use explorer::page::{PageKind, Place};
use explorer::scenario::Preset;

/// Every page that shows the explorer.
fn places() -> Vec<Place> {
    let presets = Preset::ALL.into_iter().map(PageKind::Preset);
    let kinds = [PageKind::Folder, PageKind::Embed]
        .into_iter()
        .chain(presets);
    kinds
        .flat_map(|kind| Language::ALL.map(|language| Place { language, kind }))
        .collect()
}

/// The program.
const PROGRAM: &str = "*.wasm";

/// Waits until the page says that it does not compute.
async fn stopped(page: &Page) {
    let look = async || {
        page.ask::<bool>("return !document.getElementById('stopped').hidden")
            .await
    };
    becomes("the notice", true, look).await;
}

/// Every figure in a document, with its name and its words, but for the tables under charts: the program
/// makes those when they are opened.
const FIGURES: &str = "const figures = (root) => [...root.querySelectorAll('data')] \
    .filter((figure) => !figure.closest('figure > details')).map((figure) => \
    [figure.dataset.outcome, figure.dataset.company, figure.dataset.month, figure.value, figure.textContent].join(' '));";

#[test]
fn the_figures_in_a_pages_text_are_those_that_its_program_shows() {
    in_browser(async |page| {
        for place in places() {
            page.open(&format!("/{}", place.path())).await;
            let script = format!(
                "{FIGURES} return fetch(location.pathname).then((answer) => answer.text()).then((text) => \
                 [figures(new DOMParser().parseFromString(text, 'text/html').getElementById('printed')), \
                  figures(document.getElementById('page'))])"
            );
            let [printed, live]: [Vec<String>; 2] = page.ask(&script).await;
            let least = if place.kind == PageKind::Embed { 3 } else { 20 };
            assert!(live.len() > least, "{place:?}: {}", live.len());
            // Tables that are folded are only made when they are opened; the text has them all.
            for figure in live {
                assert!(printed.contains(&figure), "{place:?}: {figure}");
            }
        }
    });
}

/// Where the parts of the page that are shown lie, in CSS pixels.
const PLACES: &str = "const root = document.querySelector(arguments[0]); \
    const parts = root.querySelectorAll('h1, h2, h3, p, dt, dd, figure, .picture, .row, .preset, table, summary'); \
    return [root, ...parts].filter((part) => part.checkVisibility()).map((part) => { \
        const box = part.getBoundingClientRect(); \
        const place = [box.left, box.top + scrollY, box.width, box.height].map(Math.round); \
        return part.tagName + '.' + part.className + ' ' + place + ' ' + (part.matches('.picture') ? '' : part.textContent.slice(0, 30)); })";

async fn places_of(page: &Page, root: &str) -> Vec<String> {
    let places: Vec<String> = serde_json::from_value(page.js(PLACES, [root]).await).unwrap();
    // The first is the root itself, which has a name of its own.
    assert!(places.len() > 50, "{places:?}");
    places.into_iter().skip(1).collect()
}

#[test]
fn the_program_puts_everything_where_the_text_had_it() {
    in_every_browser(async |page| {
        for width in [1280, 390] {
            page.screen(width, 1.0).await;
            for path in ["/en/", "/fr/bought-2024/"] {
                page.block(PROGRAM);
                page.client.goto(&page.at(path)).await.unwrap();
                stopped(page).await;
                // The notice itself takes room, which the program's page does not have.
                page.js("document.getElementById('stopped').hidden = true", [])
                    .await;
                let printed = places_of(page, "#printed").await;
                page.unblock("wasm").await;
                page.open(path).await;
                // Pictures far below the window get their height a moment after the first is painted.
                let kept = "return [...document.querySelectorAll('#page canvas')].every((canvas) => canvas.style.height)";
                becomes("every picture has its height", true, async || {
                    page.ask::<bool>(kept).await
                })
                .await;
                let live = places_of(page, "#page").await;
                let moved: Vec<_> = printed
                    .iter()
                    .filter(|place| !live.contains(place))
                    .chain(live.iter().filter(|place| !printed.contains(place)))
                    .collect();
                assert!(moved.is_empty(), "{path} at {width}: {moved:#?}");
            }
        }
    });
}

#[test]
fn nothing_shifts_from_the_first_paint_on() {
    in_browser_with(&[Ability::LayoutShift], async |page| {
        for (width, path) in [
            (1280, "/en/"),
            (390, "/fr/"),
            (390, "/en/?price=25000"),
            (700, "/fr/embed/"),
        ] {
            page.screen(width, 1.0).await;
            page.open(path).await;
            let shift: f64 = page
                .ask(
                    "return new Promise((done) => { let sum = 0; \
                     new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }) \
                         .observe({ type: 'layout-shift', buffered: true }); \
                     requestAnimationFrame(() => setTimeout(() => done(sum))); })",
                )
                .await;
            assert_eq!(shift, 0.0, "{path} at {width}");
        }
    });
}

#[test]
fn a_claims_figures_are_never_shown_as_a_links() {
    in_every_browser(async |page| {
        let visible = "const figure = document.querySelector('#printed data'); \
            return [getComputedStyle(figure).visibility, document.getElementById('stopped').hidden]";
        // A file that never comes: the program neither starts nor fails.
        for (path, expected) in [
            ("/en/?price=25000", "hidden"),
            ("/en/bought-2023/?v=1&p=announced", "hidden"),
            ("/en/", "visible"),
            ("/en/?utm_source=letter&theme=dark", "visible"),
        ] {
            page.gate().hold(PROGRAM);
            page.client.goto(&page.at(path)).await.unwrap();
            let seen: (String, bool) = page.ask(visible).await;
            assert_eq!(seen, (expected.to_owned(), true), "{path}");
            page.gate().open();
        }
        // The files that were held back are given up.
        for error in page.window.errors().await {
            assert!(error.contains("start-"), "{error}");
        }
        page.open("/en/?price=25000").await;
        let gone = "return !document.getElementById('printed')";
        assert!(page.ask::<bool>(gone).await);
    });
}

#[test]
fn a_page_whose_program_does_not_load_says_so_and_keeps_its_figures() {
    in_every_browser(async |page| {
        page.block(PROGRAM);
        for (path, words) in [
            ("/en/?price=25000", "does not run in this browser"),
            ("/fr/owned-2024/", "ne fonctionne pas dans ce navigateur"),
        ] {
            page.client.goto(&page.at(path)).await.unwrap();
            stopped(page).await;
            let notice = page.text("#stopped").await;
            assert!(notice.contains(words), "{notice}");
            let link: String = page
                .ask("return document.querySelector('#stopped a').href")
                .await;
            assert_eq!(link, page.at(path));
            assert!(
                page.find("#printed data")
                    .await
                    .is_displayed()
                    .await
                    .unwrap()
            );
        }
        page.unblock("wasm").await;
        page.click("#stopped button").await;
        page.ready().await;
        let hidden = "return document.getElementById('stopped').hidden";
        assert!(page.ask::<bool>(hidden).await, "after loading again");
    });
}

#[test]
fn a_program_that_traps_says_that_figures_no_longer_follow() {
    in_browser(async |page| {
        page.open("/fr/").await;
        page.js(
            "const error = new WebAssembly.RuntimeError('unreachable'); \
             dispatchEvent(new ErrorEvent('error', { error }))",
            [],
        )
        .await;
        stopped(page).await;
        let notice = page.text("#stopped").await;
        assert!(
            notice.contains("ne suivent plus vos changements"),
            "{notice}"
        );
        assert!(!notice.contains("ne fonctionne pas"), "{notice}");
    });
}

#[test]
fn without_scripts_figures_charts_and_tables_are_there() {
    in_browser_with(&[Ability::ScriptsOff], async |page| {
        page.window.scripts(false).await;
        for (path, figure, other) in [
            ("/en/", "$10.5 bn", "../en/bought-2023/"),
            ("/fr/bought-2024/", "Md$", "../../fr/announced/"),
        ] {
            page.client.goto(&page.at(path)).await.unwrap();
            let text = page.find("main").await.text().await.unwrap();
            assert!(text.contains(figure), "{text}");
            for css in ["#chart-spending svg", "#chart-cumulative svg", ".results"] {
                let all = page
                    .client
                    .find_all(fantoccini::Locator::Css(css))
                    .await
                    .unwrap();
                let mut shown = 0;
                for element in all {
                    shown += usize::from(element.is_displayed().await.unwrap());
                }
                assert_eq!(shown, 1, "{css}");
            }
            let other = format!("noscript a[href='{other}']");
            assert!(page.find(&other).await.is_displayed().await.unwrap());
            assert!(!page.find("#price").await.is_displayed().await.unwrap());
        }
        page.window.scripts(true).await;
    });
}

#[test]
fn the_page_that_is_one_file_opens_from_a_disk_and_computes() {
    in_every_browser(async |page| {
        for language in ["en", "fr"] {
            let file = format!(
                "file://{}/dist/explorer-{language}.html",
                env!("CARGO_MANIFEST_DIR")
            );
            page.client.goto(&file).await.unwrap();
            page.ready().await;
            let shown: String = page.ask("return document.documentElement.lang").await;
            assert_eq!(shown, language);
            page.enter("price-exact", "20000").await;
            page.figure_of("chips", "meta", 350_000.0 * 20_000.0).await;
            page.focus("price").await;
            page.press(&[fantoccini::key::Key::PageUp]).await;
            let moved = async || page.slider("price").await > 20_000.0;
            becomes("the slider moves", true, moved).await;
            let asked: Vec<String> = page
                .ask("return performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !name.startsWith('data:') && !name.startsWith('blob:'))")
                .await;
            assert!(asked.is_empty(), "{asked:?}");
        }
    });
}

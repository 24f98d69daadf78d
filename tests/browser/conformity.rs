//! What the guidelines ask for and no list of faults finds by itself: room for fingers, text that is set
//! wider or magnified, the colours of the reader's own. `CONFORMITY.md` names these tests.

use super::page::Page;
use super::run::in_browser;

/// Pages with all that they can show.
const PATHS: [&str; 2] = ["/fr/?p=owned-2024&b.price=26268&meta=400000", "/en/embed/"];

/// Unfolds everything, and waits for what is made then.
async fn unfold(page: &Page) {
    let script = "const done = arguments[0]; \
        for (const folded of document.querySelectorAll('details:not([open])')) folded.open = true; \
        requestAnimationFrame(() => requestAnimationFrame(() => done()));";
    for _ in 0..3 {
        page.client.execute_async(script, Vec::new()).await.unwrap();
    }
}

/// What can be pointed at, is smaller than 24 pixels, and has a neighbour within the circle of 24 that
/// WCAG 2.5.8 leaves around it. Links and numbers in sentences are as tall as these, which it allows;
/// so does it what the browser draws.
const SMALL: &str = "const all = [...document.querySelectorAll('a[href],button,input,select,summary')] \
        .filter((one) => one.checkVisibility() && !one.matches('.spoken, .spoken *, .skip')); \
    const boxes = new Map(all.map((one) => { \
        const box = (one.labels?.[0] && one.matches('[type=radio],[type=checkbox]') \
            ? [one, one.labels[0]] : [one]).map((part) => part.getBoundingClientRect()); \
        return [one, { left: Math.min(...box.map((b) => b.left)), right: Math.max(...box.map((b) => b.right)), \
            top: Math.min(...box.map((b) => b.top)), bottom: Math.max(...box.map((b) => b.bottom)) }]; })); \
    const small = (b) => b.right - b.left < 23.9 || b.bottom - b.top < 23.9; \
    const inline = (one) => getComputedStyle(one).display.startsWith('inline') \
        && one.parentElement.textContent.trim().length > one.textContent.trim().length; \
    return all.filter((one) => { \
        const b = boxes.get(one); \
        if (!small(b) || inline(one)) return false; \
        const [x, y] = [(b.left + b.right) / 2, (b.top + b.bottom) / 2]; \
        return all.some((other) => { \
            const o = boxes.get(other); \
            if (other === one || other.contains(one) || one.contains(other)) return false; \
            const [dx, dy] = small(o) ? [(o.left + o.right) / 2 - x, (o.top + o.bottom) / 2 - y] \
                : [Math.max(o.left - x, 0, x - o.right), Math.max(o.top - y, 0, y - o.bottom)]; \
            return Math.hypot(dx, dy) < (small(o) ? 24 : 12); }); }) \
        .map((one) => one.outerHTML.slice(0, 120) + ' ' + JSON.stringify(boxes.get(one)))";

#[test]
fn a_finger_hits_what_it_means() {
    in_browser(async |page| {
        for width in [320, 1280] {
            page.screen(width, 1.0).await;
            for path in PATHS {
                page.open(path).await;
                unfold(page).await;
                let small: Vec<String> = page.ask(SMALL).await;
                assert!(small.is_empty(), "{path} at {width}: {small:#?}");
            }
        }
    });
}

/// Texts that are cut off, and whether the page scrolls sideways.
const CUT: &str = "const root = document.documentElement; \
    const cut = [...document.querySelectorAll('#page *')].filter((one) => one.checkVisibility() \
        && !one.closest('.spoken, .skip, .wide, .scroll, .picture, svg, canvas') && one.childNodes.length \
        && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) \
        && getComputedStyle(one).overflow !== 'visible' && !/auto|scroll/.test(getComputedStyle(one).overflow) \
        && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)) \
        .map((one) => one.outerHTML.slice(0, 120)); \
    const fields = [...document.querySelectorAll('#page input.exact')] \
        .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1).map((one) => one.id); \
    const beyond = root.scrollWidth <= root.clientWidth ? [] : [...document.querySelectorAll('#page *')] \
        .filter((one) => !one.closest('.spoken, .scroll') && one.getBoundingClientRect().right > root.clientWidth + 1) \
        .map((one) => 'beyond: ' + one.outerHTML.slice(0, 120)); \
    return [...cut, ...fields, ...beyond.slice(0, 8)]";

#[test]
fn text_that_is_set_wider_or_magnified_is_whole() {
    in_browser(async |page| {
        // WCAG 1.4.12's spacing; and a window of 1280 pixels magnified twice (1.4.4) and four times (1.4.10).
        let spaced = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } \
            p { margin-bottom: 2em !important }";
        for (width, rules) in [(1280, spaced), (640, spaced), (640, ""), (320, "")] {
            page.screen(width, 1.0).await;
            for path in PATHS {
                page.open(path).await;
                unfold(page).await;
                page.js(
                    "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]); \
                     document.adoptedStyleSheets = [sheet]",
                    [rules],
                )
                .await;
                let cut: Vec<String> = page.ask(CUT).await;
                assert!(cut.is_empty(), "{path} at {width}, {rules}: {cut:#?}");
            }
        }
    });
}

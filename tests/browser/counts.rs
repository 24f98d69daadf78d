//! How much a step of a slider makes the browser do, in counts that no machine changes.

use super::page::Page;
use super::run::in_browser;
use super::wait::becomes;
use std::collections::BTreeMap;

/// What a chart may ask of its canvas for one picture: a fifth more than it asks today.
const MOST: [(&str, u32); 9] = [
    ("spending", 200),
    ("cumulative", 310),
    ("compute", 80),
    ("training", 250),
    ("map", 245),
    ("tornado", 160),
    ("distribution", 165),
    ("power", 145),
    ("rent-or-buy", 100),
];

/// Counts what is asked of each chart's canvas, and how often it is painted from the start.
const COUNT: &str = "window.calls = {}; window.paintings = {}; \
    const canvas = CanvasRenderingContext2D.prototype; \
    const count = (context, name, values) => { \
        const chart = context.canvas.closest('figure').id.replace('chart-', ''); \
        calls[chart] = (calls[chart] ?? 0) + 1; \
        const { width, height } = context.canvas; \
        if (name === 'fillRect' && values[2] === width && values[3] === height) \
            paintings[chart] = (paintings[chart] ?? 0) + 1; \
    }; \
    for (const name of Object.getOwnPropertyNames(canvas)) { \
        const own = Object.getOwnPropertyDescriptor(canvas, name); \
        if (own.set) Object.defineProperty(canvas, name, \
            { ...own, set(value) { count(this, name, [value]); own.set.call(this, value); } }); \
        else if (typeof own.value === 'function') \
            canvas[name] = function (...values) { count(this, name, values); return own.value.apply(this, values); }; \
    }";

/// Moves a slider some steps at once, in a single frame, and lets the next two frames pass.
const STEPS: &str = "const slider = document.getElementById(arguments[0]); \
    for (let step = 0; step < Number(arguments[1]); step += 1) { \
        slider.value = String(slider.valueAsNumber * 0.98); \
        slider.dispatchEvent(new Event('input', { bubbles: true })); \
    } \
    window.frames_passed = 0; \
    const frame = () => { window.frames_passed += 1; if (window.frames_passed < 3) requestAnimationFrame(frame); }; \
    requestAnimationFrame(frame)";

async fn counted(page: &Page, key: &str, steps: &str) -> [BTreeMap<String, u32>; 2] {
    page.js(COUNT, []).await;
    page.js(STEPS, [key, steps]).await;
    becomes("the frames pass", 3, async || {
        page.ask::<u32>("return window.frames_passed").await
    })
    .await;
    page.ask("return [window.paintings, window.calls]").await
}

#[test]
fn a_picture_asks_little_of_its_canvas() {
    in_browser(async |page| {
        let mut all = Vec::new();
        for (chart, most) in MOST {
            let path = format!("/en/embed/?v=1&d=2026-11&only={chart}~microsoft");
            page.open(&path).await;
            let [paintings, calls] = counted(page, "microsoft", "1").await;
            assert_eq!(paintings.get(chart), Some(&1), "{chart} is painted once");
            all.push((chart, calls[chart], most));
        }
        // A bound far above what is asked would hold nothing.
        let fits = |(_, asked, most): &(_, u32, u32)| asked <= most && asked * 4 > most * 3;
        assert!(all.iter().all(fits), "chart, calls, most: {all:?}");
    });
}

#[test]
fn however_many_steps_a_frame_holds_each_chart_is_painted_once() {
    in_browser(async |page| {
        page.screen(1280, 1.0).await;
        page.open("/en/embed/?v=1&d=2026-11&only=spending~cumulative~training~map~tornado~price")
            .await;
        let [paintings, _] = counted(page, "price", "5").await;
        // What no price changes is not painted again.
        let expected = ["cumulative", "map", "spending", "tornado"];
        let expected = expected.map(|chart| (chart.to_owned(), 1));
        assert_eq!(paintings, BTreeMap::from(expected));
    });
}

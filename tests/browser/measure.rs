//! How fast the page is, as `cargo xtask bench page` prints it. Times are a machine's own, so that
//! nothing here fails: what must not grow is counted in [`super::counts`].

use super::page::Page;
use super::run::in_browser;
use serde::de::DeserializeOwned;

/// Six charts and one slider: what a step must change.
const DASHBOARD: &str = "/en/embed/?v=1&d=2026-11&theme=light\
    &only=spending~cumulative~training~map~tornado~distribution~meta";
/// How often a start is measured in each condition.
const STARTS: usize = 7;

/// Moves Meta's fleet back and forth for some steps, one a frame. For each step: how long its handlers and
/// the frame after it keep the page busy, and how long it is from the step to the end of that frame.
const STEPS: &str = "return (async () => { \
    const slider = document.querySelector('input[type=range]'); \
    const later = (f) => scheduler.postTask(f, { priority: 'user-blocking' }); \
    const frame = () => new Promise((done) => requestAnimationFrame(() => { \
        const start = performance.now(); \
        later(() => done([start, performance.now()])); \
    })); \
    let way = 3; \
    const steps = []; \
    await frame(); \
    for (let step = 0; step < Number(arguments[0]); step += 1) { \
        const at = slider.valueAsNumber; \
        if (at + way > Number(slider.max) || at + way < 0) way = -way; \
        slider.value = String(at + way); \
        let handled; \
        const painted = frame(); \
        const start = performance.now(); \
        later(() => { handled = performance.now(); }); \
        slider.dispatchEvent(new Event('input', { bubbles: true })); \
        const [from, until] = await painted; \
        steps.push([Math.min(handled ?? from, from) - start + until - from, until - start]); \
    } \
    return steps; \
})()";

#[derive(Clone, Copy)]
struct Conditions {
    name: &'static str,
    /// How many times slower the processor is made.
    slower: f64,
    slow_network: bool,
}

const CONDITIONS: [Conditions; 4] = [
    Conditions {
        name: "this machine",
        slower: 1.0,
        slow_network: false,
    },
    Conditions {
        name: "4x slower",
        slower: 4.0,
        slow_network: false,
    },
    Conditions {
        name: "slow 4G",
        slower: 1.0,
        slow_network: true,
    },
    Conditions {
        name: "slow 4G, 4x slower",
        slower: 4.0,
        slow_network: true,
    },
];

/// A line of the table: what, in which conditions, median and p95.
fn say(what: &str, conditions: &str, unit: &str, mut values: Vec<f64>) {
    values.sort_by(f64::total_cmp);
    let at = |percent: usize| values[(values.len() - 1) * percent / 100];
    let count = values.len();
    eprintln!(
        "{what:<28}{conditions:<20}{:>9.1}{:>9.1} {unit}  (n = {count})",
        at(50),
        at(95)
    );
}

async fn asked<T: DeserializeOwned>(page: &Page, script: &str, argument: &str) -> T {
    serde_json::from_value(page.js(script, [argument]).await).unwrap()
}

#[test]
#[ignore = "it measures, for `cargo xtask bench page`"]
fn start_up_response_and_memory() {
    in_browser(async |page| {
        eprintln!("{:<48}{:>9}{:>9}", "", "median", "p95");
        page.window.watch_start().await;
        for conditions in CONDITIONS {
            let Conditions {
                name,
                slower,
                slow_network,
            } = conditions;
            page.window.slow(slower, slow_network).await;
            let [mut painted, mut ready] = [Vec::new(), Vec::new()];
            for _ in 0..STARTS {
                page.open("/fr/").await;
                let times: [f64; 2] = page
                    .ask("return [performance.getEntriesByName('first-contentful-paint')[0].startTime, readyAt]")
                    .await;
                painted.push(times[0]);
                ready.push(times[1]);
            }
            say("first paint with figures", name, "ms", painted);
            say("every part answers", name, "ms", ready);
        }
        page.screen(1280, 1.0).await;
        for (name, slower) in [("this machine", 1.0), ("4x slower", 4.0)] {
            page.window.slow(slower, false).await;
            page.open(DASHBOARD).await;
            let _: Vec<[f64; 2]> = asked(page, STEPS, "40").await;
            let steps: Vec<[f64; 2]> = asked(page, STEPS, "300").await;
            let column = |place: usize| steps.iter().map(|step| step[place]).collect();
            say("a step, handler and drawing", name, "ms", column(0));
            say("a step, until painted", name, "ms", column(1));
        }
        page.window.slow(1.0, false).await;
        page.open(DASHBOARD).await;
        let mut heap = Vec::new();
        for (steps, runs) in [(200, 1), (400, 12)] {
            for _ in 0..runs {
                let _: Vec<[f64; 2]> = asked(page, STEPS, &steps.to_string()).await;
            }
            heap.push(page.window.memory().await);
        }
        eprintln!(
            "{:<48}{:>9.2}{:>9.2} MB",
            "heap after 200 and 5,000 steps",
            heap[0] / 1e6,
            heap[1] / 1e6
        );
    });
}

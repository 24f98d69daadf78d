//! The charts as pixels: a canvas that is there may still be blank.

use super::page::Page;
use super::wait::until;
use serde::Deserialize;
use serde_json::json;

/// The canvases of the page.
pub(crate) const CHARTS: [&str; 3] = ["spending", "cumulative", "compute"];

/// What is on a canvas, in numbers.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub(crate) struct Picture {
    /// Pixels across.
    pub(crate) width: f64,
    /// Pixels down.
    pub(crate) height: f64,
    /// Width on the page, in CSS pixels.
    pub(crate) css_width: f64,
    /// Height on the page, in CSS pixels.
    pub(crate) css_height: f64,
    /// Device pixels for each CSS pixel.
    pub(crate) ratio: f64,
    /// Differs when any pixel differs.
    pub(crate) hash: u32,
    /// The colour of the background, 0xRRGGBB.
    pub(crate) paper: u32,
    /// The part of all pixels that has a colour that is neither background nor grey.
    pub(crate) colored: f64,
    /// Pixels that are not background where names and scales stand: left, right and bottom.
    pub(crate) left: u32,
    pub(crate) right: u32,
    pub(crate) bottom: u32,
}

/// Scrolls to a chart, as only what is near is painted, and gives it a few frames.
const SCROLL: &str = "
    const [chart, done] = arguments;
    document.getElementById(`chart-${chart}`).scrollIntoView({ block: 'center', behavior: 'instant' });
    const frames = left => left ? requestAnimationFrame(() => frames(left - 1)) : done();
    frames(4);";

const LOOK: &str = "
    const canvas = document.querySelector(`#chart-${arguments[0]} canvas`);
    const box = canvas.getBoundingClientRect();
    const { width, height } = canvas;
    const ratio = devicePixelRatio;
    const data = canvas.getContext('2d').getImageData(0, 0, width, height).data;
    const paper = data[0] << 16 | data[1] << 8 | data[2];
    const side = 50 * ratio, foot = height - 20 * ratio;
    let hash = 2166136261, colored = 0, left = 0, right = 0, bottom = 0;
    for (let y = 0, i = 0; y < height; y++) {
        for (let x = 0; x < width; x++, i += 4) {
            const [red, green, blue] = [data[i], data[i + 1], data[i + 2]];
            const color = red << 16 | green << 8 | blue;
            hash = Math.imul(hash ^ color, 16777619) >>> 0;
            if (color === paper) continue;
            if (Math.max(red, green, blue) - Math.min(red, green, blue) > 40) colored++;
            if (y > foot) bottom++;
            else if (x < side) left++;
            else if (x > width - side) right++;
        }
    }
    return {
        width, height, css_width: box.width, css_height: box.height, ratio, hash, paper,
        colored: colored / (width * height), left, right, bottom,
    };";

impl Picture {
    /// Whether the canvas has a pixel for each pixel of the screen that it covers.
    pub(crate) fn is_sharp(&self) -> bool {
        (self.width - self.css_width * self.ratio).abs() <= 1.0
            && (self.height - self.css_height * self.ratio).abs() <= 1.0
    }

    /// Whether data, names and scales are painted.
    pub(crate) fn is_whole(&self, chart: &str) -> bool {
        // Thin lines cover less than bars, and their names stand at their ends.
        let (data, names) = if chart == "cumulative" {
            (0.004, self.right > 100)
        } else {
            (0.03, true)
        };
        names && self.colored > data && self.left > 100 && self.bottom > 50
    }
}

impl Page {
    /// What is on the canvas of a chart, once it stands still.
    pub(crate) async fn picture(&self, chart: &str) -> Picture {
        let mut before = None;
        let look = async || {
            let scrolled = self.client.execute_async(SCROLL, vec![json!(chart)]).await;
            scrolled.unwrap();
            let seen = self.now_on(chart).await;
            (before.replace(seen.clone()), seen)
        };
        let still = |(before, seen): &(Option<Picture>, Picture)| before.as_ref() == Some(seen);
        until(&format!("{chart} stands still"), look, still).await.1
    }

    /// What is on the canvas of a chart now, wherever it is.
    pub(crate) async fn now_on(&self, chart: &str) -> Picture {
        serde_json::from_value(self.js(LOOK, [chart]).await).unwrap()
    }

    /// What is on each canvas, by its fingerprint.
    pub(crate) async fn fingerprints(&self) -> [u32; 3] {
        let mut prints = [0; 3];
        for (print, chart) in prints.iter_mut().zip(CHARTS) {
            *print = self.picture(chart).await.hash;
        }
        prints
    }

    /// Waits until every chart is sharp and whole, and gives them.
    pub(crate) async fn pictures(&self) -> Vec<Picture> {
        let mut pictures = Vec::new();
        for chart in CHARTS {
            let what = format!("the chart {chart} is sharp and whole");
            let accept = |seen: &Picture| seen.is_sharp() && seen.is_whole(chart);
            pictures.push(until(&what, async || self.picture(chart).await, accept).await);
        }
        pictures
    }
}

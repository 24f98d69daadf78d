//! The same chart is the same picture on a canvas and as SVG.

use super::driver::Ability;
use super::page::Page;
use super::picture::Picture;
use super::run::{can, in_every_browser};
use super::wait::until;
use explorer::charts::{Chart, Facts, Kind, Layout, Options, Theme, svg_layout};
use explorer::language::Language;
use explorer::model::Metric;
use explorer::readings::{Bands, Distributions, Draws};
use explorer::scenario::{Scenario, link};
use serde_json::json;

/// The part of an image that may differ between canvas and SVG: both are painted at the same whole
/// pixels, but each smooths the edges of letters in its own way, and sets them up to a pixel higher or
/// lower. Shapes are where they are: a bar that is missing or elsewhere is several times as much.
pub(super) const TOLERATED: f64 = 0.01;

/// The part of an image, in squares of eight pixels, whose mean colour on a canvas is not that of an
/// SVG drawn at its size.
pub(super) async fn disagreement(page: &Page, svg: &str, canvas: &str) -> f64 {
    let script = "const [svg, css, done] = arguments; \
        const canvas = document.querySelector(css); \
        const { width, height } = canvas; \
        const pixels = canvas => canvas.getContext('2d').getImageData(0, 0, width, height).data; \
        const picture = new Image(); \
        picture.onerror = () => done('the SVG is no image'); \
        picture.onload = () => { \
            const drawn = Object.assign(document.createElement('canvas'), { width, height }); \
            drawn.getContext('2d').drawImage(picture, 0, 0, width, height); \
            const [one, other] = [pixels(canvas), pixels(drawn)]; \
            let squares = 0, differ = 0; \
            for (let y = 0; y + 8 <= height; y += 8) for (let x = 0; x + 8 <= width; x += 8) { \
                const sum = [0, 0, 0]; \
                for (let j = 0; j < 8; j++) for (let i = 0; i < 8; i++) for (let c = 0; c < 3; c++) { \
                    const at = ((y + j) * width + x + i) * 4 + c; \
                    sum[c] += one[at] - other[at]; \
                } \
                squares++; \
                if (Math.max(...sum.map(Math.abs)) / 64 > 24) differ++; \
            } \
            done(differ / squares); \
        }; \
        picture.src = 'data:image/svg+xml,' + encodeURIComponent(svg);";
    let arguments = vec![json!(svg), json!(canvas)];
    let part = page.client.execute_async(script, arguments).await.unwrap();
    let part = part.as_f64().unwrap_or_else(|| panic!("{part}"));
    eprintln!("{canvas}: {:.2} % of the squares differ", part * 100.0);
    part
}

/// A scenario with its readings, of which the tests ask again and again.
struct Read {
    scenario: Scenario,
    totals: Distributions,
    bands: Bands,
}

impl Read {
    /// As many draws as the page makes.
    fn of(scenario: Scenario) -> Self {
        let totals = scenario.distributions(&mut Draws::new(10_000), Metric::Total);
        let bands = scenario.bands(&mut Draws::new(400));
        Self {
            scenario,
            totals,
            bands,
        }
    }

    /// A chart as SVG, as wide as the page shows it.
    fn drawn(&self, kind: Kind, width: f64, ratio: f64) -> String {
        let outcome = self.scenario.outcome();
        let facts = Facts {
            scenario: &self.scenario,
            outcome: &outcome,
            timeline: &self.scenario.timeline(&outcome),
            totals: Some(&self.totals),
            bands: Some(&self.bands),
            voice: Language::English.into(),
        };
        let chart = Chart::of(kind, &facts, Options::default());
        svg_layout(&Layout::of(&chart, width), ratio, Theme::Light).unwrap()
    }
}

#[test]
fn every_chart_is_the_same_on_canvas_and_as_svg_at_every_pixel_ratio() {
    in_every_browser(async |page| {
        let read = Read::of(Scenario::default());
        let other = Read::of(link::read("meta=200000&price=21000&rate=0.15&rent=2").0);
        for ratio in [1.0, 2.0, 2.625] {
            if ratio != 1.0 && !can(page, Ability::Ratio) {
                continue;
            }
            page.screen(1000, ratio).await;
            page.open("/en/").await;
            for kind in Kind::ALL {
                let look = async || page.picture(kind.key()).await;
                let sharp = |seen: &Picture| (seen.width - seen.css_width * ratio).abs() <= 1.0;
                let seen = until("a painted chart", look, sharp).await;
                let canvas = format!("#chart-{} canvas", kind.key());
                let same = read.drawn(kind, seen.css_width, ratio);
                let part = disagreement(page, &same, &canvas).await;
                assert!(part <= TOLERATED, "{kind:?} at {ratio}: {part}");
                // Another scenario's picture is not the same.
                let different = other.drawn(kind, seen.css_width, ratio);
                let part = disagreement(page, &different, &canvas).await;
                assert!(part > 2.0 * TOLERATED, "{kind:?} at {ratio}: {part}");
            }
        }
    });
}

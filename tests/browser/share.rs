//! What leaves the page, and comes back: copied, saved, dropped, refused.

use super::embedding::embed;
use super::page::Page;
use super::picture::Picture;
use super::run::in_browser;
use super::wait::{becomes, until};
use explorer::charts::{Chart, Facts, Kind, Layout, Options, Theme, svg_layout};
use explorer::export::{Report, reopen};
use explorer::language::Language;
use explorer::scenario::Scenario;
use explorer::scenario::link::{self, Link};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The parts of the panel, in their order.
const LINK: u32 = 1;
const PRESS: u32 = 2;
const PICTURE: u32 = 4;
const DATA: u32 = 5;
const REOPEN: u32 = 6;

/// Unfolds a part of the panel and waits for what it holds.
async fn unfold(page: &Page, part: u32, holds: &str) {
    page.click(&format!(".sharing > details:nth-of-type({part}) > summary"))
        .await;
    let look = async || count(page, holds).await;
    until(holds, look, |count| *count > 0).await;
}

async fn count(page: &Page, css: &str) -> u64 {
    let count = "return document.querySelectorAll(arguments[0]).length";
    page.js(count, [css]).await.as_u64().unwrap()
}

/// Clicks the button of the panel that says this.
async fn press(page: &Page, says: &str) {
    let script = "for (const button of document.querySelectorAll('.sharing button')) \
        if (button.innerText === arguments[0]) { \
            button.scrollIntoView({ block: 'center', behavior: 'instant' }); \
            button.id = 'wanted'; return; } \
        throw new Error('no button says ' + arguments[0])";
    page.js(script, [says]).await;
    page.click("#wanted").await;
    page.js(
        "document.getElementById('wanted')?.removeAttribute('id')",
        [],
    )
    .await;
}

/// Waits until the panel tells this.
async fn told(page: &Page, what: &str) {
    let look = async || page.text(".sharing [role=status]").await;
    until(what, look, |told| told.contains(what)).await;
}

/// Lets the browser save files in a folder of the test's own.
async fn downloads(page: &Page, name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // What an earlier run has left.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let allowed = json!({ "behavior": "allow", "downloadPath": folder });
    page.developer_tools("Browser.setDownloadBehavior", allowed)
        .await;
    folder
}

/// Waits for a whole file with this ending, takes it out of the folder, and gives its bytes.
async fn saved(folder: &Path, ending: &str) -> Vec<u8> {
    let look = async || {
        let files = fs::read_dir(folder).unwrap();
        files
            .map(|file| file.unwrap().path())
            .find(|path| path.extension().is_some_and(|has| has == ending))
    };
    let path = until(&format!("a .{ending} file"), look, Option::is_some)
        .await
        .unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    assert!(
        name.starts_with("ai-investment-explorer-announced-"),
        "{name}"
    );
    // The browser gives a file its name once it is whole.
    let bytes = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    bytes
}

#[test]
fn nothing_is_made_until_it_is_asked_for_and_the_link_can_be_copied() {
    in_browser(async |page| {
        page.open("/en/?price=25000").await;
        assert_eq!(
            count(page, ".sharing :is(textarea, canvas, button)").await,
            0
        );
        let granted = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.developer_tools("Browser.grantPermissions", granted)
            .await;
        unfold(page, LINK, "#share-link").await;
        let link = page.value("share-link").await;
        let (address, query) = link.split_once('?').unwrap();
        assert_eq!(address, page.at("/en/"));
        let (read, notices) = Link::read(query);
        assert!(notices.is_empty() && read.headline.is_some(), "{link}");
        assert_eq!(read.scenario, link::read("price=25000").0);
        press(page, "Copy").await;
        told(page, "Copied.").await;
        // What was copied can be pasted.
        page.js(
            "document.body.insertAdjacentHTML('beforeend', '<input id=paste>')",
            [],
        )
        .await;
        page.focus("paste").await;
        page.chord(fantoccini::key::Key::Control, 'v').await;
        let look = async || page.value("paste").await;
        becomes("the link is pasted", link, look).await;
    });
}

#[test]
fn where_copying_is_refused_the_text_is_selected_and_the_reader_told() {
    in_browser(async |page| {
        page.open("/fr/").await;
        let refuse = "Object.defineProperty(navigator, 'clipboard', \
                { value: { writeText: async () => { throw new Error() } } }); \
            document.execCommand = () => false;";
        page.js(refuse, []).await;
        unfold(page, PRESS, "#share-sentence").await;
        press(page, "Copier").await;
        told(page, "ne laisse pas cette page copier").await;
        let selected = "const text = document.activeElement; \
            return [text.id, text.selectionEnd - text.selectionStart === text.value.length]";
        assert_eq!(
            page.ask::<Value>(selected).await,
            json!(["share-sentence", true])
        );
    });
}

#[test]
fn data_are_saved_as_the_model_has_them() {
    in_browser(async |page| {
        page.open("/en/?price=26268&google=0").await;
        let folder = downloads(page, "share-data").await;
        unfold(page, DATA, ".sharing .buttons").await;
        let (scenario, _) = link::read("price=26268&google=0");
        let report = Report::of(&scenario);

        press(page, "Save JSON").await;
        let file: Value = serde_json::from_slice(&saved(&folder, "json").await).unwrap();
        told(page, "Saved as ai-investment-explorer-announced-data-").await;
        let outcomes = file["outcomes"].as_array().unwrap();
        assert_eq!(outcomes.len(), report.outcomes.len());
        for (row, outcome) in outcomes.iter().zip(&report.outcomes) {
            assert_eq!(row["value"].as_f64(), outcome.value, "{row}");
        }
        for (button, separator) in [("Save CSV", ","), ("Save CSV for French spreadsheets", ";")] {
            press(page, button).await;
            let file = String::from_utf8(saved(&folder, "csv").await).unwrap();
            assert!(
                file.starts_with('\u{feff}'),
                "without a mark accents are misread"
            );
            let first = file.lines().nth(1).unwrap();
            assert_eq!(
                first,
                ["gpus", "H100s bought", "Meta", "350000", "GPU", ""].join(separator)
            );
        }
    });
}

#[test]
fn images_are_saved_and_reopen_their_scenario() {
    in_browser(async |page| {
        page.open("/en/?price=26268").await;
        let folder = downloads(page, "share-images").await;
        unfold(page, PICTURE, "#share-image").await;
        press(page, "Save PNG").await;
        let png = saved(&folder, "png").await;
        press(page, "Save SVG").await;
        let svg = saved(&folder, "svg").await;
        let reader = png::Decoder::new(std::io::Cursor::new(&png))
            .read_info()
            .unwrap();
        assert_eq!((reader.info().width, reader.info().height), (1200, 675));
        for image in [&png, &svg] {
            let (read, _) = link::read(&reopen(image).unwrap());
            assert_eq!(read, link::read("price=26268").0);
        }
        let svg = String::from_utf8(svg).unwrap();
        assert!(disagreement(page, &svg, "#share-image").await <= TOLERATED);

        // Dropped on another scenario.
        page.open("/en/?p=bought-2023").await;
        drop_file(page, &png, "chart.png").await;
        page.figure_becomes("chips", "meta", 350_000.0 * 26_268.0)
            .await;
        let status = async || page.text(".reopened").await;
        until("what was opened", status, |told| {
            told.contains("chart.png is open")
        })
        .await;
        drop_file(page, b"GIF89a", "other.gif").await;
        until("what is wrong", status, |told| told.contains("neither")).await;
        drop_file(page, b"<svg></svg>", "empty.svg").await;
        until("what is missing", status, |told| {
            told.contains("no scenario")
        })
        .await;
        page.figure_becomes("chips", "meta", 350_000.0 * 26_268.0)
            .await;

        // Picked with the keyboard.
        page.open("/en/").await;
        let file = folder.join("kept.png");
        fs::write(&file, &png).unwrap();
        unfold(page, REOPEN, "#share-reopen").await;
        let input = page.find("#share-reopen").await;
        input.send_keys(file.to_str().unwrap()).await.unwrap();
        page.figure_becomes("chips", "meta", 350_000.0 * 26_268.0)
            .await;
    });
}

/// Drops a file on the page.
async fn drop_file(page: &Page, bytes: &[u8], name: &str) {
    let script = "const brought = new DataTransfer(); \
        brought.items.add(new File([new Uint8Array(JSON.parse(arguments[0]))], arguments[1])); \
        const drop = new DragEvent('drop', { dataTransfer: brought, bubbles: true, cancelable: true }); \
        return document.querySelector('h1').dispatchEvent(drop)";
    let bytes = serde_json::to_string(bytes).unwrap();
    let opened = page.js(script, [&bytes, name]).await;
    assert_eq!(
        opened,
        json!(false),
        "the browser must not open the file itself"
    );
}

/// The part of an image that may differ between canvas and SVG: both are painted at the same whole
/// pixels, but each smooths the edges of letters in its own way, and sets them up to a pixel higher or
/// lower. Shapes are where they are: a bar that is missing or elsewhere is several times as much.
const TOLERATED: f64 = 0.01;

/// The part of an image, in squares of eight pixels, whose mean colour on a canvas is not that of an
/// SVG drawn at its size.
async fn disagreement(page: &Page, svg: &str, canvas: &str) -> f64 {
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

#[test]
fn the_same_chart_is_the_same_on_canvas_and_as_svg_at_every_pixel_ratio() {
    in_browser(async |page| {
        let scenario = Scenario::default();
        let outcome = scenario.outcome();
        let facts = Facts {
            scenario: &scenario,
            outcome: &outcome,
            timeline: &scenario.timeline(&outcome),
            totals: None,
            bands: None,
            voice: Language::English.into(),
        };
        let chart = Chart::of(Kind::Compute, &facts, Options::default());
        for ratio in [1.0, 2.0, 2.625] {
            page.screen(1000, ratio).await;
            page.open("/en/").await;
            let look = async || page.picture("compute").await;
            let seen = until("a painted chart", look, |seen: &Picture| {
                (seen.width - seen.css_width * ratio).abs() <= 1.0
            })
            .await;
            let layout = Layout::of(&chart, seen.css_width);
            let svg = svg_layout(&layout, ratio, Theme::Light).unwrap();
            let canvas = "#chart-compute canvas";
            assert!(
                disagreement(page, &svg, canvas).await <= TOLERATED,
                "at {ratio}"
            );
            // Another scenario's picture is not the same.
            let (other, _) = link::read("meta=200000");
            let outcome = other.outcome();
            let other = Chart::of(
                Kind::Compute,
                &Facts {
                    outcome: &outcome,
                    ..facts
                },
                Options::default(),
            );
            let svg = svg_layout(&Layout::of(&other, seen.css_width), ratio, Theme::Light).unwrap();
            assert!(
                disagreement(page, &svg, canvas).await > 2.0 * TOLERATED,
                "at {ratio}"
            );
        }
    });
}

#[test]
fn in_a_sandboxed_frame_files_are_shown_instead() {
    in_browser(async |page| {
        embed(page, "/en/?price=26268").await;
        unfold(page, DATA, ".sharing .buttons").await;
        press(page, "Save JSON").await;
        told(page, "the frame around this page does not allow it").await;
        let shown: String = page
            .ask("return document.querySelector('.parcel textarea').value")
            .await;
        let file: Value = serde_json::from_str(&shown).unwrap();
        assert_eq!(file["preset"], "announced");
        let selected = "const text = document.activeElement; \
            return [text.id, text.selectionEnd - text.selectionStart === text.value.length]";
        assert_eq!(
            page.ask::<Value>(selected).await,
            json!(["share-content", true])
        );

        unfold(page, PICTURE, "#share-image").await;
        press(page, "Save PNG").await;
        let look = async || {
            page.ask::<Option<f64>>("return document.querySelector('.parcel img')?.naturalWidth")
                .await
        };
        becomes("the image is shown", Some(1200.0), look).await;
        press(page, "Close").await;
        assert_eq!(count(page, ".parcel").await, 0);
    });
}

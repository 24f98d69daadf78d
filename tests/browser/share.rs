//! What leaves the page, and comes back: copied, saved, dropped, refused.

use super::driver::{Ability, Engine};
use super::embedding::embed;
use super::page::Page;
use super::run::{in_browser_with, in_every_browser};
use super::same_picture::{TOLERATED, disagreement};
use super::wait::{becomes, until};
use explorer::charts::Kind;
use explorer::export::{Report, reopen};
use explorer::scenario::link::{self, Link};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The parts of the panel, in their order.
const LINK: u32 = 1;
pub(crate) const EDITORS: u32 = 2;
const PRESS: u32 = 3;
const PICTURE: u32 = 5;
const DATA: u32 = 6;
const REOPEN: u32 = 7;

/// Unfolds a part of the panel and waits for what it holds.
pub(crate) async fn unfold(page: &Page, part: u32, holds: &str) {
    page.click(&format!(".sharing > details:nth-of-type({part}) > summary"))
        .await;
    let look = async || count(page, holds).await;
    until(holds, look, |count| *count > 0).await;
}

pub(crate) async fn count(page: &Page, css: &str) -> u64 {
    let count = "return document.querySelectorAll(arguments[0]).length";
    page.js(count, [css]).await.as_u64().unwrap()
}

/// Clicks the button of the panel that says this.
pub(crate) async fn press(page: &Page, says: &str) {
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
pub(crate) async fn told(page: &Page, what: &str) {
    let look = async || page.text(".sharing [role=status]").await;
    until(what, look, |told| told.contains(what)).await;
}

/// Waits for a whole file with this ending, takes it out of the folder, and gives its bytes.
async fn saved(folder: &Path, ending: &str) -> Vec<u8> {
    let look = async || {
        let files = fs::read_dir(folder).unwrap();
        let files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
        let is = |path: &Path, ending: &str| path.extension().is_some_and(|has| has == ending);
        // Firefox holds the name with an empty file while it writes beside it.
        let whole = !files.iter().any(|path| is(path, "part"));
        let filled = |path: &PathBuf| fs::metadata(path).is_ok_and(|file| file.len() > 0);
        files
            .into_iter()
            .find(|path| whole && is(path, ending) && filled(path))
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
    in_every_browser(async |page| {
        page.open("/en/?price=25000").await;
        assert_eq!(
            count(page, ".sharing :is(textarea, canvas, button)").await,
            0
        );
        page.window.allow_copying().await;
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
    in_every_browser(async |page| {
        page.open("/fr/").await;
        page.refuse_copying().await;
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
    in_every_browser(async |page| {
        page.open("/en/?price=26268&google=0").await;
        let folder = page.window.downloads("share-data").await;
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
    in_every_browser(async |page| {
        page.open("/en/?price=26268").await;
        let folder = page.window.downloads("share-images").await;
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
        // An image has many letters, whose edges Firefox smooths in an SVG in a way of its own.
        let letters = if page.window.engine == Engine::Firefox {
            2.0
        } else {
            1.0
        };
        assert!(disagreement(page, &svg, "#share-image").await <= letters * TOLERATED);

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

#[test]
fn every_chart_is_an_image_that_says_what_the_page_says_and_is_light_in_the_dark() {
    in_browser_with(&[Ability::Media], async |page| {
        page.window.scheme("dark").await;
        page.open("/fr/?price=26268").await;
        let folder = page.window.downloads("share-charts").await;
        unfold(page, PICTURE, "#share-image").await;
        choose(page, "share-size", 1).await;
        for (place, kind) in Kind::ALL.into_iter().enumerate() {
            choose(page, "share-chart", place).await;
            // What is drawn from ranges is told once it is drawn, so the chart comes into sight.
            let title = format!(
                "const chart = document.getElementById('chart-{}'); \
                 chart.scrollIntoView({{ behavior: 'instant' }}); \
                 const title = chart.querySelector('h2').cloneNode(true); \
                 for (const spoken of title.querySelectorAll('.spoken')) spoken.remove(); \
                 return title.textContent",
                kind.key()
            );
            let look = async || {
                press(page, "Enregistrer en SVG").await;
                let svg = String::from_utf8(saved(&folder, "svg").await).unwrap();
                let (_, said) = svg.split_once("<title>").unwrap();
                let said = said.split_once("</title>").unwrap().0.to_owned();
                (said, page.ask::<String>(&title).await)
            };
            until(kind.key(), look, |(image, page)| image == page).await;

            press(page, "Enregistrer en PNG").await;
            let png = saved(&folder, "png").await;
            let mut reader = png::Decoder::new(std::io::Cursor::new(&png))
                .read_info()
                .unwrap();
            let size = (reader.info().width, reader.info().height);
            assert_eq!(size, (2400, 1350), "{kind:?}");
            let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut pixels).unwrap();
            assert_eq!(pixels[..3], [255; 3], "{kind:?}: paper is white");
            let ink = pixels.chunks(4).filter(|pixel| pixel[0] < 128).count();
            assert!(ink > 5_000, "{kind:?}: {ink} dark pixels");
            let (read, _) = link::read(&reopen(&png).unwrap());
            assert_eq!(read, link::read("price=26268").0);
        }
    });
}

/// Chooses one of the options of the panel by its place.
async fn choose(page: &Page, id: &str, place: usize) {
    let select = page.find(&format!("#{id}")).await;
    select.select_by_index(place).await.unwrap();
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

#[test]
fn in_a_sandboxed_frame_files_are_shown_instead() {
    in_every_browser(async |page| {
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

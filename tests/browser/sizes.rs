//! Small screens, large ones, sharp ones, dark ones: the charts are never blank.

use super::driver::Ability;
use super::page::Page;
use super::run::{in_browser, in_browser_with, in_every_browser};
use super::wait::{becomes, until};
use fantoccini::key::Key;

/// The document does not scroll sideways.
async fn fits(page: &Page) {
    let wide = "const root = document.documentElement; return [root.scrollWidth, root.clientWidth]";
    let [content, window]: [f64; 2] = page.ask(wide).await;
    let beyond = "return [...document.querySelectorAll('body *')] \
        .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1) \
        .filter(element => !element.closest('.scroll, .spoken')) \
        .map(element => element.tagName + '.' + element.className + '#' + element.id).slice(0, 8)";
    let beyond: Vec<String> = page.ask(beyond).await;
    assert!(
        content <= window,
        "{content} in {window}, beyond: {beyond:?}"
    );
}

#[test]
fn charts_follow_the_width_of_the_window() {
    in_browser(async |page| {
        for language in ["en", "fr"] {
            page.open(&format!("/{language}/")).await;
            let mut widths = Vec::new();
            for width in [1280, 375, 320, 1280] {
                page.screen(width, 1.0).await;
                let pictures = page.pictures().await;
                assert!(
                    pictures
                        .iter()
                        .all(|seen| seen.css_width <= f64::from(width))
                );
                widths.push(pictures[0].width);
            }
            assert!(widths[1] > widths[2], "{widths:?}");
            assert_eq!(widths[0], widths[3]);
        }
    });
}

#[test]
fn the_page_never_scrolls_sideways() {
    in_every_browser(async |page| {
        for language in ["en", "fr"] {
            page.open(&format!("/{language}/")).await;
            for width in [1280, 768, 375, 320] {
                page.screen(width, 1.0).await;
                fits(page).await;
            }
        }
    });
}

#[test]
fn a_phone_can_read_and_change_everything() {
    in_every_browser(async |page| {
        page.phone(320).await;
        page.open("/fr/").await;
        fits(page).await;
        page.js(
            "for (const folded of document.querySelectorAll('details')) folded.open = true",
            [],
        )
        .await;
        fits(page).await;
        // A long number, a long message.
        page.enter("price-exact", "9 999 999,99").await;
        page.address_says("price", Some("9999999.99")).await;
        fits(page).await;
        page.enter("price-exact", "un prix que personne ne peut lire")
            .await;
        let look = async || page.field("price-exact").await.error;
        until("a message", look, Option::is_some).await;
        fits(page).await;
        page.pictures().await;
    });
}

#[test]
fn canvases_have_a_pixel_for_each_pixel_of_the_screen() {
    in_browser_with(&[Ability::Ratio], async |page| {
        page.open("/en/").await;
        page.screen(1280, 1.0).await;
        let coarse = page.pictures().await;
        // As when the reader zooms, or moves the window to another screen. The width changes a little
        // each time: without that Chromium does not tell the page.
        for (width, ratio) in [(1278, 2.0), (1276, 1.5), (1274, 3.0), (1280, 1.0)] {
            page.screen(width, ratio).await;
            for picture in page.pictures().await {
                assert_eq!(picture.ratio, ratio);
                assert!(
                    (picture.width / picture.css_width - ratio).abs() < 0.01,
                    "{picture:?}"
                );
            }
        }
        let again = page.pictures().await;
        assert_eq!(
            again, coarse,
            "back on the first screen the pixels are the same"
        );
    });
}

#[test]
fn opening_on_a_sharp_screen_is_sharp_at_once() {
    in_browser_with(&[Ability::Ratio], async |page| {
        page.screen(800, 2.0).await;
        page.open("/en/").await;
        for picture in page.pictures().await {
            assert_eq!(picture.ratio, 2.0);
            assert!(picture.width > 1.9 * picture.css_width, "{picture:?}");
        }
    });
}

#[test]
fn dark_readers_get_dark_charts_at_once() {
    in_browser_with(&[Ability::Media], async |page| {
        page.window.scheme("light").await;
        page.open("/en/").await;
        let light = page.pictures().await;
        page.window.scheme("dark").await;
        for (chart, light) in super::picture::CHARTS.into_iter().zip(&light) {
            let look = async || page.picture(chart).await;
            let dark = |seen: &super::picture::Picture| brightness(seen.paper) < 128;
            let dark = until(&format!("{chart} is dark"), look, dark).await;
            assert!(brightness(light.paper) > 600, "{light:?}");
            assert!(dark.is_whole(chart), "{dark:?}");
        }
        let papers: Vec<u32> = page
            .pictures()
            .await
            .iter()
            .map(|seen| seen.paper)
            .collect();
        let script =
            "return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)";
        let [red, green, blue]: [u32; 3] = page.ask(script).await;
        let body = red << 16 | green << 8 | blue;
        assert_eq!(papers, [body; 3], "the charts lie on the page's own paper");
        page.window.scheme("light").await;
        let prints: Vec<u32> = light.iter().map(|seen| seen.hash).collect();
        becomes("the light charts", prints, async || {
            page.fingerprints().await.to_vec()
        })
        .await;
    });
}

/// The sum of red, green and blue.
fn brightness(color: u32) -> u32 {
    (color >> 16 & 0xff) + (color >> 8 & 0xff) + (color & 0xff)
}

#[test]
fn charts_stay_whole_while_everything_changes_at_once() {
    in_every_browser(async |page| {
        page.open("/en/").await;
        page.focus("price").await;
        for width in [500, 900, 340, 1100] {
            page.press(&[Key::PageUp]).await;
            page.screen(width, 1.0).await;
            page.press(&[Key::End, Key::Home, Key::Right]).await;
            page.pictures().await;
        }
    });
}

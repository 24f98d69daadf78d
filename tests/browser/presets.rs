//! Presets: claims to start from, and to come back to.

use super::figures::Figures;
use super::page::Page;
use super::run::in_browser;
use super::wait::becomes;
use fantoccini::key::Key;

/// Omdia's fleets of 2024.
const FLEETS_OF_2024: [(&str, f64); 5] = [
    ("meta", 224_000.0),
    ("microsoft", 485_000.0),
    ("google", 169_000.0),
    ("amazon", 196_000.0),
    ("", 1_074_000.0),
];

/// Waits until the figures of 2024 stand everywhere.
async fn shows_2024(page: &Page) -> Figures {
    for (company, fleet) in FLEETS_OF_2024 {
        page.figure_becomes("gpus", company, fleet).await;
        if !company.is_empty() {
            assert_eq!(page.slider(company).await, fleet);
        }
    }
    page.address_says("p", Some("bought-2024")).await;
    page.figures().await
}

/// The preset that is chosen.
async fn chosen(page: &Page) -> String {
    page.ask("return document.querySelector('input[name=preset]:checked').id")
        .await
}

#[test]
fn a_preset_is_loaded_with_a_click() {
    in_browser(async |page| {
        page.open("/fr/").await;
        assert_eq!(chosen(page).await, "preset-announced");
        let before = page.fingerprints().await;
        page.click("label[for=preset-bought-2024]").await;
        shows_2024(page).await;
        assert_eq!(chosen(page).await, "preset-bought-2024");
        let after = page.fingerprints().await;
        for (before, after) in before.iter().zip(after) {
            assert_ne!(*before, after, "every chart is painted anew");
        }
    });
}

#[test]
fn presets_are_chosen_with_the_keyboard() {
    in_browser(async |page| {
        page.open("/en/").await;
        let announced = page.figures().await;
        page.focus("preset-announced").await;
        page.press(&[Key::Down]).await;
        page.figure_becomes("gpus", "meta", 150_000.0).await;
        page.press(&[Key::Down]).await;
        shows_2024(page).await;
        page.press(&[Key::Up, Key::Up]).await;
        becomes("the figures", announced, async || page.figures().await).await;
        assert_eq!(chosen(page).await, "preset-announced");
    });
}

/// Loads 2024, changes two inputs and gives the figures before.
async fn change_2024(page: &Page) -> Figures {
    page.open("/en/?p=bought-2024").await;
    let preset = shows_2024(page).await;
    page.enter("price-exact", "25k").await;
    page.focus("years").await;
    page.press(&[Key::Right]).await;
    page.address_says("price", Some("25000")).await;
    page.address_says("years", Some("5.5")).await;
    preset
}

#[test]
fn resetting_everything_goes_back_to_the_preset() {
    in_browser(async |page| {
        let preset = change_2024(page).await;
        page.click(".reset-all").await;
        becomes("the figures", preset, async || page.figures().await).await;
        page.address_says("price", None).await;
        page.address_says("years", None).await;
        page.address_says("p", Some("bought-2024")).await;
        let usable = page.find(".reset-all").await.is_enabled().await.unwrap();
        assert!(!usable, "there is nothing left to reset");
    });
}

#[test]
fn resetting_everything_does_not_lose_the_focus() {
    in_browser(async |page| {
        let preset = change_2024(page).await;
        page.js("document.querySelector('.reset-all').focus()", [])
            .await;
        page.press(&[Key::Enter]).await;
        becomes("the figures", preset, async || page.figures().await).await;
        page.address_says("price", None).await;
        let focused = page.focused().await;
        assert!(focused.is_some(), "no element has the focus");
    });
}

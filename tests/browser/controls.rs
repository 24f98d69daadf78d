//! Changing and changing back: steps of undoing, chips, published figures, ranges, goals.

use super::driver::Ability;
use super::page::Page;
use super::run::{can, in_browser, in_every_browser};
use super::wait::{becomes, until};
use fantoccini::key::Key;
use std::time::Duration;

/// Meta's fleet in the announcement.
const FLEET: f64 = 350_000.0;
const STEP: Duration = Duration::from_millis(20);

/// Waits until the price is this, in the model and on the slider.
async fn price_becomes(page: &Page, price: f64) {
    page.figure_becomes("chips", "meta", FLEET * price).await;
    assert_eq!(page.slider("price").await, price);
}

/// Drags the price's slider to a part of its width, and gives the price there.
async fn drag_price(page: &Page, to: f64) -> f64 {
    let slider = page.place("price").await;
    let before = page.slider("price").await;
    let way = [to - 0.1, to - 0.05, to].map(|part| slider.across(part));
    page.drag(slider.across(before / 60_000.0), &way, STEP)
        .await;
    page.release().await;
    let look = async || page.figure("chips", "meta").await / FLEET;
    let near = |price: &f64| (price / 60_000.0 - to).abs() < 0.03;
    until("the price follows the pointer", look, near).await
}

#[test]
fn a_drag_is_one_step_to_undo_and_to_redo() {
    in_browser(async |page| {
        page.open("/en/").await;
        let first = drag_price(page, 0.7).await;
        let second = drag_price(page, 0.85).await;
        assert_eq!(page.text("#undo").await, "Undo: unit price of an H100");
        page.click("#undo").await;
        price_becomes(page, first).await;
        page.click("#undo").await;
        price_becomes(page, 30_000.0).await;
        assert_eq!(page.text("#undo").await, "Undo");
        page.click("#redo").await;
        price_becomes(page, first).await;
        page.click("#redo").await;
        price_becomes(page, second).await;
        // A new change cuts what could be redone.
        page.click("#undo").await;
        price_becomes(page, first).await;
        page.enter("price-exact", "25k").await;
        price_becomes(page, 25_000.0).await;
        assert_eq!(page.text("#redo").await, "Redo");
    });
}

#[test]
fn keys_undo_a_run_of_keys_but_not_what_is_typed_in_a_field() {
    in_every_browser(async |page| {
        page.open("/en/").await;
        page.focus("price").await;
        page.press(&[Key::Right, Key::Right, Key::PageUp]).await;
        price_becomes(page, 36_000.0).await;
        page.chord(Key::Control, 'z').await;
        price_becomes(page, 30_000.0).await;
        page.chord(Key::Control, 'y').await;
        price_becomes(page, 36_000.0).await;
        if !can(page, Ability::FieldUndo) {
            return;
        }
        // In a text field the keys are the field's own: they take back typing.
        page.type_over("price-exact", "12").await;
        page.chord(Key::Control, 'z').await;
        let look = async || page.value("price-exact").await;
        until("the field undoes its typing", look, |text| text != "12").await;
        price_becomes(page, 36_000.0).await;
    });
}

#[test]
fn every_change_has_its_chip_and_its_way_back() {
    in_browser(async |page| {
        page.open("/en/").await;
        let none = page.text(".changes").await;
        assert!(none.contains("Nothing: the page shows the claim"), "{none}");
        page.open("/en/?price=26268&google=60000&scope=chips&basis=bf16")
            .await;
        let chips = "return [...document.querySelectorAll('.chip')].map(chip => chip.innerText.split('\\n')[0])";
        let look = async || page.ask::<Vec<String>>(chips).await.len();
        becomes("the chips", 7, look).await;
        page.click("#reset-price").await;
        price_becomes(page, 30_000.0).await;
        assert_eq!(page.focused().await.as_deref(), Some("reset-google"));
        page.click("#reset-google").await;
        page.figure_becomes("gpus", "google", 50_000.0).await;
        page.click("#reset-basis").await;
        // It was the last one: the focus goes to the heading.
        becomes("the focus", Some("changes-title".to_owned()), async || {
            page.focused().await
        })
        .await;
        becomes("the chips", 4, look).await;
        page.click(".reset-all").await;
        becomes("the chips", 0, look).await;
        page.click("#undo").await;
        becomes("the chips", 4, look).await;
    });
}

#[test]
fn switching_claims_keeps_the_edits_to_undo() {
    in_browser(async |page| {
        page.open("/fr/").await;
        page.enter("price-exact", "25k").await;
        price_becomes(page, 25_000.0).await;
        page.click("label[for=preset-bought-2024]").await;
        page.figure_becomes("gpus", "microsoft", 485_000.0).await;
        page.click("#undo").await;
        price_becomes(page, 25_000.0).await;
        let chosen = "return document.querySelector('input[name=preset]:checked').id";
        becomes("the claim", "preset-announced".to_owned(), async || {
            page.ask(chosen).await
        })
        .await;
    });
}

#[test]
fn a_logarithmic_slider_goes_through_round_numbers() {
    in_browser(async |page| {
        page.open("/en/").await;
        page.focus("meta").await;
        for (key, fleet) in [
            (Key::Right, 360_000.0),
            (Key::PageUp, 460_000.0),
            (Key::Left, 450_000.0),
            (Key::PageDown, 350_000.0),
            (Key::Home, 0.0),
            (Key::Right, 1000.0),
            (Key::Right, 1100.0),
            (Key::End, 1.5e6),
            (Key::Right, 1.5e6),
            (Key::PageDown, 950_000.0),
        ] {
            page.press(&[key]).await;
            page.figure_becomes("gpus", "meta", fleet).await;
            assert_eq!(page.slider("meta").await, fleet);
        }
        let said = "return document.getElementById('meta').ariaValueText \
            ?? document.getElementById('meta').getAttribute('aria-valuetext')";
        assert_eq!(page.ask::<String>(said).await, "950,000 GPUs");
    });
}

#[test]
fn marks_stand_under_the_middle_of_the_thumb() {
    in_every_browser(async |page| {
        for width in [375, 1280] {
            page.phone(width).await;
            page.open("/en/").await;
            for (at, from) in [("low", 0.0), ("high", 1.0)] {
                // The thumb of a slider at its end touches that end: its middle is half a thumb inside.
                let script = "const slider = document.getElementById('price'); \
                    const box = slider.getBoundingClientRect(); \
                    const track = slider.parentElement.querySelector('.groove').getBoundingClientRect(); \
                    const root = parseFloat(getComputedStyle(document.documentElement).fontSize); \
                    return [track.left - box.left, box.right - track.right, 0.75 * root]";
                let [left, right, half]: [f64; 3] = page.ask(script).await;
                let gap = if from == 0.0 { left } else { right };
                assert!((gap - half).abs() < 0.6, "{at} end: {gap} px, not {half}");
            }
        }
    });
}

#[test]
fn a_published_figure_is_taken_with_a_click() {
    in_browser(async |page| {
        page.open("/en/").await;
        page.click(".row:has(#price) .about > summary").await;
        let button = ".row:has(#price) .estimates button[data-set='26268']";
        let look = async || {
            page.js(
                "return document.querySelector(arguments[0])?.innerText ?? null",
                [button],
            )
            .await
        };
        until("the figures are there", look, |text| {
            text.as_str() == Some("Epoch AI, 2024: $26,268")
        })
        .await;
        page.click(button).await;
        price_becomes(page, 26_268.0).await;
        // The same figure is a mark on the track, which says its name to a pointer.
        let mark = ".row:has(#price) .track [data-set='40000']";
        page.click(mark).await;
        price_becomes(page, 40_000.0).await;
        let name = format!("return document.querySelector(\"{mark} title\")?.textContent");
        let look = async || page.ask::<Option<String>>(&name).await;
        let expected = Some("Sherwood News, July 2024: $40,000".to_owned());
        becomes("the mark's name", expected, look).await;
        page.click("#undo").await;
        price_becomes(page, 26_268.0).await;
    });
}

#[test]
fn a_range_of_ones_own_is_kept_told_and_given_back() {
    in_browser(async |page| {
        page.open("/en/").await;
        page.click(".row:has(#price) .about > summary").await;
        until(
            "the range is there",
            async || {
                page.js("return !!document.getElementById('price-low')", [])
                    .await
            },
            |there| *there == true,
        )
        .await;
        assert_eq!(page.value("price-low").await, "$20,000");
        page.enter("price-low", "32k").await;
        page.address_says("range.price", Some("32000~40000")).await;
        let outside = page.text(".row:has(#price) .outside").await;
        assert!(outside.contains("$30,000 lies outside"), "{outside}");
        // The low end cannot pass the high one.
        page.enter("price-low", "50k").await;
        let look = async || page.field("price-low").await.error;
        until("the reason", look, Option::is_some).await;
        page.address_says("range.price", Some("32000~40000")).await;
        page.press(&[Key::Escape]).await;
        page.enter("price-low", "28k").await;
        page.address_says("range.price", Some("28000~40000")).await;
        page.click(".row:has(#price) .own-range button").await;
        page.address_says("range.price", None).await;
        becomes("the range", "$20,000".to_owned(), async || {
            page.value("price-low").await
        })
        .await;
    });
}

#[test]
fn a_typed_goal_is_reached() {
    in_browser(async |page| {
        page.open("/en/").await;
        page.click("#aim-total").await;
        becomes("the focus", Some("goal-exact".to_owned()), async || {
            page.focused().await
        })
        .await;
        page.enter("goal-exact", "40 bn").await;
        let told = async || page.text(".goal [role=status]").await;
        until("what it takes", told, |text| {
            text.contains("would have to be $")
        })
        .await;
        page.click(".goal .apply").await;
        // A price is kept to the cent: for the 600,000 GPUs, some thousands of dollars.
        let total = async || page.figure("total", "").await;
        until("the goal", total, |total| (total - 40e9).abs() < 10_000.0).await;
        let said = page.text(".goal [role=status]").await;
        assert!(said.contains("nothing has to change"), "{said}");
        page.click("#undo").await;
        price_becomes(page, 30_000.0).await;
        // Nobody pays less than nothing for electricity.
        page.js(
            "const select = document.getElementById('goal-input'); select.value = 'rate'; \
            select.dispatchEvent(new Event('change', { bubbles: true }))",
            [],
        )
        .await;
        page.enter("goal-exact", "1 bn").await;
        until("out of reach", told, |text| {
            text.contains("Not reachable this way")
        })
        .await;
        page.press(&[Key::Escape]).await;
        becomes("the focus", Some("aim-total".to_owned()), async || {
            page.focused().await
        })
        .await;
    });
}

#[test]
fn dragging_a_result_moves_what_makes_it_in_one_step() {
    in_browser(async |page| {
        page.open("/en/").await;
        let before = page.figure("total", "").await;
        page.js(
            "document.querySelector('.results .result').id = 'the-total'",
            [],
        )
        .await;
        let total = page.place("the-total").await;
        let (x, y) = (total.left + 20.0, total.top + total.height / 2.0);
        page.drag((x, y), &[(x + 20.0, y), (x + 41.0, y)], STEP)
            .await;
        page.release().await;
        // Ten steps of a hundredth more.
        let goal = before * 1.01_f64.powi(10);
        let look = async || page.figure("total", "").await;
        until("the total follows", look, |total| {
            (total / goal - 1.0).abs() < 0.006
        })
        .await;
        assert!(page.slider("price").await > 30_000.0);
        page.click("#undo").await;
        price_becomes(page, 30_000.0).await;
    });
}

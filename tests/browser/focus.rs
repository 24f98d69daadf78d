//! The keyboard's way through the page: whoever follows the focus sees it.

use super::page::Page;
use super::run::in_browser;
use super::wait::until;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

/// Where the focus is, and what lies over its middle when that is something else: over the middle of what
/// the window has room for, as a map may be half as tall as the window.
const LOOK: &str = "
    const now = document.activeElement;
    if (now === document.body) return [null, null];
    const box = now.getBoundingClientRect();
    const tall = box.height > innerHeight / 3;
    const [top, bottom] = tall ? [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)] : [box.top, box.bottom];
    const over = document.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
    const name = it => it && [it.tagName, it.id, it.className, it.innerText?.slice(0, 30)].join(' ');
    const seen = over && (now.contains(over) || over.contains(now));
    return [name(now), seen ? null : 'under ' + name(over)];";

/// Tabs through the page until it ends. Gives the names of what had the focus.
async fn tab_through(page: &Page, backwards: bool) -> Vec<String> {
    let (shift, tab) = (char::from(Key::Shift), char::from(Key::Tab));
    let mut keys = KeyActions::new("keyboard".into());
    if backwards {
        keys = keys.then(KeyAction::Down { value: shift });
    }
    keys = keys
        .then(KeyAction::Down { value: tab })
        .then(KeyAction::Up { value: tab });
    if backwards {
        keys = keys.then(KeyAction::Up { value: shift });
    }
    let mut passed: Vec<String> = Vec::new();
    loop {
        page.client.perform_actions(keys.clone()).await.unwrap();
        // The browser may take a moment to bring it there.
        let look = async || page.ask::<(Option<String>, Option<String>)>(LOOK).await;
        let (name, _) = until("what has the focus is seen", look, |(_, covered)| {
            covered.is_none()
        })
        .await;
        // After the last one comes the browser itself, or the first one again.
        let Some(name) = name.filter(|name| passed.first() != Some(name)) else {
            return passed;
        };
        passed.push(name);
        assert!(passed.len() < 200, "the focus never leaves: {passed:?}");
    }
}

#[test]
fn the_focus_is_seen_on_the_way_down() {
    in_browser(async |page| {
        page.open("/en/").await;
        let passed = tab_through(page, false).await;
        let inputs = passed
            .iter()
            .filter(|name| name.starts_with("INPUT"))
            .count();
        assert!(inputs >= 18, "{passed:?}");
        assert!(passed.iter().any(|name| name.contains("price-exact")));
    });
}

#[test]
fn the_focus_is_seen_on_the_way_up() {
    in_browser(async |page| {
        page.open("/en/").await;
        page.js(
            "document.querySelector('details.sources summary').focus()",
            [],
        )
        .await;
        let passed = tab_through(page, true).await;
        assert!(passed.iter().any(|name| name.contains("price-sentence")));
    });
}

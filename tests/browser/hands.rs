//! The reader's hands: keys and a pointer.

use super::page::Page;
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    TouchActions,
};
use fantoccini::key::Key;
use serde_json::json;
use std::time::Duration;

/// Where an element lies in the window, in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Place {
    /// The point at this part of the width, half-way down.
    pub(crate) fn across(self, part: f64) -> (f64, f64) {
        (self.left + self.width * part, self.top + self.height / 2.0)
    }
}

impl Page {
    /// Gives an element the focus.
    ///
    /// WebKit lets no program give it to a frame that its reader has not touched: then the reader does.
    pub(crate) async fn focus(&self, id: &str) {
        let script = "const element = document.getElementById(arguments[0]); element.focus(); \
            return document.activeElement === element";
        if self.js(script, [id]).await != json!(true) {
            let text = "[...document.querySelectorAll('h1, h2, p, dt')] \
                .find((part) => part.checkVisibility()).dataset.touched = ''";
            self.js(text, []).await;
            self.click("[data-touched]").await;
            self.js(script, [id]).await;
        }
        assert_eq!(
            self.focused().await.as_deref(),
            Some(id),
            "#{id} takes no focus"
        );
    }

    /// Presses keys, one after the other, on whatever has the focus.
    pub(crate) async fn press(&self, keys: &[Key]) {
        let mut pressed = KeyActions::new("keyboard".into());
        for key in keys {
            let value = char::from(*key);
            pressed = pressed
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        self.client.perform_actions(pressed).await.unwrap();
    }

    /// Presses a key while another is held.
    pub(crate) async fn chord(&self, held: Key, value: char) {
        let held = char::from(held);
        let pressed = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: held });
        self.client.perform_actions(pressed).await.unwrap();
    }

    /// Types over what stands in a field, and leaves it there.
    pub(crate) async fn type_over(&self, id: &str, text: &str) {
        self.focus(id).await;
        self.chord(Key::Control, 'a').await;
        self.press(&[Key::Backspace]).await;
        if !text.is_empty() {
            let field = self.find(&format!("#{id}")).await;
            field.send_keys(text).await.unwrap();
        }
        assert_eq!(self.value(id).await, text, "what was typed in #{id}");
    }

    /// Types over what stands in a field and presses Enter.
    pub(crate) async fn enter(&self, id: &str, text: &str) {
        self.type_over(id, text).await;
        self.press(&[Key::Enter]).await;
    }

    /// Brings an element into the middle of the window, as a reader does, and clicks on it.
    pub(crate) async fn click(&self, css: &str) {
        let center = "document.querySelector(arguments[0]) \
            ?.scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.js(center, [css]).await;
        self.find(css).await.click().await.unwrap();
    }

    /// Brings an element into the middle of the window and says where it lies.
    pub(crate) async fn place(&self, id: &str) -> Place {
        let script = "const element = document.getElementById(arguments[0]); \
            element.scrollIntoView({ block: 'center', behavior: 'instant' }); \
            const box = element.getBoundingClientRect(); \
            return [box.left, box.top, box.width, box.height]";
        let [left, top, width, height] =
            serde_json::from_value(self.js(script, [id]).await).unwrap();
        Place {
            left,
            top,
            width,
            height,
        }
    }

    /// Presses the pointer at a point and moves it from point to point, taking so long for each. The
    /// pointer stays down.
    ///
    /// The press and the moves are one command: between commands Chromium's driver forgets which
    /// button started a drag, and a slider stops following.
    pub(crate) async fn drag(&self, from: (f64, f64), points: &[(f64, f64)], each: Duration) {
        let press = pointer()
            .then(move_to(from, Duration::ZERO))
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            });
        let moves = points
            .iter()
            .fold(press, |moves, point| moves.then(move_to(*point, each)));
        self.client.perform_actions(moves).await.unwrap();
    }

    /// Moves the pointer from point to point, as it is, down or not.
    pub(crate) async fn draw(&self, points: &[(f64, f64)], each: Duration) {
        let moves = points
            .iter()
            .fold(pointer(), |moves, point| moves.then(move_to(*point, each)));
        self.client.perform_actions(moves).await.unwrap();
    }

    /// Moves the pointer to a point, not pressed, as a reader who looks.
    pub(crate) async fn hover(&self, point: (f64, f64)) {
        self.draw(&[point], Duration::from_millis(10)).await;
    }

    /// Taps with a finger.
    pub(crate) async fn tap(&self, point: (f64, f64)) {
        let button = MOUSE_BUTTON_LEFT;
        let taps = TouchActions::new("finger".into())
            .then(move_to(point, Duration::ZERO))
            .then(PointerAction::Down { button })
            .then(PointerAction::Up { button });
        self.client.perform_actions(taps).await.unwrap();
    }

    /// Puts a finger down, moves it from point to point and lifts it.
    pub(crate) async fn stroke(&self, from: (f64, f64), points: &[(f64, f64)]) {
        let button = MOUSE_BUTTON_LEFT;
        let touch = TouchActions::new("finger".into())
            .then(move_to(from, Duration::ZERO))
            .then(PointerAction::Down { button });
        let moves = points.iter().fold(touch, |moves, point| {
            moves.then(move_to(*point, Duration::from_millis(20)))
        });
        let lifted = moves.then(PointerAction::Up { button });
        self.client.perform_actions(lifted).await.unwrap();
    }

    /// Lets the pointer go.
    pub(crate) async fn release(&self) {
        let release = pointer().then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
        self.client.perform_actions(release).await.unwrap();
    }
}

fn pointer() -> MouseActions {
    MouseActions::new("mouse".into())
}

fn move_to((x, y): (f64, f64), during: Duration) -> PointerAction {
    PointerAction::MoveTo {
        duration: Some(during),
        x: x.round(),
        y: y.round(),
    }
}

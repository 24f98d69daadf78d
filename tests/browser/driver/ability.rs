//! What some engine cannot be asked for, and why: the one place that decides which tests run where.

use super::Engine;

/// Something that a test needs and that not every engine's driver can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ability {
    /// More, or fewer, device pixels for each CSS pixel.
    Ratio,
    /// Another medium or preference than the browser was started with: paper, dark.
    Media,
    /// A screen for fingers.
    Touch,
    /// Other languages than the browser was started with.
    Languages,
    /// Pages without scripts.
    ScriptsOff,
    /// Undoing what was typed in a field, by keys.
    FieldUndo,
    /// The browser's own record of what moved after it was painted.
    LayoutShift,
}

impl Ability {
    /// Why an engine cannot; nothing where it can.
    pub(crate) fn why_not(self, engine: Engine) -> Option<&'static str> {
        match (engine, self) {
            (Engine::Firefox | Engine::WebKit, Self::LayoutShift) => {
                Some("the engine keeps no record of layout shifts")
            }
            (Engine::WebKit, Self::FieldUndo) => {
                Some("its driver's keys do not reach WebKitGTK's undo, in no page")
            }
            (Engine::WebKit, Self::Ratio) => Some(
                "WebDriver cannot change the pixel ratio, and neither can WebKitGTK once it runs",
            ),
            (Engine::WebKit, Self::Media) => {
                Some("WebDriver has no media emulation, and WebKitGTK follows its desktop")
            }
            (Engine::WebKit, Self::Touch) => Some("WebKitGTK's driver has no touch pointer"),
            (Engine::WebKit, Self::Languages) => {
                Some("WebKitGTK takes the languages of the desktop that it was started in")
            }
            (Engine::WebKit, Self::ScriptsOff) => {
                Some("WebDriver cannot turn scripts off, and neither can WebKitGTK once it runs")
            }
            _ => None,
        }
    }
}

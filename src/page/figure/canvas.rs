//! A canvas that shows a chart: sharp on any screen, painted at most once a frame, never blank.

use crate::browser::{self, Refused};
use crate::charts::{Layout, Surface, paint_layout};
use crate::page::same::Same;
use crate::page::screen::Screen;
use plotters::prelude::IntoDrawingArea;
use web_sys::HtmlCanvasElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    /// What to paint; where there is nothing, what was painted stays.
    pub(super) layout: Option<Same<Layout>>,
    /// The height that the picture keeps before it is painted, in CSS pixels.
    pub(super) height: Option<f64>,
    pub(super) screen: Screen,
    /// Whether there is no next frame to wait for, as before printing.
    pub(super) at_once: bool,
    /// Told after each painting; whether the canvas could be painted on.
    pub(super) painted: Callback<bool>,
}

/// The chart as a picture. It says nothing: what it shows stands beside it in words.
#[component]
pub(super) fn ChartCanvas(props: &Props) -> Html {
    let canvas = use_node_ref();
    let waiting = use_mut_ref(|| None);
    let shown = use_mut_ref(|| false);
    {
        let canvas = canvas.clone();
        use_effect_with(props.height, move |height| {
            if let (Some(canvas), Some(height)) = (canvas.cast::<HtmlCanvasElement>(), height) {
                browser::set_pixels(&canvas, "height", *height);
            }
        });
    }
    {
        let (canvas, painted) = (canvas.clone(), props.painted.clone());
        let seen = (props.layout.clone(), props.screen, props.at_once);
        use_effect_with(seen, move |(layout, screen, at_once)| {
            let (Some(canvas), Some(layout)) = (canvas.cast(), layout.clone()) else {
                return;
            };
            let screen = *screen;
            let work = move || painted.emit(show(&canvas, &layout, screen).is_ok());
            // The first picture does not wait: until then nothing keeps its height.
            if *at_once || !std::mem::replace(&mut *shown.borrow_mut(), true) {
                work();
            } else {
                // A newer picture takes the place of one that was not shown yet.
                *waiting.borrow_mut() = browser::next_frame(work).ok();
            }
        });
    }
    html! { <canvas ref={canvas} aria-hidden="true" /> }
}

/// Sizes the canvas and paints on it, in one go: a canvas that is sized and painted later flickers.
fn show(canvas: &HtmlCanvasElement, layout: &Layout, screen: Screen) -> Result<(), Refused> {
    if browser::resize(canvas, layout.width, layout.height, screen.ratio) {
        browser::set_pixels(canvas, "height", layout.height);
    }
    let surface = Surface {
        scale: screen.ratio,
        text: 1.0,
        theme: screen.theme,
    };
    let area = browser::backend(canvas.clone())?.into_drawing_area();
    paint_layout(&area, layout, surface).map_err(|_| Refused::Canvas)
}

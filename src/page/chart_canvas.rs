//! A canvas that shows a chart: as wide as it may be, sharp on any screen, never blank.

use super::screen::Screen;
use super::still::still;
use crate::browser::{self, Refused};
use crate::charts::{Chart, Layout, Picture, Surface, paint_layout};
use plotters::prelude::IntoDrawingArea;
use web_sys::{Element, HtmlCanvasElement};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) chart: Chart,
    pub(super) screen: Screen,
    /// What the picture shows, in words.
    pub(super) alternative: AttrValue,
    /// Told after each painting.
    pub(super) painted: Callback<()>,
}

/// The chart as a picture.
#[component]
pub(super) fn ChartCanvas(props: &Props) -> Html {
    let frame = use_node_ref();
    let canvas = use_node_ref();
    let width = use_state_eq(|| 0.0_f64);
    let failed = use_state_eq(|| false);
    {
        let (frame, width) = (frame.clone(), width.setter());
        use_effect_with((), move |()| {
            let observer = frame
                .cast::<Element>()
                .and_then(|frame| browser::watch_width(&frame, move |now| width.set(now)).ok());
            move || drop(observer)
        });
    }
    {
        let (canvas, failed, painted) = (canvas.clone(), failed.setter(), props.painted.clone());
        let seen = (props.chart.clone(), *width, props.screen);
        use_effect_with(seen, move |(chart, width, screen)| {
            let Some(canvas) = canvas.cast::<HtmlCanvasElement>() else {
                return;
            };
            // A hidden canvas has no width; it is painted when it gets one.
            if *width < 1.0 {
                return;
            }
            failed.set(show(canvas, chart, *width, *screen).is_err());
            painted.emit(());
        });
    }
    if let Some(picture) = still(&props.chart, &props.alternative) {
        return picture;
    }
    html! {
        <div class="picture" ref={frame}>
            <canvas
                ref={canvas}
                class={if matches!(props.chart.picture, Picture::Bars(_)) { "bars" } else { "lines" }}
                role="img"
                aria-label={&props.alternative}
                hidden={*failed}
            />
            if *failed {
                <p>{&props.alternative}</p>
            }
        </div>
    }
}

/// Sizes the canvas and paints on it, in one go: a canvas that is sized and painted later flickers.
fn show(
    canvas: HtmlCanvasElement,
    chart: &Chart,
    width: f64,
    screen: Screen,
) -> Result<(), Refused> {
    let layout = Layout::of(chart, width);
    browser::resize(&canvas, width, layout.height, screen.ratio);
    let surface = Surface {
        scale: screen.ratio,
        text: 1.0,
        theme: screen.theme,
    };
    let area = browser::backend(canvas)?.into_drawing_area();
    paint_layout(&area, &layout, surface).map_err(|_| Refused::Canvas)
}

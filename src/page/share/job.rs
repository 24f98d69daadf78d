//! What the buttons of the panel do.

use super::desk::{Change, Desk};
use super::parcel::{CSV, Parcel};
use crate::browser;
use crate::charts::Theme;
use crate::export::{AFTER_HEADER, Style, chunk, data};
use crate::language::{Message, ShareText};
use crate::page::figures;
use std::rc::Rc;
use web_sys::HtmlCanvasElement;
use yew::platform::spawn_local;
use yew::prelude::*;

/// What a button does.
#[derive(Clone)]
pub(super) enum Job {
    /// Copies the text of an element.
    Copy(&'static str, AttrValue),
    /// Opens the system's own way to send a link.
    Send(AttrValue),
    /// Saves the scenario as JSON.
    Json,
    /// Saves all outcomes as a table.
    Outcomes(Style),
    /// Saves the chart's figures as a table.
    Table(Style),
    /// Saves the chart's image as SVG.
    Svg,
    /// Saves the chart's image as PNG.
    Png,
    /// Copies the chart's image.
    CopyPng,
    /// Closes what shows a file.
    Close,
    /// Shows what an article would show.
    Preview,
}

/// A button.
pub(super) fn button(desk: &Rc<Desk>, name: AttrValue, about: Option<String>, job: Job) -> Html {
    let desk = desk.clone();
    let onclick = move |_: MouseEvent| start(&desk, job.clone());
    html! { <button type="button" {onclick} aria-label={about}>{name}</button> }
}

fn start(desk: &Rc<Desk>, job: Job) {
    match job {
        Job::Send(link) => {
            // What cannot be sent can be copied: the link stands beside the button.
            let _ = browser::share(desk.say(Message::Title), &link);
        }
        Job::Json => desk.send(desk.edit(|edition| {
            let name = edition.file("data") + ".json";
            Parcel::of_text(name, data::json(edition), "application/json")
        })),
        Job::Outcomes(style) => desk.send(desk.edit(|edition| {
            let name = edition.file("data") + ".csv";
            Parcel::of_text(name, data::outcomes(edition, style), CSV)
        })),
        Job::Table(style) => {
            let chart = desk.chart();
            let places = desk.say(figures::places(chart.kind));
            let table = data::chart(&chart.data, places, style);
            desk.send(Parcel::of_text(file(desk, ".csv"), table, CSV));
        }
        Job::Svg => {
            let svg = desk.picture(|image| image.svg(Theme::Light));
            let name = file(desk, ".svg");
            desk.send(svg.and_then(|svg| Parcel::of_image(name, &svg)));
        }
        Job::Preview => desk.change.dispatch(Change::Show),
        Job::Close => desk.change.dispatch(Change::Close),
        Job::Copy(..) | Job::Png | Job::CopyPng => {
            let desk = desk.clone();
            spawn_local(async move { work(&desk, job).await });
        }
    }
}

/// What takes its time.
async fn work(desk: &Desk, job: Job) {
    if let Job::Copy(id, text) = job {
        let copied = match browser::copy(&text).await {
            Ok(()) => Ok(()),
            Err(_) => browser::select(id).and_then(|()| browser::copy_selected()),
        };
        desk.tell(match copied {
            Ok(()) => ShareText::Copied,
            Err(_) => ShareText::CopyRefused,
        });
        return;
    }
    let Some(canvas) = desk.canvas.cast::<HtmlCanvasElement>() else {
        return;
    };
    let copies = matches!(job, Job::CopyPng);
    let made = browser::png(&canvas);
    if copies && browser::copy_image(&made).await.is_ok() {
        desk.tell(ShareText::Copied);
        return;
    }
    let link = desk.link();
    let image = browser::with_bytes(made, AFTER_HEADER, &chunk(&link)).await;
    let name = file(desk, ".png");
    desk.send(
        image
            .ok()
            .and_then(|image| Parcel::of(name, &image, copies)),
    );
}

/// What a file of the chart is called.
fn file(desk: &Desk, ending: &str) -> String {
    desk.edit(|edition| edition.file(desk.asked.kind.key())) + ending
}

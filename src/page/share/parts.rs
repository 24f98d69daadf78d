//! The parts of the panel, as elements.

use super::desk::{Asked, Change, Desk, Panel};
use super::editors;
use super::job::{Job, button};
use super::reopen::picker;
use crate::browser;
use crate::charts::{Format, Kind};
use crate::export::{Style, citation, press};
use crate::language::{EditorText, Language, ShareText, fill};
use crate::page::figures;
use std::rc::Rc;
use web_sys::{File, HtmlSelectElement};
use yew::prelude::*;

/// A part of the panel, unfolded on its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Link,
    Editors,
    Press,
    Citation,
    Picture,
    Data,
    Reopen,
}

impl Part {
    pub(super) const ALL: [Self; 7] = [
        Self::Link,
        Self::Editors,
        Self::Press,
        Self::Citation,
        Self::Picture,
        Self::Data,
        Self::Reopen,
    ];

    pub(super) const fn bit(self) -> u8 {
        1 << self as u8
    }

    pub(super) const fn title(self, language: Language) -> &'static str {
        match self {
            Self::Link => ShareText::Link.text(language),
            Self::Editors => EditorText::Title.text(language),
            Self::Press => ShareText::Press.text(language),
            Self::Citation => ShareText::Citation.text(language),
            Self::Picture => ShareText::Picture.text(language),
            Self::Data => ShareText::Data.text(language),
            Self::Reopen => ShareText::Reopen.text(language),
        }
    }
}

/// What a part holds.
pub(super) fn content(part: Part, desk: &Rc<Desk>, panel: &Panel, take: &Callback<File>) -> Html {
    let text = |id, label: &'static str, text| copy(desk, id, label, text);
    match part {
        Part::Link => link(desk),
        Part::Editors => editors::content(desk, panel),
        Part::Press => desk.edit(|edition| {
            let [sentence, paragraph] =
                [ShareText::Sentence, ShareText::Paragraph].map(|label| desk.say(label));
            [
                text("share-sentence", sentence, press::sentence(edition)),
                text("share-paragraph", paragraph, press::paragraph(edition)),
            ]
            .into_iter()
            .collect()
        }),
        Part::Citation => desk.edit(|edition| {
            let [short, full] = [ShareText::Short, ShareText::Full].map(|label| desk.say(label));
            [
                text("share-short", short, citation::short(edition)),
                text("share-full", full, citation::full(edition)),
                text("share-bibtex", "BibTeX", citation::bibtex(edition)),
            ]
            .into_iter()
            .collect()
        }),
        Part::Picture => picture(desk, panel),
        Part::Data => [
            html! { <p>{desk.say(ShareText::DataHelp)}</p> },
            buttons([
                save(desk, "JSON", Job::Json),
                save(desk, "CSV", Job::Outcomes(Style::Plain)),
                save(
                    desk,
                    desk.say(ShareText::CsvFrench),
                    Job::Outcomes(Style::French),
                ),
            ]),
        ]
        .into_iter()
        .collect(),
        Part::Reopen => picker(desk.shown.language, take),
    }
}

/// A text, seen whole so that it can be copied by hand too, and the button that copies it.
pub(super) fn copy(desk: &Rc<Desk>, id: &'static str, label: &'static str, text: String) -> Html {
    // About as many lines as the text takes.
    let rows = (text.len() / 70 + text.matches('\n').count() + 1).min(12);
    let text = AttrValue::from(text);
    let about = fill(desk.say(ShareText::CopyThis), &[("name", label)]);
    let job = Job::Copy(id, text.clone());
    html! {
        <div class="copy">
            <label for={id}>{label}</label>
            <textarea {id} readonly=true rows={rows.to_string()} value={text} />
            {button(desk, desk.say(ShareText::Copy).into(), Some(about), job)}
        </div>
    }
}

/// The link, and the system's own way to send it where there is one.
fn link(desk: &Rc<Desk>) -> Html {
    let link = desk.link();
    let send = browser::can_share(&link).then(|| {
        let job = Job::Send(link.clone().into());
        button(desk, desk.say(ShareText::Send).into(), None, job)
    });
    html! {
        <>
            <p>{desk.say(ShareText::LinkHelp)}</p>
            {copy(desk, "share-link", desk.say(ShareText::Link), link)}
            {send}
        </>
    }
}

/// A chart as an image or as a table.
fn picture(desk: &Rc<Desk>, panel: &Panel) -> Html {
    let asked = desk.asked;
    let charts = Kind::ALL.map(|kind| desk.say(figures::question(kind)).to_owned());
    let chart = Kind::ALL.iter().position(|kind| *kind == asked.kind);
    let sizes = SIZES.map(|(format, times)| {
        let (width, height) = format.size();
        let name = desk.say(match format {
            Format::Article => ShareText::Article,
            Format::Square => ShareText::Square,
            Format::Portrait | Format::Card => ShareText::Portrait,
        });
        format!("{name}, {} × {}", width * times, height * times)
    });
    let size = SIZES
        .iter()
        .position(|size| *size == (asked.format, asked.times));
    html! {
        <>
            {select(desk, "share-chart", ShareText::Chart, &charts, chart, |asked, chosen| {
                asked.kind = Kind::ALL.get(chosen).copied().unwrap_or(asked.kind);
            })}
            {select(desk, "share-size", ShareText::Size, &sizes, size, |asked, chosen| {
                if let Some(size) = SIZES.get(chosen) {
                    (asked.format, asked.times) = *size;
                }
            })}
            <canvas
                ref={desk.canvas.clone()}
                id="share-image"
                role="img"
                aria-label={desk.words().alternative}
                hidden={panel.failed}
            />
            if panel.failed {
                <p>{desk.say(ShareText::ImageFailed)}</p>
            }
            {buttons([
                save(desk, "PNG", Job::Png),
                button(desk, desk.say(ShareText::CopyImage).into(), None, Job::CopyPng),
                save(desk, "SVG", Job::Svg),
                save(desk, "CSV", Job::Table(Style::Plain)),
                save(desk, desk.say(ShareText::CsvFrench), Job::Table(Style::French)),
            ])}
        </>
    }
}

/// The formats of an image, and how many times its usual size it can be.
const SIZES: [(Format, u32); 6] = [
    (Format::Article, 1),
    (Format::Article, 2),
    (Format::Square, 1),
    (Format::Square, 2),
    (Format::Portrait, 1),
    (Format::Portrait, 2),
];

fn buttons<const N: usize>(buttons: [Html; N]) -> Html {
    html! { <div class="buttons">{for buttons}</div> }
}

fn save(desk: &Rc<Desk>, kind: &'static str, job: Job) -> Html {
    let name = fill(desk.say(ShareText::Save), &[("kind", kind)]);
    button(desk, name.into(), None, job)
}

/// One among several.
fn select(
    desk: &Rc<Desk>,
    id: &'static str,
    label: ShareText,
    options: &[String],
    chosen: Option<usize>,
    take: fn(&mut Asked, usize),
) -> Html {
    let onchange = {
        let desk = desk.clone();
        move |event: Event| {
            let select = event.target_dyn_into::<HtmlSelectElement>();
            let chosen = select.map(|select| select.selected_index());
            if let Some(chosen) = chosen.and_then(|chosen| usize::try_from(chosen).ok()) {
                let mut asked = desk.asked;
                take(&mut asked, chosen);
                desk.change.dispatch(Change::Ask(asked));
            }
        }
    };
    html! {
        <div class="choice">
            <label for={id}>{desk.say(label)}</label>
            <select {id} {onchange}>
                {for options.iter().enumerate().map(|(place, name)| html! {
                    <option selected={Some(place) == chosen}>{name}</option>
                })}
            </select>
        </div>
    }
}

//! Files on their way out: saved, or where that may be refused, shown.

use super::desk::Desk;
use super::job::{Job, button};
use super::told::Told;
use crate::browser::{self, Saving};
use crate::language::{ShareText, fill};
use std::rc::Rc;
use web_sys::Blob;
use yew::prelude::*;

/// The kind of a table's file.
pub(super) const CSV: &str = "text/csv;charset=utf-8";

/// The `id` of what shows a file of text.
pub(super) const CONTENT: &str = "share-content";

/// A file that the reader asked for, and what became of it.
#[derive(Clone, PartialEq)]
pub(super) struct Parcel {
    name: AttrValue,
    /// Where the page itself finds it.
    address: AttrValue,
    /// What a file of text holds; an image is shown instead.
    text: Option<AttrValue>,
    /// Whether it was to be copied, which was refused.
    copied: bool,
    saved: bool,
}

impl Parcel {
    /// A file of text, saved where the page may; none where the browser makes none.
    pub(super) fn of_text(name: String, text: String, kind: &str) -> Option<Self> {
        let file = browser::text_file(&text, kind).ok()?;
        let parcel = Self::of(name, &file, false)?;
        Some(Self {
            text: Some(text.into()),
            ..parcel
        })
    }

    /// An image of text, which is seen rather than read.
    pub(super) fn of_image(name: String, svg: &str) -> Option<Self> {
        let file = browser::text_file(svg, "image/svg+xml").ok()?;
        Self::of(name, &file, false)
    }

    /// A file, saved where the page may, unless it was only to be copied.
    pub(super) fn of(name: String, file: &Blob, copied: bool) -> Option<Self> {
        let address = browser::address_of(file).ok()?;
        let tried = !copied && browser::saving() != Saving::Doubtful;
        Some(Self {
            saved: tried && browser::save(&address, &name).is_ok(),
            name: name.into(),
            address: address.into(),
            text: None,
            copied,
        })
    }

    /// Whether it is still to be shown.
    pub(super) fn is_kept(&self) -> bool {
        !self.saved || browser::saving() != Saving::Allowed
    }

    /// What to say became of it.
    pub(super) fn told(&self) -> Told {
        let text = if self.saved {
            ShareText::Saving
        } else {
            self.doubt()
        };
        Told::of(text, self.name.clone())
    }

    const fn doubt(&self) -> ShareText {
        match (self.copied, &self.text) {
            (true, _) => ShareText::ImageRefused,
            (false, Some(_)) => ShareText::SaveRefused,
            (false, None) => ShareText::SaveImageRefused,
        }
    }

    /// What it holds: text to copy, an image to save by hand.
    pub(super) fn content(&self, desk: &Rc<Desk>) -> Html {
        let told = fill(desk.say(self.doubt()), &[("file", &self.name)]);
        html! {
            <div class="parcel">
                <p>
                    {told}{" "}
                    <a href={&self.address} download={&self.name}>{desk.say(ShareText::ThisFile)}</a>
                </p>
                if let Some(text) = &self.text {
                    <textarea id={CONTENT} aria-label={&self.name} readonly=true rows="8" value={text} />
                } else {
                    <img src={&self.address} alt={&self.name} />
                }
                {button(desk, desk.say(ShareText::Close).into(), None, Job::Close)}
            </div>
        }
    }
}

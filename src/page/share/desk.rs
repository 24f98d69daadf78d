//! What the panel is about, and how it stands.

use super::parcel::Parcel;
use super::parts::Part;
use super::told::Told;
use crate::browser::{self, Refused};
use crate::charts::{Chart, Format, Kind, Options, Surface, Theme, paint_layout};
use crate::export::{Edition, HEIGHT, Image, Plan};
use crate::language::{Language, ShareText, Text};
use crate::page::figure::{self, Readings};
use crate::page::figures::{self, Told as Words};
use crate::page::view::{Shown, View};
use plotters::prelude::IntoDrawingArea;
use std::rc::Rc;
use web_sys::HtmlCanvasElement;
use yew::prelude::*;

/// Which image or table the reader asks for.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Asked {
    pub(super) kind: Kind,
    pub(super) format: Format,
    /// How many times its usual size the image is.
    pub(super) times: u32,
}

/// How the panel stands.
#[derive(Clone, PartialEq)]
pub(super) struct Panel {
    /// Which parts are unfolded, a bit for each.
    unfolded: u8,
    pub(super) asked: Asked,
    /// Whether the image could not be painted.
    pub(super) failed: bool,
    /// The file that is shown because it may not have been saved.
    pub(super) parcel: Option<Parcel>,
    /// What an editor has decided.
    pub(super) plan: Plan,
    /// Whether the editor wants to see it.
    pub(super) previewed: bool,
    /// The address of the page for frames that is seen.
    pub(super) preview: Option<AttrValue>,
    /// How high that page says it is, in CSS pixels; nothing before it says so.
    pub(super) height: Option<u32>,
    /// What happened last.
    pub(super) told: Option<Told>,
}

impl Panel {
    /// A panel with everything folded.
    pub(super) fn new(language: Language) -> Self {
        Self {
            unfolded: 0,
            asked: Asked {
                kind: Kind::Spending,
                format: Format::Article,
                times: 1,
            },
            failed: false,
            parcel: None,
            plan: Plan::new(language),
            previewed: false,
            preview: None,
            height: None,
            told: None,
        }
    }
}

/// What can change about it.
pub(super) enum Change {
    Unfold(Part, bool),
    Ask(Asked),
    Painted(bool),
    Tell(Told),
    Send(Parcel),
    Close,
    /// A field of the editor's form: its name, its value, and whether that is chosen.
    Plan(String, String, bool),
    /// The preview is wanted.
    Show,
    /// What the preview is to show.
    Preview(Option<AttrValue>),
    /// How high the page in the preview is, in CSS pixels.
    Height(f64),
}

impl Reducible for Panel {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut next = (*self).clone();
        match change {
            Change::Unfold(part, true) => next.unfolded |= part.bit(),
            Change::Unfold(part, false) => next.unfolded &= !part.bit(),
            Change::Ask(asked) => next.asked = asked,
            Change::Painted(painted) => next.failed = !painted,
            Change::Tell(told) => next.told = Some(told),
            Change::Send(parcel) => {
                next.told = Some(parcel.told());
                next.parcel = parcel.is_kept().then_some(parcel);
            }
            Change::Close => next.parcel = None,
            Change::Plan(name, value, chosen) => next.plan.take(&name, &value, chosen),
            Change::Show => next.previewed = true,
            Change::Preview(preview) => {
                if next.preview != preview {
                    next.height = None;
                }
                next.preview = preview;
            }
            Change::Height(height) => next.height = pixels(height),
        }
        Rc::new(next)
    }
}

/// The address of a page of the site, seen from here; empty where others cannot come, so that links are
/// relative there.
pub(super) fn address(path: &str) -> String {
    browser::address(path).unwrap_or_default()
}

/// A height that a frame may have.
fn pixels(height: f64) -> Option<u32> {
    const LARGEST: f64 = 1e5;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number between zero and the largest"
    )]
    (height > 0.0 && height < LARGEST).then_some(height.ceil() as u32)
}

impl Panel {
    /// Whether a part is unfolded.
    pub(super) const fn open(&self, part: Part) -> bool {
        self.unfolded & part.bit() != 0
    }

    /// How high a frame is in the code: as high as the preview says, where there is one.
    pub(super) fn frame_height(&self) -> u32 {
        self.height.unwrap_or(HEIGHT)
    }
}

/// What leaves the page is made from, and where news of it goes.
pub(super) struct Desk {
    pub(super) shown: Shown,
    pub(super) readings: Readings,
    /// The way from here to the top of the site.
    pub(super) top: &'static str,
    pub(super) asked: Asked,
    pub(super) canvas: NodeRef,
    /// The frame of the preview.
    pub(super) frame: NodeRef,
    pub(super) change: UseReducerDispatcher<Panel>,
}

impl Desk {
    /// Makes something of the scenario as it leaves the page.
    pub(super) fn edit<T>(&self, make: impl FnOnce(&Edition) -> T) -> T {
        let view: &View = &self.shown;
        let language = view.language;
        make(&Edition {
            scenario: &view.scenario,
            second: view.kept.as_deref(),
            voice: view.voice,
            address: &address(&[self.top, language.tag(), "/"].concat()),
            day: &browser::today().unwrap_or_default(),
        })
    }

    /// The link of the scenario.
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method's name alone would be of one edition only"
    )]
    pub(super) fn link(&self) -> String {
        self.edit(|edition| edition.link())
    }

    /// The chart that is asked for.
    pub(super) fn chart(&self) -> Chart {
        let options = Options::default();
        figure::chart(self.asked.kind, &self.shown, &self.readings, options)
    }

    /// Its words.
    pub(super) fn words(&self) -> Words {
        let (kind, shown) = (self.asked.kind, &self.shown);
        // Draws take time, and the words of one chart alone come from them.
        let totals = matches!(kind, Kind::Distribution).then(|| self.readings.totals(shown));
        figures::tell(kind, shown, totals.as_deref(), Options::default())
    }

    /// Makes something of the image that is asked for.
    pub(super) fn picture<T>(&self, make: impl FnOnce(&Image) -> T) -> T {
        let (chart, words) = (self.chart(), self.words());
        self.edit(|edition| {
            make(&Image {
                edition: *edition,
                chart: &chart,
                title: &words.title.text(&self.shown),
                subtitle: &words.subtitle.text(&self.shown),
                alternative: &words.alternative,
                format: self.asked.format,
            })
        })
    }

    /// Paints the image on a canvas, and tells whether that went well.
    pub(super) fn tell_painted(&self, canvas: &HtmlCanvasElement) {
        let painted = self.paint(canvas).is_ok();
        self.change.dispatch(Change::Painted(painted));
    }

    fn paint(&self, canvas: &HtmlCanvasElement) -> Result<(), Refused> {
        let (layout, scale) = self.picture(|image| {
            let layout = image.layout();
            let scale = image.scale(&layout, f64::from(self.asked.times));
            (layout, scale)
        });
        browser::resize(canvas, layout.width, layout.height, scale);
        let area = browser::backend(canvas.clone())?.into_drawing_area();
        let surface = Surface {
            scale,
            text: 1.0,
            // What is printed or posted stands on white, whatever the reader's screen is set to.
            theme: Theme::Light,
        };
        paint_layout(&area, &layout, surface).map_err(|_| Refused::Canvas)
    }

    /// Tells what happened.
    pub(super) fn tell(&self, told: impl Into<Told>) {
        self.change.dispatch(Change::Tell(told.into()));
    }

    /// Sends a file on its way; where there is none, says so.
    pub(super) fn send(&self, parcel: Option<Parcel>) {
        match parcel {
            Some(parcel) => self.change.dispatch(Change::Send(parcel)),
            None => self.tell(ShareText::Failed),
        }
    }

    /// A text in the reader's language.
    pub(super) fn say(&self, text: impl Text) -> &'static str {
        self.shown.language.say(text)
    }
}

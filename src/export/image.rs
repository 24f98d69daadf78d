//! A chart as an image: what stands around it, and the scenario's link inside it.
//!
//! It must not know how pixels are made: a layout is painted elsewhere, on whatever there is.

use super::{Edition, xml};
use crate::charts::{Chart, Format, Layout, Plate, Theme, svg_layout};
use crate::language::{PressText, fill};

/// How many changes an image names, where there are many; its link has them all.
const NAMED: usize = 4;

/// A chart of an edition in a format.
#[derive(Clone, Copy, Debug)]
pub struct Image<'a> {
    /// Of which scenario, when and where.
    pub edition: Edition<'a>,
    /// The chart.
    pub chart: &'a Chart,
    /// What it finds.
    pub title: &'a str,
    /// What it shows.
    pub subtitle: &'a str,
    /// What can be seen in it, for those who do not see it.
    pub alternative: &'a str,
    /// How large it is.
    pub format: Format,
}

impl Image<'_> {
    /// Where everything goes.
    pub fn layout(&self) -> Layout {
        let plate = Plate {
            title: self.title,
            subtitle: self.subtitle,
            captions: &self.captions(),
        };
        Layout::plate(self.chart, &plate, self.format)
    }

    /// How many pixels each of the layout's takes, where the image is so many times its usual size.
    pub fn scale(&self, layout: &Layout, times: f64) -> f64 {
        f64::from(self.format.size().0) * times / layout.width
    }

    /// The image as SVG, with its words and the scenario's link; none where it cannot be painted.
    pub fn svg(&self, theme: Theme) -> Option<String> {
        let layout = self.layout();
        let svg = svg_layout(&layout, self.scale(&layout, 1.0), theme)?;
        let link = self.edition.link();
        Some(xml::with_words(&svg, self.title, self.alternative, &link))
    }

    /// What is written under the chart: the scenario and what was changed in it, the sources, the
    /// explorer's name and the day, the link.
    fn captions(&self) -> [String; 4] {
        let edition = self.edition;
        let mut changes = edition.changes();
        let more = changes.len().saturating_sub(NAMED);
        let scenario = match (changes.is_empty(), more) {
            (true, _) => PressText::ImageStart,
            // One more takes no more room than saying so.
            (false, 0 | 1) => PressText::ImageChanged,
            (false, _) => {
                changes.truncate(NAMED);
                PressText::ImageChangedMore
            }
        };
        let (sources, assumed) = edition.sources();
        let rests_on = if assumed {
            PressText::SourcesAndAssumptions
        } else {
            PressText::Sources
        };
        let say = |text, slots: &[(&str, &str)]| fill(edition.voice.say(text), slots);
        [
            say(
                scenario,
                &[
                    ("preset", edition.preset()),
                    ("changes", &changes.join(", ")),
                    ("count", &more.to_string()),
                ],
            ),
            say(rests_on, &[("sources", &sources.join(", "))]),
            say(
                // Known to the month, as an image that was made with the site.
                if edition.day.split('-').nth(2).is_some() {
                    PressText::ImageMade
                } else {
                    PressText::ImageMadeIn
                },
                &[
                    ("name", edition.name()),
                    ("edition", &edition.edition()),
                    // A date is not broken.
                    ("date", &edition.date().replace(' ', "\u{a0}")),
                ],
            ),
            edition.link(),
        ]
    }
}

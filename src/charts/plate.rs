//! A chart as an image that travels alone: its finding over it, what its colours mean, and under it
//! where it comes from.
//!
//! Titles, legends and captions are HTML on the page; only here are they part of the picture. It must
//! not know what they say, nor what becomes of the image.

use super::layout::{LEADING, wide};
use super::mark::{Form, Mark, Marks, Point, Side, Tone};
use super::{Chart, Ink, Layout, Picture};

/// The size of an image.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For an article: 1200 × 675.
    #[default]
    Article,
    /// A square: 1080 × 1080.
    Square,
    /// Upright, for a phone: 1080 × 1350.
    Portrait,
    /// What networks show of a link: 1200 × 630. Made with the site, not offered to readers.
    Card,
}

impl Format {
    /// Every format that readers can choose.
    pub const ALL: [Self; 3] = [Self::Article, Self::Square, Self::Portrait];

    /// The name in forms and files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Square => "square",
            Self::Portrait => "portrait",
            Self::Card => "card",
        }
    }

    /// Width and height in pixels.
    pub const fn size(self) -> (u32, u32) {
        match self {
            Self::Article => (1200, 675),
            Self::Square => (1080, 1080),
            Self::Portrait => (1080, 1350),
            Self::Card => (1200, 630),
        }
    }
}

/// What stands around a chart in an image.
#[derive(Clone, Copy, Debug)]
pub struct Plate<'a> {
    /// What the chart finds.
    pub title: &'a str,
    /// What it shows.
    pub subtitle: &'a str,
    /// Where it comes from, a paragraph each.
    pub captions: &'a [String],
}

/// Space around everything.
const MARGIN: f64 = 24.0;
/// Space between the chart and what surrounds it.
const GAP: f64 = 14.0;
/// How low a chart may be drawn that has no height of its own.
const LOWEST: f64 = 190.0;
/// How much higher than on the page a chart may be drawn.
const STRETCH: f64 = 3.0;
/// Widths to try, in the pixels of the page: the first in which everything fits has the largest text.
const WIDTHS: [f64; 8] = [560.0, 600.0, 660.0, 720.0, 800.0, 900.0, 1020.0, 1200.0];

/// A text's size, and its lines: how it is set, how high a line is, and how many there may be.
struct Setting {
    tone: Tone,
    ink: Ink,
    leading: f64,
    most: usize,
}

const TITLE: Setting = Setting {
    tone: Tone::Title,
    ink: Ink::Text,
    leading: 27.0,
    most: 4,
};
const SUBTITLE: Setting = Setting {
    tone: Tone::Plain,
    ink: Ink::Muted,
    leading: 18.0,
    most: 4,
};
const CAPTION: Setting = Setting {
    tone: Tone::Small,
    ink: Ink::Muted,
    leading: 14.5,
    most: 4,
};

impl Layout {
    /// Lays a chart out as an image of a format. Text that is far too long is cut; all else has room.
    pub fn plate(chart: &Chart, plate: &Plate, format: Format) -> Self {
        let (across, down) = format.size();
        let ratio = f64::from(down) / f64::from(across);
        let [first, others @ ..] = WIDTHS;
        let mut best = compose(chart, plate, first, first * ratio);
        for width in others {
            if best.1 {
                break;
            }
            best = compose(chart, plate, width, width * ratio);
        }
        best.0
    }
}

/// Lays everything out in a size, and says whether it fits there.
fn compose(chart: &Chart, plate: &Plate, width: f64, height: f64) -> (Layout, bool) {
    let inside = width - 2.0 * MARGIN;
    let mut marks = Marks::default();
    let mut top = MARGIN - 4.0;
    top = write(&mut marks, plate.title, top, inside, &TITLE) + 2.0;
    top = write(&mut marks, plate.subtitle, top, inside, &SUBTITLE);
    top = legend(&mut marks, chart, top, inside) + GAP;

    let mut captions = Marks::default();
    let foot = plate.captions.iter().fold(8.0, |top, caption| {
        write(&mut captions, caption, top, inside, &CAPTION)
    });
    let bottom = height - MARGIN + 6.0 - foot;
    marks.rule((MARGIN, bottom), (width - MARGIN, bottom), Ink::Grid);
    marks.0.extend(moved(captions.0, |(x, y)| (x, y + bottom)));

    let room = bottom - GAP - top;
    let picture = Layout::within(chart, inside, Some(room.max(LOWEST)));
    let stretch = (room / picture.height).min(STRETCH);
    let Marks(drawn) = picture.marks;
    marks
        .0
        .extend(moved(drawn, |(x, y)| (x + MARGIN, y * stretch + top)));
    let layout = Layout {
        width,
        height,
        along: picture.along,
        marks,
        spots: Vec::new(),
        frame: None,
    };
    (layout, stretch >= 1.0)
}

/// Writes a text in lines under `top`, and says where the last ends.
fn write(marks: &mut Marks, text: &str, top: f64, width: f64, setting: &Setting) -> f64 {
    // What is bold is wider than the estimate, which is for plain text.
    let bold = if setting.tone == Tone::Title {
        1.07
    } else {
        1.0
    };
    let lines = wrapped(text, width / (setting.tone.size() * bold));
    let cut = lines.len() > setting.most;
    let mut y = top;
    for (place, line) in lines.into_iter().take(setting.most).enumerate() {
        let line = if cut && place + 1 == setting.most {
            line + "…"
        } else {
            line
        };
        let at = (MARGIN, y + setting.leading / 2.0);
        marks.write(&line, at, Side::Left, setting.ink, setting.tone);
        y += setting.leading;
    }
    y
}

/// The lines that a text takes in a width. It breaks at spaces that may break, and links also before
/// what joins their parts; a word that is wider still is broken anywhere.
fn wrapped(text: &str, width: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0.0;
    for part in text
        .split_inclusive(' ')
        .flat_map(|word| word.split_inclusive('&'))
    {
        let size = wide(part.trim_end());
        if used + size > width && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
            used = 0.0;
        }
        if size > width {
            for letter in part.chars() {
                let size = wide(letter.encode_utf8(&mut [0; 4]));
                if used + size > width && !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                    used = 0.0;
                }
                line.push(letter);
                used += size;
            }
        } else {
            line.push_str(part);
            used += wide(part);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    for line in &mut lines {
        line.truncate(line.trim_end().len());
    }
    lines
}

/// Names the colours of bars, in as many lines as it takes; lines and marks are named in the picture.
fn legend(marks: &mut Marks, chart: &Chart, top: f64, width: f64) -> f64 {
    const SWATCH: f64 = 11.0;
    let shown: Vec<(Ink, String)> = chart
        .data
        .drawn()
        .filter(|(_, series)| series.shown)
        .filter_map(|(place, series)| Some((series.ink?, chart.data.series_name(place))))
        .collect();
    let named = matches!(chart.picture, Picture::Lines(_) | Picture::Rows(_));
    if shown.len() < 2 || named {
        return top;
    }
    let row = LEADING + 4.0;
    let (mut x, mut y) = (0.0, top + 4.0 + row / 2.0);
    for (ink, name) in shown {
        let size = SWATCH + 6.0 + wide(&name);
        if x > 0.0 && x + size > width {
            x = 0.0;
            y += row;
        }
        let (left, half) = (MARGIN + x, SWATCH / 2.0);
        let corners = Form::Rectangle((left, y - half), (left + SWATCH, y + half));
        marks.add(corners, ink);
        marks.text(&name, (left + SWATCH + 6.0, y), Side::Left, Ink::Text);
        x += size + 16.0;
    }
    y + row / 2.0
}

/// Marks moved to other places. What is small is a sign, and keeps its form.
fn moved(marks: Vec<Mark>, to: impl Fn(Point) -> Point) -> impl Iterator<Item = Mark> {
    marks.into_iter().map(move |Mark { form, ink }| {
        let all = |points: Vec<Point>| {
            let center = small(&points);
            points
                .into_iter()
                .map(|point| match center {
                    Some((x, y)) => {
                        let (new_x, new_y) = to((x, y));
                        (point.0 - x + new_x, point.1 - y + new_y)
                    }
                    None => to(point),
                })
                .collect::<Vec<_>>()
        };
        let form = match form {
            Form::Rectangle(from, until) => match all(vec![from, until]).as_slice() {
                [from, until] => Form::Rectangle(*from, *until),
                _ => Form::Rectangle(from, until),
            },
            Form::Line(points, width) => Form::Line(all(points), width),
            Form::Area(points, veil) => Form::Area(all(points), veil),
            Form::Circle(center, radius) => Form::Circle(to(center), radius),
            Form::Text(mut text) => {
                text.at = to(text.at);
                Form::Text(text)
            }
        };
        Mark { form, ink }
    })
}

/// The middle of points that all lie close together; none where they do not.
fn small(points: &[Point]) -> Option<Point> {
    const SIGN: f64 = 16.0;
    let range = |of: fn(&Point) -> f64| {
        let all = || points.iter().map(of);
        (
            all().fold(f64::INFINITY, f64::min),
            all().fold(f64::NEG_INFINITY, f64::max),
        )
    };
    let ((left, right), (top, bottom)) = (range(|point| point.0), range(|point| point.1));
    let close = right - left <= SIGN && bottom - top <= SIGN;
    close.then(|| (left.midpoint(right), top.midpoint(bottom)))
}

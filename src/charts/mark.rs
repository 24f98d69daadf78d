//! What a laid-out picture is made of: a few shapes and texts in CSS pixels. What lays out makes
//! these, what paints turns each into one drawing call.

use super::Ink;
use crate::catalog::Company;

/// A place in the picture: CSS pixels from the left and from the top.
pub type Point = (f64, f64);

/// What is drawn at once.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mark {
    pub(super) form: Form,
    pub(super) ink: Ink,
}

/// The form of a mark.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Form {
    /// A filled rectangle between two corners.
    Rectangle(Point, Point),
    /// A line through points, this wide.
    Line(Vec<Point>, f64),
    /// A filled polygon, opaque or a veil through which the rest is seen.
    Area(Vec<Point>, f64),
    /// A filled circle.
    Circle(Point, f64),
    /// A text, its middle at this height.
    Text(Text),
}

/// A line of text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Text {
    pub(super) words: String,
    pub(super) at: Point,
    pub(super) side: Side,
    pub(super) tone: Tone,
}

/// How a text stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    Bold,
    /// On a shape of the mark's ink, in what contrasts with it.
    Over,
    /// Bold and large: the title of an image.
    Title,
    /// Small: the captions of an image.
    Small,
}

impl Tone {
    /// How large the text is, where that of labels is 1.
    pub(super) const fn size(self) -> f64 {
        match self {
            Self::Plain | Self::Bold | Self::Over => 1.0,
            Self::Title => 1.7,
            Self::Small => 0.85,
        }
    }
}

/// Which part of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Center,
    Right,
}

/// A form of a series' marks, so that no colour means anything alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A disc.
    Circle,
    /// A square on its side.
    Square,
    /// A triangle on its base.
    Triangle,
    /// A square on its corner.
    Diamond,
}

impl From<Company> for Shape {
    fn from(company: Company) -> Self {
        match company {
            Company::Meta => Self::Circle,
            Company::Microsoft => Self::Square,
            Company::Google => Self::Triangle,
            Company::Amazon => Self::Diamond,
        }
    }
}

impl Shape {
    /// This shape around a point, about `radius` in every direction.
    pub(super) fn around(self, (x, y): Point, radius: f64) -> Form {
        // Corners reach further than arcs, and look larger.
        let r = radius * 0.9;
        match self {
            Self::Circle => Form::Circle((x, y), radius),
            Self::Square => Form::Rectangle((x - r, y - r), (x + r, y + r)),
            Self::Triangle => {
                let (up, down, half) = (1.2 * radius, 0.8 * radius, 1.15 * radius);
                Form::Area(
                    vec![(x, y - up), (x + half, y + down), (x - half, y + down)],
                    1.0,
                )
            }
            Self::Diamond => {
                let r = radius * 1.25;
                Form::Area(vec![(x, y - r), (x + r, y), (x, y + r), (x - r, y)], 1.0)
            }
        }
    }
}

/// The marks of a picture, in the order of painting.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Marks(pub(super) Vec<Mark>);

impl Marks {
    pub(super) fn add(&mut self, form: Form, ink: Ink) {
        self.0.push(Mark { form, ink });
    }

    pub(super) fn text(&mut self, text: &str, at: Point, side: Side, ink: Ink) {
        self.write(text, at, side, ink, Tone::Plain);
    }

    pub(super) fn write(&mut self, text: &str, at: Point, side: Side, ink: Ink, tone: Tone) {
        if text.is_empty() {
            return;
        }
        let words = text.to_owned();
        let form = Form::Text(Text {
            words,
            at,
            side,
            tone,
        });
        self.add(form, ink);
    }

    /// A line from one point to another, one pixel wide.
    pub(super) fn rule(&mut self, from: Point, to: Point, ink: Ink) {
        self.add(Form::Line(vec![from, to], 1.0), ink);
    }
}

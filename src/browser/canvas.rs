//! Canvases as plotters' backend.

use super::Refused;
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle, FontTransform,
};
use plotters_canvas::CanvasBackend;
use std::f64::consts::TAU;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// Gives the canvas as many pixels as its CSS size has device pixels; whether it had others. One that
/// has them stays as it is: giving them again would make the browser work as if it were new.
pub fn resize(canvas: &HtmlCanvasElement, width: f64, height: f64, ratio: f64) -> bool {
    let pixels = |css: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to what browsers can draw"
        )]
        let pixels = (css * ratio).round().clamp(1.0, 16_384.0) as u32;
        pixels
    };
    let (width, height) = (pixels(width), pixels(height));
    let changed = (canvas.width(), canvas.height()) != (width, height);
    if changed {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    changed
}

/// What plotters draws on this canvas with.
///
/// # Errors
/// Where the canvas has no 2D context.
pub fn backend(canvas: HtmlCanvasElement) -> Result<Brush, Refused> {
    let context = canvas.get_context("2d").ok().flatten();
    let context = context.and_then(|context| context.dyn_into().ok());
    Ok(Brush {
        context: context.ok_or(Refused::Canvas)?,
        plain: CanvasBackend::with_canvas_object(canvas).ok_or(Refused::Canvas)?,
        fill: None,
        line: None,
        anchor: None,
        font: None,
    })
}

type Failure = <CanvasBackend as DrawingBackend>::ErrorType;
type Done = Result<(), DrawingErrorKind<Failure>>;
type Color = ((u8, u8, u8), f64);

/// The canvas backend of plotters, which tells the browser every colour and font again for every mark:
/// that is most of the time of a picture. This one tells what differs from the mark before.
pub struct Brush {
    context: CanvasRenderingContext2d,
    plain: CanvasBackend,
    fill: Option<Color>,
    line: Option<(Color, u32)>,
    anchor: Option<(&'static str, &'static str)>,
    font: Option<(&'static str, f64, String)>,
}

impl Brush {
    fn fill_with(&mut self, color: BackendColor) {
        let fill = Some((color.rgb, color.alpha));
        if self.fill != fill {
            self.context.set_fill_style_str(&css(color));
            self.fill = fill;
        }
    }

    fn stroke_with(&mut self, style: &impl BackendStyle) {
        let (color, width) = (style.color(), style.stroke_width());
        let line = Some(((color.rgb, color.alpha), width));
        if self.line != line {
            self.context.set_stroke_style_str(&css(color));
            self.context.set_line_width(f64::from(width));
            self.line = line;
        }
    }

    fn write_with(&mut self, style: &impl BackendTextStyle) {
        let across = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "center",
            HPos::Right => "end",
        };
        let up = match style.anchor().v_pos {
            VPos::Top => "top",
            VPos::Center => "middle",
            VPos::Bottom => "bottom",
        };
        let anchor = Some((across, up));
        if self.anchor != anchor {
            self.context.set_text_align(across);
            self.context.set_text_baseline(up);
            self.anchor = anchor;
        }
        let slope = match style.style() {
            FontStyle::Normal => "normal",
            FontStyle::Oblique => "oblique",
            FontStyle::Italic => "italic",
            FontStyle::Bold => "bold",
        };
        let (size, family) = (style.size(), style.family());
        let family = family.as_str();
        let same = self.font.as_ref().is_some_and(|font| {
            font.0 == slope && font.1.to_bits() == size.to_bits() && font.2 == family
        });
        if !same {
            self.context.set_font(&format!("{slope} {size}px {family}"));
            self.font = Some((slope, size, family.to_owned()));
        }
    }

    /// Begins a path through points; whether there are any.
    fn path(&self, points: impl IntoIterator<Item = BackendCoord>) -> bool {
        let mut points = points.into_iter();
        self.context.begin_path();
        let Some((x, y)) = points.next() else {
            return false;
        };
        self.context.move_to(f64::from(x), f64::from(y));
        for (x, y) in points {
            self.context.line_to(f64::from(x), f64::from(y));
        }
        true
    }

    /// What plotters' own backend draws: it leaves colours and fonts of its own.
    fn plainly(&mut self, draw: impl FnOnce(&mut CanvasBackend) -> Done) -> Done {
        (self.fill, self.line, self.anchor, self.font) = (None, None, None, None);
        draw(&mut self.plain)
    }
}

fn css(BackendColor { rgb, alpha }: BackendColor) -> String {
    let (red, green, blue) = rgb;
    format!("rgba({red},{green},{blue},{alpha})")
}

impl DrawingBackend for Brush {
    type ErrorType = Failure;

    fn get_size(&self) -> (u32, u32) {
        self.plain.get_size()
    }

    fn ensure_prepared(&mut self) -> Done {
        self.plain.ensure_prepared()
    }

    fn present(&mut self) -> Done {
        self.plain.present()
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Done {
        self.plainly(|plain| plain.draw_pixel(point, color))
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Done {
        self.plainly(|plain| plain.draw_line(from, to, style))
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Done {
        let (x, y) = (f64::from(from.0), f64::from(from.1));
        let (width, height) = (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
        if fill {
            self.fill_with(style.color());
            self.context.fill_rect(x, y, width, height);
        } else {
            self.stroke_with(style);
            self.context.stroke_rect(x, y, width, height);
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.stroke_with(style);
        if self.path(path) {
            self.context.stroke();
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.fill_with(style.color());
        if self.path(path) {
            self.context.fill();
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Done {
        let (x, y) = (f64::from(center.0), f64::from(center.1));
        self.context.begin_path();
        // Only a negative radius is refused.
        let _ = self.context.arc(x, y, f64::from(radius), 0.0, TAU);
        if fill {
            self.fill_with(style.color());
            self.context.fill();
        } else {
            self.stroke_with(style);
            self.context.stroke();
        }
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        if !matches!(style.transform(), FontTransform::None) {
            return self.plainly(|plain| plain.draw_text(text, style, at));
        }
        self.fill_with(style.color());
        self.write_with(style);
        // Browsers draw every text.
        let _ = self
            .context
            .fill_text(text, f64::from(at.0), f64::from(at.1));
        Ok(())
    }
}

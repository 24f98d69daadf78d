//! Charts where there is no browser: pictures in the page's text, that show before any script runs.
//!
//! A picture is painted in light and in dark; where the two differ, the style sheet's own property
//! takes the colour's place, so that one picture serves both.

use crate::charts::Chart;
use yew::prelude::*;

/// The chart as pictures for small and for large screens; none in a browser, which paints a canvas.
#[cfg(target_arch = "wasm32")]
pub(super) const fn still(_: &Chart, _: &AttrValue) -> Option<Html> {
    None
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) use text::still;

#[cfg(not(target_arch = "wasm32"))]
mod text {
    use super::{AttrValue, Chart, Html};
    use crate::charts::{Theme, svg};
    use std::collections::HashMap;
    use std::sync::LazyLock;
    use yew::prelude::*;

    /// The picture's class, and its width in CSS pixels: a phone's column, the widest column.
    const SIZES: [(&str, u32); 2] = [("small", 358), ("large", 784)];

    const STYLE: &str = include_str!("../../static/explorer.css");

    /// The style sheet's properties by their colours in light and in dark.
    static PROPERTIES: LazyLock<HashMap<(String, String), &str>> = LazyLock::new(|| {
        let (light, rest) = STYLE
            .split_once("@media (prefers-color-scheme: dark)")
            .unwrap_or((STYLE, ""));
        let dark: HashMap<&str, &str> = declared(rest.split("\n}").next().unwrap_or("")).collect();
        declared(light)
            .map(|(name, light)| {
                let dark = dark.get(name).unwrap_or(&light);
                ((light.to_uppercase(), dark.to_uppercase()), name)
            })
            .collect()
    });

    /// The custom properties that a part of the style sheet gives a colour.
    fn declared(style: &str) -> impl Iterator<Item = (&str, &str)> {
        style.lines().filter_map(|line| {
            let declaration = line.trim().strip_suffix(';')?;
            let (name, value) = declaration.split_once(": ")?;
            (name.starts_with("--") && value.starts_with('#')).then_some((name, value))
        })
    }

    /// The chart as pictures for small and for large screens; none in a browser, which paints a canvas.
    #[allow(clippy::unnecessary_wraps, reason = "in a browser there is none")]
    pub(in crate::page) fn still(chart: &Chart, alternative: &AttrValue) -> Option<Html> {
        let pictures = SIZES.into_iter().filter_map(|(class, width)| {
            let [light, dark] = [Theme::Light, Theme::Dark]
                .map(|theme| svg(chart, width, theme).unwrap_or_default());
            let picture = compact(&for_both(&light, &dark));
            // The drawing stands inside an element of ours, which has the words.
            let (_, drawing) = picture.split_once('>')?;
            let drawing = drawing.strip_suffix("</svg>")?.to_owned();
            let (_, height) = light.split_once("height=\"")?;
            let (height, _) = height.split_once('"')?;
            Some(html! {
                <svg
                    {class}
                    width="100%"
                    height={height.to_owned()}
                    viewBox={format!("0 0 {width} {height}")}
                    preserveAspectRatio="xMinYMin"
                >
                    {Html::from_html_unchecked(drawing.into())}
                </svg>
            })
        });
        let pictures: Html = pictures.collect();
        Some(html! { <div class="picture" role="img" aria-label={alternative}>{pictures}</div> })
    }

    /// One picture of two that differ in their colours alone.
    fn for_both(light: &str, dark: &str) -> String {
        let mut parts = light.split("\"#");
        let mut both = parts.next().unwrap_or_default().to_owned();
        for (light, dark) in parts.zip(dark.split("\"#").skip(1)) {
            let color = |part: &str| format!("#{}", part.get(..6).unwrap_or_default());
            let (in_light, in_dark) = (color(light), color(dark));
            let color = match PROPERTIES.get(&(in_light.clone(), in_dark.clone())) {
                Some(name) => format!("var({name})"),
                None if in_light == in_dark => in_light,
                None => format!("light-dark({in_light},{in_dark})"),
            };
            both.push('"');
            both.push_str(&color);
            both.push_str(light.get(6..).unwrap_or_default());
        }
        both
    }

    /// Leaves out what the style sheet says for all pictures, and what goes without saying.
    fn compact(svg: &str) -> String {
        let mut text: String = svg.lines().map(str::trim_end).collect();
        for left_out in [
            " opacity=\"1\"",
            " stroke=\"none\"",
            " text-anchor=\"start\"",
            " font-family=\"system-ui, sans-serif\"",
            " font-size=\"13.000000000000002\"",
            " stroke-width=\"1\"",
        ] {
            text = text.replace(left_out, "");
        }
        let text = text.replace(" \"/>", "\"/>");
        // What stands between two of these is the points of a line, or of a face.
        let mut parts = text.split(" points=\"");
        let mut short = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (points, rest) = part.split_once('"').unwrap_or((part, ""));
            short.push_str(" points=\"");
            short.push_str(&straight(points));
            short.push('"');
            short.push_str(rest);
        }
        short
    }

    /// How far a line may be from where it was, in CSS pixels: less than can be seen.
    const UNSEEN: f64 = 0.6;

    /// A line without the points that it would pass anyway.
    fn straight(points: &str) -> String {
        let all: Vec<(&str, [f64; 2])> = points
            .split(' ')
            .filter_map(|point| {
                let (x, y) = point.split_once(',')?;
                Some((point, [x.parse().ok()?, y.parse().ok()?]))
            })
            .collect();
        let mut kept = Vec::new();
        let mut rest = all.as_slice();
        while let Some(((point, from), after)) = rest.split_first() {
            kept.push(*point);
            // The farthest point up to which everything between lies on the way.
            let passes = |last: usize| {
                let Some((to, between)) = after.get(..=last).and_then(<[_]>::split_last) else {
                    return false;
                };
                between
                    .iter()
                    .all(|(_, by)| beside(*from, to.1, *by) <= UNSEEN)
            };
            let skipped = (1..after.len()).take_while(|last| passes(*last)).last();
            rest = after.get(skipped.unwrap_or(0)..).unwrap_or_default();
        }
        kept.join(" ")
    }

    /// How far a point is from the way between two others.
    fn beside([ax, ay]: [f64; 2], [bx, by]: [f64; 2], [x, y]: [f64; 2]) -> f64 {
        let (dx, dy) = (bx - ax, by - ay);
        let square = dx * dx + dy * dy;
        let along = if square > 0.0 {
            (((x - ax) * dx + (y - ay) * dy) / square).clamp(0.0, 1.0)
        } else {
            0.0
        };
        (ax + along * dx - x).hypot(ay + along * dy - y)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_line_keeps_its_corners_and_loses_what_lies_between() {
            for (points, expected) in [
                ("0,0 1,1 2,2 3,3 9,0", "0,0 3,3 9,0"),
                ("0,0 5,0 5,5 0,5 0,0", "0,0 5,0 5,5 0,5 0,0"),
                ("0,0 9,0", "0,0 9,0"),
                ("0,0 9,0 4,0", "0,0 9,0 4,0"),
                ("4,4", "4,4"),
                ("", ""),
            ] {
                assert_eq!(straight(points), expected, "{points}");
            }
        }

        #[test]
        fn a_colour_of_both_themes_becomes_the_style_sheets() {
            let both = for_both(
                "<a fill=\"#1A1D21\"/><b fill=\"#FFFFFF\" stroke=\"#123456\"/>",
                "<a fill=\"#ECEEF0\"/><b fill=\"#14171A\" stroke=\"#123456\"/>",
            );
            let expected = "<a fill=\"var(--text)\"/><b fill=\"var(--paper)\" stroke=\"#123456\"/>";
            assert_eq!(both, expected);
        }
    }
}

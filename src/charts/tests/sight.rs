//! How colours look, to every kind of eye.

use plotters::style::RGBColor;

/// A kind of eye.
#[derive(Clone, Copy, Debug)]
pub(in crate::charts) enum Sight {
    Usual,
    /// Without the cones for green: the most frequent colour blindness.
    Deuteranopia,
    /// Without the cones for red.
    Protanopia,
    /// Without the cones for blue: very rare.
    Tritanopia,
}

impl Sight {
    /// What becomes of linear red, green and blue: Machado, Oliveira and Fernandes 2009, severity 1.
    const fn matrix(self) -> [[f64; 3]; 3] {
        match self {
            Self::Usual => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Self::Deuteranopia => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            Self::Protanopia => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Self::Tritanopia => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        }
    }
}

fn linear(RGBColor(red, green, blue): RGBColor) -> [f64; 3] {
    [red, green, blue].map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    })
}

fn product(row: [f64; 3], color: [f64; 3]) -> f64 {
    row.iter()
        .zip(color)
        .map(|(factor, part)| factor * part)
        .sum()
}

/// Contrast of two colours, as WCAG defines it.
pub(in crate::charts) fn between(one: RGBColor, other: RGBColor) -> f64 {
    let [one, other] =
        [one, other].map(|color| product([0.2126, 0.7152, 0.0722], linear(color)) + 0.05);
    one.max(other) / one.min(other)
}

/// How far apart two colours are for a kind of eye, in CIELAB.
pub(in crate::charts) fn far(sight: Sight, one: RGBColor, other: RGBColor) -> f64 {
    let [one, other] = [one, other].map(|color| lab(sight, color));
    let squares = one
        .iter()
        .zip(other)
        .map(|(one, other)| (one - other).powi(2));
    squares.sum::<f64>().sqrt()
}

/// A colour in CIELAB, under daylight.
fn lab(sight: Sight, color: RGBColor) -> [f64; 3] {
    let color = linear(color);
    let seen = sight
        .matrix()
        .map(|row| product(row, color).clamp(0.0, 1.0));
    let curve = |part: f64| {
        if part > 0.008_856 {
            part.cbrt()
        } else {
            7.787 * part + 16.0 / 116.0
        }
    };
    let x = curve(product([0.412_456_4, 0.357_576_1, 0.180_437_5], seen) / 0.950_47);
    let y = curve(product([0.212_672_9, 0.715_152_2, 0.072_175_0], seen));
    let z = curve(product([0.019_333_9, 0.119_192_0, 0.950_304_1], seen) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

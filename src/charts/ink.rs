//! Colours by meaning, in light and dark.
//!
//! Checked here: each stands out from the paper by at least 3:1, text by 4.5:1. The style sheet names
//! the same colours for the page; a test of the page holds them equal.

use crate::catalog::Company;
use crate::model::Metric;
use plotters::style::RGBColor;

/// What a colour stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The background.
    Paper,
    /// Text that is read first.
    Text,
    /// Text that is read second.
    Muted,
    /// Lines of the grid; these only help the eye and may be faint.
    Grid,
    /// A company.
    Company(Company),
    /// A company's other accelerators.
    Other(Company),
    /// A part of the spending.
    Component(Metric),
    /// The one series of a chart that has no other.
    Accent,
    /// The other side of it.
    AccentOther,
    /// What the companies are compared with.
    Beside,
}

/// A set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Black on white, for readers who ask for more contrast.
    LightContrast,
    /// White on black, for readers who ask for more contrast.
    DarkContrast,
}

impl Theme {
    /// The colour of an ink.
    pub const fn color(self, ink: Ink) -> RGBColor {
        let (light, dark) = pair(ink);
        match (self, ink) {
            (Self::LightContrast, Ink::Paper) | (Self::DarkContrast, Ink::Text | Ink::Muted) => {
                split(BRIGHT)
            }
            (Self::DarkContrast, Ink::Paper) | (Self::LightContrast, Ink::Text | Ink::Muted) => {
                split(DEEP)
            }
            // What crosses writing must leave it readable.
            (Self::LightContrast | Self::DarkContrast, Ink::Grid) => split(BETWEEN),
            (Self::Light | Self::LightContrast, _) => split(light),
            (Self::Dark | Self::DarkContrast, _) => split(dark),
        }
    }

    /// The colour of a text that stands on an ink.
    pub const fn over(self, ink: Ink) -> RGBColor {
        let RGBColor(red, green, blue) = self.color(ink);
        // As bright as the eye takes them to be, of 255,000.
        let bright = red as u32 * 299 + green as u32 * 587 + blue as u32 * 114;
        split(if bright > 110_000 { DEEP } else { BRIGHT })
    }
}

/// Text on what is bright.
const DEEP: u32 = 0x00_00_00;
/// Text on what is dark.
const BRIGHT: u32 = 0xff_ff_ff;

/// As far from black as from white.
const BETWEEN: u32 = 0x76_76_76;

/// An ink in light and in dark, as 0xRRGGBB.
const fn pair(ink: Ink) -> (u32, u32) {
    match ink {
        Ink::Paper => (0xff_ff_ff, 0x14_17_1a),
        Ink::Text => (0x1a_1d_21, 0xec_ee_f0),
        Ink::Muted => (0x5b_63_6b, 0xa3_ab_b3),
        Ink::Grid => (0xe3_e6_e9, 0x2d_33_39),
        Ink::Company(Company::Meta) | Ink::Accent => (0x1f_5f_a8, 0x6c_ae_f0),
        Ink::Company(Company::Microsoft) => (0xb6_4a_12, 0xf0_8d_52),
        Ink::Company(Company::Google) => (0x15_73_47, 0x55_c0_98),
        Ink::Company(Company::Amazon) => (0x8a_1f_6b, 0xd6_70_b4),
        Ink::Other(Company::Meta) | Ink::AccentOther => (0x6c_91_bd, 0x3f_70_a3),
        Ink::Other(Company::Microsoft) => (0xc9_83_5d, 0xa8_60_36),
        Ink::Other(Company::Google) => (0x5b_9e_7d, 0x35_80_5f),
        Ink::Other(Company::Amazon) => (0xb5_74_a3, 0x96_50_7f),
        Ink::Component(Metric::Servers) => (0x3b_6e_9f, 0x74_a9_d8),
        Ink::Component(Metric::Network) => (0x75_92_ac, 0x4f_7f_a9),
        Ink::Component(Metric::Buildings) => (0x8c_7a_62, 0xb3_a2_86),
        Ink::Component(Metric::OtherAccelerators) => (0x55_59_5e, 0xe3_e6_e9),
        Ink::Component(Metric::Electricity | Metric::LifetimeElectricity) => {
            (0xc4_59_1a, 0xf0_92_55)
        }
        Ink::Beside => (0x7d_86_8e, 0x7d_86_8e),
        Ink::Component(_) => (0x17_34_54, 0xa9_cf_f2),
    }
}

const fn split(rgb: u32) -> RGBColor {
    RGBColor(
        (rgb >> 16 & 0xff) as u8,
        (rgb >> 8 & 0xff) as u8,
        (rgb & 0xff) as u8,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::tests::sight::{Sight, between, far};

    const THEMES: [Theme; 4] = [
        Theme::Light,
        Theme::Dark,
        Theme::LightContrast,
        Theme::DarkContrast,
    ];

    fn contrast(theme: Theme, one: Ink, other: Ink) -> f64 {
        between(theme.color(one), theme.color(other))
    }

    fn companies() -> [Ink; 4] {
        Company::ALL.map(Ink::Company)
    }

    #[test]
    fn series_stand_out_from_the_paper() {
        let others = Company::ALL.map(Ink::Other);
        let components = Metric::SPENDING.map(Ink::Component);
        let alone = [Ink::Accent, Ink::AccentOther, Ink::Beside];
        let all = companies().into_iter().chain(others).chain(components);
        for ink in all.chain(alone) {
            for theme in THEMES {
                let contrast = contrast(theme, ink, Ink::Paper);
                assert!(contrast >= 3.0, "{ink:?} in {theme:?}: {contrast:.2}");
            }
        }
    }

    #[test]
    fn text_over_a_part_can_be_read() {
        for theme in THEMES {
            for part in Metric::SPENDING {
                let ink = Ink::Component(part);
                let contrast = between(theme.over(ink), theme.color(ink));
                assert!(contrast >= 4.5, "{part:?} in {theme:?}: {contrast:.2}");
            }
        }
    }

    #[test]
    fn text_can_be_read() {
        for theme in THEMES {
            // End labels of lines are written in the line's colour.
            let lines = companies().into_iter().chain([Ink::Accent]);
            for ink in lines.chain([Ink::Text, Ink::Muted]) {
                let contrast = contrast(theme, ink, Ink::Paper);
                assert!(contrast >= 4.5, "{ink:?} in {theme:?}: {contrast:.2}");
            }
        }
    }

    /// Differences in CIELAB; what differs by 2 can just be told apart side by side, and by 15 at a
    /// glance.
    #[test]
    fn companies_differ_for_colour_blind_readers_too() {
        for theme in THEMES {
            for (index, one) in companies().into_iter().enumerate() {
                for other in companies().into_iter().skip(index + 1) {
                    for (sight, least) in [
                        (Sight::Usual, 40.0),
                        (Sight::Deuteranopia, 20.0),
                        (Sight::Protanopia, 17.0),
                        (Sight::Tritanopia, 10.0),
                    ] {
                        let far = far(sight, theme.color(one), theme.color(other));
                        assert!(
                            far >= least,
                            "{one:?}, {other:?} in {theme:?}: {far:.0} for {sight:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn parts_of_a_stack_differ_from_their_neighbours() {
        let parts = Metric::SPENDING.map(Ink::Component);
        for theme in THEMES {
            for pair in parts.windows(2) {
                for sight in [Sight::Usual, Sight::Deuteranopia, Sight::Protanopia] {
                    let far = far(sight, theme.color(pair[0]), theme.color(pair[1]));
                    assert!(far >= 15.0, "{pair:?} in {theme:?}: {far:.0} for {sight:?}");
                }
            }
        }
    }
}

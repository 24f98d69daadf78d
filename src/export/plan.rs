//! What an editor decides before a scenario goes into an article: what readers see, what they may
//! change, and how it looks.
//!
//! It must not know where it is decided: a choice comes as the name and the value of a form's field.

use super::{Edition, Embed};
use crate::catalog::Company;
use crate::charts::{Ink, Theme as Ground};
use crate::language::{EmbedText, Language, Message};
use crate::model::Metric;
use crate::scenario::link::{CONTROLS, PANELS, Settings, Theme, changeable, lockable};

/// What readers see unless the editor decides otherwise: what the page for frames shows by itself.
const SHOWN: [&str; 4] = ["results", "spending", "price", "meta"];
/// What an accent's contrast with its ground must reach, as WCAG has it for text.
const CONTRAST: f64 = 4.5;

/// What an editor has decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What is shown, locked and explained, in which colours.
    pub settings: Settings,
    /// Whose figure is explained, kept while none is.
    pub whose: Option<Company>,
    /// The language of the article.
    pub language: Language,
    /// The accent's colour, as six hexadecimal digits.
    pub accent: Option<String>,
    /// How wide the frame is, in CSS pixels; as wide as the article where there is none.
    pub width: Option<u32>,
}

impl Plan {
    /// The accent that is offered first.
    pub const ACCENT: &str = "1f5fa8";
    /// Widths of a frame, in CSS pixels, from the narrowest that WordPress gives to the widest.
    pub const WIDTHS: [u32; 6] = [200, 300, 400, 600, 800, 1000];

    /// What is decided before anything is.
    pub fn new(language: Language) -> Self {
        Self {
            settings: Settings {
                only: SHOWN.to_vec(),
                ..Settings::default()
            },
            whose: None,
            language,
            accent: None,
            width: None,
        }
    }

    /// Takes a choice: the name of a field, its value, and whether it is chosen or given up. What is no
    /// choice changes nothing.
    pub fn take(&mut self, name: &str, value: &str, chosen: bool) {
        let settings = &mut self.settings;
        match name {
            "only" => {
                let named = |key: &&str| *key == value;
                // All the inputs, or some.
                if value == CONTROLS {
                    settings.only.retain(|key| PANELS.contains(key));
                } else if changeable().any(|key| key == value) {
                    settings.only.retain(|key| *key != CONTROLS);
                }
                let is_chosen = settings.only.clone();
                let keys = PANELS.into_iter().chain(changeable());
                settings.only = keys
                    .filter(|key| {
                        if named(key) {
                            chosen
                        } else {
                            is_chosen.contains(key)
                        }
                    })
                    .collect();
            }
            "lock" => {
                let locked = settings.lock.clone();
                settings.lock = lockable()
                    .filter(|key| {
                        if *key == value {
                            chosen
                        } else {
                            locked.contains(key)
                        }
                    })
                    .collect();
            }
            "open" => settings.open = Metric::from_key(value).map(|metric| (metric, self.whose)),
            "whose" => {
                self.whose = Company::from_key(value);
                settings.open = settings.open.map(|(metric, _)| (metric, self.whose));
            }
            "theme" => settings.theme = Theme::from_key(value).unwrap_or_default(),
            "language" => self.language = Language::from_tag(value).unwrap_or(self.language),
            "width" => {
                self.width = value
                    .parse()
                    .ok()
                    .filter(|width| Self::WIDTHS.contains(width));
            }
            "accented" => self.accent = chosen.then(|| Self::ACCENT.to_owned()),
            "accent" => {
                let digits = value.strip_prefix('#').unwrap_or(value);
                if digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
                    self.accent = Some(digits.to_ascii_lowercase());
                }
            }
            _ => {}
        }
    }

    /// Whether the accent can be read on light and on dark ground; where it cannot it is not used.
    pub fn accent_is_read(&self) -> [bool; 2] {
        [(Ground::Light, Theme::Dark), (Ground::Dark, Theme::Light)].map(|(ground, other)| {
            let Some(accent) = self.accent.as_deref() else {
                return true;
            };
            let paper = ground.color(Ink::Paper);
            let [accent, paper] = [rgb(accent), [paper.0, paper.1, paper.2]].map(luminance);
            let (low, high) = (accent.min(paper), accent.max(paper));
            self.settings.theme == other || (high + 0.05) / (low + 0.05) >= CONTRAST
        })
    }

    /// The address of the page, and of the page for frames, as they are wanted; `top` is the site's.
    pub fn addresses(&self, edition: &Edition, top: &str) -> [String; 2] {
        let settings = Settings {
            currency: edition.voice.currency,
            ..self.settings.clone()
        };
        let query = edition.query(settings);
        let language = self.language.tag();
        ["/?", "/embed/?"].map(|folder| [top, language, folder, &query].concat())
    }

    /// The whole address of the page for frames, with what it alone reads.
    pub fn framed(&self, edition: &Edition, top: &str) -> String {
        let [_, frame] = self.addresses(edition, top);
        match &self.accent {
            Some(accent) => [&frame, "&accent=", accent].concat(),
            None => frame,
        }
    }

    /// Makes something of the code for an article, where the frame is as high as this.
    pub fn embed<T>(
        &self,
        edition: &Edition,
        top: &str,
        height: u32,
        make: impl FnOnce(&Embed) -> T,
    ) -> T {
        let [page, _] = self.addresses(edition, top);
        make(&Embed {
            frame: &self.framed(edition, top),
            page: &page,
            loader: &[top, "embed.js"].concat(),
            title: self.language.say(Message::Title),
            open: self.language.say(EmbedText::Open),
            width: self.width,
            height,
            accent: self.accent.as_deref(),
        })
    }
}

/// The parts of a colour of six hexadecimal digits.
fn rgb(digits: &str) -> [u8; 3] {
    let number = u32::from_str_radix(digits, 16).unwrap_or_default();
    let [_, red, green, blue] = number.to_be_bytes();
    [red, green, blue]
}

/// The relative luminance of a colour, as WCAG 2 has it.
fn luminance(parts: [u8; 3]) -> f64 {
    let [red, green, blue] = parts.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Scenario;
    use crate::scenario::link::Link;

    #[test]
    fn choices_come_in_the_order_of_the_page_and_go_again() {
        let mut plan = Plan::new(Language::English);
        let first = plan.clone();
        for key in ["tornado", "years", "nonsense", "tornado"] {
            plan.take("only", key, true);
        }
        plan.take("lock", "price", true);
        plan.take("lock", "p", true);
        assert_eq!(
            plan.settings.only,
            ["results", "spending", "tornado", "price", "meta", "years"]
        );
        assert_eq!(plan.settings.lock, ["p", "price"]);
        for key in ["tornado", "years"] {
            plan.take("only", key, false);
        }
        plan.take("lock", "price", false);
        plan.take("lock", "p", false);
        assert_eq!(plan, first);
    }

    #[test]
    fn all_the_inputs_are_shown_or_some() {
        let mut plan = Plan::new(Language::English);
        plan.take("only", "controls", true);
        assert_eq!(plan.settings.only, ["results", "controls", "spending"]);
        plan.take("only", "rate", true);
        assert_eq!(plan.settings.only, ["results", "spending", "rate"]);
    }

    #[test]
    fn nothing_that_is_no_choice_is_taken() {
        let mut plan = Plan::new(Language::French);
        for (name, value) in [
            ("accent", "red"),
            ("accent", "#12345"),
            ("accent", "\"><script"),
            ("language", "de"),
            ("width", "1e9"),
            ("width", "601"),
            ("theme", "pink"),
            ("open", "nonsense"),
            ("whose", "nobody"),
            ("nothing", "at all"),
        ] {
            plan.take(name, value, true);
            assert_eq!(plan, Plan::new(Language::French), "{name}={value}");
        }
    }

    #[test]
    fn an_accent_is_read_where_it_stands_out() {
        let mut plan = Plan::new(Language::English);
        for (accent, theme, read) in [
            ("#ffd166", "auto", [false, true]),
            ("#ffd166", "dark", [true, true]),
            ("#ffd166", "light", [false, true]),
            ("#0B5394", "auto", [true, false]),
            // The lightest grey that can be read on white.
            ("#767676", "light", [true, true]),
            ("#777777", "light", [false, true]),
        ] {
            plan.take("accent", accent, true);
            plan.take("theme", theme, true);
            assert_eq!(plan.accent_is_read(), read, "{accent} {theme}");
        }
        plan.take("accented", "", false);
        assert_eq!(plan.accent_is_read(), [true, true]);
    }

    #[test]
    fn what_is_decided_is_in_the_links_and_in_the_code() {
        let (link, _) = Link::read("price=26268&range.price=20000~35000&b.price=1");
        let edition = Edition {
            scenario: &link.scenario,
            second: link.second.as_ref(),
            voice: Language::English.into(),
            address: "",
            day: "",
        };
        let mut plan = Plan::new(Language::English);
        for (name, value) in [
            ("only", "map"),
            ("only", "sentence"),
            ("lock", "meta"),
            ("whose", "google"),
            ("open", "gpu-hour"),
            ("theme", "dark"),
            ("language", "fr"),
            ("width", "600"),
            ("accent", "#FFD166"),
        ] {
            plan.take(name, value, true);
        }
        let [page, frame] = plan.addresses(&edition, "https://example.org/h100/");
        let query = page.strip_prefix("https://example.org/h100/fr/?").unwrap();
        let framed = frame
            .strip_prefix("https://example.org/h100/fr/embed/?")
            .unwrap();
        assert_eq!(query, framed);
        let (read, notices) = Link::read(query);
        assert!(notices.is_empty(), "{notices:?}");
        assert_eq!(read.settings, plan.settings);
        assert_eq!(read.scenario, link.scenario);
        assert_eq!(read.second, link.second);
        assert_eq!(
            read.settings.open,
            Some((Metric::GpuHour, Some(Company::Google)))
        );
        let code = plan.embed(&edition, "https://example.org/h100/", 915, |embed| {
            embed.iframe()
        });
        for part in [
            "only=sentence~results~spending~map~price~meta&amp;",
            "theme=dark&amp;accent=ffd166\"",
            "width=\"600\" height=\"915\"",
            "title=\"",
        ] {
            assert!(code.contains(part), "{part}: {code}");
        }
    }

    #[test]
    fn what_is_shown_first_is_what_frames_show_of_themselves() {
        let plan = Plan::new(Language::English);
        let known: Vec<_> = PANELS.into_iter().chain(changeable()).collect();
        assert!(plan.settings.only.iter().all(|key| known.contains(key)));
        let scenario = Scenario::default();
        let edition = Edition {
            scenario: &scenario,
            second: None,
            voice: Language::English.into(),
            address: "",
            day: "",
        };
        let [page, _] = plan.addresses(&edition, "../");
        assert!(
            page.starts_with("../en/?v=1&d=2026-11&p=announced&only="),
            "{page}"
        );
    }
}

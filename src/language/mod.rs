//! What the reader reads: the two languages, their numbers, and what may be typed in a field.
//!
//! Everything here is deterministic: the same value gives the same bytes in a browser, in a
//! prerendered page, in an export and in a test, which is why nothing asks the browser's `Intl`.
//!
//! This module must not know the model, its inputs and outcomes, companies, links or the page. Of the
//! rest of the house it uses the names of the units only: a figure is a number, a [`Unit`] and a
//! [`Language`].
//!
//! [`Unit`]: crate::units::Unit

mod dates;
mod decimal;
mod form;
mod messages;
mod nearest;
mod numbers;
mod numeral;
mod reading;
mod reading_help;
mod table;
#[cfg(test)]
mod table_tests;
mod template;
mod terms;
mod vocabulary;
mod voice;
mod wording;

pub use dates::date;
pub use messages::{
    ChartText, ClaimText, CompareText, ControlText, EditorText, EmbedText, ExplainText, Label,
    LinkText, Message, MoneyText, PressText, RestText, ShareText, SiteText,
};
pub use nearest::nearest;
pub use numbers::{Words, change, exact, exactly, figure, written, written_exactly};
pub use reading::{ReadError, read};
pub use reading_help::explain;
pub use table::Text;
pub use template::{Piece, fill, pieces};
pub use terms::{Term, elided, in_a_sentence};
pub use voice::{Currency, Voice};

/// A language of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, with a newspaper's "$10.5 bn".
    English,
    /// French, with a newspaper's "10,5 Md$".
    French,
}

impl Language {
    /// Every language the page is written in.
    pub const ALL: [Self; 2] = [Self::English, Self::French];

    /// The language's tag (BCP 47), for `lang`, `hreflang` and paths.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    /// The language a tag asks for, whatever its region and case: "fr", "fr-CA" and "FR_ca" are French.
    ///
    /// `None` for any other language: which one to fall back on is the caller's choice.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?;
        Self::ALL
            .into_iter()
            .find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }

    /// A text in this language.
    pub fn say(self, text: impl Text) -> &'static str {
        text.text(self)
    }
}

/// What the tests of several files share.
#[cfg(test)]
mod testing {
    use crate::units::Unit;

    /// Every unit there is.
    pub(super) const UNITS: [Unit; 32] = [
        Unit::Usd,
        Unit::UsdPerGpu,
        Unit::UsdPerGpuHour,
        Unit::UsdPerMegawatt,
        Unit::UsdPerKilowattHour,
        Unit::UsdPerYear,
        Unit::Gpus,
        Unit::TokensPerSecond,
        Unit::TokensPerSecondPerGpu,
        Unit::TokensPerUserDay,
        Unit::Users,
        Unit::UsdPerMillionTokens,
        Unit::OrdersOfMagnitudePerYear,
        Unit::H100Equivalents,
        Unit::Kilowatts,
        Unit::KilowattsPerGpu,
        Unit::KilowattHours,
        Unit::KilowattHoursPerYear,
        Unit::GramsPerKilowattHour,
        Unit::Tonnes,
        Unit::TonnesPerYear,
        Unit::Flop,
        Unit::FlopPerSecond,
        Unit::TeraflopsPerGpu,
        Unit::GpuHours,
        Unit::Days,
        Unit::Hours,
        Unit::Months,
        Unit::Years,
        Unit::PerYear,
        Unit::Share,
        Unit::Ratio,
    ];
}

#[cfg(test)]
mod tests {
    use super::Language::{self, English, French};

    #[test]
    fn tags_are_read_whatever_their_region_and_case() {
        for (tag, expected) in [
            ("fr", Some(French)),
            ("fr-FR", Some(French)),
            ("FR_ca", Some(French)),
            ("en", Some(English)),
            (" en-GB ", Some(English)),
            ("EN", Some(English)),
            ("fro", None),
            ("de", None),
            ("", None),
            ("-", None),
        ] {
            assert_eq!(Language::from_tag(tag), expected, "{tag:?}");
        }
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
    }
}

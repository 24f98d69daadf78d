//! The browser engines that tests open the page in. Plain data.

use std::fmt;

use crate::tools::need::Need;

/// What shows the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Its name on the command line and for the tests.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The engine of a name.
    pub(crate) fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|engine| engine.key() == key)
    }

    /// What has to be there to run it.
    pub(crate) fn needs(self) -> &'static [Need] {
        match self {
            Self::Chromium => &[Need::Browser],
            Self::Firefox => &[Need::Firefox, Need::Geckodriver],
            Self::WebKit => &[Need::WebKit],
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        })
    }
}

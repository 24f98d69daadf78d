//! What the panel says happened.

use crate::language::{Language, ShareText, fill};
use yew::prelude::*;

/// Something that happened, to be spoken.
#[derive(Clone, PartialEq)]
pub(super) struct Told {
    text: ShareText,
    /// The name of a file, where there is one.
    file: AttrValue,
    /// How many of something, where that is said.
    count: usize,
}

impl From<ShareText> for Told {
    fn from(text: ShareText) -> Self {
        Self::of(text, AttrValue::default())
    }
}

impl Told {
    /// Something about a file.
    pub(super) const fn of(text: ShareText, file: AttrValue) -> Self {
        Self {
            text,
            file,
            count: 0,
        }
    }

    /// Something about so many things of a file.
    pub(super) const fn counted(text: ShareText, file: AttrValue, count: usize) -> Self {
        Self { text, file, count }
    }

    /// It in words.
    pub(super) fn words(&self, language: Language) -> String {
        let count = self.count.to_string();
        fill(
            language.say(self.text),
            &[("file", &self.file), ("count", &count)],
        )
    }
}

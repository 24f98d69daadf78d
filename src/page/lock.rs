//! What a link does not let its readers change: it stands there, with the reason.

use crate::language::{Language, LinkText, fill};
use crate::scenario::Action;
use crate::scenario::link::Settings;
use yew::prelude::*;

/// What changes an input, a choice or the preset, by its key: as it is, or where the link locks it
/// without effect, in a group whose name says why.
pub(super) fn around(
    settings: &Settings,
    key: &'static str,
    language: Language,
    content: Html,
) -> Html {
    if !settings.locks(key) {
        return content;
    }
    html! {
        <fieldset {key} class="plain locked" disabled=true>
            <legend>{language.say(LinkText::Locked)}</legend>
            {content}
        </fieldset>
    }
}

/// What was asked last, where the link does not let the reader have it: seen from everywhere, and spoken.
pub(super) fn refusal(refused: Option<Action>, language: Language) -> Html {
    // The region stays in the page, so that what appears in it is spoken.
    html! {
        <div class="reopened" role="status">
            if let Some(action) = refused {
                <p>{fill(language.say(LinkText::Refused), &[("what", &action.called(language))])}</p>
            }
        </div>
    }
}

//! What of a link could not be taken as it stood.

use crate::language::{Language, LinkText, Message, exact, fill};
use crate::scenario::link::{Notice, Problem};
use crate::scenario::param;
use crate::units::Unit;
use yew::prelude::*;

/// How many problems are spelled out; a stranger can send thousands.
const SHOWN: usize = 8;
/// How much of a stranger's text is repeated.
const QUOTED: usize = 60;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) notices: Vec<Notice>,
    /// The link as it was opened.
    pub(super) query: AttrValue,
    pub(super) language: Language,
}

/// The quiet banner, until the reader closes it.
#[component]
pub(super) fn Banner(props: &Props) -> Html {
    let open = use_state(|| true);
    let language = props.language;
    let close = {
        let open = open.clone();
        move |_| open.set(false)
    };
    // The region stays in the page, so that what appears in it is spoken.
    html! {
        <div class="banner" role="status">
            if *open && !props.notices.is_empty() {
                <p>{language.say(Message::BannerTitle)}</p>
                <ul>
                    {for props.notices.iter().take(SHOWN).map(|notice| html! {
                        <li>{sentence(notice, language)}</li>
                    })}
                    if let Some(more @ 1..) = props.notices.len().checked_sub(SHOWN) {
                        <li>{fill(language.say(Message::BannerMore), &[("count", &more.to_string())])}</li>
                    }
                </ul>
                <p><a href={format!("?{}", props.query.trim_start_matches('?'))}>{language.say(LinkText::Original)}</a></p>
                <button type="button" onclick={close}>{language.say(Message::BannerClose)}</button>
            }
        </div>
    }
}

/// A problem in words.
fn sentence(notice: &Notice, language: Language) -> String {
    let (message, taken) = match notice.problem {
        Problem::Unknown => (Message::BannerUnknown, None),
        Problem::Unreadable => (Message::BannerUnreadable, None),
        Problem::Clamped { input, taken } => {
            let taken = exact(taken, param(input).unit, language);
            (Message::BannerClamped, Some(taken))
        }
        Problem::Repeated => (Message::BannerRepeated, None),
        Problem::LaterVersion => (Message::BannerLater, None),
        Problem::UnknownVintage => (Message::BannerVintage, None),
        Problem::PartlyUnknown => (Message::BannerPartly, None),
        Problem::LaterPreset => (Message::BannerPreset, None),
        Problem::RangeClamped { input, taken } => {
            let [low, high] =
                [taken.low, taken.high].map(|end| exact(end, param(input).unit, language));
            (Message::BannerClamped, Some(format!("{low} – {high}")))
        }
        Problem::OtherResult { then, now } => {
            let [then, now] = [then, now].map(|total| exact(total, Unit::Usd, language));
            let slots = [("then", then.as_str()), ("now", now.as_str())];
            return fill(language.say(Message::BannerResult), &slots);
        }
    };
    let slots = [
        ("key", quoted(&notice.key)),
        ("raw", quoted(&notice.raw)),
        ("taken", taken.unwrap_or_default()),
    ];
    let slots = slots.each_ref().map(|(name, text)| (*name, text.as_str()));
    fill(language.say(message), &slots)
}

/// A stranger's text, cut to a length that cannot push the page away, without the marks that would
/// turn the sentence around.
pub(super) fn quoted(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|c| !c.is_control() && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .take(QUOTED)
        .collect();
    let cut = text.chars().nth(QUOTED).is_some();
    if cut { plain + "…" } else { plain }
}

//! What of a link could not be taken as it stood.

use crate::browser;
use crate::language::{Language, LinkText, Message, ShareText, exact, fill};
use crate::scenario::link::{Notice, Problem};
use crate::scenario::param;
use crate::units::Unit;
use yew::platform::spawn_local;
use yew::prelude::*;

/// How many problems are spelled out; a stranger can send thousands.
const SHOWN: usize = 8;
/// The `id` of what shows the clean link.
const CLEAN: &str = "clean-link";
/// How much of a stranger's text is repeated.
const QUOTED: usize = 60;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) notices: Vec<Notice>,
    /// The link as it was opened.
    pub(super) query: AttrValue,
    /// The same link without what it gets wrong, as the page would write it now.
    pub(super) clean: AttrValue,
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
    let copied = use_state_eq(|| None::<ShareText>);
    {
        let setter = copied.setter();
        use_effect_with(*copied, move |copied| {
            // What may have to be copied by hand is selected for it, and is often allowed then.
            let refused = *copied == Some(ShareText::CopyRefused);
            if refused
                && browser::select(CLEAN)
                    .and_then(|()| browser::copy_selected())
                    .is_ok()
            {
                setter.set(Some(ShareText::Copied));
            }
        });
    }
    let clean = ["?", &props.clean].concat();
    // Where others cannot come, links are relative.
    let clean = browser::address(&clean).unwrap_or(clean);
    let copy = {
        let (setter, clean) = (copied.setter(), clean.clone());
        move |_: MouseEvent| {
            let (setter, clean) = (setter.clone(), clean.clone());
            spawn_local(async move {
                let copied = browser::copy(&clean).await;
                setter.set(Some(if copied.is_ok() {
                    ShareText::Copied
                } else {
                    ShareText::CopyRefused
                }));
            });
        }
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
                <p>
                    <button type="button" onclick={copy}>{language.say(LinkText::Clean)}</button>{" "}
                    <button type="button" onclick={close}>{language.say(Message::BannerClose)}</button>
                </p>
                if let Some(copied) = *copied {
                    <p>{language.say(copied)}</p>
                    <textarea
                        id={CLEAN}
                        aria-label={language.say(LinkText::CleanLink)}
                        readonly=true
                        rows="2"
                        value={clean}
                    />
                }
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

//! Images that come back: dropped, pasted or picked, they open the scenario that they carry.

use super::told::Told;
use crate::browser;
use crate::export::{NoScenario, reopen};
use crate::language::{Language, ShareText};
use crate::page::banner::quoted;
use crate::scenario::link::Link;
use web_sys::{File, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

/// No image of this page is nearly as large, in bytes.
const LARGEST: f64 = 20e6;
/// How much of a file is read: what it says of itself stands at its beginning.
const HEAD: u32 = 1 << 20;

/// What takes files, and what became of the last one.
pub(in crate::page) struct Reopened {
    pub(in crate::page) take: Callback<File>,
    told: Option<Told>,
    close: Callback<MouseEvent>,
}

/// Opens the scenario of every image that is dropped or pasted anywhere on the page.
#[hook]
pub(in crate::page) fn use_reopen(open: Callback<Link>) -> Reopened {
    let told = use_state_eq(|| None::<Told>);
    let take = {
        let told = told.setter();
        use_callback(open, move |file: File, open| {
            let (told, open) = (told.clone(), open.clone());
            spawn_local(async move {
                let news = match opened(&file).await {
                    Ok((link, news)) => {
                        open.emit(link);
                        news
                    }
                    Err(news) => news,
                };
                told.set(Some(news));
            });
        })
    };
    {
        use_effect_with(take.clone(), |take| {
            let take = take.clone();
            // Where nothing can be watched nothing is dropped either.
            let watching = browser::watch_files(move |file| take.emit(file)).ok();
            move || drop(watching)
        });
    }
    let close = {
        let told = told.setter();
        Callback::from(move |_| told.set(None))
    };
    Reopened {
        take,
        told: (*told).clone(),
        close,
    }
}

impl Reopened {
    /// What became of the last file, where it is seen from everywhere on the page.
    pub(in crate::page) fn status(&self, language: Language) -> Html {
        // The region stays in the page, so that what appears in it is spoken.
        html! {
            <div class="reopened" role="status">
                if let Some(told) = &self.told {
                    <p>{told.words(language)}</p>
                    <button type="button" onclick={self.close.clone()}>{language.say(ShareText::Close)}</button>
                }
            </div>
        }
    }
}

/// The scenario of a file, and what to say of it.
async fn opened(file: &File) -> Result<(Link, Told), Told> {
    let name = AttrValue::from(quoted(&file.name()));
    let told = |text| Told::of(text, name.clone());
    if file.size() > LARGEST {
        return Err(told(ShareText::TooLarge));
    }
    let bytes = browser::first_bytes(file, HEAD).await;
    let bytes = bytes.map_err(|_| told(ShareText::Unreadable))?;
    let query = reopen(&bytes).map_err(|reason| {
        told(match reason {
            NoScenario::OtherFile => ShareText::NoImage,
            NoScenario::NotInIt => ShareText::NoScenario,
        })
    })?;
    let (link, notices) = Link::read(&query);
    let news = match notices.len() {
        0 => told(ShareText::Reopened),
        count => Told::counted(ShareText::ReopenedInPart, name.clone(), count),
    };
    Ok((link, news))
}

/// The way in for keyboards.
pub(super) fn picker(language: Language, take: &Callback<File>) -> Html {
    let take = take.clone();
    let onchange = move |event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        if let Some(file) = input.and_then(|input| browser::picked(&input)) {
            take.emit(file);
        }
    };
    html! {
        <>
            <p id="share-reopen-help">{language.say(ShareText::ReopenHelp)}</p>
            <input
                type="file"
                id="share-reopen"
                accept="image/png,image/svg+xml"
                aria-label={language.say(ShareText::Reopen)}
                aria-describedby="share-reopen-help"
                {onchange}
            />
        </>
    }
}

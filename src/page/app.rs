//! The whole page: where it stands, what it holds, in which order it shows it.

use super::address::use_address;
use super::below;
use super::compare;
use super::explained::Explained;
use super::history::use_history;
use super::lock;
use super::money::Money;
use super::place::Place;
use super::presets::Presets;
use super::rest::{Loading, is_here, use_rest};
use super::results::Results;
use super::sentence::Sentence;
use super::view::{Shown, View};
use crate::browser;
use crate::language::{CompareText, Currency, EmbedText, Language, LinkText, Message, RestText};
use crate::scenario::link::{Link, PRESET};
use crate::scenario::{Action, Command, Preset, Scenario, link};
use std::rc::Rc;
use yew::prelude::*;

/// What the page is opened with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// Where the page stands.
    pub place: Place,
    /// The query of its address.
    pub query: AttrValue,
    /// Whether it stands in a frame of another page.
    #[prop_or_default]
    pub embedded: bool,
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let place = props.place;
    let language = place.language;
    let opened = use_memo(props.query.clone(), |query| Link::read(query));
    let (history, command) = use_history(&opened.0);
    let currency = {
        let opened = opened.clone();
        use_state_eq(move || opened.0.settings.currency)
    };
    let act = use_callback(command.clone(), |action: Action, command| {
        command.emit(Command::Do(action));
    });
    let pair = (history.now().clone(), history.kept().cloned());
    let shown = use_memo((pair, *currency), |(_, currency)| {
        Shown::new(&history, language, *currency)
    });
    let shown = (*shown).clone();
    let current = link_to(&opened.0, &shown, *currency);
    let query = current.write();
    let other = match language {
        Language::English => Language::French,
        Language::French => Language::English,
    };
    let mut twin = place.sibling(other);
    // Whether the scenario is the one that stands in the page's text.
    let printed = query == link::write(&Scenario::of(place.preset()));
    // What the other page opens by itself needs not be said.
    if !printed {
        twin.push('?');
        twin.push_str(&current.clone().in_language(other).write());
    }
    let choose_currency = {
        let setter = currency.setter();
        use_callback((), move |currency: Currency, ()| setter.set(currency))
    };
    let open = {
        let taken = (command.clone(), choose_currency.clone());
        use_callback(taken, |link: Link, (command, choose)| {
            let kept = link.second.map(Rc::new);
            command.emit(Command::Open(Rc::new(link.scenario), kept));
            choose.emit(link.settings.currency);
        })
    };
    // The way out of what a link gets wrong.
    let clean = if opened.1.is_empty() {
        AttrValue::default()
    } else {
        current.clone().with_headline().write().into()
    };
    let shows = |key: &str| shown.settings.shows(key);
    let limits = shown.settings.limits();
    let whole = limits.then(|| ["?", &current.unlimited().write()].concat());
    let arrive = {
        let taken = (open.clone(), opened.clone(), place);
        use_callback(taken, |address: String, (open, opened, place)| {
            let (mut link, _) = Link::read(&place.query(&address));
            open.emit(link.clone());
            // How it is shown was decided when the page was opened.
            let currency = link.settings.currency;
            link.settings = opened.0.settings.clone();
            link.settings.currency = currency;
            link.headline = None;
            link.write()
        })
    };
    let followed = (!props.embedded).then_some(arrive);
    use_address(query, history.leaps(), followed);
    let loading = use_rest();
    {
        // What the text does not show already waits for the second part, which shows it all.
        let plain = use_mut_ref(|| printed && opened.1.is_empty());
        let start = *plain.borrow() || loading.failed;
        use_effect_with(start, |start| {
            if *start {
                // Without a document there is nothing to uncover.
                let _ = browser::mark_started();
            }
        });
    }
    let notices = loading.rest.map_or_else(Html::default, |rest| {
        (rest.notices)(&shown, &act, &opened.1, &props.query, &clean)
    });
    let below = below(
        &loading,
        !printed,
        below::Props {
            place,
            shown: shown.clone(),
            act: act.clone(),
            command,
            undoes: history.undoes(),
            redoes: history.redoes(),
            open,
        },
    );
    html! {
        <>
            <header class="top">
                <a class="skip" href="#charts">{language.say(Message::SkipToCharts)}</a>
                <p class="name">{language.say(Message::Name)}</p>
                <a href={twin} hreflang={other.tag()} lang={other.tag()}>
                    {language.say(Message::OtherLanguage)}
                </a>
            </header>
            <Explained shown={shown.clone()} initial={opened.0.settings.open} embedded={props.embedded} rest={loading.rest}>
                {notices}
                if opened.0.second.is_some() && shown.kept.is_some() && shows("compare") {
                    <p class="opened">
                        {language.say(CompareText::Opened)}{" "}
                        <a href={["#", compare::TITLE].concat()}>{language.say(CompareText::See)}</a>
                    </p>
                }
                <h1>{language.say(Message::Title)}</h1>
                if shows("sentence") {
                    <Sentence shown={shown.clone()} act={act.clone()} />
                }
                if shows("results") {
                    <Results shown={shown.clone()} act={act.clone()} rest={loading.rest} />
                }
                <Money {language} currency={*currency} choose={choose_currency} />
                if shows("presets") {
                    {lock::around(&shown.settings, PRESET, language, html! {
                        <Presets
                            {language}
                            baseline={shown.scenario.baseline()}
                            load={act.reform(|preset: Preset| Action::Load(preset))}
                        />
                    })}
                }
                {below}
            </Explained>
            {lock::refusal(history.refused(), language)}
            <footer>
                if let Some(whole) = whole {
                    <p>
                        {language.say(LinkText::Limited)}{" "}
                        <a href={whole}>{language.say(EmbedText::Open)}</a>
                    </p>
                }
                <p>{language.say(Message::Privacy)}</p>
            </footer>
        </>
    }
}

/// What is below the first view: the second part of the program makes it. Until that has come, there
/// is a place for what stands in the page's text, unless the text is `outdated`.
fn below(loading: &Loading, outdated: bool, props: below::Props) -> Html {
    let language = props.shown.language;
    let still = (!is_here()).then(|| {
        html! { <div class={classes!("still", outdated.then_some("outdated"))}></div> }
    });
    html! {
        <>
            if loading.failed {
                <div class="failed" role="alert">
                    <p>{language.say(RestText::Failed)}</p>
                    <button type="button" onclick={loading.retry.clone()}>
                        {language.say(RestText::Retry)}
                    </button>
                </div>
            }
            <div class="below">
                {still}
                if let Some(rest) = loading.rest {
                    <div class="live">{(rest.below)(props)}</div>
                }
            </div>
        </>
    }
}

/// The link of the address: the scenario, what it is compared with, what sums are shown in, and
/// whatever else the opened link said but its result, which may not be this one's.
fn link_to(opened: &Link, view: &View, currency: Currency) -> Link {
    let mut link = Link {
        scenario: view.scenario.clone(),
        second: view.kept.as_deref().cloned(),
        settings: opened.settings.clone(),
        headline: None,
    };
    link.settings.currency = currency;
    link
}

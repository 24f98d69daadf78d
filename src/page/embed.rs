//! The page for frames in articles: what its address asks for, and nothing that a frame has no use for.
//! It writes no address and keeps nothing; the page around it hears of changes, and may ask for some.

use super::app::AppProps;
use super::banner::Banner;
use super::charts::Charts;
use super::compare::Compare;
use super::explained::Explained;
use super::history::use_history;
use super::input_row::InputRow;
use super::lock;
use super::place::{PageKind, Place};
use super::presets::Presets;
use super::rest::Rest;
use super::results::Results;
use super::sentence::Sentence;
use super::sources::SourcesTable;
use super::view::Shown;
use super::vintage::Outdated;
use crate::browser;
use crate::catalog::Company;
use crate::charts::Kind;
use crate::export::host::{self, Asked};
use crate::language::{EmbedText, Message};
use crate::model::{Input, Metric};
use crate::scenario::link::{CONTROLS, Link, PANELS, PRESET, Settings};
use crate::scenario::{Action, Command, PARAMS, Preset};
use yew::prelude::*;

/// What is shown where the address names no part of the page, and no input.
const PARTS: [&str; 2] = ["results", "spending"];
const INPUTS: [Input; 2] = [Input::Price, Input::Fleet(Company::Meta)];

/// A message to the page around the frame; `data` is the inside of an object.
fn tell(kind: &str, data: &str) {
    // Outside a frame nobody listens.
    let _ = browser::tell_parent(&host::message(kind, data));
}

/// The page for frames. What the page around it sets replaces what the address said.
#[component]
pub fn Embed(props: &AppProps) -> Html {
    let query = {
        let query = props.query.clone();
        use_state(move || (0_u32, query))
    };
    let heard = {
        let setter = query.setter();
        let times = query.0;
        use_callback(times, move |value: AttrValue, times| {
            setter.set((times + 1, value));
        })
    };
    let (times, query) = (*query).clone();
    html! {
        <Frame key={times} place={props.place} {query} {heard} />
    }
}

#[derive(PartialEq, Properties)]
struct FrameProps {
    place: Place,
    query: AttrValue,
    /// Told when the page around the frame asks for another scenario.
    heard: Callback<AttrValue>,
}

/// One scenario in a frame.
#[component]
fn Frame(props: &FrameProps) -> Html {
    let place = props.place;
    let language = place.language;
    let opened = use_memo(props.query.clone(), |query| {
        let (mut link, notices) = Link::read(query);
        // What nothing here shows is only passed on.
        let compares = visible("compare", &link.settings);
        let beside = link.second.take_if(|_| !compares);
        (link, notices, beside)
    });
    let (link, notices, beside) = &*opened;
    let settings = &link.settings;
    let visible = |key: &str| visible(key, settings);
    let (history, command) = use_history(link);
    let act = use_callback(command, |action: Action, command| {
        command.emit(Command::Do(action));
    });
    let pair = (history.now().clone(), history.kept().cloned());
    let shown = use_memo(pair, |_| Shown::new(&history, language, settings.currency));
    let shown = (*shown).clone();
    let mut now = Link::to(shown.scenario.clone());
    now.second = shown.kept.as_deref().or(beside.as_ref()).cloned();
    now.settings = settings.clone();
    let query = now.write();
    let page = Place {
        kind: PageKind::Folder,
        ..place
    };
    let page = format!("{}{}?{}", place.up(), page.path(), now.unlimited().write());
    use_messages(props, &query, &shown, notices.len());
    let charts: Vec<Kind> = Kind::ALL
        .into_iter()
        .filter(|kind| visible(kind.key()))
        .collect();
    let named = |key: &str| settings.only.contains(&key);
    let some_named = PARAMS.iter().any(|row| named(row.key));
    let parts_named = PANELS.iter().any(|key| named(key));
    let inputs = PARAMS.iter().filter(|row| {
        if some_named {
            named(row.key)
        } else if parts_named {
            named(CONTROLS)
        } else {
            INPUTS.contains(&row.input)
        }
    });
    let share = {
        let link = query.clone();
        move |_: MouseEvent| tell("share", &format!("\"link\":\"{link}\""))
    };
    html! {
        <div class="embed">
            <Explained shown={shown.clone()} initial={settings.open} embedded={true} rest={Rest::here()}>
                <Banner notices={notices.clone()} query={props.query.clone()} clean={query.clone()} {language} />
                <Outdated shown={shown.clone()} act={act.clone()} />
                <h1>{language.say(Message::Title)}</h1>
                if visible("sentence") {
                    <Sentence shown={shown.clone()} act={act.clone()} />
                }
                if visible("results") {
                    <Results shown={shown.clone()} act={act.clone()} rest={Rest::here()} />
                }
                if visible("presets") {
                    {lock::around(settings, PRESET, language, html! {
                        <Presets
                            {language}
                            baseline={shown.scenario.baseline()}
                            load={act.reform(|preset: Preset| Action::Load(preset))}
                        />
                    })}
                }
                <section class="controls" aria-label={language.say(Message::Controls)}>
                    {for inputs.map(|row| lock::around(settings, row.key, language, html! {
                        <InputRow
                            key={row.key}
                            input={row.input}
                            span={shown.scenario.span(row.input)}
                            own_range={shown.scenario.range(row.input)}
                            baseline={shown.scenario.baseline()}
                            {language}
                            act={act.clone()}
                        />
                    }))}
                </section>
                if visible("compare") {
                    <Compare shown={shown.clone()} act={act.clone()} />
                }
                <Charts shown={shown.clone()} act={act.clone()} kinds={charts} />
                if visible("sources") {
                    <SourcesTable {language} baseline={shown.scenario.baseline()} />
                }
            </Explained>
            {lock::refusal(history.refused(), language)}
            <footer>
                <p>
                    <a href={page} target="_blank" rel="noopener" onclick={share}>
                        {language.say(EmbedText::Open)}
                    </a>
                </p>
                <p>{language.say(Message::Privacy)}</p>
            </footer>
        </div>
    }
}

/// Whether a part of the page is shown in the frame.
fn visible(key: &str, settings: &Settings) -> bool {
    if settings.only.iter().any(|one| PANELS.contains(one)) {
        settings.shows(key)
    } else {
        PARTS.contains(&key)
    }
}

/// Tells the page around the frame what changes, and hears what it asks for.
#[hook]
fn use_messages(props: &FrameProps, query: &str, shown: &Shown, problems: usize) {
    let state = host::state(query, shown.outcome.together.get(Metric::Total).ok());
    let told = use_mut_ref(|| false);
    use_effect_with(state.clone(), move |state| {
        let again = told.replace(true);
        tell(if again { "change" } else { "ready" }, state);
        if problems > 0 && !again {
            tell("error", &format!("\"problems\":{problems}"));
        }
    });
    let place = props.place;
    let seen = (props.heard.clone(), query.to_owned(), state);
    use_effect_with(seen, move |seen| {
        let (heard, query, state) = seen.clone();
        let watched = browser::watch_parent(host::US, move |kind, value| {
            match host::asked(kind, value) {
                Some(Asked::Scenario(query)) => heard.emit(query.to_owned().into()),
                Some(Asked::State) => tell("change", &state),
                Some(Asked::Language(language)) => {
                    let link = Link::read(&query).0.in_language(language).write();
                    let _ = browser::go(&[&place.sibling(language), "?", &link].concat());
                }
                // The frame's script paints colours.
                Some(Asked::Theme(_) | Asked::Nothing) => {}
                None => tell("error", "\"problems\":1"),
            }
        });
        move || drop(watched)
    });
}

//! What an editor decides before the scenario goes into an article, and the code that follows from it.
//!
//! What is decided is a [`Plan`]; here its form, which is heard as a whole, and its preview.

use super::desk::{Change, Desk, Panel, address};
use super::job::{Job, button};
use super::parts::copy;
use crate::catalog::Company;
use crate::charts::Kind;
use crate::export::{Embed, Plan, metric_name};
use crate::language::{ChartText, CompareText, EditorText, Language, Message, fill, in_a_sentence};
use crate::model::Metric;
use crate::page::figures;
use crate::scenario::link::{CONTROLS, PRESET, Theme, lockable};
use crate::scenario::{Choice, Departure, param, param_of_key};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// The highest frame that WordPress gives, in CSS pixels.
const HIGHEST: u32 = 1000;

/// The form, the code and the preview.
pub(super) fn content(desk: &Rc<Desk>, panel: &Panel) -> Html {
    let top = address(desk.top);
    if top.is_empty() {
        return html! { <p>{desk.say(EditorText::NoAddress)}</p> };
    }
    let plan = &panel.plan;
    let change = desk.change.clone();
    let onchange = move |event: Event| {
        if let Some((name, value, chosen)) = field(&event) {
            change.dispatch(Change::Plan(name, value, chosen));
        }
    };
    html! {
        <>
            <p>{desk.say(EditorText::Help)}</p>
            <div class="editors" {onchange}>
                {parts(desk, plan)}
                {inputs(desk, plan)}
                {choices(desk, plan)}
            </div>
            <p>{ranges(desk)}</p>
            {preview_of(desk, panel)}
            {code(desk, panel, &top)}
        </>
    }
}

/// What a field of the form says.
fn field(event: &Event) -> Option<(String, String, bool)> {
    let target = event.target()?;
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        let chosen = input.type_() != "checkbox" || input.checked();
        return Some((input.name(), input.value(), chosen));
    }
    let select = target.dyn_ref::<HtmlSelectElement>()?;
    Some((select.name(), select.value(), true))
}

fn checkbox(name: &'static str, value: &'static str, checked: bool, about: Option<String>) -> Html {
    html! { <input type="checkbox" {name} {value} {checked} aria-label={about} /> }
}

/// The parts of the page.
fn parts(desk: &Desk, plan: &Plan) -> Html {
    let part = |key, name| {
        let chosen = plan.settings.only.contains(&key);
        html! { <label>{checkbox("only", key, chosen, None)}{name}</label> }
    };
    let charts = Kind::ALL.map(|kind| part(kind.key(), desk.say(figures::question(kind))));
    html! {
        <fieldset>
            <legend>{desk.say(EditorText::Parts)}</legend>
            {part("sentence", desk.say(EditorText::Sentence))}
            {part("results", desk.say(EditorText::Results))}
            {part("presets", desk.say(Message::Presets))}
            {part(CONTROLS, desk.say(EditorText::EveryInput))}
            {for charts}
            {part("compare", desk.say(CompareText::Title))}
            {part("sources", desk.say(Message::Sources))}
        </fieldset>
    }
}

/// What can be shown or locked on its own, a row each.
fn inputs(desk: &Desk, plan: &Plan) -> Html {
    let language = desk.shown.language;
    let row = |key: &'static str| {
        let name = called(key, language);
        let cell = |list, chosen: &[&str], about| {
            let about = fill(desk.say(about), &[("name", &name)]);
            html! { <td>{checkbox(list, key, chosen.contains(&key), Some(about))}</td> }
        };
        html! {
            <tr>
                <th scope="row">{&name}</th>
                if param_of_key(key).is_some() {
                    {cell("only", &plan.settings.only, EditorText::ShowThis)}
                } else {
                    <td></td>
                }
                {cell("lock", &plan.settings.lock, EditorText::FixThis)}
            </tr>
        }
    };
    // It would be taken for the part that this stands in.
    let ontoggle = |event: Event| event.stop_propagation();
    html! {
        <details {ontoggle}>
            <summary>{desk.say(EditorText::Inputs)}</summary>
            <p>{desk.say(EditorText::InputsHelp)}</p>
            <table>
                <caption class="spoken">{desk.say(EditorText::Inputs)}</caption>
                <thead>
                    <tr>
                        <td></td>
                        <th scope="col">{desk.say(EditorText::Show)}</th>
                        <th scope="col">{desk.say(EditorText::Fix)}</th>
                    </tr>
                </thead>
                <tbody>{for lockable().map(row)}</tbody>
            </table>
        </details>
    }
}

/// What something that can be locked is called.
fn called(key: &'static str, language: Language) -> String {
    if let Some(row) = param_of_key(key) {
        row.called(language)
    } else if let Some(choice) = Choice::from_key(key) {
        choice.called(language)
    } else if key == PRESET {
        language.say(Message::Presets).to_owned()
    } else {
        language.say(Message::Scope).to_owned()
    }
}

/// What is chosen among several.
fn choices(desk: &Desk, plan: &Plan) -> Html {
    let say = |text: EditorText| desk.say(text);
    let select = |name: &'static str,
                  label: &'static str,
                  chosen: &str,
                  options: Vec<(&str, String)>| {
        let id = ["editors-", name].concat();
        html! {
            <div class="choice">
                <label for={id.clone()}>{label}</label>
                <select {id} {name}>
                    {for options.into_iter().map(|(value, text)| html! {
                        <option value={value.to_owned()} selected={value == chosen}>{text}</option>
                    })}
                </select>
            </div>
        }
    };
    let open = plan.settings.open.map_or("", |(metric, _)| metric.key());
    let metrics = Metric::ALL
        .iter()
        .map(|metric| (metric.key(), desk.say(metric_name(*metric)).to_owned()));
    let nothing = ("", say(EditorText::Nothing).to_owned());
    let four = ("", desk.say(ChartText::AllFour).to_owned());
    let companies = Company::ALL.map(|company| (company.key(), company.name().to_owned()));
    let width = plan
        .width
        .map(|width| width.to_string())
        .unwrap_or_default();
    let widths = Plan::WIDTHS.map(|width| width.to_string());
    let full = ("", say(EditorText::WidthFull).to_owned());
    let widths = widths.iter().map(|width| {
        (
            width.as_str(),
            fill(say(EditorText::WidthPixels), &[("count", width)]),
        )
    });
    let [light, dark] = plan.accent_is_read();
    let accent = plan.accent.as_deref();
    html! {
        <>
            {select("open", say(EditorText::Open), open, [nothing].into_iter().chain(metrics).collect())}
            {select(
                "whose",
                desk.say(ChartText::Whose),
                plan.whose.map_or("", Company::key),
                [four].into_iter().chain(companies).collect(),
            )}
            {select("language", say(EditorText::Language), plan.language.tag(), vec![
                (Language::English.tag(), say(EditorText::English).to_owned()),
                (Language::French.tag(), say(EditorText::French).to_owned()),
            ])}
            {select("theme", say(EditorText::Theme), plan.settings.theme.key(), vec![
                (Theme::Auto.key(), say(EditorText::ThemeAuto).to_owned()),
                (Theme::Light.key(), say(EditorText::ThemeLight).to_owned()),
                (Theme::Dark.key(), say(EditorText::ThemeDark).to_owned()),
            ])}
            <div class="choice">
                <label>
                    {checkbox("accented", "", accent.is_some(), None)}{say(EditorText::Accent)}
                </label>
                <input
                    type="color"
                    name="accent"
                    value={["#", accent.unwrap_or(Plan::ACCENT)].concat()}
                    disabled={accent.is_none()}
                    aria-label={say(EditorText::Accent)}
                />
            </div>
            if !light {
                <p>{say(EditorText::AccentLight)}</p>
            }
            if !dark {
                <p>{say(EditorText::AccentDark)}</p>
            }
            {select("width", say(EditorText::Width), &width, [full].into_iter().chain(widths).collect())}
        </>
    }
}

/// The ranges of the reader's own, which every link carries.
fn ranges(desk: &Desk) -> String {
    let (scenario, language) = (&desk.shown.scenario, desk.shown.language);
    let ranges: Vec<String> = scenario
        .ranges()
        .map(|(input, _)| {
            let slots = [
                ("name", in_a_sentence(&param(input).called(language))),
                ("range", Departure::Range(input).told(scenario, language)),
            ];
            let slots = slots.each_ref().map(|(slot, text)| (*slot, text.as_str()));
            fill(desk.say(EditorText::Range), &slots)
        })
        .collect();
    if ranges.is_empty() {
        return desk.say(EditorText::NoRanges).to_owned();
    }
    let ranges = [("ranges", ranges.join(desk.say(ChartText::Then)))];
    let ranges = ranges.each_ref().map(|(slot, text)| (*slot, text.as_str()));
    fill(desk.say(EditorText::Ranges), &ranges)
}

/// The address of the page that the preview is to show; none where there is no site around this page.
pub(super) fn preview(desk: &Desk, plan: &Plan) -> Option<AttrValue> {
    let top = address(desk.top);
    (!top.is_empty()).then(|| desk.edit(|edition| plan.framed(edition, &top).into()))
}

/// The page for frames as an article would show it, once it is asked for.
fn preview_of(desk: &Rc<Desk>, panel: &Panel) -> Html {
    if !panel.previewed {
        return button(
            desk,
            desk.say(EditorText::Preview).into(),
            None,
            Job::Preview,
        );
    }
    let width = panel
        .plan
        .width
        .map_or_else(|| "100%".to_owned(), |width| width.to_string());
    let say =
        |text: EditorText, height: u32| fill(desk.say(text), &[("count", &height.to_string())]);
    // A new frame for each address: one that goes from page to page would write the browser's history.
    html! {
        <>
            <div class="preview" role="region" aria-label={desk.say(EditorText::Previewed)} tabindex="0">
                if let Some(address) = panel.preview.clone() {
                    <iframe
                        key={address.to_string()}
                        ref={desk.frame.clone()}
                        src={address}
                        {width}
                        height={panel.frame_height().to_string()}
                        title={desk.say(EditorText::Previewed)}
                    />
                }
            </div>
            <p>
                {panel.height.map(|height| say(EditorText::Height, height))}
                if panel.height.is_some_and(|height| height > HIGHEST) {
                    {" "}{desk.say(EditorText::TooHigh)}
                }
            </p>
        </>
    }
}

/// What goes into the article.
fn code(desk: &Rc<Desk>, panel: &Panel, top: &str) -> Html {
    let height = panel.frame_height();
    let words = desk.words();
    let size = desk.asked.format.size();
    let (file, [frame, element, picture, page]) = desk.edit(|edition| {
        let file = edition.file(desk.asked.kind.key()) + ".png";
        let codes = panel.plan.embed(edition, top, height, |embed: &Embed| {
            [
                embed.iframe(),
                embed.element(),
                embed.picture(&file, &words.alternative, size),
                embed.page.to_owned(),
            ]
        });
        (file, codes)
    });
    let text = |id, label: EditorText, text| copy(desk, id, desk.say(label), text);
    html! {
        <>
            {text("share-frame", EditorText::Frame, frame)}
            {text("share-element", EditorText::Element, element)}
            {text("share-picture", EditorText::Picture, picture)}
            <p>{fill(desk.say(EditorText::PictureHelp), &[("file", &file)])}</p>
            {text("share-page", EditorText::Page, page)}
        </>
    }
}

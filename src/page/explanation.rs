//! An explanation that unfolds: a formula in words and with its values, then each of its parts.

use super::sources::cited;
use super::words::said;
use crate::export::{Explanation, Kind};
use crate::language::{ExplainText, Language, Term, Words, figure, fill};
use crate::units::Unit;
use yew::prelude::*;

/// What the `id` of a part begins with.
pub(super) const PLACE: &str = "why-";

/// The formula of a figure, and its parts folded under it; nothing of what nothing computes.
pub(super) fn unfolded(explanation: &Explanation, language: Language) -> Html {
    let Kind::Figure {
        formula,
        values,
        parts,
        ..
    } = &explanation.kind
    else {
        return Html::default();
    };
    html! {
        <>
            {equals(formula, None)}
            {equals(values, Some(&explanation.words))}
            <ul>{for parts.iter().map(|part| html! { <li>{told(part, language)}</li> })}</ul>
        </>
    }
}

/// A line of a formula, aligned at its equals sign, and what it gives.
fn equals(line: &Words, result: Option<&Words>) -> Html {
    html! {
        <p class="formula">
            <span aria-hidden="true">{"= "}</span>{said(line)}
            if let Some(result) = result {
                {" = "}<b>{said(result)}</b>
            }
        </p>
    }
}

fn told(part: &Explanation, language: Language) -> Html {
    let id = format!("{PLACE}{}", part.place);
    let share = part.share.map(|share| share_of_it(share, language));
    let name = html! { <>{&part.name}{" "}<b>{said(&part.words)}</b>{share}</> };
    match &part.kind {
        _ if part.repeated => html! {
            <>{name}{" "}<a href={format!("#{id}")} data-to={id}>{language.say(Term::SeeAbove)}</a></>
        },
        Kind::Figure { .. } => html! {
            <details><summary {id}>{name}</summary>{unfolded(part, language)}</details>
        },
        Kind::Input {
            key,
            changed,
            default_words,
            origin,
            ..
        } => {
            let how = language.say(if *changed {
                ExplainText::Changed
            } else {
                ExplainText::Default
            });
            let how = fill(how, &[("value", &default_words.seen)]);
            let adjust = html! {
                <button type="button" data-to={*key}>
                    {language.say(ExplainText::Adjust)}
                    <span class="spoken">{" "}{&part.name}</span>
                </button>
            };
            leaf(
                id,
                html! { <>{name}{" "}{adjust}</> },
                how,
                cited(origin.source(), language),
            )
        }
        Kind::Constant { origin } => {
            leaf(id, name, String::new(), cited(origin.source(), language))
        }
    }
}

/// What nothing computes, and where it comes from.
fn leaf(id: String, name: Html, how: String, origin: Html) -> Html {
    html! {
        <div {id} tabindex="-1">{name}<p class="origin">{how}{origin}</p></div>
    }
}

/// A part's share of the whole, as a number and as a bar.
fn share_of_it(share: f64, language: Language) -> Html {
    let Words { seen, spoken } = figure(share, Unit::Share, language);
    let spoken = fill(language.say(ExplainText::ShareOfIt), &[("share", &spoken)]);
    let words = Words { seen, spoken };
    html! {
        <span class="share">
            <meter aria-hidden="true" value={share.to_string()} />{" "}{said(&words)}
        </span>
    }
}

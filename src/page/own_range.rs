//! What an input may lie between, for those who know better than the sources.

use super::exact_field::ExactField;
use crate::language::{ControlText, Language, Voice, exact, fill};
use crate::model::Input;
use crate::readings::Span;
use crate::scenario::{Action, Range, param};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) input: Input,
    pub(super) span: Span,
    /// The reader's own range, where there is one.
    pub(super) own: Option<Range>,
    pub(super) language: Language,
    pub(super) act: Callback<Action>,
}

/// The two ends of an input's range, and the way back to the published one.
#[component]
pub(super) fn OwnRange(props: &Props) -> Html {
    let (input, language) = (props.input, props.language);
    let row = param(input);
    let name = row.called(language);
    let Span { low, value, high } = props.span;
    let Range { low, high } = props.own.unwrap_or(Range {
        low: row.rounded(low),
        high: row.rounded(high),
    });
    let end = |is_low: bool| {
        let (key, short, label, at, possible) = if is_low {
            let possible = Range { high, ..row.field };
            ("low", ControlText::Low, ControlText::LowOf, low, possible)
        } else {
            let possible = Range { low, ..row.field };
            (
                "high",
                ControlText::High,
                ControlText::HighOf,
                high,
                possible,
            )
        };
        let set = props.act.reform(move |at| {
            let range = if is_low {
                Range { low: at, high }
            } else {
                Range { low, high: at }
            };
            Action::Bound(input, Some(range))
        });
        html! {
            <span class="end">
                <span aria-hidden="true">{language.say(short)}</span>
                <ExactField
                    unit={row.unit}
                    {possible}
                    value={at}
                    steps={input}
                    voice={Voice::from(language)}
                    {set}
                    id={format!("{}-{key}", row.key)}
                    label={fill(language.say(label), &[("name", &name)])}
                />
            </span>
        }
    };
    let outside = props.own.is_some_and(|own| !own.holds(value));
    html! {
        <div class="own-range">
            <p>{language.say(ControlText::RangeAbout)}</p>
            {end(true)}
            {end(false)}
            <button
                type="button"
                aria-disabled={props.own.is_none().then_some("true")}
                onclick={props.act.reform(move |_| Action::Bound(input, None))}
            >
                {language.say(ControlText::RangeAsPublished)}
            </button>
            if outside {
                <p class="outside">
                    {fill(language.say(ControlText::RangeWidened), &[("value", &exact(value, row.unit, language))])}
                </p>
            }
        </div>
    }
}

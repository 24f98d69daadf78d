//! What sums are shown in: dollars, or euros at a rate that the reader sees and can change.
//!
//! The model counts in dollars, and inputs are given in dollars: this changes what is read, nothing
//! that is computed.

use crate::language::{Currency, Language, MoneyText, exact, explain, fill, read};
use crate::scenario::link::EUROS;
use crate::units::Unit;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Euros for a dollar until the reader says otherwise: about what it was when the article appeared. An
/// assumption, and told as one.
const ASSUMED: f64 = 0.92;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) language: Language,
    pub(super) currency: Currency,
    pub(super) choose: Callback<Currency>,
}

/// The selector and, in euros, the rate.
#[component]
pub(super) fn Money(props: &Props) -> Html {
    let language = props.language;
    let say = move |text| language.say(text);
    let refused = use_state_eq(|| None::<String>);
    let onchange = {
        let refused = refused.setter();
        props.choose.reform(move |event: Event| {
            refused.set(None);
            let select = event.target_dyn_into::<HtmlSelectElement>();
            if select.is_some_and(|select| select.value() == "eur") {
                Currency::Eur {
                    per_dollar: ASSUMED,
                }
            } else {
                Currency::Usd
            }
        })
    };
    let typed = {
        let (choose, refused) = (props.choose.clone(), refused.setter());
        move |event: Event| {
            let Some(field) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let read = read(&field.value(), Unit::Ratio, language);
            refused.set(match read {
                Ok(per_dollar) if EUROS.holds(per_dollar) => {
                    choose.emit(Currency::Eur { per_dollar });
                    None
                }
                Ok(_) => {
                    let bounds = [EUROS.low, EUROS.high];
                    let [low, high] = bounds.map(|bound| exact(bound, Unit::Ratio, language));
                    let slots = [("low", low.as_str()), ("high", high.as_str())];
                    Some(fill(say(MoneyText::OutOfRange), &slots))
                }
                Err(error) => Some(explain(error, Unit::Ratio, language)),
            });
        }
    };
    let assumed = exact(ASSUMED, Unit::Ratio, language);
    let option = |value: &'static str, text, selected: bool| {
        html! { <option {value} {selected}>{say(text)}</option> }
    };
    html! {
        <div class="money">
            <label for="currency">{say(MoneyText::ShownIn)}</label>
            <select id="currency" {onchange}>
                {option("usd", MoneyText::Dollars, props.currency == Currency::Usd)}
                {option("eur", MoneyText::Euros, props.currency != Currency::Usd)}
            </select>
            if let Currency::Eur { per_dollar } = props.currency {
                <label for="eur">{say(MoneyText::Rate)}</label>
                <input
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    id="eur"
                    class="exact"
                    size="6"
                    value={exact(per_dollar, Unit::Ratio, language)}
                    aria-invalid={refused.is_some().then_some("true")}
                    aria-describedby="eur-about"
                    onchange={typed}
                />
                <span id="eur-about">
                    {fill(say(MoneyText::About), &[("rate", &assumed)])}
                    if let Some(refused) = &*refused {
                        <span class="error" role="alert">{refused}</span>
                    }
                </span>
            }
        </div>
    }
}

//! What a reader may change about a chart, above its picture.

use super::legend::Legend;
use super::toggle::Toggle;
use crate::catalog::Company;
use crate::charts::{Chart, Growth, Hidden, Kind, Measure, Options};
use crate::language::{ChartText, Language};
use crate::page::figures::{self, Offer};
use crate::page::same::Same;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) kind: Kind,
    /// Nothing where the chart was never in sight.
    pub(super) chart: Option<Same<Chart>>,
    pub(super) language: Language,
    pub(super) options: Options,
    pub(super) choose: Callback<Options>,
}

/// The legend, and the toggles that make sense for the chart.
#[component]
pub(super) fn ChartOptions(props: &Props) -> Html {
    let (options, say) = (props.options, props.language);
    let offers = |offer| figures::offers(props.kind).contains(&offer);
    let toggle = |name: &str, legend, [first, second]: [ChartText; 2], taken, choose| {
        html! {
            <Toggle
                name={format!("{}-{name}", props.kind.key())}
                legend={say.say(legend)}
                options={[say.say(first).into(), say.say(second).into()]}
                second={taken}
                {choose}
            />
        }
    };
    let hide = offers(Offer::Series).then(|| {
        props
            .choose
            .reform(move |hidden: Hidden| Options { hidden, ..options })
    });
    let growth = |log: bool| if log { Growth::Log } else { Growth::Linear };
    let measure = |shares: bool| {
        if shares {
            Measure::Share
        } else {
            Measure::Absolute
        }
    };
    let log = options.growth == Growth::Log;
    html! {
        <div class="options">
            if let Some(chart) = props.chart.as_ref().filter(|chart| chart.data.drawn().nth(1).is_some()) {
                <Legend chart={chart.clone()} hidden={options.hidden} {hide} />
            }
            if offers(Offer::Growth) {
                {toggle(
                    "scale",
                    ChartText::Scale,
                    [ChartText::Linear, ChartText::Logarithmic],
                    log,
                    props.choose.reform(move |log| Options { growth: growth(log), ..options }),
                )}
            }
            if offers(Offer::Measure) {
                {toggle(
                    "values",
                    ChartText::Values,
                    [ChartText::Absolute, ChartText::Shares],
                    options.measure == Measure::Share,
                    props.choose.reform(move |shares| Options { measure: measure(shares), ..options }),
                )}
            }
            if offers(Offer::Whose) {
                {whose(props)}
            }
            if offers(Offer::Growth) {
                <p class="note" role="status">
                    if log { {say.say(ChartText::LogNote)} }
                </p>
            }
        </div>
    }
}

/// Whose figures the chart shows.
fn whose(props: &Props) -> Html {
    let (options, say) = (props.options, props.language);
    let onchange = props.choose.reform(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        let key = select.map(|select| select.value()).unwrap_or_default();
        let whose = Company::ALL
            .into_iter()
            .find(|company| company.key() == key);
        Options { whose, ..options }
    });
    let all = Company::ALL.into_iter().map(Some);
    html! {
        <label class="whose">
            {say.say(ChartText::Whose)}
            <select {onchange}>
                {for std::iter::once(None).chain(all).map(|company| html! {
                    <option
                        value={company.map_or("", Company::key)}
                        selected={company == options.whose}
                    >
                        {company.map_or(say.say(ChartText::AllFour), Company::name)}
                    </option>
                })}
            </select>
        </label>
    }
}

//! What a reader may change about a chart, above its picture.

use super::legend::Legend;
use super::toggle::Toggle;
use crate::charts::{Chart, Growth, Hidden, Kind, Measure, Options};
use crate::language::{ChartText, Language};
use crate::page::figures;
use crate::page::same::Same;
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
    let offers = figures::offers(props.kind);
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
    let hide = offers.series.then(|| {
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
            if let Some(chart) = &props.chart {
                <Legend chart={chart.clone()} hidden={options.hidden} {hide} />
            }
            if offers.growth {
                {toggle(
                    "scale",
                    ChartText::Scale,
                    [ChartText::Linear, ChartText::Logarithmic],
                    log,
                    props.choose.reform(move |log| Options { growth: growth(log), ..options }),
                )}
            }
            if offers.measure {
                {toggle(
                    "values",
                    ChartText::Values,
                    [ChartText::Absolute, ChartText::Shares],
                    options.measure == Measure::Share,
                    props.choose.reform(move |shares| Options { measure: measure(shares), ..options }),
                )}
            }
            if offers.growth {
                <p class="note" role="status">
                    if log { {say.say(ChartText::LogNote)} }
                </p>
            }
        </div>
    }
}

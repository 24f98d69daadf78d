//! One chart of the page: its finding, picture, legend, options, table, and the reader's way through
//! it. What each chart has to say comes from [`super::figures`], what it shows from
//! [`crate::charts`]; nothing here knows one chart from another.

mod canvas;
mod crosshair;
mod data_table;
mod handle;
mod legend;
mod options;
mod pointing;
mod readings;
mod sight;
mod stage;
mod toggle;
mod told;

pub(super) use readings::Readings;
pub(super) use sight::use_printing;

use super::figures;
use super::same::Same;
use super::screen::Screen;
use super::still::still;
use super::table::MetricTable;
use super::view::Shown;
use crate::charts::{Chart, Facts, Kind, Layout, Options};
use crate::language::Message;
use crate::readings::{Bands, Distributions};
use crate::scenario::Action;
use canvas::ChartCanvas;
use data_table::DataTable;
use handle::MapHandle;
use options::ChartOptions;
use sight::use_sight;
use stage::Stage;
use web_sys::Element;
use yew::prelude::*;

/// How many rows a table may have that stands in the text of the page: one that is there before any
/// script must not weigh more than the page.
const STILL_ROWS: usize = 24;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) kind: Kind,
    pub(super) shown: Shown,
    /// What was shown when the reader was last done for a while: what is out of sight, or only read
    /// out, need not follow every step.
    pub(super) calm: Option<Shown>,
    pub(super) readings: Readings,
    pub(super) screen: Screen,
    pub(super) act: Callback<Action>,
    /// Whether it is made with the page: the first picture, whose readings give others their words.
    #[prop_or_default]
    pub(super) at_once: bool,
    /// Told when nothing of this chart that is in sight waits to be painted.
    pub(super) painted: Callback<Kind>,
}

/// The class that gives an element the colour of a series.
fn ink_class(key: &str) -> String {
    format!("ink-{key}")
}

/// A chart with all that belongs to it.
#[component]
pub(super) fn ChartFigure(props: &Props) -> Html {
    let Props { kind, shown, .. } = props;
    let (kind, say) = (*kind, shown.language);
    let place = use_node_ref();
    let sight = use_sight(&place);
    // Where there is no window the table must be there without a script.
    let open = use_state_eq(|| sight.near == Some(true));
    let failed = use_state_eq(|| false);
    let options = use_state_eq(Options::default);
    let near = sight.near == Some(true) || sight.printing;
    let calm = props.calm.as_ref();
    let rested = calm == Some(shown);
    let chart = {
        let readings = props.readings.clone();
        let made = near || *open || rested || (props.at_once && sight.near.is_none());
        let seen = (shown.clone(), *options, made);
        use_memo(seen, move |(shown, options, wanted)| {
            wanted.then(|| Same::from(chart(kind, shown, &readings, *options)))
        })
    };
    let layout = {
        let seen = ((*chart).clone(), sight.width);
        let painted = use_mut_ref(|| None::<Same<Layout>>);
        use_memo(seen, move |(chart, width)| {
            let chart = chart.as_ref().filter(|_| *width >= 1.0)?;
            let layout = Layout::of(chart, *width);
            let mut painted = painted.borrow_mut();
            // A picture that looks as before is not painted again.
            if painted.as_ref().is_none_or(|last| **last != layout) {
                *painted = Some(layout.into());
            }
            painted.clone()
        })
    };
    // A chart that is away has the room, and the names, of one without what is drawn from ranges.
    let spare = {
        let shown = shown.clone();
        use_memo(
            (chart.is_none(), *options, say),
            move |(away, options, _)| {
                away.then(|| Same::from(Chart::of(kind, &facts(&shown, None, None), *options)))
            },
        )
    };
    let height = {
        let seen = ((*layout).clone(), (*spare).clone(), sight.width);
        use_memo(seen, |(layout, spare, width)| {
            let spare = spare.as_ref().filter(|_| *width >= 1.0);
            let known = layout.as_ref().map(|layout| layout.height);
            known.or_else(|| Some(Layout::of(spare?, *width).height))
        })
    };
    let seen = (*chart).clone().or_else(|| (*spare).clone());
    {
        let painted = props.painted.clone();
        use_effect_with(sight.near, move |near| {
            if *near == Some(false) {
                painted.emit(kind);
            }
        });
    }
    let painted = {
        let failed = failed.setter();
        use_callback(props.painted.clone(), move |fine: bool, painted| {
            failed.set(!fine);
            painted.emit(kind);
        })
    };
    let id = format!("chart-{}", kind.key());
    let totals = props.readings.known_totals(shown);
    let told = figures::tell(kind, shown, totals.as_deref(), *options);
    let unseen = {
        let kept = use_mut_ref(|| None::<(AttrValue, Html)>);
        let mut kept = kept.borrow_mut();
        if calm.is_none() || rested || sight.printing || kept.is_none() {
            let actions = seen
                .as_ref()
                .map(|chart| figures::actions(kind, &chart.data, &props.act));
            *kept = Some((told.alternative.into(), actions.unwrap_or_default()));
        }
        kept.clone()
    };
    let (alternative, actions) = unseen.unwrap_or_default();
    let plan = (*chart).clone().zip((*layout).clone());
    let still = (*chart)
        .as_ref()
        .and_then(|chart| still(chart, &alternative));
    let rows = still.is_some().then_some(STILL_ROWS);
    // Nothing to tell, as of swings where there is no GPU: the title says so.
    let readable = (*chart)
        .as_ref()
        .is_none_or(|chart| !chart.data.places.is_empty());
    let ontoggle = {
        let open = open.setter();
        move |event: Event| {
            let details = event.target_dyn_into::<Element>();
            open.set(details.is_some_and(|details| details.has_attribute("open")));
        }
    };
    let caption = say.say(figures::question(kind));
    // What has the focus must stay, though the chart be away for a moment.
    let last = use_mut_ref(|| None);
    if let Some(layout) = &*layout {
        *last.borrow_mut() = Some(layout.clone());
    }
    let over = match (&*last.borrow(), kind) {
        (Some(layout), Kind::Map) => html! {
            <MapHandle
                layout={layout.clone()}
                shown={shown.clone()}
                whose={options.whose}
                act={props.act.clone()}
            />
        },
        _ => Html::default(),
    };
    html! {
        <figure id={id.clone()} ref={place}>
            <figcaption>
                <h2>{told.title.html(shown)}</h2>
                <p>
                    {told.subtitle.html(shown)}
                    {figures::hint(kind).map(|hint| [". ", say.say(hint)].concat())}
                </p>
            </figcaption>
            <p id={format!("{id}-alternative")} class={classes!((!*failed).then_some("spoken"))}>
                {&alternative}
            </p>
            <ChartOptions
                {kind}
                chart={seen.clone()}
                language={say}
                options={*options}
                choose={choose(&options)}
            />
            if let Some(still) = still {
                {still}
            } else {
                <Stage {plan} id={id.clone()} label={caption} language={say} {over}>
                    <ChartCanvas
                        layout={(*layout).clone().filter(|_| near)}
                        height={*height}
                        screen={props.screen}
                        at_once={sight.printing}
                        {painted}
                    />
                </Stage>
            }
            {actions}
            if readable {
                <details {ontoggle}>
                    <summary>{say.say(Message::Table)}</summary>
                    if let (true, Some(chart)) = (*open, &*chart) {
                        <DataTable
                            chart={chart.clone()}
                            {caption}
                            places={say.say(figures::places(kind))}
                            {rows}
                        />
                        {for figures::more(kind).iter().map(|(caption, columns)| html! {
                            <MetricTable
                                shown={shown.clone()}
                                caption={say.say(*caption)}
                                columns={*columns}
                            />
                        })}
                    }
                </details>
            }
        </figure>
    }
}

/// Takes what the reader chooses to see.
fn choose(options: &UseStateHandle<Options>) -> Callback<Options> {
    let setter = options.setter();
    Callback::from(move |chosen| setter.set(chosen))
}

/// Makes the chart of a view, with the readings that it takes.
pub(super) fn chart(kind: Kind, shown: &Shown, readings: &Readings, options: Options) -> Chart {
    let totals =
        matches!(kind, Kind::Spending | Kind::Distribution).then(|| readings.totals(shown));
    let bands = matches!(kind, Kind::Cumulative).then(|| readings.bands(shown));
    Chart::of(
        kind,
        &facts(shown, totals.as_deref(), bands.as_deref()),
        options,
    )
}

/// What charts are made from.
fn facts<'a>(
    shown: &'a Shown,
    totals: Option<&'a Distributions>,
    bands: Option<&'a Bands>,
) -> Facts<'a> {
    Facts {
        scenario: &shown.scenario,
        outcome: &shown.outcome,
        timeline: &shown.timeline,
        totals,
        bands,
        voice: shown.voice,
    }
}

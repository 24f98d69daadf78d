//! Tables of figures.

use super::view::Shown;
use super::words::exact_datum;
use crate::catalog::Company;
use crate::language::{Message, fill};
use crate::model::Metric;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct ScrollProps {
    /// What the region is called; a region that scrolls must be reachable and named.
    pub(super) label: AttrValue,
    pub(super) children: Html,
}

/// A region that scrolls sideways where its table is wider than the screen.
#[component]
pub(super) fn Scroll(props: &ScrollProps) -> Html {
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={&props.label}>{props.children.clone()}</div>
    }
}

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shown,
    /// What the table is called.
    pub(super) caption: AttrValue,
    /// The columns: what each is called and shows.
    pub(super) columns: &'static [(Message, Metric)],
}

/// A row for each company and one for all together, a column for each figure.
#[component]
pub(super) fn MetricTable(props: &Props) -> Html {
    let language = props.shown.language;
    let rows = Company::ALL.map(Some).into_iter().chain([None]);
    let model = [("model", props.shown.scenario.choices().reference.name)];
    let caption = fill(&props.caption, &model);
    html! {
        <Scroll label={caption.clone()}>
            <table>
                <caption>{&caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{language.say(Message::Company)}</th>
                        {for props.columns.iter().map(|(name, _)| html! {
                            <th scope="col" class="number">{fill(language.say(*name), &model)}</th>
                        })}
                    </tr>
                </thead>
                <tbody>
                    {for rows.map(|company| html! {
                        <tr>
                            <th scope="row">
                                {company.map_or(language.say(Message::Together), |company| company.name())}
                            </th>
                            {for props.columns.iter().map(|(_, metric)| html! {
                                <td class="number">{exact_datum(&props.shown, *metric, company)}</td>
                            })}
                        </tr>
                    })}
                </tbody>
            </table>
        </Scroll>
    }
}

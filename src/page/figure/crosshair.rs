//! Marks over a picture where the reader points: elements, so that the picture stays as painted.

use super::ink_class;
use crate::charts::{Along, At, Data, Layout};
use yew::prelude::*;

/// Half the height of what surrounds a part of a bar.
const HALF_BAR: f64 = 14.0;

/// With lines, a rule through the place and a dot on each line; with bars, a frame around the part.
pub(super) fn crosshair(layout: &Layout, data: &Data, at: At) -> Html {
    let size = |length: f64| length.to_string();
    let marks: Html = match layout.along {
        Along::X => data
            .series
            .iter()
            .enumerate()
            .filter_map(|(series, drawn)| {
                let one = At { series, ..at };
                let (x, y) = layout.point(one)?;
                let radius = if one == at { "6" } else { "4" };
                Some(html! {
                    <>
                        if one == at {
                            <line x1={size(x)} x2={size(x)} y1="0" y2={size(layout.height)} />
                        }
                        <circle class={ink_class(drawn.key)} cx={size(x)} cy={size(y)} r={radius} />
                    </>
                })
            })
            .collect(),
        Along::Y => layout
            .point(at)
            .map(|(x, y)| {
                let reach = layout.reach(at) + 2.0;
                if reach < HALF_BAR / 2.0 {
                    return html! { <circle class="ring" cx={size(x)} cy={size(y)} r="9" /> };
                }
                html! {
                    <rect
                        x={size(x - reach)}
                        y={size(y - HALF_BAR)}
                        width={size(reach * 2.0)}
                        height={size(HALF_BAR * 2.0)}
                    />
                }
            })
            .into_iter()
            .collect(),
    };
    html! {
        <svg class="crosshair" aria-hidden="true" width={size(layout.width)} height={size(layout.height)}>
            {marks}
        </svg>
    }
}

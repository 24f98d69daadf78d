//! Where a reader points in a chart, and where keys lead from there.
//!
//! This module must not know elements or events: cells and names of keys only.

use crate::charts::{At, Data};

/// What a reader points with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// A mouse or a pen that hovers, which moves on.
    Hover,
    /// A finger or a click, which stays.
    Tap,
    /// The keyboard.
    Keys,
}

/// A cell that a reader points at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pointing {
    pub(super) at: At,
    pub(super) by: By,
    /// Where the pointer was in the picture when it came to this place.
    pub(super) from: (f64, f64),
}

/// Where a key leads: along the places, or across the series that are shown. Nowhere for any other
/// key. The first key of a visit leads to the first cell, or to the last place.
pub(super) fn step(at: Option<At>, key: &str, data: &Data) -> Option<At> {
    let last = data.places.len().checked_sub(1)?;
    let shown = |series: &usize| data.series.get(*series).is_some_and(|series| series.shown);
    let all = 0..data.series.len();
    let Some(At { series, place }) = at else {
        let place = match key {
            "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "PageUp"
            | "PageDown" => 0,
            "End" => last,
            _ => return None,
        };
        let series = all.into_iter().find(shown)?;
        return Some(At { series, place });
    };
    let page = (data.places.len() / 10).max(1);
    let place = match key {
        "ArrowRight" => place + 1,
        "ArrowLeft" => place.saturating_sub(1),
        "PageDown" => place + page,
        "PageUp" => place.saturating_sub(page),
        "Home" => 0,
        "End" => last,
        "ArrowDown" => {
            let next = all.into_iter().filter(shown).find(|next| *next > series);
            return Some(At {
                series: next.unwrap_or(series),
                place,
            });
        }
        "ArrowUp" => {
            let next = all.into_iter().filter(shown).rfind(|next| *next < series);
            return Some(At {
                series: next.unwrap_or(series),
                place,
            });
        }
        _ => return None,
    };
    Some(At {
        series,
        place: place.min(last),
    })
}

//! The second part of the program: what the first view does without, in a file of its own that comes
//! right after.
//!
//! The release build cuts the program in two behind [`parts`]: what only that function leads to is
//! loaded later. Everything else, a development build, a test, or a page made ahead, has it at once.
//! The first part must reach the second through [`Parts`] alone: a name of it used elsewhere would
//! bring it back into the first.

#![allow(
    clippy::unnecessary_wraps,
    clippy::unused_async,
    reason = "what is here at once or cannot fail is so in some builds only"
)]
#![allow(
    unsafe_code,
    reason = "the attribute that cuts declares the cut function to the linker, which Rust calls unsafe"
)]

use super::app::AppProps;
use super::explained::Figure;
use super::view::Shown;
use super::{below, embed, explained, goal, notices};
use crate::scenario::Action;
use crate::scenario::link::Notice;
use web_sys::Element;
use yew::platform::spawn_local;
use yew::prelude::*;

/// What the second part makes.
pub(super) struct Parts {
    pub(super) below: fn(below::Props) -> Html,
    pub(super) notices: fn(&Shown, &Callback<Action>, &[Notice], &AttrValue, &AttrValue) -> Html,
    pub(super) explained: fn(&Shown, Figure, &Callback<Option<String>>) -> Html,
    pub(super) goal: fn(goal::Props) -> Html,
    pub(super) embed: fn(Element, AppProps),
}

static PARTS: Parts = Parts {
    below: |props| html! { <below::Below ..props /> },
    notices: notices::notices,
    explained: explained::panel,
    goal: |props| {
        let key = props.place;
        html! { <goal::Goal {key} ..props /> }
    },
    embed: |place, props| {
        yew::Renderer::<embed::Embed>::with_root_and_props(place, props).render();
    },
};

/// The second part could not be loaded.
struct NotLoaded;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotLoaded {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(rest, fallible)]
fn parts() -> Result<&'static Parts, NotLoaded> {
    Ok(&PARTS)
}

#[cfg(not(feature = "split"))]
async fn parts() -> Result<&'static Parts, NotLoaded> {
    Ok(&PARTS)
}

/// The second part, where it is there from the start.
const fn at_once() -> Option<Rest> {
    #[cfg(all(feature = "split", target_arch = "wasm32"))]
    return None;
    #[cfg(not(all(feature = "split", target_arch = "wasm32")))]
    return Some(Rest(&PARTS));
}

/// Whether the second part is there from the start.
pub(super) const fn is_here() -> bool {
    at_once().is_some()
}

/// The second part, once it is there.
#[derive(Clone, Copy)]
pub(super) struct Rest(&'static Parts);

impl PartialEq for Rest {
    fn eq(&self, _: &Self) -> bool {
        // There is one.
        true
    }
}

impl std::ops::Deref for Rest {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

impl Rest {
    /// From within the second part itself.
    pub(super) const fn here() -> Self {
        Self(&PARTS)
    }
}

/// Whether the second part is there.
pub(super) struct Loading {
    /// It.
    pub(super) rest: Option<Rest>,
    /// Whether it could not be loaded.
    pub(super) failed: bool,
    /// Tries again.
    pub(super) retry: Callback<MouseEvent>,
}

/// Loads the second part as soon as the first is shown.
#[hook]
pub(super) fn use_rest() -> Loading {
    let rest = use_state_eq(at_once);
    let failed = use_state_eq(|| false);
    let attempt = use_state_eq(|| 0_u32);
    {
        let (rest, failed) = (rest.setter(), failed.setter());
        use_effect_with(*attempt, move |_| {
            if at_once().is_none() {
                spawn_local(async move {
                    let loaded = parts().await;
                    failed.set(loaded.is_err());
                    rest.set(loaded.ok().map(Rest));
                });
            }
        });
    }
    let (setter, next) = (attempt.setter(), attempt.wrapping_add(1));
    Loading {
        rest: *rest,
        failed: *failed,
        retry: Callback::from(move |_| setter.set(next)),
    }
}

/// Makes the page for frames, which is of the second part altogether; told when it cannot come.
pub(super) fn embed(place: Element, props: AppProps, failed: impl FnOnce() + 'static) {
    if let Some(rest) = at_once() {
        (rest.embed)(place, props);
        return;
    }
    spawn_local(async move {
        match parts().await {
            Ok(parts) => (parts.embed)(place, props),
            Err(NotLoaded) => failed(),
        }
    });
}

//! What there is to say of the link that opened the page, above everything else.

use super::banner::Banner;
use super::view::Shown;
use super::vintage::Outdated;
use crate::scenario::Action;
use crate::scenario::link::Notice;
use yew::prelude::*;

/// What of the link, opened with `query`, could not be taken, the `clean` query without it, and what has
/// changed since it was made.
pub(super) fn notices(
    shown: &Shown,
    act: &Callback<Action>,
    notices: &[Notice],
    query: &AttrValue,
    clean: &AttrValue,
) -> Html {
    html! {
        <>
            <Banner
                notices={notices.to_vec()}
                query={query.clone()}
                clean={clean.clone()}
                language={shown.language}
            />
            <Outdated shown={shown.clone()} act={act.clone()} />
        </>
    }
}

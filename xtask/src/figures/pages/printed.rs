//! A page's content as text, rendered by the page's own code.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use explorer::page::{App, AppProps, Embed, PageKind, Place};
use yew::LocalServerRenderer;

/// What a reader finds at a place before any script has run.
pub(crate) fn printed(place: Place) -> String {
    let props = AppProps {
        place,
        query: place.query("").into(),
        embedded: place.kind == PageKind::Embed,
    };
    if place.kind == PageKind::Embed {
        let renderer = LocalServerRenderer::<Embed>::with_props(props);
        finish(renderer.hydratable(false).render())
    } else {
        let renderer = LocalServerRenderer::<App>::with_props(props);
        finish(renderer.hydratable(false).render())
    }
}

/// Carries out work that waits for nothing but itself.
fn finish<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(done) = work.as_mut().poll(&mut context) {
            return done;
        }
    }
}

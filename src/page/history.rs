//! The scenario that the reader works on, with what was done to it.

use crate::browser::{self, Gesture};
use crate::scenario::link::Link;
use crate::scenario::{Command, History};
use std::ops::Deref;
use std::rc::Rc;
use yew::prelude::*;

/// A [`History`] as Yew keeps it.
#[derive(PartialEq)]
pub(super) struct Session(History);

impl Reducible for Session {
    type Action = Command;

    fn reduce(self: Rc<Self>, command: Command) -> Rc<Self> {
        // The same allocation tells Yew that there is nothing to draw.
        match self.0.after(command) {
            Some(after) => Rc::new(Self(after)),
            None => self,
        }
    }
}

impl Deref for Session {
    type Target = History;

    fn deref(&self) -> &History {
        &self.0
    }
}

/// The history that starts with a link, and what takes commands to it. Gestures end wherever on
/// the page they do, and the usual keys undo and redo.
#[hook]
pub(super) fn use_history(link: &Link) -> (UseReducerHandle<Session>, Callback<Command>) {
    let session = use_reducer(|| Session(History::of(link)));
    let command = {
        let dispatcher = session.dispatcher();
        use_callback((), move |command: Command, ()| dispatcher.dispatch(command))
    };
    use_effect_with(command.clone(), |command| {
        let command = command.clone();
        let listening = browser::watch_gestures(move |gesture| {
            command.emit(match gesture {
                Gesture::Over => Command::Settle,
                Gesture::Undo => Command::Undo,
                Gesture::Redo => Command::Redo,
            });
        });
        move || drop(listening)
    });
    (session, command)
}

//! What was done to a scenario, to be undone and done again.
//!
//! A gesture is one step: what a drag or a run of arrow keys sets on its way is kept together until
//! the gesture is over. This module must not know what a gesture is made of: it is told when one ends.

use super::action::Action;
use super::state::Scenario;
use std::rc::Rc;

/// How many steps can be undone.
const STEPS: usize = 100;

/// What can be asked of a history.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Change the scenario.
    Do(Action),
    /// Take another scenario altogether.
    Open(Rc<Scenario>),
    /// The gesture is over: what comes next is another step.
    Settle,
    /// Take the last step back.
    Undo,
    /// Take the last step that was undone again.
    Redo,
}

/// A step: what was done, and the scenario on its other side, before it or after.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    action: Action,
    other: Rc<Scenario>,
}

/// A scenario with the steps that led to it, and those that were undone.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    now: Rc<Scenario>,
    past: Vec<Step>,
    future: Vec<Step>,
    /// Whether the last step may still go on.
    open: bool,
}

impl History {
    /// The history of a scenario to which nothing was done yet.
    pub fn of(scenario: Scenario) -> Self {
        Self {
            now: Rc::new(scenario),
            past: Vec::new(),
            future: Vec::new(),
            open: false,
        }
    }

    /// The scenario as it is now.
    pub const fn now(&self) -> &Rc<Scenario> {
        &self.now
    }

    /// What undoing would take back.
    pub fn undoes(&self) -> Option<Action> {
        self.past.last().map(|step| step.action)
    }

    /// What redoing would do again.
    pub fn redoes(&self) -> Option<Action> {
        self.future.last().map(|step| step.action)
    }

    /// The history after a command; none where the command changes nothing.
    pub fn after(&self, command: Command) -> Option<Self> {
        match command {
            Command::Do(action) => self.done(action, Rc::new(self.now.apply(action))),
            // It is undone like the loading of its preset.
            Command::Open(scenario) => self.done(Action::Load(scenario.preset()), scenario),
            Command::Settle => self.open.then(|| self.settled()),
            Command::Undo => self.settled().stepped(true),
            Command::Redo => self.settled().stepped(false),
        }
    }

    fn done(&self, action: Action, next: Rc<Scenario>) -> Option<Self> {
        if next == self.now {
            return None;
        }
        let goes_on = matches!(action, Action::Set(..) | Action::Bound(..));
        let mut after = self.clone();
        if !(self.open && goes_on) {
            after = self.settled();
            if after.past.len() >= STEPS {
                after.past.remove(0);
            }
            let other = Rc::clone(&after.now);
            after.past.push(Step { action, other });
        }
        after.now = next;
        after.future.clear();
        after.open = goes_on;
        Some(after)
    }

    /// With the last gesture over. One that ended where it began was none.
    fn settled(&self) -> Self {
        let mut settled = self.clone();
        let last = settled.past.last();
        if settled.open && last.is_some_and(|step| step.other == settled.now) {
            settled.past.pop();
        }
        settled.open = false;
        settled
    }

    /// One step back, or one step on again.
    fn stepped(mut self, back: bool) -> Option<Self> {
        let (from, to) = if back {
            (&mut self.past, &mut self.future)
        } else {
            (&mut self.future, &mut self.past)
        };
        let Step { action, other } = from.pop()?;
        let other = std::mem::replace(&mut self.now, other);
        to.push(Step { action, other });
        Some(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Input;
    use crate::scenario::Preset;
    use Command::{Do, Redo, Settle, Undo};

    fn price(value: f64) -> Command {
        Do(Action::Set(Input::Price, value))
    }

    /// The history after commands, those that change nothing passed over.
    fn after(commands: &[Command]) -> History {
        let start = History::of(Scenario::default());
        commands.iter().fold(start, |history, command| {
            history.after(command.clone()).unwrap_or(history)
        })
    }

    fn price_after(commands: &[Command]) -> f64 {
        after(commands).now().value(Input::Price)
    }

    #[test]
    fn a_gesture_is_one_step() {
        let drag = [price(31e3), price(32e3), price(33e3), Settle];
        let two = [drag, [price(20e3), price(21e3), price(22e3), Settle]].concat();
        assert_eq!(price_after(&two), 22e3);
        assert_eq!(price_after(&[&two[..], &[Undo]].concat()), 33e3);
        assert_eq!(price_after(&[&two[..], &[Undo, Undo]].concat()), 30e3);
        assert_eq!(price_after(&[&two[..], &[Undo, Undo, Undo]].concat()), 30e3);
        assert_eq!(price_after(&[&two[..], &[Undo, Undo, Redo]].concat()), 33e3);
        assert_eq!(
            price_after(&[&two[..], &[Undo, Undo, Redo, Redo, Redo]].concat()),
            22e3
        );
    }

    #[test]
    fn undoing_ends_the_gesture() {
        assert_eq!(price_after(&[price(31e3), Undo]), 30e3);
        assert_eq!(price_after(&[price(31e3), Undo, price(32e3), Undo]), 30e3);
        assert_eq!(price_after(&[price(31e3), price(32e3), Undo, Redo]), 32e3);
    }

    #[test]
    fn a_gesture_that_ends_where_it_began_is_no_step() {
        let there_and_back = after(&[price(31e3), price(30e3), Settle]);
        assert_eq!(there_and_back.undoes(), None);
        assert!(after(&[price(31e3), price(30e3)]).after(Undo).is_none());
    }

    #[test]
    fn switching_presets_is_undone_with_the_edits_before_it() {
        let load = Do(Action::Load(Preset::Bought2024));
        let edited = [price(31e3), Settle];
        let switched = after(&[&edited[..], &[load]].concat());
        assert_eq!(switched.undoes(), Some(Action::Load(Preset::Bought2024)));
        let back = switched.after(Undo).unwrap();
        assert_eq!(*back.now(), *after(&edited).now());
        assert_eq!(back.redoes(), Some(Action::Load(Preset::Bought2024)));
        assert_eq!(back.after(Redo).unwrap().now(), switched.now());
    }

    #[test]
    fn another_scenario_is_one_step() {
        let other = Scenario::of(Preset::Owned2024).with(Input::Price, 1.0);
        let open = Command::Open(Rc::new(other.clone()));
        let opened = after(&[price(31e3), open.clone()]);
        assert_eq!(**opened.now(), other);
        assert!(opened.after(open).is_none());
        assert_eq!(opened.after(Undo).unwrap().now().value(Input::Price), 31e3);
    }

    #[test]
    fn a_new_change_cuts_what_was_undone() {
        let cut = after(&[price(31e3), Settle, Undo, price(25e3)]);
        assert_eq!(cut.redoes(), None);
        assert!(cut.after(Redo).is_none());
        assert_eq!(cut.now().value(Input::Price), 25e3);
    }

    #[test]
    fn what_changes_nothing_is_no_step() {
        assert!(after(&[]).after(price(30e3)).is_none());
        assert!(after(&[]).after(Settle).is_none());
        assert!(after(&[]).after(Undo).is_none());
        assert!(after(&[]).after(Do(Action::Reset(Input::Rate))).is_none());
    }

    #[test]
    fn the_oldest_steps_are_forgotten() {
        let mut history = after(&[]);
        for step in 1..=150 {
            history = history.after(price(f64::from(step))).unwrap();
            history = history.after(Settle).unwrap();
        }
        let mut undone = 0.0;
        while let Some(before) = history.after(Undo) {
            history = before;
            undone += 1.0;
        }
        assert_eq!(undone, 100.0);
        assert_eq!(history.now().value(Input::Price), 50.0);
    }
}

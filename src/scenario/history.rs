//! What was done to a scenario, to be undone and done again.
//!
//! A gesture is one step: what a drag or a run of arrow keys sets on its way is kept together until
//! the gesture is over. This module must not know what a gesture is made of: it is told when one ends.

use super::action::{Action, Pairing};
use super::link::{Link, Settings};
use super::state::Scenario;
use std::rc::Rc;

/// How many steps can be undone.
const STEPS: usize = 100;

/// What can be asked of a history.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Change the scenario.
    Do(Action),
    /// Take another scenario altogether, with what is kept beside it.
    Open(Rc<Scenario>, Option<Rc<Scenario>>),
    /// The gesture is over: what comes next is another step.
    Settle,
    /// Take the last step back.
    Undo,
    /// Take the last step that was undone again.
    Redo,
}

/// What a step leads from and to.
#[derive(Clone, Debug, PartialEq)]
struct State {
    now: Rc<Scenario>,
    kept: Option<Rc<Scenario>>,
}

/// A step: what was done, and the state on its other side, before it or after.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    action: Action,
    other: State,
}

/// A scenario with the steps that led to it, and those that were undone.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    state: State,
    settings: Rc<Settings>,
    past: Vec<Step>,
    future: Vec<Step>,
    /// Whether the last step may still go on.
    open: bool,
    leaps: u32,
    refused: Option<Action>,
}

impl History {
    /// The history of a link that was just opened. What the link locks, no command changes.
    pub fn of(link: &Link) -> Self {
        Self {
            state: State {
                now: Rc::new(link.scenario.clone()),
                kept: link.second.clone().map(Rc::new),
            },
            settings: Rc::new(link.settings.clone()),
            past: Vec::new(),
            future: Vec::new(),
            open: false,
            leaps: 0,
            refused: None,
        }
    }

    /// The scenario as it is now: B, where another is kept.
    pub const fn now(&self) -> &Rc<Scenario> {
        &self.state.now
    }

    /// The scenario that the reader keeps to compare this one with: A.
    pub const fn kept(&self) -> Option<&Rc<Scenario>> {
        self.state.kept.as_ref()
    }

    /// What the link said of how it is shown.
    pub const fn settings(&self) -> &Rc<Settings> {
        &self.settings
    }

    /// How many times another scenario altogether was taken, be it by undoing.
    pub const fn leaps(&self) -> u32 {
        self.leaps
    }

    /// What was asked last, where the link does not let the reader have it.
    pub const fn refused(&self) -> Option<Action> {
        self.refused
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
            Command::Do(Action::Pair(pairing)) => {
                self.done(Action::Pair(pairing), self.state.paired(pairing)?)
            }
            Command::Do(action) => {
                self.held(action, self.now().apply(action), self.kept().cloned())
            }
            // It is undone like the loading of its preset.
            Command::Open(scenario, kept) => {
                self.held(Action::Load(scenario.preset()), (*scenario).clone(), kept)
            }
            Command::Settle => self.open.then(|| self.settled()),
            Command::Undo => self.settled().stepped(true),
            Command::Redo => self.settled().stepped(false),
        }
    }

    /// After an action that leads to a scenario, as far as the link lets it.
    fn held(&self, action: Action, next: Scenario, kept: Option<Rc<Scenario>>) -> Option<Self> {
        match self.settings.hold(self.now(), next) {
            Some(next) => {
                let now = Rc::new(next);
                self.done(action, State { now, kept })
            }
            None => (self.refused != Some(action)).then(|| Self {
                refused: Some(action),
                ..self.clone()
            }),
        }
    }

    fn done(&self, action: Action, next: State) -> Option<Self> {
        if next == self.state {
            return None;
        }
        let goes_on = matches!(action, Action::Set(..) | Action::Bound(..));
        let mut after = self.clone();
        if !(self.open && goes_on) {
            after = self.settled();
            if after.past.len() >= STEPS {
                after.past.remove(0);
            }
            let other = after.state.clone();
            after.past.push(Step { action, other });
        }
        after.state = next;
        after.future.clear();
        after.open = goes_on;
        after.leaps += u32::from(action.leaps());
        after.refused = None;
        Some(after)
    }

    /// With the last gesture over. One that ended where it began was none.
    fn settled(&self) -> Self {
        let mut settled = self.clone();
        let last = settled.past.last();
        if settled.open && last.is_some_and(|step| step.other == settled.state) {
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
        let other = std::mem::replace(&mut self.state, other);
        to.push(Step { action, other });
        self.leaps += u32::from(action.leaps());
        self.refused = None;
        Some(self)
    }
}

impl State {
    /// The state after something was done with both scenarios; none where there is no second.
    fn paired(&self, pairing: Pairing) -> Option<Self> {
        let now = Rc::clone(&self.now);
        if pairing == Pairing::Keep {
            let kept = Some(Rc::clone(&now));
            return Some(Self { now, kept });
        }
        let kept = Rc::clone(self.kept.as_ref()?);
        Some(match pairing {
            Pairing::Swap => Self {
                now: kept,
                kept: Some(now),
            },
            Pairing::Return => Self {
                now: kept,
                kept: None,
            },
            Pairing::Keep | Pairing::Stop => Self { now, kept: None },
        })
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
        let start = History::of(&Link::default());
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
        let open = Command::Open(Rc::new(other.clone()), None);
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

    /// The shown scenario's price, and the kept one's.
    fn prices(history: &History) -> (f64, Option<f64>) {
        let price = |scenario: &Rc<Scenario>| scenario.value(Input::Price);
        (price(history.now()), history.kept().map(price))
    }

    #[test]
    fn two_scenarios_are_kept_swapped_and_left_and_each_is_undone() {
        let pair = |pairing| Do(Action::Pair(pairing));
        let two = [pair(Pairing::Keep), price(31e3)];
        let table = [
            (None, (31e3, Some(30e3))),
            (Some(Pairing::Swap), (30e3, Some(31e3))),
            (Some(Pairing::Return), (30e3, None)),
            (Some(Pairing::Stop), (31e3, None)),
            (Some(Pairing::Keep), (31e3, Some(31e3))),
        ];
        for (pairing, expected) in table {
            let done = after(&[&two[..], pairing.map(pair).as_slice()].concat());
            assert_eq!(prices(&done), expected, "{pairing:?}");
            let leaps = matches!(pairing, Some(Pairing::Swap | Pairing::Return));
            assert_eq!(done.leaps(), u32::from(leaps), "{pairing:?}");
            if let Some(pairing) = pairing {
                assert_eq!(done.undoes(), Some(Action::Pair(pairing)));
                let undone = done.after(Undo).unwrap();
                assert_eq!(prices(&undone), (31e3, Some(30e3)), "{pairing:?}");
                assert_eq!(prices(&undone.after(Redo).unwrap()), expected);
            }
        }
        for pairing in [Pairing::Swap, Pairing::Return, Pairing::Stop] {
            assert!(after(&[]).after(pair(pairing)).is_none(), "{pairing:?}");
        }
        let opened = History::of(&Link::read("price=31000&b.price=20000").0);
        assert_eq!(prices(&opened), (31e3, Some(20e3)));
    }

    #[test]
    fn only_whole_scenarios_are_leaps() {
        let steps = [
            (price(31e3), 0),
            (Do(Action::Load(Preset::Bought2023)), 1),
            (Undo, 2),
            (Redo, 3),
            (Undo, 4),
            (Undo, 4),
            (Do(Action::Count(crate::model::Metric::Servers, false)), 4),
        ];
        let mut history = after(&[]);
        for (command, leaps) in steps {
            history = history.after(command.clone()).unwrap();
            assert_eq!(history.leaps(), leaps, "{command:?}");
        }
    }

    #[test]
    fn what_the_link_locks_stays_whatever_is_asked() {
        let (link, _) = Link::read("price=26268&lock=price~scope");
        let start = History::of(&link);
        let refused = [
            Action::Set(Input::Price, 1.0),
            Action::Reset(Input::Price),
            Action::Bound(
                Input::Price,
                Some(crate::scenario::Range {
                    low: 1.0,
                    high: 2.0,
                }),
            ),
            Action::Count(crate::model::Metric::Servers, false),
            Action::Load(Preset::Announced),
        ];
        for action in refused {
            let after = start.after(Do(action)).unwrap();
            assert_eq!(
                (after.now(), after.undoes()),
                (start.now(), None),
                "{action:?}"
            );
            assert_eq!(after.refused(), Some(action));
            assert!(after.after(Do(action)).is_none(), "it is said once");
            let later = after.after(Do(Action::Set(Input::Life, 4.0))).unwrap();
            assert_eq!(later.refused(), None);
        }
        // Another preset, with the price that is locked.
        let loaded = start.after(Do(Action::Load(Preset::Bought2024))).unwrap();
        let expected = Scenario::of(Preset::Bought2024).with(Input::Price, 26_268.0);
        assert_eq!(**loaded.now(), expected);
        let whole = History::of(&Link::read("lock=p").0);
        let claim = Do(Action::Load(Preset::Bought2024));
        assert!(whole.after(claim).unwrap().refused().is_some());
        assert!(whole.after(price(1.0)).unwrap().refused().is_none());
    }
}

//! The address follows the page, and the page follows its reader back and forward.
//!
//! What changes bit by bit, as under a slider, takes the place of the last address. Another scenario
//! altogether (a claim that is loaded, what a later source says, today's defaults, an image, a swap, or
//! any of these undone) is an entry of its own: going back leads to what the page showed before it, and
//! never through the steps of a drag. A place on the page (`#charts`) is an entry of the browser's own:
//! going back from it leaves the scenario as it is. In a frame the history is the article's, and nothing
//! is touched.

use crate::browser;
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// How long the address waits for the reader to be done, in milliseconds. Browsers refuse more than
/// about three changes a second.
const DELAY: u32 = 500;

/// What is to be written.
struct Entry {
    query: String,
    /// Whether it is an entry of its own, rather than in place of the last.
    own: bool,
}

#[derive(Default)]
struct Writer {
    /// What the page shows.
    shown: Option<String>,
    leaps: u32,
    /// The query of the address, as far as is known.
    written: String,
    /// The number of the entry: how many of the page's own lie before it. Places on the page have that
    /// of the scenario that they were visited with.
    entry: u32,
    /// What comes next: what takes the place of the last entry, then what is a new one.
    waiting: Vec<Entry>,
    /// Whether anything changed since the page was opened: until then its address is as it came.
    touched: bool,
    /// What the page is about to show because the address says so.
    arriving: Option<String>,
    timer: Option<Timeout>,
}

/// Lets the address follow the `query` of the page once the reader pauses, and at each of its `leaps`
/// with an entry of its own. `arrive` takes a query that the reader goes back or forward to, and says
/// what the page will then write for it; there is none where the history is not the page's.
#[hook]
pub(super) fn use_address(query: String, leaps: u32, arrive: Option<Callback<String, String>>) {
    let writer = use_mut_ref(Writer::default);
    {
        let (writer, ours) = (writer.clone(), arrive.is_some());
        use_effect_with((query, leaps), move |(query, leaps)| {
            if ours && writer.borrow_mut().follow(query, *leaps) {
                write_later(&writer);
            }
        });
    }
    use_effect_with(arrive, move |arrive| {
        let watching = arrive.clone().map(|arrive| {
            browser::watch_window("popstate", move |_| {
                let address = address();
                if writer.borrow_mut().leads_to(&address, browser::entry()) {
                    let coming = arrive.emit(address);
                    let mut writer = writer.borrow_mut();
                    writer.arriving = (writer.shown.as_ref() != Some(&coming)).then_some(coming);
                } else {
                    // The entry says what the page shows, and that it is one of the same scenario.
                    write_later(&writer);
                }
            })
        });
        move || drop(watching)
    });
}

/// The query of the address, without its question mark.
fn address() -> String {
    let query = browser::query().unwrap_or_default();
    query.strip_prefix('?').unwrap_or(&query).to_owned()
}

/// Writes what waits, one entry after the other.
fn write_later(writer: &Rc<RefCell<Writer>>) {
    let again = Rc::clone(writer);
    let timer = Timeout::new(DELAY, move || {
        let Some(Entry { query, own }) = again.borrow_mut().next() else {
            return;
        };
        // In a sandboxed frame there is no address to follow with, and nothing is lost.
        let entry = again.borrow().entry;
        let _ = if own {
            browser::push_query(&query, entry)
        } else {
            browser::replace_query(&query, entry)
        };
        if !again.borrow().waiting.is_empty() {
            write_later(&again);
        }
    });
    // Dropping the earlier timeout cancels it.
    writer.borrow_mut().timer = Some(timer);
}

impl Writer {
    /// Takes what the page shows now, and tells whether that is to be written.
    fn follow(&mut self, query: &str, leaps: u32) -> bool {
        let other = std::mem::replace(&mut self.leaps, leaps) != leaps;
        let Some(before) = self.shown.replace(query.to_owned()) else {
            // An opened link stays as it was until something changes.
            self.written = address();
            self.entry = browser::entry().unwrap_or_default();
            return false;
        };
        let arriving = self.arriving.take();
        if before == query || arriving.as_deref() == Some(query) {
            return false;
        }
        self.touched = true;
        // Where the page came by going back, nothing that lies ahead is lost.
        let own = other && arriving.is_none();
        let query = query.to_owned();
        match self.waiting.last_mut() {
            // What a new entry shows may change before it is written; so may what is in place of the last.
            Some(last) if last.own || !own => last.query = query,
            _ => self.waiting.push(Entry { query, own }),
        }
        true
    }

    /// What is written next.
    fn next(&mut self) -> Option<Entry> {
        let next = (!self.waiting.is_empty()).then(|| self.waiting.remove(0))?;
        self.written.clone_from(&next.query);
        self.entry += u32::from(next.own);
        Some(next)
    }

    /// Takes where the reader went, and tells whether another scenario is there. Where it is a place on
    /// this page, with the same one, what the page shows is to be written there.
    fn leads_to(&mut self, address: &str, entry: Option<u32>) -> bool {
        // A new place has no number yet, and neither has a page that was opened and left as it was.
        let entry = entry.unwrap_or(if self.written == address {
            self.entry
        } else {
            0
        });
        address.clone_into(&mut self.written);
        if entry == self.entry {
            let query = self.shown.clone().filter(|_| self.touched);
            if let (None, Some(query)) = (self.waiting.last(), query) {
                self.waiting.push(Entry { query, own: false });
            }
            return false;
        }
        self.entry = entry;
        self.waiting.clear();
        self.timer = None;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A writer that shows `query` and has written it.
    fn shows(query: &str) -> Writer {
        let mut writer = Writer::default();
        assert!(!writer.follow(query, 0));
        writer.written = query.to_owned();
        writer
    }

    /// Everything that waits, written.
    fn written(writer: &mut Writer) -> Vec<(String, bool)> {
        std::iter::from_fn(|| writer.next())
            .map(|entry| (entry.query, entry.own))
            .collect()
    }

    #[test]
    fn what_changes_bit_by_bit_takes_the_last_ones_place() {
        let mut writer = shows("a");
        for query in ["b", "c", "d"] {
            assert!(writer.follow(query, 0));
        }
        assert_eq!(written(&mut writer), [("d".to_owned(), false)]);
        assert!(!writer.follow("d", 0));
        assert_eq!(written(&mut writer), []);
    }

    #[test]
    fn another_scenario_is_an_entry_and_the_one_before_it_is_complete() {
        let mut writer = shows("a");
        for (query, leaps) in [("b", 0), ("p", 1), ("q", 2), ("q2", 2)] {
            assert!(writer.follow(query, leaps));
        }
        let expected = [("b".to_owned(), false), ("q2".to_owned(), true)];
        assert_eq!(written(&mut writer), expected);
        assert!(writer.follow("q3", 2));
        assert_eq!(written(&mut writer), [("q3".to_owned(), false)]);
    }

    #[test]
    fn going_back_writes_nothing_and_drops_what_waits() {
        let mut writer = shows("a");
        writer.follow("b", 1);
        written(&mut writer);
        writer.follow("c", 1);
        assert!(writer.leads_to("a", None));
        writer.arriving = Some("a".to_owned());
        assert!(!writer.follow("a", 2));
        assert_eq!(written(&mut writer), []);
        // What does not arrive as it was written takes its place.
        assert!(writer.leads_to("b", Some(1)));
        writer.arriving = Some("b".to_owned());
        assert!(writer.follow("b2", 3));
        assert_eq!(written(&mut writer), [("b2".to_owned(), false)]);
    }

    #[test]
    fn a_place_on_the_page_is_the_same_scenario() {
        let mut writer = shows("a");
        assert!(!writer.leads_to("a", None));
        assert_eq!(written(&mut writer), [], "nothing changed yet");
        writer.follow("b", 1);
        written(&mut writer);
        // A link to a place, then a change, then back from the place.
        assert!(!writer.leads_to("b", None));
        assert_eq!(written(&mut writer), [("b".to_owned(), false)]);
        writer.follow("c", 1);
        written(&mut writer);
        assert!(!writer.leads_to("b", Some(1)));
        assert_eq!(written(&mut writer), [("c".to_owned(), false)]);
        assert!(writer.leads_to("a", None));
    }
}

//! What a running program says: its last lines, and how far its Cargo is.

use std::{
    collections::VecDeque,
    io::{BufReader, Read},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

/// How much of a failed job's output is worth reading.
const KEPT_LINES: usize = 25;

/// Filled by threads while the program runs.
#[derive(Clone, Debug, Default)]
pub(super) struct Output(Arc<Mutex<Said>>);

#[derive(Debug, Default)]
struct Said {
    lines: VecDeque<String>,
    /// Cargo's "53/260".
    crates: Option<String>,
}

impl Output {
    /// Reads a stream to its end, in a thread of its own.
    pub(super) fn collect(&self, stream: impl Read + Send + 'static) -> thread::JoinHandle<()> {
        let output = self.clone();
        thread::spawn(move || {
            let mut line = Vec::new();
            for byte in BufReader::new(stream).bytes().map_while(Result::ok) {
                // Cargo ends its progress bar with a carriage return.
                if byte != b'\n' && byte != b'\r' {
                    line.push(byte);
                    continue;
                }
                output.add(String::from_utf8_lossy(&line).trim_end());
                line.clear();
            }
            output.add(String::from_utf8_lossy(&line).trim_end());
        })
    }

    /// "53 of 260" crates, once Cargo compiles.
    pub(super) fn crates(&self) -> Option<String> {
        self.said().crates.clone()
    }

    /// The last lines, each on one of its own and marked.
    pub(super) fn quoted(&self) -> String {
        let said = self.said();
        let marked = said.lines.iter().flat_map(|line| ["\n  | ", line]);
        marked.collect()
    }

    fn add(&self, line: &str) {
        let mut said = self.said();
        if let Some(crates) = crates_done(line) {
            said.crates = Some(crates);
        } else if !line.trim().is_empty() {
            if said.lines.len() == KEPT_LINES {
                said.lines.pop_front();
            }
            said.lines.push_back(line.to_owned());
        }
    }

    fn said(&self) -> MutexGuard<'_, Said> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// "53/260" in `    Building [====>      ] 53/260: serde, syn`.
fn crates_done(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("Building [")?;
    let (_, counts) = rest.split_once("] ")?;
    let counts = counts.split(':').next()?.trim();
    let (done, all) = counts.split_once('/')?;
    (done.parse::<u32>().is_ok() && all.parse::<u32>().is_ok()).then(|| format!("{done} of {all}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_cargos_progress_bar() {
        let bar = "    Building [=======>                ] 53/260: serde, syn(build)";
        assert_eq!(crates_done(bar).as_deref(), Some("53 of 260"));
        assert_eq!(crates_done("   Compiling serde v1.0.0"), None);
    }
}

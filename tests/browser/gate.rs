//! A way to the site that can be closed for some files, as a bad network does, whatever the browser.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

/// What happens to a request.
#[derive(Clone, Debug, Default, PartialEq)]
enum Rule {
    /// It reaches the site.
    #[default]
    Open,
    /// Those of this pattern get no answer: the connection ends.
    Closed(String),
    /// Those of this pattern wait until the rule changes.
    Held(String),
}

/// A server between the browser and the site.
#[derive(Debug)]
pub(crate) struct Gate {
    /// Where it listens, with a slash at the end.
    pub(crate) address: String,
    rule: Arc<(Mutex<Rule>, Condvar)>,
    /// How many requests got no answer.
    refused: Arc<AtomicU32>,
}

impl Gate {
    /// Opens a way to the server at this host and port.
    pub(crate) fn to(site: &str) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let rule = Arc::<(Mutex<Rule>, Condvar)>::default();
        let refused = Arc::<AtomicU32>::default();
        let (site, rules, counted) = (site.to_owned(), Arc::clone(&rule), Arc::clone(&refused));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (site, rules, counted) =
                    (site.clone(), Arc::clone(&rules), Arc::clone(&counted));
                thread::spawn(move || {
                    // A browser that is gone needs no answer.
                    if pass(&stream, &site, &rules).is_ok_and(|passed| !passed) {
                        counted.fetch_add(1, Ordering::Relaxed);
                    }
                });
            }
        });
        Self {
            address,
            rule,
            refused,
        }
    }

    /// Lets everything through.
    pub(crate) fn open(&self) {
        self.set(Rule::Open);
    }

    /// Lets nothing of this pattern through.
    pub(crate) fn close(&self, files: &str) {
        self.set(Rule::Closed(files.to_owned()));
    }

    /// Keeps waiting what is of this pattern.
    pub(crate) fn hold(&self, files: &str) {
        self.set(Rule::Held(files.to_owned()));
    }

    /// How many requests got no answer since the last look.
    pub(crate) fn refused(&self) -> u32 {
        self.refused.swap(0, Ordering::Relaxed)
    }

    fn set(&self, rule: Rule) {
        *self.rule.0.lock().unwrap() = rule;
        self.rule.1.notify_all();
    }
}

/// Whether a path has the parts of a pattern, between its stars.
fn is_of(path: &str, pattern: &str) -> bool {
    pattern.split('*').all(|part| path.contains(part))
}

/// Passes one request on, and its answer back; or does not.
fn pass(
    mut browser: &TcpStream,
    site: &str,
    (rule, changed): &(Mutex<Rule>, Condvar),
) -> std::io::Result<bool> {
    let mut lines = Vec::new();
    for line in BufReader::new(browser).lines() {
        match line? {
            line if line.is_empty() => break,
            line => lines.push(line),
        }
    }
    let Some(path) = lines.first().and_then(|line| line.split(' ').nth(1)) else {
        // A browser may open connections that it never asks on.
        return Ok(true);
    };
    let is_held = |rule: &mut Rule| matches!(rule, Rule::Held(files) if is_of(path, files));
    let now = changed.wait_while(rule.lock().unwrap(), is_held).unwrap();
    if matches!(&*now, Rule::Closed(files) if is_of(path, files)) {
        browser.shutdown(Shutdown::Both)?;
        return Ok(false);
    }
    drop(now);
    let is_kept = |line: &&String| !line.to_ascii_lowercase().starts_with("connection:");
    let head: Vec<&str> = lines.iter().filter(is_kept).map(String::as_str).collect();
    let mut server = TcpStream::connect(site)?;
    write!(server, "{}\r\nConnection: close\r\n\r\n", head.join("\r\n"))?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer)?;
    // What a browser has kept it does not ask for again.
    let end = answer
        .windows(2)
        .position(|pair| pair == b"\r\n")
        .unwrap_or(0);
    browser.write_all(&answer[..end])?;
    browser.write_all(b"\r\nCache-Control: no-store")?;
    browser.write_all(&answer[end..])?;
    Ok(true)
}

//! A program of its own that is started, listened to, and always ended.

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// Runs a program and ends it, and what it started, when its own input ends: when the tests do, however
/// they do.
const WATCH: &str = "\"$@\" <&- & program=$!; exec >&-; read -r never; \
    kill $(cat /proc/$program/task/*/children 2>&-) $program; wait $program";
/// How long a program may take to say what is waited for.
const LIMIT: Duration = Duration::from_secs(30);

/// A running program.
#[derive(Debug)]
pub(super) struct Process {
    watch: Child,
    said: Arc<Said>,
    name: String,
}

/// What a program has said so far.
#[derive(Debug, Default)]
struct Said {
    lines: Mutex<(Vec<String>, bool)>,
    more: Condvar,
}

impl Process {
    /// Starts a program with these arguments and variables.
    pub(super) fn start(program: &str, arguments: &[&str], variables: &[(&str, &Path)]) -> Self {
        let mut watch = Command::new("sh")
            .args(["-c", WATCH, "sh", program])
            .args(arguments)
            .envs(variables.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{program} does not start: {error}"));
        let said = Arc::new(Said::default());
        let (output, heard) = (watch.stdout.take().unwrap(), Arc::clone(&said));
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                heard.lines.lock().unwrap().0.push(line);
                heard.more.notify_all();
            }
            heard.lines.lock().unwrap().1 = true;
            heard.more.notify_all();
        });
        Self {
            watch,
            said,
            name: program.to_owned(),
        }
    }

    /// Waits for a line, and gives what `find` finds in it.
    pub(super) fn says<T>(&self, find: impl Fn(&str) -> Option<T>) -> T {
        let look = |lines: &[String]| lines.iter().find_map(|line| find(line));
        let lines = self.said.lines.lock().unwrap();
        let (lines, _) = self
            .said
            .more
            .wait_timeout_while(lines, LIMIT, |(lines, over)| {
                !*over && look(lines).is_none()
            })
            .unwrap();
        look(&lines.0).unwrap_or_else(|| panic!("{} only said {:?}", self.name, lines.0))
    }

    /// Waits until something listens at a port, for a program that does not say when it does.
    pub(super) fn listens(&self, port: u16) {
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(start.elapsed() < LIMIT, "{} does not listen", self.name);
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.watch.stdin.take());
        let _ = self.watch.wait();
    }
}

/// A port that was free a moment ago.
pub(super) fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.local_addr().unwrap().port()
}

/// An empty folder for what a browser keeps: its profile, its temporary files.
pub(super) fn home() -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let homes = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browsers");
    let home = homes.join(format!("{}-{number}", std::process::id()));
    fs::create_dir_all(&home).unwrap();
    home
}

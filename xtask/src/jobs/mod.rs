//! Runs programs: long ones side by side with progress, others as they are.
//!
//! Knows nothing of what the programs are for. Output of a job is kept back and shown only when it fails.

mod output;

use std::{
    ffi::OsStr,
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{
    failure::{Attempt, Failure},
    say::{self, Progress},
};
use output::Output;

/// A program to run in silence.
#[derive(Debug)]
pub(crate) struct Job {
    /// Short, for the progress line.
    pub(crate) name: String,
    pub(crate) command: Command,
    /// When to give up.
    pub(crate) limit: Option<Duration>,
}

/// Runs the jobs at the same time; returns how each ended, in their order.
pub(crate) fn side_by_side(jobs: Vec<Job>) -> Vec<Result<(), Failure>> {
    let start = Instant::now();
    let mut progress = Progress::new();
    let mut running: Vec<Running> = jobs.into_iter().map(Running::start).collect();
    while running.iter().any(|job| job.ended.is_none()) {
        for job in &mut running {
            job.look(start.elapsed());
        }
        progress.show(start.elapsed(), || {
            let states: Vec<String> = running.iter().filter_map(Running::state).collect();
            states.join(" · ")
        });
        thread::sleep(Duration::from_millis(100));
    }
    progress.clear();
    running.into_iter().filter_map(|job| job.ended).collect()
}

/// Runs one job.
pub(crate) fn run(job: Job) -> Result<(), Failure> {
    side_by_side(vec![job]).pop().unwrap_or(Ok(()))
}

struct Running {
    name: String,
    limit: Option<Duration>,
    child: Option<Child>,
    readers: Vec<thread::JoinHandle<()>>,
    output: Output,
    ended: Option<Result<(), Failure>>,
}

impl Running {
    fn start(job: Job) -> Self {
        let Job {
            name,
            mut command,
            limit,
        } = job;
        let output = Output::default();
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut running = Self {
            limit,
            child: None,
            readers: Vec::new(),
            output: output.clone(),
            ended: None,
            name,
        };
        match command.spawn() {
            Ok(mut child) => {
                if let Some(stream) = child.stdout.take() {
                    running.readers.push(output.collect(stream));
                }
                if let Some(stream) = child.stderr.take() {
                    running.readers.push(output.collect(stream));
                }
                running.child = Some(child);
            }
            Err(error) => running.ended = Some(Err(running.failure(&error.to_string()))),
        }
        running
    }

    fn look(&mut self, elapsed: Duration) {
        let Some(child) = &mut self.child else { return };
        let ended = match child.try_wait() {
            Ok(Some(status)) if status.success() => Ok(()),
            Ok(Some(status)) => Err(status.to_string()),
            Ok(None) if self.limit.is_some_and(|limit| elapsed > limit) => {
                // If it has just ended by itself, there is nothing to kill.
                let _ = child.kill();
                let _ = child.wait();
                Err(format!("no success within {}", say::span(elapsed)))
            }
            Ok(None) => return,
            Err(error) => Err(error.to_string()),
        };
        self.child = None;
        // A killed program's own children may hold the pipes open: then don't wait for their end.
        if ended.is_ok() || self.limit.is_none() {
            for reader in self.readers.drain(..) {
                let _ = reader.join();
            }
        }
        self.ended = Some(ended.map_err(|how| self.failure(&how)));
    }

    fn state(&self) -> Option<String> {
        if self.ended.is_some() {
            return None;
        }
        Some(match self.output.crates() {
            Some(crates) => format!("{}: {crates} crates", self.name),
            None => self.name.clone(),
        })
    }

    fn failure(&self, how: &str) -> Failure {
        let cause = format!("{how}{}", self.output.quoted());
        Failure::new(format!("finish {}", self.name), cause)
    }
}

/// Runs a program that talks to the reader itself.
pub(crate) fn watch(attempted: &str, command: &mut Command) -> Result<(), Failure> {
    let status = status(attempted, command)?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(attempted, format!("it ended with {status}")))
    }
}

/// Like [`watch`], for programs whose exit code is their answer.
pub(crate) fn status(attempted: &str, command: &mut Command) -> Result<ExitStatus, Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    command
        .status()
        .attempt(|| format!("{attempted} (start {program})"))
}

/// What a program prints when it succeeds, else nothing: a question, not a step.
pub(crate) fn ask<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, arguments: &[S]) -> Option<String> {
    let answer = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&answer.stdout).into_owned();
    answer.status.success().then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    fn shell(script: &str, limit: Option<Duration>) -> Job {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        Job {
            name: "a job".into(),
            command,
            limit,
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_failed_job_shows_what_it_said() {
        let ended = side_by_side(vec![
            shell("true", None),
            shell("echo loud; echo clear >&2; exit 3", None),
        ]);
        let said: Vec<String> = ended
            .into_iter()
            .map(|end| end.map_or_else(|failure| failure.to_string(), |()| "fine".into()))
            .collect();
        assert_eq!(said.first().map(String::as_str), Some("fine"));
        let failed = said.get(1).cloned().unwrap_or_default();
        assert!(
            failed.contains("| loud") && failed.contains("| clear"),
            "{failed}"
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_job_without_success_is_given_up() {
        let ended = run(shell("exec sleep 30", Some(Duration::from_millis(200))));
        assert!(ended.is_err_and(|failure| failure.to_string().contains("no success within")));
    }
}

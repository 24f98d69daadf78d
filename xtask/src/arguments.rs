//! The command line: words in, one [`Command`] out. Does nothing else.

use std::ffi::OsString;

use crate::engines::Engine;
use lexopt::{
    Arg::{Long, Short, Value},
    Parser, ValueExt,
};

pub(crate) const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N] [--release]  build the page and serve it at http://127.0.0.1:8080/
                                (rebuilt and reloaded at each change; --release: as published)
  build [--site ADDRESS]        write the release site to dist/ (ADDRESS: where it will stand)
  test [native|browser] [-- X]  run every check, or one half; X goes to `cargo test`
          [--without ENGINE]    leave out firefox or webkit, when in a hurry; not in CI
          [--everything]        every browser test in every engine, the slow ones too
  bench model                   measure the model here, in the browser, and beside JavaScript
  bench page                    measure the release page in Chromium: bytes, start, steps, memory
  fuzz [TARGET] [--seconds N] [--keep]
                                look for inputs that break what strangers can send to
  evaluate LINK                 print all outcomes of a link's parameters as JSON
  explain FIGURE [LINK]         print how a figure is computed, down to its sources
          [--company C] [--lang fr]  (no company: all four together)
  reproduce FILE.csv            recompute published cases and compare
  help                          show this

Each command first installs what it needs and says so. Tools are kept, for every clone, in
$EXPLORER_CACHE, else in the user's cache folder under ai-investment-explorer.
";

/// The port of `serve` when none is named.
const DEFAULT_PORT: u16 = 8080;

/// How long `fuzz` looks in each target when nothing is said.
const SECONDS: u32 = 60;

/// Commands that are carried out by the `figures` binary, which checks their arguments itself.
const FIGURES: [&str; 5] = ["evaluate", "explain", "reproduce", "pages", "sizes"];

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Serve {
        port: u16,
        release: bool,
    },
    Build {
        /// Where the site will stand.
        site: Option<String>,
    },
    Test {
        part: Part,
        engines: Vec<Engine>,
        everything: bool,
        extra: Vec<OsString>,
    },
    /// How fast the model is.
    /// Of the page, or of the model alone.
    Bench {
        page: bool,
    },
    /// Look for inputs that break something.
    Fuzz {
        target: Option<String>,
        seconds: u32,
        /// Keep what was found.
        keep: bool,
    },
    Figures(Vec<OsString>),
}

/// Which checks to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    All,
    Native,
    Browser,
}

impl Part {
    pub(crate) fn native(self) -> bool {
        self != Self::Browser
    }

    pub(crate) fn browser(self) -> bool {
        self != Self::Native
    }
}

/// Reads the words after `cargo xtask`.
///
/// # Errors
/// A sentence about the first word that is not understood.
pub(crate) fn read(words: impl IntoIterator<Item = OsString>) -> Result<Command, String> {
    let mut words: Vec<OsString> = words.into_iter().collect();
    let first = words.first().and_then(|word| word.to_str()).unwrap_or("");
    if FIGURES.contains(&first) {
        return Ok(Command::Figures(words));
    }
    let extra = split_after_dashes(&mut words);
    let command = known(Parser::from_args(words)).map_err(|error| error.to_string())?;
    match (command, extra) {
        (
            Command::Test {
                part,
                engines,
                everything,
                ..
            },
            Some(extra),
        ) => Ok(Command::Test {
            part,
            engines,
            everything,
            extra,
        }),
        (_, Some(_)) => Err("only `test` takes arguments after `--`".into()),
        (command, None) => Ok(command),
    }
}

fn split_after_dashes(words: &mut Vec<OsString>) -> Option<Vec<OsString>> {
    let dashes = words.iter().position(|word| word == "--")?;
    let extra = words.split_off(dashes).into_iter().skip(1).collect();
    Some(extra)
}

fn known(mut parser: Parser) -> Result<Command, lexopt::Error> {
    let mut command = None;
    while let Some(argument) = parser.next()? {
        match (argument, &mut command) {
            (Short('h') | Long("help"), _) => return Ok(Command::Help),
            (Value(word), None) => command = Some(named(&word)?),
            (Long("port"), Some(Command::Serve { port, .. })) => {
                let value = parser.value()?;
                *port = value
                    .to_str()
                    .and_then(|text| text.parse().ok())
                    .filter(|port| *port > 0)
                    .ok_or_else(|| {
                        format!(
                            "--port takes a number from 1 to 65535, not {}",
                            value.display()
                        )
                    })?;
            }
            (Long("site"), Some(Command::Build { site })) => {
                *site = Some(parser.value()?.string()?);
            }
            (Long("release"), Some(Command::Serve { release, .. })) => *release = true,
            (Value(word), Some(Command::Test { part, .. })) if *part == Part::All => {
                *part = match word.to_str() {
                    Some("native") => Part::Native,
                    Some("browser") => Part::Browser,
                    _ => return Err(format!("test has no part named {}", word.display()).into()),
                }
            }
            (Long("without"), Some(Command::Test { engines, .. })) => {
                let name = parser.value()?.string()?;
                let left_out = Engine::of(&name)
                    .filter(|engine| *engine != Engine::Chromium)
                    .ok_or_else(|| format!("--without takes firefox or webkit, not {name}"))?;
                engines.retain(|engine| *engine != left_out);
            }
            (Long("everything"), Some(Command::Test { everything, .. })) => *everything = true,
            (Value(word), Some(Command::Bench { page })) => match word.to_str() {
                Some("model") => *page = false,
                Some("page") => *page = true,
                _ => {
                    let word = word.display();
                    return Err(format!("bench knows `model` and `page`, not {word}").into());
                }
            },
            (Value(word), Some(Command::Fuzz { target, .. })) if target.is_none() => {
                *target = Some(word.string()?);
            }
            (Long("seconds"), Some(Command::Fuzz { seconds, .. })) => {
                *seconds = parser.value()?.parse()?;
            }
            (Long("keep"), Some(Command::Fuzz { keep, .. })) => *keep = true,
            (argument, _) => return Err(argument.unexpected()),
        }
    }
    Ok(command.unwrap_or(Command::Help))
}

fn named(word: &OsString) -> Result<Command, lexopt::Error> {
    match word.to_str() {
        Some("help") => Ok(Command::Help),
        Some("serve") => Ok(Command::Serve {
            port: DEFAULT_PORT,
            release: false,
        }),
        Some("build") => Ok(Command::Build { site: None }),
        Some("bench") => Ok(Command::Bench { page: false }),
        Some("fuzz") => Ok(Command::Fuzz {
            target: None,
            seconds: SECONDS,
            keep: false,
        }),
        Some("test") => Ok(Command::Test {
            part: Part::All,
            engines: Engine::ALL.to_vec(),
            everything: false,
            extra: Vec::new(),
        }),
        _ => Err(format!("there is no command named {}", word.display()).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<OsString> {
        line.split_whitespace().map(OsString::from).collect()
    }

    #[track_caller]
    fn reads(line: &str, command: &Command) {
        assert_eq!(read(words(line)).as_ref(), Ok(command), "{line}");
    }

    #[track_caller]
    fn refuses(line: &str, because: &str) {
        let error = read(words(line)).err().unwrap_or_default();
        assert!(error.contains(because), "{line}: {error:?}");
    }

    #[test]
    fn reads_every_command() {
        reads("", &Command::Help);
        reads("serve --help", &Command::Help);
        let serve = |port, release| Command::Serve { port, release };
        reads("serve", &serve(8080, false));
        reads("serve --release --port 9000", &serve(9000, true));
        reads("serve --port=9000", &serve(9000, false));
        reads("build", &Command::Build { site: None });
        let site = Some("https://example.org/a/".into());
        reads(
            "build --site https://example.org/a/",
            &Command::Build { site },
        );
        reads("bench model", &Command::Bench { page: false });
        reads("bench page", &Command::Bench { page: true });
        let fuzz = |target: Option<&str>, seconds, keep| Command::Fuzz {
            target: target.map(str::to_owned),
            seconds,
            keep,
        };
        reads("fuzz", &fuzz(None, SECONDS, false));
        reads(
            "fuzz links --seconds 5 --keep",
            &fuzz(Some("links"), 5, true),
        );
    }

    #[test]
    fn test_takes_a_part_and_passes_on_what_follows_the_dashes() {
        let test = |part, extra| Command::Test {
            part,
            engines: Engine::ALL.to_vec(),
            everything: false,
            extra: words(extra),
        };
        reads("test", &test(Part::All, ""));
        reads(
            "test native -- model -- --nocapture",
            &test(Part::Native, "model -- --nocapture"),
        );
        reads("test -- model", &test(Part::All, "model"));
    }

    #[test]
    fn engines_are_left_out_by_name() {
        let test = |engines: &[Engine]| Command::Test {
            part: Part::Browser,
            engines: engines.to_vec(),
            everything: false,
            extra: Vec::new(),
        };
        let without_webkit = [Engine::Chromium, Engine::Firefox];
        reads("test browser --without webkit", &test(&without_webkit));
        let both = "test --without firefox browser --without=webkit";
        reads(both, &test(&[Engine::Chromium]));
    }

    #[test]
    fn leaves_the_arguments_of_figures_alone() {
        let line = "evaluate p=announced&price=26268 --odd";
        reads(line, &Command::Figures(words(line)));
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        refuses("deploy", "no command named deploy");
        refuses("build --release", "--release");
        refuses("serve --port lots", "65535");
        refuses("serve --port 0", "65535");
        refuses("serve --port", "--port");
        refuses("bench pages", "not pages");
        refuses("fuzz --seconds long", "long");
        refuses("fuzz links fields", "fields");
        refuses("test --without chromium", "not chromium");
        refuses("build --without webkit", "--without");
        refuses("test fast", "no part named fast");
        refuses("test native browser", "browser");
        refuses("build -- x", "only `test`");
    }
}

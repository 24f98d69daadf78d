//! Reading a link: each parameter on its own.

use super::headline::other_result;
use super::key::{Key, State, Which};
use super::migrate::{Parameters, VERSION, migrated};
use super::notice::{Notice, Problem};
use super::number::{number, range};
use super::settings::Theme;
use super::{Link, list};
use crate::language::Language;
use crate::model::Metric;
use crate::scenario::{Baseline, Param, Preset, Range, Scenario, Vintage};

pub(super) fn read(query: &str) -> (Link, Vec<Notice>) {
    let query = query.strip_prefix('?').unwrap_or(query);
    let parsed = form_urlencoded::parse(query.as_bytes());
    let parameters = migrated(parsed.into_owned().collect());
    let mut reader = Reader::new(&parameters);
    reader.read(Which::First);
    if reader.says(Which::Second) {
        reader.link.second = Some(reader.second());
        reader.read(Which::Second);
    }
    reader.finish()
}

struct Reader<'a> {
    parameters: &'a Parameters,
    /// What each parameter is about; none where it repeats an earlier one.
    keys: Vec<Option<Key>>,
    link: Link,
    /// What is wrong with each parameter.
    problems: Vec<Option<Problem>>,
}

impl<'a> Reader<'a> {
    fn new(parameters: &'a Parameters) -> Self {
        let mut seen: Vec<&str> = Vec::new();
        let keys = parameters.iter().map(|(name, _)| {
            let key = Key::of(name);
            if !key.counts_once() {
                return Some(key);
            }
            if seen.contains(&name.as_str()) {
                return None;
            }
            seen.push(name);
            Some(key)
        });
        let keys: Vec<_> = keys.collect();
        let mut reader = Self {
            parameters,
            problems: vec![None; keys.len()],
            keys,
            link: Link::default(),
        };
        let baseline = reader.baseline(Which::First, Baseline::default());
        reader.link.scenario = Scenario::starting(baseline);
        reader
    }

    /// The first value of a part of a scenario that `is` the one looked for.
    fn value(&self, which: Which, is: impl Fn(State) -> bool) -> Option<&'a str> {
        let mut pairs = self.keys.iter().zip(self.parameters);
        pairs.find_map(|(key, (_, raw))| match key {
            Some(Key::Of(of, state)) if *of == which && is(*state) => Some(raw.as_str()),
            _ => None,
        })
    }

    /// Whether the link says anything of a scenario.
    fn says(&self, which: Which) -> bool {
        self.value(which, |_| true).is_some()
    }

    /// What a scenario starts from, where the link does not say: `otherwise`.
    fn baseline(&self, which: Which, otherwise: Baseline) -> Baseline {
        let vintage = self.value(which, |state| matches!(state, State::Vintage));
        let preset = self.value(which, |state| matches!(state, State::Preset));
        let vintage = vintage.map_or(Some(otherwise.vintage()), Vintage::from_key);
        let preset = preset.map_or(Some(otherwise.preset()), Preset::from_key);
        let vintage = vintage.unwrap_or_default();
        // Every vintage has the first preset.
        Baseline::new(vintage, preset.unwrap_or_default())
            .or(Baseline::new(vintage, Preset::default()))
            .unwrap_or_default()
    }

    /// What the second scenario is before its own parameters: the first one, unless it has a preset or
    /// a vintage of its own.
    fn second(&self) -> Scenario {
        let own = |state| matches!(state, State::Vintage | State::Preset);
        let first = &self.link.scenario;
        if self.value(Which::Second, own).is_some() {
            Scenario::starting(self.baseline(Which::Second, first.baseline()))
        } else {
            first.clone()
        }
    }

    /// Takes the parameters of a scenario, and with the first one everything else.
    fn read(&mut self, which: Which) {
        let Self {
            parameters,
            keys,
            link,
            problems,
        } = self;
        let second = which == Which::Second;
        for ((key, (name, raw)), problem) in keys.iter().zip(*parameters).zip(problems) {
            *problem = match key {
                Some(Key::Of(of, state)) => {
                    if *of != which {
                        continue;
                    }
                    let scenario = match &mut link.second {
                        Some(scenario) if second => scenario,
                        _ => &mut link.scenario,
                    };
                    take(*state, raw, scenario)
                }
                _ if second => continue,
                Some(key) => take_other(*key, name, raw, link),
                None => Some(Problem::Repeated),
            };
        }
    }

    fn finish(mut self) -> (Link, Vec<Notice>) {
        self.check();
        let pairs = self.parameters.iter().zip(self.problems);
        let notices = pairs.filter_map(|((key, raw), problem)| {
            Some(Notice {
                key: key.clone(),
                raw: raw.clone(),
                problem: problem?,
            })
        });
        (self.link, notices.collect())
    }

    /// Compares the result that the link carries with today's.
    fn check(&mut self) {
        let Some(then) = self.link.headline else {
            return;
        };
        if let Some(now) = other_result(&self.link.scenario, then) {
            let pairs = self.keys.iter().zip(&mut self.problems);
            for (key, problem) in pairs {
                if matches!(key, Some(Key::Headline)) {
                    *problem = Some(Problem::OtherResult { then, now });
                }
            }
        }
    }
}

/// Takes a part of a scenario, and says what is wrong with it.
fn take(state: State, raw: &str, scenario: &mut Scenario) -> Option<Problem> {
    let (taken, problem) = match state {
        State::Vintage => {
            return Vintage::from_key(raw)
                .is_none()
                .then_some(Problem::UnknownVintage);
        }
        State::Preset => {
            return match Preset::from_key(raw) {
                None => Some(Problem::Unreadable),
                Some(preset) => (preset != scenario.preset()).then_some(Problem::LaterPreset),
            };
        }
        State::Scope => (scope(raw, scenario), None),
        State::Choice(choice) => (scenario.choosing(choice, raw), None),
        State::Value(param) => {
            let value = number(raw);
            let taken = value.map(|value| scenario.with(param.input, value));
            (taken, value.and_then(|value| clamped(param, value)))
        }
        State::Range(param) => {
            let given = range(raw);
            let taken = given.map(|range| scenario.ranging(param.input, Some(range)));
            (taken, given.and_then(|range| range_clamped(param, range)))
        }
    };
    match taken {
        Some(taken) => {
            *scenario = taken;
            problem
        }
        None => Some(Problem::Unreadable),
    }
}

fn clamped(param: &Param, value: f64) -> Option<Problem> {
    let (input, taken) = (param.input, param.field.nearest(value));
    (!param.field.holds(value)).then_some(Problem::Clamped { input, taken })
}

fn range_clamped(param: &Param, Range { low, high }: Range) -> Option<Problem> {
    let taken = Range {
        low: param.field.nearest(low),
        high: param.field.nearest(high),
    };
    let input = param.input;
    (!(param.field.holds(low) && param.field.holds(high)))
        .then_some(Problem::RangeClamped { input, taken })
}

/// What the total counts; none where a name is not one of its parts.
fn scope(raw: &str, scenario: &Scenario) -> Option<Scenario> {
    let (counted, others) = list::pick(raw, Metric::SPENDING.into_iter().map(Metric::key));
    let parts = Metric::SPENDING.into_iter();
    (!others).then(|| {
        parts.fold(scenario.clone(), |scenario, part| {
            scenario.counting(part, counted.contains(&part.key()))
        })
    })
}

/// Takes what is not of a scenario, and says what is wrong with it.
fn take_other(key: Key, name: &str, raw: &str, link: &mut Link) -> Option<Problem> {
    let settings = &mut link.settings;
    match key {
        Key::Version => match raw.parse::<u32>() {
            Ok(0..=VERSION) => None,
            Ok(_) => Some(Problem::LaterVersion),
            Err(_) => Some(Problem::Unreadable),
        },
        Key::Headline => {
            link.headline = number(raw).filter(|value| value.is_finite());
            link.headline.is_none().then_some(Problem::Unreadable)
        }
        Key::Lock => settings.read_lock(raw),
        Key::Only => settings.read_only(raw),
        Key::Open => settings.read_open(raw),
        Key::Language => {
            settings.language = settings.language.or(Language::from_tag(raw));
            None
        }
        Key::Euros => settings.read_euros(raw),
        Key::Theme => {
            if settings.theme == Theme::default() {
                settings.theme = Theme::from_key(raw).unwrap_or_default();
            }
            None
        }
        // `?&&` and a lone `=` are empty pairs of nothing.
        Key::Unknown if !(name.is_empty() && raw.is_empty()) => Some(Problem::Unknown),
        _ => None,
    }
}

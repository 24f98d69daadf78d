//! An explanation as indented lines, for a terminal or to be read aloud.

use super::{Explanation, Kind, Origin, names};
use crate::catalog::Source;
use crate::language::{Language, Message, Term, date, fill, in_a_sentence};

/// Lines longer than this are broken before a sign, where they have one.
const WIDTH: usize = 96;

pub(super) fn write(explanation: &Explanation, language: Language) -> String {
    let mut writer = Writer {
        language,
        lines: Vec::new(),
        cited: Vec::new(),
    };
    writer.explain(explanation, 0);
    writer.list();
    writer.lines.join("\n")
}

struct Writer {
    language: Language,
    lines: Vec<String>,
    /// The sources named so far.
    cited: Vec<&'static Source>,
}

impl Writer {
    fn line(&mut self, depth: usize, text: &str) {
        self.lines.push(format!("{}{text}", "  ".repeat(depth)));
    }

    fn explain(&mut self, explanation: &Explanation, depth: usize) {
        let language = self.language;
        let value = &explanation.words.seen;
        let worth = names::worth(&explanation.name, value, language);
        match &explanation.kind {
            Kind::Figure { .. } if explanation.repeated => {
                self.line(depth, &noted(&worth, Term::SeeAbove.text(language)));
            }
            Kind::Figure {
                formula,
                values,
                parts,
                ..
            } => {
                self.line(depth, &worth);
                self.formula(depth + 1, &formula.seen);
                self.formula(depth + 1, &values.seen);
                // The value stands in the formula: a source needs naming only once.
                for part in parts.iter().filter(|part| !part.is_repeated_leaf()) {
                    if depth == 0 && !part.is_leaf() {
                        self.line(0, "");
                    }
                    self.explain(part, depth + 1);
                }
            }
            Kind::Input {
                changed: true,
                default_words,
                origin,
                ..
            } => {
                self.line(depth, &noted(&worth, Term::Changed.text(language)));
                let default = Term::Default.text(language);
                let default = fill(default, &[("value", &default_words.seen)]);
                let default = self.cite(&default, *origin);
                self.line(depth + 1, &default);
            }
            Kind::Input { origin, .. } | Kind::Constant { origin } => {
                let cited = self.cite(&worth, *origin);
                self.line(depth, &cited);
            }
        }
    }

    /// A formula behind its equals sign, broken before signs where it is too long; inside brackets
    /// only where nothing else helps.
    fn formula(&mut self, depth: usize, formula: &str) {
        let room = WIDTH.saturating_sub(2 * depth + 2);
        let mut line = String::new();
        let steps = steps(formula, false).into_iter().flat_map(|step| {
            let fits = step.chars().count() <= room;
            if fits { vec![step] } else { steps(&step, true) }
        });
        let mut lines = Vec::new();
        for step in steps {
            if !line.is_empty() && line.chars().count() + step.chars().count() > room {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&step);
        }
        lines.push(line);
        for (place, line) in lines.into_iter().enumerate() {
            let sign = if place == 0 { "=" } else { " " };
            self.line(depth, &format!("{sign} {line}"));
        }
    }

    fn cite(&mut self, text: &str, origin: Origin) -> String {
        match origin {
            Origin::Published(source) => {
                if !self.cited.contains(&source) {
                    self.cited.push(source);
                }
                let date = date(source.date, self.language);
                format!("{text} ({}, {date}) [{}]", source.who, source.id)
            }
            Origin::Assumption => {
                noted(text, &in_a_sentence(self.language.say(Message::Assumption)))
            }
            Origin::Definition => text.to_owned(),
        }
    }

    /// The sources that were named, with where to read them.
    fn list(&mut self) {
        if self.cited.is_empty() {
            return;
        }
        self.line(0, "");
        self.line(0, Term::Sources.text(self.language));
        for source in std::mem::take(&mut self.cited) {
            self.line(1, &format!("[{}] {}", source.id, source.title));
            self.line(2, source.url);
        }
    }
}

impl Explanation {
    fn is_leaf(&self) -> bool {
        !matches!(self.kind, Kind::Figure { .. })
    }

    fn is_repeated_leaf(&self) -> bool {
        self.repeated && self.is_leaf()
    }
}

fn noted(text: &str, note: &str) -> String {
    format!("{text} ({note})")
}

/// A formula's terms and factors, each behind its sign; those inside brackets too, or not.
fn steps(formula: &str, inside: bool) -> Vec<String> {
    let mut steps: Vec<String> = Vec::new();
    let mut open = 0_usize;
    for word in formula.split(' ') {
        let breaks = (inside || open == 0) && matches!(word, "+" | "−" | "×" | "÷");
        match steps.last_mut() {
            Some(step) if !breaks => step.extend([" ", word]),
            _ => steps.push(word.to_owned()),
        }
        open = (open + word.matches('(').count()).saturating_sub(word.matches(')').count());
    }
    steps
}

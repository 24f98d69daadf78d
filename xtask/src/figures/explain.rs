//! `figures explain FIGURE [LINK] [--company C] [--lang L]`: how a figure of a link's scenario is
//! computed, in words.

use std::process::ExitCode;

use explorer::{
    catalog::Company,
    export::{Explanation, no_value},
    language::Language,
    model::Metric,
};
use lexopt::{
    Arg::{Long, Value},
    Parser, ValueExt,
};

use crate::{evaluate, print::print, stop::Stop};

/// What is to be explained.
#[derive(Debug, PartialEq)]
struct Question {
    figure: Metric,
    /// None for all together.
    company: Option<Company>,
    language: Language,
    address: String,
}

pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Stop> {
    let question = read(arguments).map_err(|error| Stop::usage(error.to_string()))?;
    let (scenario, notices) = evaluate::read(&question.address);
    evaluate::warn(&notices);
    let Question {
        figure,
        company,
        language,
        ..
    } = question;
    let text = match Explanation::of(&scenario, figure, company, language) {
        Ok(explanation) => explanation.to_text(language),
        Err(reason) => no_value(figure, company, reason, language),
    };
    print(&text)?;
    Ok(ExitCode::SUCCESS)
}

/// Reads the words after `explain`.
///
/// # Errors
/// A sentence about the first word that is not understood, with what could stand there.
fn read(arguments: &[String]) -> Result<Question, lexopt::Error> {
    let mut figure = None;
    let mut company = None;
    let mut language = Language::English;
    let mut address = None;
    let mut parser = Parser::from_args(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("company") => {
                let name = parser.value()?.string()?;
                company = Some(Company::from_key(&name).ok_or_else(|| {
                    let known = Company::ALL.map(Company::key).join(", ");
                    format!("no company {name:?} is known; known are: {known}")
                })?);
            }
            Long("lang") => {
                let tag = parser.value()?.string()?;
                language = Language::from_tag(&tag)
                    .ok_or_else(|| format!("--lang takes en or fr, not {tag:?}"))?;
            }
            Value(name) if figure.is_none() => {
                let name = name.string()?;
                figure = Some(Metric::from_key(&name).ok_or_else(|| {
                    format!("no figure {name:?} is known; known are: {}", figures())
                })?);
            }
            Value(link) if address.is_none() => address = Some(link.string()?),
            argument => return Err(argument.unexpected()),
        }
    }
    Ok(Question {
        figure: figure.ok_or_else(|| {
            format!(
                "explain takes a figure and may take a link, in quotes because of its &: \
                 cargo xtask explain total --company meta 'p=announced'; figures are: {}",
                figures()
            )
        })?,
        company,
        language,
        address: address.unwrap_or_default(),
    })
}

fn figures() -> String {
    let keys: Vec<_> = Metric::ALL.iter().map(|metric| metric.key()).collect();
    keys.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Result<Question, String> {
        let words: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
        read(&words).map_err(|error| error.to_string())
    }

    #[test]
    fn a_question_is_read_in_any_order() {
        let question = |figure, company, language, address: &str| Question {
            figure,
            company,
            language,
            address: address.to_owned(),
        };
        assert_eq!(
            asked("total --company meta p=announced --lang fr"),
            Ok(question(
                Metric::Total,
                Some(Company::Meta),
                Language::French,
                "p=announced"
            ))
        );
        assert_eq!(
            asked("--lang=en gpu-hour"),
            Ok(question(Metric::GpuHour, None, Language::English, ""))
        );
    }

    #[test]
    fn what_is_not_known_is_answered_with_what_is() {
        for (line, answer) in [
            ("", "total"),
            ("price", "training-days"),
            ("total --company apple", "meta, microsoft, google, amazon"),
            ("total --lang de", "en or fr"),
            ("total --company", "--company"),
            ("total a=1 b=2", "b=2"),
            ("total --odd", "--odd"),
        ] {
            let error = asked(line).unwrap_err();
            assert!(error.contains(answer), "{line}: {error}");
        }
    }

    #[test]
    fn a_figure_without_value_says_why() {
        let (scenario, _) = evaluate::read("google=0");
        let (figure, company) = (Metric::GpuHour, Some(Company::Google));
        let reason = Explanation::of(&scenario, figure, company, Language::English).unwrap_err();
        assert_eq!(
            no_value(figure, company, reason, Language::English),
            "Cost of a GPU-hour, Google: not defined: there is no GPU"
        );
    }
}

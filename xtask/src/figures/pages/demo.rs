//! An article that shows the explorer, in each language: an example, and where frames are tried.

use std::{fs, path::Path};

use explorer::{
    catalog::Company,
    language::{Language, figure},
    model::Metric,
    scenario::{Preset, Scenario},
};

use super::{
    escape::escape,
    policy::{POLICY, guarded},
    scripts::digest,
};

const STYLE: &str = include_str!("../../../../static/demo/article.css");

const fn article(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("../../../../static/demo/en.html"),
        Language::French => include_str!("../../../../static/demo/fr.html"),
    }
}

/// Writes the articles under `demo/`.
///
/// # Errors
/// What an article asks for that there is not, or what could not be written.
pub(crate) fn write(site: &Path) -> Result<(), String> {
    let put = |file: &str, text: &str| {
        let file = site.join(file);
        fs::create_dir_all(file.parent().unwrap_or(site))
            .and_then(|()| fs::write(&file, text))
            .map_err(|error| format!("write {}: {error}", file.display()))
    };
    let style = format!("demo/article-{}.css", digest(STYLE.as_bytes()));
    put(&style, STYLE)?;
    for language in Language::ALL {
        let text = guarded(&filled(article(language), &style, language)?, POLICY)?;
        put(&format!("demo/{}/index.html", language.tag()), &text)?;
    }
    Ok(())
}

/// The article with its figures: `{preset outcome company}` stands for one, without a company for all
/// together; none is written in it.
fn filled(article: &str, style: &str, language: Language) -> Result<String, String> {
    let mut parts = article.split('{');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (slot, after) = part.split_once('}').ok_or("a slot without an end")?;
        if slot == "style" {
            text.push_str(style);
        } else {
            text.push_str(&escape(&said(slot, language)?));
        }
        text.push_str(after);
    }
    Ok(text)
}

fn said(slot: &str, language: Language) -> Result<String, String> {
    let unknown = || format!("the article asks for {slot}, which is no figure");
    let mut words = slot.split(' ');
    let preset = words
        .next()
        .and_then(Preset::from_key)
        .ok_or_else(unknown)?;
    let metric = words
        .next()
        .and_then(Metric::from_key)
        .ok_or_else(unknown)?;
    let company = match words.next() {
        Some(key) => Some(Company::from_key(key).ok_or_else(unknown)?),
        None => None,
    };
    let outcome = Scenario::of(preset).outcome();
    let value = outcome.of(company).get(metric).map_err(|_| unknown())?;
    Ok(figure(value, metric.unit(), language).spoken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_have_figures_and_three_views_each() -> Result<(), String> {
        for (language, chips) in [
            (Language::English, "10.5 billion dollars"),
            (Language::French, "10,5 milliards de dollars"),
        ] {
            let text = filled(article(language), "a.css", language)?;
            let plain = text.replace(['\u{a0}', '\u{202f}'], " ");
            assert!(plain.contains(chips), "{plain}");
            assert!(!text.contains(['{', '}']));
            let views = text.matches("<iframe ").count()
                + text.matches("</ai-investment-explorer>").count();
            assert_eq!(views, 3);
        }
        assert!(said("announced chips nobody", Language::English).is_err());
        Ok(())
    }

    #[test]
    fn what_the_articles_compare_is_so() -> Result<(), String> {
        let total = |company| {
            let outcome = Scenario::of(Preset::Bought2024).outcome();
            outcome
                .of(Some(company))
                .get(Metric::Total)
                .map_err(|_| "no total".to_owned())
        };
        assert!(total(Company::Microsoft)? > 2.0 * total(Company::Google)?);
        let outcome = Scenario::of(Preset::Announced).outcome();
        let of = |metric| {
            outcome
                .together
                .get(metric)
                .map_err(|_| "no figure".to_owned())
        };
        for part in Metric::SPENDING {
            let other = of(part)?;
            let small = part == Metric::OtherAccelerators || part == Metric::LifetimeElectricity;
            assert!(
                small || of(Metric::LifetimeElectricity)? < other,
                "{part:?}"
            );
        }
        Ok(())
    }
}

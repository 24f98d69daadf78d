//! Messages of the page around a frame: each is understood or is not, and what is answered is JSON.

use explorer::export::host::{Asked, asked, message, state};
use explorer::language::Language;
use explorer::model::Metric;
use explorer::scenario::link::Link;
use serde_json::Value;

/// What must hold of any message: its type and, after a line feed, its value.
///
/// # Panics
/// Where it does not.
pub fn check(data: &[u8]) {
    let text = crate::text(data);
    let (kind, value) = match text.split_once('\n') {
        Some((kind, value)) => (kind, Some(value)),
        None => (&*text, None),
    };
    let Some(asked) = asked(kind, value) else {
        // Whatever is documented is understood.
        let documented = match (kind, value) {
            ("set", Some(query)) => query.len() <= 4096,
            ("theme", Some(theme)) => ["auto", "light", "dark"].contains(&theme),
            ("lang", Some(language)) => ["en", "fr"].contains(&language),
            _ => kind == "get",
        };
        assert!(!documented, "{kind}: {value:?}");
        return;
    };
    let query = match asked {
        Asked::Scenario(query) => query,
        _ => "",
    };
    let (mut link, notices) = Link::read(query);
    if let Asked::Language(language) = asked {
        link.settings.language = Some(Language::English);
        link = link.in_language(language);
        assert_eq!(link.settings.language, Some(language));
    }
    // What the frame then tells.
    let written = link.write();
    let total = link.scenario.outcome().together.get(Metric::Total).ok();
    let told: Value = parsed(&message("ready", &state(&written, total)));
    assert_eq!(told["source"], "ai-investment-explorer");
    assert_eq!(told["data"]["link"], written.as_str());
    assert_eq!(told["data"]["total"].as_f64(), total);
    let error = format!("\"problems\":{}", notices.len());
    assert_eq!(
        parsed(&message("error", &error))["data"]["problems"],
        notices.len()
    );
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

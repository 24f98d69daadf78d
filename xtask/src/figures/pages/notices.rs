//! What stands around the explorer for those whose browser does not run it.

use explorer::{
    language::{SiteText, fill},
    page::{PageKind, Place},
    scenario::Preset,
};

use super::escape::escape;

/// Hidden until a script says that the calculation stopped (static/first.js).
pub(crate) fn stopped(place: Place) -> String {
    let say = |text: SiteText| escape(text.text(place.language));
    let preset = place.preset().name().text(place.language);
    let at_start = fill(
        &say(SiteText::StoppedAtStart),
        &[("preset", &escape(preset))],
    );
    // A frame is left as it is.
    let elsewhere = match place.kind {
        PageKind::Embed => " target=\"_blank\" rel=\"noopener\"",
        _ => "",
    };
    format!(
        "<div id=\"stopped\" role=\"alert\" hidden>\n      \
         <p class=\"at-start\">{at_start}</p>\n      <p class=\"later\">{}</p>\n      \
         <p><a href=\"\"{elsewhere}>{}</a> <button type=\"button\">{}</button></p>\n    </div>",
        say(SiteText::StoppedLater),
        say(SiteText::StoppedLink),
        say(SiteText::StoppedReload),
    )
}

/// For readers without scripts: the pages of the other claims.
pub(crate) fn no_script(place: Place) -> String {
    let shown = place.preset();
    let others: Vec<String> = Preset::ALL
        .into_iter()
        .filter(|preset| *preset != shown)
        .map(|preset| {
            let other = Place {
                kind: PageKind::Preset(preset),
                ..place
            };
            format!(
                "<li><a href=\"{}{}\">{}</a></li>",
                place.up(),
                other.path(),
                escape(preset.name().text(place.language))
            )
        })
        .collect();
    // A file stands alone.
    if place.kind == PageKind::File {
        return "<noscript></noscript>".into();
    }
    format!(
        "<noscript>\n      <p>{}</p>\n      <ul>{}</ul>\n    </noscript>",
        escape(SiteText::NoScript.text(place.language)),
        others.concat()
    )
}

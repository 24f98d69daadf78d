//! What a page is called and says of itself.

use explorer::{
    language::{Message, SiteText, fill},
    page::{PageKind, Place},
};

/// The title; it names the subject, not the product: search results show some 70 letters.
pub(crate) fn title(place: Place) -> String {
    let title = Message::Title.text(place.language);
    match place.kind {
        PageKind::Preset(preset) => {
            let preset = preset.name().text(place.language);
            let slots = [("preset", preset), ("title", title)];
            fill(SiteText::PresetTitle.text(place.language), &slots)
        }
        _ => title.to_owned(),
    }
}

/// What search results and cards say under the title.
pub(crate) fn description(place: Place) -> &'static str {
    match place.kind {
        PageKind::Preset(preset) => preset.help().text(place.language),
        _ => Message::Description.text(place.language),
    }
}

/// What the page's picture shows, in words.
pub(crate) fn card_alternative(place: Place) -> String {
    let alternative = SiteText::CardAlternative.text(place.language);
    fill(alternative, &[("title", &title(place))])
}

//! What content systems ask of an address before they show it: how to put its page in an article.

use std::{fs, path::Path};

use explorer::{
    export::{Embed, HEIGHT},
    language::{EmbedText, Message},
    page::{PageKind, Place},
    scenario::{Scenario, link},
};
use serde_json::json;

use super::{head::Site, words};

/// Writes the answer for a place; gives its path, or none where the site's address is not known: there
/// is nothing that others could show.
///
/// # Errors
/// What could not be written.
pub(crate) fn write(
    place: Place,
    address: &Site,
    card: &str,
    site: &Path,
) -> Result<Option<String>, String> {
    let query = link::write(&Scenario::of(place.preset()));
    let whole = |kind: PageKind| {
        let page = Place { kind, ..place };
        Some(format!("{}?{query}", address.whole(&page.path())?))
    };
    let addresses = whole(PageKind::Embed)
        .zip(whole(PageKind::Folder))
        .zip(address.whole("embed.js"))
        .zip(address.whole(card).zip(address.whole("")));
    let Some((((frame, page), loader), (card, top))) = addresses else {
        return Ok(None);
    };
    let title = words::title(place);
    let embed = Embed {
        frame: &frame,
        page: &page,
        loader: &loader,
        title: &title,
        open: EmbedText::Open.text(place.language),
        width: None,
        height: HEIGHT,
        accent: None,
    };
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": Message::Name.text(place.language),
        "provider_url": top,
        "title": title,
        "html": embed.iframe(),
        "width": 600,
        "height": HEIGHT,
        "thumbnail_url": card,
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    });
    let file = format!(
        "oembed/{}.{}.json",
        place.preset().key(),
        place.language.tag()
    );
    fs::create_dir_all(site.join("oembed"))
        .and_then(|()| fs::write(site.join(&file), answer.to_string()))
        .map_err(|error| format!("write {file}: {error}"))?;
    Ok(Some(file))
}

//! The picture that stands for a page where it is shared: its first chart, as an image.

use std::{fs, path::Path, sync::Arc};

use explorer::{
    charts::{Chart, Facts, Format, Kind, Options, Theme},
    export::{Edition, Image},
    language::{Currency, Voice},
    page::Place,
    scenario::{Scenario, Vintage},
};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg,
};

use super::{head::Site, scripts::digest, words};

/// Makes the picture of a place and writes it; gives its path in the site.
///
/// # Errors
/// What could not be made or written.
pub(crate) fn write(place: Place, address: &Site, site: &Path) -> Result<String, String> {
    let png = rasterise(&drawing(place, address)?)?;
    let file = format!("cards/{}.png", digest(&png));
    fs::create_dir_all(site.join("cards"))
        .and_then(|()| fs::write(site.join(&file), png))
        .map_err(|error| format!("write {file}: {error}"))?;
    Ok(file)
}

fn drawing(place: Place, address: &Site) -> Result<String, String> {
    let scenario = Scenario::of(place.preset());
    let outcome = scenario.outcome();
    let voice = Voice {
        language: place.language,
        currency: Currency::default(),
    };
    let facts = Facts {
        scenario: &scenario,
        outcome: &outcome,
        timeline: &scenario.timeline(&outcome),
        totals: None,
        bands: None,
        voice,
    };
    let page = address.whole(&place.path()).unwrap_or_default();
    let image = Image {
        edition: Edition {
            scenario: &scenario,
            second: None,
            voice,
            address: &page,
            // The same site makes the same picture, whenever it is built.
            day: Vintage::TODAY.key(),
        },
        chart: &Chart::of(Kind::Spending, &facts, Options::default()),
        title: &words::title(place),
        subtitle: words::description(place),
        alternative: &words::card_alternative(place),
        format: Format::Card,
    };
    let svg = image.svg(Theme::Light);
    svg.ok_or_else(|| format!("the picture of {} cannot be drawn", place.path()))
}

/// Pixels, with letters that are the same on every machine.
fn rasterise(svg: &str) -> Result<Vec<u8>, String> {
    let mut options = usvg::Options::default();
    let fonts = Arc::make_mut(&mut options.fontdb);
    fonts.load_font_data(epaint_default_fonts::UBUNTU_LIGHT.to_vec());
    // Has what the first lacks.
    fonts.load_font_data(epaint_default_fonts::HACK_REGULAR.to_vec());
    fonts.set_sans_serif_family("Ubuntu");
    let tree = usvg::Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or("a picture without pixels")?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_as_large_as_cards_are_and_has_letters() -> Result<(), String> {
        let place = Place::of("fr/bought-2024/", &[]);
        let svg = drawing(place, &Site::read("https://example.org/")?)?;
        let png = rasterise(&svg)?;
        let pixels = Pixmap::decode_png(&png).map_err(|error| error.to_string())?;
        assert_eq!((pixels.width(), pixels.height()), (1200, 630));
        // The title's line: some of it is ink, most of it paper.
        let band = pixels.pixels().iter().take(1200 * 100);
        let dark = band.filter(|pixel| pixel.red() < 128).count();
        assert!((500..60_000).contains(&dark), "{dark}");
        Ok(())
    }
}

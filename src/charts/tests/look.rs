//! Writes every chart of every preset to `target/charts`, to be looked at:
//! `cargo test --lib look -- --ignored`.

use super::scenes::{options, scenes, voices};
use crate::charts::{Kind, Theme, svg};
use std::fs;
use std::path::Path;

#[test]
#[ignore = "writes pictures for people to look at"]
fn look_at_every_chart() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/charts");
    fs::create_dir_all(&folder).unwrap();
    let [english, french, _] = voices();
    for scene in scenes() {
        for kind in Kind::ALL {
            for (number, option) in options().into_iter().enumerate() {
                for (width, theme, voice) in [
                    (288, Theme::Light, french),
                    (720, Theme::Light, english),
                    (288, Theme::Dark, english),
                    (720, Theme::Dark, french),
                ] {
                    let chart = scene.chart(kind, option, voice);
                    let file = format!(
                        "{}-{}-{number}-{width}-{theme:?}.svg",
                        scene.name,
                        kind.key()
                    );
                    fs::write(folder.join(file), svg(&chart, width, theme).unwrap()).unwrap();
                }
            }
        }
    }
}

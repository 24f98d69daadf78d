//! The page in articles that run the scripts of newsrooms themselves, as their authors publish them:
//! `EXPLORER_SCRIPTS` names the folder where npm put them.

use super::driver::named;
use super::embedding::Host;
use super::page::Page;
use super::run::in_browser;
use super::wait::until;
use std::fs;
use std::path::Path;

/// A file of a package.
pub(crate) fn source(file: &str) -> String {
    let path = Path::new(&named("EXPLORER_SCRIPTS")).join(file);
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// A script of a package, to stand in a page.
fn script(file: &str) -> String {
    // Inside a page the file must not end the element that holds it.
    let text = source(file).replace("</script", "<\\/script");
    format!("<script>{text}</script>")
}

/// An article of another site that runs a script on frames of these addresses.
struct Article {
    /// Packages' files.
    scripts: &'static [&'static str],
    /// What the article has for each frame, with `{number}` and `{address}`.
    frame: &'static str,
    /// What it runs once they stand there.
    then: &'static str,
}

const RESIZER: Article = Article {
    scripts: &[],
    frame: "<iframe id=frame{number} sandbox=allow-scripts style=\"border:0;width:600px\" src=\"{address}\"></iframe>",
    // A frame without rights has no origin to check.
    then: "iFrameResize({ checkOrigin: false }, 'iframe')",
};

/// Every script, by the name that it is known under.
const ARTICLES: [(&str, Article); 4] = [
    (
        "iframe-resizer 3",
        Article {
            scripts: &["iframe-resizer-3/js/iframeResizer.min.js"],
            ..RESIZER
        },
    ),
    (
        "iframe-resizer 4",
        Article {
            scripts: &["iframe-resizer-4/js/iframeResizer.min.js"],
            ..RESIZER
        },
    ),
    (
        "Pym",
        Article {
            scripts: &["pym.js/dist/pym.v1.min.js"],
            frame: "<div id=place{number} style=\"width:600px\"></div>\
                <script>new pym.Parent('place{number}', '{address}', { sandbox: 'allow-scripts' })</script>",
            then: "",
        },
    ),
    (
        "frames of Newswire",
        Article {
            scripts: &["@newswire/frames/dist/frames.umd.js"],
            frame: "<div style=\"width:600px\" data-frame-src=\"{address}\" data-frame-attribute-sandbox=allow-scripts></div>",
            then: "newswireFrames.autoInitFrames()",
        },
    ),
];

impl Article {
    async fn open(&self, page: &Page, paths: &[&str]) {
        let scripts: String = self.scripts.iter().map(|file| script(file)).collect();
        let frames: String = paths
            .iter()
            .enumerate()
            .map(|(number, path)| {
                self.frame
                    .replace("{number}", &number.to_string())
                    .replace("{address}", &page.at(path))
            })
            .collect();
        let host = Host::serve(format!(
            "<!doctype html><html lang=en><title>Article</title><link rel=icon href=\"data:,\">\
             {scripts}<h1>News</h1>{frames}<script>{}</script></html>",
            self.then
        ));
        page.client.goto(&host.address).await.unwrap();
    }
}

/// Turns to a frame, waits until it is ready, and runs a script there.
async fn inside(page: &Page, number: usize, script: &str) -> f64 {
    let css = "iframe";
    let frames = page
        .client
        .find_all(fantoccini::Locator::Css(css))
        .await
        .unwrap();
    frames[number].clone().enter_frame().await.unwrap();
    page.ready().await;
    page.js(script, []).await;
    let length = page
        .ask("return document.documentElement.offsetHeight")
        .await;
    page.client.clone().enter_parent_frame().await.unwrap();
    length
}

/// Waits until the frames in the article are as high as what they hold, and says how high.
async fn fit(page: &Page, who: &str) -> Vec<f64> {
    let look = async || {
        let lengths = [inside(page, 0, "").await, inside(page, 1, "").await];
        let given = page
            .ask::<[f64; 2]>(
                "return [...document.querySelectorAll('iframe')].map((frame) => frame.getBoundingClientRect().height)",
            )
            .await;
        (given, lengths)
    };
    let right = |(given, lengths): &([f64; 2], [f64; 2])| {
        let mut both = given.iter().zip(lengths);
        both.all(|(given, length)| (given - length).abs() <= 1.0)
    };
    until(&format!("{who} fits its frames"), look, right)
        .await
        .1
        .to_vec()
}

const UNFOLD: &str = "for (const folded of document.querySelectorAll('details:not([open])')) \
    { folded.open = true; folded.dataset.tried = ''; }";
const FOLD: &str =
    "for (const unfolded of document.querySelectorAll('[data-tried]')) unfolded.open = false";

#[test]
fn newsrooms_own_scripts_give_each_frame_its_height_as_it_grows_and_shrinks() {
    in_browser(async |page| {
        for (who, article) in &ARTICLES {
            article
                .open(
                    page,
                    &["/fr/embed/?v=1&p=announced", "/en/embed/?only=results"],
                )
                .await;
            let short = fit(page, who).await;
            assert!((short[0] - short[1]).abs() > 50.0, "{who}: {short:?}");
            inside(page, 0, UNFOLD).await;
            let long = fit(page, who).await;
            assert!(long[0] > short[0] + 50.0, "{who}: {long:?} after {short:?}");
            assert_eq!(long[1], short[1], "{who}: the other frame stays");
            inside(page, 0, FOLD).await;
            assert_eq!(fit(page, who).await, short, "{who}: it shrinks again");
        }
    });
}

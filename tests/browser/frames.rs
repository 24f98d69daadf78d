//! The page for frames, in articles of other sites: heights for whichever script they run, messages,
//! colours, and what an editor asked for.

use super::embedding::Host;
use super::page::Page;
use super::run::{in_browser, in_every_browser};
use super::wait::{becomes, until};
use serde_json::Value;
use std::collections::BTreeMap;

/// The scripts that articles run, as their authors document the messages they take; each only notes the
/// height that it would give the frame.
const LISTENERS: &str = "
    window.heights = {}; window.heard = [];
    const frames = () => [...document.querySelectorAll('iframe')];
    const note = (who, source, height) => {
        const at = frames().findIndex((frame) => frame.contentWindow === source);
        (heights[at] ??= {})[who] = Number(height);
    };
    addEventListener('message', ({ source, data }) => {
        if (typeof data === 'string') {
            const pym = data.match(/^pymxPYMx(.+)xPYMxheightxPYMx(\\d+)$/);
            if (pym && pym[1] === 'k3f9') note('pym', source, pym[2]);
            if (data.startsWith('[iFrameSizer]')) {
                const [id, height, , event] = data.slice(13).split(':');
                if (id === 'frame0' && event) note('iframe-resizer', source, height);
            }
            if (data.startsWith('{')) {
                const { context, src, height } = JSON.parse(data);
                if (context === 'iframe.resize' && frames().some((frame) => frame.src === src))
                    note('embedly', source, height);
            }
            return;
        }
        for (const [id, height] of Object.entries(data['datawrapper-height'] ?? {})) {
            const first = document.querySelector(`iframe[src*='${id}']`);
            note('datawrapper', first?.contentWindow, height);
        }
        if (data.sentinel === 'amp' && data.type === 'embed-size') note('amp', source, data.height);
        if (data.kind === 'resize-height') note('generic', source, data.value);
        if (data.message === 'height' && data.secret === 'Ab1') note('wordpress', source, data.value);
        if (data.source === 'ai-investment-explorer') {
            if (data.type !== 'height') return heard.push([data.type, data.data]);
            note('ours', source, data.data.height);
            frames().find((frame) => frame.contentWindow === source).height = data.data.height;
        }
    });
    frames()[0].addEventListener('load', (event) => event.target.contentWindow.postMessage(
        '[iFrameSizer]frame0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true', '*'));";

/// An article of another site with frames of these addresses, which may run scripts and nothing else.
async fn article(page: &Page, paths: &[&str]) {
    let frames: String = paths
        .iter()
        .enumerate()
        .map(|(number, path)| {
            format!(
                "<iframe id=frame{number} sandbox=allow-scripts style=\"border:0;width:600px\" src=\"{}\"></iframe>",
                page.at(path)
            )
        })
        .collect::<Vec<_>>()
        .concat();
    let host = Host::serve(format!(
        "<!doctype html><html lang=en><title>Article</title><link rel=icon href=\"data:,\"><h1>News</h1>\
         {frames}<script>{LISTENERS}</script></html>"
    ));
    page.client.goto(&host.address).await.unwrap();
}

/// Turns to a frame and waits until it is ready.
async fn enter(page: &Page, number: usize) {
    let frame = page.find(&format!("#frame{number}")).await;
    frame.enter_frame().await.unwrap();
    page.ready().await;
}

async fn leave(page: &Page) {
    page.client.clone().enter_parent_frame().await.unwrap();
}

/// How long the page in the frame is.
async fn length(page: &Page) -> f64 {
    page.ask("return document.documentElement.offsetHeight")
        .await
}

/// Waits until every script was told this height of the frame.
async fn told(page: &Page, number: usize, names: &[&str], height: f64) {
    let script = format!("return window.heights[{number}] ?? {{}}");
    let look = async || page.ask::<BTreeMap<String, f64>>(&script).await;
    let right = |heights: &BTreeMap<String, f64>| {
        names.iter().all(|name| {
            heights
                .get(*name)
                .is_some_and(|told| (told - height).abs() <= 1.0)
        })
    };
    until(&format!("{names:?} are told {height}"), look, right).await;
}

const EVERYONE: [&str; 8] = [
    "amp",
    "datawrapper",
    "embedly",
    "generic",
    "iframe-resizer",
    "ours",
    "pym",
    "wordpress",
];

#[test]
fn every_script_of_newsrooms_is_told_the_height_as_it_grows_and_shrinks() {
    in_every_browser(async |page| {
        let path = "/fr/embed/?v=1&p=announced&e=k3f9&childId=k3f9&initialWidth=600#?secret=Ab1";
        article(page, &[path, "/en/embed/?e=b7x2"]).await;
        enter(page, 1).await;
        let other = length(page).await;
        leave(page).await;
        enter(page, 0).await;
        let short = length(page).await;
        assert!((200.0..1000.0).contains(&short), "{short}");
        leave(page).await;
        told(page, 0, &EVERYONE, short).await;
        told(page, 1, &["ours", "amp", "datawrapper"], other).await;

        for open in [true, false] {
            enter(page, 0).await;
            page.js(
                "const open = arguments[0] === 'true'; \
                 for (const folded of document.querySelectorAll(open ? 'details:not([open])' : '[data-tried]')) { \
                     folded.open = open; folded.dataset.tried = ''; }",
                [&open.to_string()],
            )
            .await;
            let now = length(page).await;
            if open {
                assert!(now > short + 50.0, "{now} after {short}");
            } else {
                assert_eq!(now, short, "it shrinks again");
            }
            leave(page).await;
            told(page, 0, &EVERYONE, now).await;
        }
        told(page, 1, &["ours", "amp", "datawrapper"], other).await;
    });
}

/// What the article heard of a kind, the last first.
async fn last_heard(page: &Page, kind: &str) -> Value {
    let script =
        format!("return window.heard.findLast(([kind]) => kind === '{kind}')?.[1] ?? null");
    page.ask(&script).await
}

/// Sends a message to the first frame, as the article's own script does.
async fn send(page: &Page, kind: &str, value: &str) {
    page.js(
        "document.querySelector('iframe').contentWindow.postMessage( \
         { source: 'ai-investment-explorer', v: 1, type: arguments[0], data: { value: arguments[1] } }, '*')",
        [kind, value],
    )
    .await;
}

#[test]
fn the_article_hears_of_changes_and_asks_for_scenarios() {
    in_every_browser(async |page| {
        article(page, &["/en/embed/?price=25000&only=sentence~results"]).await;
        enter(page, 0).await;
        let total = page
            .ask::<f64>("return Number(document.querySelector('[data-outcome=total]').value)")
            .await;
        assert!(total > 0.0);
        leave(page).await;
        let ready = until(
            "ready",
            async || last_heard(page, "ready").await,
            |heard| !heard.is_null(),
        )
        .await;
        assert!(
            ready["link"].as_str().unwrap().contains("price=25000"),
            "{ready}"
        );

        send(
            page,
            "set",
            "p=bought-2023&price=20000&only=sentence~results",
        )
        .await;
        let look = async || last_heard(page, "ready").await;
        let set = until("the scenario is set", look, |heard| *heard != ready).await;
        let link = set["link"].as_str().unwrap();
        assert!(
            link.contains("p=bought-2023") && link.contains("price=20000"),
            "{set}"
        );
        enter(page, 0).await;
        page.figure_of("chips", "meta", 150_000.0 * 20_000.0).await;
        leave(page).await;

        // Each is answered with an error; our own messages, sent back, are not, or it would never end.
        let errors = "return window.heard.filter(([kind]) => kind === 'error').length";
        send(page, "error", "").await;
        for (number, (kind, value)) in [
            ("set", "price=nonsense"),
            ("set", &"9".repeat(5000)),
            ("nothing", ""),
            ("lang", "xx"),
            ("theme", "pink"),
        ]
        .into_iter()
        .enumerate()
        {
            send(page, kind, value).await;
            let look = async || page.ask::<usize>(errors).await;
            becomes(&format!("an error about {kind}"), number + 1, look).await;
        }

        send(page, "theme", "dark").await;
        enter(page, 0).await;
        let look = async || {
            page.ask::<String>("return getComputedStyle(document.body).backgroundColor")
                .await
        };
        becomes("dark", "rgb(20, 23, 26)".to_owned(), look).await;
        leave(page).await;
    });
}

#[test]
fn the_article_asks_for_the_other_language_whatever_the_address_named() {
    in_browser(async |page| {
        article(page, &["/en/embed/?lang=en&only=sentence&price=25000"]).await;
        enter(page, 0).await;
        leave(page).await;
        send(page, "lang", "fr").await;
        let look = async || last_heard(page, "ready").await;
        let french = |heard: &Value| {
            heard["link"]
                .as_str()
                .is_some_and(|link| link.contains("lang=fr"))
        };
        until("the French page", look, french).await;
        enter(page, 0).await;
        assert_eq!(
            page.ask::<String>("return document.documentElement.lang")
                .await,
            "fr"
        );
        page.figure_of("chips", "meta", 350_000.0 * 25_000.0).await;
        leave(page).await;
    });
}

#[test]
fn only_the_page_around_the_frame_is_heard() {
    in_browser(async |page| {
        article(page, &["/en/embed/", "/en/embed/"]).await;
        enter(page, 1).await;
        leave(page).await;
        enter(page, 0).await;
        // Its neighbour in the same article.
        page.js(
            "parent.frames[1].postMessage({ source: 'ai-investment-explorer', v: 1, type: 'set', data: { value: 'price=1' } }, '*'); \
             parent.frames[1].postMessage({ source: 'ai-investment-explorer', v: 1, type: 'theme', data: { value: 'dark' } }, '*')",
            [],
        )
        .await;
        leave(page).await;
        // What the article asks for after it is heard, so that the other was there before.
        page.js(
            "document.querySelectorAll('iframe')[1].contentWindow.postMessage( \
             { source: 'ai-investment-explorer', v: 1, type: 'get' }, '*')",
            [],
        )
        .await;
        let answer = until(
            "an answer",
            async || last_heard(page, "change").await,
            |heard| !heard.is_null(),
        )
        .await;
        assert!(
            !answer["link"].as_str().unwrap().contains("price"),
            "{answer}"
        );
        enter(page, 1).await;
        assert!(
            page.ask::<bool>("return !document.documentElement.dataset.theme")
                .await
        );
    });
}

#[test]
fn an_editor_chooses_parts_inputs_colours_and_locks() {
    in_browser(async |page| {
        page.open("/en/embed/?only=results~compute~rate~price&lock=price&theme=dark&accent=ffd166")
            .await;
        let shown: Vec<String> = page
            .ask("return [...document.querySelectorAll('figure, .results, .sentence, .row input[type=range]')].map((part) => part.id || part.className)")
            .await;
        assert_eq!(shown, ["results", "price", "rate", "chart-compute"]);
        let locked = "return ['price', 'rate'].map((id) => document.getElementById(id).matches(':disabled'))";
        assert_eq!(page.ask::<[bool; 2]>(locked).await, [true, false]);
        let colors = "const style = getComputedStyle(document.documentElement); \
            return ['--paper', '--accent'].map((name) => style.getPropertyValue(name).trim())";
        let [paper, accent]: [String; 2] = page.ask(colors).await;
        assert_eq!((paper.as_str(), accent.as_str()), ("#14171a", "#ffd166"));
        // Pale on white cannot be read.
        page.open("/en/embed/?theme=light&accent=ffd166").await;
        let [paper, accent]: [String; 2] = page.ask(colors).await;
        assert_eq!(paper, "#ffffff");
        assert_ne!(accent, "#ffd166");
    });
}

#[test]
fn a_frame_writes_no_address_and_works_with_the_network_cut() {
    in_every_browser(async |page| {
        page.gate();
        article(page, &["/en/embed/?only=sentence~price"]).await;
        enter(page, 0).await;
        page.gate().close("*");
        page.enter("price-exact", "20000").await;
        page.figure_of("chips", "meta", 350_000.0 * 20_000.0).await;
        let query: String = page.ask("return location.search").await;
        assert_eq!(query, "?only=sentence~price");
        let link: String = page
            .ask("return document.querySelector('footer a').href")
            .await;
        assert!(
            link.contains("/en/?") && link.contains("price=20000"),
            "{link}"
        );
    });
}

impl Page {
    /// Waits until a figure of a company, wherever it is shown, has this value.
    pub(crate) async fn figure_of(&self, outcome: &str, company: &str, value: f64) {
        let script = format!(
            "return Number(document.querySelector(\"data[data-outcome='{outcome}'][data-company='{company}']\")?.value)"
        );
        becomes(&format!("{outcome} of {company}"), value, async || {
            self.ask::<Option<f64>>(&script).await.unwrap_or_default()
        })
        .await;
    }
}

#[test]
fn the_article_of_the_site_shows_three_views_as_tall_as_they_are() {
    in_browser(async |page| {
        for language in ["en", "fr"] {
            page.client
                .goto(&page.at(&format!("/demo/{language}/")))
                .await
                .unwrap();
            // Frames load when they come near; each is brought near until all are.
            let script = "const frames = [...document.querySelectorAll('iframe')]; \
                const ready = (frame) => frame.contentDocument?.documentElement.dataset.ready; \
                frames.find((frame) => !ready(frame))?.scrollIntoView(); \
                return frames.map((frame) => ready(frame) \
                    ? Math.abs(frame.offsetHeight - frame.contentDocument.documentElement.offsetHeight) : 9999)";
            let look = async || page.ask::<Vec<f64>>(script).await;
            until("three frames, none too tall or too short", look, |off| {
                off.len() == 3 && off.iter().all(|off| *off <= 1.0)
            })
            .await;
            let link = page
                .ask::<bool>("return document.querySelector('ai-investment-explorer > a').hidden");
            assert!(link.await, "the frame took the link's place");
        }
    });
}

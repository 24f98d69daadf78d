//! The page as a reader has it open.

use super::driver::{Ability, Window};
use super::gate::Gate;
use super::wait::{becomes, until};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::cell::OnceCell;
use std::collections::BTreeMap;
use url::{Position, Url};

/// The page in a browser.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) client: Client,
    /// What of the browser is not the page.
    pub(crate) window: Window,
    /// The root of the site.
    site: Url,
    /// The way to the site, once it can be closed.
    gate: OnceCell<Gate>,
}

/// An exact field, as its reader finds it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    /// The text in it.
    pub(crate) text: String,
    /// What is said to be wrong with it, reached as a screen reader does.
    pub(crate) error: Option<String>,
}

impl Page {
    pub(crate) fn new(window: Window, site: &str) -> Self {
        Self {
            client: window.client.clone(),
            window,
            site: Url::parse(site).expect("EXPLORER_SITE is an address"),
            gate: OnceCell::new(),
        }
    }

    /// From here on the site is reached through a gate, which is open.
    pub(crate) fn gate(&self) -> &Gate {
        let [start, end] = [Position::BeforeHost, Position::AfterPort];
        self.gate.get_or_init(|| Gate::to(&self.site[start..end]))
    }

    /// The whole address of a path of the site.
    pub(crate) fn at(&self, path: &str) -> String {
        let site = self
            .gate
            .get()
            .map_or(self.site.as_str(), |gate| &gate.address);
        format!("{}{path}", site.trim_end_matches('/'))
    }

    /// Opens a path of the site and waits until the charts are painted.
    pub(crate) async fn open(&self, path: &str) {
        self.client.goto(&self.at(path)).await.unwrap();
        self.ready().await;
    }

    /// Waits until the charts are painted.
    pub(crate) async fn ready(&self) {
        let mark = "return document.documentElement.dataset.ready ?? null";
        // Between two documents there is none to ask.
        let look = async || self.client.execute(mark, vec![]).await.ok();
        becomes("the page is ready", Some(json!("true")), look).await;
        self.window.listen().await;
    }

    /// Opens a path in a new tab and turns to it.
    pub(crate) async fn open_in_new_tab(&self, path: &str) {
        self.window.open_another().await;
        self.client.goto(&self.at(path)).await.unwrap();
        self.ready().await;
    }

    /// Runs a script in the page; it gives back what it `return`s.
    pub(crate) async fn js<const N: usize>(&self, script: &str, arguments: [&str; N]) -> Value {
        let arguments = arguments.iter().map(|text| json!(text)).collect();
        let given = self.client.execute(script, arguments).await;
        given.unwrap_or_else(|error| panic!("{error}\nin {script}"))
    }

    /// What a script gives, as a Rust value.
    pub(crate) async fn ask<T: DeserializeOwned>(&self, script: &str) -> T {
        let given = self.js(script, []).await;
        serde_json::from_value(given.clone())
            .unwrap_or_else(|error| panic!("{error}: {given} from {script}"))
    }

    /// The one element of a CSS selector.
    pub(crate) async fn find(&self, css: &str) -> Element {
        let found = self.client.find(Locator::Css(css)).await;
        found.unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    /// The text that a reader sees of an element.
    pub(crate) async fn text(&self, css: &str) -> String {
        let text = self
            .js(
                "return document.querySelector(arguments[0])?.innerText",
                [css],
            )
            .await;
        text.as_str()
            .unwrap_or_else(|| panic!("there is no {css}"))
            .to_owned()
    }

    /// What stands in an input with this `id`.
    pub(crate) async fn value(&self, id: &str) -> String {
        let script = "return document.getElementById(arguments[0])?.value";
        let value = self.js(script, [id]).await;
        value
            .as_str()
            .unwrap_or_else(|| panic!("there is no #{id}"))
            .to_owned()
    }

    /// The value at which a slider stands.
    pub(crate) async fn slider(&self, key: &str) -> f64 {
        let script = "const slider = document.getElementById(arguments[0]); \
            return slider.dataset.value ?? slider.value";
        let value = self.js(script, [key]).await;
        value.as_str().unwrap().parse().unwrap()
    }

    /// A field and the message that describes it.
    pub(crate) async fn field(&self, id: &str) -> Field {
        let script = "const field = document.getElementById(arguments[0]); \
            const by = field.getAttribute('aria-describedby'); \
            const invalid = field.getAttribute('aria-invalid') === 'true'; \
            const message = by && document.getElementById(by); \
            if (invalid !== !!message) throw new Error('marked ' + invalid + ', described by ' + by); \
            return [field.value, message ? message.innerText : null]";
        let [text, error] = serde_json::from_value(self.js(script, [id]).await).unwrap();
        Field {
            text: Option::unwrap_or_default(text),
            error,
        }
    }

    /// The `id` of the element that has the focus; nothing when no element has it.
    pub(crate) async fn focused(&self) -> Option<String> {
        self.ask("const now = document.activeElement; return now === document.body ? null : now.id || now.className")
            .await
    }

    /// The address, as the reader could copy it.
    pub(crate) async fn address(&self) -> Url {
        self.client.current_url().await.unwrap()
    }

    /// The parameters in the address.
    pub(crate) async fn parameters(&self) -> BTreeMap<String, String> {
        self.address().await.query_pairs().into_owned().collect()
    }

    /// Waits until a parameter of the address says this.
    pub(crate) async fn address_says(&self, key: &str, value: Option<&str>) {
        let look = async || self.parameters().await.remove(key);
        let what = format!("“{key}” in the address");
        becomes(&what, value.map(str::to_owned), look).await;
    }

    /// Opens the folded group that an input stands in.
    pub(crate) async fn open_group_of(&self, key: &str) {
        let group = format!("details.group:has(#{key})");
        let is_open = format!("{group}[open]");
        if self.client.find(Locator::Css(&is_open)).await.is_err() {
            let summary = self.find(&format!("{group} > summary")).await;
            summary.click().await.unwrap();
        }
        let css = format!("#{key}");
        let look = async || self.find(&css).await.is_displayed().await.unwrap();
        until(&format!("#{key} is shown"), look, |shown| *shown).await;
    }

    /// Keeps files from loading, as a bad network does.
    pub(crate) fn block(&self, files: &str) {
        self.gate().close(files);
    }

    /// Lets everything load again. What was blocked, and nothing else, is named in the console.
    pub(crate) async fn unblock(&self, named: &str) {
        self.gate().open();
        assert!(self.gate().refused() > 0, "{named} was kept from loading");
        for error in self.window.errors().await {
            assert!(
                error.contains(named) || error.contains("Failed to fetch"),
                "{error}"
            );
        }
    }

    /// Makes the browser refuse to copy, as one without a clipboard does.
    pub(crate) async fn refuse_copying(&self) {
        let refuse = "Object.defineProperty(navigator, 'clipboard', \
                { value: { writeText: async () => { throw new Error() } } }); \
            document.execCommand = () => false;";
        self.js(refuse, []).await;
    }

    /// Gives the page a screen: its width in CSS pixels, and device pixels for each of them.
    pub(crate) async fn screen(&self, width: u32, ratio: f64) {
        self.window.screen(width, ratio).await;
        let look = async || self.ask("return [innerWidth, devicePixelRatio]").await;
        becomes("the screen", (f64::from(width), ratio), look).await;
    }

    /// Gives the page a screen as wide as a phone's, and as sharp where that can be asked for.
    pub(crate) async fn phone(&self, width: u32) {
        let ratio = Ability::Ratio
            .why_not(self.window.engine)
            .map_or(2.0, |_| 1.0);
        self.screen(width, ratio).await;
    }
}

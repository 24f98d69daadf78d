//! What a newsroom pastes into an article to show a scenario in it.
//!
//! It must not know where the site's pages stand: it is given their addresses.

use super::xml::escaped;

/// A scenario in an article of another site.
#[derive(Clone, Copy, Debug)]
pub struct Embed<'a> {
    /// The whole address of the page for frames, with its query.
    pub frame: &'a str,
    /// The whole address of the page itself, with its query.
    pub page: &'a str,
    /// The address of the loader, `embed.js`.
    pub loader: &'a str,
    /// What the frame is called by screen readers.
    pub title: &'a str,
    /// What the link to the page says.
    pub open: &'a str,
}

/// The height that a frame has where nobody listens to what it says of its own, in CSS pixels.
pub const HEIGHT: u32 = 720;

/// What the frame may do: run its scripts, open the page in a new tab, hand out files.
const SANDBOX: &str =
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

impl Embed<'_> {
    /// A frame, and under it the link for where frames are taken out.
    pub fn iframe(&self) -> String {
        let [frame, title] = [self.frame, self.title].map(escaped);
        format!(
            "<iframe src=\"{frame}\" title=\"{title}\" width=\"100%\" height=\"{HEIGHT}\" \
             style=\"width:0;min-width:100%;border:0\" loading=\"lazy\" \
             referrerpolicy=\"strict-origin-when-cross-origin\" \
             allow=\"fullscreen; clipboard-write; web-share\" sandbox=\"{SANDBOX}\"></iframe>\n\
             <p>{}</p>",
            self.link()
        )
    }

    /// The element that puts a frame in place of the link inside it; its script is asked for once.
    pub fn element(&self) -> String {
        let [loader, title] = [self.loader, self.title].map(escaped);
        format!(
            "<ai-investment-explorer title=\"{title}\">{}</ai-investment-explorer>\n\
             <script src=\"{loader}\" async></script>",
            self.link()
        )
    }

    /// The link alone.
    pub fn link(&self) -> String {
        let [page, open] = [self.page, self.open].map(escaped);
        format!("<a href=\"{page}\">{open}</a>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMBED: Embed = Embed {
        frame: "https://example.org/fr/embed/?v=1&p=announced",
        page: "https://example.org/fr/?v=1&p=announced",
        loader: "https://example.org/embed.js",
        title: "Les « H100 » \"chers\"",
        open: "Ouvrir <tout>",
    };

    #[test]
    fn a_frame_has_what_newsrooms_ask_for_and_a_link_under_it() {
        let code = EMBED.iframe();
        for part in [
            "src=\"https://example.org/fr/embed/?v=1&amp;p=announced\"",
            "title=\"Les « H100 » &quot;chers&quot;\"",
            "loading=\"lazy\"",
            "referrerpolicy=",
            "allow=\"fullscreen; clipboard-write; web-share\"",
            "sandbox=\"allow-scripts ",
            "<a href=\"https://example.org/fr/?v=1&amp;p=announced\">Ouvrir &lt;tout&gt;</a>",
        ] {
            assert!(code.contains(part), "{part}: {code}");
        }
    }

    #[test]
    fn an_element_holds_its_link() {
        let code = EMBED.element();
        assert!(code.starts_with("<ai-investment-explorer title="), "{code}");
        assert!(code.contains(&EMBED.link()) && code.contains("embed.js\" async"));
    }
}

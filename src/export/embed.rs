//! What a newsroom pastes into an article to show a scenario in it.
//!
//! It must not know where the site's pages stand: it is given their addresses.

use super::xml::escaped;
use std::fmt::Write;

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
    /// How wide the frame is at most, in CSS pixels; as wide as the article where there is none.
    pub width: Option<u32>,
    /// How high it is where nobody listens to what it says of its own, in CSS pixels.
    pub height: u32,
    /// The accent's colour, as six hexadecimal digits, which a frame's address has in it.
    pub accent: Option<&'a str>,
}

/// The height of a frame whose own is not known, in CSS pixels.
pub const HEIGHT: u32 = 720;

/// What the frame may do: run its scripts, open the page in a new tab, hand out files.
const SANDBOX: &str =
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

impl Embed<'_> {
    /// A frame, and under it the link for where frames are taken out.
    pub fn iframe(&self) -> String {
        let [frame, title] = [self.frame, self.title].map(escaped);
        let (width, style) = match self.width {
            // No wider than its column, whatever that is.
            Some(width) => (width.to_string(), "max-width:100%"),
            None => ("100%".to_owned(), "width:0;min-width:100%"),
        };
        let height = self.height;
        format!(
            "<iframe src=\"{frame}\" title=\"{title}\" width=\"{width}\" height=\"{height}\" \
             style=\"{style};border:0\" loading=\"lazy\" \
             referrerpolicy=\"strict-origin-when-cross-origin\" \
             allow=\"fullscreen; clipboard-write; web-share\" sandbox=\"{SANDBOX}\"></iframe>\n\
             <p>{}</p>",
            self.link()
        )
    }

    /// The element that puts a frame in place of the link inside it; its script is asked for once.
    pub fn element(&self) -> String {
        let [loader, title] = [self.loader, self.title].map(escaped);
        let mut options = self
            .accent
            .map_or_else(String::new, |accent| [" accent=\"", accent, "\""].concat());
        if let Some(width) = self.width {
            // Writing to a string never fails.
            let _ = write!(options, " style=\"display:block;max-width:{width}px\"");
        }
        format!(
            "<ai-investment-explorer title=\"{title}\"{options}>{}</ai-investment-explorer>\n\
             <script src=\"{loader}\" async></script>",
            self.link()
        )
    }

    /// The link alone.
    pub fn link(&self) -> String {
        self.linked(&escaped(self.open))
    }

    /// The link on a picture: its file, what can be seen in it, and its size in pixels.
    pub fn picture(&self, file: &str, alternative: &str, (width, height): (u32, u32)) -> String {
        let [file, alternative] = [file, alternative].map(escaped);
        self.linked(&format!(
            "<img src=\"{file}\" alt=\"{alternative}\" width=\"{width}\" height=\"{height}\" \
             style=\"max-width:100%;height:auto\">"
        ))
    }

    fn linked(&self, content: &str) -> String {
        let page = escaped(self.page);
        format!("<a href=\"{page}\">{content}</a>")
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
        width: None,
        height: HEIGHT,
        accent: None,
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
    fn a_frame_has_the_width_the_height_and_the_accent_that_were_chosen() {
        let embed = Embed {
            width: Some(600),
            height: 915,
            accent: Some("0b5394"),
            ..EMBED
        };
        let code = embed.iframe();
        let part = "width=\"600\" height=\"915\" style=\"max-width:100%;border:0\"";
        assert!(code.contains(part), "{code}");
        let code = embed.element();
        for part in [" accent=\"0b5394\"", "max-width:600px"] {
            assert!(code.contains(part), "{part}: {code}");
        }
        assert!(
            EMBED
                .iframe()
                .contains("width=\"100%\" height=\"720\" style=\"width:0;min-width:100%;")
        );
    }

    #[test]
    fn a_picture_says_what_it_shows_and_is_as_large_as_it_is() {
        assert_eq!(
            EMBED.picture("a.png", "\"<1\"", (1200, 675)),
            "<a href=\"https://example.org/fr/?v=1&amp;p=announced\"><img src=\"a.png\" \
             alt=\"&quot;&lt;1&quot;\" width=\"1200\" height=\"675\" style=\"max-width:100%;height:auto\"></a>"
        );
    }

    #[test]
    fn an_element_holds_its_link() {
        let code = EMBED.element();
        assert!(code.starts_with("<ai-investment-explorer title="), "{code}");
        assert!(code.contains(&EMBED.link()) && code.contains("embed.js\" async"));
    }
}

//! What strangers put around the page, or into it, stays outside.

use super::embedding::Host;
use super::page::Page;
use super::run::in_browser;
use super::wait::{becomes, until};

#[test]
fn the_loader_makes_no_frame_of_what_is_not_the_webs() {
    in_browser(async |page| {
        let element = |link: &str| {
            format!(
                "<ai-investment-explorer><a href=\"{link}\">figures</a></ai-investment-explorer>"
            )
        };
        let host = Host::serve(format!(
            "<!doctype html><html lang=en><title>Article</title><link rel=icon href=\"data:,\">{}{}{}\
             <script src=\"{}\"></script></html>",
            element("javascript:window.stranger=1//fr/"),
            element("data:text/html,/fr/"),
            element(&page.at("/fr/")),
            page.at("/embed.js"),
        ));
        page.client.goto(&host.address).await.unwrap();
        let frames = "return [...document.querySelectorAll('iframe')].map((frame) => frame.src)";
        let look = async || page.ask::<Vec<String>>(frames).await;
        let one = until("a frame", look, |frames| !frames.is_empty()).await;
        assert!(one.len() == 1 && one[0].ends_with("/fr/embed/"), "{one:?}");
        assert!(page.ask::<bool>("return !('stranger' in window)").await);
    });
}

/// Drops a file of so many bytes that looks like a picture.
async fn drop_large(page: &Page, bytes: &str) {
    page.js(
        "const brought = new DataTransfer(); \
         brought.items.add(new File([new Uint8Array(Number(arguments[0]))], 'large.png', { type: 'image/png' })); \
         document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: brought }))",
        [bytes],
    )
    .await;
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    in_browser(async |page| {
        page.open("/en/").await;
        let told = async |words: &'static str| {
            let look = async || page.text(".reopened").await.contains(words);
            becomes(words, true, look).await;
        };
        drop_large(page, "20000001").await;
        told("too large").await;
        // One byte less is read, and is no picture.
        drop_large(page, "20000000").await;
        told("neither").await;
    });
}

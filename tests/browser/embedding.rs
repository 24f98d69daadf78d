//! The page in a frame of another site that allows scripts and nothing else.

use super::page::Page;
use super::run::in_every_browser;
use super::wait::until;
use fantoccini::key::Key;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

/// A site of its own, with one page for whoever asks.
pub(crate) struct Host {
    pub(crate) address: String,
}

impl Host {
    /// Serves `html` until the tests end.
    pub(crate) fn serve(html: String) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A browser may open connections that it never asks on.
                let html = html.clone();
                thread::spawn(move || answer(stream, &html));
            }
        });
        Self { address }
    }
}

/// Reads a request to its empty line and answers with the page.
fn answer(mut stream: TcpStream, html: &str) {
    let request = BufReader::new(&stream).lines().map_while(Result::ok);
    if request.take_while(|line| !line.is_empty()).count() == 0 {
        return;
    }
    let length = html.len();
    // A browser that is gone needs no answer.
    let _ = write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n{html}"
    );
}

/// Opens a page of another site with the explorer in a sandboxed frame, and turns to the frame.
pub(crate) async fn embed(page: &Page, path: &str) {
    let host = Host::serve(format!(
        "<!doctype html><html lang=en><title>Article</title><link rel=icon href=\"data:,\">\
         <iframe id=frame sandbox=allow-scripts style=border:0 width=700 height=700 src=\"{}\"></iframe></html>",
        page.at(path)
    ));
    page.client.goto(&host.address).await.unwrap();
    enter(page).await;
    page.ready().await;
}

/// Turns from the article to the frame.
pub(crate) async fn enter(page: &Page) {
    page.find("#frame").await.enter_frame().await.unwrap();
}

#[test]
fn in_a_sandboxed_frame_the_page_opens_and_its_sliders_work() {
    in_every_browser(async |page| {
        embed(page, "/en/?price=25000").await;
        let origin: String = page.ask("return window.origin").await;
        assert_eq!(origin, "null", "the frame has no rights of its own");
        assert_eq!(page.figure("chips", "meta").await, 350_000.0 * 25_000.0);
        let before = page.pictures().await;

        page.click("#price").await;
        let look = async || page.slider("price").await;
        let clicked = until("the click moves the slider", look, |price| {
            *price != 25_000.0
        })
        .await;
        page.press(&[Key::PageUp]).await;
        let price = until("the key moves the slider", look, |price| *price > clicked).await;
        page.figure_becomes("chips", "meta", 350_000.0 * price)
            .await;
        let after = page.pictures().await;
        assert_ne!(after[0].hash, before[0].hash, "the chart is painted anew");

        // The pointer belongs to the whole window.
        let slider = page.place("price").await;
        page.client.enter_parent_frame().await.unwrap();
        let frame = page.place("frame").await;
        let inside = |part| {
            let (x, y) = slider.across(part);
            (frame.left + x, frame.top + y)
        };
        let to_the_left = [inside(0.3), inside(0.2)];
        page.drag(inside(0.5), &to_the_left, Duration::from_millis(30))
            .await;
        page.release().await;
        enter(page).await;
        until("the drag moves the slider", look, |seen| *seen < 20_000.0).await;
    });
}

#[test]
fn in_a_sandboxed_frame_fields_read_and_explain() {
    in_every_browser(async |page| {
        embed(page, "/fr/").await;
        page.enter("price-exact", "1,5 M").await;
        page.figure_becomes("chips", "meta", 350_000.0 * 1_500_000.0)
            .await;
        page.enter("price-exact", "abc").await;
        let look = async || page.field("price-exact").await.error;
        until("a message", look, Option::is_some).await;
        page.click("label[for=preset-bought-2023]").await;
        page.figure_becomes("gpus", "meta", 150_000.0).await;
        page.pictures().await;
    });
}

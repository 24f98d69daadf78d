//! A request in, a whole answer out. Reads files; knows nothing of sockets.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    mime,
    path::{Target, find},
};

/// What of a request matters here.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    /// Whether it is GET or HEAD.
    pub(super) reads: bool,
    /// Path and query.
    pub(super) url: &'a str,
    /// The value of Accept-Encoding.
    pub(super) accepts: &'a str,
    /// The value of Host.
    pub(super) host: &'a str,
}

/// What to send back.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
}

/// What a page may do: nothing but run the site's own files. No `unsafe-inline`, no `unsafe-eval`;
/// `wasm-unsafe-eval` lets it compile WebAssembly. Any site may put it in a frame.
///
/// `{site}` is the site's own address. `'self'` says the same, but not to WebKit in a frame that has no
/// origin.
const POLICY: &str = "default-src 'none'; script-src 'self' {site} 'wasm-unsafe-eval'; \
    style-src 'self' {site}; img-src 'self' {site} data: blob:; font-src 'self' {site}; \
    connect-src 'self' {site}; frame-src 'self' {site}; base-uri 'none'; form-action 'none'; \
    frame-ancestors *";

/// [`POLICY`] of a site; of one without an address where this is none.
fn policy(site: &str) -> String {
    let is_fit = |letter: char| letter.is_ascii_alphanumeric() || ".:-/[]$_".contains(letter);
    let site = if site.chars().all(is_fit) { site } else { "" };
    POLICY.replace("{site}", site)
}
const NEVER_STALE: &str = "no-cache";
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const NOT_FOUND: &str = "<!doctype html><html lang=\"en\"><title>Not found</title>\
                         <p>There is no such page here. <a href=\"/\">AI Investment Explorer</a></p></html>\n";

/// Answers from the files of `folder`, which is canonical.
pub(super) fn answer(asked: &Asked, folder: &Path) -> Answer {
    let policy = policy(&format!("http://{}", asked.host));
    found(asked, folder).with("Content-Security-Policy", &policy)
}

fn found(asked: &Asked, folder: &Path) -> Answer {
    if !asked.reads {
        return page(
            405,
            "<!doctype html><title>Not allowed</title><p>This site is only read.</p>\n",
        )
        .with("Allow", "GET, HEAD");
    }
    let end = asked.url.find(['?', '#']).unwrap_or(asked.url.len());
    let (path, query) = asked.url.split_at(end);
    match find(folder, path) {
        Target::File(file) => {
            file_answer(&file, asked.accepts).unwrap_or_else(|| page(404, NOT_FOUND))
        }
        Target::AddSlash(path) => page(301, "").with("Location", &format!("{path}{query}")),
        Target::Nothing => page(404, NOT_FOUND),
    }
}

fn file_answer(file: &Path, accepts: &str) -> Option<Answer> {
    let compressed = ["br", "gzip"]
        .into_iter()
        .filter(|coding| accepted(accepts, coding))
        .find_map(|coding| Some((coding, fs::read(sibling(file, coding)).ok()?)));
    let cached = if is_hashed(file) {
        FOR_EVER
    } else {
        NEVER_STALE
    };
    let answer = match compressed {
        Some((coding, body)) => Answer::new(200, body).with("Content-Encoding", coding),
        None => Answer::new(200, fs::read(file).ok()?),
    };
    let answer = if is_whole(file) {
        // Its scripts stand in it, which the policy of this site refuses: it is for the reader's disk.
        answer.with("Content-Disposition", "attachment")
    } else {
        answer
    };
    Some(
        answer
            .with("Content-Type", mime::of(file))
            .with("Cache-Control", cached)
            .with("Vary", "Accept-Encoding"),
    )
}

fn page(status: u16, html: &str) -> Answer {
    Answer::new(status, html.as_bytes().to_vec())
        .with("Content-Type", "text/html; charset=utf-8")
        .with("Cache-Control", NEVER_STALE)
}

impl Answer {
    fn new(status: u16, body: Vec<u8>) -> Self {
        let answer = Self {
            status,
            headers: Vec::new(),
            body,
        };
        answer
            // A frame with `sandbox="allow-scripts"` has no origin, and loads nothing without this.
            .with("Access-Control-Allow-Origin", "*")
            .with("X-Content-Type-Options", "nosniff")
            .with("Referrer-Policy", "strict-origin-when-cross-origin")
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }
}

fn sibling(file: &Path, coding: &str) -> PathBuf {
    file.with_added_extension(if coding == "gzip" { "gz" } else { coding })
}

/// Whether Accept-Encoding names `coding` and does not forbid it.
fn accepted(accepts: &str, coding: &str) -> bool {
    accepts.split(',').any(|entry| {
        let mut parts = entry.split(';').map(str::trim);
        let named = parts
            .next()
            .is_some_and(|name| name.eq_ignore_ascii_case(coding));
        let forbidden = parts
            .filter_map(|part| part.strip_prefix("q="))
            .any(|weight| weight.parse::<f32>().is_ok_and(|weight| weight <= 0.0));
        named && !forbidden
    })
}

/// The page that is one file: `explorer-fr.html`.
fn is_whole(file: &Path) -> bool {
    let is_page = file.extension().is_some_and(|kind| kind == "html");
    let name = file.file_stem().and_then(|name| name.to_str());
    is_page && name.is_some_and(|name| name.starts_with("explorer-"))
}

/// Trunk puts a hash of the content into the name: `explorer-page-1f0c59b9a2c3d4e5_bg.wasm`.
fn is_hashed(file: &Path) -> bool {
    let name = file
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or("");
    name.split(['-', '.', '_'])
        .any(|part| part.len() >= 12 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
#[path = "answer_tests.rs"]
mod tests;

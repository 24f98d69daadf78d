//! The site under many readers at once, served by the project's own server: no browser, which would not
//! fit two hundred times.

use super::driver::named;
use super::run::without_browser;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::Barrier;
use std::thread;
use std::time::Duration;
use url::{Position, Url};

const READERS: usize = 200;
/// Longer than a reader waits.
const PATIENCE: Duration = Duration::from_mins(1);

/// One reader's connection, over which file after file comes, as to a browser.
struct Reader(BufReader<TcpStream>);

impl Reader {
    fn connect(site: &Url) -> std::io::Result<Self> {
        let stream = TcpStream::connect(&site[Position::BeforeHost..Position::AfterPort])?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self(BufReader::new(stream)))
    }

    /// A file's status and bytes, compressed if `accepts` says so.
    fn get(&mut self, path: &str, accepts: &str) -> std::io::Result<(String, Vec<u8>)> {
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: site\r\nAccept-Encoding: {accepts}\r\n\r\n");
        self.0.get_mut().write_all(request.as_bytes())?;
        let mut line = String::new();
        self.0.read_line(&mut line)?;
        let status = line.split(' ').nth(1).unwrap_or_default().to_owned();
        let mut length = 0;
        loop {
            line.clear();
            self.0.read_line(&mut line)?;
            let header = line.trim_end().to_ascii_lowercase();
            if header.is_empty() {
                break;
            }
            if let Some(said) = header.strip_prefix("content-length: ") {
                length = said.parse().unwrap_or(0);
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body)?;
        Ok((status, body))
    }
}

/// The files of the site that a page names, and those that its program loads by itself.
fn files(page: &str, html: &str, site: &Url) -> BTreeSet<String> {
    let page = site.join(page).unwrap();
    let named = [
        "src=\"",
        "<link rel=\"modulepreload\" href=\"",
        "<link rel=\"preload\" href=\"",
        "<link rel=\"stylesheet\" href=\"",
    ];
    let mut files = BTreeSet::new();
    for start in named {
        for after in html.split(start).skip(1) {
            let name = after.split('"').next().unwrap_or_default();
            let file = page.join(name).unwrap();
            if file.origin() == site.origin() {
                files.insert(file.path().to_owned());
            }
        }
    }
    files
}

#[test]
fn two_hundred_readers_at_once_get_every_file_whole() {
    without_browser(two_hundred_readers);
}

fn two_hundred_readers() {
    let site = Url::parse(&named("EXPLORER_SITE")).unwrap();
    for page in ["/en/", "/fr/embed/"] {
        let mut first = Reader::connect(&site).unwrap();
        let (status, html) = first.get(page, "identity").unwrap();
        assert_eq!(status, "200");
        let mut expected = Vec::new();
        for file in files(page, &String::from_utf8(html).unwrap(), &site) {
            let (status, bytes) = first.get(&file, "br").unwrap();
            assert_eq!(status, "200", "{file}");
            expected.push((file, bytes));
        }
        assert!(expected.len() >= 5, "a page is several files: {expected:?}");
        assert!(expected.iter().any(|(file, _)| file.contains(".wasm")));
        drop(first);

        let together = Barrier::new(READERS);
        let read = |number: usize| {
            together.wait();
            let mut reader = Reader::connect(&site).map_err(|error| error.to_string())?;
            // Not all in the same order.
            let (last, rest) = expected.split_at(number % expected.len());
            for (file, bytes) in rest.iter().chain(last) {
                let (status, got) = reader
                    .get(file, "br")
                    .map_err(|error| format!("{file}: {error}"))?;
                if status != "200" || got != *bytes {
                    return Err(format!("{file}: {status}, {} bytes", got.len()));
                }
            }
            Ok(())
        };
        let errors: Vec<String> = thread::scope(|scope| {
            let readers: Vec<_> = (0..READERS)
                .map(|number| {
                    scope.spawn({
                        let read = &read;
                        move || read(number)
                    })
                })
                .collect();
            readers
                .into_iter()
                .filter_map(|reader| reader.join().unwrap().err())
                .collect()
        });
        assert!(
            errors.is_empty(),
            "{page}: {} errors: {errors:#?}",
            errors.len()
        );
    }
}

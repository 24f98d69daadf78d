//! A static server for the release site, on this machine only: threads of this process.
//!
//! [`answer`] decides what to say, this file says it. It serves as a good host would, so that what works
//! here works there: compressed siblings, CORS for sandboxed frames, no stale pages.

mod answer;
mod mime;
mod path;

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
    sync::Arc,
    thread::{self, JoinHandle},
};

use tiny_http::{Header, Method, Request, Response, Server};

use crate::failure::{Attempt, Failure};
use answer::{Answer, Asked};

/// A page is a handful of files at once, and a reader who stopped reading keeps a thread for a while.
const THREADS: usize = 32;

/// Serves a folder until it is dropped.
#[derive(Debug)]
pub(crate) struct SiteServer {
    address: SocketAddr,
    threads: Vec<JoinHandle<()>>,
    stop: Stop,
}

struct Stop(Arc<Server>);

impl std::fmt::Debug for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stop")
    }
}

impl SiteServer {
    /// Serves `folder` at `port`, or at a free one for 0.
    pub(crate) fn start(folder: &Path, port: u16) -> Result<Self, Failure> {
        let listener = listen(port)?;
        let address = listener
            .local_addr()
            .attempt(|| "read the server's own address".into())?;
        let folder = folder
            .canonicalize()
            .attempt(|| format!("serve the folder {}", folder.display()))?;
        let server = Server::from_listener(listener, None).attempt(|| "start the server".into())?;
        let server = Arc::new(server);
        let threads = (0..THREADS)
            .map(|_| {
                let (server, folder) = (Arc::clone(&server), folder.clone());
                thread::spawn(move || serve(&server, &folder))
            })
            .collect();
        Ok(Self {
            address,
            threads,
            stop: Stop(server),
        })
    }

    /// Where the site is, with a slash at the end.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves for as long as the process lives.
    pub(crate) fn wait(mut self) {
        for thread in self.threads.drain(..) {
            // A thread that panicked has said so itself; the others go on.
            let _ = thread.join();
        }
    }
}

impl Drop for SiteServer {
    fn drop(&mut self) {
        for _ in &self.threads {
            self.stop.0.unblock();
        }
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

/// Takes a port of this machine's own address, which no other machine can reach.
pub(crate) fn listen(port: u16) -> Result<TcpListener, Failure> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        let taken = error.kind() == ErrorKind::AddrInUse;
        let cause = if taken {
            "another program listens there".to_owned()
        } else {
            error.to_string()
        };
        Failure::new(format!("serve at http://127.0.0.1:{port}/"), cause).fix(format!(
            "Choose another port, for example `--port {}`.",
            port.saturating_add(1).max(1024)
        ))
    })
}

fn serve(server: &Server, folder: &Path) {
    while let Ok(request) = server.recv() {
        let answer = answer_to(&request, folder);
        // A reader who went away needs no answer.
        let _ = respond(request, answer);
    }
}

fn answer_to(request: &Request, folder: &Path) -> Answer {
    let accepts = request
        .headers()
        .iter()
        .find(|header| header.field.equiv("Accept-Encoding"))
        .map_or("", |header| header.value.as_str());
    let asked = Asked {
        reads: matches!(request.method(), Method::Get | Method::Head),
        url: request.url(),
        accepts,
    };
    answer::answer(&asked, folder)
}

fn respond(request: Request, answer: Answer) -> std::io::Result<()> {
    let mut response = Response::from_data(answer.body)
        .with_status_code(answer.status)
        // A known length lets browsers show progress.
        .with_chunked_threshold(usize::MAX);
    for (name, value) in answer.headers {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        fs,
        io::{Read, Write},
        net::TcpStream,
        path::PathBuf,
    };

    fn get(url: &str, path: &str) -> Result<String, Failure> {
        let address = url.trim_start_matches("http://").trim_end_matches('/');
        let ask = || -> std::io::Result<String> {
            let mut stream = TcpStream::connect(address)?;
            write!(
                stream,
                "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
            )?;
            let mut text = String::new();
            stream.read_to_string(&mut text)?;
            Ok(text)
        };
        ask().attempt(|| format!("get {path}"))
    }

    fn site() -> Result<PathBuf, Failure> {
        let folder = std::env::temp_dir().join(format!("explorer-site-{}", std::process::id()));
        fs::create_dir_all(&folder).attempt(|| "make a site".into())?;
        fs::write(folder.join("index.html"), "<p>here").attempt(|| "make a site".into())?;
        Ok(folder)
    }

    #[test]
    fn serves_a_folder_on_a_free_port_until_dropped() -> Result<(), Failure> {
        let server = SiteServer::start(&site()?, 0)?;
        let url = server.url();
        let page = get(&url, "/?v=1")?;
        assert!(page.starts_with("HTTP/1.1 200"), "{page}");
        assert!(
            page.ends_with("<p>here") && page.contains("Content-Length: 7"),
            "{page}"
        );
        assert!(get(&url, "/../Cargo.toml")?.starts_with("HTTP/1.1 404"));
        drop(server);
        assert!(get(&url, "/").is_err());
        Ok(())
    }

    #[test]
    fn a_taken_port_is_named_with_the_way_out() -> Result<(), Failure> {
        let holder = listen(0)?;
        let port = holder.local_addr().map_or(0, |address| address.port());
        let said = listen(port)
            .err()
            .map(|failure| failure.to_string())
            .unwrap_or_default();
        assert!(
            said.contains("another program") && said.contains("--port"),
            "{said}"
        );
        Ok(())
    }
}

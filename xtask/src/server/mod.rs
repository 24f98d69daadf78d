//! A static server for the release site, on this machine only.
//!
//! [`answer`] decides what to say, this file says it. It serves as a good host would, so that what works
//! here works there: compressed siblings, CORS for sandboxed frames, no stale pages. Readers are tasks
//! and not threads: any number of them may keep a connection without keeping another from its answer.

mod answer;
mod mime;
mod path;

use std::{
    convert::Infallible,
    io::ErrorKind,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
    sync::Arc,
    time::Duration,
};

use http_body_util::Full;
use hyper::{
    Method, Request, Response,
    body::{Bytes, Incoming},
    header::{ACCEPT_ENCODING, HOST},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::{net::TcpStream, runtime::Runtime, task::JoinHandle};

use crate::failure::{Attempt, Failure};
use answer::{Answer, Asked};

/// How long to wait for what a full machine refuses for a moment, such as one more open file.
const RECOVERY: Duration = Duration::from_millis(20);

/// Serves a folder until it is dropped.
#[derive(Debug)]
pub(crate) struct SiteServer {
    address: SocketAddr,
    serving: JoinHandle<()>,
    runtime: Runtime,
}

impl SiteServer {
    /// Serves `folder` at `port`, or at a free one for 0.
    pub(crate) fn start(folder: &Path, port: u16) -> Result<Self, Failure> {
        let starting = || "start the server".into();
        let listener = listen(port)?;
        let address = listener
            .local_addr()
            .attempt(|| "read the server's own address".into())?;
        let folder = folder
            .canonicalize()
            .attempt(|| format!("serve the folder {}", folder.display()))?;
        listener.set_nonblocking(true).attempt(starting)?;
        let runtime = Runtime::new().attempt(starting)?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener).attempt(starting)?
        };
        let serving = runtime.spawn(welcome(listener, folder.into()));
        Ok(Self {
            address,
            serving,
            runtime,
        })
    }

    /// Where the site is, with a slash at the end.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves for as long as the process lives.
    pub(crate) fn wait(self) {
        // It ends by a panic only, which has been printed.
        let _ = self.runtime.block_on(self.serving);
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

async fn welcome(listener: tokio::net::TcpListener, folder: Arc<Path>) {
    loop {
        match listener.accept().await {
            Ok((reader, _)) => {
                tokio::spawn(serve(reader, Arc::clone(&folder)));
            }
            // The reader went away, or there is no room for one more just now.
            Err(_) => tokio::time::sleep(RECOVERY).await,
        }
    }
}

/// Answers one reader for as long as the connection is kept.
async fn serve(reader: TcpStream, folder: Arc<Path>) {
    let service = service_fn(move |request| {
        let folder = Arc::clone(&folder);
        async move { Ok::<_, Infallible>(respond(answer_to(&request, &folder))) }
    });
    // A reader who went away needs no answer.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(reader), service)
        .await;
}

fn answer_to(request: &Request<Incoming>, folder: &Path) -> Answer {
    let text = |name| {
        let value = request.headers().get(name);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    let url = request.uri().path_and_query();
    let asked = Asked {
        reads: matches!(*request.method(), Method::GET | Method::HEAD),
        url: url.map_or("/", |url| url.as_str()),
        accepts: text(ACCEPT_ENCODING),
        host: text(HOST),
    };
    answer::answer(&asked, folder)
}

fn respond(answer: Answer) -> Response<Full<Bytes>> {
    let mut response = Response::builder().status(answer.status);
    for (name, value) in answer.headers {
        response = response.header(name, value);
    }
    // Only a name or value that is no header is refused; those of `answer` are.
    response
        .body(Full::from(answer.body))
        .unwrap_or_else(|_| Response::new(Full::default()))
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

    fn site(name: &str) -> Result<PathBuf, Failure> {
        let folder =
            std::env::temp_dir().join(format!("explorer-site-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).attempt(|| "make a site".into())?;
        fs::write(folder.join("index.html"), "<p>here").attempt(|| "make a site".into())?;
        Ok(folder)
    }

    #[test]
    fn serves_a_folder_on_a_free_port_until_dropped() -> Result<(), Failure> {
        let server = SiteServer::start(&site("dropped")?, 0)?;
        let url = server.url();
        let page = get(&url, "/?v=1")?;
        assert!(page.starts_with("HTTP/1.1 200"), "{page}");
        assert!(
            page.ends_with("<p>here") && page.contains("content-length: 7"),
            "{page}"
        );
        assert!(get(&url, "/../Cargo.toml")?.starts_with("HTTP/1.1 404"));
        drop(server);
        assert!(get(&url, "/").is_err());
        Ok(())
    }

    #[test]
    fn readers_who_keep_their_connections_keep_none_waiting() -> Result<(), Failure> {
        let server = SiteServer::start(&site("kept")?, 0)?;
        let patience = Some(Duration::from_secs(10));
        let ask = || -> std::io::Result<()> {
            let mut readers = Vec::new();
            for _ in 0..200 {
                let mut reader = TcpStream::connect(server.address)?;
                reader.set_read_timeout(patience)?;
                reader.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")?;
                readers.push(reader);
            }
            for reader in &mut readers {
                let mut said = String::new();
                while !said.ends_with("<p>here") {
                    let mut some = [0; 1024];
                    let length = reader.read(&mut some)?;
                    if length == 0 {
                        return Err(ErrorKind::UnexpectedEof.into());
                    }
                    said.push_str(&String::from_utf8_lossy(
                        some.get(..length).unwrap_or_default(),
                    ));
                }
            }
            Ok(())
        };
        ask().attempt(|| "answer 200 readers at once".into())
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

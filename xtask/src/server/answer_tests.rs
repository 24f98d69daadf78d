//! A small site, and what is answered from it.

use super::*;
use crate::failure::{Attempt, Failure};

const WASM: &str = "page-0123456789abcdef_bg.wasm";

fn site(name: &str) -> Result<PathBuf, Failure> {
    let folder =
        std::env::temp_dir().join(format!("explorer-answer-{name}-{}", std::process::id()));
    let write = |file: &str, text: &str| {
        let file = folder.join(file);
        fs::create_dir_all(file.parent().unwrap_or(&folder))?;
        fs::write(file, text)
    };
    [
        ("index.html", "root"),
        ("fr/index.html", "français"),
        (WASM, "raw"),
        (&format!("{WASM}.br"), "brotli"),
        (&format!("{WASM}.gz"), "gzip"),
        ("table.csv", "a,b"),
    ]
    .into_iter()
    .try_for_each(|(file, text)| write(file, text))
    .and_then(|()| folder.canonicalize())
    .attempt(|| "make a site".into())
}

fn get(folder: &Path, url: &str, accepts: &str) -> Answer {
    let reads = true;
    answer(
        &Asked {
            reads,
            url,
            accepts,
            host: "127.0.0.1:8080",
        },
        folder,
    )
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    let found = answer.headers.iter().find(|(header, _)| *header == name);
    found.map_or("", |(_, value)| value.as_str())
}

#[track_caller]
fn says(answer: &Answer, status: u16, body: &str) {
    assert_eq!(
        (
            answer.status,
            String::from_utf8_lossy(&answer.body).as_ref()
        ),
        (status, body)
    );
}

#[test]
fn pages_are_served_fresh_and_to_any_frame() -> Result<(), Failure> {
    let folder = site("pages")?;
    let page = get(&folder, "/fr/?v=1&p=announced#sources", "");
    says(&page, 200, "français");
    assert_eq!(header(&page, "Content-Type"), "text/html; charset=utf-8");
    assert_eq!(header(&page, "Cache-Control"), "no-cache");
    assert_eq!(header(&page, "Access-Control-Allow-Origin"), "*");
    assert_eq!(header(&page, "X-Content-Type-Options"), "nosniff");
    let sent = header(&page, "Content-Security-Policy");
    assert_eq!(sent, policy("http://127.0.0.1:8080"));
    assert!(sent.contains("connect-src 'self' http://127.0.0.1:8080;"));
    assert!(!POLICY.contains("unsafe-inline") && !POLICY.contains("'unsafe-eval'"));
    assert_eq!(header(&page, "X-Frame-Options"), "");
    says(&get(&folder, "/", ""), 200, "root");
    Ok(())
}

#[test]
fn a_folder_without_its_slash_gets_one_and_keeps_the_query() -> Result<(), Failure> {
    let folder = site("slash")?;
    for url in ["/fr?v=1", "//fr?v=1"] {
        let redirect = get(&folder, url, "");
        says(&redirect, 301, "");
        assert_eq!(header(&redirect, "Location"), "/fr/?v=1");
    }
    Ok(())
}

#[test]
fn the_best_accepted_coding_is_served() -> Result<(), Failure> {
    let folder = site("coding")?;
    let url = format!("/{WASM}");
    let wasm = |accepts: &str| get(&folder, &url, accepts);
    let brotli = wasm("gzip, deflate, br, zstd");
    says(&brotli, 200, "brotli");
    assert_eq!(header(&brotli, "Content-Encoding"), "br");
    assert_eq!(header(&brotli, "Content-Type"), "application/wasm");
    assert_eq!(header(&brotli, "Vary"), "Accept-Encoding");
    assert!(header(&brotli, "Cache-Control").contains("immutable"));
    says(&wasm("gzip, br;q=0"), 200, "gzip");
    says(&wasm(""), 200, "raw");
    says(&get(&folder, "/table.csv", "br"), 200, "a,b");
    Ok(())
}

#[test]
fn nothing_outside_the_site_is_served() -> Result<(), Failure> {
    let folder = site("outside")?;
    for url in [
        "/../x",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/fr/../../x",
        "/nothing",
        "/table.csv/",
        "/%",
    ] {
        let status = get(&folder, url, "").status;
        assert_eq!(status, 404, "{url}");
    }
    Ok(())
}

#[test]
fn a_link_out_of_the_site_leads_nowhere() -> Result<(), Failure> {
    let folder = site("link")?;
    #[cfg(unix)]
    {
        let link = folder.join("out");
        let _ = fs::remove_file(&link);
        std::os::unix::fs::symlink("/etc/hostname", &link).attempt(|| "link".into())?;
    }
    assert_eq!(get(&folder, "/out", "").status, 404);
    Ok(())
}

#[test]
fn the_site_is_only_read() -> Result<(), Failure> {
    let asked = Asked {
        reads: false,
        url: "/",
        host: "",
        accepts: "",
    };
    let refused = answer(&asked, &site("read")?);
    assert_eq!(
        (refused.status, header(&refused, "Allow")),
        (405, "GET, HEAD")
    );
    Ok(())
}

#[test]
fn only_names_with_a_hash_are_kept_for_ever() {
    assert!(is_hashed(Path::new("explorer-1f0c59b9a2c3d4e5.css")));
    assert!(!is_hashed(Path::new("explorer.css")));
    assert!(!is_hashed(Path::new("investment-explorer.html")));
}

#[test]
fn the_page_that_is_one_file_is_handed_out_to_be_kept() {
    assert!(is_whole(Path::new("/site/explorer-fr.html")));
    assert!(!is_whole(Path::new("/site/fr/index.html")));
    assert!(!is_whole(Path::new("/site/explorer-1f0c59b9a2c3d4e5.css")));
}

#[test]
fn the_hosting_notes_say_what_is_sent() {
    let notes = include_str!("../../../static/hosting.md");
    for said in [FOR_EVER, NEVER_STALE] {
        assert!(notes.contains(said), "{said}");
    }
    // As text, and for nginx.
    for site in ["https://example.org", "$scheme://$http_host"] {
        assert!(notes.contains(&policy(site)), "{site}");
    }
}

#[test]
fn a_host_that_is_none_is_not_repeated() {
    let sent = policy("http://evil.example; script-src *");
    assert!(
        !sent.contains("evil") && !sent.contains("script-src *"),
        "{sent}"
    );
    assert!(sent.contains("script-src 'self'"));
}

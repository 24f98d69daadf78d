//! What a page may do, said in the page itself, so that it holds on hosts that let nobody set headers.

use super::head::Site;

/// Nothing but run the site's own files, in whatever frame. Servers say the same in a header, and there,
/// where alone it can be said, who may show the page in a frame: everyone (`static/hosting.md`).
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/// [`POLICY`] for a page that others put in frames. To WebKit (Safari), `'self'` is nobody in a frame without
/// an origin, so the site's own address stands beside it; where that is not known, any site's files that
/// the page itself names: none but its own.
pub(crate) fn framed(site: &Site) -> String {
    let own = site.origin().unwrap_or("http: https:");
    POLICY.replace("'self'", &format!("'self' {own}"))
}

/// The page with a policy before all that it names.
///
/// # Errors
/// Where the page does not begin by naming its letters.
pub(crate) fn guarded(page: &str, policy: &str) -> Result<String, String> {
    const START: &str = "<meta charset=\"utf-8\">";
    let (before, after) = page
        .split_once(START)
        .ok_or("the page does not name its letters")?;
    if before.contains("<script") || before.contains("<link") {
        return Err("the page loads something before it says what it may".into());
    }
    Ok(format!(
        "{before}{START}\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{after}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_and_servers_say_the_same() {
        let hosting = include_str!("../../../../static/hosting.md");
        for site in ["https://example.org", "$scheme://$http_host"] {
            let policy = POLICY.replace("'self'", &format!("'self' {site}"));
            let told = format!("{policy}; frame-ancestors *");
            assert!(hosting.contains(&told), "{told}");
        }
        assert!(!POLICY.contains("unsafe-inline") && !POLICY.contains("'unsafe-eval'"));
    }

    #[test]
    fn a_page_for_frames_names_its_own_site() -> Result<(), String> {
        let site = Site::read("https://example.org/h100/")?;
        assert!(framed(&site).contains("connect-src 'self' https://example.org;"));
        let unknown = framed(&Site::default());
        assert!(unknown.contains("script-src 'self' http: https: 'wasm-unsafe-eval'"));
        Ok(())
    }

    #[test]
    fn a_policy_stands_before_all_that_it_is_about() -> Result<(), String> {
        let page = guarded("<head><meta charset=\"utf-8\"><link></head>", POLICY)?;
        let place = |part| page.find(part).unwrap_or(usize::MAX);
        assert!(place("Content-Security-Policy") < place("<link"));
        assert!(guarded("<head><script></script><meta charset=\"utf-8\">", POLICY).is_err());
        assert!(guarded("<head></head>", POLICY).is_err());
        Ok(())
    }
}

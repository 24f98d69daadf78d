//! The other tests end with a look for errors: this one makes one, which must be seen.

use super::run::in_every_browser;
use super::wait::until;

#[test]
fn what_goes_wrong_in_a_page_is_seen() {
    in_every_browser(async |page| {
        page.open("/en/").await;
        page.js("setTimeout(() => { throw new Error('thrown') })", [])
            .await;
        let look = async || page.window.errors().await.join(" ");
        until("the error", look, |errors| errors.contains("thrown")).await;
        page.open("/fr/").await;
        assert_eq!(page.window.errors().await, Vec::<String>::new());
    });
}

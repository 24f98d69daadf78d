//! Every form of link that was ever published, with the state and the result that it gives for ever.
//!
//! Lines are added when a form of link, a vintage or a key is published; a line that stands there is
//! never changed. Where one fails, the change breaks links that people have: it needs a migration or a
//! vintage.

use explorer::scenario::link::{Link, VERSION, headline};
use explorer::scenario::{Choice, PARAMS, Preset, Vintage};

/// Links, each with the same state as it is written today and its result.
fn golden() -> impl Iterator<Item = [&'static str; 3]> {
    let lines = include_str!("../golden-links.tsv").lines();
    lines.filter(|line| !line.starts_with('#')).map(|line| {
        let mut columns = line.split('\t');
        let row = [(); 3].map(|()| columns.next().unwrap());
        assert_eq!(columns.next(), None, "{line}");
        row
    })
}

#[test]
fn every_published_link_gives_its_state_and_its_result() {
    for [published, state, result] in golden() {
        let (link, notices) = Link::read(published);
        assert_eq!(link.write(), state, "{published}");
        let total = headline(&link.scenario).unwrap();
        assert_eq!(format!("{total:.3e}"), result, "{published}");
        let (again, none) = Link::read(state);
        assert_eq!((again, none), (link, vec![]), "{state}");
        assert!(notices.len() <= 1, "{published}: {notices:?}");
    }
}

#[test]
fn every_key_option_preset_and_vintage_is_held() {
    let published: String = golden()
        .map(|[published, ..]| published)
        .collect::<Vec<_>>()
        .join("&");
    let holds = |pair: &str| {
        let mut pairs = published.split(['&', '?']);
        pairs.any(|one| one == pair || one.starts_with(&format!("{pair}=")))
    };
    for param in &PARAMS {
        assert!(holds(param.key), "{}", param.key);
    }
    for choice in Choice::ALL {
        let default = choice.chosen(&Vintage::TODAY.choices()).key;
        for option in choice.options() {
            let pair = format!("{}={}", choice.key(), option.key);
            // What kinds and regions there are is the same for each company.
            let one_of_four = choice.company().is_some_and(|company| company.index() > 0);
            let left_out = option.key == default || one_of_four;
            assert!(holds(&pair) || left_out && holds(choice.key()), "{pair}");
        }
    }
    for vintage in Vintage::ALL {
        for preset in Preset::ALL
            .into_iter()
            .filter(|preset| vintage.has(*preset))
        {
            let link = format!("v={VERSION}&d={}&p={}", vintage.key(), preset.key());
            assert!(golden().any(|[published, ..]| published == link), "{link}");
        }
    }
}

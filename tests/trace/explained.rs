//! Every explanation can be read, in both languages.

use super::{figures, scenarios};
use explorer::catalog::Company;
use explorer::export::{Explanation, Kind, Origin, no_value};
use explorer::language::Language;
use explorer::model::Metric;
use explorer::scenario::{Choice, PARAMS, Preset, Scenario};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

/// Every number in an explanation.
fn walk<'a>(explanation: &'a Explanation, found: &mut Vec<&'a Explanation>) {
    found.push(explanation);
    for part in explanation.parts() {
        walk(part, found);
    }
}

/// What is met again has the place where it was first; the parts of a sum make it up.
fn stands_together(all: &[&Explanation]) {
    let mut first = 0;
    for one in all {
        assert_eq!(one.repeated, one.place < first, "{one:?}");
        first += usize::from(!one.repeated);
        let shares: Vec<f64> = one.parts().iter().filter_map(|part| part.share).collect();
        if !shares.is_empty() {
            let whole: f64 = shares.iter().sum();
            assert_eq!(shares.len(), one.parts().len());
            assert!((whole - 1.0).abs() < 1e-9, "{shares:?} of {}", one.name);
        }
    }
}

fn holds(explanation: &Explanation, language: Language) {
    let mut all = Vec::new();
    walk(explanation, &mut all);
    stands_together(&all);
    for one in all {
        assert!(!one.name.is_empty() && one.value.is_finite(), "{one:?}");
        let mut said = vec![&one.name, &one.words.seen, &one.words.spoken];
        match &one.kind {
            Kind::Figure {
                formula,
                values,
                parts,
                ..
            } => {
                said.extend([&formula.seen, &formula.spoken, &values.seen, &values.spoken]);
                let nothing = one.value == 0.0;
                assert!(one.repeated || nothing || !parts.is_empty(), "{one:?}");
            }
            Kind::Input { origin, .. } | Kind::Constant { origin } => {
                assert_ne!(*origin, Origin::Definition, "{one:?}");
            }
        }
        for text in said {
            for wrong in ["{", "}", "NaN", "inf", "Some(", "::", "'", "\"", "()", "–"] {
                assert!(!text.contains(wrong), "{wrong:?} in {text:?}");
            }
            let open = text.matches('(').count();
            assert_eq!(open, text.matches(')').count(), "{text}");
            if language == Language::French {
                for wrong in [" :", " %", "billion", "Bn", " de A", " the ", " of "] {
                    assert!(!text.contains(wrong), "{wrong:?} in {text:?}");
                }
            }
        }
    }
    let text = explanation.to_text(language);
    for wrong in ["{", "}", "NaN", "Some(", "\n\n\n"] {
        assert!(!text.contains(wrong), "{wrong:?} in {text}");
    }
    // Names of sources and addresses are as long as they are.
    let (told, _) = text.split_once("\n\nSources").unwrap_or((&text, ""));
    for line in told.lines() {
        assert!(line.chars().count() <= 110, "{line}");
        assert_eq!(line, line.trim_end());
    }
}

/// Each number of a report is one, and not the null that JSON has for what is not finite.
fn numbers(value: &Value) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                if name == "value" || name == "default" {
                    assert!(field.as_f64().unwrap().is_finite());
                }
                numbers(field);
            }
        }
        Value::Array(all) => all.iter().for_each(numbers),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_figure_is_explained_in_both_languages(scenario in scenarios(), pick in any::<Index>()) {
        let all: Vec<_> = figures().collect();
        // A few of them in each scenario; the next test takes them all.
        for (metric, company) in all.iter().copied().skip(pick.index(12)).step_by(12) {
            for language in Language::ALL {
                match Explanation::of(&scenario, metric, company, language) {
                    Ok(explanation) => holds(&explanation, language),
                    Err(reason) => {
                        let text = no_value(metric, company, reason, language);
                        prop_assert!(!text.contains('{'), "{}", text);
                    }
                }
            }
        }
    }
}

#[test]
fn every_figure_of_every_preset_is_explained() {
    for preset in Preset::ALL {
        let scenario = Scenario::of(preset);
        for (metric, company) in figures() {
            for language in Language::ALL {
                let explanation = Explanation::of(&scenario, metric, company, language).unwrap();
                assert_eq!(
                    Ok(explanation.value),
                    scenario.outcome().of(company).get(metric)
                );
                holds(&explanation, language);
            }
        }
    }
}

#[test]
fn the_parts_of_a_sum_say_their_share_and_those_of_a_product_do_not() {
    let told = |metric| {
        let scenario = Scenario::default();
        Explanation::of(&scenario, metric, Some(Company::Meta), Language::English).unwrap()
    };
    let total = told(Metric::Total);
    let upfront = &total.parts()[0];
    assert_eq!(upfront.share, Some(upfront.value / total.value));
    assert_eq!(upfront.parts().len(), 4);
    assert!(
        told(Metric::Chips)
            .parts()
            .iter()
            .all(|part| part.share.is_none())
    );
    assert!(
        told(Metric::Network)
            .parts()
            .iter()
            .all(|part| part.share.is_none())
    );
}

#[test]
fn a_changed_input_says_so_and_names_its_default() {
    let scenario = Scenario::default().with(PARAMS[0].input, 26_268.0);
    let chips = Explanation::of(
        &scenario,
        Metric::Chips,
        Some(Company::Meta),
        Language::English,
    );
    let text = chips.unwrap().to_text(Language::English);
    assert!(text.contains("  = 350,000 × $26,268\n"), "{text}");
    let line = "  Unit price of an H100: $26,268 (value changed by the reader)\n    \
                Default: $30,000 (sowhatismyip.com, January 2024) [C03]\n";
    assert!(text.contains(line), "{text}");
}

#[test]
fn a_region_names_its_own_sources() {
    let virginia = Scenario::default()
        .choosing(Choice::Region(Company::Meta), "virginia")
        .unwrap();
    let explain = |metric, language| {
        let explanation = Explanation::of(&virginia, metric, Some(Company::Meta), language);
        explanation.unwrap().to_text(language)
    };
    let bill = explain(Metric::Electricity, Language::English);
    let line = "Industrial electricity rate (Virginia): $0.0892/kWh (US EIA, 2023) [4.2]";
    assert!(bill.contains(line), "{bill}");
    let carbon = explain(Metric::Carbon, Language::French);
    let line = "réseau (Virginie)\u{a0}: 322\u{a0}g\u{a0}CO₂e/kWh (Google, 2023) [4.4 (Google)]";
    assert!(carbon.contains(line), "{carbon}");
}

#[test]
fn explanations_travel_as_json() {
    for (metric, company) in figures() {
        let scenario = Scenario::of(Preset::Owned2024);
        let explanation = Explanation::of(&scenario, metric, company, Language::French).unwrap();
        let text = serde_json::to_string(&explanation).unwrap();
        numbers(&serde_json::from_str(&text).unwrap());
    }
    let chips = Explanation::of(
        &Scenario::default(),
        Metric::Chips,
        Some(Company::Meta),
        Language::English,
    );
    let json = serde_json::to_value(chips.unwrap()).unwrap();
    assert_eq!(json["kind"], "figure");
    assert_eq!(
        json["values"]["spoken"],
        "350,000 GPUs times 30,000 dollars per GPU"
    );
    let price = &json["parts"][1];
    assert_eq!(
        (&price["kind"], &price["key"]),
        (&"input".into(), &"price".into())
    );
    assert_eq!(price["origin"]["published"]["id"], "C03");
}

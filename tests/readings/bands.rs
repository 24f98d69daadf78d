//! Bands of spending so far: the same draws as the totals', spread as the timeline spreads values.

use crate::any::any_scenario;
use explorer::catalog::Company;
use explorer::model::{Input, Inputs, Metric, Schedule, Timeline, evaluate, timeline};
use explorer::readings::{Draws, Span};
use explorer::scenario::{Preset, Scenario};
use explorer::units::{Usd, Years};
use proptest::prelude::*;

/// The timeline of a scenario whose inputs are taken from its spans.
fn spent(scenario: &Scenario, number: impl Fn(Span) -> f64) -> Timeline {
    let number = |input| number(scenario.span(input));
    let inputs = Inputs::collect(*scenario.choices(), number);
    let horizon = Years::new(scenario.span(Input::Life).high);
    timeline(&evaluate(&inputs), inputs.life, &scenario.schedule(horizon))
}

fn near(found: Usd, expected: Usd) -> bool {
    let [found, expected] = [found, expected].map(Usd::value);
    (found - expected).abs() <= 1e-12 * expected.abs()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn bands_are_in_order_and_inside_the_ends(scenario in any_scenario()) {
        let bands = scenario.bands(&mut Draws::new(60));
        let [low, high] = [|span: Span| span.low, |span: Span| span.high].map(|end| spent(&scenario, end));
        for company in Company::ALL {
            for (month, band) in (0..).zip(bands.of(company)) {
                let month = bands.first.plus(month);
                let ends = [low.spent(Some(company), month), band.p5, band.p95, high.spent(Some(company), month)];
                let rises = ends.windows(2).all(|pair| pair[0] <= pair[1] || near(pair[0], pair[1]));
                prop_assert!(rises, "{company:?} {month:?} {ends:?}");
            }
        }
    }

    #[test]
    fn the_last_band_is_that_of_the_total(scenario in any_scenario()) {
        let mut draws = Draws::new(100);
        let span = |input| scenario.span(input);
        let longest = Years::new(span(Input::Life).high);
        let bands = draws.bands(*scenario.choices(), span, &scenario.schedule(longest));
        let totals = scenario.distributions(&mut draws, Metric::Total);
        for company in Company::ALL {
            let (band, total) = (bands.of(company).last().unwrap(), totals.of(Some(company)).unwrap());
            let pairs = [(band.p5, total.p5), (band.p95, total.p95)];
            prop_assert!(pairs.iter().all(|(band, total)| near(*band, Usd::new(*total))), "{company:?} {pairs:?}");
        }
    }

    #[test]
    fn exact_inputs_give_the_timeline(scenario in any_scenario()) {
        let life = Years::new(scenario.value(Input::Life));
        let exactly = |input| Span::exactly(scenario.value(input));
        let bands = Draws::new(4).bands(*scenario.choices(), exactly, &scenario.schedule(life));
        let timeline = scenario.timeline(&scenario.outcome());
        prop_assert_eq!(bands.first, timeline.first);
        for company in Company::ALL {
            prop_assert_eq!(bands.first.plus(i32::try_from(bands.of(company).len()).unwrap() - 1), timeline.last());
            for (month, band) in (0..).zip(bands.of(company)) {
                let value = timeline.spent(Some(company), bands.first.plus(month));
                let all = [band.p5, band.p95];
                prop_assert!(all.iter().all(|found| near(*found, value)), "{company:?} {month}: {all:?}, not {value:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_kept_between_readings_changes_none(one in any_scenario(), other in any_scenario(), fleet in 0.0..1e6) {
        let mut draws = Draws::new(20);
        for scenario in [&one, &other, &other.with(Input::Fleet(Company::Google), fleet), &one] {
            let (mut first, mut second) = (Draws::new(20), Draws::new(20));
            for metric in [Metric::Total, Metric::TrainingCost] {
                let (kept, fresh) = (scenario.distributions(&mut draws, metric), scenario.distributions(&mut first, metric));
                for company in Company::ALL.map(Some).into_iter().chain([None]) {
                    prop_assert_eq!(kept.of(company), fresh.of(company));
                }
            }
            let (kept, fresh) = (scenario.bands(&mut draws), scenario.bands(&mut second));
            prop_assert!(kept == fresh);
        }
    }
}

/// Spending so far grows with the life, so that its percentiles are those of the life, spread.
#[test]
fn a_life_that_varies_is_spread_as_each_life_would_be() {
    for preset in Preset::ALL {
        let scenario = Scenario::of(preset);
        let span = |input| match input {
            Input::Life => scenario.span(input),
            _ => Span::exactly(scenario.value(input)),
        };
        let mut draws = Draws::new(1000);
        let schedule: Schedule = scenario.schedule(Years::new(span(Input::Life).high));
        let bands = draws.bands(*scenario.choices(), span, &schedule);
        // Meta's electricity of a year is exact here.
        let lifetime = draws.read(*scenario.choices(), span, Metric::LifetimeElectricity);
        let lifetime = lifetime.of(Some(Company::Meta)).unwrap();
        let yearly = scenario
            .outcome()
            .of(Some(Company::Meta))
            .get(Metric::Electricity)
            .unwrap();
        let lives = [lifetime.p5, lifetime.p95].map(|electricity| electricity / yearly);
        assert!(lives[1] - lives[0] > 1.0);
        let of_lives = lives.map(|life| {
            let inputs = Inputs::collect(*scenario.choices(), |input| match input {
                Input::Life => life,
                _ => scenario.value(input),
            });
            timeline(&evaluate(&inputs), inputs.life, &schedule)
        });
        for company in Company::ALL {
            for (month, band) in (0..).zip(bands.of(company)) {
                let found = [band.p5, band.p95];
                for (found, timeline) in found.into_iter().zip(&of_lives) {
                    let expected = timeline.spent(Some(company), bands.first.plus(month));
                    assert!(
                        near(found, expected),
                        "{preset:?} {company:?} {month}: {found:?}, not {expected:?}"
                    );
                }
            }
        }
    }
}

//! Two scenarios side by side: the parts of a gap add up, whoever stands first.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test stops at the first surprise, and exact figures are promised"
)]

use explorer::catalog::Company;
use explorer::model::{Input, Metric, Undefined};
use explorer::scenario::{
    Baseline, Choice, Compared, PARAMS, Preset, Scenario, Vintage, Waterfall,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A scenario as readers make them: of any preset and vintage, with up to twenty changes.
fn any_scenario() -> impl Strategy<Value = Scenario> {
    let baselines = Vintage::ALL.into_iter().flat_map(|vintage| {
        let of = move |preset| Baseline::new(vintage, preset);
        Preset::ALL.into_iter().filter_map(of)
    });
    let value = (0..PARAMS.len(), 0.0..=1.0_f64);
    let choice = (select(&Choice::ALL[..]), any::<Index>());
    let counted = (select(&Metric::SPENDING[..]), any::<bool>());
    (
        select(baselines.collect::<Vec<_>>()),
        vec(value, 0..12),
        vec(choice, 0..4),
        vec(counted, 0..4),
    )
        .prop_map(|(baseline, values, choices, counted)| {
            let mut scenario = Scenario::starting(baseline);
            for (row, place) in values {
                let (input, slider) = (PARAMS[row].input, PARAMS[row].slider);
                let value = slider.low + place * (slider.high - slider.low);
                scenario = scenario.with(input, value);
            }
            for (choice, option) in choices {
                let option = option.get(&choice.options()).key;
                scenario = scenario.choosing(choice, option).unwrap();
            }
            let parts = counted.into_iter();
            parts.fold(scenario, |scenario, (part, counts)| {
                scenario.counting(part, counts)
            })
        })
}

/// Figures that sum, that divide, and that may have no value.
const FIGURES: [(Metric, Option<Company>); 7] = [
    (Metric::Total, None),
    (Metric::Total, Some(Company::Microsoft)),
    (Metric::Electricity, Some(Company::Google)),
    (Metric::TrainingCarbon, None),
    (Metric::GpuHour, None),
    (Metric::BreakEven, Some(Company::Meta)),
    (Metric::H100Equivalents, None),
];

/// The digits that are shown, as whole numbers.
fn whole(value: f64, waterfall: &Waterfall) -> i64 {
    let steps = value / waterfall.step;
    assert!(
        (steps - steps.round()).abs() < 1e-6,
        "{value} {waterfall:?}"
    );
    format!("{steps:.0}").parse().unwrap()
}

fn adds_up(waterfall: &Waterfall) {
    let gap = waterfall.to - waterfall.from;
    let sum: f64 = waterfall.parts.iter().map(|part| part.exact).sum();
    let largest = waterfall.parts.iter().map(|part| part.exact.abs());
    let scale = largest.fold(waterfall.from.abs().max(waterfall.to.abs()), f64::max);
    assert!(
        (sum - gap).abs() <= 1e-11 * scale,
        "{sum} is not {gap}: {waterfall:?}"
    );
    assert!(waterfall.parts.len() <= 10);
    if waterfall.step == 0.0 {
        assert!(waterfall.parts.is_empty() && gap == 0.0, "{waterfall:?}");
        return;
    }
    // To the last digit shown.
    let shown = waterfall
        .parts
        .iter()
        .map(|part| whole(part.shown, waterfall));
    assert_eq!(
        shown.sum::<i64>(),
        whole(waterfall.gap, waterfall),
        "{waterfall:?}"
    );
    assert!((waterfall.gap - gap).abs() <= waterfall.step * 0.500_001);
    for part in &waterfall.parts {
        assert!(
            (part.shown - part.exact).abs() <= waterfall.step * 1.51,
            "{waterfall:?}"
        );
    }
    let sizes = waterfall.parts.iter().filter(|part| part.causes.len() == 1);
    assert!(sizes.map(|part| -part.exact.abs()).is_sorted());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_parts_of_a_gap_add_up_and_turn_with_the_scenarios(
        one in any_scenario(),
        other in any_scenario(),
        figure in select(&FIGURES[..]),
    ) {
        let (metric, company) = figure;
        let there = Compared::of(one.clone(), other.clone());
        let back = Compared::of(other, one);
        let [before, after] = there.values(metric, company);
        let (there, back) = (there.waterfall(metric, company), back.waterfall(metric, company));
        let (Ok(there), Ok(back)) = (there, back) else {
            prop_assert!(before.is_err() || after.is_err());
            return Ok(());
        };
        adds_up(&there);
        adds_up(&back);
        // In other money too.
        adds_up(&there.clone().times(0.92));
        prop_assert_eq!((there.from, there.to), (before.unwrap(), after.unwrap()));
        prop_assert_eq!((there.from, there.to), (back.to, back.from));
        prop_assert_eq!(there.gap, -back.gap + 0.0);
        let scale = there.from.abs().max(there.to.abs());
        for part in &there.parts {
            let turned = back.parts.iter().find(|other| other.causes[0] == part.causes[0]).unwrap();
            prop_assert!((part.exact + turned.exact).abs() <= 1e-9 * scale, "{:?} {:?}", part, turned);
            prop_assert!((part.shown + turned.shown).abs() <= 1.01 * there.step);
        }
    }

    #[test]
    fn a_single_change_has_the_whole_gap(
        one in any_scenario(),
        row in 0..PARAMS.len(),
        place in 0.0..=1.0_f64,
        figure in select(&FIGURES[..]),
    ) {
        let (metric, company) = figure;
        let row = &PARAMS[row];
        let value = row.slider.low + place * (row.slider.high - row.slider.low);
        let compared = Compared::of(one.clone(), one.with(row.input, value));
        if let Ok(waterfall) = compared.waterfall(metric, company) {
            let gap = waterfall.to - waterfall.from;
            let parts: Vec<_> = waterfall.parts.iter().map(|part| (part.exact, part.shown)).collect();
            let expected: &[_] = if gap == 0.0 { &[] } else { &[(gap, waterfall.gap)] };
            prop_assert_eq!(parts, expected);
        }
    }

    /// Where causes only add to each other, each has what it has alone.
    #[test]
    fn causes_that_do_not_meet_have_what_each_does(one in any_scenario(), more in 1.0..1e6_f64) {
        let fleets = Company::ALL.map(Input::Fleet);
        let other = fleets
            .into_iter()
            .zip([1.0, 2.0, 3.0, 4.0])
            .fold(one.clone(), |other, (fleet, times)| {
                other.with(fleet, other.value(fleet) + (more * times).round())
            });
        let waterfall = Compared::of(one.clone(), other.clone()).waterfall(Metric::Total, None).unwrap();
        for part in &waterfall.parts {
            let alone = one.apply(part.causes[0].as_in(&other));
            let alone = Compared::of(one.clone(), alone).difference(Metric::Total, None).unwrap();
            prop_assert!((part.exact - alone).abs() <= 1e-9 * waterfall.to.abs());
        }
    }
}

/// By hand: the price falls by a tenth while the fleet doubles; each of two orders gives the fleet and
/// the price something else, and each has the mean.
#[test]
fn what_causes_do_together_is_shared() {
    let one = Scenario::default();
    let other = one
        .with(Input::Price, 27_000.0)
        .with(Input::Fleet(Company::Meta), 700_000.0);
    let compared = Compared::of(one, other);
    let meta = Some(Company::Meta);
    let waterfall = compared.waterfall(Metric::Chips, meta).unwrap();
    assert_eq!((waterfall.from, waterfall.to), (10.5e9, 18.9e9));
    let parts: Vec<_> = waterfall.parts.iter().map(|part| part.exact).collect();
    assert_eq!(parts, [350_000.0 * 28_500.0, 525_000.0 * -3000.0]);
    let shown: Vec<_> = waterfall.parts.iter().map(|part| part.shown).collect();
    // 9.975 and 1.575 billion: the step is that of the largest, and they add up to 8.4.
    assert_eq!(shown, [9.98e9, -1.58e9]);
    assert_eq!(waterfall.gap, 8.4e9);
}

#[test]
fn many_changes_are_told_together_at_the_end() {
    let changed = PARAMS.iter().fold(Scenario::default(), |scenario, row| {
        scenario.with(row.input, row.stepped(row.default * 0.9 + row.step))
    });
    let compared = Compared::of(Scenario::default(), changed);
    assert!(compared.departures.len() > 25);
    let waterfall = compared.waterfall(Metric::Total, None).unwrap();
    adds_up(&waterfall);
    let (last, first) = waterfall.parts.split_last().unwrap();
    assert!(first.iter().all(|part| part.causes.len() == 1));
    assert_eq!(last.causes.len() + first.len(), compared.departures.len());
    assert_eq!(first.len(), 9);
}

/// One buys for Meta alone and the other for Google alone: on the way nobody buys anything.
#[test]
fn without_a_value_on_the_way_the_gap_is_one_part() {
    let only = |company: Company| {
        Company::ALL
            .into_iter()
            .fold(Scenario::default(), |scenario, one| {
                let fleet = if one == company { 1000.0 } else { 0.0 };
                scenario.with(Input::Fleet(one), fleet)
            })
    };
    let compared = Compared::of(only(Company::Meta), only(Company::Google));
    let waterfall = compared.waterfall(Metric::GpuHour, None).unwrap();
    let [part] = &waterfall.parts[..] else {
        unreachable!("{waterfall:?}");
    };
    assert_eq!(part.causes.len(), 2);
    assert_eq!(part.exact, waterfall.to - waterfall.from);
    let meta = Some(Company::Meta);
    let reason = compared.waterfall(Metric::GpuHour, meta).unwrap_err();
    assert_eq!(reason, Undefined::NoGpus);
}

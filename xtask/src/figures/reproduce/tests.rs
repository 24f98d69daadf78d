//! Published cases, cases that nobody published, and files that are no files of cases.

use super::*;

const BACKTESTS: &str = include_str!("../../../../tests/backtests.csv");
const HEADER: &str = "case_id,inputs,quantity,published_value,unit,tolerance_relative\n";

/// A file's line in the columns of [`HEADER`].
fn line(quantity: &str, inputs: &str, published: &str, unit: &str) -> String {
    let inputs = inputs.replace('"', "\"\"");
    format!("a,\"{inputs}\",{quantity},{published},{unit},1e-9\n")
}

#[track_caller]
fn judged(line: &str) -> Row {
    let mut rows = judge_text(&format!("{HEADER}{line}")).unwrap();
    assert_eq!(rows.len(), 1);
    rows.remove(0)
}

#[track_caller]
fn reproduces(quantity: &str, inputs: &str, published: &str, unit: &str) {
    let row = judged(&line(quantity, inputs, published, unit));
    assert_eq!(row.verdict, Verdict::Ok, "{quantity} {inputs}: {row:?}");
}

#[track_caller]
fn cannot_read(line: &str, because: &str) {
    match judged(line).verdict {
        Verdict::Unreadable(reason) => assert!(reason.contains(because), "{line}: {reason}"),
        verdict => panic!("{line}: {verdict:?}"),
    }
}

#[track_caller]
fn refuses(text: &str, because: &str) {
    let reason = judge_text(text).unwrap_err();
    assert!(reason.contains(because), "{reason}");
}

#[test]
fn every_published_case_is_reproduced() {
    let rows = judge_text(BACKTESTS).unwrap();
    let report = table::report(&rows);
    println!("{report}");
    assert!(!rows.iter().any(|row| row.verdict.is_failure()), "{report}");
    assert!(
        report.ends_with("40 passed, 0 failed, 0 pending"),
        "{report}"
    );
}

#[test]
fn every_published_case_would_miss_if_it_said_twice_as_much() {
    for entry in cases::read(BACKTESTS).unwrap() {
        let entry = cases::Entry {
            case: entry.case.map(|case| cases::Case {
                published: case.published * 2.0,
                ..case
            }),
            ..entry
        };
        let row = verdict::judge(entry);
        assert!(
            matches!(row.verdict, Verdict::Miss | Verdict::Pending),
            "{row:?}"
        );
    }
}

#[test]
fn energy_is_told_in_the_unit_that_was_published() {
    let inputs = r#"{"gpu_hours":1e6,"gpu_kw":0.5,"pue":1.2}"#;
    for (published, unit) in [
        ("6e5", "kWh"),
        ("600", "MWh"),
        ("0.6", "GWh"),
        ("0.6", "million kWh"),
    ] {
        reproduces("energy", inputs, published, unit);
    }
    reproduces(
        "energy",
        r#"{"chips":100,"days":10,"w_per_chip":500,"pue":1.0}"#,
        "12",
        "MWh",
    );
    reproduces(
        "energy",
        r#"{"gpu_hours":1000,"chip_tdp_kw":0.4,"server_power_ratio":2,"server_tdp_fraction":0.75,"pue":1.5}"#,
        "900",
        "kWh",
    );
    reproduces(
        "energy",
        r#"{"rows":[[100,0.5],[200,0.25]],"pue":2}"#,
        "200",
        "kWh",
    );
    reproduces(
        "energy",
        r#"{"rows":[100,200],"gpu_kw":0.5,"pue":2}"#,
        "300",
        "kWh",
    );
    reproduces("energy", r#"{"mwh":2,"pue":1.5}"#, "3000", "kWh");
}

#[test]
fn carbon_follows_from_every_way_to_tell_energy_and_intensity() {
    for inputs in [
        r#"{"gpu_hours":1e6,"gpu_kw":0.5,"pue":1.2,"kg_per_kwh":0.5}"#,
        r#"{"gpu_hours":1e6,"gpu_kw":0.5,"pue_x_kg_per_kwh":0.6}"#,
        r#"{"gpus":1000,"hours":1000,"w_per_gpu":500,"pue":1.2,"t_per_mwh":0.5}"#,
        r#"{"rows":[[5e5,0.5],[5e5,0.5]],"pue":1.2,"g_per_kwh":500}"#,
        r#"{"kwh":6e5,"kg_per_kwh":0.5}"#,
    ] {
        reproduces("co2", inputs, "300", "tCO2eq");
        reproduces("co2", inputs, "300000", "kgCO2e");
    }
}

#[test]
fn work_time_and_speed_follow_from_each_other() {
    reproduces("gpu_hours", r#"{"gpus":10,"days":2}"#, "480", "GPU-hours");
    reproduces("gpu_hours", r#"{"rows":[1,2,3]}"#, "6", "GPU-hours");
    reproduces(
        "gpu_hours",
        r#"{"flop":3.6e18,"peak_tflops":2,"mfu":0.5}"#,
        "1000",
        "GPU-hours",
    );
    reproduces(
        "training_flop",
        r#"{"params":1e9,"tokens":2e9}"#,
        "1.2e19",
        "FLOP",
    );
    reproduces(
        "training_flop",
        r#"{"gpu_hours":1000,"peak_tflops":2,"mfu":0.5}"#,
        "3.6e18",
        "FLOP",
    );
    reproduces(
        "training_days",
        r#"{"tokens":864000,"tokens_per_s_per_gpu":5,"gpus":2}"#,
        "1",
        "days",
    );
    reproduces(
        "training_days",
        r#"{"tokens":864000,"tokens_per_s":10}"#,
        "1",
        "days",
    );
    reproduces(
        "training_days",
        r#"{"gpu_hours":480,"gpus":10}"#,
        "2",
        "days",
    );
    reproduces(
        "mfu",
        r#"{"flop":3.6e18,"gpu_hours":1000,"peak_tflops_bf16_dense":2}"#,
        "50",
        "%",
    );
}

#[test]
fn money_power_and_speed_of_unseen_cases() {
    reproduces(
        "chip_capex",
        r#"{"gpus":3,"unit_price_usd":5e8}"#,
        "1.5",
        "billion USD",
    );
    reproduces(
        "hardware_acquisition_cost",
        r#"{"gpus":100,"unit_price_usd":10,"server_overhead":1.6,"interconnect_fraction":0.2}"#,
        "2000",
        "USD",
    );
    reproduces(
        "cloud_rental_cost_2023usd",
        r#"{"gpus":10,"hours":5,"usd_per_gpu_hour":2}"#,
        "100",
        "USD",
    );
    reproduces(
        "facility_power",
        r#"{"gpus":1000,"gpu_kw":0.7,"server_power_ratio":2,"utilisation":0.5,"pue":1.5}"#,
        "1.05",
        "MW",
    );
    reproduces(
        "h100_equivalents",
        r#"{"units":100,"chip_fp16_tflops":300,"h100_fp16_tflops":1000}"#,
        "30",
        "H100e",
    );
    reproduces(
        "tokens_per_dollar",
        r#"{"tokens_per_s_system":8,"gpus":8,"usd_per_gpu_hour":2}"#,
        "1800",
        "tokens/USD",
    );
}

#[test]
fn a_wrong_value_is_a_miss_and_fails_the_file() {
    let row = judged(&line(
        "chip_capex",
        r#"{"gpus":2,"unit_price_usd":3}"#,
        "7",
        "USD",
    ));
    assert_eq!(row.verdict, Verdict::Miss);
    assert!(row.verdict.is_failure());
    assert!(row.error.unwrap() > 0.1);
    let nothing = line("chip_capex", r#"{"gpus":2,"unit_price_usd":3}"#, "0", "USD");
    assert_eq!(judged(&nothing).verdict, Verdict::Miss);
    let free = line("chip_capex", r#"{"gpus":0,"unit_price_usd":3}"#, "0", "USD");
    assert_eq!(judged(&free).verdict, Verdict::Ok);
}

/// A year of wear at 0.14 powers of ten costs 0.14 ln 10 of the value; the rest is free here.
#[test]
fn a_run_wears_its_hardware_from_what_is_left_of_the_price() {
    let inputs = |start: &str| {
        format!(
            r#"{{"ooms_per_year":0.14,"hours_per_year":8766,"interconnect_fraction":0,
            "acquisition_price_usd":1000,"acquisition_date":"2020-01-01","training_start":"{start}",
            "chip_hours":8766,"chip_tdp_kw":0,"pue":1,"usd_per_kwh":0}}"#
        )
    };
    let quantity = "amortised_hardware_plus_energy_cost_2023usd";
    let wear = 1000.0 * 0.14 * std::f64::consts::LN_10;
    // 2020 and 2023 to 2024 have leap days: four years are 1,461 days.
    for (start, left) in [("2020-01-01", 1.0), ("2024-01-01", 10_f64.powf(-0.56))] {
        let row = judged(&line(
            quantity,
            &inputs(start),
            &(wear * left).to_string(),
            "USD",
        ));
        assert_eq!(row.verdict, Verdict::Ok, "{start}: {row:?}");
    }
    for wrong in ["2024-13-01", "2024", "soon"] {
        let row = judged(&line(quantity, &inputs(wrong), "1", "USD"));
        assert!(row.verdict.is_failure(), "{wrong}");
    }
}

#[test]
fn a_quantity_that_is_not_known_is_named_and_counted() {
    let text = format!("{HEADER}{}", line("gravity", "{}", "9.8", "m/s2"));
    let report = table::report(&judge_text(&text).unwrap());
    assert!(
        report.contains("no formula for gravity so far: a"),
        "{report}"
    );
    assert!(
        report.ends_with("0 passed, 0 failed, 1 pending"),
        "{report}"
    );
}

#[test]
fn a_case_that_cannot_be_read_says_why_and_fails_the_file() {
    let chips = |inputs: &str| line("chip_capex", inputs, "1", "USD");
    cannot_read(
        &chips(r#"{"gpus":1,"price":1}"#),
        "unit_price_usd is missing",
    );
    cannot_read(
        &chips(r#"{"gpus":1,"unit_price_usd":1,"colour":3,"taste":4}"#),
        "no use for colour, taste",
    );
    cannot_read(
        &chips(r#"{"gpus":"many","unit_price_usd":1}"#),
        "gpus is \"many\"",
    );
    cannot_read(&chips(r#"{"gpus":1"#), "not a JSON object");
    cannot_read(&chips("[1,2]"), "not a JSON object");
    let valid = r#"{"gpus":1,"unit_price_usd":1}"#;
    cannot_read(
        &line("chip_capex", valid, "cheap", "USD"),
        "published_value",
    );
    cannot_read(&line("chip_capex", valid, "NaN", "USD"), "published_value");
    cannot_read(&line("chip_capex", valid, "1", "kWh"), "none of USD");
    cannot_read("a,{},chip_capex,1,USD,-1\n", "below zero");
    cannot_read("a,{},chip_capex,1,USD\n", "5 fields, not 6");
    cannot_read(
        "a,{\"gpus\":1,\"unit_price_usd\":1},chip_capex,1,USD,1\n",
        "7 fields, not 6",
    );
    let energy = |inputs: &str| line("energy", inputs, "1", "kWh");
    cannot_read(&energy(r#"{"gpu_hours":1,"gpu_kw":1}"#), "pue is missing");
    cannot_read(
        &energy(r#"{"gpu_kw":1,"pue":1}"#),
        "gpu_hours or chip_hours is missing",
    );
    cannot_read(
        &energy(r#"{"rows":[[1,2,3]],"pue":1}"#),
        "2 numbers are needed",
    );
    let no_gpus = r#"{"gpu_hours":1,"gpus":0}"#;
    cannot_read(
        &line("training_days", no_gpus, "1", "days"),
        "division by zero",
    );

    let text = format!("{HEADER}{}", chips("{}"));
    let report = table::report(&judge_text(&text).unwrap());
    assert!(
        report.ends_with("0 passed, 1 failed (1 unreadable), 0 pending"),
        "{report}"
    );
}

#[test]
fn files_that_hold_no_cases_are_refused() {
    refuses("", "no column case_id");
    refuses("case_id;inputs;quantity\n", "separated by commas");
    refuses(
        "case_id,inputs,quantity,unit\n",
        "published_value, tolerance_relative",
    );
    refuses(HEADER, "no cases");
    for missing in ["/nowhere/cases.csv", "."] {
        let stop = run(&[missing.to_owned()]).unwrap_err();
        assert!(stop.to_string().contains(missing), "{stop}");
    }
}

#[test]
fn columns_are_found_by_name_wherever_they_stand() {
    let text = "\u{feff}unit,seen,tolerance_relative,published_value,quantity,inputs,case_id\r\n\
        USD,yes,0,6,chip_capex,\"{\"\"gpus\"\":2,\"\"unit_price_usd\"\":3}\",b\r\n";
    let rows = judge_text(text).unwrap();
    assert_eq!(rows[0].verdict, Verdict::Ok);
    assert_eq!(rows[0].name, "b");
}

//! Puts measurements side by side.

/// One thing measured, from a line of name, count, median and p95 between tabs.
#[derive(Debug, PartialEq)]
pub(super) struct Row {
    name: String,
    /// How many evaluations, or samples, a run makes.
    count: f64,
    /// Milliseconds.
    median: f64,
    p95: f64,
}

impl Row {
    /// The rows of a text; lines of another kind are left out.
    pub(super) fn all(text: &str) -> Vec<Self> {
        text.lines().filter_map(Self::read).collect()
    }

    fn read(line: &str) -> Option<Self> {
        let mut fields = line.split('\t');
        let name = fields.next()?.to_owned();
        let mut number = || fields.next()?.parse().ok();
        Some(Self {
            name,
            count: number()?,
            median: number()?,
            p95: number()?,
        })
    }

    /// Millions a second.
    fn speed(&self) -> f64 {
        self.count / self.median / 1e3
    }
}

/// The table: each reading here and in the browser, then the JavaScript beside what it is compared with.
pub(super) fn table(here: &[Row], wasm: &[Row], script: &[Row]) -> String {
    let mut lines = vec![format!(
        "{:<24} {:>10} {:>10} {:>14} {:>10}",
        "", "median ms", "p95 ms", "million a s", "ratio"
    )];
    for native in here {
        lines.push(line("here", native, None));
        let beside = wasm.iter().find(|row| row.name == native.name);
        lines.extend(beside.map(|row| line("wasm", row, Some((row, native, "here")))));
    }
    for row in script {
        let size = row.name.rsplit(' ').next().unwrap_or_default();
        let beside = wasm
            .iter()
            .find(|wasm| wasm.count.total_cmp(&row.count).is_eq() && wasm.name.ends_with(size));
        lines.push(line("js", row, beside.map(|wasm| (wasm, row, "js"))));
    }
    lines.join("\n")
}

/// A row, with how many times faster the first of two is than the second.
fn line(place: &str, row: &Row, ratio: Option<(&Row, &Row, &str)>) -> String {
    let ratio = ratio.map_or_else(String::new, |(fast, slow, whose)| {
        format!("{:.2} × {whose}", fast.speed() / slow.speed())
    });
    let name = format!("{} ({place})", row.name);
    format!(
        "{name:<24} {:>10.3} {:>10.3} {:>14.2} {ratio:>10}",
        row.median,
        row.p95,
        row.speed()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_count_the_same_stand_beside_each_other() {
        let here = Row::all("value\t1000\t0.5\t0.6\ndraws 10k\t40000\t0.5\t0.6");
        let wasm = Row::all("value\t1000\t1\t1.2\ndraws 10k\t40000\t1\t1.2\nnothing");
        let script = Row::all("same draws 10k\t40000\t4\t5");
        assert_eq!((here.len(), wasm.len()), (2, 2));
        let table = table(&here, &wasm, &script);
        let ratios: Vec<&str> = table
            .lines()
            .filter_map(|line| line.split_once(" × ")?.0.rsplit(' ').next())
            .collect();
        assert_eq!(ratios, ["0.50", "0.50", "4.00"], "{table}");
    }
}

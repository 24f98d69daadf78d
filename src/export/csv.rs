//! Comma-separated values, as spreadsheets open them in both languages.
//!
//! The plain style is what programs read: commas, points. The French one is what a spreadsheet set to
//! French opens with a double click: semicolons, decimal commas. Both begin with a byte-order mark, as
//! without it spreadsheets misread accents. This module must not know what a table is about.

/// What begins a cell that a spreadsheet would compute; some take the wide signs of Chinese and Japanese
/// keyboards for the narrow ones, and leave out what stands before a sign on a line of its own.
const COMPUTED: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Commas between cells, points in numbers.
    Plain,
    /// Semicolons between cells, commas in numbers.
    French,
}

/// A cell of a table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Cell<'a> {
    /// Words.
    Text(&'a str),
    /// A number, all of whose digits are written; where it is not finite, nothing is.
    Number(f64),
    /// Nothing.
    Empty,
}

impl Cell<'_> {
    /// A number, or nothing where there is none.
    pub(super) fn of(number: Option<f64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }
}

/// A table that grows row by row.
pub(super) struct Table {
    text: String,
    style: Style,
}

impl Table {
    pub(super) fn new(style: Style) -> Self {
        Self {
            text: "\u{feff}".to_owned(),
            style,
        }
    }

    /// Adds a row.
    pub(super) fn row(&mut self, cells: &[Cell]) {
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.text.push(self.style.separator());
            }
            match cell {
                Cell::Text(text) => self.words(text),
                Cell::Number(number) if number.is_finite() => self.number(*number),
                Cell::Number(_) | Cell::Empty => {}
            }
        }
        // The end of a line as RFC 4180 has it.
        self.text.push_str("\r\n");
    }

    /// The whole text.
    pub(super) fn end(self) -> String {
        self.text
    }

    fn number(&mut self, number: f64) {
        let text = number.to_string();
        match self.style {
            Style::Plain => self.text.push_str(&text),
            Style::French => self.text.push_str(&text.replace('.', ",")),
        }
    }

    fn words(&mut self, text: &str) {
        // An apostrophe makes it words again.
        let guarded = text.starts_with(COMPUTED);
        let quoted = guarded || text.contains(['"', ',', ';', '\r', '\n']);
        if quoted {
            self.text.push('"');
        }
        if guarded {
            self.text.push('\'');
        }
        self.text.push_str(&text.replace('"', "\"\""));
        if quoted {
            self.text.push('"');
        }
    }
}

impl Style {
    const fn separator(self) -> char {
        match self {
            Self::Plain => ',',
            Self::French => ';',
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Reads a table as RFC 4180 has it.
    pub(in crate::export) fn parse(text: &str, style: Style) -> Vec<Vec<String>> {
        let text = text.strip_prefix('\u{feff}').unwrap();
        let mut rows = Vec::new();
        let (mut row, mut cell, mut inside) = (Vec::new(), String::new(), false);
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '"' if inside && letters.peek() == Some(&'"') => {
                    letters.next();
                    cell.push('"');
                }
                '"' => inside = !inside,
                _ if inside => cell.push(letter),
                '\r' => assert_eq!(letters.peek(), Some(&'\n')),
                '\n' => {
                    row.push(std::mem::take(&mut cell));
                    rows.push(std::mem::take(&mut row));
                }
                _ if letter == style.separator() => row.push(std::mem::take(&mut cell)),
                _ => cell.push(letter),
            }
        }
        assert!(!inside && cell.is_empty() && row.is_empty());
        rows
    }

    #[test]
    fn cells_that_a_spreadsheet_would_compute_are_words() {
        for (text, written) in [
            ("=1+1", "\"'=1+1\""),
            ("+33", "\"'+33\""),
            ("-2", "\"'-2\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\tx", "\"'\tx\""),
            ("\rx", "\"'\rx\""),
            ("\n=1", "\"'\n=1\""),
            ("＝1", "\"'＝1\""),
            ("a=b", "a=b"),
            ("say \"hi\", you", "\"say \"\"hi\"\", you\""),
            ("12,5", "\"12,5\""),
        ] {
            let mut table = Table::new(Style::Plain);
            table.row(&[Cell::Text(text)]);
            assert_eq!(table.end(), format!("\u{feff}{written}\r\n"), "{text:?}");
        }
        let mut table = Table::new(Style::French);
        table.row(&[
            Cell::Number(-0.5),
            Cell::Empty,
            Cell::Number(1.05e10),
            Cell::Number(f64::NAN),
        ]);
        assert_eq!(table.end(), "\u{feff}-0,5;;10500000000;\r\n");
    }

    proptest! {
        #[test]
        fn tables_are_read_back(
            texts in proptest::collection::vec("\\PC{0,12}|[\"=+@,;\r\n\t -]{0,6}", 1..5),
            number in any::<f64>().prop_filter("finite", |number| number.is_finite()),
        ) {
            for style in [Style::Plain, Style::French] {
                let mut table = Table::new(style);
                let cells: Vec<_> = texts.iter().map(|text| Cell::Text(text)).chain([Cell::Number(number)]).collect();
                table.row(&cells);
                table.row(&cells);
                let rows = parse(&table.end(), style);
                prop_assert_eq!(rows.len(), 2);
                for row in rows {
                    let (last, read) = row.split_last().unwrap();
                    prop_assert_eq!(last.replace(',', ".").parse::<f64>().unwrap(), number);
                    for (read, text) in read.iter().zip(&texts) {
                        let guard = if text.starts_with(COMPUTED) { "'" } else { "" };
                        prop_assert_eq!(read, &format!("{guard}{text}"));
                    }
                }
            }
        }
    }
}

//! JSON, written as it goes.
//!
//! The page has no room for a serializer, and its reports are flat. It must not know what it writes.

/// A JSON text that grows. Whoever writes closes what it opened, and gives each field its value.
pub(super) struct Json {
    text: String,
    depth: u32,
}

impl Json {
    pub(super) const fn new() -> Self {
        Self {
            text: String::new(),
            depth: 0,
        }
    }

    /// Opens an object or an array.
    pub(super) fn open(&mut self, bracket: char) {
        self.next();
        self.text.push(bracket);
        self.depth += 1;
    }

    /// Closes it.
    pub(super) fn close(&mut self, bracket: char) {
        self.depth -= 1;
        self.line();
        self.text.push(bracket);
    }

    /// Names the next value.
    pub(super) fn key(&mut self, key: &str) {
        self.text(key);
        self.text.push(':');
    }

    /// A text.
    pub(super) fn text(&mut self, text: &str) {
        self.next();
        self.text.push('"');
        for letter in text.chars() {
            match letter {
                '"' | '\\' => self.text.extend(['\\', letter]),
                // Control characters, and the two that end a line in JavaScript.
                '\0'..='\x1f' | '\u{2028}' | '\u{2029}' => {
                    let code = u32::from(letter);
                    self.text.push_str("\\u");
                    let digits = [12, 8, 4, 0]
                        .map(|shift| char::from_digit(code >> shift & 0xf, 16).unwrap_or_default());
                    self.text.extend(digits);
                }
                _ => self.text.push(letter),
            }
        }
        self.text.push('"');
    }

    /// A number with all its digits; nothing where it is not finite.
    pub(super) fn number(&mut self, number: f64) {
        if number.is_finite() {
            self.bare(&number.to_string());
        } else {
            self.nothing();
        }
    }

    /// Yes or no.
    pub(super) fn flag(&mut self, flag: bool) {
        self.bare(if flag { "true" } else { "false" });
    }

    /// No value.
    pub(super) fn nothing(&mut self) {
        self.bare("null");
    }

    /// A field with a text, or with nothing.
    pub(super) fn field(&mut self, key: &str, text: Option<&str>) {
        self.key(key);
        match text {
            Some(text) => self.text(text),
            None => self.nothing(),
        }
    }

    /// A field with a number, or with nothing.
    pub(super) fn figure(&mut self, key: &str, number: Option<f64>) {
        self.key(key);
        self.number(number.unwrap_or(f64::NAN));
    }

    /// The text, whole once everything is closed.
    pub(super) fn end(mut self) -> String {
        self.text.push('\n');
        self.text
    }

    fn bare(&mut self, text: &str) {
        self.next();
        self.text.push_str(text);
    }

    /// Makes room for the next value: after the one before it a comma.
    fn next(&mut self) {
        if self.text.ends_with(':') {
            return;
        }
        if !self.text.is_empty() && !self.text.ends_with(['[', '{']) {
            self.text.push(',');
        }
        self.line();
    }

    /// A line for each field of the whole and each row of its tables; a row stays on its line.
    fn line(&mut self) {
        if (1..=2).contains(&self.depth) {
            self.text.push('\n');
            self.text.extend((0..self.depth).map(|_| ' '));
        } else if self.depth == 0 && !self.text.is_empty() {
            self.text.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    #[test]
    fn objects_and_arrays_nest() {
        let mut json = Json::new();
        json.open('{');
        json.field("a", Some("one"));
        json.field("b", None);
        json.key("rows");
        json.open('[');
        for number in [1.5, f64::NAN, -2e25] {
            json.open('{');
            json.figure("n", Some(number));
            json.key("yes");
            json.flag(true);
            json.close('}');
        }
        json.close(']');
        json.key("none");
        json.open('[');
        json.close(']');
        json.close('}');
        let read: Value = serde_json::from_str(&json.end()).unwrap();
        let expected = json!({
            "a": "one", "b": null, "none": [],
            "rows": [{"n": 1.5, "yes": true}, {"n": null, "yes": true}, {"n": -2e25, "yes": true}],
        });
        assert_eq!(read, expected);
    }

    proptest! {
        #[test]
        fn any_text_and_number_are_read_back(text in "\\PC*|.*", number in any::<f64>()) {
            let mut json = Json::new();
            json.open('[');
            json.text(&text);
            json.number(number);
            json.close(']');
            let read: Value = serde_json::from_str(&json.end()).unwrap();
            prop_assert_eq!(read[0].as_str(), Some(text.as_str()));
            prop_assert_eq!(read[1].as_f64(), Some(number).filter(|number| number.is_finite()));
        }
    }
}

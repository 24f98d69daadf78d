//! Style sheets and scripts without what only their authors read: comments and indentation.

/// A style sheet, which has no comment sign in its strings.
pub(crate) fn style(text: &str) -> String {
    let mut parts = text.split("/*");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str(part.split_once("*/").map_or("", |(_, after)| after));
    }
    lines(&kept, |_| true)
}

/// A script, but for one with a text that goes over several lines: there spaces mean something.
pub(crate) fn script(text: &str) -> String {
    let open = |line: &str| line.matches('`').count() % 2 == 1;
    if text.lines().any(open) {
        return text.to_owned();
    }
    lines(text, |line| !line.starts_with("//"))
}

fn lines(text: &str, kept: impl Fn(&str) -> bool) -> String {
    let mut tight = String::with_capacity(text.len());
    for line in text.lines().map(str::trim) {
        if !line.is_empty() && kept(line) {
            tight.push_str(line);
            tight.push('\n');
        }
    }
    tight
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_authors_read_goes() {
        let sheet = "/* One. */\n\na,\nb {\n  color: red; /* two\n  lines */\n}\n";
        assert_eq!(style(sheet), "a,\nb {\ncolor: red;\n}\n");
        let code = "// One.\nif (a) {\n    b(\"// no comment\");\n}\n";
        assert_eq!(script(code), "if (a) {\nb(\"// no comment\");\n}\n");
    }

    #[test]
    fn a_text_over_several_lines_stays() {
        let code = "  a = `\n  b`;\n";
        assert_eq!(script(code), code);
    }
}

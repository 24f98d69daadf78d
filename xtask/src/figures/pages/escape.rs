//! Text as HTML and as data inside it.

/// Text for an element or an attribute in double quotes.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// JSON for a `<script>`, which no text in it can end.
pub(crate) fn script_data(json: &serde_json::Value) -> String {
    json.to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_what_it_stands_in() {
        assert_eq!(escape("<a b=\"c\">&"), "&lt;a b=&quot;c&quot;&gt;&amp;");
        let data = serde_json::json!({ "name": "</script>" });
        assert_eq!(script_data(&data), "{\"name\":\"\\u003c/script>\"}");
    }
}

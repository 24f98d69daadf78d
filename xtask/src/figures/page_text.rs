//! The titles and descriptions of the pages, as search engines and link previews show them.
//!
//! A stand-in for the product's language tables.

/// The title and description of the page in `language`.
pub(crate) fn page_text(language: &str) -> (&'static str, &'static str) {
    match language {
        "fr" => (
            "Explorateur des investissements dans l’IA",
            "Ce que coûtent et ce que calculent les GPU H100 de Meta, Microsoft, Google et Amazon : changez chaque hypothèse.",
        ),
        _ => (
            "AI Investment Explorer",
            "What the H100 purchases of Meta, Microsoft, Google and Amazon cost and can compute: change every assumption.",
        ),
    }
}

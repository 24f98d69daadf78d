//! Declares tables of texts: names with their English and French words side by side.
//!
//! One small table a topic, so that each is read at a glance. It must not know what a text is for.

/// Declares a table: an enum of names, the list of them all, and the text of each in both languages.
macro_rules! texts {
    (
        $(#[$about:meta])*
        $table:ident;
        $($name:ident: $english:literal, $french:literal;)*
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each is documented by its own text")]
        pub enum $table {
            $($name),*
        }

        impl $table {
            /// The text in a language; what stands in braces is for [`crate::language::pieces`] and
            /// [`crate::language::fill`] to fill.
            pub const fn text(self, language: $crate::language::Language) -> &'static str {
                use $crate::language::Language::{English, French};
                match (self, language) {
                    $((Self::$name, English) => $english,
                    (Self::$name, French) => $french,)*
                }
            }
        }

        impl $crate::language::Text for $table {
            fn text(self, language: $crate::language::Language) -> &'static str {
                Self::text(self, language)
            }
        }

        #[cfg(test)]
        impl $table {
            /// Every text: its name, in English, in French.
            pub(in crate::language) const ALL: &[(&str, &str, &str)] =
                &[$((stringify!($name), $english, $french)),*];
        }
    };
}

pub(super) use texts;

/// A text in both languages.
pub trait Text: Copy {
    /// The text in a language.
    fn text(self, language: super::Language) -> &'static str;
}

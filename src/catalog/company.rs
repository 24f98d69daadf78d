//! The four companies.

/// A company whose purchases the explorer follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Company {
    /// Meta Platforms.
    Meta,
    /// Microsoft, on its fiscal year.
    Microsoft,
    /// Google, part of Alphabet.
    Google,
    /// Amazon, with its cloud AWS.
    Amazon,
}

impl Company {
    /// Every company, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Meta, Self::Microsoft, Self::Google, Self::Amazon];

    /// The name in links, attributes and exports.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Meta => "meta",
            Self::Microsoft => "microsoft",
            Self::Google => "google",
            Self::Amazon => "amazon",
        }
    }

    /// The company's own name, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Meta => "Meta",
            Self::Microsoft => "Microsoft",
            Self::Google => "Google",
            Self::Amazon => "Amazon",
        }
    }

    /// The company's place in [`Company::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The company that has this [`Company::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|company| company.key() == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_company_stands_at_its_index_and_answers_to_its_key() {
        for (place, company) in Company::ALL.into_iter().enumerate() {
            assert_eq!(company.index(), place);
            assert_eq!(Company::from_key(company.key()), Some(company));
        }
    }
}

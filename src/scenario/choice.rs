//! Choices by name, as links and selectors see them: key, options, what is chosen.

use crate::catalog::{
    ACCELERATORS, Accelerator, Basis, Company, REFERENCE_MODELS, ReferenceModel, Region,
};
use crate::language::{Language, Message, elided, fill};
use crate::model::{Choices, Depreciation, Method, Metric};

/// The name of a choice of one among several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// How a purchase becomes a cost for each hour.
    Depreciation,
    /// Which energy of a training run is counted.
    Method,
    /// Which speed accelerators are compared by.
    Basis,
    /// The training run that compute is measured against.
    Reference,
    /// What kind a company's other accelerators are.
    Kind(Company),
    /// Where a company buys its electricity.
    Region(Company),
}

/// What an option is called: in our words, or by its maker's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionName {
    /// In both languages.
    Words(Message),
    /// A proper name.
    Proper(&'static str),
}

impl OptionName {
    /// The name in a language.
    pub const fn text(self, language: Language) -> &'static str {
        match self {
            Self::Words(message) => message.text(language),
            Self::Proper(name) => name,
        }
    }
}

/// An option of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChoiceOption {
    /// The name in links.
    pub key: &'static str,
    /// What it is called.
    pub name: OptionName,
}

const fn words(key: &'static str, name: Message) -> ChoiceOption {
    ChoiceOption {
        key,
        name: OptionName::Words(name),
    }
}

const STRAIGHT: ChoiceOption = words("straight", Message::DepreciationStraightLine);
const MARKET: ChoiceOption = words("market", Message::DepreciationMarket);
const CARD: ChoiceOption = words("card", Message::MethodPublishedCard);
const SERVER: ChoiceOption = words("server", Message::MethodWholeServer);
const INT8: ChoiceOption = words("int8", Message::BasisInt8);
const ONE: ChoiceOption = words("one", Message::RegionOne);
const BF16: ChoiceOption = words("bf16", Message::BasisBf16);

impl Choice {
    /// Every choice, in the order of the page.
    pub const ALL: [Self; 12] = [
        Self::Depreciation,
        Self::Method,
        Self::Reference,
        Self::Basis,
        Self::Kind(Company::Meta),
        Self::Kind(Company::Microsoft),
        Self::Kind(Company::Google),
        Self::Kind(Company::Amazon),
        Self::Region(Company::Meta),
        Self::Region(Company::Microsoft),
        Self::Region(Company::Google),
        Self::Region(Company::Amazon),
    ];

    /// The name in links; also the selector's `id`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Depreciation => "depreciation",
            Self::Method => "method",
            Self::Basis => "basis",
            Self::Reference => "model",
            Self::Kind(Company::Meta) => "meta_kind",
            Self::Kind(Company::Microsoft) => "microsoft_kind",
            Self::Kind(Company::Google) => "google_kind",
            Self::Kind(Company::Amazon) => "amazon_kind",
            Self::Region(Company::Meta) => "meta_region",
            Self::Region(Company::Microsoft) => "microsoft_region",
            Self::Region(Company::Google) => "google_region",
            Self::Region(Company::Amazon) => "amazon_region",
        }
    }

    /// What the choice is called, for a company's without the company.
    const fn name(self) -> Message {
        match self {
            Self::Depreciation => Message::Depreciation,
            Self::Method => Message::Method,
            Self::Basis => Message::Basis,
            Self::Reference => Message::Reference,
            Self::Kind(_) => Message::Kind,
            Self::Region(_) => Message::Region,
        }
    }

    /// The company that the choice belongs to, if it belongs to one.
    pub const fn company(self) -> Option<Company> {
        match self {
            Self::Kind(company) | Self::Region(company) => Some(company),
            _ => None,
        }
    }

    /// What the choice is called, with its company where it has one.
    pub fn called(self, language: Language) -> String {
        let company = self.company().map_or("", Company::name);
        let name = fill(language.say(self.name()), &[("company", company)]);
        elided(&name, language)
    }

    /// The choice that has this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.key() == key)
    }

    /// What there is to choose from.
    pub fn options(self) -> Vec<ChoiceOption> {
        match self {
            Self::Depreciation => vec![STRAIGHT, MARKET],
            Self::Method => vec![SERVER, CARD],
            Self::Basis => vec![INT8, BF16],
            Self::Reference => REFERENCE_MODELS
                .iter()
                .map(|model| ChoiceOption {
                    key: model.key,
                    name: OptionName::Proper(model.name),
                })
                .collect(),
            Self::Kind(_) => ACCELERATORS.iter().copied().map(kind).collect(),
            Self::Region(_) => {
                let regions = Region::ALL.iter().copied().map(region);
                [ONE].into_iter().chain(regions).collect()
            }
        }
    }

    /// What is chosen.
    pub fn chosen(self, choices: &Choices) -> ChoiceOption {
        match self {
            Self::Depreciation => match choices.depreciation {
                Depreciation::StraightLine => STRAIGHT,
                Depreciation::Market => MARKET,
            },
            Self::Method => match choices.method {
                Method::PublishedCard => CARD,
                Method::WholeServer => SERVER,
            },
            Self::Basis => match choices.basis {
                Basis::Int8 => INT8,
                Basis::Bf16 => BF16,
            },
            Self::Reference => ChoiceOption {
                key: choices.reference.key,
                name: OptionName::Proper(choices.reference.name),
            },
            Self::Kind(company) => kind(choices.kind(company)),
            Self::Region(company) => choices.region(company).map_or(ONE, region),
        }
    }

    /// The choices with another option taken; none where there is no such option.
    pub fn choose(self, choices: &Choices, option: &str) -> Option<Choices> {
        let mut changed = *choices;
        match self {
            Self::Depreciation => {
                changed.depreciation = match option {
                    "straight" => Depreciation::StraightLine,
                    "market" => Depreciation::Market,
                    _ => return None,
                };
            }
            Self::Method => {
                changed.method = match option {
                    "card" => Method::PublishedCard,
                    "server" => Method::WholeServer,
                    _ => return None,
                };
            }
            Self::Basis => {
                changed.basis = match option {
                    "int8" => Basis::Int8,
                    "bf16" => Basis::Bf16,
                    _ => return None,
                };
            }
            Self::Reference => changed.reference = ReferenceModel::from_key(option)?,
            Self::Kind(company) => {
                let kind = Accelerator::from_key(option)?;
                if let Some(slot) = changed.kinds.get_mut(company.index()) {
                    *slot = kind;
                }
            }
            Self::Region(company) => {
                let region = match option {
                    "one" => None,
                    _ => Some(Region::from_key(option)?),
                };
                if let Some(slot) = changed.regions.get_mut(company.index()) {
                    *slot = region;
                }
            }
        }
        Some(changed)
    }
}

fn kind(accelerator: &'static Accelerator) -> ChoiceOption {
    // Units of an H100 are H100 equivalents, which is what most sources count others in.
    let equivalents = accelerator.key == "h100";
    ChoiceOption {
        key: accelerator.key,
        name: if equivalents {
            OptionName::Words(Message::KindEquivalents)
        } else {
            OptionName::Proper(accelerator.name)
        },
    }
}

fn region(region: Region) -> ChoiceOption {
    ChoiceOption {
        key: region.key(),
        name: region_name(region),
    }
}

/// What a region is called: most American states have the same name in both languages.
pub const fn region_name(region: Region) -> OptionName {
    match region {
        Region::Georgia => OptionName::Words(Message::Georgia),
        Region::SouthCarolina => OptionName::Words(Message::SouthCarolina),
        Region::Virginia => OptionName::Words(Message::Virginia),
        _ => OptionName::Proper(region.name()),
    }
}

/// What a part of the spending is called.
pub const fn part_name(part: Metric) -> Message {
    match part {
        Metric::Servers => Message::Servers,
        Metric::Network => Message::NetworkCost,
        Metric::Buildings => Message::Buildings,
        Metric::LifetimeElectricity => Message::LifetimeElectricity,
        Metric::OtherAccelerators => Message::OtherAccelerators,
        _ => Message::Chips,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_of_every_choice_can_be_chosen() {
        for choice in Choice::ALL {
            assert_eq!(Choice::from_key(choice.key()), Some(choice));
            let options = choice.options();
            assert!(
                options.contains(&choice.chosen(&Choices::default())),
                "{choice:?}"
            );
            for option in options {
                let chosen = choice.choose(&Choices::default(), option.key).unwrap();
                assert_eq!(choice.chosen(&chosen), option);
            }
            assert_eq!(choice.choose(&Choices::default(), "nothing"), None);
        }
    }
}

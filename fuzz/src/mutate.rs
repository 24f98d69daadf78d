//! Inputs made of others: cut, joined, repeated, and put together from the words of every grammar that
//! the page reads. The same seed gives the same inputs.

use explorer::catalog::Company;
use explorer::language::Language;
use explorer::model::Metric;
use explorer::scenario::link::{PANELS, beside_the_scenario, lockable};
use explorer::scenario::{Choice, PARAMS, Preset, Vintage};
use std::sync::LazyLock;

/// What breaks readers of text: marks that turn it round, halves of letters, every sort of space, digit,
/// sign and quote, and the machine's own words.
const HOSTILE: [&[u8]; 44] = [
    b"\0",
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xf0\x9f\x98\x80",
    b"%",
    b"%00",
    b"%FF",
    b"%E2%80%AE",
    b"%E2%80",
    b"%zz",
    b"%2526",
    b"\xe2\x80\xae",
    b"\xe2\x81\xa6",
    b"\xef\xbb\xbf",
    b"\xef\xbc\x91",
    b"\xd9\xa3",
    b"\xe2\x81\xb5",
    b"\xc2\xa0",
    b"\xe2\x80\xaf",
    b"\xe2\x88\x92",
    b"\xc3\x97",
    b"+",
    b"-",
    b"'",
    b"\"",
    b"<script>",
    b"</metadata>",
    b"&amp;",
    b"&lt;",
    b"__proto__",
    b"NaN",
    b"Infinity",
    b"0x10",
    b"inf",
    b"1e999",
    b"-0",
    b"1e-999",
    b"9007199254740993",
    b"1.7976931348623157e308",
    b"4.9e-324",
    b"2147483648",
    b"99999999999999999999",
    b"0.1",
];

/// What stands between the words of links, numbers, messages and files.
const SIGNS: [&str; 30] = [
    "&",
    "=",
    "?",
    "#",
    "~",
    ".",
    ",",
    " ",
    "\n",
    "_",
    "b.",
    "range.",
    "none",
    "v=1",
    "v=",
    "d=",
    "r=",
    "eur=",
    "open=",
    "lock=",
    "only=",
    "scope=",
    "e",
    "^",
    "10",
    "000",
    "<svg",
    "<metadata id=\"scenario\">",
    "\u{89}PNG\r\n\u{1a}\n",
    "iTXtScenario\0\0\0\0\0",
];

/// What stands beside numbers, and what messages are called.
const WORDS: [&str; 48] = [
    "$",
    "€",
    "¢",
    "%",
    "k",
    "M",
    "Md",
    "Mds",
    "G",
    "T",
    "bn",
    "B",
    "tn",
    "billion",
    "milliard",
    "millions",
    "mille",
    "thousand",
    "kW",
    "MW",
    "GWh",
    "TWh",
    "W",
    "/MWh",
    "/kWh",
    "g/kWh",
    "tCO2",
    "Mt",
    "FLOP/s",
    "PFLOP",
    "EFLOP/s",
    "H100",
    "GPU",
    "H100e",
    "ans",
    "years",
    "mois",
    "jours",
    "tokens/s",
    "jetons",
    "dollars",
    "euros",
    "par an",
    "× 10²⁵",
    "set",
    "get",
    "lang",
    "theme",
];

/// Every name of a link, and of what it can hold.
static NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let mut names: Vec<&str> = lockable().chain(beside_the_scenario()).collect();
    names.extend(PANELS);
    names.extend(Preset::ALL.map(Preset::key));
    names.extend(Vintage::ALL.map(Vintage::key));
    names.extend(Metric::ALL.iter().map(|metric| metric.key()));
    names.extend(Company::ALL.map(Company::key));
    names.extend(Language::ALL.map(Language::tag));
    names.extend(
        Choice::ALL
            .into_iter()
            .flat_map(Choice::options)
            .map(|option| option.key),
    );
    names
});

/// Makes another input of the first `size` bytes of `data`, in their place; gives its size, at most
/// `most`.
pub fn in_place(data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    let corpus = [data.get(..size).unwrap_or_default().to_vec()];
    let mut input = Mutator::new(seed.into()).next(&corpus);
    input.truncate(most.min(data.len()));
    let size = input.len();
    if let Some(place) = data.get_mut(..size) {
        place.copy_from_slice(&input);
    }
    size
}

/// Makes inputs.
#[derive(Debug)]
pub struct Mutator(u64);

impl Mutator {
    /// One that makes the inputs of a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// An input out of some of `corpus`.
    pub fn next(&mut self, corpus: &[Vec<u8>]) -> Vec<u8> {
        let mut input = self.pick(corpus).cloned().unwrap_or_default();
        for _ in 0..=self.below(6) {
            let at = self.below(input.len() + 1);
            match self.below(9) {
                0 => input.truncate(at),
                1 => {
                    let end = (at + self.below(9)).min(input.len());
                    input.drain(at..end);
                }
                2 => {
                    if let Some(byte) = input.get_mut(at) {
                        *byte ^= 1 << (self.0 % 8);
                    }
                }
                3 => {
                    let other = self.pick(corpus).cloned().unwrap_or_default();
                    let from = self.below(other.len() + 1);
                    input.splice(at.., other.into_iter().skip(from));
                }
                4 => {
                    let pair = self.pair();
                    input.splice(at..at, pair);
                }
                5 => {
                    let copy = input.get(at..).unwrap_or_default().to_vec();
                    input.extend(copy.into_iter().take(64));
                }
                _ => {
                    let word = self.word();
                    input.splice(at..at, word);
                }
            }
        }
        input
    }

    /// A parameter of a link.
    fn pair(&mut self) -> Vec<u8> {
        let mut pair = vec![b'&'];
        if self.below(4) == 0 {
            pair.extend(*b"b.");
        }
        match self.pick(&PARAMS) {
            Some(row) if self.below(2) == 0 => {
                // Near the ends of what its field takes.
                let value = match self.below(5) {
                    0 => row.field.low,
                    1 => row.field.high,
                    2 => row.field.high * 1.000_001,
                    3 => -row.field.high,
                    _ => f64::from_bits(self.random()),
                };
                pair.extend(format!("{}={value}", row.key).as_bytes());
            }
            _ => {
                let name = self.pick(&NAMES).copied().unwrap_or_default();
                pair.extend([name.as_bytes(), b"=", &self.word()].concat());
            }
        }
        pair
    }

    fn word(&mut self) -> Vec<u8> {
        match self.below(5) {
            0 => self.pick(&HOSTILE).map(|word| word.to_vec()),
            1 => self.pick(&SIGNS).map(|word| word.as_bytes().to_vec()),
            2 => self.pick(&WORDS).map(|word| word.as_bytes().to_vec()),
            3 => self.pick(&NAMES).map(|word| word.as_bytes().to_vec()),
            _ => Some((self.random() >> self.below(64)).to_string().into_bytes()),
        }
        .unwrap_or_default()
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len().max(1)))
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.random() % end as u64).unwrap_or(0)
    }

    /// The next of the splitmix64 sequence (Steele, Lea and Flood, 2014).
    fn random(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

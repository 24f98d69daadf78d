//! Dates as newspapers print them.

use super::Language;

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// A date that is known to the year, the month or the day: `2024`, `2024-01`, `2024-01-18`. What is
/// no such date is given back as it is.
pub fn date(iso: &str, language: Language) -> String {
    let mut parts = iso.split('-');
    let year = parts.next().unwrap_or_default();
    let names = match language {
        Language::English => ENGLISH,
        Language::French => FRENCH,
    };
    let month = parts
        .next()
        .and_then(|month| month.parse::<usize>().ok())
        .and_then(|month| names.get(month.checked_sub(1)?).copied());
    let day = parts.next().and_then(|day| day.parse::<u32>().ok());
    match (month, day) {
        (None, _) => iso.to_owned(),
        (Some(month), None) => format!("{month} {year}"),
        (Some(month), Some(1)) if language == Language::French => format!("1er {month} {year}"),
        (Some(month), Some(day)) => format!("{day} {month} {year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_as_long_as_they_are_known() {
        let table = [
            ("2024", "2024", "2024"),
            ("2024-01", "January 2024", "janvier 2024"),
            ("2024-01-18", "18 January 2024", "18 janvier 2024"),
            ("2024-08-01", "1 August 2024", "1er août 2024"),
            ("2024-13", "2024-13", "2024-13"),
            ("soon", "soon", "soon"),
        ];
        for (iso, english, french) in table {
            assert_eq!(date(iso, Language::English), english);
            assert_eq!(date(iso, Language::French), french);
        }
    }
}

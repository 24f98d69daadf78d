//! Decimal digits: the one place where a binary number becomes figures that can be rounded and read.
//!
//! It must not know units or languages: separators are given to it.

/// A size in decimal, without its sign: `0.d₁d₂d₃… × 10^point`.
///
/// It starts from the shortest decimal that reads back as the same number, which is the one people
/// typed or see in a table. Rounding is therefore what they would do by hand: 1.005 gives 1.01, half
/// going up, although the binary number nearest to 1.005 lies a hair below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    /// Digits 0 to 9, the first and the last not 0; none at all for zero.
    digits: Vec<u8>,
    /// How many digits stand before the decimal mark; negative when zeros follow the mark.
    point: i32,
}

impl Decimal {
    /// The size of a number; `None` when it is not finite.
    pub(super) fn of(value: f64) -> Option<Self> {
        if !value.is_finite() {
            return None;
        }
        let text = format!("{:e}", value.abs());
        let (mantissa, exponent) = text.split_once('e')?;
        let digits = mantissa
            .bytes()
            .filter(u8::is_ascii_digit)
            .map(|digit| digit - b'0')
            .collect();
        let point = exponent.parse::<i32>().ok()? + 1;
        Some(Self { digits, point }.trimmed())
    }

    fn trimmed(mut self) -> Self {
        while self.digits.last() == Some(&0) {
            self.digits.pop();
        }
        self
    }

    pub(super) fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }

    /// Whether it is exactly 1.
    pub(super) fn is_one(&self) -> bool {
        self.digits == [1] && self.point == 1
    }

    /// Whether it is less than 2, where French nouns stay singular.
    pub(super) fn is_below_two(&self) -> bool {
        self.is_zero() || self.point < 1 || (self.point == 1 && self.digits.first() == Some(&1))
    }

    /// Whether it has digits after the decimal mark.
    pub(super) fn has_fraction(&self) -> bool {
        i32::try_from(self.digits.len()).is_ok_and(|length| length > self.point)
    }

    /// The power of ten of the first digit: 4 for 30,000. Zero counts as a unit: 0.
    pub(super) fn leading(&self) -> i32 {
        if self.is_zero() { 0 } else { self.point - 1 }
    }

    /// Multiplied by a power of ten, without any loss.
    pub(super) fn shifted(&self, power: i32) -> Self {
        Self {
            digits: self.digits.clone(),
            point: self.point + power,
        }
    }

    /// Rounded to so many significant digits, half going up, with the carry: 999.6 to three is 1000.
    pub(super) fn rounded(&self, significant: usize) -> Self {
        let mut rounded = self.clone();
        let up = self
            .digits
            .get(significant)
            .is_some_and(|digit| *digit >= 5);
        rounded.digits.truncate(significant);
        if up {
            // Nines carry to the digit before them, and past the first digit to a new one.
            while rounded.digits.last() == Some(&9) {
                rounded.digits.pop();
            }
            if let Some(digit) = rounded.digits.last_mut() {
                *digit += 1;
            } else {
                rounded.digits.push(1);
                rounded.point += 1;
            }
        }
        rounded.trimmed()
    }

    /// Written with `group` between thousands, `mark` before decimals, and at least so many of them.
    pub(super) fn text(&self, group: &str, mark: char, least_decimals: usize) -> String {
        let digit = |place: i32| {
            let digit = usize::try_from(place)
                .ok()
                .and_then(|place| self.digits.get(place));
            char::from(b'0' + digit.copied().unwrap_or(0))
        };
        let mut text = String::new();
        let whole = if self.is_zero() { 0 } else { self.point.max(0) };
        for place in 0..whole {
            if place > 0 && (whole - place) % 3 == 0 {
                text.push_str(group);
            }
            text.push(digit(place));
        }
        if whole == 0 {
            text.push('0');
        }
        let length = i32::try_from(self.digits.len()).unwrap_or(i32::MAX);
        let least = i32::try_from(least_decimals).unwrap_or(i32::MAX);
        let decimals = if self.is_zero() {
            least
        } else {
            least.max(length - self.point)
        };
        if decimals > 0 {
            text.push(mark);
            // Zero has no digits, so any place reads as 0.
            let first = if self.is_zero() { 0 } else { self.point };
            text.extend((first..first + decimals).map(digit));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    fn rounded(value: f64, significant: usize) -> String {
        Decimal::of(value).map_or_else(String::new, |size| {
            size.rounded(significant).text(",", '.', 0)
        })
    }

    #[test]
    fn rounds_half_up_as_people_do_and_carries() {
        assert_eq!(rounded(1.005, 3), "1.01");
        assert_eq!(rounded(2.345, 3), "2.35");
        assert_eq!(rounded(369.5, 3), "370");
        assert_eq!(rounded(999.49, 3), "999");
        assert_eq!(rounded(999.5, 3), "1,000");
        assert_eq!(rounded(0.099_95, 3), "0.1");
        assert_eq!(rounded(9_999_999.0, 3), "10,000,000");
    }

    #[test]
    fn places_zeros_groups_and_marks() {
        let text = |value: f64, least| {
            Decimal::of(value).map_or_else(String::new, |size| size.text(" ", ',', least))
        };
        assert_eq!(text(0.0, 0), "0");
        assert_eq!(text(-0.0, 2), "0,00");
        assert_eq!(text(0.000_25, 0), "0,00025");
        assert_eq!(text(2.3, 2), "2,30");
        assert_eq!(text(1_234_567.891, 0), "1 234 567,891");
        assert_eq!(text(100.0, 0), "100");
        assert_eq!(Decimal::of(f64::NAN), None);
    }
}

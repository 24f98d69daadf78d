//! The double nearest to a decimal.
//!
//! The standard library answers faster, by a table of powers of five that is a tenth of what the page
//! would have to download before it can start; here it is a division on paper.

/// A whole number of any size: parts of 32 bits, the lowest first.
#[derive(Default)]
struct Whole(Vec<u32>);

impl Whole {
    /// As many parts as 860 digits have: what comes after them only breaks ties.
    const LONGEST: usize = 90;

    fn is_long(&self) -> bool {
        self.0.len() >= Self::LONGEST
    }

    fn times_ten_plus(&mut self, digit: u32) {
        let mut carry = u64::from(digit);
        for part in &mut self.0 {
            carry += u64::from(*part) * 10;
            *part = low(carry);
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(low(carry));
        }
    }

    /// Divides by ten; tells whether something was left.
    fn tenth(&mut self) -> bool {
        let mut rest = 0_u64;
        for part in self.0.iter_mut().rev() {
            rest = (rest << 32) | u64::from(*part);
            *part = low(rest / 10);
            rest %= 10;
        }
        if self.0.last() == Some(&0) {
            self.0.pop();
        }
        rest > 0
    }

    /// The highest 64 bits, the first of them 1; what they count, as a power of two; whether there are
    /// more.
    fn highest(&self) -> Option<(u64, i32, bool)> {
        let first = self.0.last()?.leading_zeros();
        let mut bits = 0_u128;
        let mut more = false;
        for (place, part) in self.0.iter().rev().enumerate() {
            if place < 3 {
                bits |= u128::from(*part) << (96 - 32 * place);
            } else {
                more |= *part > 0;
            }
        }
        bits <<= first;
        let top = u64::try_from(bits >> 64).ok()?;
        more |= bits << 64 > 0;
        let length = 32 * i32::try_from(self.0.len()).ok()? - i32::try_from(first).ok()?;
        Some((top, length - 64, more))
    }
}

/// The lowest 32 bits.
#[expect(clippy::cast_possible_truncation, reason = "the rest is carried")]
const fn low(number: u64) -> u32 {
    number as u32
}

/// The double nearest to a decimal with an optional sign, point and exponent: `-12.5e3`. Halfway between
/// two it is the even one; beyond the largest it is infinite. Nothing where the text is no such decimal.
pub fn nearest(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let size = unsigned_nearest(unsigned)?;
    Some(if text.starts_with('-') { -size } else { size })
}

fn unsigned_nearest(text: &str) -> Option<f64> {
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, power(exponent)?),
        None => (text, 0),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() && part.is_empty() {
        return None;
    }
    let mut number = Whole::default();
    let mut more = false;
    let mut exponent = i64::from(exponent);
    for (digits, behind) in [(whole, 0), (part, 1)] {
        for digit in digits.chars() {
            let digit = digit.to_digit(10)?;
            if number.is_long() {
                more |= digit > 0;
                exponent += 1 - behind;
            } else {
                number.times_ten_plus(digit);
                exponent -= behind;
            }
        }
    }
    if number.0.iter().all(|part| *part == 0) {
        return Some(0.0);
    }
    // Beyond every double either way, however many digits there are.
    let exponent = i32::try_from(exponent.clamp(-1300, 400)).ok()?;
    let mut scale = 0;
    if exponent < 0 {
        // Room for 64 bits after the division: nine tenths take less than a part.
        let room = exponent.unsigned_abs() / 9 + 4;
        scale = -32 * i32::try_from(room).ok()?;
        number.0.splice(0..0, (0..room).map(|_| 0));
    }
    for _ in 0..exponent.abs() {
        if exponent < 0 {
            more |= number.tenth();
        } else {
            number.times_ten_plus(0);
        }
    }
    let (top, counts, below) = number.highest()?;
    Some(rounded(top, counts + scale, more || below))
}

/// A power of ten; beyond what matters it is as good as any.
fn power(text: &str) -> Option<i32> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() {
        return None;
    }
    let mut size = 0_i32;
    for digit in digits.bytes() {
        let digit = digit.is_ascii_digit().then(|| i32::from(digit - b'0'))?;
        size = size.saturating_mul(10).saturating_add(digit);
    }
    Some(if text.starts_with('-') { -size } else { size })
}

/// The double nearest to `top × 2^counts` and, where there is `more`, a hair more; the highest bit of
/// `top` is 1.
fn rounded(top: u64, counts: i32, more: bool) -> f64 {
    // The number is at least 2^exponent, and less than twice that.
    let exponent = counts + 63;
    if exponent > 1023 {
        return f64::INFINITY;
    }
    // Small ones have fewer bits than 53.
    let lost = 11 + (-1022 - exponent).max(0);
    if lost > 64 {
        return 0.0;
    }
    let (top, one) = (u128::from(top), 1_u128 << lost);
    let (kept, rest) = (top >> lost, top % one);
    let half = one / 2;
    let up = rest > half || (rest == half && (more || kept % 2 == 1));
    let kept = u64::try_from(kept).unwrap_or_default() + u64::from(up);
    // The first bit of a number that is not small counts one in the exponent, as a carry does.
    let exponent = u64::try_from(exponent + 1022).unwrap_or_default();
    f64::from_bits((exponent << 52) + kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn same(text: &str) {
        let (ours, std) = (nearest(text), text.parse::<f64>().ok());
        assert_eq!(ours.map(f64::to_bits), std.map(f64::to_bits), "{text}");
    }

    #[test]
    fn the_hard_ones_are_right() {
        for text in [
            "0",
            "-0",
            "0.0e99",
            "1",
            "-1.5",
            "+7",
            ".5",
            "5.",
            "1e5",
            "1E+5",
            "1e-5",
            "0.1",
            "9007199254740993",
            "9007199254740992.999",
            "9007199254740993.0000000001",
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "1.7976931348623159e308",
            "1e309",
            "2.2250738585072014e-308",
            "2.2250738585072011e-308",
            "4.9406564584124654e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "2.4e-324",
            "1e-400",
            "1e99999999999",
            "1e-99999999999",
            "0.000000000000000000000000000000000000000000000001e48",
        ] {
            same(text);
        }
        for long in [
            format!("1{}", "0".repeat(308)),
            format!("0.{}1", "0".repeat(2000)),
            format!("{}e-2000", "1".repeat(2000)),
            format!("0.5{}1e-323", "0".repeat(1500)),
            format!("9007199254740993.{}1", "0".repeat(1500)),
            format!("9007199254740993{}1e-1001", "0".repeat(1000)),
        ] {
            same(&long);
        }
    }

    #[test]
    fn what_is_no_decimal_is_none() {
        for text in [
            "", "-", ".", "e5", "1e", "1e+", "--1", "1-", "1.2.3", "1e5.5", "NaN", "inf", "0x1",
            "1 ",
        ] {
            assert_eq!(nearest(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_double_reads_back(bits in any::<u64>()) {
            let value = f64::from_bits(bits);
            prop_assume!(value.is_finite());
            for text in [value.to_string(), format!("{value:e}"), format!("{value:.3e}")] {
                same(&text);
            }
        }

        #[test]
        fn every_decimal_reads_as_the_standard_library_has_it(
            text in "[+-]?[0-9]{0,25}(\\.[0-9]{0,25})?([eE][+-]?[0-9]{1,3})?"
        ) {
            same(&text);
        }
    }
}

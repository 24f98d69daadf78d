//! When H100s left Nvidia: the world's deliveries by quarter.

/// A month of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CalendarMonth {
    /// The year, such as 2024.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: i32,
}

impl CalendarMonth {
    #[must_use]
    /// The month that comes `months` later (earlier when negative).
    pub const fn plus(self, months: i32) -> Self {
        let counted = self.year * 12 + self.month - 1 + months;
        Self {
            year: counted.div_euclid(12),
            month: counted.rem_euclid(12) + 1,
        }
    }

    /// Months from `earlier` to this one.
    pub const fn since(self, earlier: Self) -> i32 {
        (self.year - earlier.year) * 12 + self.month - earlier.month
    }
}

/// The H100s delivered to the whole world in one quarter.
#[derive(Debug)]
pub struct Delivery {
    /// The quarter's first month.
    pub first_month: CalendarMonth,
    /// GPUs delivered in the quarter, median estimate.
    pub gpus: f64,
}

/// World deliveries of H100 by calendar quarter, medians; source 1.3.
pub static DELIVERIES: [Delivery; 13] = [
    quarter(2022, 4, 32_481.0),
    quarter(2023, 1, 56_640.0),
    quarter(2023, 2, 151_413.0),
    quarter(2023, 3, 260_088.0),
    quarter(2023, 4, 423_514.0),
    quarter(2024, 1, 552_252.0),
    quarter(2024, 2, 650_874.0),
    quarter(2024, 3, 794_383.0),
    quarter(2024, 4, 681_105.0),
    quarter(2025, 1, 329_018.0),
    quarter(2025, 2, 228_707.0),
    quarter(2025, 3, 127_307.0),
    quarter(2025, 4, 23_384.0),
];

const fn quarter(year: i32, quarter: i32, gpus: f64) -> Delivery {
    Delivery {
        first_month: CalendarMonth {
            year,
            month: quarter * 3 - 2,
        },
        gpus,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_follow_each_other() {
        for pair in DELIVERIES.windows(2) {
            assert_eq!(pair[1].first_month.since(pair[0].first_month), 3);
        }
    }

    #[test]
    fn months_count_across_years() {
        let december = CalendarMonth {
            year: 2023,
            month: 12,
        };
        assert_eq!(
            december.plus(1),
            CalendarMonth {
                year: 2024,
                month: 1
            }
        );
        assert_eq!(december.plus(-12).plus(12), december);
        assert_eq!(december.plus(25).since(december), 25);
    }
}

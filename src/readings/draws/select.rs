//! The value of a rank, without sorting.

/// Something that is ranked by a number.
pub(super) trait Ranked: Copy {
    /// The number; never NaN.
    fn key(&self) -> f64;
}

impl Ranked for f64 {
    #[inline(always)]
    fn key(&self) -> f64 {
        *self
    }
}

/// Puts what has this rank, counted from the lowest, in its place, with nothing higher before it and
/// nothing lower behind it; gives its number. Quickest where it nearly stands there already. (Hoare's
/// selection.)
#[cfg_attr(unstable, optimize(speed))]
pub(super) fn select<T: Ranked>(values: &mut [T], rank: usize) -> f64 {
    let (mut start, mut end) = (0, values.len());
    loop {
        let Some(pivot) = values.get(rank).map(Ranked::key) else {
            return 0.0;
        };
        if end - start < 2 {
            return pivot;
        }
        let (mut low, mut high) = (start, end);
        loop {
            while let Some(value) = values.get(low)
                && value.key() < pivot
            {
                low += 1;
            }
            while let Some(value) = values.get(high.wrapping_sub(1))
                && value.key() > pivot
            {
                high -= 1;
            }
            // What equals the pivot goes to both sides, so that many equals part evenly.
            if low < high {
                values.swap(low, high - 1);
                low += 1;
                high -= 1;
            }
            if low >= high {
                break;
            }
        }
        // Between both stand only equals of the pivot.
        if rank < high {
            end = high;
        } else if rank >= low {
            start = low;
        } else {
            return pivot;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn selects_what_sorting_would(mut values in proptest::collection::vec(prop_oneof![-2.0..2.0_f64, (0..4_i32).prop_map(f64::from)], 1..200), place in any::<proptest::sample::Index>()) {
            let rank = place.index(values.len());
            let mut sorted = values.clone();
            sorted.sort_by(f64::total_cmp);
            let found = select(&mut values, rank);
            prop_assert_eq!(found, sorted[rank]);
            prop_assert!(values[..rank].iter().all(|value| *value <= found));
            prop_assert!(values[rank..].iter().all(|value| *value >= found));
        }
    }
}

//! Words inside a PNG: the chunk that holds a scenario's link, written and read.
//!
//! A browser makes the picture; this adds to it and reads what was added, without decoding a pixel. It
//! must not know what the words mean.
//!
//! Source: Portable Network Graphics specification, third edition, sections 5.3, 11.3.3 and annex D.

/// What every PNG begins with.
const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

/// Where the first chunk (the header, always 13 bytes) ends: words may stand from here on.
pub const AFTER_HEADER: u32 = 33;

/// What our words are filed under.
const KEYWORD: &[u8] = b"Scenario\0";

/// What stands between an `iTXt`'s keyword and its words: not compressed, in no language by name.
const PLAIN: &[u8] = &[0, 0, 0, 0];

/// An `iTXt` chunk that holds `words`, to be put into a PNG at [`AFTER_HEADER`].
pub fn chunk(words: &str) -> Vec<u8> {
    let body = [b"iTXt", KEYWORD, PLAIN, words.as_bytes()].concat();
    let length = u32::try_from(body.len().saturating_sub(4)).unwrap_or_default();
    let check = crc(&body);
    [&length.to_be_bytes()[..], &body, &check.to_be_bytes()[..]].concat()
}

/// Whether a file begins like a PNG.
pub(super) fn is_png(file: &[u8]) -> bool {
    file.starts_with(&SIGNATURE)
}

/// The words that [`chunk`] put into a PNG; none where there are none that are whole. A file that is
/// cut short is read as far as it goes.
pub(super) fn words(file: &[u8]) -> Option<String> {
    let mut rest = file.strip_prefix(&SIGNATURE)?;
    loop {
        let (length, after) = rest.split_first_chunk()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (body, after) = after.split_at_checked(length.checked_add(4)?)?;
        let (check, after) = after.split_first_chunk()?;
        rest = after;
        let plain = body
            .strip_prefix(b"iTXt")
            .and_then(|body| body.strip_prefix(KEYWORD))
            .and_then(|body| body.strip_prefix(PLAIN));
        if let Some(words) = plain
            && crc(body) == u32::from_be_bytes(*check)
        {
            return String::from_utf8(words.to_vec()).ok();
        }
    }
}

/// The cyclic redundancy check of a chunk, bit by bit: links are short, and a table is not.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            crc >> 1 ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A picture of one pixel, as another crate writes it.
    fn pixel() -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, 1, 1);
        encoder.set_color(png::ColorType::Rgb);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&[1, 2, 3]).unwrap();
        writer.finish().unwrap();
        file
    }

    fn with(words: &str) -> Vec<u8> {
        let pixel = pixel();
        let (head, tail) = pixel.split_at(AFTER_HEADER as usize);
        [head, &chunk(words), tail].concat()
    }

    #[test]
    fn the_check_is_the_standards() {
        // The check value that every description of CRC-32 gives.
        assert_eq!(crc(b"123456789"), 0xcbf4_3926);
        // The end of every PNG.
        assert_eq!(crc(b"IEND"), 0xae42_6082);
    }

    #[test]
    fn a_picture_without_our_words_has_none() {
        assert!(is_png(&pixel()));
        assert_eq!(words(&pixel()), None);
        assert_eq!(words(b""), None);
        assert_eq!(words(b"GIF89a"), None);
    }

    #[test]
    fn words_that_were_damaged_are_not_taken() {
        let mut file = with("v=1&p=announced");
        let at = file.len() - pixel().len();
        file[AFTER_HEADER as usize + at - 6] ^= 1;
        assert_eq!(words(&file), None);
    }

    proptest! {
        #[test]
        fn another_decoder_reads_the_words_and_the_pixels(text in "[^\0]{0,300}") {
            let file = with(&text);
            prop_assert_eq!(words(&file), Some(text.clone()));
            let mut reader = png::Decoder::new(std::io::Cursor::new(&file)).read_info().unwrap();
            let mut pixels = [0; 3];
            reader.next_frame(&mut pixels).unwrap();
            prop_assert_eq!(pixels, [1, 2, 3]);
            reader.finish().unwrap();
            let [found] = reader.info().utf8_text.as_slice() else { panic!("one text") };
            prop_assert_eq!(&found.keyword, "Scenario");
            prop_assert_eq!(found.get_text().unwrap(), text);
        }

        #[test]
        fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..200), cut in 0_usize..200) {
            words(&bytes);
            words(&[&SIGNATURE[..], &bytes].concat());
            let file = with("v=1");
            let cut = cut.min(file.len());
            words(&file[..cut]);
        }
    }
}

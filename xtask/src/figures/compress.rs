//! Compressed copies beside a site's files, for servers that hand them out as they are.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use flate2::{Compression, write::GzEncoder};

/// Kinds that shrink; pictures and fonts are compressed already.
const SHRINK: [&str; 8] = ["html", "js", "css", "wasm", "svg", "json", "csv", "txt"];

/// Every file under `folder`, folders first read first written: a stable order.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let read = |error: std::io::Error| format!("read {}: {error}", folder.display());
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(read)? {
        entries.push(entry.map_err(read)?.path());
    }
    entries.sort();
    let mut all = Vec::new();
    for entry in entries {
        if entry.is_dir() {
            all.extend(files(&entry)?);
        } else {
            all.push(entry);
        }
    }
    Ok(all)
}

/// The name of a file's brotli copy.
pub(crate) fn brotli_copy(file: &Path) -> PathBuf {
    file.with_added_extension("br")
}

/// Writes `.br` and `.gz` beside whatever gets smaller by it.
pub(crate) fn compress_site(folder: &Path) -> Result<(), String> {
    for file in files(folder)? {
        let kind = file
            .extension()
            .and_then(|kind| kind.to_str())
            .unwrap_or("");
        if SHRINK.contains(&kind) {
            compress(&file).map_err(|error| format!("compress {}: {error}", file.display()))?;
        }
    }
    Ok(())
}

fn compress(file: &Path) -> std::io::Result<()> {
    let raw = fs::read(file)?;
    fs::write(brotli_copy(file), brotli(&raw)?)?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&raw)?;
    fs::write(file.with_added_extension("gz"), gzip.finish()?)
}

fn brotli(raw: &[u8]) -> std::io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &*raw, &mut small, &parameters)?;
    Ok(small)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brotli_shrinks_and_can_be_undone() -> std::io::Result<()> {
        let raw = "H100 ".repeat(1000);
        let small = brotli(raw.as_bytes())?;
        assert!(small.len() < 100, "{}", small.len());
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut small.as_slice(), &mut back)?;
        assert_eq!(back, raw.as_bytes());
        Ok(())
    }
}

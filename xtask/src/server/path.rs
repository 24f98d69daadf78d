//! From the path of a URL to a file of the site, and never to one outside.

use std::path::{Path, PathBuf};

/// What a URL's path stands for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    File(PathBuf),
    /// A folder named without its slash, under which relative addresses would go wrong.
    AddSlash(String),
    Nothing,
}

/// `folder` is canonical; `path` is still percent-encoded, without a query.
pub(super) fn find(folder: &Path, path: &str) -> Target {
    let segments: Vec<&str> = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .collect();
    let Some(decoded) = segments
        .iter()
        .map(|segment| decode(segment))
        .collect::<Option<Vec<_>>>()
    else {
        return Target::Nothing;
    };
    let mut file = folder.to_path_buf();
    file.extend(&decoded);
    if file.is_dir() {
        if !path.ends_with('/') {
            return Target::AddSlash(format!("/{}/", segments.join("/")));
        }
        file.push("index.html");
    } else if path.ends_with('/') {
        return Target::Nothing;
    }
    // A link inside the site may point outside it.
    match file.canonicalize() {
        Ok(real) if real.is_file() && real.starts_with(folder) => Target::File(real),
        _ => Target::Nothing,
    }
}

/// A decoded segment that names an entry of its folder, nothing else.
fn decode(segment: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.bytes();
    while let Some(byte) = rest.next() {
        let byte = if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            // `from_str_radix` alone would take a sign.
            let plain = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            u8::from_str_radix(digits, 16).ok().filter(|_| plain)?
        } else {
            byte
        };
        bytes.push(byte);
    }
    let name = String::from_utf8(bytes).ok()?;
    let harmless = !name.contains(['/', '\\', ':', '\0']) && name != "." && name != "..";
    harmless.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_names_and_nothing_that_leaves_the_folder() {
        assert_eq!(decode("a%20b").as_deref(), Some("a b"));
        assert_eq!(decode("%C3%A9t%C3%A9.html").as_deref(), Some("été.html"));
        for bad in [
            "..", "%2e%2e", "a%2fb", "a%5Cb", "C%3A", "%00", "%zz", "%4", "%ff", "%+1",
        ] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }
}

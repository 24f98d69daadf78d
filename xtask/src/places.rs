//! Where things are: the repository, its build folders, and the cache that every clone shares.
//!
//! Computes paths, and lets one run at a time into a place.

use std::{
    env,
    fs::File,
    path::{Path, PathBuf},
};

use crate::{
    failure::{Attempt, Failure},
    say,
};

/// The folders that commands work in.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    root: PathBuf,
    cache: PathBuf,
}

impl Places {
    /// Reads the environment once.
    pub(crate) fn find() -> Result<Self, Failure> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here.parent().unwrap_or(here).to_path_buf();
        let cache = cache_folder(|name| env::var_os(name).map(PathBuf::from)).ok_or_else(|| {
            Failure::new("choose a folder to keep tools in", "HOME is not set")
                .fix("Set EXPLORER_CACHE to a folder you can write to.")
        })?;
        let cache = std::path::absolute(&cache).unwrap_or(cache);
        Ok(Self { root, cache })
    }

    /// The repository.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// What is kept between runs and shared by clones.
    pub(crate) fn cache(&self) -> &Path {
        &self.cache
    }

    /// One finished tool, under a name that tells its version.
    pub(crate) fn tool(&self, name: &str, version: &str) -> PathBuf {
        self.cache.join("tools").join(format!("{name}-{version}"))
    }

    /// The release site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Unfinished sites: inside the clone, so that a rename can finish them.
    pub(crate) fn unfinished(&self, name: &str) -> PathBuf {
        self.root.join("target").join("site").join(name)
    }
}

/// Waits until no other run holds the lock, which ends with the file returned, or with the process.
pub(crate) fn one_at_a_time(lock: &Path, doing: &str) -> Result<File, Failure> {
    let attempted = || format!("lock {}", lock.display());
    let file = File::create(lock).attempt(attempted)?;
    if file.try_lock().is_err() {
        say::line(&format!("waiting for another run that is {doing}"));
        file.lock().attempt(attempted)?;
    }
    Ok(file)
}

fn cache_folder(variable: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    const NAME: &str = "ai-investment-explorer";
    let set = |name: &str| variable(name).filter(|path| !path.as_os_str().is_empty());
    set("EXPLORER_CACHE")
        .or_else(|| Some(set("XDG_CACHE_HOME")?.join(NAME)))
        .or_else(|| {
            Some(
                set("HOME")
                    .or_else(|| set("USERPROFILE"))?
                    .join(".cache")
                    .join(NAME),
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn cache(variables: &[(&str, &str)], expected: Option<&str>) {
        let found = cache_folder(|name| {
            let (_, value) = variables.iter().find(|(variable, _)| *variable == name)?;
            Some(PathBuf::from(value))
        });
        assert_eq!(found, expected.map(PathBuf::from));
    }

    #[test]
    fn cache_is_where_the_user_says_else_where_caches_go() {
        let home = ("HOME", "/h");
        cache(
            &[("EXPLORER_CACHE", "/e"), ("XDG_CACHE_HOME", "/x"), home],
            Some("/e"),
        );
        cache(
            &[("XDG_CACHE_HOME", "/x"), home],
            Some("/x/ai-investment-explorer"),
        );
        cache(
            &[("EXPLORER_CACHE", ""), home],
            Some("/h/.cache/ai-investment-explorer"),
        );
        cache(&[], None);
    }
}

//! Serves the page to its developer.

use std::process::Command;

use crate::{
    failure::Failure,
    places::Places,
    say,
    server::{SiteServer, listen},
    site,
    tools::{
        self,
        need::{FOR_DEVELOPMENT, FOR_RELEASE},
    },
};

/// Builds, then serves until it is stopped.
pub(crate) fn serve(port: u16, release: bool, places: &Places) -> Result<(), Failure> {
    // A taken port is known at once, not after the build.
    drop(listen(port)?);
    if release {
        let kit = tools::ensure(FOR_RELEASE, places)?;
        site::build(&kit, places, None)?;
        let server = SiteServer::start(&places.dist(), port)?;
        say::line(&format!(
            "serve: {} (dist/ as published; Ctrl-C stops)",
            server.url()
        ));
        server.wait();
        return Ok(());
    }
    let kit = tools::ensure(FOR_DEVELOPMENT, places)?;
    site::download_crates(kit.command("cargo")?)?;
    say::line(&format!(
        "serve: building; then the page is at http://127.0.0.1:{port}/ (reloads at each change; Ctrl-C stops)"
    ));
    let mut trunk = kit.trunk(false)?;
    trunk
        .args([
            "serve",
            "--offline",
            "--address",
            "127.0.0.1",
            "--public-url",
            "/",
        ])
        .args(["--port", &port.to_string(), "--dist"])
        .arg(places.unfinished("development"));
    become_program("serve the page", trunk)
}

/// Becomes the program, so that stopping this process stops it too.
#[cfg(unix)]
fn become_program(attempted: &str, mut command: Command) -> Result<(), Failure> {
    use std::os::unix::process::CommandExt;
    Err(Failure::new(attempted, command.exec()))
}

#[cfg(not(unix))]
fn become_program(attempted: &str, mut command: Command) -> Result<(), Failure> {
    crate::jobs::watch(attempted, &mut command)
}

//! Starts the page.

fn main() {
    explorer::page::start();
}

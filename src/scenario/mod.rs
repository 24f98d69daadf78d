//! Scenarios: the inputs' table, presets, vintages, links, and what a reader can do to them.
//!
//! This module must not know pixels, the browser or Yew. Defaults and ranges live here and nowhere
//! else.

mod action;
mod baseline;
mod choice;
mod claim;
mod compare;
mod departure;
mod goal;
mod history;
pub mod link;
mod param;
mod params;
mod preset;
mod published;
mod revision;
mod spans;
mod state;
mod update;
mod vintage;

pub use action::{Action, Pairing};
pub use baseline::Baseline;
pub use choice::{Choice, ChoiceOption, OptionName, part_name, region_name};
pub use compare::{Compared, Part, Waterfall};
pub use departure::Departure;
pub use goal::GOALS;
pub use history::{Command, History};
pub use param::{Estimates, Group, Param, Provenance, Range, Scale};
pub use params::{PARAMS, param, param_of_key};
pub use preset::Preset;
pub use published::Published;
pub use revision::{REVISIONS, Revision, Slot};
pub use state::Scenario;
pub use vintage::Vintage;

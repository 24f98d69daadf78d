//! Every sentence of the page, in both languages, side by side; a table a topic.
//!
//! Sentences are whole: what varies stands in braces, in the order that each language needs. These
//! tables must not know where a sentence is used.

mod charts;
mod claims;
mod compare;
mod controls;
mod editors;
mod embed;
mod explain;
mod links;
mod money;
mod page;
mod picture;
mod press;
mod rest;
mod share;
mod site;

pub use charts::ChartText;
pub use claims::ClaimText;
pub use compare::CompareText;
pub use controls::ControlText;
pub use editors::EditorText;
pub use embed::EmbedText;
pub use explain::ExplainText;
pub use links::LinkText;
pub use money::MoneyText;
pub use page::Message;
pub use picture::Label;
pub use press::PressText;
pub use rest::RestText;
pub use share::ShareText;
pub use site::SiteText;

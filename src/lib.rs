//! AI Investment Explorer.

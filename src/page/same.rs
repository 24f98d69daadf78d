//! Shared values that are compared by identity.

use std::ops::Deref;
use std::rc::Rc;

/// A shared value; two are equal when they are the same one, so comparing costs nothing, whatever is
/// inside.
pub(super) struct Same<T>(Rc<T>);

impl<T> Clone for Same<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Same<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> From<T> for Same<T> {
    fn from(value: T) -> Self {
        Self(Rc::new(value))
    }
}

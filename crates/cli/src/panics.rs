//! Panics are bugs of mapvet's own. They are caught where they happen; here they are counted, wherever that was.

use std::panic::PanicHookInfo;
use std::sync::{Mutex, PoisonError};

static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// From now on panics are remembered instead of printed, unless RUST_BACKTRACE asks for more.
pub(crate) fn collect() {
    let printed = std::env::var_os("RUST_BACKTRACE").is_some();
    let default = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        SEEN.lock().unwrap_or_else(PoisonError::into_inner).push(describe(info));
        if printed {
            default(info);
        }
    }));
}

fn describe(info: &PanicHookInfo<'_>) -> String {
    let payload = info.payload();
    let message = payload.downcast_ref::<&str>().copied().or(payload.downcast_ref::<String>().map(String::as_str));
    let place = info.location().map(|l| format!("{}:{}: ", l.file(), l.line())).unwrap_or_default();
    format!("{place}{}", message.unwrap_or("panic"))
}

/// The panics since the last call, sorted.
pub(crate) fn taken() -> Vec<String> {
    let mut seen = std::mem::take(&mut *SEEN.lock().unwrap_or_else(PoisonError::into_inner));
    seen.sort();
    seen.dedup();
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_remembered_with_its_place() {
        collect();
        let caught = std::panic::catch_unwind(|| panic!("by the {}", "test"));
        assert!(caught.is_err());
        let seen = taken();
        assert!(seen.iter().any(|p| p.contains("panics.rs:") && p.ends_with("by the test")), "{seen:?}");
        assert!(taken().is_empty());
    }
}

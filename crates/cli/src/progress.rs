//! A bar on the terminal for runs that take longer than a moment.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Shorter runs show nothing: a bar that flashes tells nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// Progress of loading, then of the rest.
pub(crate) struct Progress {
    /// Absent where nobody watches.
    bar: Option<ProgressBar>,
    start: Instant,
    shown: AtomicBool,
}

impl Progress {
    pub(crate) fn new() -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}").ok();
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()).with_message("reading");
            match style {
                Some(style) => bar.with_style(style),
                None => bar,
            }
        });
        Progress { bar, start: Instant::now(), shown: AtomicBool::new(false) }
    }

    /// So many files of so many are read. Called from all threads.
    pub(crate) fn files(&self, done: usize, known: usize) {
        let Some(bar) = &self.bar else { return };
        if self.start.elapsed() < PATIENCE {
            return;
        }
        if !self.shown.swap(true, Ordering::Relaxed) {
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        bar.set_length(known as u64);
        bar.set_position(done as u64);
    }

    /// Reading is over.
    pub(crate) fn analyzing(&self) {
        if let Some(bar) = &self.bar {
            bar.set_message("checking");
        }
    }

    /// Takes the bar off the terminal.
    pub(crate) fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

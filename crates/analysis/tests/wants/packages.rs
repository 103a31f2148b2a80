//! A test for each folder of `testdata` that belongs to a check, and one that none is forgotten.

use crate::judge::judge;
use crate::tree::{findings, findings_here, testdata};
use mapvet_analysis::pages;
use std::collections::BTreeSet;
use std::process::Command;

macro_rules! folders {
    ($($test:ident $folder:literal)*) => {
        /// The folders that have a test.
        pub(crate) const FOLDERS: &[&str] = &[$($folder),*];

        $(#[test]
        fn $test() {
            judge(&testdata().join($folder));
        })*
    };
}

folders! {
    check_then_act "check-then-act"
    concurrent_access "concurrent-access"
    copied_lock "copied-lock"
    different_locks "different-locks"
    implicit_map "implicit-map"
    inconsistent_lock "inconsistent-lock"
    leaked_map "leaked-map"
    nil_map_write "nil-map-write"
    recover_cannot_help "recover-cannot-help"
    sync_map_misuse "sync-map-misuse"
    unguarded_shared "unguarded-shared"
    write_under_read_lock "write-under-read-lock"
}

#[test]
fn every_check_has_its_folder() {
    let folders: BTreeSet<String> = std::fs::read_dir(testdata())
        .expect("testdata is there")
        .map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    for page in pages() {
        let listed = FOLDERS.contains(&page.name);
        assert_eq!(listed, folders.contains(page.name), "{}: the folder and the list differ", page.name);
        assert!(listed, "{}: a check has a folder", page.name);
    }
    assert!(FOLDERS.is_sorted());
}

#[test]
fn sources_of_the_standard_library_change_nothing() {
    let folder = testdata().join("unguarded-shared");
    assert_eq!(findings(&folder), findings_here(&folder));
}

#[test]
fn the_packages_compile() {
    for folder in FOLDERS {
        let Ok(output) = Command::new("go").args(["build", "./..."]).current_dir(testdata().join(folder)).output()
        else {
            eprintln!("left out: there is no Go here to compile the packages");
            return;
        };
        assert!(output.status.success(), "{folder}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

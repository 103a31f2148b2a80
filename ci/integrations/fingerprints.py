"""Whether fingerprints stay the same over the history of a repository: `ci/fingerprints`.

Two findings of neighboring commits are the same if nothing of what they show has changed but the numbers of lines: the check,
the line that declares the map, and the operation and the line of every access, those that are blamed and those that are not.
That is said without the fingerprint, so it can judge the fingerprint.
"""

import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile


class Tree:
    """A folder that holds one commit at a time, updated in place."""

    def __init__(self, git_dir, folder):
        self.folder = folder / "tree"
        self.folder.mkdir()
        self.env = {**os.environ, "GIT_DIR": str(git_dir), "GIT_WORK_TREE": str(self.folder), "GIT_INDEX_FILE": str(folder / "index")}

    def git(self, *args):
        ended = subprocess.run(["git", *args], env=self.env, cwd=self.folder, check=True, stdout=subprocess.PIPE, text=True)
        return ended.stdout

    def commits(self, count, revision):
        return self.git("rev-list", "--first-parent", f"--max-count={count + 1}", revision).split()[::-1]

    def enter(self, commit):
        self.git("read-tree", "--reset", "-u", commit)

    def changed(self, old, new):
        return self.git("diff", "--name-only", old, new).splitlines()

    def findings(self):
        command = [os.environ["MAPVET"], "check", "--confidence", "low", "--exit-zero", "--quiet", "--format", "jsonl"]
        ended = subprocess.run(command, cwd=self.folder, check=True, stdout=subprocess.PIPE, text=True)
        files = {}
        found = [json.loads(line) for line in ended.stdout.splitlines()]
        return [(self.identity(f, files), f["fingerprint"]) for f in found]

    def identity(self, finding, files):
        def line(place):
            name = place["file"]
            if name not in files:
                path = self.folder / name
                files[name] = path.read_text(errors="replace").split("\n") if name and path.is_file() else []
            lines = files[name]
            text = lines[place["line"] - 1].strip() if 0 < place["line"] <= len(lines) else ""
            return f"{name}: {text}"

        accesses = tuple((a["blamed"], a["op"], line(a)) for a in finding["accesses"])
        return finding["check"], finding["map"]["name"], line(finding["map"]), accesses


def grouped(findings):
    groups = collections.defaultdict(list)
    for identity, fingerprint in findings:
        groups[identity].append(fingerprint)
    return groups


def compare(old, new):
    """How many findings are in both, how many of these kept their fingerprint, and those that did not."""
    before, after = grouped(old), grouped(new)
    same = kept = 0
    moved = []
    for identity in before.keys() & after.keys():
        pairs = min(len(before[identity]), len(after[identity]))
        common = sum((collections.Counter(before[identity]) & collections.Counter(after[identity])).values())
        same, kept = same + pairs, kept + min(pairs, common)
        if common < pairs:
            moved.append(identity)
    return same, kept, sorted(moved)


def shared(findings):
    """How many findings have the fingerprint of another one that is not the same."""
    owners = collections.defaultdict(list)
    for identity, fingerprint in findings:
        owners[fingerprint].append(identity)
    return sum(len(all) - 1 for all in owners.values())


def main(git_dir, count=50, revision="HEAD"):
    total = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        tree = Tree(pathlib.Path(git_dir).resolve(), pathlib.Path(folder))
        commits = tree.commits(int(count), revision)
        last, findings = None, []
        for commit in commits:
            changed = tree.changed(last, commit) if last else ["all.go"]
            old = findings
            # What mapvet reads decides what it says.
            if any(name.endswith((".go", ".mod", ".work", ".toml", "modules.txt")) for name in changed):
                tree.enter(commit)
                findings = tree.findings()
                total["analyzed"] += 1
            if last:
                same, kept, moved = compare(old, findings)
                total.update(same=same, kept=kept, gone=len(old) - same, new=len(findings) - same)
                for identity in moved:
                    print(f"{commit[:12]}: moved: {identity}", flush=True)
            else:
                first = findings
            total["shared"] = max(total["shared"], shared(findings))
            last = commit
    same, kept, _ = compare(first, findings)
    print(f"{total['analyzed'] - 1} of {len(commits) - 1} commits change Go code")
    print(f"from commit to commit: {total['kept']} of {total['same']} findings kept their fingerprint; {total['new']} came, {total['gone']} went")
    print(f"from the first to the last: {kept} of {same} kept it, of {len(first)} and {len(findings)} findings")
    print(f"findings that share a fingerprint in one commit: at most {total['shared']}")
    sys.exit(total["kept"] != total["same"])


main(*sys.argv[1:])

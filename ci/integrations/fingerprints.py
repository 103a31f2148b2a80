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
    """A folder that holds what mapvet reads of one commit at a time, updated in place."""

    def __init__(self, git_dir, folder):
        self.folder, self.git_dir = folder, git_dir

    def git(self, *args, given=None):
        command = ["git", "--git-dir", str(self.git_dir), *args]
        return subprocess.run(command, check=True, input=given, stdout=subprocess.PIPE).stdout

    def commits(self, count, revision):
        return self.git("rev-list", "--first-parent", f"--max-count={count + 1}", revision).decode().split()[::-1]

    def changed(self, old, new):
        """The files that differ and that mapvet reads; all of them if there is no older commit."""
        if old is None:
            names = self.git("ls-tree", "-r", "-z", "--name-only", new)
        else:
            names = self.git("diff", "--no-renames", "-z", "--name-only", old, new)
        names = names.decode(errors="surrogateescape").split("\0")
        return [name for name in names if name.endswith((".go", "go.mod", "go.work", "mapvet.toml", "vendor/modules.txt"))]

    def enter(self, commit, changed):
        wanted = "".join(f"{commit}:{name}\n" for name in changed).encode(errors="surrogateescape")
        objects, at = self.git("cat-file", "--batch", given=wanted), 0
        for name in changed:
            end = objects.index(b"\n", at)
            header, at = objects[at:end], end + 1
            path = self.folder / name
            if header.endswith(b" missing"):
                path.unlink(missing_ok=True)
                continue
            size = int(header.split()[-1])
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(objects[at : at + size])
            at += size + 1

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
            changed = tree.changed(last, commit)
            old = findings
            # Without a change of these, what mapvet says is the same.
            if changed:
                tree.enter(commit, changed)
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

"""What a SARIF file must be: the OASIS schema, GitHub's limits, and what both ask for beyond a schema.

As a program it checks repositories: `ci/sarif`.
"""

import gzip
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]

# GitHub's limits for an upload, and below them what it shows.
UPLOAD_BYTES = 10 * 1024 * 1024
MOST = {"results": 25_000, "rules": 25_000, "tags": 20, "locations": 1_000, "steps": 10_000, "name": 255, "text": 1_024}
SHOWN = {"results": 5_000, "tags": 10, "locations": 100, "steps": 1_000}


def problems(file, repository):
    """All that is wrong with a SARIF file of a repository, a line each."""
    data = pathlib.Path(file).read_bytes()
    document = json.loads(data)
    found = [f"schema: {error.json_path}: {error.message[:200]}" for error in validator().iter_errors(document)]
    size = len(gzip.compress(data))
    found += over("compressed bytes", size, UPLOAD_BYTES)
    # Several runs of one tool in one upload are refused.
    if len(document["runs"]) != 1:
        found.append(f"{len(document['runs'])} runs")
    for run in document["runs"]:
        rules = run["tool"]["driver"]["rules"]
        found += over("rules", len(rules), MOST["rules"]) + over("results", len(run["results"]), SHOWN["results"])
        found += [f"rule {rule.get('id')}: {p}" for rule in rules for p in rule_problems(rule)]
        files = Files(pathlib.Path(repository))
        for number, result in enumerate(run["results"]):
            found += [f"result {number}: {p}" for p in result_problems(result, rules, files)]
    return found


def validator():
    schema = json.loads((ROOT / "testdata/schema/sarif-2.1.0.json").read_text())
    return jsonschema.validators.validator_for(schema)(schema)


def over(what, count, most):
    return [f"{count} {what}, more than {most}"] if count > most else []


def rule_problems(rule):
    found = over("characters in the name", len(rule.get("name", "")), MOST["name"])
    for field in ("shortDescription", "fullDescription", "help"):
        text = rule.get(field, {}).get("text", "")
        if not text:
            found.append(f"no {field}")
        if field != "help":
            found += over(f"characters in {field}", len(text), MOST["text"])
    return found + over("tags", len(rule.get("properties", {}).get("tags", [])), SHOWN["tags"])


def result_problems(result, rules, files):
    found = []
    if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
        found.append("ruleIndex is another rule's")
    if len(result["locations"]) != 1:
        found.append(f"{len(result['locations'])} locations")
    related = result.get("relatedLocations", [])
    found += over("related locations", len(related), SHOWN["locations"])
    # GitHub shows a related location only where the message links to it.
    linked = {int(n) for n in re.findall(r"(?<!\\)\]\((\d+)\)", result["message"]["text"])}
    if linked != {place["id"] for place in related}:
        found.append(f"the message links to {sorted(linked)}")
    threads = [t for flow in result.get("codeFlows", []) for t in flow["threadFlows"]]
    found += over("steps", sum(len(t["locations"]) for t in threads), SHOWN["steps"])
    steps = [step["location"] for t in threads for step in t["locations"]]
    for place in result["locations"] + related + steps:
        found += files.location_problems(place["physicalLocation"])
    prints = result.get("partialFingerprints", {})
    if "mapvet/v1" not in prints:
        found.append("no fingerprint of ours")
    primary = result["locations"][0]["physicalLocation"]
    expected = files.line_hash(primary["artifactLocation"]["uri"], primary["region"]["startLine"])
    if prints.get("primaryLocationLineHash") != expected:
        found.append(f"GitHub computes the line hash {expected}, not {prints.get('primaryLocationLineHash')}")
    return found


class Files:
    """The sources of a repository."""

    def __init__(self, repository):
        self.repository = repository
        self.texts = {}
        self.hashes = {}

    def text(self, uri):
        if uri not in self.texts:
            path = self.repository / urllib.parse.unquote(uri)
            self.texts[uri] = path.read_bytes().decode("utf-8", "replace") if path.is_file() else None
        return self.texts[uri]

    def location_problems(self, physical):
        uri = physical["artifactLocation"]["uri"]
        if uri.startswith("file://"):
            # A dependency outside of the repository; GitHub leaves it out.
            return []
        if uri.startswith(("/", "./")) or ".." in uri.split("/") or "\\" in uri:
            return [f"{uri} is not relative to the root"]
        text = self.text(uri)
        if text is None:
            return [f"{uri} is no file of the repository"]
        region, lines = physical["region"], text.split("\n")
        if not 1 <= region["startLine"] <= region.get("endLine", region["startLine"]) <= len(lines):
            return [f"{uri} has no line {region['startLine']}"]
        # One past the end of a line is a column; the units are those of UTF-16.
        width = len(lines[region.get("endLine", region["startLine"]) - 1].encode("utf-16-le")) // 2
        if region.get("endColumn", 1) > width + 1:
            return [f"{uri}:{region['startLine']} has no column {region['endColumn']}"]
        return []

    def line_hash(self, uri, line):
        if uri not in self.hashes:
            self.hashes[uri] = line_hashes(self.text(uri) or "")
        return self.hashes[uri].get(line)


def line_hashes(text):
    """GitHub's hash of every line: a rolling hash over the hundred characters that start there, blanks left out."""
    window, mask, base = 100, (1 << 64) - 1, 37
    last = pow(base, window, 1 << 64)
    text = re.sub(r"\r\n|\r", "\n", text)
    raw = text.encode("utf-16-le", "surrogatepass")
    ring, starts = [0] * window, [None] * window
    hashes, seen = {}, {}
    value, index, line, fresh = 0, 0, 1, True

    def push(unit):
        nonlocal value, index
        start = starts[index]
        if start is not None:
            word = f"{value:x}"
            seen[word] = seen.get(word, 0) + 1
            hashes[start] = f"{word}:{seen[word]}"
            starts[index] = None
        value = (base * value + unit - last * ring[index]) & mask
        ring[index] = unit

    for at in range(0, len(raw), 2):
        unit = raw[at] | raw[at + 1] << 8
        if unit in (0x20, 0x09):
            continue
        push(unit)
        if fresh:
            starts[index], fresh = line, False
        index = (index + 1) % window
        if unit == 0x0A:
            line, fresh = line + 1, True
    for unit in [0xFFFF] + [0] * window:
        push(unit)
        if fresh:
            starts[index], fresh = line, False
        index = (index + 1) % window
    return hashes


def main(repositories):
    failed = False
    for repository in repositories:
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "mapvet.sarif"
            command = [os.environ["MAPVET"], "-C", repository, "check", "--quiet", "--exit-zero", "--output", f"sarif={file}"]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            found = problems(file, repository)
            results = json.loads(file.read_text())["runs"][0]["results"]
            size = len(gzip.compress(file.read_bytes()))
        print(f"{repository}: {len(results)} results, {size} bytes compressed, {len(found)} problems", flush=True)
        print("".join(f"  {problem}\n" for problem in found), end="")
        failed |= bool(found)
    sys.exit(failed)


if __name__ == "__main__":
    main(sys.argv[1:])

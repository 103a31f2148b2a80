"""What ci/integrate runs. Each function below is a step; its document says what it holds."""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

import sarif
import workflow

ROOT = sarif.ROOT
BIN = pathlib.Path(sys.executable).parent
ADDRESS = "https://github.com/mapvet/mapvet"


def call(*command, folder=ROOT, env=None, status=0, errors=subprocess.STDOUT):
    """Runs a command to its end; fails if it ends with another status than expected.

    What it says on stderr is part of the answer, unless two programs of a pipe would talk into each other's lines.
    """
    ended = subprocess.run(
        [str(word) for word in command],
        cwd=folder, env=env, stdout=subprocess.PIPE, stderr=errors, text=True, errors="replace",
    )
    expect(ended.returncode == status, f"{' '.join(map(str, command))}: status {ended.returncode}\n{ended.stdout}")
    return ended.stdout


def expect(holds, otherwise):
    if not holds:
        raise AssertionError(otherwise)


class Bench:
    """Where things are while the steps run."""

    def __init__(self, target, source):
        self.target, self.source = target, source
        self.wheels = target / "wheels"
        self.fresh = target / "fresh"
        self.env = dict(os.environ)
        for name in [n for n in self.env if n.startswith(("GIT_", "GITHUB_", "PRE_COMMIT", "CI_"))]:
            del self.env[name]
        # What users name is the snapshot, under the address that the documentation gives.
        self.source_folder = target / "snapshot"
        self.env |= {
            "GIT_CONFIG_COUNT": "1",
            "GIT_CONFIG_KEY_0": f"url.file://{self.source_folder}.insteadOf",
            "GIT_CONFIG_VALUE_0": ADDRESS,
            "PIP_FIND_LINKS": str(self.wheels),
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        }
        # What users have on their PATH: the binary of the wheel.
        self.env["PATH"] = f"{self.fresh / 'bin'}{os.pathsep}{self.env['PATH']}"

    def sample(self, name, mended=False):
        """A repository with the program of testdata/example; its one mistake is mended if asked for."""
        folder = self.target / "samples" / name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(ROOT / "testdata/example", folder)
        if mended:
            mend(folder)
        commit(folder, self.env)
        return folder


def mend(folder):
    store = folder / "store.go"
    text = store.read_text()
    loop = text.index("\t\tfor id, session")
    end = text.index("\n\t}\n", loop)
    store.write_text(f"{text[:loop]}\t\ts.mu.Lock()\n{text[loop:end]}\n\t\ts.mu.Unlock(){text[end:]}")


def commit(folder, env):
    git = ["git", "-c", "user.name=sample", "-c", "user.email=sample@example.com", "-c", "commit.gpgsign=false"]
    if not (folder / ".git").exists():
        call("git", "init", "--quiet", "-b", "main", folder=folder, env=env)
    call("git", "add", "--all", folder=folder, env=env)
    call(*git, "commit", "--quiet", "--no-verify", "--allow-empty", "-m", "sample", folder=folder, env=env)


def schemas(bench):
    """Every YAML keeps to its published schema, every version named in one is this version."""
    for schema, file in (("github-actions", "action.yml"), ("github-workflows", "ci/github.yml"), ("gitlab-ci", "ci/gitlab.yml")):
        call(BIN / "check-jsonschema", "--builtin-schema", f"vendor.{schema}", file)
    call(BIN / "pre-commit", "validate-manifest", ".pre-commit-hooks.yaml")
    kinds = {"jobs:": "github-workflows", "include:": "gitlab-ci"}
    for page in ("README.md", "docs/src/ci.md"):
        for text in (text for info, text in blocks(page) if info == "yaml"):
            file = bench.target / "shown.yaml"
            file.write_text(text)
            if re.search("^repos:", text, re.M):
                call(BIN / "pre-commit", "validate-config", file)
            for key, schema in kinds.items():
                if re.search(f"^{key}", text, re.M):
                    call(BIN / "check-jsonschema", "--builtin-schema", f"vendor.{schema}", file)
    for file in ("ci/github.yml", "ci/gitlab.yml", "pyproject.toml", "docs/src/ci.md", "README.md"):
        named = re.findall(r"(?:mapvet@v|--tag v|mapvet/v|mapvet==|mapvet-|rev: v)(\d[\w.]*)", (ROOT / file).read_text())
        expect(named and set(named) <= {version()}, f"{file} names {named}, this is {version()}")


def wheel(bench):
    """The wheel holds the binary: installed in a fresh environment, it runs, completes and has its manual page."""
    shutil.rmtree(bench.wheels, ignore_errors=True)
    # The profile that the gate has built already; a release is built with `--release`.
    call(
        BIN / "maturin", "build", "--profile", "quick", "--locked", "--auditwheel", "skip", "--out", bench.wheels,
        folder=ROOT / "crates/cli",
    )
    [file] = bench.wheels.glob("*.whl")
    shutil.rmtree(bench.fresh, ignore_errors=True)
    call(sys.executable, "-m", "venv", bench.fresh)
    call(bench.fresh / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", file)
    expect(call("mapvet", "--version", env=bench.env).startswith("mapvet "), "it says its version")
    call("bash", "-c", "set -o pipefail; mapvet completions bash | bash -n && mapvet man | grep -q '^.TH mapvet'", env=bench.env)
    text = call("mapvet", "check", folder=bench.sample("wheel"), env=bench.env, status=1)
    expect("(inconsistent-lock)" in text, text)


def hooks(bench):
    """pre-commit installs the hooks as the book says: a mistake stops the commit, without it the commit passes."""
    snapshot(bench)
    env = bench.env | {"PRE_COMMIT_HOME": str(bench.target / "pre-commit")}
    # The folder that cargo builds in is deleted with the hook's; here the next run starts from what is built.
    env["CARGO_TARGET_DIR"] = str(bench.target / "source")
    config = next(text for info, text in blocks("docs/src/ci.md") if info == "yaml" and text.startswith("repos:"))
    for hook in ["mapvet"] + ["mapvet-src"] * bench.source:
        folder = bench.sample(hook)
        (folder / ".pre-commit-config.yaml").write_text(config.replace("id: mapvet", f"id: {hook}"))
        # Nothing is kept from an earlier run: the name of the version is the same, what it names is not.
        call(BIN / "pre-commit", "clean", folder=folder, env=env)
        call(BIN / "pre-commit", "install", folder=folder, env=env)
        call("git", "add", "--all", folder=folder, env=env)
        identity = ["-c", "user.name=sample", "-c", "user.email=sample@example.com"]
        # A commit of no Go file does not run the hook.
        call("git", *identity, "commit", "-m", "hooks", folder=folder, env=env)
        # One file is touched, and not the one with the mistake: the whole package is looked at.
        touched = folder / "counters.go"
        touched.write_text(touched.read_text() + "\n// Touched.\n")
        call("git", "add", "--all", folder=folder, env=env)
        text = call("git", *identity, "commit", "-m", "counters", folder=folder, env=env, status=1)
        expect("store.go:49:28" in text and "(inconsistent-lock)" in text, text)
        mend(folder)
        call("git", "add", "--all", folder=folder, env=env)
        start = time.monotonic()
        call("git", *identity, "commit", "-m", "mended", folder=folder, env=env)
        print(f"{hook}: {time.monotonic() - start:.1f} s a commit")


def newcomer(bench):
    """The way of docs/src/getting-started.md from an empty folder, installation included; the binary's test compares output."""
    snapshot(bench)
    place = bench.target / "samples/newcomer"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    home = bench.target / "newcomer"
    shutil.rmtree(home, ignore_errors=True)
    call(sys.executable, "-m", "venv", home)
    env = bench.env | {"PATH": f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    env |= {"CARGO_NET_GIT_FETCH_WITH_CLI": "true", "CARGO_INSTALL_ROOT": str(home)}
    env["CARGO_TARGET_DIR"] = str(bench.target / "source")
    for who in ("AUTHOR", "COMMITTER"):
        env |= {f"GIT_{who}_NAME": "newcomer", f"GIT_{who}_EMAIL": "newcomer@example.com"}
    run = 0
    for info, text in blocks("docs/src/getting-started.md"):
        if ",file=" in info:
            (place / info.split(",file=")[1]).write_text(text)
        if info != "console":
            continue
        for command in re.findall(r"^\$ (.*)$", text, re.M):
            if command.startswith("cargo install") and not bench.source:
                continue
            ended = subprocess.run(
                ["bash", "-c", command], cwd=place, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            )
            expect(ended.returncode in (0, 1), f"{command}: {ended.stdout}")
            if command.startswith(("cargo", "pip")):
                expect(ended.returncode == 0 and (home / "bin/mapvet").is_file(), f"{command}: {ended.stdout}")
            run += 1
    expect(run > 8, "the page has commands")


def blocks(page):
    """The fenced blocks of a page: what stands behind the fence, and the text."""
    return re.findall(r"^```(\S+)\n(.*?)^```$", (ROOT / page).read_text(), re.M | re.S)


def snapshot(bench):
    """A repository of the files as they are here, committed or not, with the version as its tag."""
    names = call("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    folder = bench.source_folder
    shutil.rmtree(folder, ignore_errors=True)
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    commit(folder, bench.env)
    call("git", "tag", f"v{version()}", folder=folder, env=bench.env)


def version():
    return re.search(r'^version = "(.*)"$', (ROOT / "Cargo.toml").read_text(), re.M)[1]


def github(bench):
    """The workflow's steps: findings fail the job after the upload of a SARIF file that code scanning takes."""
    job = workflow.read(ROOT / "ci/github.yml")["jobs"]["mapvet"]
    for mended in (False, True):
        uploaded = []

        def upload(running, given, uploaded=uploaded):
            uploaded.extend(sarif.problems(running.workspace / given["sarif_file"], running.workspace))
            document = json.loads((running.workspace / given["sarif_file"]).read_text())
            uploaded.append(len(document["runs"][0]["results"]))
            return {}

        actions = {
            "actions/checkout": lambda *_: {},
            "mapvet/mapvet": workflow.composite(ROOT),
            "github/codeql-action/upload-sarif": upload,
        }
        running = workflow.Job(bench.sample(f"github-{mended}", mended), bench.env, actions)
        try:
            running.run(job["steps"])
            failed = False
        except workflow.Failed:
            failed = True
        expect(failed != mended, f"the job passed or failed: {failed}\n{running.log}")
        expect(uploaded == [0 if mended else 1], f"uploaded: {uploaded}")
        expect(mended or "::error file=store.go,line=49," in running.log, running.log)
        summary = (running.files / "summary.md").read_text()
        expect("no findings" in summary if mended else "Store.sessions" in summary, summary)
        (running.files / "summary.md").unlink()


def scanning(bench):
    """The SARIF of real code, the standard library's, keeps to the schema and to GitHub's limits."""
    results = 0
    for part in ("net", "cmd/go"):
        folder = pathlib.Path(call("go", "env", "GOROOT").strip()) / "src" / part
        file = bench.target / "scanning.sarif"
        # Low confidence, for there to be results.
        call(
            "mapvet", "check", "--confidence", "low", "--exit-zero", "--quiet", "--output", f"sarif={file}",
            folder=folder, env=bench.env,
        )
        found = sarif.problems(file, folder)
        expect(not found, "\n".join(found))
        results += len(json.loads(file.read_text())["runs"][0]["results"])
    expect(results > 0, "there is nothing to judge")


def history(bench):
    """Over a history that moves lines, ci/fingerprints finds every fingerprint kept."""
    folder = bench.sample("history")
    for number in range(2):
        store = folder / "store.go"
        store.write_text(store.read_text().replace("// A Session", "// Changed.\n\n// A Session"))
        commit(folder, bench.env)
    env = bench.env | {"MAPVET": "mapvet"}
    text = call(ROOT / "ci/fingerprints", folder / ".git", 2, folder=folder, env=env)
    expect("from commit to commit: 2 of 2 findings kept their fingerprint; 0 came, 0 went" in text, text)


def gitlab(bench):
    """The job's script: findings fail it and leave a report of Code Quality."""
    for mended in (False, True):
        folder = bench.sample(f"gitlab-{mended}", mended)
        ended = workflow.gitlab(ROOT / "ci/gitlab.yml", folder, bench.env)
        expect(ended.returncode == (0 if mended else 1), ended.stdout)
        issues = json.loads((folder / "gl-code-quality-report.json").read_text())
        expect([i["location"]["path"] for i in issues] == ["store.go"] * (not mended), issues)
        wanted = {"description", "check_name", "fingerprint", "severity", "location"}
        expect(all(wanted <= set(issue) for issue in issues), issues)


def reviewdog(bench):
    """ci/reviewdog hands reviewdog one diagnostic a line and the arguments it was given; findings are its to judge."""
    folder = bench.sample("reviewdog")
    tools = bench.target / "tools"
    tools.mkdir(exist_ok=True)
    # Stands in for reviewdog: repeats what it gets.
    (tools / "reviewdog").write_text('#!/bin/sh\necho "$@"\ncat\n')
    (tools / "reviewdog").chmod(0o755)
    env = bench.env | {"PATH": f"{tools}{os.pathsep}{bench.env['PATH']}"}
    lines = call(
        ROOT / "ci/reviewdog", "-reporter=local", folder=folder, env=env, errors=subprocess.DEVNULL
    ).splitlines()
    expect(lines[0] == "-f=rdjsonl -name=mapvet -reporter=local", lines)
    diagnostics = [json.loads(line) for line in lines[1:] if line.startswith("{")]
    expect([d["location"]["path"] for d in diagnostics] == ["store.go"], lines)
    expect([d["location"]["range"]["start"] for d in diagnostics] == [{"line": 49, "column": 28}], lines)


def gate(bench):
    """ci/gate: an error stops the merge, and so does what gofmt, go vet and the compiler find."""
    def run(folder, status):
        return call(ROOT / "ci/gate", folder=folder, env=bench.env, status=status)

    text = run(bench.sample("gate"), 1)
    expect(re.search(r"^FAILED  mapvet .* errors: 1, warnings: 0$", text, re.M), text)
    expect(len(re.findall(r"^ok ", text, re.M)) == 3, text)
    mended = bench.sample("gate-mended", mended=True)
    expect("gate: ready to merge" in run(mended, 0), "a program without mistakes passes")
    (mended / "odd.go").write_text('package main\n\nimport "fmt"\n\nfunc  odd() { fmt.Printf("%d\\n", "x") }\n')
    text = run(mended, 1)
    expect("gofmt -w odd.go" in text and re.search(r"^FAILED  format .*files to format: 1$", text, re.M), text)
    expect(re.search(r"^FAILED  vet ", text, re.M), text)
    (mended / "odd.go").write_text("package main\n\nvar odd int = text\n")
    text = run(mended, 1)
    expect(re.search(r"^FAILED  build ", text, re.M), text)
    expect(re.search(r"^ok      format ", text, re.M), text)
    call(ROOT / "ci/gate", "--nonsense", folder=mended, env=bench.env, status=2)


def main():
    parser = argparse.ArgumentParser(prog="ci/integrate")
    parser.add_argument("--source", action="store_true", help="also the hook that builds from source")
    parser.add_argument("only", nargs="*", help="run these steps only; the wheel must be there already")
    args = parser.parse_args()
    bench = Bench(pathlib.Path(os.environ["CARGO_TARGET_DIR"]).resolve() / "integrate", args.source)
    failed = 0
    for step in (schemas, wheel, newcomer, hooks, github, scanning, history, gitlab, reviewdog, gate):
        if args.only and step.__name__ not in args.only:
            continue
        start = time.monotonic()
        try:
            step(bench)
            word = "ok    "
        except AssertionError as wrong:
            print(wrong)
            word, failed = "FAILED", 1
        print(f"{word}  {step.__name__}, {time.monotonic() - start:.1f} s: {step.__doc__}", flush=True)
    sys.exit(failed)


main()

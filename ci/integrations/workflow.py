"""Runs the steps of a GitHub workflow or composite action as GitHub would, and the script of a GitLab job.

Of GitHub's expressions it knows what ours use. An action of somebody else is a function given by the caller.
"""

import os
import pathlib
import re
import subprocess

from ruamel.yaml import YAML


def read(path):
    # YAML 1.2 does not take the key `on` for a truth value.
    return YAML(typ="safe").load(pathlib.Path(path).read_text())


class Failed(Exception):
    """A step ended with another status than 0."""


class Job:
    """The steps of one job in one workspace."""

    def __init__(self, workspace, env, actions, event=None):
        self.workspace, self.env, self.actions = pathlib.Path(workspace), env, actions
        self.github = {"ref": "refs/heads/main", "event_name": "push", "event": event or {}}
        self.files = self.workspace.parent / f"{self.workspace.name}-runner"
        self.files.mkdir(exist_ok=True)
        self.log = ""

    def run(self, steps, inputs=None, action_path=""):
        """The outputs of the steps; raises the first failure after the steps that run all the same."""
        outputs, failure = {}, None
        for step in steps:
            known = {"inputs": inputs or {}, "steps": outputs, "github": {**self.github, "action_path": str(action_path)}}
            if not wanted(step, failure, known):
                continue
            try:
                result = self.uses(step, known) if "uses" in step else self.shell(step, known)
                error = None
            except Failed as failed:
                result, error = failed.args[1], failed
            outputs[step.get("id", f"#{len(outputs)}")] = {"outputs": result}
            failure = failure or error
        if failure:
            raise Failed(str(failure), outputs)
        return outputs

    def uses(self, step, known):
        given = {name: expand(str(value), known) for name, value in step.get("with", {}).items()}
        return self.actions[step["uses"].split("@")[0]](self, given)

    def shell(self, step, known):
        script = self.files / "step.sh"
        script.write_text(expand(step["run"], known))
        output = self.files / "output"
        output.write_text("")
        env = {**self.env, **{name: expand(str(value), known) for name, value in step.get("env", {}).items()}}
        env |= {
            "GITHUB_WORKSPACE": str(self.workspace),
            "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(self.files / "summary.md"),
        }
        folder = self.workspace / expand(step.get("working-directory", "."), known)
        ended = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
            cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        self.log += ended.stdout
        result = dict(line.split("=", 1) for line in output.read_text().splitlines())
        if ended.returncode:
            raise Failed(f"status {ended.returncode} of: {script.read_text().strip()}", result)
        return result


def composite(path):
    """The action of a folder, as something a job can use."""
    action = read(pathlib.Path(path) / "action.yml")

    def run(job, given):
        unknown = set(given) - set(action["inputs"])
        assert not unknown, f"action.yml has no input {unknown}"
        inputs = {name: given.get(name, declared.get("default", "")) for name, declared in action["inputs"].items()}
        failure = None
        try:
            outputs = job.run(action["runs"]["steps"], inputs, path)
        except Failed as failed:
            failure, outputs = failed, failed.args[1]
        known = {"steps": outputs, "inputs": inputs, "github": job.github}
        results = {name: expand(output["value"], known) for name, output in action.get("outputs", {}).items()}
        if failure:
            raise Failed(failure.args[0], results)
        return results

    return run


def wanted(step, failure, known):
    condition = str(step.get("if", "success()"))
    always = any(name in condition for name in ("always()", "cancelled()", "failure()"))
    if failure and not always:
        return False
    return bool(evaluate(condition.removeprefix("${{").removesuffix("}}"), known, failure))


def expand(text, known):
    return re.sub(r"\$\{\{(.*?)\}\}", lambda match: str(evaluate(match[1], known) or ""), text)


def evaluate(expression, known, failure=None):
    """An expression of names, functions without arguments, texts, ==, !=, &&, || and !."""
    states = {"success()": not failure, "failure()": bool(failure), "always()": True, "cancelled()": False}
    words = re.findall(r"'[^']*'|\w+\(\)|[A-Za-z_][\w-]*(?:\.[\w-]+)*|==|!=|&&|\|\||[!()]", expression)
    assert "".join(words) == re.sub(r"\s", "", expression), f"an expression beyond this reader: {expression}"
    python = {"&&": "and", "||": "or", "!": "not"}

    def word(text):
        if text in states:
            return str(states[text])
        if re.match(r"[A-Za-z_]", text):
            return repr(look_up(text, known))
        return python.get(text, text)

    return eval(" ".join(word(text) for text in words), {"__builtins__": {}})  # only literals and operators are left


def look_up(name, known):
    value = known
    for part in name.split("."):
        value = value.get(part, "") if isinstance(value, dict) else ""
    return value


def gitlab(path, folder, env):
    """Runs the one job of a template; the status of its script."""
    job = next(value for value in read(path).values() if isinstance(value, dict) and "script" in value)
    variables = {"CI_PROJECT_DIR": str(folder), **env}
    for name, value in job.get("variables", {}).items():
        variables[name] = os.path.expandvars(value.replace("$CI_PROJECT_DIR", str(folder)))
    lines = job.get("before_script", []) + job["script"]
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join(lines)],
        cwd=folder, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )

"""The command line, run in this process on a data file of its own."""

import json
import shutil

import pytest
from msgspec import Struct

from planner.app.main import main
from tests.places import ROOT

EXAMPLES = ROOT / "resources" / "content" / "examples"
STORY_DAY = "2026-11-22"


class Answer(Struct, frozen=True):
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self):
        return self.out.splitlines()

    @property
    def json(self):
        return json.loads(self.out)


class CommandLine:
    """Runs commands on one data file, on the day of the stories."""

    def __init__(self, data, capsys):
        self.data = data
        self._capsys = capsys

    def run(self, *words):
        """Run words as they are: no data file, no day added."""
        self._capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as ended:
            code = int(ended.code or 0)
        out, err = self._capsys.readouterr()
        return Answer(code, out, err)

    def __call__(self, *words, today=STORY_DAY):
        return self.run("--data", self.data, "--today", today, *words)

    def done(self, *words, **more):
        """Run a command that must succeed, quietly on stderr."""
        answer = self(*words, **more)
        assert (answer.code, answer.err) == (0, ""), answer
        return answer

    def refused(self, *words, **more):
        """Run a command that must be refused in plain words; return those."""
        answer = self(*words, **more)
        assert (answer.code, answer.out) == (1, ""), answer
        assert answer.err.startswith("ms-journey-planner: ")
        assert "Traceback" not in answer.err
        assert "inside the app" not in answer.err
        return answer.err

    def new(self, name="ahsct-at-home", option="ahsct-cy-atg", day0="2027-04-06"):
        words = ["new", "--answers", EXAMPLES / f"{name}.toml", "--option", option]
        if day0:
            words += ["--day0", day0]
        return self.done(*words).out.strip()

    def step(self, journey, step):
        shown = self.done("show", journey, "--json").json
        return next(one for one in shown["steps"] if one["id"] == step)


@pytest.fixture
def planner(tmp_path, capsys):
    return CommandLine(tmp_path / "journeys.db", capsys)


@pytest.fixture(scope="session")
def begun(tmp_path_factory):
    """A folder for what `planner new` wrote, and the ids it told: made once a run."""
    return tmp_path_factory.mktemp("begun"), []


@pytest.fixture
def journey(planner, begun):
    """A transplant at home, Day 0 on 6 April 2027."""
    kept, ids = begun
    folder = planner.data.parent
    if not ids:
        before = set(folder.iterdir())
        ids.append(planner.new())
        for made in set(folder.iterdir()) - before:
            _copy(made, kept / made.name)
    else:
        for made in kept.iterdir():
            _copy(made, folder / made.name)
    return ids[0]


def _copy(source, target):
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    else:
        shutil.copy2(source, target)

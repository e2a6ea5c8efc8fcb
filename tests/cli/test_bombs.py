"""Files made to hang or to eat memory: refused in words, in time, nothing taken."""

import io
import json
import os
import sqlite3
import time
import zlib
from contextlib import closing
from datetime import date

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from planner.app.plan_reader import PlanReader
from planner.models.errors import PlannerError

TODAY = date(2026, 11, 22)
SOON = 3.0
"""Seconds for a file in these tests; the program itself gives it ten."""


@pytest.fixture
def read():
    """Read a file as the program does, within a shorter time."""
    reader = PlanReader(seconds=SOON)
    return lambda content: reader.read_plan(content, "plan.pdf", TODAY, lambda: False)


def refused(action):
    before = time.monotonic()
    with pytest.raises(PlannerError) as caught:
        action()
    assert time.monotonic() - before < SOON + 7  # a busy machine starts it slowly
    return caught.value.code


def refused_by_us(content):
    """Read a file in the time that the program itself gives."""
    reader = PlanReader()
    with pytest.raises(PlannerError) as caught:
        reader.read_plan(content, "plan.pdf", TODAY, lambda: False)
    return caught.value.code


def saved(pdf, **how):
    target = io.BytesIO()
    pdf.save(target, **how)
    return target.getvalue()


def with_names(grow):
    """A PDF whose tree of names was grown by a function from a leaf."""
    pdf = Pdf.new()
    pdf.add_blank_page()
    pdf.Root.Names = Dictionary(EmbeddedFiles=grow(pdf))
    return saved(pdf)


def limits():
    return Array([String("a"), String("z")])


def shared(pdf):
    """Thirty levels of which each names the one below twice: a billion leaves."""
    leaf = Dictionary(Names=Array([String("x"), Dictionary()]), Limits=limits())
    node = pdf.make_indirect(leaf)
    for _ in range(30):
        node = pdf.make_indirect(Dictionary(Kids=Array([node, node]), Limits=limits()))
    return node


def ring(pdf):
    node = pdf.make_indirect(Dictionary(Limits=limits()))
    node.Kids = Array([node])
    return node


def carrying(data):
    """A PDF that carries something as our own carry a plan."""
    pdf = Pdf.new()
    pdf.add_blank_page()
    stream = Stream(pdf, zlib.compress(data, 9))
    stream.Filter = Name.FlateDecode
    file = Dictionary(F=pdf.make_indirect(stream))
    name = String("journey.json")
    spec = pdf.make_indirect(Dictionary(Type=Name.Filespec, F=name, UF=name, EF=file))
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([name, spec])))
    return saved(pdf, compress_streams=False)


def swollen(size):
    """The objects of a PDF in a stream that swells to a size in bytes."""
    packer = zlib.compressobj(1)
    pieces = [packer.compress(b"3 0 <</Kids[]/Names[]>>")]
    blank = b" " * (16 * 1024 * 1024)
    pieces += [packer.compress(blank) for _ in range(size // len(blank))]
    packed = b"".join((*pieces, packer.flush()))
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R/Names 3 0 R>>",
        2: b"<</Type/Pages/Kids[]/Count 0>>",
        4: b"<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n%s"
        b"\nendstream" % (len(packed), packed),
    }
    return with_table(objects)


def with_table(objects):
    """Write objects with a table of where they are, as PDF 1.5 does."""
    target, starts = io.BytesIO(), {}
    target.write(b"%PDF-1.5\n")
    for number, body in objects.items():
        starts[number] = target.tell()
        target.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    at = target.tell()
    rows = [b"\0" * 7, *(row(starts.get(number)) for number in range(1, 5)), row(at)]
    rows[3] = b"\2" + (4).to_bytes(4) + b"\0\0"  # the third is in the stream
    table = zlib.compress(b"".join(rows))
    target.write(
        b"5 0 obj\n<</Type/XRef/Size 6/Root 1 0 R/W[1 4 2]/Filter/FlateDecode"
        b"/Length %d>>stream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF"
        % (len(table), table, at)
    )
    return target.getvalue()


def row(start):
    return b"\0" * 7 if start is None else b"\1" + start.to_bytes(4) + b"\0\0"


def test_a_tree_of_names_without_an_end_is_refused_in_time(read):
    assert refused(lambda: read(with_names(shared))) == "import.too-slow"


def test_a_ring_of_names_carries_nothing():
    assert refused_by_us(with_names(ring)) == "import.no-data"


@pytest.mark.slow
def test_a_stream_that_swells_to_a_gigabyte_is_refused(read):
    content = swollen(1024**3)
    code = refused(lambda: read(content))
    in_words = {"import.too-slow", "import.too-heavy", "import.no-data"}
    assert code in {*in_words, "file.not-pdf"}


def test_ten_million_objects_are_refused(read):
    data = b'{"journey": [' + b",".join([b"{}"] * 10_000_000) + b"]}"
    # On a busy machine the time is over first.
    assert refused(lambda: read(carrying(data))) in {"file.refused", "import.too-slow"}


def test_three_hundred_thousand_diary_entries_are_refused(planner, tmp_path):
    journey = planner.new()
    target = tmp_path / "plan.json"
    planner.done("export", journey, "--json", target)
    tree = json.loads(target.read_text(encoding="utf-8"))
    tree["journey"]["diary"] = {
        f"e{number}": {"id": f"e{number}", "day": "2026-11-01", "note": "x"}
        for number in range(300_000)
    }
    target.write_text(json.dumps(tree), encoding="utf-8")
    told = planner.refused("import", target)
    assert (
        "more than 10,000 entries" in told or "could not be read in 10 seconds" in told
    )


def test_a_title_of_many_megabytes_is_damage_and_not_shown(planner):
    journey = planner.new()
    with closing(sqlite3.connect(planner.data)) as file, file:
        file.execute(
            "UPDATE record SET body = json_set(body, '$.title', ?) WHERE kind = 'head'",
            ("x" * 40_000_000,),
        )
    for words in (("list",), ("show", journey)):
        assert "is damaged" in planner.refused(*words)
    assert "is damaged" in planner.refused("check")


def test_who_has_waited_enough_ends_it_at_once():
    reader = PlanReader(seconds=60)
    content = with_names(shared)
    before = time.monotonic()
    with pytest.raises(PlannerError, match=r"import\.stopped"):
        reader.read_plan(content, "plan.pdf", TODAY, lambda: True)
    assert time.monotonic() - before < 10


def test_a_reader_that_is_gone_or_crashed_refuses_in_words(monkeypatch):
    monkeypatch.setattr("sys.executable", "/bin/false")
    with pytest.raises(PlannerError, match=r"import\.too-heavy"):
        PlanReader().read_plan(b"{}", "plan.json", TODAY, lambda: False)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
@pytest.mark.parametrize("command", ["import", "restore"])
def test_a_pipe_is_refused_and_not_waited_for(planner, tmp_path, command):
    planner.new()
    os.mkfifo(tmp_path / "pipe")
    planner.refused(command, tmp_path / "pipe")


def test_a_plan_larger_than_a_pipe_holds_is_read_by_a_slow_child(planner, tmp_path):
    journey = planner.new()
    target = tmp_path / "plan.json"
    planner.done("export", journey, "--json", target)
    tree = json.loads(target.read_text(encoding="utf-8"))
    tree["journey"]["diary"] = {
        f"e{number}": {"id": f"e{number}", "day": "2026-11-01", "note": "x" * 500}
        for number in range(2000)
    }
    target.write_text(json.dumps(tree), encoding="utf-8")
    before = time.monotonic()
    planner.done("import", target)
    assert time.monotonic() - before < 9


def test_a_locked_or_broken_pdf_is_refused_as_before():
    pdf = Pdf.new()
    pdf.add_blank_page()
    locked = saved(pdf, encryption=pikepdf.Encryption(owner="a", user="a"))
    assert refused_by_us(locked) == "file.pdf-locked"
    assert refused_by_us(b"%PDF-1.7\n???") == "file.not-pdf"
